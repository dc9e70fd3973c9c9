"""Files from outside run nothing, read nothing, reach no network; the log holds no text of papers."""

import io
import logging
import socket
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.errors import KnownError
from secretariat_app.services import exporting, keeping, signing
from secretariat_app.settings import PERSON, Settings
from secretariat_app.storage.engine import writing
from tests.services.signable import signable

SHIPPED = Path("templates_docx/resolution_ru.docx")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MARK = "ТайныйТекстПостановления"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever tries to reach the network fails the test."""

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a file from outside reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def changed(file: Path, part: str, change: Callable[[str], str]) -> bytes:
    """The package with one part changed."""
    written = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data.decode()) if name == part else data)
    return written.getvalue()


HOSTILE_WORDS = {
    "globals": "{{ cycler.__init__.__globals__ }}",
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "file": "{% include '/etc/passwd' %}",
    "import": "{% import '/etc/passwd' as x %}",
    "loop": "{% for n in range(10 ** 12) %}{{ n }}{% endfor %}",
    "system": "{{ lipsum.__globals__['os'].popen('true').read() }}",
}


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS)
def test_a_word_template_runs_nothing(
    words: str, tmp_path: Path, directories: Directories, monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a template started a program")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    paragraph = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
    file = tmp_path / "враг.docx"
    file.write_bytes(
        changed(SHIPPED, "word/document.xml", lambda xml: xml.replace("<w:body>", f"<w:body>{paragraph}", 1))
    )
    with pytest.raises(KnownError) as refused:
        exporting.paper(signable(number="1"), file, directories=directories)
    assert "root:" not in str(refused.value)


def test_a_template_brings_no_file_into_the_paper(tmp_path: Path, directories: Directories) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(MARK, encoding="utf-8")
    kind = f'<!DOCTYPE w [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    paragraph = "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"

    def change(xml: str) -> str:
        return xml.replace("<w:document", f"{kind}<w:document", 1).replace(
            "<w:body>", f"<w:body>{paragraph}", 1
        )

    file = tmp_path / "сущность.docx"
    file.write_bytes(changed(SHIPPED, "word/document.xml", change))
    with pytest.raises(KnownError) as refused:
        exporting.paper(signable(number="1"), file, directories=directories)
    assert MARK not in str(refused.value)


def test_a_paper_with_outside_relationships_is_read_without_following_them() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" TargetMode="External" Target="http://192.0.2.1/t.dotm" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
        '<Relationship Id="rId2" TargetMode="External" Target="file:///etc/passwd" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
        "</Relationships>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        text = f"<w:document {W}><w:body><w:p><w:r><w:t>текст</w:t></w:r></w:p></w:body></w:document>"
        package.writestr("word/document.xml", text)
        package.writestr("word/_rels/document.xml.rels", relations)
    assert "root:" not in repr(read_docx(written.getvalue()))


JSON_BOMBS = {
    "lists": "[" * 100_000,
    "objects": '{"items":' * 100_000,
    "deep text": '{"title": ' + "[" * 5_000 + "]" * 5_000 + "}",
    "number": '{"date": ' + "9" * 1_000_000 + "}",
}


@pytest.mark.parametrize("data", JSON_BOMBS.values(), ids=JSON_BOMBS)
def test_a_json_bomb_is_refused_with_a_sentence(data: str) -> None:
    with pytest.raises(KnownError):
        interchange.read(data)


def test_settings_from_outside_are_words(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[trail]\nperson = %(home)s ${HOME} {{ 7 * 7 }}\n", encoding="utf-8")
    assert Settings(file).text(PERSON) == "%(home)s ${HOME} {{ 7 * 7 }}"


def test_all_that_is_kept_is_its_owners_alone(archive_path: Path, directories: Directories) -> None:
    from secretariat_app.services import safekeeping

    with keeping.open_archive(archive_path) as archive:
        made = archive.create(signable())
        signing.make_ready(archive, made.id, made.revision, directories)
        safekeeping.backup(archive_path, archive_path.with_name("copy.sqlite"))
        kept = [file for file in archive_path.parent.rglob("*") if file.is_file()]
        assert {f"{archive_path.name}-wal", "copy.sqlite"} <= {file.name for file in kept}
        assert {file.name: oct(file.stat().st_mode & 0o077) for file in kept} == {
            file.name: "0o0" for file in kept
        }


def test_errors_leave_no_text_of_papers_in_the_log(archive_path: Path, tmp_path: Path) -> None:
    from secretariat_app.ui import crash

    file = crash.start_log()
    guard = crash.Guard(lambda: None, lambda _text: None, lambda call: call())
    paper = signable(MARK)
    with keeping.open_archive(archive_path) as archive:
        for fault in _faults(archive, paper):
            try:
                fault()
            except Exception as error:  # each is made to fail, each in its own way
                guard.caught(type(error), error)
                logging.getLogger("secretariat").exception("it failed")
            else:
                pytest.fail("nothing failed")
    for handler in logging.getLogger("secretariat").handlers:
        handler.flush()
    words = file.read_text(encoding="utf-8")
    assert "IntegrityError" in words
    assert MARK not in words
    assert file.stat().st_mode & 0o077 == 0


def _faults(archive: Any, paper: Any) -> list[Callable[[], object]]:
    from sqlalchemy import insert

    from secretariat_app.storage.schema import RESOLUTIONS

    def database() -> None:
        with writing(archive._engine, archive.file) as connection:
            connection.execute(insert(RESOLUTIONS).values(title=paper.title.text, body=MARK))

    def key() -> None:
        {}[paper.title.text]

    def value() -> None:
        try:
            int(paper.title.text)
        except ValueError as error:
            raise RuntimeError(MARK) from error

    def raw() -> None:
        sqlite3.connect(":memory:").execute(f"SELECT '{MARK}' FROM nowhere")

    return [database, key, value, raw]


def test_the_programs_folders_are_their_owners_alone() -> None:
    from secretariat_app import paths

    for folder in (paths.data_folder(), paths.log_folder(), paths.settings_file().parent):
        assert folder.stat().st_mode & 0o077 == 0, folder
