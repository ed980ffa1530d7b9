"""Other people's formats, read into records and written from them."""
