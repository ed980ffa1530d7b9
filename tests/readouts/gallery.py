"""The pictures of docs/readouts.md: each document for each reader, in four languages side by side (`make gallery`)."""

import sys
import tempfile
from itertools import groupby
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.preparing import produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.readouts.templates import shipped
from liaison_desk.readouts.wording import LANGUAGES
from tests.arch.sources import ROOT
from tests.fakes.postings import found_posting
from tests.readouts.every import Wanted, every_document

PICTURES: Final = ROOT / "docs" / "images" / "readouts"
PAGE: Final = ROOT / "docs" / "readouts.md"
WIDE: Final = 420
COLOURS: Final = 48
BEGIN: Final = "<!-- documents: begin -->"
END: Final = "<!-- documents: end -->"


def main() -> int:
    """Draw every picture, and write the list of documents into the page."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as work:
        posting = found_posting(Path(work))
        with posting.open_post() as opened:
            found = every_document(opened.desk)
            for wanted in found:
                _strip(opened.desk, wanted).save(PICTURES / f"{wanted.name}.png", optimize=True)
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    listed = "\n".join(
        _section(document, list(alike)) for document, alike in groupby(found, lambda w: w.document)
    )
    PAGE.write_text(f"{head}{BEGIN}\n\n{listed}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    sys.stdout.write(f"{len(found)} pictures\n")
    return 0


def _strip(desk: Desk, wanted: Wanted) -> Image.Image:
    """Return the first page in each language, side by side."""
    pages = [_first_page(produce(wanted.prepared(desk, language)).pdf) for language in LANGUAGES]
    strip = Image.new("RGB", (sum(page.width for page in pages), max(page.height for page in pages)), "white")
    at = 0
    for page in pages:
        strip.paste(page, (at, 0))
        at += page.width
    return strip.quantize(COLOURS)


def _first_page(pdf: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        picture: Image.Image = page.render(scale=WIDE / page.get_width()).to_pil()
        return picture.convert("RGB")
    finally:
        document.close()


def _section(document: DocumentType, found: list[Wanted]) -> str:
    template = shipped(document.value)
    source = RECIPES[document].source
    made_from = "any record" if not source.kind else f"a {source.kind}"
    lines = [f"### {document.label}", "", f"Made from {made_from}; template `{template.document}`.", ""]
    for wanted in found:
        named = template.words["en"].get(f"kind.{wanted.variant}") or template.words["en"]["kind"]
        picture = f"images/readouts/{wanted.name}.png"
        lines += [
            f"**{wanted.variant.value}** · {named}",
            "",
            f"![{document.label}, {wanted.variant.value}]({picture})",
            "",
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
