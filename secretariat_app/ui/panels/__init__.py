"""What stands in the middle of the window. Panels do not import each other."""
