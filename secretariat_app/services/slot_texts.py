"""What is put into a slot, written out: a body in its case, an act by its requisites, a date in words.

A slot's value stays data: its text is inserted as it is and never read as a template.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Self

from secretariat_app.domain.act import ActMention, ActReference, Form, in_form
from secretariat_app.domain.clause import Amount, Slot, SlotType
from secretariat_app.domain.directory import KAZAKH_CASES, NOMINATIVE, RUSSIAN_CASES, Directories
from secretariat_app.domain.resolution import plain
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language import dates, typography

BLANK = "________"
"""What is printed for a slot that was left empty: to be seen, and filled in by hand."""

IN_WORDS = "прописью"
"""The filter that puts an amount in words behind its digits: «5 тенге (пять тенге)»."""

ATTRIBUTIVE = "дағы"
"""The filter for the Kazakh form of a date before a noun: «2022 жылғы 19 қазандағы»."""

_NOT_OFFERED = QT_TRANSLATE_NOOP("errors", "The slot «{slot}» takes one of {options}, not «{found}».")
_CHARACTER = QT_TRANSLATE_NOOP(
    "errors", "The slot «{slot}» holds a character that no document can hold: {detail}."
)

Forms = Callable[[str], str]
Given = str | tuple[str, ...] | ActReference | Amount | None
"""What may be written out: the number of an item comes as its digits."""


class SlotText(str):
    """The words of a slot as they stand in the text, with the slot's name and the other forms they have.

    `lead` and `tail` count the characters that were put around the words (quotes).
    """

    __slots__ = ("forms", "lead", "name", "number", "tail")
    name: str
    number: int
    forms: Forms
    lead: int
    tail: int

    @classmethod
    def make(cls, name: str, text: str, forms: Forms | None = None, number: int = 1) -> Self:
        """The words `text` of the slot `name`; `forms` gives them by case, `number` is how many they name."""
        made = cls(text)
        made.name, made.number, made.lead, made.tail = name, number, 0, 0
        made.forms = forms or (lambda _case: text)
        return made

    def __str__(self) -> "SlotText":
        # Jinja2 turns what it prints into str; the name of the slot has to survive that.
        return self

    def changed(self, text: str, lead: int = 0, tail: int = 0) -> Self:
        """The same slot with other words; a blank stays a blank."""
        made = type(self).make(self.name, text, self.forms, self.number)
        made.lead, made.tail = self.lead + lead, self.tail + tail
        return made


def slot_text(slot: Slot, value: Given, language: str, directories: Directories) -> SlotText | None:
    """The words for `value`; None where nothing was given.

    Raises KnownError for a choice that is not offered and for a control character.
    """
    if isinstance(value, ActReference):
        return (
            _act(slot, value, language, directories)
            if in_form(value, Form.FULL) != ActReference(value.kind)
            else None
        )
    if isinstance(value, Amount):
        return _amount(slot, value, language)
    if slot.type in (SlotType.BODY, SlotType.BODIES, SlotType.PERSON, SlotType.COMMISSION):
        names = (value,) if isinstance(value, str) else value or ()
        return _names(slot, names, language, directories)
    words = _plain(slot, value if isinstance(value, str) else typography.joined(value or (), language))
    if not words:
        return None
    if slot.type in (SlotType.DATE, SlotType.DEADLINE):
        return _date(slot, words, language)
    offered = slot.offered(language)
    if slot.type is SlotType.CHOICE and words not in offered:
        raise KnownError(_NOT_OFFERED, slot=slot.name, options=", ".join(offered), found=words)
    return SlotText.make(slot.name, words)


def cited(act: ActReference, case: str, language: str, directories: Directories) -> str:
    """A reference to another act with its kind in `case`.

    Russian: kind, body, date, number, title (article 25 (5) of the Law on legal acts); Kazakh: body, title,
    date, number, kind. Kind and body are declined.
    """
    body = in_case(act.body, "ілік" if language == "kk" else "род", language, directories, "body")
    kind = in_case(act.kind, case, language, directories)
    number = act.number if not act.number or act.number.startswith("№") else f"№ {act.number}"
    title = typography.quoted(act.title) if act.title else ""
    if language == "kk":
        day = dates.in_words_kk_attributive(act.date) if act.date else ""
        parts = (body, title, day, number, kind)
    else:
        day = f"от {dates.in_words(act.date, language)}" if act.date else ""
        parts = (kind, body, day, number, title)
    return " ".join(part for part in parts if part)


def in_case(text: str, case: str, language: str, directories: Directories, as_: str = "phrase") -> str:
    """A name in `case`: as the directories have it, known by its nominative in either language.

    The form of any other is proposed by the rules of the language; `as_` says what it names.
    """
    # Most papers name only what the directories know; the rules are read when one does not.
    from secretariat_app.services import inflecting

    found = inflecting.known(text, directories, language)
    if found is not None:
        return found[1].form(language, case)
    if case == NOMINATIVE[language] or directories.find(text, "ru" if language == "kk" else "kk"):
        return text
    if as_ == "person":
        as_ = inflecting.person_or_post(text)
    return inflecting.proposed(text, language, as_).get(case, text)


def _names(slot: Slot, names: Sequence[str], language: str, directories: Directories) -> SlotText | None:
    given = [words for words in (_plain(slot, name) for name in names) if words]

    as_ = "person" if slot.type is SlotType.PERSON else "body"

    def forms(case: str) -> str:
        return typography.joined(
            [in_case(name, case, language, directories, as_) for name in given], language
        )

    if not given:
        return None
    return SlotText.make(slot.name, typography.joined(given, language), forms, len(given))


def _act(slot: Slot, act: ActReference, language: str, directories: Directories) -> SlotText:
    def forms(case: str) -> str:
        if isinstance(act, ActMention):
            from secretariat_app.services.mentioning import mentioned

            return _plain(slot, mentioned(act, case, language, directories))
        return _plain(slot, cited(act, case, language, directories))

    return SlotText.make(slot.name, forms("атау" if language == "kk" else "им"), forms)


def _amount(slot: Slot, amount: Amount, language: str) -> SlotText | None:
    words = _plain(slot, f"{amount.value} {amount.unit}") if amount.value.strip() else ""
    if not words:
        return None

    def forms(case: str) -> str:
        if case != IN_WORDS:
            return words
        from secretariat_app.language import numerals

        try:
            spelt = numerals.amount_in_words(amount.value, amount.unit, language)
        except ValueError:  # «около 5», or more than has a name: as it was written
            return words
        return f"{words} ({spelt})"

    return SlotText.make(slot.name, words, forms)


def _date(slot: Slot, words: str, language: str) -> SlotText:
    date = dates.iso_date(words)
    if date is None:
        return SlotText.make(slot.name, words)
    known = {
        "барыс": dates.in_words_kk_dative(date),
        "жатыс": dates.in_words_kk_locative(date),
        "шығыс": dates.in_words_kk_ablative(date),
        ATTRIBUTIVE: dates.in_words_kk_attributive(date),
    }
    if slot.type is SlotType.DEADLINE:
        text = dates.deadline_in_words(date, language)
        return SlotText.make(slot.name, text)
    text = dates.in_words(date, language)
    return SlotText.make(slot.name, text, lambda case: known.get(case, text) if language == "kk" else text)


def _plain(slot: Slot, text: str) -> str:
    try:
        return plain(text)
    except ValueError as error:
        raise KnownError(_CHARACTER, slot=slot.name, detail=error) from error


def _in(case: str) -> Callable[[SlotText], SlotText]:
    return lambda value: value.changed(value.forms(case))


def _quoted(value: SlotText) -> SlotText:
    text = typography.quoted(value)
    if text == str.__str__(value):
        return value
    return value.changed(text, lead=1, tail=len(text) - len(value) - 1)


def _capital(value: SlotText) -> SlotText:
    return value.changed(value[:1].upper() + value[1:])


def _by_count(value: SlotText, one: str, many: str) -> str:
    return one if value.number == 1 else many


FILTERS: Mapping[str, Callable[..., str]] = {
    **{case: _in(case) for case in (*RUSSIAN_CASES, *KAZAKH_CASES, ATTRIBUTIVE, IN_WORDS)},
    "кавычки": _quoted,
    "заглавная": _capital,
    "число": _by_count,
}
"""What may follow a slot after «|»: a case, quotes, a capital letter, or a word for one and for many."""

FILTER_ARGUMENTS: Mapping[str, int] = {"число": 2}
"""How many words a filter takes in brackets; none where it is not named here."""
