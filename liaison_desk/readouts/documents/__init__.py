"""What each document says and in which parts, as a tree of content; how it looks is settled elsewhere."""
