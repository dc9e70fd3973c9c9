"""The values the program is about. Nothing here reads, writes or knows of a window."""
