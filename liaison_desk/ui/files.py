"""Files outside the desk, at places that the officer chose: whole, or an explained refusal."""

from pathlib import Path

from liaison_desk.model.errors import BadInput
from liaison_desk.store.whole import appearing


def write_file(content: bytes, path: Path) -> None:
    """Write a file where the officer said; it appears whole, or not at all."""
    try:
        with appearing(path) as output:
            output.write(content)
    except OSError as fault:
        raise BadInput(what=str(path), why=str(fault.strerror)) from None


def read_file(path: Path) -> bytes:
    """Read a file that the officer chose."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise BadInput(what=path.name, why=str(fault.strerror)) from None
