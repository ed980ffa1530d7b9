"""Making the files of an export for one audience: all in them has passed the release rule, and a trace of it stays."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from liaison_desk.desk.commands.export_files import ExportFile
from liaison_desk.desk.commands.export_forms import FORMS, Form, belongs
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.selecting import Omitted, Selection, select
from liaison_desk.model.kinds import Extract
from liaison_desk.model.markings import INTERNAL_POST, Audience, Marking, Purpose, join
from liaison_desk.model.record import Record


@dataclass(frozen=True, kw_only=True)
class Export:
    """The files for one audience, how many records went into them, and what stays with the reason."""

    form: Form
    audience: Audience
    files: tuple[ExportFile, ...]
    records: int
    omitted: tuple[Omitted, ...]


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What an export would hold, before anything of it leaves: the records, the names of the files, and what stays.

    `marking` covers everything that is told here, what stays included.
    """

    form: Form
    audience: Audience
    purpose: Purpose | None
    records: tuple[Record, ...]
    files: tuple[str, ...]
    omitted: tuple[Omitted, ...]
    marking: Marking | None


def export(
    desk: Desk, form: Form, audience: Audience = INTERNAL_POST, purpose: Purpose | None = None
) -> Export:
    """Make an export; what may not leave is left out of it and named beside it, never in it.

    That it was made stands in the log before the first file is written, whatever becomes of the files.
    """
    chosen = select(desk, audience, purpose)
    records, made = FORMS[form](desk, chosen)
    found = Export(
        form=form,
        audience=audience,
        files=tuple(made),
        records=len(records),
        omitted=_omitted(form, chosen),
    )
    _leave_trace(desk, found, purpose, _marking(records, chosen))
    return found


def preview(
    desk: Desk, form: Form, audience: Audience = INTERNAL_POST, purpose: Purpose | None = None
) -> Preview:
    """Tell what an export would take along and what would stay; nothing leaves, and so there is no trace of it."""
    chosen = select(desk, audience, purpose)
    records, made = FORMS[form](desk, chosen)
    omitted = _omitted(form, chosen)
    staying = [one.record.marking for one in omitted if one.record.marking]
    going = _marking(records, chosen)
    told = [*([going] if going else []), *staying]
    return Preview(
        form=form,
        audience=audience,
        purpose=purpose,
        records=tuple(records),
        files=tuple(file.name for file in made),
        omitted=omitted,
        marking=_joined(told),
    )


def _omitted(form: Form, chosen: Selection) -> tuple[Omitted, ...]:
    return tuple(one for one in chosen.omitted if belongs(form, one.record))


def _marking(records: Iterable[Record], chosen: Selection) -> Marking | None:
    """Return the marking of all records together."""
    return _joined(chosen.markings[record.id] for record in records if record.id in chosen.markings)


def _joined(markings: Iterable[Marking]) -> Marking | None:
    """Join markings, without the words that belong to one of them."""
    marked = list(markings)
    return replace(reduce(join, marked), note="", h3_text="") if marked else None


def _leave_trace(desk: Desk, made: Export, purpose: Purpose | None, held: Marking | None) -> None:
    with desk.change("export") as change:
        change.put(
            desk.new(
                Extract,
                form=made.form.value,
                audience=made.audience,
                made_at=desk.now(),
                made_by=desk.setup.officer,
                purpose=purpose.value if purpose else "",
                held=held,
                records=made.records,
                left_out=len(made.omitted),
                files=frozenset(f"{file.sha256} {file.name}" for file in made.files),
            )
        )
