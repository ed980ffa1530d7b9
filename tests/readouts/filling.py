"""Filling a review form in, the way a program does that knows nothing of ours."""

import io
from collections.abc import Callable, Mapping

import pikepdf

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
