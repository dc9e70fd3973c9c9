"""The command line as a fixture for all its tests."""

from tests.cli.running import secretariat

__all__ = ["secretariat"]
