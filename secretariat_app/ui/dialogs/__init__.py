"""Windows over the window: only for what cannot be done in place."""
