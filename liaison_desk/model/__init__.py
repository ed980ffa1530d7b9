"""What is true of records anywhere: kinds, values, operations, merge and the rules of the work."""
