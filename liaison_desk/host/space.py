"""How much room there is where a folder lies."""

import shutil
from pathlib import Path


def free_bytes(folder: Path) -> int | None:
    """Return how much more this user can write where `folder` lies; nothing where the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
