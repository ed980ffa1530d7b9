"""Editors and layouts through which records are written."""
