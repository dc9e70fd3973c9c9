"""What a user can do. The window and the command line call the same functions."""
