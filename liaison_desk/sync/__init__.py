"""Bundles as bytes: identity, seal, container, receipts and roster, with neither database nor Qt."""
