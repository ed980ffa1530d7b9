"""The encrypted file, and headquarters' PostgreSQL: the only package that speaks SQL."""
