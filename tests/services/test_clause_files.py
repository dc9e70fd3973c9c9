"""Every mistake in a clause file is refused with its file and line."""

from pathlib import Path

import pytest

from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_library

HEAD = "group: items\nclauses:\n"
GOOD = HEAD + (
    "  items.try:\n"  # line 3
    "    order: 10\n"
    '    ru: "Рекомендовать {{ кому|дат }}:"\n'
    "    source: test\n"
    "    slots:\n"
    "      кому: {type: bodies, case: дат, label: Кому, label_kk: Кімге}\n"
)


def refusal(folder: Path, text: str) -> str:
    (folder / "mine.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_library(folder)
    return str(caught.value).removeprefix(str(folder)).lstrip("/\\")


def test_the_good_file_is_good(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    clause = load_library(tmp_path).get("items.try")
    assert clause.ru == "Рекомендовать {{ кому|дат }}:"
    assert clause.slots[0].label == "Кому"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("order: 10", "order: 10\n    colour: red", "mine.yaml, line 5: the key «colour» is unknown"),
        ("order: 10", "order: soon", "mine.yaml, line 4: a whole number is expected here, not «soon»"),
        ("    order: 10\n", "", "the key «order» is missing"),
        ("source: test", "source: [a]", "mine.yaml, line 6: a text is expected here"),
        ("source: test", "source:", "mine.yaml, line 6: a text is expected here"),
        (
            "source: test",
            "source: a\n    source: b",
            "mine.yaml, line 7: «source» stands here for the second time",
        ),
        (
            "source: test",
            "source: a\n    takes_actions: maybe",
            "line 7: true or false is expected here, not «maybe»",
        ),
        ("group: items", "group: item", "mine.yaml, line 1: «item» is none of: title, preamble"),
        ("items.try", "findings.try", "line 3: the key «findings.try» must begin with «items.»"),
        ("items.try", "items.Try", "line 3: the key «items.Try» must begin with «items.»"),
        ("кому|дат", "кого|дат", "mine.yaml, line 5: the clause «items.try» has no slot «кого»"),
        ("кому|дат", "кому|датив", "mine.yaml, line 5: there is no filter «датив»"),
        (
            "кому|дат",
            "кому|число('один')",
            "mine.yaml, line 5: there is no filter «число», or not with these words",
        ),
        ("кому|дат", "кому|дат|upper", "mine.yaml, line 5: there is no filter «upper»"),
        ("{{ кому|дат }}", "{{ кому|дат }", "mine.yaml, line 5: braces or conditions do not pair"),
        ("{{ кому|дат }}", "{ кому|дат }}", "mine.yaml, line 5: braces or conditions do not pair"),
        ("{{ кому|дат }}", "{% if кому %}{{ кому|дат }}", "line 5: braces or conditions do not pair"),
        ("{{ кому|дат }}", "{% if кому %}а{% else %}б{% else %}в{% endif %}", "line 5: braces or conditions"),
        ("{{ кому|дат }}", "{{ кому.__class__ }}", "line 5: only slots, filters and conditions"),
        (
            "{{ кому|дат }}",
            "{{ кому() }}",
            "line 5: only slots, filters and conditions may stand in a clause, not «call»",
        ),
        ("{{ кому|дат }}", "{{ кому[0] }}", "line 5: only slots, filters and conditions"),
        ("{{ кому|дат }}", "{% for a in кому %}{{ кому }}{% endfor %}", "not «for»"),
        ("{{ кому|дат }}", "{% set a = кому %}{{ кому }}", "not «assign»"),
        ("{{ кому|дат }}", "{% macro a() %}{% endmacro %}{{ кому }}", "not «macro»"),
        ("{{ кому|дат }}", "{% include 'x' %}{{ кому }}", "not «include»"),
        ("{{ кому|дат }}", "{{ кому * 99999 }}", "not «mul»"),
        ("{{ кому|дат }}", "{{ [кому] }}", "not «list»"),
        (
            "{{ кому|дат }}",
            "органам",
            "mine.yaml, line 8: the slot «кому» of the clause «items.try» is used in no text",
        ),
        ("type: bodies", "type: bodys", "mine.yaml, line 8: «bodys» is none of: text, title"),
        ("case: дат", "case: дательный", "mine.yaml, line 8: «дательный» is none of"),
        ("type: bodies", "type: choice", "line 8: the choice «кому» needs options"),
        (
            "type: bodies",
            "type: choice, options: [а, б], options_kk: [в]",
            "needs options, as many in Kazakh",
        ),
        ("type: bodies", "type: bodies, options: [а, б]", "line 8: the choice «кому» needs options"),
        ("      кому: {", "      кому-то: {", "line 8: «кому-то» cannot name a slot"),
        ("label: Кому, ", "", "mine.yaml, line 8: the key «label» is missing"),
        ("label: Кому", 'label: "Кому', "this is not valid YAML"),
        ("clauses:\n", "clauses: [\n", "this is not valid YAML"),
        (HEAD, "group: items\nclauses: nothing\nx:\n", "the key «x» is unknown"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    assert says in refusal(tmp_path, GOOD.replace(old, new, 1))


def test_a_line_within_a_long_text_is_told(tmp_path: Path) -> None:
    text = GOOD.replace(
        '"Рекомендовать {{ кому|дат }}:"', ">-\n      Рекомендовать\n      {{ кого|дат }}\n      {{ кому }}:"
    )
    assert "line 7: the clause «items.try» has no slot «кого»" in refusal(tmp_path, text)


def test_a_key_of_another_file_is_not_taken_again(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    assert refusal(tmp_path, GOOD).startswith(
        "mine.yaml, line 3: «items.try» stands here for the second time"
    )


def test_a_mistake_in_the_kazakh_text_counts_too(tmp_path: Path) -> None:
    text = GOOD.replace("    source", '    kk: "{{ кімге|барыс }}:"\n    source')
    assert "line 6: the clause «items.try» has no slot «кімге»" in refusal(tmp_path, text)


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words", "group: items\nclauses: 5\n"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    assert "mine.yaml, line" in refusal(tmp_path, text)


def test_a_yaml_file_can_make_no_object(tmp_path: Path) -> None:
    text = GOOD.replace("source: test", "source: !!python/object/apply:os.system ['true']")
    assert "line 6: a text is expected here" in refusal(tmp_path, text)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="cannot be read"):
        load_library(tmp_path)


def test_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="holds no files"):
        load_library(tmp_path)


def test_conditions_and_comparisons_may_stand(tmp_path: Path) -> None:
    text = GOOD.replace(
        "{{ кому|дат }}", "{% if not кому or кому == 'x' %}{{ кому if кому else 'a' }}{% endif %}"
    )
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    assert load_library(tmp_path).get("items.try").slots
