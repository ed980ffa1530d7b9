"""The window: it shows the desk and asks it to do things."""
