"""Bundles as bytes: identity, seal, container, receipts, roster. No database, no Qt."""
