"""Every document in every language is what readout.md §1 claims."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pikepdf
import pytest

from liaison_desk.readouts.content import Document
from liaison_desk.readouts.render import content_hash
from liaison_desk.readouts.verify import verify_readout
from tests.readouts.pdf_checks import CHECKS, portions_are_marked, says
from tests.readouts.samples import documents

DOCUMENTS = dict(documents())
CODED = [name for name, document in DOCUMENTS.items() if document.coded]
_UNPRINTED = frozenset({"reference", "variant", "language", "lang", "name", "classification", "zones"})


def _strings(value: object) -> Iterator[str]:
    """Yield every text of a content tree that is printed as it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from _strings(entry)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _UNPRINTED:
                yield from _strings(getattr(value, field.name))


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("check", CHECKS)
def test_each_document_passes_each_check(folder: Path, name: str, check: str) -> None:
    assert CHECKS[check](folder / f"{name}.pdf") == []


@pytest.mark.parametrize("name", CODED)
def test_each_paragraph_has_its_portion_mark(folder: Path, name: str) -> None:
    assert portions_are_marked(folder / f"{name}.pdf") == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_text_comes_back_exactly(folder: Path, name: str) -> None:
    document = DOCUMENTS[name]
    assert isinstance(document, Document)
    wanted = [line for text in _strings(document) for line in text.split("\n")]
    assert says(folder / f"{name}.pdf", wanted) == []


@pytest.mark.parametrize("name", CODED)
def test_each_document_verifies_from_its_file_alone(folder: Path, name: str) -> None:
    document = DOCUMENTS[name]
    verified = verify_readout((folder / f"{name}.pdf").read_bytes())
    assert verified.problems == ()
    assert verified.content_hash == content_hash(document)
    assert (verified.reference, verified.variant) == (document.reference, document.variant)
    assert (verified.version, verified.signed) == (1, False)


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name.startswith("long")])
def test_a_long_document_has_contents_outline_and_repeated_heads(folder: Path, name: str) -> None:
    with pikepdf.open(folder / f"{name}.pdf") as pdf:
        with pdf.open_outline() as outline:
            top = list(outline.root)
        assert [len(top), len(top[0].children)] == [1, 5]
        assert all(section.children for section in top[0].children[:4])
        links = [annotation for page in pdf.pages for annotation in page.obj.get("/Annots", [])]
        assert len(links) == 9
        roles = [
            str(obj.S)
            for obj in pdf.objects
            if isinstance(obj, pikepdf.Dictionary) and "/S" in obj and "/P" in obj
        ]
        assert roles.count("/TH") == 6 + 4  # the labels of the title block, and one header row
        sections = [
            obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/Sect"
        ]
        assert {str(section.Lang) for section in sections} == {"en", "fr", "hi", "ur"}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_metadata_say_reference_marking_audience_and_date_only(folder: Path, name: str) -> None:
    document = DOCUMENTS[name]
    with pikepdf.open(folder / f"{name}.pdf") as pdf:
        assert dict(pdf.docinfo.items()).keys() == {"/Title", "/Subject", "/CreationDate", "/ModDate"}
        assert pdf.docinfo["/CreationDate"] == "D:20260320140000Z"
        xmp = pdf.Root.Metadata.read_bytes().decode()
    assert document.title not in xmp
    assert "creator" not in xmp.lower()
