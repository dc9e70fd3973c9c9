"""What ties the texts of an open paper to its clauses: their fields, and how they follow the requisites."""

from collections.abc import Callable

from secretariat_app.domain.place import Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.services import composing, written_names
from secretariat_app.ui.context import Context
from secretariat_app.ui.editor import inline_fields, inserting
from secretariat_app.ui.editor.inline_fields import Inline


class Linking:
    """Knows the facts of the present value; asked for every text that is shown, it works them out once."""

    def __init__(self, context: Context, value: Callable[[], Resolution]) -> None:
        self._context = context
        self._value = value
        self._facts_of: Resolution | None = None
        self._facts: composing.Facts | None = None

    def follow(self, before: Resolution, after: Resolution) -> Resolution:
        """`after` with what depends on its title and requisites brought up to them."""
        return inserting.follow(before, after, self._context.library, self._context.directories)

    def written(self, before: Resolution, after: Resolution) -> Resolution:
        """`after` with the names in typed words as they are on its date."""
        return written_names.renamed(before.date, after, self._context.library, self._context.directories)

    def fields(self, place: Place, paragraph: Paragraph) -> Inline | None:
        """The fields of a text that a clause gave; None where its words are free."""
        if paragraph.clause is None:
            return None
        facts = inserting.facts_at(self._present(), place)
        clause = composing.made_from(paragraph.clause, paragraph.text, facts, self._context.library)
        return inline_fields.of(clause, paragraph, facts) if clause is not None else None

    def forget(self) -> None:
        """The directories are others now."""
        self._facts_of = None

    def _present(self) -> composing.Facts:
        value = self._value()
        if self._facts is None or self._facts_of is not value:
            self._facts_of = value
            self._facts = composing.facts_of(value, self._context.directories)
        return self._facts
