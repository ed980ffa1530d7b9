"""What a record is: a frozen dataclass whose fields explain themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeAlias, get_args, get_origin, get_type_hints

from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Audience, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.values import Codec, codec


class Guard(StrEnum):
    """How a guarded field shows while two writes stand against each other: no less strict than either (log.md §2)."""

    STRICTEST = "strictest"
    """The join of both markings."""
    EARLIEST = "earliest"
    """The earlier date or moment."""
    LOWEST = "lowest"
    """The lower code or number."""
    BEFORE = "before"
    """The value both writes knew."""
    REMOVAL_WINS = "removal wins"
    """For sets: an element is in only if every head says so."""


@dataclass(frozen=True)
class Field:
    """What a field is to a reader, label and help in English for the window to translate, and how it behaves."""

    label: str
    help: str = ""
    guard: Guard | None = None
    long: bool = False
    sensitive: bool = False
    hidden: bool = False
    vocabulary: str = ""
    """The code list of headquarters that the value is a code of."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """One thing the desk remembers, of one kind. What must change together is one field."""

    kind: ClassVar[str] = ""
    reference_type: ClassVar[str] = ""
    parent_field: ClassVar[str] = ""
    title_field: ClassVar[str] = ""
    order_field: ClassVar[str] = ""

    id: Annotated[RecordId, Field("Id", hidden=True)]
    post: Annotated[str, Field("Post", hidden=True)] = ""
    ref: Annotated[str, Field("Reference", hidden=True)] = ""
    marking: Annotated[Marking | None, Field("Marking", guard=Guard.STRICTEST)] = None
    releasable_to: Annotated[frozenset[Audience], Field("Releasable to", guard=Guard.REMOVAL_WINS)] = (
        frozenset()
    )
    created_at: Annotated[Moment | None, Field("Created", hidden=True)] = None
    created_by: Annotated[str, Field("Created by", hidden=True)] = ""
    tags: Annotated[frozenset[str], Field("Tags")] = frozenset()
    gone: Annotated[bool, Field("Removed", hidden=True)] = False

    def __init_subclass__(cls, kind: str = "", **words: str) -> None:
        """Name the kind, its reference type, and its parent, title and order fields."""
        super().__init_subclass__()
        cls.kind = kind
        for word, value in words.items():
            setattr(cls, word, value)

    @property
    def series(self) -> str:
        """The type of reference this record is numbered in; "" for none."""
        return self.reference_type

    @property
    def title(self) -> str:
        """What a list calls this record."""
        return str(getattr(self, self.title_field or "ref"))

    @property
    def parent(self) -> RecordId | None:
        """The record this one is a part of."""
        return getattr(self, self.parent_field) or None if self.parent_field else None


Kinds: TypeAlias = Mapping[str, type[Record]]


@dataclass(frozen=True, kw_only=True)
class FieldSpec:
    """A field as the store, the log and the window see it."""

    name: str
    field: Field
    codec: Codec
    default: Any
    names_records: bool = False
    """Whether what it holds are ids of other records."""

    @property
    def required(self) -> bool:
        """Whether a record cannot be without it."""
        return self.default is MISSING

    @property
    def unwritten(self) -> Json:
        """What it shows before anything was written to it."""
        return None if self.required else self.codec.encode(self.default)

    @property
    def is_set(self) -> bool:
        """Whether it is written element by element."""
        return self.codec.element is not None

    @property
    def searched(self) -> bool:
        """Whether its text can be found."""
        return (self.codec.type is str and not self.field.hidden) or self.name == "ref"

    def decode(self, written: Json) -> Any:
        """Return the value of `written`; BadInput names the field."""
        try:
            return self.codec.decode(written)
        except BadInput as fault:
            particulars = fault.particulars
            raise BadInput(
                what=f"field {self.name} ({particulars['what']})", why=particulars["why"]
            ) from None


_SPECS: dict[type[Record], Mapping[str, FieldSpec]] = {}


def field_specs(kind: type[Record]) -> Mapping[str, FieldSpec]:
    """Give the fields of a kind by name, without `id`, in order of definition."""
    known = _SPECS.get(kind)
    if known is None:
        hints = get_type_hints(kind, include_extras=True)
        known = _SPECS[kind] = {spec.name: spec for spec in _specs(kind, hints)}
    return known


def _specs(kind: type[Record], hints: Mapping[str, Any]) -> Iterator[FieldSpec]:
    for item in fields(kind):
        if item.name == "id":
            continue
        hint = hints[item.name]
        if get_origin(hint) is not Annotated:
            raise TypeError(f"{kind.__name__}.{item.name} does not explain itself")
        plain, note = get_args(hint)[:2]
        names_records = plain is RecordId or RecordId in get_args(plain)
        yield FieldSpec(
            name=item.name,
            field=note,
            codec=codec(plain),
            default=item.default,
            names_records=names_records,
        )


def written(record: Record) -> dict[str, Json]:
    """Return a record as JSON: every field that differs from its default, with its id and kind."""
    found: dict[str, Json] = {"kind": record.kind, "id": record.id}
    for name, spec in field_specs(type(record)).items():
        value = getattr(record, name)
        if value != spec.default:
            found[name] = spec.codec.encode(value)
    return found


def read(kinds: Kinds, found: Mapping[str, Json]) -> Record:
    """Return the record of its JSON; BadInput names the kind or field at fault."""
    kind = kinds.get(str(found.get("kind")))
    if kind is None:
        raise BadInput(what=f"kind {found.get('kind')!r}", why=f"it is none of {', '.join(sorted(kinds))}")
    specs = field_specs(kind)
    unknown = found.keys() - specs.keys() - {"kind", "id"}
    if unknown:
        raise BadInput(what=f"field {min(unknown)}", why=f"a {kind.kind} has no such field")
    missing = [name for name, spec in specs.items() if spec.required and found.get(name) in (None, "")]
    if missing or not isinstance(found.get("id"), str):
        raise BadInput(what=f"field {missing[0] if missing else 'id'}", why=f"a {kind.kind} needs it")
    values = {name: specs[name].decode(value) for name, value in found.items() if name in specs}
    return kind(id=RecordId(str(found["id"])), **values)
