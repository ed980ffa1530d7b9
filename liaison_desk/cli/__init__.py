"""The same desk from a terminal: scriptable, JSON in and out."""
