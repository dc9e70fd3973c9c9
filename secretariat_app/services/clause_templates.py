"""Clause texts as Jinja2 templates: a small part of the language, in a sandbox.

A text may hold slots with filters and conditions on slots. Loops, macros, calls, attributes and imports are
refused when the library is loaded, so filling a clause always ends and can reach nothing of the program.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from secretariat_app.services.slot_texts import FILTER_ARGUMENTS, FILTERS, SlotText

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment


_PIECES = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
_SLOT = re.compile(r"\{\{ (\w+)((?:\|\w+(?:\('\w+', '\w+'\))?)*) \}\}")
_FILTER = re.compile(r"\|(\w+)(\([^)]*\))?")
_IF = re.compile(r"\{% if (\w+)(?: == '\w+')? %\}")


class TemplateProblem(Exception):  # noqa: N818 - it becomes a KnownError where the file and line are known
    """What is wrong with a text: `kind` is syntax, slot, filter or construct, `what` the words at fault."""

    def __init__(self, kind: str, what: str) -> None:
        super().__init__(f"{kind}: {what}")
        self.kind = kind
        self.what = what


def slots_of(text: str, known: frozenset[str]) -> frozenset[str]:
    """The names of the slots that `text` uses. TemplateProblem for whatever a clause may not hold."""
    plain = _plain_slots(text, known)
    return _parsed_slots(text, known) if plain is None else plain


def _plain_slots(text: str, known: frozenset[str]) -> frozenset[str] | None:
    """The same for a text of slots, filters and simple conditions that is right; None for any other.

    Nearly all texts are such, and Jinja2, slow to import, is then not needed to open the library.
    """
    used: set[str] = set()
    inside: list[str] = []
    for at, piece in enumerate(_PIECES.split(text)):
        if at % 2 == 0:
            if "{" in piece or "}" in piece:
                return None
        elif slot := _SLOT.fullmatch(piece):
            used.add(slot[1])
            filters = _FILTER.findall(slot[2])
            if any(
                name not in FILTERS or bool(words) != (name in FILTER_ARGUMENTS) for name, words in filters
            ):
                return None
        elif condition := _IF.fullmatch(piece):
            used.add(condition[1])
            inside.append("if")
        elif piece == "{% else %}" and inside[-1:] == ["if"]:
            inside[-1] = "else"
        elif piece == "{% endif %}" and inside:
            inside.pop()
        else:
            return None
    return None if inside or used - known else frozenset(used)


def _parsed_slots(text: str, known: frozenset[str]) -> frozenset[str]:
    from jinja2 import TemplateSyntaxError, nodes

    allowed = (
        *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Filter, nodes.Const),
        *(nodes.If, nodes.CondExpr, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand),
    )
    try:
        tree = _environment().parse(text)
    except TemplateSyntaxError as error:
        raise TemplateProblem("syntax", error.message or "") from error
    except (RecursionError, MemoryError) as error:  # brackets in brackets without end
        raise TemplateProblem("syntax", "((…") from error
    used: set[str] = set()
    pending: list[nodes.Node] = [tree]
    while pending:
        node = pending.pop()
        if not isinstance(node, allowed):
            raise TemplateProblem("construct", type(node).__name__.lower())
        if isinstance(node, nodes.TemplateData) and ("{" in node.data or "}" in node.data):
            raise TemplateProblem("syntax", node.data.strip())
        if isinstance(node, nodes.Name):
            if node.name not in known:
                raise TemplateProblem("slot", node.name)
            used.add(node.name)
        if isinstance(node, nodes.Filter) and (
            node.name not in FILTERS or len(node.args) != FILTER_ARGUMENTS.get(node.name, 0)
        ):
            raise TemplateProblem("filter", node.name)
        pending.extend(node.iter_child_nodes())
    return frozenset(used)


def pieces(text: str, values: Mapping[str, SlotText]) -> Iterator[str]:
    """The filled text in pieces: fixed words as str, what came from a slot as SlotText."""
    yield from _template(text).generate(dict(values))


@cache
def _template(text: str) -> "Template":
    return _environment().from_string(text)


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = dict(FILTERS)
    return environment
