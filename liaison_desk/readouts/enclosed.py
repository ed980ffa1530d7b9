"""Judging the data that a file encloses: whether it may have any, and whether they are those its page names."""

import pikepdf

from liaison_desk.model.errors import BadInput
from liaison_desk.readouts.enclosure import ENCLOSING, FILE_NAME, data_code


def enclosure_problems(pdf: pikepdf.Pdf, variant: str, printed: str) -> list[str]:
    """Return what is wrong with the files attached to a readout; `printed` is what the page says of its data."""
    associated = list(pdf.Root.get("/AF", []))
    attached = list(pdf.attachments)
    if not printed or variant not in ENCLOSING:
        problems = ["a file is attached to it"] if attached or associated else []
        return problems + (["its page speaks of data that this reader never gets"] if printed else [])
    if attached != [FILE_NAME] or len(associated) != 1:
        return ["it lacks the data that its page names, or has more files than those"]
    try:
        data = pdf.attachments[FILE_NAME].get_file().read_bytes()
        if f"{FILE_NAME} · {data_code(data)}" == printed and _same(pdf, associated[0]):
            return []
    except (BadInput, ValueError, KeyError, pikepdf.PdfError):
        pass
    return ["its data are not those that its page names"]


def enclosed_data(pdf: pikepdf.Pdf) -> bytes | None:
    """Return the data that a file encloses, if it has any; `enclosure_problems` tells whether to believe them."""
    return pdf.attachments[FILE_NAME].get_file().read_bytes() if FILE_NAME in pdf.attachments else None


def _same(pdf: pikepdf.Pdf, associated: pikepdf.Object) -> bool:
    """Say whether the file associated with the document is the one that is attached."""
    related = associated.get("/AFRelationship") == pikepdf.Name.Data
    return related and associated.objgen == pdf.attachments[FILE_NAME].obj.objgen
