"""What must hold of any PDF the program makes (readout.md §4, checks 1–11 and 13): each returns what is wrong."""

import collections
import io
import itertools
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import page as page_validation
import pikepdf

from liaison_desk.readouts.bidi import has_rtl
from liaison_desk.readouts.fields import REVIEW, foreign_fields, form_fields
from liaison_desk.readouts.reading import elements, read_page
from liaison_desk.readouts.verify import verify_readout

_MARK = re.compile(r"\((?:U|R|C|S|TS|PA|PB|PC)(?: // [A-Z+]+)?\) ")
_RTL = re.compile("[\u0590-\u08ff\ufb50-\ufefc]")
_BODY = frozenset({"P", "LBody"})
_COVERS_ALL = frozenset({"PDFA2A-SIGNATURE-BYTERANGE-001", "PDFA3A-SIGNATURE-BYTERANGE-001"})
"""The checker wants each signature to cover the whole file, which an earlier one cannot; `signatures_hold` looks."""


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return done.stdout if done.returncode == 0 else f"exit {done.returncode}: {done.stdout}{done.stderr}"


def fold(text: str) -> str:
    """Return a text with its blanks folded and the marks of direction that pdftotext adds taken out."""
    return " ".join(re.sub("[\u202a-\u202e\u200b]", "", text).split())


def clean_for_qpdf(path: Path) -> list[str]:
    """Check 1: qpdf finds no fault."""
    said = _run("qpdf", "--check", str(path))
    return [] if "No syntax or stream encoding errors found" in said else [said[-300:]]


def _encloses(path: Path) -> bool:
    """Say whether a file is headquarters' copy with its data."""
    with pikepdf.open(path) as pdf:
        variant = str(pdf.docinfo.get("/Title", "")).split()[1:2]
        return variant == ["hq"] and list(pdf.attachments) == ["readout.json"]


def conforms(path: Path) -> list[str]:
    """Check 2: PDF/UA-1 and PDF/A-2a, or A-3a for headquarters' copy with its data."""
    wrong = []
    followed = len(signed_ranges(path)) > 1
    profiles = page_validation.ValidationProfile
    for profile in (profiles.PDF_UA_1, profiles.PDF_A_3A if _encloses(path) else profiles.PDF_A_2A):
        report = page_validation.validate_pdf(str(path), profile=profile)
        wrong += [
            f"{profile.value} {failure.rule_id} {failure.message}"
            for failure in report.failures
            if not (followed and failure.rule_id in _COVERS_ALL)
        ]
    return wrong


def signed_ranges(path: Path) -> list[tuple[int, ...]]:
    """Return what each signature of a file covers, the earliest first."""
    with pikepdf.open(path) as pdf:
        values = [
            field.V
            for field in form_fields(pdf)
            if field.get("/FT") == "/Sig" and "/V" in field and "/ByteRange" in field.V
        ]
        return sorted((tuple(int(edge) for edge in value.ByteRange) for value in values), key=sum)


def _leaves(node: pikepdf.Object, page: object) -> Iterator[tuple[tuple[int, int], int, tuple[int, int]]]:
    page = node.get("/Pg", page)
    kids = node.get("/K")
    for kid in [] if kids is None else list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield page.objgen, kid, node.objgen
        elif kid.get("/Type") == "/MCR":
            yield kid.Pg.objgen, int(kid.MCID), node.objgen
        elif "/S" in kid:
            yield from _leaves(kid, page)


def every_mcid_has_one_owner(path: Path) -> list[str]:
    """Check 3: marked content, structure tree and parent tree agree."""
    wrong: list[str] = []
    with pikepdf.open(path) as pdf:
        root = pdf.Root.StructTreeRoot
        owners: dict[tuple[tuple[int, int], int], list[tuple[int, int]]] = collections.defaultdict(list)
        for top in root.K:
            for where, mcid, owner in _leaves(top, None):
                owners[where, mcid].append(owner)
        numbers = list(root.ParentTree.Nums)
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for number, page in enumerate(pdf.pages, 1):
            row = list(parents[int(page.obj.StructParents)])
            seen = []
            for instruction in pikepdf.parse_content_stream(page, "BDC"):
                properties = instruction.operands[1]
                if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
                    seen.append(int(properties.MCID))
            if seen != list(range(len(row))):
                wrong.append(f"page {number}: {len(seen)} sequences, {len(row)} parents")
            for mcid in seen:
                found = owners.pop((page.obj.objgen, mcid), [])
                if len(found) != 1 or row[mcid].objgen != found[0]:
                    wrong.append(f"page {number}: MCID {mcid} has {len(found)} owners or another parent")
        wrong += [f"the tree names content that is nowhere: {left}" for left in owners]
    return wrong


def said_aloud(path: Path) -> str:
    """Return all text of the structure tree, blanks folded, one element to a line."""
    with pikepdf.open(path) as pdf:
        return "\n".join(fold(element.text) for element in elements(pdf))


def says(path: Path, strings: Iterable[str], *, narrow: bool = False) -> list[str]:
    """Check 4: each string comes back exactly from the tags, and from `pdftotext -raw` unless it is right to left.

    With `narrow` columns words are cut at line ends, where pdftotext sees a blank; then it is asked for letters
    only, for texts with some, and not at all where a page is mostly right to left: there it turns signs about.
    """
    wanted = [fold(string) for string in strings]
    tags = said_aloud(path)
    raw = _raw_body(path)
    if narrow:
        raw = "".join(raw.split())
    wrong = [f"not in the tags: {string}" for string in wanted if string not in tags]
    asked = [string for string in wanted if not has_rtl(string)]
    if narrow:
        turned = any(map(_mostly_right_to_left, _pages_of(path))) or _parted_by_right_to_left(path)
        asked = ["".join(s.split()) for s in asked if not turned and _has_letters(s)]
    wrong += [f"not in pdftotext: {string}" for string in asked if string not in raw]
    private = sorted({ch for ch in tags + raw if unicodedata.category(ch) == "Co" or ch == "\ufffd"})
    return wrong + [f"private or replaced character U+{ord(ch):04X}" for ch in private]


def _parted_by_right_to_left(path: Path) -> bool:
    """Say whether furniture stands between pages that pdftotext gives in another order than it is written in."""
    with pikepdf.open(path) as pdf:
        return len(pdf.pages) > 1 and any(has_rtl(one.spoken) for one in read_page(pdf.pages[0]).artifacts)


def _has_letters(text: str) -> bool:
    return "L" in map(unicodedata.bidirectional, _MARK.sub("", f"{text} "))


def _mostly_right_to_left(text: str) -> bool:
    sides = collections.Counter(map(unicodedata.bidirectional, text))
    return sides["R"] + sides["AL"] > sides["L"] / 2


def _raw_body(path: Path) -> str:
    """Return what `pdftotext -raw` says, without the furniture that stands between two pages of a paragraph."""
    pages = _run("pdftotext", "-raw", str(path), "-").split("\f")
    body = []
    with pikepdf.open(path) as pdf:
        for said, page in zip(pages, pdf.pages, strict=False):
            lines = [fold(line) for line in said.split("\n")]
            body.append(_without([fold(one.spoken) for one in read_page(page).artifacts], lines))
    return fold(" ".join(body))


def _without(furniture: Iterable[str], lines: list[str]) -> str:
    """Take furniture out of a page: what makes up a line together first, for a word of it may be a text as well."""
    left = [wanted for wanted in furniture if wanted]
    for size in (3, 2, 1):
        for parts in itertools.permutations(left, size):
            if " ".join(parts) in lines and all(part in left for part in parts):
                lines.remove(" ".join(parts))
                for part in parts:
                    left.remove(part)
    text = " ".join(lines)
    for wanted in left:
        text = text.replace(wanted, "", 1)
    return text


def fonts_are_embedded(path: Path) -> list[str]:
    """Check 5: every font embedded, a subset, with ToUnicode."""
    lines = _run("pdffonts", str(path)).splitlines()[2:]
    wrong = [line for line in lines if not re.search(r"yes yes yes\s+\d+\s+\d+$", line)]
    return wrong if lines else ["no fonts at all"]


def _pages_of(path: Path) -> list[str]:
    return _run("pdftotext", str(path), "-").split("\f")[:-1]


def marked_twice_on_every_page(path: Path) -> list[str]:
    """Check 6: the marking stands at least twice on each page."""
    with pikepdf.open(path) as pdf:
        marking = fold(str(pdf.docinfo["/Subject"]).partition(" | ")[0])
    wrong = []
    for number, text in enumerate(_pages_of(path), 1):
        # Right to left, pdftotext gives single words.
        wanted = marking.split() if _RTL.search(marking) else [marking]
        count = min(fold(text).count(part) for part in wanted)
        if count < 2:
            wrong.append(f"page {number} carries its marking {count} times")
    return wrong


def portions_are_marked(path: Path) -> list[str]:
    """Check 7: every paragraph and list entry after the title block has its portion mark."""
    with pikepdf.open(path) as pdf:
        body = [e for e in elements(pdf) if not e.in_contents and e.name != REVIEW]
    start = next(
        (i for i, element in enumerate(body) if element.role == "TD"), 0
    )  # the facts end the title block
    captions = {"P"}
    wrong = []
    for i, element in enumerate(body[start:], start):
        if element.role not in _BODY or _MARK.match(element.text):
            continue
        panel_title = element.role in captions and i + 1 < len(body) and _MARK.match(body[i + 1].text)
        signature = all(later.role == "P" for later in body[i:])
        if not panel_title and not signature:
            wrong.append(f"{element.role} without mark: {element.text[:40]}")
    return wrong


def no_words_overlap(path: Path) -> list[str]:
    """Check 8: no word covers another by 40 %, which no conformance checker sees."""
    said = re.sub(r' xmlns="[^"]+"', "", _run("pdftotext", "-bbox", str(path), "-"))
    said = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", said)
    wrong = []
    for number, page in enumerate(ET.fromstring(said).iter("page"), 1):  # noqa: S314 - poppler wrote it
        boxes = sorted(
            ([float(word.get(side, "0")) for side in ("yMin", "xMin", "yMax", "xMax")], word.text or "")
            for word in page.iter("word")
        )
        for i, (first, text) in enumerate(boxes):
            for second, other in boxes[i + 1 :]:
                if second[0] > first[2]:
                    break
                if _covers(first, second):
                    wrong.append(f"page {number}: {text!r} and {other!r}")
    return wrong


def _covers(first: Sequence[float], second: Sequence[float]) -> bool:
    wide = min(first[3], second[3]) - max(first[1], second[1])
    high = min(first[2], second[2]) - max(first[0], second[0])
    area = min((b[2] - b[0]) * (b[3] - b[1]) for b in (first, second))
    return wide > 1 and high > 0 and wide * high > 0.4 * area


def nothing_active(path: Path) -> list[str]:
    """Check 9: no encryption, script, action on opening, attachment or author."""
    wrong = []
    data = _encloses(path)
    with pikepdf.open(path) as pdf:
        if pdf.is_encrypted or "/Encrypt" in pdf.trailer:
            wrong.append("encrypted")
        wrong += [key for key in ("/OpenAction", "/AA") if key in pdf.Root]
        wrong += foreign_fields(pdf)
        if not data:
            wrong += [f"attached: {name}" for name in pdf.attachments]
            wrong += ["/AF"] if "/AF" in pdf.Root else []
        wrong += [
            str(key)
            for key, _ in pdf.docinfo.items()
            if str(key) not in {"/Title", "/Subject", "/CreationDate", "/ModDate"}
        ]
        if any(
            "/JavaScript" in str(obj.get("/S", ""))
            for obj in pdf.objects
            if isinstance(obj, pikepdf.Dictionary)
        ):
            wrong.append("JavaScript")
    return wrong


def signatures_hold(path: Path, root: bytes, now: datetime) -> list[str]:
    """Check 11: every signature is valid for pyHanko, for poppler, and covers its revision from end to end."""
    data = path.read_bytes()
    found = verify_readout(data, root, now)
    wrong = [*found.problems, *(f"not signed by the {who}" for who in found.missing)]
    said = _run("pdfsig", "-nocert", str(path))
    ranges = signed_ranges(path)
    if said.count("Signature is Valid.") != len(ranges) or not ranges:
        wrong.append(f"pdfsig: {said}")
    for start, length, after, rest in ranges:
        end = after + rest
        if start or data[length : length + 1] + data[after - 1 : after] != b"<>":
            wrong.append("a signature leaves out more than itself")
        if not data[:end].endswith(b"%%EOF\n") or not (end == len(data) or data[end : end + 1].isdigit()):
            wrong.append("a signature does not end where a revision ends")
    return wrong


CHECKS: dict[str, Callable[[Path], list[str]]] = {
    "1 qpdf": clean_for_qpdf,
    "2 PDF/UA-1 and PDF/A-2a": conforms,
    "3 one owner for each MCID": every_mcid_has_one_owner,
    "4 no private characters": lambda path: says(path, ()),
    "5 fonts": fonts_are_embedded,
    "6 marking on every page": marked_twice_on_every_page,
    "8 no overlaps": no_words_overlap,
    "9 nothing active": nothing_active,
}
"""The checks that need nothing but the file; 7 needs to know that the document has portion marks."""


def faults(path: Path, *, portions: bool = True) -> list[str]:
    """Return everything wrong with a file."""
    found = [f"{name}: {fault}" for name, check in CHECKS.items() for fault in check(path)]
    if portions:
        found += [f"7 portion marks: {fault}" for fault in portions_are_marked(path)]
    return found


def opened(data: bytes) -> pikepdf.Pdf:
    """Open bytes as a PDF."""
    return pikepdf.open(io.BytesIO(data))
