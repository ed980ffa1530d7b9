"""The officer's documents: what each is made from, what of it one reader may see, and how it is made and issued."""
