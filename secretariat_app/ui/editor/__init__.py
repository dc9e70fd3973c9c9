"""The editor of one resolution: form, clause picker and what stands around them."""
