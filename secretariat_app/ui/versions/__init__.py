"""Versions of a paper in the window: what there is, what each changed, the way back to one."""
