"""Packs of clauses: out of one archive and into another, what changes shown first, hostile files refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.domain.words import Mark, pieces
from secretariat_app.errors import KnownError
from secretariat_app.services import clause_library, clause_packs, keeping, yaml_nodes
from secretariat_app.services.clause_files import MOST_CLAUSES, read_pack, written
from secretariat_app.services.clause_packs import Change, Choice
from secretariat_app.services.library import load_library
from secretariat_app.storage.archive import Archive

KEY = "items.recommend"
OWN = Clause(
    "items.own-abc",
    Group.ITEMS,
    1000,
    'Поручить {{ кому|дат }}: "так" \\ и {% if чего %}{{ чего }}{% endif %}:',
    (
        Slot("кому", SlotType.BODY, "Кому: «органу»", "Кімге", "дат"),
        Slot("чего", SlotType.CHOICE, "Чего", "Нені", "", ("да", "нет, «никак»"), True, ("иә", "жоқ")),
    ),
    "{{ кому|барыс }} {{ чего }}:",
    True,
    True,
    "ұсынылсын",
    "own",
)


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def pack_of(folder: Path, *clauses: Clause) -> Path:
    return clause_packs.write(clauses, folder / "pack.yaml")


def test_every_clause_comes_back_from_a_pack_as_it_was(tmp_path: Path) -> None:
    every = (*load_library().clauses, OWN)
    assert set(read_pack(pack_of(tmp_path, *every))) == set(every)


def test_a_shipped_file_is_a_pack_too(tmp_path: Path) -> None:
    from secretariat_app.paths import resources

    found = read_pack(resources() / "clauses" / "items.yaml")
    assert KEY in [clause.key for clause in found]


def test_a_pack_goes_out_and_comes_in_on_another_archive(archive: Archive, tmp_path: Path) -> None:
    reworded = replace(load_library().get(KEY), ru="Предложить {{ адресаты|дат }} {{ действие }}.")
    clause_library.save_all(archive, [OWN, reworded], as_given=True)
    library = clause_library.load(archive)
    pack = pack_of(tmp_path, library.get(OWN.key), library.get(KEY), library.get("items.recommend-list"))
    with keeping.open_archive(tmp_path / "other.sqlite") as other:
        found = clause_packs.read(pack, clause_library.read(other))
        changes = {one.clause.key: one.change for one in found}
        assert changes == {KEY: Change.CHANGED, "items.recommend-list": Change.SAME, OWN.key: Change.NEW}
        was = next(one.was for one in found if one.clause.key == KEY)
        assert was == load_library().get(KEY)
        gone = [piece.text for piece in pieces(was.ru, reworded.ru) if piece.mark is Mark.GONE]
        assert gone == ["Рекомендовать"]
        assert clause_library.read(other).library is load_library()
        held = clause_packs.take(other, found, dict.fromkeys(changes, Choice.TAKE))
        assert held.library.get(OWN.key) == OWN
        assert held.library.get(KEY).ru == reworded.ru
        assert held.library.earlier[KEY] == (load_library().get(KEY),)


def test_each_clause_of_a_pack_is_chosen_by_itself(archive: Archive, tmp_path: Path) -> None:
    clause_library.save_all(archive, [OWN], as_given=True)
    theirs = replace(OWN, ru=OWN.ru.replace("Поручить", "Предписать"))
    found = clause_packs.read(pack_of(tmp_path, theirs), clause_library.read(archive))
    with pytest.raises(KnownError, match="No wording was chosen"):
        clause_packs.take(archive, found, {OWN.key: Choice.LEAVE})
    held = clause_packs.take(archive, found, {OWN.key: Choice.BOTH})
    own = [
        clause.ru.split()[0]
        for clause in held.library.clauses
        if clause.group is Group.ITEMS and clause.source == "own"
    ]
    assert sorted(own) == ["Поручить", "Предписать"]
    assert held.library.get(OWN.key) == OWN


def test_an_empty_choice_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="No wording was chosen"):
        clause_packs.write([], tmp_path / "pack.yaml")
    assert list(tmp_path.iterdir()) == []


HEAD = "group: items\nclauses:\n  items.try:\n    order: 10\n    source: a\n"


def with_text(text: str) -> str:
    return f'{HEAD}    ru: "{text}"\n    slots:\n      x: {{type: text, label: a, label_kk: a}}\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (with_text("{{ x.__class__.__mro__ }}"), "only slots, filters and conditions may stand in a clause"),
        (with_text("{{ x.__class__ }}"), "line 6: only slots, filters and conditions"),
        (with_text("{{ x|attr('__class__') }}"), "there is no filter «attr»"),
        (with_text("{{ self._TemplateReference__context }}"), "only slots, filters and conditions"),
        (with_text("{% for a in x %}{{ a }}{% endfor %}"), "not «for»"),
        (with_text("{{ cycler.__init__.__globals__ }}{{ x }}"), "only slots, filters and conditions"),
        (with_text("{{ " + "(" * 900 + "x" + ")" * 900 + " }}"), "braces or conditions do not pair"),
        (with_text("{{ x }}" + "а" * 6000), "at most 5000 characters"),
        ("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "line 1: a value cannot be named and repeated"),
        ("x: " + "[" * 200_000, "too deep within itself"),
        ("- a\n" * 250_000, "there is too much here"),
        (with_text("{{ x }}").replace("order: 10", "order: " + "9" * 5000), "a whole number is expected"),
        (
            with_text("{{ x }}").replace("source: a", "source: !!python/object/apply:os.system [x]"),
            "a text is expected",
        ),
        (with_text("{{ x }}").replace("type: text", "type: code"), "«code» is none of"),
        (with_text("{{ x }}\\x07"), "wording «items.try»"),
        (with_text("{{ x|барыс }}"), "«барыс» is a case of the other language"),
        ("%PDF-1.4 \x01", "not valid YAML"),
    ],
)
def test_a_hostile_pack_is_refused_in_one_sentence(
    archive: Archive, tmp_path: Path, text: str, says: str
) -> None:
    pack = tmp_path / "pack.yaml"
    pack.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        clause_packs.read(pack, clause_library.read(archive))
    assert says in str(refused.value)
    assert len(str(refused.value).removeprefix(str(pack)).splitlines()) == 1
    assert clause_library.read(archive).library is load_library()


def test_a_huge_file_is_refused_unread(archive: Archive, tmp_path: Path) -> None:
    pack = tmp_path / "pack.yaml"
    with pack.open("wb") as file:
        file.truncate(yaml_nodes.LARGEST_MB * 1_000_000 + 1)
    with pytest.raises(KnownError, match="is larger than"):
        clause_packs.read(pack, clause_library.read(archive))
    with pytest.raises(KnownError, match="cannot be read"):
        clause_packs.read(tmp_path / "none.yaml", clause_library.read(archive))


def test_too_many_clauses_are_refused(archive: Archive, tmp_path: Path) -> None:
    pack = tmp_path / "pack.yaml"
    one = Clause("items.a", Group.ITEMS, 1, "а", source="s")
    pack.write_text(
        written(replace(one, key=f"items.a-{at}") for at in range(MOST_CLAUSES + 1)), encoding="utf-8"
    )
    with pytest.raises(KnownError, match="holds more than"):
        clause_packs.read(pack, clause_library.read(archive))
