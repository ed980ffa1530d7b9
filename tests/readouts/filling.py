"""Filling a review form in, the way a program does that knows nothing of ours."""

import io
from collections.abc import Callable, Mapping

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from liaison_desk.readouts.fields import form_fields
from tests.readouts.pdf_checks import opened

YES = pikepdf.Name("/Yes")


def filled(
    data: bytes, answers: Mapping[str, object], change: Callable[[pikepdf.Pdf], object] | None = None
) -> bytes:
    """Return a file with answers in its fields, and perhaps something else done to it."""
    out = io.BytesIO()
    with opened(data) as pdf:
        for field in form_fields(pdf):
            answer = answers.get(str(field.T))
            if isinstance(answer, str):
                field.V = pikepdf.String(answer)
            elif answer is not None:
                field.V = field.AS = answer
        if change:
            change(pdf)
        pdf.save(out)
    return out.getvalue()


def filled_after(data: bytes, answers: Mapping[str, object]) -> bytes:
    """Return a file with answers added behind what was there, as a viewer does that keeps signatures whole."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    fields = writer.root["/AcroForm"]["/Fields"]
    for field in (fields[place] for place in range(len(fields))):
        answer = answers.get(field["/T"])
        if answer is not None:
            typed = isinstance(answer, str)
            value = generic.TextStringObject(answer) if typed else generic.NameObject(str(answer))
            for key in ("/V",) if typed else ("/V", "/AS"):
                field[generic.pdf_name(key)] = value
            writer.update_container(field)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
