"""A desktop program for the secretariat of a council's standing commissions."""

__version__ = "0.1.0"
