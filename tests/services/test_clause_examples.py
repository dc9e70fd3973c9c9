"""The example of a clause: each shipped clause has one in its languages, with names of the directories."""

import datetime

import pytest

from secretariat_app.domain.clause import Clause
from secretariat_app.domain.directory import Directories
from secretariat_app.services.clause_examples import example
from secretariat_app.services.library import load_library

DAY = datetime.date(2024, 5, 6)


@pytest.mark.parametrize("clause", load_library().clauses, ids=lambda clause: clause.key)
def test_every_clause_can_be_shown_as_it_would_stand_in_a_paper(
    clause: Clause, directories: Directories
) -> None:
    for language in ("ru", "kk"):
        if clause.text(language):
            for number in range(3):
                filled = example(clause, language, directories, DAY, number)
                assert filled.text
                assert "{{" not in filled.text
                assert filled.blanks == ()


def test_another_example_takes_other_names(directories: Directories) -> None:
    clause = load_library().get("items.recommend")
    first, second = (example(clause, "ru", directories, DAY, number).text for number in (0, 1))
    assert first.startswith("Рекомендовать ГУ «")
    assert first != second
    assert first.endswith("усилить работу с населением")
