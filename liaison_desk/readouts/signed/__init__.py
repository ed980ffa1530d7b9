"""Signatures in a file: who is to sign where, signing with a key or a card, the stamp, and whether each holds."""
