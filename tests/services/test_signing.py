"""From draft to signed: the gate, the number, the kept .docx, scans, cancelling and amending."""

import datetime
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.documents.carrier import value_in
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Paragraph
from secretariat_app.domain.trail import Act
from secretariat_app.errors import KnownError
from secretariat_app.services import importing, keeping, registering, signing
from secretariat_app.services.library import Library
from secretariat_app.storage import audit, register, signed
from secretariat_app.storage.archive import Archive
from tests.services.signable import DAY, PDF, signable


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def ready(archive: Archive, directories: Directories, title: str = "О дорогах", **given: str) -> Stored:
    made = archive.create(signable(title, **given))  # type: ignore[arg-type]
    return signing.make_ready(archive, made.id, made.revision, directories)


def sealed(archive: Archive, directories: Directories, title: str = "О дорогах") -> Stored:
    one = ready(archive, directories, title)
    return signing.sign(archive, one.id, one.revision)


def test_numbers_follow_each_other(archive: Archive, directories: Directories) -> None:
    assert [ready(archive, directories, title).resolution.number for title in "абв"] == ["1", "2", "3"]


def test_the_pattern_of_the_commission(archive: Archive, directories: Directories) -> None:
    book = registering.book_of(signable(), directories)
    assert book is not None
    assert registering.put_pattern(archive, book.key, " {n}/{yy}-VII ") == "{n}/{yy}-VII"
    assert [ready(archive, directories, title).resolution.number for title in "аб"] == [
        "1/22-VII",
        "2/22-VII",
    ]
    for wrong in ("", "{yy}", "{n}{n}", "{n}/{month}", "{n", "n"):
        with pytest.raises(KnownError, match="no pattern"):
            registering.put_pattern(archive, book.key, wrong)


def test_the_gate_names_what_is_missing(archive: Archive, directories: Directories) -> None:
    made = archive.create(replace(signable(date=None), enactment=None))
    offer = signing.offer(archive, made.id, directories)
    assert not offer.open
    assert offer.missing is not None
    with pytest.raises(KnownError, match="no date"):
        signing.make_ready(archive, made.id, made.revision, directories)
    dated = archive.change(made.id, made.revision, replace(made.resolution, date=DAY))
    offer = signing.offer(archive, made.id, directories)
    assert [problem.rule for problem in offer.problems] == ["no-enactment"]
    assert (offer.number, offer.proposed) == ("1", True)
    with pytest.raises(KnownError, match=r"still open \(1\)"):
        signing.make_ready(archive, made.id, dated.revision, directories)
    assert archive.read(made.id).status is Status.DRAFT


def test_the_docx_of_the_moment_is_kept(
    archive: Archive, directories: Directories, tmp_path: Path, qapp: object
) -> None:
    one = ready(archive, directories)
    docx = signing.kept_docx(archive, one.id)
    assert docx is not None
    assert value_in(docx) == one.resolution
    assert one.resolution.number == "1"
    kept = signed.fair_copy(archive, one.id)
    assert kept is not None
    template = Path("templates_docx/resolution_ru.docx")
    assert kept.template_sha256 == hashlib.sha256(template.read_bytes()).hexdigest()
    done = signing.export_paper(archive, one.id, tmp_path / "a.docx", directories=directories)
    assert done.path.read_bytes() == docx
    assert done.sha256 == kept.sha256
    pdf = signing.export_paper(archive, one.id, tmp_path / "a.pdf", directories=directories)
    assert pdf.path.read_bytes().startswith(b"%PDF")
    json = signing.export_paper(archive, one.id, tmp_path / "a.json", directories=directories)
    assert b'"number": "1"' in json.path.read_bytes()


def test_a_paper_that_went_back_gets_its_number_again(archive: Archive, directories: Directories) -> None:
    one = ready(archive, directories)
    draft = signing.back_to_draft(archive, one.id, one.revision)
    assert signing.kept_docx(archive, one.id) is None
    bare = archive.change(draft.id, draft.revision, replace(draft.resolution, number=None))
    ready(archive, directories, "О парках")
    offer = signing.offer(archive, bare.id, directories)
    assert (offer.number, offer.proposed) == ("1", False)
    again = signing.make_ready(archive, bare.id, bare.revision, directories)
    assert again.resolution.number == "1"
    acts = [entry.act for entry in audit.entries(archive, one.id)]
    assert acts == [Act.MADE_READY, Act.CHANGED, Act.BACK_TO_DRAFT, Act.MADE_READY, Act.CREATED]


def test_a_taken_number_is_given_twice_only_knowingly(archive: Archive, directories: Directories) -> None:
    ready(archive, directories)
    other = archive.create(signable("О парках", number="№ 1"))
    (holder,) = signing.offer(archive, other.id, directories).doubles
    assert holder.title == "О дорогах"
    with pytest.raises(signing.NumberTaken):
        signing.make_ready(archive, other.id, other.revision, directories)
    twice = signing.make_ready(archive, other.id, other.revision, directories, twice=True)
    assert twice.resolution.number == "1"


def test_both_languages_have_a_register_of_their_own(archive: Archive, directories: Directories) -> None:
    ready(archive, directories)
    kazakh = directories.find(signable().commissions[0], "ru")
    assert kazakh is not None
    value = signable("Жолдар туралы", language="kk", commission=kazakh[1].nominative("kk"))
    book = registering.book_of(value, directories)
    assert book is not None
    assert book.key == kazakh[0].key
    assert registering.next_number(archive, book) == "1"


def test_a_signed_paper_stays(archive: Archive, directories: Directories, tmp_path: Path) -> None:
    one = sealed(archive, directories)
    with pytest.raises(KnownError, match="no longer a draft"):
        keeping.save(archive, one.id, one.revision, replace(one.resolution, number="9"))
    with pytest.raises(KnownError, match="signed, so it cannot be deleted"):
        keeping.delete(archive, one.id, one.revision)
    with pytest.raises(KnownError):
        signing.back_to_draft(archive, one.id, one.revision)
    assert archive.read(one.id) == one


def test_scans(archive: Archive, directories: Directories, tmp_path: Path) -> None:
    one = sealed(archive, directories)
    file = tmp_path / "скан.pdf"
    file.write_bytes(PDF)
    scan = signing.attach_scan(archive, one.id, file)
    assert (scan.kind, scan.size) == ("pdf", len(PDF))
    assert signing.read_scan(archive, scan.id) == PDF
    (tmp_path / "скан.png").write_bytes(b"MZ no picture")
    with pytest.raises(KnownError, match="no scan"):
        signing.attach_scan(archive, one.id, tmp_path / "скан.png")
    with (tmp_path / "big.pdf").open("wb") as big:
        big.write(b"%PDF-")
        big.truncate(signing.LARGEST_SCAN + 1)
    with pytest.raises(KnownError, match="31 MB"):
        signing.attach_scan(archive, one.id, tmp_path / "big.pdf")
    with pytest.raises(KnownError, match="no file"):
        signing.attach_scan(archive, one.id, tmp_path / "нет.pdf")
    draft = archive.create(signable("Черновик"))
    with pytest.raises(KnownError, match="not signed"):
        signing.attach_scan(archive, draft.id, file)


def test_cancelling_asks_for_a_reason(archive: Archive, directories: Directories) -> None:
    one = sealed(archive, directories)
    with pytest.raises(KnownError, match="why"):
        signing.cancel(archive, one.id, one.revision, "  \n")
    cancelled = signing.cancel(archive, one.id, one.revision, "Принято с ошибкой\nв сумме")
    assert cancelled.status is Status.CANCELLED
    assert signing.fate(archive, one.id).reason == "Принято с ошибкой в сумме"


def test_a_paper_is_amended_by_a_new_one(
    archive: Archive, library: Library, directories: Directories
) -> None:
    one = sealed(archive, directories, "О ходе ремонта дорог")
    new = signing.amend(archive, one.id, library, directories, datetime.date(2023, 2, 1))
    assert new.status is Status.DRAFT
    title = new.resolution.title.text
    assert title.startswith("О внесении изменений в постановление постоянной комиссии маслихата")
    assert title.endswith("от 19 октября 2022 года № 1 «О ходе ремонта дорог»")
    assert new.resolution.items[0].text.endswith("«О ходе ремонта дорог» следующие изменения")
    assert new.resolution.date == datetime.date(2023, 2, 1)
    assert new.resolution.number is None
    assert [row.id for row in signing.fate(archive, one.id).amended_by] == [new.id]
    assert [row.id for row in signing.fate(archive, new.id).amends] == [one.id]
    assert archive.read(one.id).status is Status.SIGNED


def test_an_imported_paper_is_signed_without_the_gate(
    archive: Archive, directories: Directories, tmp_path: Path
) -> None:
    from secretariat_app.services import exporting

    value = replace(signable("О старом", number="7"), enactment=None)
    exporting.export(value, tmp_path / "старое.docx", directories=directories)
    (taken,) = importing.run(archive, [tmp_path / "старое.docx"])
    assert taken.id is not None
    stored = archive.read(taken.id)
    assert stored.status is Status.DRAFT
    assert signing.fate(archive, taken.id).imported
    done = signing.sign_imported(archive, stored.id, stored.revision, directories)
    assert done.status is Status.SIGNED
    fate = signing.fate(archive, done.id)
    assert fate.file_sha256 == hashlib.sha256((tmp_path / "старое.docx").read_bytes()).hexdigest()
    book = registering.book_of(value, directories)
    assert book is not None
    assert registering.next_number(archive, book) == "8"
    own = archive.create(signable("О своём", number="8"))
    with pytest.raises(KnownError, match="not imported"):
        signing.sign_imported(archive, own.id, own.revision, directories)


def test_the_register_shows_gaps_and_doubles(archive: Archive, directories: Directories) -> None:
    for number in ("2", "4", "4", "№ 7"):
        made = archive.create(signable(f"О № {number}", number=number))
        signing.make_ready(archive, made.id, made.revision, directories, twice=True)
    gone = ready(archive, directories, "В корзину")
    keeping.delete(archive, gone.id, gone.revision)
    book = registering.book_of(signable(), directories)
    assert book is not None
    shown = registering.register(archive, book.key, 2022, "ru", directories)
    assert [(line.number, line.gap, line.double) for line in shown.lines] == [
        ("1", True, False),
        ("2", False, False),
        ("3", True, False),
        ("4", False, True),
        ("4", False, True),
        ("5 – 6", True, False),
        ("7", False, False),
        ("8", False, False),
    ]
    assert (shown.gaps, shown.doubles) == (4, 1)
    assert shown.lines[-1].left
    assert shown.lines[-1].deleted
    assert registering.next_number(archive, book) == "9"
    (shelf,) = (one for one in registering.commissions(archive, directories) if one.key == book.key)
    assert shelf.years == ((2022, "ru"),)


def test_the_register_as_a_table(archive: Archive, directories: Directories, tmp_path: Path) -> None:
    archive.create(signable('=HYPERLINK("http://example.org")', number="1"))
    book = registering.book_of(signable(), directories)
    assert book is not None
    shown = registering.register(archive, book.key, 2022, "ru", directories)
    columns = registering.Columns(
        ("Год", "Комиссия", "№", "Дата", "Заголовок", "Состояние"),
        "Реестр",
        lambda line: "да" if line.typed else "нет",
    )
    file = registering.save(shown, "по законности", tmp_path / "реестр.csv", columns)
    assert file.read_text(encoding="utf-8-sig").splitlines()[1] == (
        '2022;по законности;1;19.10.2022;"\'=HYPERLINK(""http://example.org"")";да'
    )
    assert registering.save(shown, "по законности", tmp_path / "реестр.xlsx", columns).is_file()


def test_two_programs_never_give_the_same_number(
    archive: Archive, archive_path: Path, directories: Directories
) -> None:
    one, two = (archive.create(signable(title)) for title in ("О дорогах", "О парках"))
    with keeping.open_archive(archive_path) as other:
        first = signing.offer(archive, one.id, directories).number
        second = signing.offer(other, two.id, directories).number
        assert first == second == "1"
        signing.make_ready(archive, one.id, one.revision, directories, first)
        with pytest.raises(signing.NumberTaken):
            signing.make_ready(other, two.id, two.revision, directories, second)
        assert signing.make_ready(other, two.id, two.revision, directories).resolution.number == "2"
    assert {line.number for line in register.lines(archive, _book(directories))} == {"1", "2"}


def _book(directories: Directories) -> register.Book:
    book = registering.book_of(signable(), directories)
    assert book is not None
    return book


def test_free_words_do_not_disturb_the_order(archive: Archive, directories: Directories) -> None:
    made = archive.create(signable("О б/н", number="б/н"))
    signing.make_ready(archive, made.id, made.revision, directories)
    assert registering.next_number(archive, _book(directories)) == "1"
    assert Paragraph("О б/н") == made.resolution.title
