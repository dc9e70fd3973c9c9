"""Rules over a value that find problems, with their place and remedy."""
