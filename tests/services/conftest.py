"""The clauses and directories that are shipped, read once."""

import pytest

from secretariat_app.domain.directory import Directories
from secretariat_app.services.library import Library, load_directories, load_library


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="session")
def directories() -> Directories:
    return load_directories()
