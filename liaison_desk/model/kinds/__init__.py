"""The kinds of record a desk keeps, one file per kind."""
