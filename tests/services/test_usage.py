"""How often each clause was taken: kept, read again, and no obstacle when the file is broken."""

from pathlib import Path

import pytest

from secretariat_app.domain.clause import Group
from secretariat_app.services.library import Library, matching
from secretariat_app.services.usage import Usage


def test_counts_are_kept_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    usage = Usage(file)
    for key in ("items.recommend", "items.publish", "items.recommend"):
        usage.note(key)
    usage.keep()
    assert Usage(file).counts() == {"items.recommend": 2, "items.publish": 1}


@pytest.mark.parametrize("broken", ["[", '{"a": "b"}'])
def test_a_broken_file_counts_nothing(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "use.json"
    file.write_text(broken)
    usage = Usage(file)
    usage.note("items.publish")
    assert usage.counts() == {"items.publish": 1}


def test_the_frequent_come_first_of_what_is_equally_good(library: Library) -> None:
    groups = frozenset({Group.ITEMS})
    used = {"items.recommend": 3, "items.publish": 1, "findings.created": 9}
    assert library.find("рекомендовать", "ru", groups, used)[0].key == "items.recommend"
    assert library.find("разместить", "ru", groups, used)[0].key == "items.publish"
    assert [clause.key for clause in library.often(used, groups)] == ["items.recommend", "items.publish"]


def test_names_are_found_by_words_and_initials() -> None:
    names = ("ГУ «Управление внутренней политики»", "ГУ «Управление по делам религий»", "Маслихат города")
    assert matching("религ", names) == [names[1]]
    assert matching("упр внутр", names) == [names[0]]
    assert matching("увп", names) == [names[0]]
    assert matching("", names) == list(names)
    assert matching("нигде", names) == []
