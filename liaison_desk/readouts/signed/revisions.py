"""What changed in a file since it was first signed, found without trusting the library that checks signatures.

Every object that was there must be there still, as it was, but for the few that signing and filling in a form touch;
of those, only what they may touch. pyHanko's own analysis lets the metadata and the flags of a field pass.
"""

import io
import re
from collections.abc import Mapping
from typing import Final, TypeAlias

import pikepdf

from liaison_desk.readouts.fields import REVIEW, TIMESTAMP, form_fields, is_timestamp, signature_fields

_Number: TypeAlias = tuple[int, int]
_OF_THE_CATALOGUE: Final = frozenset({"/AcroForm", "/Perms", "/DSS", "/Extensions"})
_OF_THE_FORM: Final = frozenset({"/Fields", "/SigFlags", "/DR"})
_OF_AN_ANSWER: Final = frozenset({"/V", "/AP", "/AS", "/M"})
_OF_THE_INFORMATION: Final = frozenset({"/ModDate", "/Producer"})
_FORM: Final = "its form or its catalogue was changed after it was signed"
_METADATA: Final = "its metadata were changed after it was signed"
_LABELS: Final = re.compile(rb"<rdf:li[^>]*>([^<]*)</rdf:li>")
_OF_THE_EVIDENCE: Final = frozenset({"/Certs", "/CRLs", "/OCSPs", "/VRI"})
_OF_A_FIELD: Final = frozenset({"/V", "/AP", "/AS"})


def changed_since_signed(data: bytes, pdf: pikepdf.Pdf) -> list[str]:
    """Return what is not any more as it was when the first signature was made, in sentences."""
    ends = [
        int(span[2]) + int(span[3])
        for found in signature_fields(pdf).values()
        if "/V" in found and len(span := list(found.V.get("/ByteRange", []))) == 4
    ]
    if not ends or min(ends) > len(data):
        return ["a signature names bytes that the file does not have"]
    try:
        with pikepdf.open(io.BytesIO(data[: min(ends)])) as first:
            return _compared(first, pdf)
    except pikepdf.PdfError:
        return ["the file that was signed first cannot be read any more"]


def _compared(first: pikepdf.Pdf, last: pikepdf.Pdf) -> list[str]:
    before, after = _objects(first), _objects(last)
    may = _may_change(first)
    changed = {number for number, (whole, _) in before.items() if after.get(number, ("", {}))[0] != whole}
    pages = {page.obj.objgen: number for number, page in enumerate(first.pages, 1)}
    problems = []
    if len(first.pages) != len(last.pages):
        problems.append(f"it had {len(first.pages)} pages when it was signed, and has {len(last.pages)} now")
    metadata = first.Root.get("/Metadata")
    relabelled = {metadata.objgen} if metadata is not None and _labels(first) == _labels(last) else set()
    if changed - may.keys() - pages.keys() - relabelled:
        problems.append("parts of it that no signature touches were changed after it was signed")
    problems += [
        _METADATA if number == first.docinfo.objgen else _FORM
        for number in sorted(changed & may.keys())
        if _rest(before[number][1], may[number]) != _rest(after.get(number, ("", {}))[1], may[number])
    ]
    problems += [
        f"page {pages[number]} is not the page that was signed"
        for number in sorted(changed & pages.keys())
        if not _only_timestamped(first.get_object(number), last.get_object(number))
    ]
    if first.docinfo.objgen != last.docinfo.objgen:
        problems.append(_METADATA)
    if [str(one.get("/T")) for one in form_fields(first)] != [
        name for one in form_fields(last) if not is_timestamp(name := str(one.get("/T")))
    ]:
        problems.append("the fields of its form are not those that were signed")
    return problems


def _may_change(first: pikepdf.Pdf) -> Mapping[_Number, frozenset[str]]:
    """Return the objects that signing touches, with the entries it may write in each."""
    form = first.Root.get("/AcroForm")
    may = {first.Root.objgen: _OF_THE_CATALOGUE}
    if form is not None and form.is_indirect:
        may[form.objgen] = _OF_THE_FORM
    evidence = first.Root.get("/DSS")
    if evidence is not None:
        may |= {
            one.objgen: _OF_THE_EVIDENCE for one in (evidence, *map(evidence.get, _OF_THE_EVIDENCE)) if one
        }
    may[first.docinfo.objgen] = _OF_THE_INFORMATION
    return may | {
        found.objgen: _OF_AN_ANSWER if str(found.get("/T", "")).startswith(REVIEW) else _OF_A_FIELD
        for found in form_fields(first)
    }


def _objects(pdf: pikepdf.Pdf) -> dict[_Number, tuple[bytes, dict[str, bytes]]]:
    """Return every dictionary and stream of a file as it is written, and the entries of each."""
    found = {}
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            entries = {key: _written(value) for key, value in one.items()}
            drawn = one.read_raw_bytes() if isinstance(one, pikepdf.Stream) else b""
            found[one.objgen] = repr(sorted(entries.items())).encode() + drawn, entries
        elif isinstance(one, pikepdf.Object):
            found[one.objgen] = one.unparse(resolved=True), {}
    return found


def _written(value: object) -> bytes:
    return value.unparse() if isinstance(value, pikepdf.Object) else repr(value).encode()


def _labels(pdf: pikepdf.Pdf) -> list[bytes]:
    """Return what the XMP metadata call the file; a program that fills in a form writes their dates anew."""
    metadata = pdf.Root.get("/Metadata")
    return _LABELS.findall(metadata.read_bytes()) if isinstance(metadata, pikepdf.Stream) else []


def _rest(entries: Mapping[str, bytes], but: frozenset[str]) -> dict[str, bytes]:
    return {key: value for key, value in entries.items() if key not in but}


def _only_timestamped(before: pikepdf.Object, after: pikepdf.Object) -> bool:
    """Whether a page has only got the field, without size, of a timestamp on the whole file."""
    if {key: str(before[key]) for key in before.keys() - {"/Annots"}} != {
        key: str(after[key]) for key in after.keys() - {"/Annots"}
    }:
        return False
    old = [one.objgen for one in before.get("/Annots", [])]
    new = list(after.get("/Annots", []))
    return [one.objgen for one in new[: len(old)]] == old and all(
        str(one.get("/T", "")).startswith(TIMESTAMP) and not any(float(edge) for edge in one.Rect)
        for one in new[len(old) :]
    )
