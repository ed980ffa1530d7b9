"""Records of one kind as CSV (RFC 4180) that no spreadsheet takes for formulas."""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.record import Record, field_specs

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would work out (OWASP, CSV injection), full-width signs included."""
_BETWEEN: Final = "; "


def write_csv(
    kind: type[Record],
    records: Iterable[Record],
    names: Mapping[RecordId, str],
    markings: Mapping[RecordId, Marking],
) -> bytes:
    """Write the records of a kind: a line of field names, then one line for each; ids appear as what they name.

    The first columns are the marking banner and the reference, so that the marking travels with each line.
    """
    shown = [
        name
        for name, spec in field_specs(kind).items()
        if not spec.field.hidden and name not in {"ref", "marking"}
    ]
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(["marking", "ref", *shown])
    for record in sorted(records, key=lambda record: record.id):
        marking = markings.get(record.id)
        banner = marking.banner if marking else ""
        cells = [banner, record.ref, *(_text(getattr(record, name), names) for name in shown)]
        writer.writerow([harmless(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def harmless(cell: str) -> str:
    """Return a cell with a sign before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _text(value: Any, names: Mapping[RecordId, str]) -> str:
    match value:
        case None:
            return ""
        case Code():
            return value.value
        case bool():
            return "yes" if value else "no"
        case frozenset():
            return _BETWEEN.join(sorted(_text(element, names) for element in value))
        case str():
            return names.get(RecordId(value), value)
    return str(value)
