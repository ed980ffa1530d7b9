"""Tests of the documents the program makes."""
