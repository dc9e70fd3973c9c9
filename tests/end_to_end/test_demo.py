"""The program's main job without a screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat_app.documents.carrier import value_in
from secretariat_app.services import keeping
from tests.end_to_end.test_sample_through_window import composed_from_example


@pytest.mark.slow
def test_the_demonstration_leaves_archive_paper_and_picture(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "secretariat_app.demo", str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    docx = tmp_path / "2022-10-19_Постановление_ru.docx"
    for name in ("archive.sqlite", docx.name, "2022-10-19_Постановление_ru.pdf", "window.png"):
        assert (tmp_path / name).exists(), name
        assert str(tmp_path / name) in done.stdout
    assert value_in(docx.read_bytes()) == composed_from_example()
    archive = keeping.open_archive(tmp_path / "archive.sqlite")
    assert keeping.read(archive, 1).resolution == composed_from_example()
    archive.close()
