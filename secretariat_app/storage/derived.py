"""What is derived from a resolution so that it can be listed, filtered and found."""

import datetime
import functools
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.search import Facet
from secretariat_app.language.cited_acts import acts_in_words
from secretariat_app.language.search_terms import KAZAKH_MARK, fold, plain_words, terms


def columns(resolution: Resolution) -> dict[str, Any]:
    """The columns of the resolution's own row that repeat what its body says."""
    return {
        "language": resolution.language,
        "date": resolution.date,
        "number": resolution.number,
        "title": resolution.title.text,
        "commission": "; ".join(resolution.commissions),
    }


def commissions(resolution: Resolution) -> list[dict[str, Any]]:
    """Rows of the commissions."""
    return [
        {"position": position, "name": name, "folded": fold(name)}
        for position, name in enumerate(resolution.commissions)
    ]


def items(resolution: Resolution) -> list[dict[str, Any]]:
    """Rows of the items: the item's whole text, actions included."""
    return [
        {
            "position": position,
            "text": "\n".join([item.text, *(action.text for action in item.actions)]),
            "deadline": item.deadline,
        }
        for position, item in enumerate(resolution.items)
    ]


def addressees(resolution: Resolution) -> list[dict[str, Any]]:
    """Rows of the addressees of every item."""
    return [
        {"item": index, "position": position, "name": name, "folded": fold(name)}
        for index, item in enumerate(resolution.items)
        for position, name in enumerate(item.addressees)
    ]


def cited_acts(resolution: Resolution) -> list[dict[str, Any]]:
    """Rows of the acts that the resolution cites, in a slot or in its words, each once."""
    found: dict[tuple[datetime.date | None, str], ActReference] = {}
    for act in [*_acts_in_slots(resolution), *_acts_in_words(resolution)]:
        found.setdefault((act.date, fold(act.number)), act)
    return [
        {
            "position": position,
            "kind": act.kind,
            "body": act.body,
            "date": act.date,
            "number": act.number,
            "title": act.title,
        }
        for position, act in enumerate(found.values())
    ]


def clauses(resolution: Resolution) -> list[dict[str, Any]]:
    """Rows of the clauses that the texts came from, signatures included: each with how many texts did."""
    counts = Counter(use.key for use in _uses(resolution) if use)
    return [{"key": key, "times": times} for key, times in counts.items()]


def indexed(resolution: Resolution, labels: Sequence[str] = ()) -> dict[str, str]:
    """The stems for the full-text table: of the title, the heads and the body.

    `labels`: the tags and the note, which are found as the heads are.
    """
    language = resolution.language
    return {
        "title": _stems([resolution.title.text], language),
        "heads": indexed_heads(resolution, labels),
        "body": _stems(body(resolution), language),
    }


def indexed_heads(resolution: Resolution, labels: Sequence[str] = ()) -> str:
    """The stems of the heads and the labels alone."""
    return _stems([*heads(resolution), *labels], resolution.language)


def words(resolution: Resolution, labels: Sequence[str] = ()) -> list[tuple[str, str, str, str]]:
    """What a slip in a query may be put right to: stems, folded, backward, and a word of each."""
    text = "\n".join([resolution.title.text, *heads(resolution), *body(resolution), *labels])
    return [_stem_and_word(word, resolution.language) for word in plain_words(text)]


def facets(resolution: Resolution, status: Status, tags: Sequence[str] = ()) -> list[tuple[str, str]]:
    """What the paper is told apart by, each value once."""
    found = [(Facet.STATUS, str(status)), (Facet.LANGUAGE, resolution.language)]
    found += [(Facet.TAG, name) for name in tags]
    if resolution.date:
        found.append((Facet.YEAR, str(resolution.date.year)))
    found += [(Facet.COMMISSION, name) for name in resolution.commissions]
    found += [(Facet.ADDRESSEE, name) for item in resolution.items for name in item.addressees]
    found += [(Facet.CLAUSE, use.key) for use in _uses(resolution) if use]
    found += [(Facet.DEADLINE, item.deadline.isoformat()[:7]) for item in resolution.items if item.deadline]
    for act in cited_acts(resolution):
        date = f"{act['date']:%d.%m.%Y} " if act["date"] else ""
        found.append((Facet.ACT, f"{date}№ {act['number']}"))
    return list(dict.fromkeys((str(facet), value) for facet, value in found if value))


def heads(resolution: Resolution) -> list[str]:
    """Number, commissions and addressees: what a paper is asked for by, besides its words."""
    names = [name for item in resolution.items for name in item.addressees]
    number = [f"№ {resolution.number}"] if resolution.number else []
    return [*number, *resolution.commissions, *dict.fromkeys(names)]


def body(resolution: Resolution) -> list[str]:
    """The paragraphs of the text after the title."""
    texts = [
        resolution.preamble.text if resolution.preamble else "",
        *(finding.text for finding in resolution.findings),
        resolution.enactment.text if resolution.enactment else "",
    ]
    for item in resolution.items:
        texts += [item.text, *(action.text for action in item.actions), item.closing]
    for signature in resolution.signatures:
        texts += [signature.position, signature.name]
    return [text for text in texts if text]


def _stems(texts: list[str], language: str) -> str:
    # The point is a token that no query has, so a phrase does not run from one paragraph into the next.
    return " . ".join(" ".join([term.stem for term in terms(text, language)]) for text in texts)


@functools.lru_cache(maxsize=65536)
def _stem_and_word(word: str, language: str) -> tuple[str, str, str, str]:
    stem = terms(word, language)[0].stem
    folded = stem.removeprefix(KAZAKH_MARK)
    return stem, folded, folded[::-1], word


def _uses(resolution: Resolution) -> Iterator[ClauseUse | None]:
    for paragraph in (resolution.title, resolution.preamble, resolution.enactment, *resolution.findings):
        yield paragraph.clause if paragraph else None
    for item in resolution.items:
        yield item.clause
        yield from (action.clause for action in item.actions)
    for signature in resolution.signatures:
        yield signature.clause


def _acts_in_slots(resolution: Resolution) -> Iterator[ActReference]:
    for use in _uses(resolution):
        if use:
            yield from (value for value in use.slots.values() if isinstance(value, ActReference))


def _acts_in_words(resolution: Resolution) -> Iterator[ActReference]:
    for text in [resolution.title.text, *body(resolution)]:
        yield from (
            ActReference(kind=act.kind, date=act.date, number=act.number) for act in acts_in_words(text)
        )
