"""The Word templates: listed, checked, prepared once, filled in a sandbox, and said plainly what is wrong."""
