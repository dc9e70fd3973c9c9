"""The shipped directories, and every mistake in such a file told with its line."""

import datetime
from pathlib import Path

import pytest

from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES, Directories, Kind
from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_directories

GOOD = (
    "kind: body\n"
    "patterns:\n"
    "  акимат: {им: акимат, род: акимата, дат: акимату, вин: акимат, тв: акиматом, пр: акимате}\n"
    "entries:\n"
    "  body.try:\n"
    "    names:\n"
    "      - from: 2022-09-17\n"  # line 7
    "        ru: {declines: акимат, after: города}\n"
    "        kk: Әкімдік\n"
)


def test_the_good_file_is_good(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    found = load_directories(tmp_path)
    assert found.decline("акимат города", "дат", "ru") == "акимату города"
    assert found.decline("Әкімдік", "барыс", "kk") == "Әкімдік"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("kind: body", "kind: office", "mine.yaml, line 1: «office» is none of: city, commission"),
        ("kind: body\n", "", "the key «kind» is missing"),
        ("акимат, after", "аким, after", "line 8: this file has no pattern «аким»"),
        ("дат: акимату, ", "", "mine.yaml, line 3: the key «дат» is missing"),
        ("дат: акимату", "датив: акимату", "mine.yaml, line 3: the key «датив» is unknown"),
        ("{declines: акимат, after: города}", "{им: а, род: б}", "line 8: the key «дат» is missing"),
        ("2022-09-17", "17.09.2022", "line 7: a date like 2022-10-19 is expected here, not «17.09.2022»"),
        ("2022-09-17", "2022-09-17\n        to: 2022-01-01", "line 7: the first day is later than the last"),
        ("    names:", "    city: city.none\n    names:", "line 6: no directory has an entry «city.none»"),
        ("    names:", "    roles: [{post: chair, commission: c.none}]\n    names:", "has an entry «c.none»"),
        (
            "    names:",
            "    roles: [{post: boss, commission: c}]\n    names:",
            "«boss» is none of: chair, secretary, member",
        ),
        (
            "entries:",
            "entries:\n  body.try: {names: [{ru: A}]}",
            "line 6: «body.try» stands here for the second time",
        ),
        (
            "  body.try:",
            "  body.none: {names: []}\n  body.try:",
            "line 5: «body.none» needs at least one name",
        ),
        ("entries:", "acts:\n  - {kind: Закон}\nentries:", "line 5: the key «body» is missing"),
        ("entries:", "acts:\n  - {kind: Закон, body: Б, year: 5}\nentries:", "the key «year» is unknown"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    (tmp_path / "mine.yaml").write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_directories(tmp_path)
    assert says in str(caught.value)


def test_names_that_decline_have_every_case(directories: Directories) -> None:
    for entry in directories.entries:
        for name in entry.names:
            assert set(name.ru) in ({"им"}, set(RUSSIAN_CASES)), entry.key
            assert set(name.kk) in ({"атау"}, set(KAZAKH_CASES)), entry.key
            assert all(form.strip() and "  " not in form for form in (*name.ru.values(), *name.kk.values()))


def test_kazakh_names_are_in_one_alphabet(directories: Directories) -> None:
    for entry in directories.entries:
        for name in entry.names:
            for form in name.kk.values():
                assert not any("a" <= letter.lower() <= "z" or letter == "ə" for letter in form)


@pytest.mark.parametrize(
    ("day", "ru", "kk"),
    [
        ("2019-03-22", "город Астана", "Астана қаласы"),
        ("2019-03-23", "город Нур-Султан", "Нұр-Сұлтан қаласы"),
        ("2022-09-16", "город Нур-Султан", "Нұр-Сұлтан қаласы"),
        ("2022-09-17", "город Астана", "Астана қаласы"),
        ("1995-01-01", "город Акмола", "Ақмола қаласы"),
    ],
)
def test_the_capital_is_called_as_on_that_day(day: str, ru: str, kk: str, directories: Directories) -> None:
    city = directories.entry("city.astana")
    assert city
    name = city.name_on(datetime.date.fromisoformat(day))
    assert (name.nominative("ru"), name.nominative("kk")) == (ru, kk)


def test_every_name_of_a_city_is_followed_by_the_next_day(directories: Directories) -> None:
    for kind in (Kind.CITY, Kind.COMMISSION):
        for entry in directories.of(kind):
            for earlier, later in zip(entry.names, entry.names[1:], strict=False):
                assert earlier.valid_to
                assert later.valid_from == earlier.valid_to + datetime.timedelta(days=1), entry.key


def test_the_commission_of_the_sample_is_declined(directories: Directories) -> None:
    tail = " маслихата города Астаны по вопросам законности, правопорядка и работе с общественностью"
    for case, words in {
        "род": "постоянной комиссии",
        "вин": "постоянную комиссию",
        "тв": "постоянной комиссией",
    }.items():
        assert directories.decline("постоянная комиссия" + tail, case, "ru") == words + tail


def test_acts_are_cited_with_kinds_and_authors_that_decline(directories: Directories) -> None:
    assert len(directories.acts) >= 2
    for act in directories.acts:
        assert directories.find(act.kind, "ru", (Kind.ACT_KIND,)), act
        assert directories.find(act.body, "ru", (Kind.BODY, Kind.AUTHOR)), act
