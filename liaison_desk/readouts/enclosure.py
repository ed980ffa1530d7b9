"""What headquarters' copy carries beside the page: its figures with the records behind them, and its tables."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.readouts.content import Block, Document, Entry, Heading, Table, verification_code

FORMAT: Final = "liaison-desk/readout-data"
FORMAT_VERSION: Final = 1
FILE_NAME: Final = "readout.json"
ENCLOSING: Final = frozenset({"hq"})
"""The variants that carry it: headquarters' copies only."""


@dataclass(frozen=True, kw_only=True)
class Count:
    """One figure: of which measure, what it counts, of which group, and the references of what it counts.

    `withheld` tells of how many more records it is made that this reader is not shown; `named` is what its group
    is called where it is printed, if a code alone is not enough.
    """

    measure: str
    what: str
    value: str
    group: str = ""
    named: str = ""
    records: tuple[str, ...] = ()
    withheld: int = 0


@dataclass(frozen=True, kw_only=True)
class Enclosure:
    """What a document gives as figures, and the records it lists under the names of its parts."""

    figures: tuple[Count, ...] = ()
    lists: Mapping[str, tuple[Mapping[str, Json], ...]] = field(default_factory=dict)
    first_day: date | None = None
    last_day: date | None = None


NOTHING: Final = Enclosure()


def enclosed(document: Document, name: str, template: int, enclosure: Enclosure = NOTHING) -> bytes:
    """Return `readout.json` of a document: canonical JSON, so that the same document gives the same bytes."""
    period: Json = None
    if enclosure.first_day and enclosure.last_day:
        period = {"first": enclosure.first_day.isoformat(), "last": enclosure.last_day.isoformat()}
    return dumps(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "document": name,
            "template": template,
            "reference": document.reference,
            "variant": document.variant,
            "version": document.version,
            "copy": document.copy_number,
            "audience": document.audience,
            "marking": document.banner.text,
            "language": document.language,
            "as_of": document.moment.isoformat(),
            "zones": list(document.zones),
            "title": document.title,
            "period": period,
            "figures": [_figure(figure) for figure in enclosure.figures],
            "lists": {part: [dict(row) for row in rows] for part, rows in sorted(enclosure.lists.items())},
            "tables": list(_tables(document.blocks)),
        }
    )


def data_code(data: bytes) -> str:
    """Return the code that is printed for the data enclosed: of all copies the same, as the text is.

    Anything but a JSON object raises ValueError.
    """
    said = loads(data)
    if not isinstance(said, dict):
        raise ValueError(FILE_NAME)  # noqa: TRY004 - whatever is wrong with it, it is not our data
    alike = dumps({key: value for key, value in said.items() if key != "copy"})
    return verification_code(hashlib.sha256(alike).hexdigest())


def _figure(figure: Count) -> Json:
    return {
        "measure": figure.measure,
        "what": figure.what,
        "group": figure.group,
        "value": figure.value,
        "records": list(figure.records),
        "withheld": figure.withheld,
    }


def _tables(blocks: Iterable[Block]) -> Iterator[Json]:
    """Yield every table as it is printed, under the heading it stands under."""
    heading = ""
    for block in blocks:
        match block:
            case Heading():
                heading = block.text
            case Table():
                rows: list[Json] = [[_cell(cell) for cell in row] for row in block.rows]
                yield {"heading": heading, "header": list(block.header), "rows": rows}


def _cell(cell: object) -> Json:
    match cell:
        case str():
            return cell
        case Entry():
            return {"mark": cell.mark, "text": cell.text} if cell.mark else cell.text
        case _:
            return str(getattr(cell, "text", ""))
