"""Places where sealed bundles are left and picked up; none is trusted and none sees a key."""
