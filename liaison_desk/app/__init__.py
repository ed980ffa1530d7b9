"""The composition root: what is made of what, for the window and for the terminal."""
