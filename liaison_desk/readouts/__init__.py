"""Pages: content trees, layout, tagging, PDF/A and the leak self-test; the only package that speaks reportlab."""
