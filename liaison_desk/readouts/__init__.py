"""Pages: content trees, layout, tagging, PDF/A and the leak self-test. The only package that speaks reportlab."""
