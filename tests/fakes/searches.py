"""Searches that no person would type, to be survived; run as a program, on a file without memory wiping.

Memory wiping belongs to a process and makes SQLite's searches ten times slower.
"""

import random
import sys
from pathlib import Path

from liaison_desk.store import migrations, search
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.engine import Engine
from liaison_desk.store.search import Filing

_PIECES = ['"', "'", "*", "(", ")", "-", ":", "^", "+", "NEAR", "AND", "\\", "%", "\0", "{", "|", "&", "!"]
_PIECES += ["<->", "कि", "\u0627", "é", "7", " ", "\u200d", "\ud800", "\U0001f600", "a", "title:", "\u0301"]


def search_at_random(engine: Engine, times: int) -> None:
    """Search for nonsense, and file some of it."""
    randomness = random.Random(20261124)
    search.index(engine, [Filing("x", "note", "a é 7", "कि \u0627")])
    with engine.transaction():
        for number in range(times):
            text = "".join(randomness.choices(_PIECES, k=randomness.randint(1, 12)))
            search.find(engine, text)
            if number % 500 == 0:
                search.index(engine, [Filing("y", "note", text, text)])


if __name__ == "__main__":
    path = Path(sys.argv[1])
    make_private(path)
    encrypted = SqlCipherEngine(path, bytes(32), memory_security=False)
    migrations.migrate(encrypted)
    search_at_random(encrypted, 20_000)
    print(search.count(encrypted, "कि"))
    encrypted.close()
