"""Writing use cases, a file per subject."""
