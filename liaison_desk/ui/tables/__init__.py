"""Models that show records as rows."""
