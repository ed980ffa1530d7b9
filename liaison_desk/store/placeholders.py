"""How `:name` places are written for psycopg, which wants `%(name)s`."""

import re
from functools import lru_cache

_PART = re.compile(
    r"""
    (?P<quoted>'(?:[^']|'')*' | "(?:[^"]|"")*")   # a literal or a quoted name: left alone
    | (?P<cast>::)                                # a cast: left alone
    | :(?P<name>[A-Za-z_]\w*)                     # a place
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=2048)
def to_pyformat(sql: str) -> str:
    """Rewrite a statement; what stands in quotation marks keeps its colons."""
    return _PART.sub(_rewrite, sql.replace("%", "%%"))


def _rewrite(part: re.Match[str]) -> str:
    name = part["name"]
    return f"%({name})s" if name else part[0]
