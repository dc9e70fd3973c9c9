"""Whether a template has printed all that a paper has to show."""

from collections.abc import Sequence, Set

from secretariat_app.documents.blocks import Printed
from secretariat_app.documents.templates import problems
from secretariat_app.documents.templates.fields import required, required_anywhere
from secretariat_app.errors import KnownError


def check_shown(
    printed: Printed, body: Sequence[str], everywhere: Set[str], template: str, *, missing: str = ""
) -> None:
    """Raise KnownError where one of the texts of `printed` is not in the body, or not in its order.

    Requisites may stand in a header as well. With `missing` that sentence names the field; else the text
    and its place are named.
    """
    position = 0
    for field, text, place in required(printed):
        if not text:
            continue
        try:
            position = body.index(text, position) + 1
        except ValueError:
            raise _lost(template, field, text, place, missing) from None
    for field, choices in required_anywhere(printed):
        wanted = [choice for choice in choices if choice]
        if wanted and everywhere.isdisjoint(wanted):
            raise _lost(template, field, wanted[0], field, missing)


def _lost(template: str, field: str, text: str, place: str, missing: str) -> KnownError:
    if missing:
        return KnownError(missing, template=template, field=f"{field}: {text}" if "." in field else field)
    return KnownError(problems.LOSES_TEXT, template=template, text=problems.shortened(text), place=place)
