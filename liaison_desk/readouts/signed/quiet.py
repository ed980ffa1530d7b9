"""Keeps libraries from writing into the log what may not stand there: the names in certificates."""

import logging


def hush() -> None:
    """Let pyHanko say nothing; what it finds comes back as a result or as an error."""
    for talkative in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(talkative).setLevel(logging.CRITICAL + 1)
