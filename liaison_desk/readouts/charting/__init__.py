"""Charts: figures set as words, bars and lines, cut into parts that go on a page, and drawn with their patterns."""
