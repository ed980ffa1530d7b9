"""The review form at the end of a page that is offered: set, filled in with any program, and read back."""
