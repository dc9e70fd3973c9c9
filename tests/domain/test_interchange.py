"""The JSON form: what it takes, what it refuses and how it says so."""

import json
from pathlib import Path
from typing import Any

import pytest

from secretariat_app.domain import interchange
from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, ClauseUse
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError


def read(**data: Any) -> Resolution:
    return interchange.read(json.dumps(data))


def test_the_sample_comes_out_as_it_went_in(samples: Path) -> None:
    data = (samples / "resolution_2022-10-19.json").read_bytes()
    assert interchange.write(interchange.read(data)) == json.loads(data)


def test_missing_keys_have_their_defaults() -> None:
    assert interchange.read("{}") == Resolution()


def test_marks_may_be_left_out_and_come_out_as_printed() -> None:
    resolution = read(
        items=[{"text": "Рекомендовать акимату", "actions": ["провести анализ", "принять меры;"]}]
    )
    [item] = interchange.write(resolution)["items"]
    assert item["text"] == "Рекомендовать акимату:"
    assert item["actions"] == ["провести анализ;", "принять меры."]


def test_a_clause_may_stand_instead_of_any_text() -> None:
    act = {"type": "act", "kind": "решение", "number": "5", "date": "2021-09-29"}
    use = {"clause": "рекомендовать", "slots": {"акт": act, "сумма": {"type": "amount", "value": "5"}}}
    resolution = read(title=use, findings=[use], items=[{"text": use, "actions": [use]}])
    slots = resolution.title.clause.slots if resolution.title.clause else {}
    assert resolution.title.text == ""
    assert isinstance(slots["акт"], ActReference)
    assert slots["сумма"] == Amount("5")
    wanted = ClauseUse("рекомендовать", slots)
    assert resolution.findings == (Paragraph("", wanted),)
    assert resolution.items[0].clause == wanted
    assert resolution.items[0].actions[0].clause == wanted
    assert interchange.read(interchange.dumps(resolution)) == resolution


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"titel": "О"}, ["titel"]),
        ({"items": [{"text": "А", "adressees": []}]}, ["items[0]", "adressees"]),
        ({"signatures": [{"position": "П", "nam": "И"}]}, ["signatures[0]", "nam"]),
        ({"title": 5}, ["title", "text"]),
        ({"items": "нет"}, ["items", "list"]),
        ({"items": [5]}, ["items[0]", "JSON object"]),
        ({"items": [{"text": "А", "actions": [1]}]}, ["items[0].actions[0]"]),
        ({"date": "19.10.2022"}, ["date", "2022-10-19"]),
        ({"date": "2022-02-30"}, ["date"]),
        ({"date": 5}, ["date", "2022-10-19"]),
        ({"findings": [{"clause": "б1", "slots": {"а": {"type": "acts"}}}]}, ["findings[0].slots", "acts"]),
        ({"language": "en"}, ["language", "en"]),
        ({"title": {"slots": {}}}, ["title", "clause"]),
        ({"title": "О\tработе"}, ["title", "2", "U+0009"]),
        ({"findings": ["Раз\nдва"]}, ["findings[0]", "U+000A"]),
        ({"findings": ["Раз\u0000"]}, ["findings[0]", "U+0000"]),
        ({"findings": ["Раз\u2028"]}, ["findings[0]", "U+2028"]),
        ({"clauses": [{"part": "findings", "index": 0, "clause": "б1"}]}, ["clauses[0]"]),
        ({"clauses": [{"part": "nowhere", "clause": "б1"}]}, ["clauses[0].part"]),
    ],
)
def test_what_is_wrong_is_refused_with_its_path(data: dict[str, Any], said: list[str]) -> None:
    with pytest.raises(KnownError) as caught:
        read(**data)
    for words in said:
        assert words in str(caught.value)


@pytest.mark.parametrize("data", ["", "{", "[]", "null", '"О"', "{} {}", "\ufeff{}", '{"title": "\\ud800"}'])
def test_what_is_no_resolution_is_refused(data: str) -> None:
    with pytest.raises(KnownError):
        interchange.read(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"title":\n"\xd0\x9e",\n}', "mistake in line 3"),
        (b'{"title":\n"\xd0\x9e', "breaks off in line 2"),
        (b"", "breaks off in line 1"),
        (b"{} {}", "line 1"),
        (b'"\xff\xfe"', "can be read"),
        (b"[" * 100_000, "can be read"),
    ],
)
def test_a_mistake_of_form_has_its_line(data: bytes, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        interchange.read(data)
    assert said in str(caught.value)


def test_what_is_read_says_nothing_of_the_reader() -> None:
    data = interchange.dumps(read(title="О работе"))
    assert data.decode().startswith('{\n "language": "ru"')
    assert "работе" in data.decode("utf-8")
