"""Small painted parts the pages are built from."""
