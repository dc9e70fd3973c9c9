"""The archive: one SQLite file through SQLAlchemy. Takes and returns domain values."""
