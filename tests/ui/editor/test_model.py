"""Random edits, undo, redo, save, reopen: no text is lost or changes its turn, and all of it round-trips."""

import datetime
import re
from collections.abc import Iterator

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from secretariat_app.domain import arranging, finding_words, interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Row
from secretariat_app.domain.references import carried, numbers, texts
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import keeping, library, starting
from secretariat_app.services.library import Library
from secretariat_app.services.wordings import Wording
from secretariat_app.storage.archive import Archive
from secretariat_app.ui.draft import Caret, OpenDraft
from secretariat_app.ui.editor import inserting, operations, referring, shapes, wording_steps
from secretariat_app.ui.editor.operations import Step

WORDS = st.lists(
    st.sampled_from(["слово", "усилить", "№ 5", "ГУ «А»", "т. д.", "область,", "№", "«", "»", "провести"]),
    max_size=4,
).map(" ".join)
START = Resolution(
    title=Paragraph("О ремонте дорог"),
    findings=(Paragraph("Отмечено."), Paragraph("Ещё.")),
    items=(
        Item("Рекомендовать ГУ «А» усилить работу"),
        Item("Рекомендовать", actions=(Paragraph("провести работу"), Paragraph("принять меры"))),
        Item("Рекомендовать принять", actions=(Paragraph("провести"),), inline=True, closing="ұсынылсын"),
    ),
    signatures=(Signature("Председатель", "Г. Джапарова"),),
)


_MARKS = re.compile(r"[\s.:;]")
_DIGITS = re.compile(r"\d")  # the number of an item counts no empty ones before it


def letters(value: Resolution) -> str:
    """Every letter of the texts in its turn; spaces and the marks that follow from a place left out."""
    found = [value.title.text, *(one.text for one in value.findings)]
    for item in value.items:
        found += [item.text, *(action.text for action in item.actions)]
    return "".join(_MARKS.sub("", text) for text in found)


def bag(value: Resolution) -> list[str]:
    return sorted(letters(value))


def places(value: Resolution) -> list[Place]:
    return [place for place, _ in texts(value) if place.part in (Part.TITLE, Part.FINDINGS, Part.ITEMS)]


def follow(before: Resolution, after: Resolution) -> Resolution:
    """As the editor does: what a clause gave follows the title and the date."""
    return inserting.follow(before, after, Editing.library, Editing.directories)


class Editing(RuleBasedStateMachine):
    """The draft, the operations and a real archive, against a plain list of the values there were."""

    archive: Archive
    library: Library
    directories: Directories

    def __init__(self) -> None:
        super().__init__()
        self.stored = keeping.create(self.archive, START)
        self.draft = OpenDraft(self.stored.resolution, follow)
        self.past = [START]
        self.now = 0
        self.saved = START

    @initialize(key=st.sampled_from([None, "hearing", "execution", "draft-decision", "off-control"]))
    def begin(self, key: str | None) -> None:
        """From a paper of one's own, or from a pattern of clauses."""
        if key is None:
            return
        paper = starting.from_pattern(key, self.library, self.directories, date=datetime.date(2022, 5, 4))
        self.stored = keeping.create(self.archive, paper)
        self.open(self.stored.resolution)
        self.past, self.now, self.saved = [self.stored.resolution], 0, operations.tidy(self.stored.resolution)

    def open(self, value: Resolution) -> None:
        """Another paper, or the same read anew; the steps of the one before go while their draft lives."""
        self.draft.stack.clear()
        self.draft.deleteLater()
        self.draft = OpenDraft(value, follow)

    def teardown(self) -> None:
        self.draft.stack.clear()
        self.draft.deleteLater()

    @property
    def value(self) -> Resolution:
        return self.draft.value

    def did(self, step: Step | None, *, same_letters: bool = False, same_bag: bool = False) -> None:
        """Take a step as the form does."""
        before = self.value
        if step is None:
            return
        assert 0 <= step.at <= operations.length(step.value, step.place) or step.at == -1
        assert step.place in [*places(step.value), *places(before)]
        if same_letters:
            assert letters(step.value) == letters(before), step.name
        if same_bag:
            assert bag(step.value) == bag(before), step.name
        if self.draft.edit(step.value, step.name, caret=Caret(step.place, max(step.at, 0))):
            del self.past[self.now + 1 :]
            self.past.append(self.value)
            self.now += 1

    def some(self, data: st.DataObject, *parts: Part) -> Place | None:
        every = [place for place in places(self.value) if not parts or place.part in parts]
        return data.draw(st.sampled_from(every)) if every else None

    @rule(data=st.data(), text=WORDS)
    def write(self, data: st.DataObject, text: str) -> None:
        place = self.some(data)
        if place is None:
            return
        here = paragraph_at(self.value, place)
        fresh = Paragraph(text, references=carried(here, text))
        self.did(Step(with_paragraph(self.value, place, fresh), "Typing", place))

    @rule(data=st.data(), at=st.integers(0, 40))
    def split(self, data: st.DataObject, at: int) -> None:
        place = self.some(data, Part.FINDINGS, Part.ITEMS)
        if place is None:
            return
        at = min(at, operations.length(self.value, place))
        self.did(operations.split(self.value, place, at), same_letters=True)

    @rule(data=st.data(), last=st.booleans())
    def join(self, data: st.DataObject, last: bool) -> None:
        place = self.some(data, Part.FINDINGS, Part.ITEMS)
        if place is not None:
            joining = operations.join_next if last else operations.join
            self.did(joining(self.value, place), same_letters=True)

    @rule(data=st.data(), wish=st.sampled_from(["move", "indent", "outdent", "double", "drop", "delete"]))
    def arrange(self, data: st.DataObject, wish: str) -> None:
        every = [place for place in places(self.value) if place.part is not Part.TITLE]
        if not every:
            return
        chosen = data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=3, unique=True))
        value = self.value
        match wish:
            case "move":
                found = arranging.moved(value, chosen, data.draw(st.sampled_from((1, -1))))
            case "indent":
                found = arranging.indented(value, chosen)
            case "outdent":
                found = arranging.outdented(value, chosen)
            case "double":
                found = arranging.doubled(value, chosen)
            case "drop":
                found = arranging.dropped(value, chosen, data.draw(st.sampled_from(every)))
            case _:
                after = arranging.without(value, chosen)
                self.did(Step(after, "Delete", Place(Part.TITLE)))
                return
        if found is not None:
            kept = wish in ("move", "drop") or (wish == "outdent")
            assert list(found.places) == sorted(found.places, key=places(found.value).index)
            self.did(Step(found.value, wish, found.places[0]), same_bag=kept, same_letters=wish == "outdent")

    @rule(data=st.data(), at=st.integers(0, 40))
    def reshape(self, data: st.DataObject, at: int) -> None:
        place = self.some(data, Part.ITEMS)
        if place is None:
            return
        wanted = data.draw(st.sampled_from(["", shapes.SENTENCE, shapes.LIST, shapes.INLINE]))
        step = (
            shapes.take_shape(wanted, self.value, place, at)
            if wanted
            else shapes.change_shape(self.value, place, at)
        )
        self.did(step)

    @rule(data=st.data(), at=st.integers(0, 40))
    def refer(self, data: st.DataObject, at: int) -> None:
        place = self.some(data)
        if place is None or not self.value.items:
            return
        index = data.draw(st.integers(0, len(self.value.items) - 1))
        at = min(at, operations.length(self.value, place))
        self.did(referring.refer(self.value, place, at, index))

    @rule(data=st.data(), text=st.lists(WORDS.filter(bool), min_size=1, max_size=3))
    def paste(self, data: st.DataObject, text: list[str]) -> None:
        place = self.some(data, Part.FINDINGS, Part.ITEMS)
        if place is not None:
            length = operations.length(self.value, place)
            self.did(operations.paste(self.value, place, length, length, text))

    @rule(
        sought=st.sampled_from(["слово", "а", "провести ", "№", "и", "области"]),
        words=WORDS,
        whole=st.booleans(),
    )
    def replace_words(self, sought: str, words: str, whole: bool) -> None:
        """Nothing but what was sought is another after it."""
        words = words.strip()
        matches = finding_words.found(self.value, sought, whole=whole)
        after, count = finding_words.all_replaced(self.value, sought, words, lambda one: one, whole=whole)
        assert count == len(matches)
        if not matches:
            assert after == self.value
        self.did(Step(after, "Replace words", Place(Part.TITLE)))

    @rule(data=st.data(), text=WORDS.filter(bool), whole=st.booleans())
    def take_wording(self, data: st.DataObject, text: str, whole: bool) -> None:
        place = self.some(data, Part.FINDINGS, Part.ITEMS)
        if place is None:
            return
        source = Place(Part.ITEMS, 0) if whole else Place(Part.ITEMS, 0, 0)
        if place.part is Part.FINDINGS:
            source = Place(Part.FINDINGS, 0)
        row = Row(1, None, None, "", Status.SIGNED)
        step = wording_steps.take(self.value, place, Wording(text, row, source, ("ГУ «А»",)))
        assert _MARKS.sub("", text) in letters(step.value)
        self.did(step)

    @rule(year=st.integers(2018, 2026), number=st.none() | st.sampled_from(["1", "12/3"]))
    def requisites(self, year: int, number: str | None) -> None:
        fresh = replace(self.value, date=datetime.date(year, 5, 4), number=number)
        self.did(Step(fresh, "Requisites", Place(Part.TITLE)))

    @rule()
    def undo(self) -> None:
        assert self.draft.stack.canUndo() == (self.now > 0)
        if self.now:
            self.draft.stack.undo()
            self.now -= 1

    @rule()
    def redo(self) -> None:
        assert self.draft.stack.canRedo() == (self.now + 1 < len(self.past))
        if self.now + 1 < len(self.past):
            self.draft.stack.redo()
            self.now += 1

    @rule()
    def save(self) -> None:
        """The history goes on over a save."""
        tidy = operations.tidy(self.value)
        self.stored = keeping.save(self.archive, self.stored.id, self.stored.revision, tidy)
        self.draft.mark_saved()
        self.saved = tidy
        assert _DIGITS.sub("", letters(tidy)) == _DIGITS.sub("", letters(self.value))

    @rule()
    def reopen(self) -> None:
        """Another program opens what was saved."""
        found = keeping.read(self.archive, self.stored.id)
        assert found.resolution == self.saved
        self.open(found.resolution)
        self.past, self.now = [found.resolution], 0

    @invariant()
    def it_is_what_it_was_then(self) -> None:
        assert self.value == self.past[self.now]
        assert self.draft.is_modified() or operations.tidy(self.value) == self.saved

    @invariant()
    def it_survives_the_archive(self) -> None:
        assert interchange.read(interchange.dumps(self.value)) == self.value

    @invariant()
    def references_print_the_number_of_their_item(self) -> None:
        known = numbers(self.value)
        for _, paragraph in texts(self.value):
            for one in paragraph.references:
                printed = paragraph.text[one.start : one.end]
                assert one.item not in known or printed == str(known[one.item])


@pytest.fixture(scope="module", autouse=True)
def archive(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[None]:
    """One archive for all papers of this file."""
    Editing.library, Editing.directories = library.load_library(), library.load_directories()
    Editing.archive = keeping.open_archive(tmp_path_factory.mktemp("model") / "archive.db")
    yield
    Editing.archive.close()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
