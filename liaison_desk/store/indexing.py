"""What of a record can be found by its words, kept in step with the heads."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import Kinds, field_specs
from liaison_desk.store import search
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import Standing
from liaison_desk.store.search import Filing


class Indexing:
    """Files the words of records that a transaction touched."""

    def __init__(self, engine: Engine, kinds: Kinds) -> None:
        """File words of these kinds through `engine`."""
        self._engine = engine
        self._kinds = kinds

    def update(
        self,
        heads: Standing,
        kind_of: Mapping[RecordId, str],
        born: AbstractSet[RecordId],
        gone: Mapping[RecordId, bool],
    ) -> None:
        """File anew every record of which a searched field was touched, or that is `gone` or back; `born` are new."""
        touched: dict[RecordId, None] = {record: None for record in gone if kind_of[record] in self._kinds}
        for key in heads.touched:
            kind = self._kinds.get(kind_of[key.record])
            spec = field_specs(kind).get(key.field) if kind else None
            if spec and spec.searched:
                touched[key.record] = None
        new: list[Filing] = []
        again: list[Filing] = []
        for record in touched:
            if not gone.get(record):
                (new if record in born else again).append(self._filing(heads, record, kind_of[record]))
            elif record not in born:
                search.remove(self._engine, record)
        search.add(self._engine, new)
        search.index(self._engine, again)

    def drop(self, record: RecordId) -> None:
        """Make a record impossible to find."""
        search.remove(self._engine, record)

    def destroy_dropped(self) -> None:
        """Leave no word in the index of what was dropped."""
        search.destroy_removed(self._engine)

    def _filing(self, heads: Standing, record: RecordId, kind_name: str) -> Filing:
        kind = self._kinds[kind_name]
        specs = field_specs(kind)
        titles: list[str] = []
        texts: list[str] = []
        for key in heads.fields(record):
            if key.field in specs and specs[key.field].searched:
                into = titles if key.field in {kind.title_field, "ref"} else texts
                into += [str(head.value) for head in heads.at(key) if head.value]
        return Filing(record, kind_name, " ".join(titles), "\n".join(texts))
