"""Papers for the archive, valid by default, and the archive itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.storage.archive import Archive, open_archive


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with open_archive(archive_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


@pytest.fixture
def paper() -> Callable[..., Resolution]:
    """`paper("title", "a finding", …)`: a short resolution; requisites by name."""
    from tests.storage.papers import make_paper

    return make_paper
