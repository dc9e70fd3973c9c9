"""The fields that a Word template may use, in Russian: a secretary reads and types them in Word."""

from typing import Any

from secretariat_app.documents.blocks import Block, Kinds, Printed, SignatureLine
from secretariat_app.domain.place import Part, Place

FIELDS = frozenset(
    {
        *("вид_документа", "авторы", "автор_кратко", "дата", "от_даты", "номер", "номер_если_есть"),
        *("место", "заголовок", "части", "подписи"),
    }
)
"""What can be printed or looped over anywhere."""

LISTS = {
    "авторы": frozenset[str](),
    "части": frozenset({"вид", "текст", "слово", "номер"}),
    "подписи": frozenset({"должность", "имя"}),
}
"""The fields of each member of a list."""


def context(printed: Printed) -> dict[str, Any]:
    """What the template is filled with."""
    return {
        "вид_документа": printed.document_kind,
        "авторы": printed.authors,
        "автор_кратко": printed.author_in_short,
        "дата": printed.date,
        "от_даты": printed.of_date,
        "номер": printed.number,
        "номер_если_есть": printed.number_given,
        "место": printed.place,
        "заголовок": printed.title,
        "части": [
            {"вид": block.kind, "текст": block.text, "слово": block.word, "номер": block.number}
            for block in printed.blocks
        ],
        "подписи": [{"должность": one.position, "имя": one.name} for one in printed.signatures],
    }


def required(printed: Printed) -> list[tuple[str, str, str]]:
    """(field, text, place) of all that the paper has to show, in the order in which it has to."""
    wanted = [("заголовок", printed.title, str(Part.TITLE))]
    for block in printed.blocks:
        pieces = (("часть.номер", block.number), ("часть.текст", block.text), ("часть.слово", block.word))
        wanted += [(field, text, str(block.place)) for field, text in pieces]
    for index, one in enumerate(printed.signatures):
        place = str(Place(Part.SIGNATURES, index))
        wanted += [("подпись.должность", one.position, place), ("подпись.имя", one.name, place)]
    return wanted


def required_anywhere(printed: Printed) -> list[tuple[str, tuple[str, ...]]]:
    """(field, texts of which one is to be shown) for the requisites, which stand in any order."""
    return [
        ("вид_документа", (printed.document_kind,)),
        *(("авторы", (author, printed.author_in_short)) for author in printed.authors),
        ("дата", (printed.date, printed.of_date)),
        ("номер", (printed.number, printed.number_given) if printed.number_given else ()),
        ("место", (printed.place,)),
    ]


def trial() -> Printed:
    """One text for each field and each kind of block, all different, to see what a template prints."""
    return Printed(
        document_kind="вид",
        authors=("автор",),
        author_in_short="автор кратко",
        date="дата",
        of_date="от даты",
        number="номер",
        number_given="номер есть",
        place="место",
        title="заголовок",
        blocks=tuple(
            Block(kind, f"текст {kind}", f"номер {kind}" if numbered(kind) else "", word=spoken(kind))
            for kind in Kinds
        ),
        signatures=(SignatureLine("должность", "имя"),),
        blanks=(),
    )


def numbered(kind: Kinds) -> bool:
    """Whether blocks of that kind have numbers."""
    return kind not in {Kinds.TEXT, Kinds.ENACTMENT}


def spoken(kind: Kinds) -> str:
    """The trial's word for an enactment."""
    return "слово" if kind == Kinds.ENACTMENT else ""
