"""Every table of the vault, in the words of either database."""

from liaison_desk.store import aside, blobs, drafts, heads, links, log, meta, search
from liaison_desk.store.engine import Dialect, types


def tables(dialect: Dialect) -> tuple[str, ...]:
    """Give the statements that make an empty vault's tables."""
    names = types(dialect)
    statements = (
        *meta.TABLES,
        *blobs.TABLES,
        *drafts.TABLES,
        *search.tables(dialect),
        *log.TABLES,
        *heads.TABLES,
        *aside.TABLES,
        *links.TABLES,
    )
    return tuple(statement.format_map(names) for statement in statements)
