"""The Sync page: what will leave, what has left, what came back; enrolment with headquarters."""
