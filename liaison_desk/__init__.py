"""An encrypted, offline desk for liaison officers."""

__version__ = "0.1.0"
