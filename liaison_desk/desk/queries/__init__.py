"""Reading use cases, a file per subject."""
