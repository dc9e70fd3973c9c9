"""The operative part: items and actions, however they are numbered or not."""

import re
from collections.abc import Sequence

import msgspec

from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.rows import Row, ended, joined, paragraphs, spans_of
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.resolution import Item, Paragraph
from secretariat_app.errors import QT_TRANSLATE_NOOP

_NUMBERED = QT_TRANSLATE_NOOP("recognition", "Numbered like the others.")
_LISTED = QT_TRANSLATE_NOOP("recognition", "A member of the list of its item.")
_UNNUMBERED = QT_TRANSLATE_NOOP("recognition", "A paragraph of its own where nothing is numbered.")
_GAP = QT_TRANSLATE_NOOP("recognition", "Its number is missing between the numbers beside it.")
_RUNS_ON = QT_TRANSLATE_NOOP("recognition", "A paragraph that goes on with the one before.")
_NO_ITEMS = QT_TRANSLATE_NOOP("recognition", "No items were found.")

_CLOSING = re.compile(r"^(?:ұсынылсын|тапсырылсын|сұралсын|міндеттелсін|жүктелсін)\W*$", re.IGNORECASE)
_ENDS_CLOSING = re.compile(r"\s(ұсынылсын|тапсырылсын|сұралсын)\W*$")
_ITEM_VERB = re.compile(
    r"^(?:Информаци|Отч[её]т|Рекомендовать|Предложить|Поручить|Просить|Контроль|Настоящее|Направить|Принять|Снять"
    r"|Оставить|Поставить|Одобрить|Внести|Признать|Утвердить|Считать|Отметить|Обратить|Провести|Заслушать|Осы\s)"
)
_TOPS = ("dot", "paren", "roman", "multi", "letter", "bullet")
_DIGITS = re.compile(r"\d+")


class _Draft(msgspec.Struct):
    """An item while it is read: its own words, its actions, and where each was."""

    text: str
    confidence: float
    reason: str
    spans: list[Span]
    number: int = 0
    actions: list[str] = msgspec.field(default_factory=list)
    action_spans: list[list[Span]] = msgspec.field(default_factory=list)
    closing: str = ""
    inner: str = ""
    counted: int = 0

    @property
    def last(self) -> str:
        return self.actions[-1] if self.actions else self.text


def read_items(rows: Sequence[Row], width: int, language: str) -> tuple[list[Item], list[Found]]:
    """The items in these rows, without addressees and deadlines, and where each text was found."""
    groups = paragraphs(rows, width=width)
    top = _top(groups)
    drafts: list[_Draft] = []
    for place, group in enumerate(groups):
        words = joined(row.words if row is group[0] else row.whole for row in group)
        if not words:
            continue
        if not drafts or _is_item(group[0], words, drafts[-1], top, groups[place + 1 :]):
            drafts.append(_begun(group, words, top))
        else:
            _put_into(drafts[-1], group, words)
    items = [_item(draft, language) for draft in drafts]
    parts = [part for place, draft in enumerate(drafts) for part in _parts(draft, place)]
    return items, parts or [Found("items", "", 0.0, _NO_ITEMS)]


def _top(groups: Sequence[Sequence[Row]]) -> tuple[str, int]:
    """The kind of number that items have, and its level; «» where items are not numbered."""
    for group in groups:
        first = group[0]
        if first.kind in _TOPS:
            return first.kind, first.line.level
        if not first.kind and first.whole.endswith("."):
            break
        break
    dots = [group[0] for group in groups if group[0].kind == "dot"]
    if len(dots) > 1:  # the first number was forgotten
        return "dot", dots[0].line.level
    return "", 0


def _begun(group: Sequence[Row], words: str, top: tuple[str, int]) -> _Draft:
    row = group[0]
    if row.kind:
        confidence, reason = 0.95, _NUMBERED
    elif not top[0]:
        confidence, reason = 0.75, _UNNUMBERED
    else:
        confidence, reason = 0.6, _GAP
    return _Draft(words, confidence, reason, list(spans_of(group)), _value(row))


def _value(row: Row) -> int:
    digits = _DIGITS.findall(row.label)
    return int(digits[-1]) if digits else 0


def _is_item(
    row: Row, words: str, draft: _Draft, top: tuple[str, int], following: Sequence[Sequence[Row]]
) -> bool:
    kind, level = top
    if not row.kind:
        return _is_unnumbered_item(words, draft, kind, following)
    if row.kind != kind or (row.line.number and row.line.level > level):
        return False
    if kind in ("bullet", "letter"):
        return True
    if kind == "multi" and row.label.count(".") > 2:
        return False
    return not _restarts(row, words, draft)


def _restarts(row: Row, words: str, draft: _Draft) -> bool:
    """Whether a list within the item is counted with the same kind of numbers as the items."""
    value = _value(row)
    if draft.counted:  # such a list is open
        goes_on, next_item = value == draft.counted + 1, value == draft.number + 1
        alike = words[:1].isupper() == draft.last[:1].isupper()
        return goes_on and (not next_item or (draft.last.endswith(";") and alike))
    return value == 1 and draft.number >= 1 and draft.text.endswith(":") and not draft.actions


def _is_unnumbered_item(words: str, draft: _Draft, kind: str, following: Sequence[Sequence[Row]]) -> bool:
    if not words[:1].isupper() and words[:1] != "«":
        return False
    last = draft.last
    if kind:
        after = next((group[0] for group in following if group[0].kind == kind), None)
        skipped = after is not None and draft.number > 0 and _value(after) == draft.number + 2
        return skipped and not last.endswith((":", ";"))
    if _ITEM_VERB.match(words) and not last.endswith(":"):
        return True
    return not last.endswith((":", ";"))


def _put_into(draft: _Draft, group: Sequence[Row], words: str) -> None:
    """A paragraph that belongs to the item: an action, a part of one, or more of what was said."""
    row, spans = group[0], list(spans_of(group))
    if _CLOSING.match(words):
        draft.closing = opened(words)
        draft.spans += spans
        return
    deeper = row.kind in ("letter", "bullet") or row.line.level > 1 or row.label.count(".") > 2
    if row.kind in ("dot", "multi") and row.kind == "dot":
        draft.counted = _value(row)
    if draft.actions and deeper and draft.inner not in ("", row.kind):
        if draft.last.endswith((":", ";")):
            _run_on(draft, words if row.kind == "bullet" else f"{row.label} {words}", spans)
            return
    elif row.kind:
        draft.inner = draft.inner or row.kind
    if (
        not row.kind
        and not draft.last.endswith((":", ";", ","))
        and not words[:1].islower()
        and ended(draft.last)
    ):
        draft.confidence, draft.reason = min(draft.confidence, 0.65), _RUNS_ON
        _run_on(draft, words, spans)
        return
    draft.actions.append(words)
    draft.action_spans.append(spans)


def _run_on(draft: _Draft, words: str, spans: list[Span]) -> None:
    if draft.actions:
        draft.actions[-1] = f"{draft.actions[-1]} {words}"
        draft.action_spans[-1] += spans
    else:
        draft.text = f"{draft.text} {words}"
        draft.spans += spans


def _item(draft: _Draft, language: str) -> Item:
    actions = list(draft.actions)
    closing = draft.closing
    text = draft.text
    if len(actions) == 1 and not ended(text) and not text.endswith(","):  # one sentence, broken by hand
        text, actions = f"{text} {actions[0]}", []
    if language == "kk" and actions and not closing and (match := _ENDS_CLOSING.search(actions[-1])):
        closing, actions[-1] = match[1], actions[-1][: match.start()]
    return Item(
        text=opened(text),
        actions=tuple(Paragraph(opened(action)) for action in actions),
        inline=bool(actions) and text.endswith(";"),
        closing=closing,
    )


def _parts(draft: _Draft, place: int) -> list[Found]:
    parts = [Found(f"items[{place}]", draft.text, draft.confidence, draft.reason, tuple(draft.spans))]
    for number, (action, spans) in enumerate(zip(draft.actions, draft.action_spans, strict=True)):
        confidence = min(0.9, draft.confidence + 0.1)
        parts.append(Found(f"items[{place}].actions[{number}]", action, confidence, _LISTED, tuple(spans)))
    return parts
