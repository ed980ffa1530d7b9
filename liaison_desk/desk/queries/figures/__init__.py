"""The measures headquarters wants, ST-1 to ST-16, each figure with the records behind it (domain.md §4.12)."""
