"""What an officer, a supervisor or headquarters can do: one function per intention."""
