"""The machine the desk runs on: paths, keyring, session lock, hardening, logs without names."""
