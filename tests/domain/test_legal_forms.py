"""The legal form of a body's name: told apart, written out, by letters."""

import pytest

from secretariat_app.domain.legal_forms import LEGAL_FORMS, differ_by_form_alone, parted, with_form


@pytest.mark.parametrize(
    ("name", "language", "short", "rest"),
    [
        ("ГУ «Управление финансов»", "ru", "ГУ", "«Управление финансов»"),
        ("Государственное учреждение «Управление финансов»", "ru", "ГУ", "«Управление финансов»"),
        ("КГП на ПХВ «Городская больница № 2»", "ru", "КГП на ПХВ", "«Городская больница № 2»"),
        ("ГККП «Ясли-сад № 5 «Балдәурен»", "ru", "ГККП", "«Ясли-сад № 5 «Балдәурен»"),
        ('ТОО "Елорда"', "ru", "ТОО", '"Елорда"'),
        ("государственное коммунальное казённое предприятие «Ясли»", "ru", "ГККП", "«Ясли»"),
        ("«Қаржы басқармасы» ММ", "kk", "ММ", "«Қаржы басқармасы»"),
        ("«Қаржы басқармасы» мемлекеттік мекемесі", "kk", "ММ", "«Қаржы басқармасы»"),
        ("«Аурухана» ШЖҚ КМК", "kk", "ШЖҚ КМК", "«Аурухана»"),
    ],
)
def test_a_form_is_told_from_the_rest(name: str, language: str, short: str, rest: str) -> None:
    form, left = parted(name, language)
    assert form is not None
    assert (form.short(language), left) == (short, rest)


@pytest.mark.parametrize("name", ["акимат города Астаны", "ГУ", "АО Елорда", "«Елорда»", "", "ГУМ «Елорда»"])
def test_what_has_no_form_is_left_as_it_is(name: str) -> None:
    assert parted(name, "ru") == (None, name)
    assert with_form(name, "ru", out=True) == ""


def test_every_form_is_written_out_and_back() -> None:
    for form in LEGAL_FORMS:
        for language in ("ru", "kk"):
            short = with_form("«Сад»", language, out=False, form=form)
            full = with_form(short, language, out=True)
            assert form.written_out(language) in full
            assert with_form(full, language, out=False) == short


def test_names_that_differ_by_form_alone_are_of_one_body() -> None:
    assert differ_by_form_alone("ГУ «Управление спорта»", 'КГУ "Управление спорта"', "ru")
    assert differ_by_form_alone("Управление спорта", "государственное учреждение «Управление спорта»", "ru")
    assert not differ_by_form_alone("ГУ «Управление спорта»", "ГУ «Управление культуры»", "ru")
