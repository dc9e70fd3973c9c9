"""Whatever a paper holds, the rules answer, and each points at what it names."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.proofing import engine
from tests.domain.values import resolutions
from tests.proofing.papers import DIRECTORIES, changed, text_at

_WORDS = (
    *("«", "»", ",", ".", ";", ":", "-", "–", "№", '"', "__", "{{ }}", "ё"),
    *("5/1-VII", "IІ", "рaбота", "31", "февраля", "2023", "года", "от", "до", "что, несмотря на", "инвалид"),
    *("Астана", "Нур-Султан", "города", "Поручить", "продолжить", "Рекомендовать", "ПОСТАНОВИЛА"),
    *("2022", "жылғы", "қазанға", "дейін"),
)
_PIECES = st.lists(st.sampled_from(_WORDS), max_size=14)
_TEXTS = st.builds("".join, _PIECES) | st.builds(" ".join, _PIECES)


def look_at(resolution: Resolution) -> None:
    for problem in engine.check(resolution, DIRECTORIES):
        where = problem.where
        text = text_at(resolution, where.place)
        if (where.start, where.end) != (0, 0):
            assert text[where.start : where.end] == problem.found
        assert problem.message.format(**problem.facts)


@given(resolutions())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_value_is_checked(resolution: Resolution) -> None:
    look_at(resolution)


@given(_TEXTS, _TEXTS, st.sampled_from(("ru", "kk")))
def test_any_mixture_of_what_rules_look_for_is_checked(title: str, text: str, language: str) -> None:
    look_at(
        changed(
            title=Paragraph(title),
            findings=(Paragraph(text), Paragraph(f"«{title}»{text}")),
            language=language,
        )
    )
