"""Exchange with other desks: enrolment, bundles out and in, receipts, and what stands where."""
