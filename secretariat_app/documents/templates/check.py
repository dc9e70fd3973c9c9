"""The rules for a template that a secretary edits, and its text as a second, independent template.

The text is read from the XML without docxtpl and filled beside it: what the paper says is compared with it.
"""

import re
from collections.abc import Iterator

import jinja2
import jinja2.meta
import jinja2.nodes
import msgspec
from lxml import etree

from secretariat_app.documents.read_text import W, paragraph_text
from secretariat_app.documents.templates import problems
from secretariat_app.documents.templates.fields import FIELDS, LISTS

_TAG = re.compile(r"\{([{%#])(.*?)[}%#]\}", re.DOTALL)
_STATEMENT = re.compile(r"(p|tr) +(for|if|elif|else|endif|endfor)\b(.*)", re.DOTALL)
_CLOSING = {"for": "endfor", "if": "endif"}
# A template loops, chooses and prints. What could compute, call or inflate something is not let in.
_ALLOWED = (
    *(jinja2.nodes.Template, jinja2.nodes.Output, jinja2.nodes.TemplateData, jinja2.nodes.For),
    *(jinja2.nodes.If, jinja2.nodes.Name, jinja2.nodes.Getattr, jinja2.nodes.Const, jinja2.nodes.Compare),
    *(jinja2.nodes.Operand, jinja2.nodes.And, jinja2.nodes.Or, jinja2.nodes.Not),
)
# Marks of our own in the filled text; no value and no XML can hold them.
_PARAGRAPH, _BREAK = "\x1e", "\x1f"
_TRACKED = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")


class _Line(msgspec.Struct, frozen=True):
    number: int
    text: str
    statement: str = ""  # «for x in y», without the tag's braces and prefix


class Shadow(msgspec.Struct, frozen=True):
    """The text of a part as a Jinja2 source of its own: a line a paragraph, so that an error has one."""

    template: str
    lines: tuple[_Line, ...]

    @property
    def text(self) -> str:
        """The source: statements as they are, each paragraph after its mark."""
        return "\n".join(
            f"{{% {line.statement} %}}" if line.statement else _PARAGRAPH + line.text.replace("\n", _BREAK)
            for line in self.lines
        )

    def paragraphs(self, rendered: str) -> list[str]:
        """The texts of the paragraphs in the filled source."""
        return rendered.replace("\n", "").replace(_BREAK, "\n").split(_PARAGRAPH)[1:]

    @property
    def has_tags(self) -> bool:
        """Whether anything is to be filled in."""
        return any(line.statement or "{{" in line.text for line in self.lines)


def shadow_of(root: etree._Element, template: str, quotes: dict[int, str]) -> Shadow:
    """The text of `root` after the rules of shape: KnownError names the first paragraph that breaks one."""
    lines: list[_Line] = []
    skipped: set[etree._Element] = set()
    for number, paragraph in enumerate(root.iter(f"{W}p"), 1):
        text = _TAG.sub(lambda tag: tag[0].translate(quotes), paragraph_text(paragraph))
        _refuse_foreign(paragraph, template, number, text)
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        if row is not None and row in skipped:
            continue
        statement = _statement(text, template, number)
        if statement and statement[0] == "tr":
            if row is None:
                raise problems.at(problems.FORBIDDEN_TAG, template, number, text, tag=text.strip())
            skipped.add(row)
            _refuse_beside(row, paragraph, template, number)
        lines.append(_Line(number, text, statement[1] if statement else ""))
    shadow = Shadow(template, tuple(lines))
    _check_pairs(shadow)
    return shadow


def check_source(shadow: Shadow, environment: jinja2.Environment, template: str) -> set[str]:
    """The fields that the template uses; KnownError for an unknown one or a tag without sense."""
    used: set[str] = set()
    members: dict[str, frozenset[str]] = {}
    for line in shadow.lines:
        source = f"{{% {line.statement} %}}{_rest(line.statement)}" if line.statement else line.text
        if line.statement.startswith(("elif", "else", "end")):
            source = _whole(line.statement)
        try:
            tree = environment.parse(source)
            # Looked at before it is compiled: that would work out «'а' * 10 ** 10» on the spot.
            if not all(isinstance(node, _ALLOWED) for node in tree.find_all(jinja2.nodes.Node)):
                raise problems.at(problems.ONLY_FIELDS, template, line.number, line.text)
            environment.compile(tree)
        except jinja2.TemplateSyntaxError as error:
            raise problems.at(
                problems.NOT_UNDERSTOOD, template, line.number, line.text, detail=error.message
            ) from error
        for loop in tree.find_all(jinja2.nodes.For):
            if isinstance(loop.target, jinja2.nodes.Name) and isinstance(loop.iter, jinja2.nodes.Name):
                members[loop.target.name] = LISTS.get(loop.iter.name, frozenset())
        for field in _fields(tree, members):
            name, _, attribute = field.partition(".")
            known = members.get(name, frozenset()) if attribute else FIELDS
            if (attribute or name) not in known:
                near = problems.nearest(attribute or name, known or FIELDS)
                near = f"{name}.{near}" if known and attribute else near
                raise problems.at(
                    problems.UNKNOWN_FIELD, template, line.number, line.text, field=field, nearest=near
                )
            used.add(field)
    return used


def _fields(tree: jinja2.nodes.Template, members: dict[str, frozenset[str]]) -> Iterator[str]:
    for node in tree.find_all(jinja2.nodes.Getattr):
        if isinstance(node.node, jinja2.nodes.Name):
            yield f"{node.node.name}.{node.attr}"
    for name in sorted(jinja2.meta.find_undeclared_variables(tree)):
        if name not in members:
            yield name


def _statement(text: str, template: str, number: int) -> tuple[str, str] | None:
    tags = list(_TAG.finditer(text))
    shaped = [tag for tag in tags if tag[1] == "%"]
    for tag in tags:
        inner = tag[2]
        bare_field = tag[1] == "{" and not re.match(r"(?:r|p|tr|tc)\s|[-+]", inner) and inner[-1:] not in "-+"
        plain_statement = tag[1] == "%" and _STATEMENT.fullmatch(inner.strip()) and inner[0] in "pt"
        if not bare_field and not plain_statement:
            raise problems.at(problems.FORBIDDEN_TAG, template, number, text, tag=tag[0])
    if not shaped:
        return None
    if len(shaped) > 1:
        raise problems.at(problems.TWO_TAGS, template, number, text)
    if text.strip() != shaped[0][0]:
        raise problems.at(problems.BESIDE_TAG, template, number, text)
    match = _STATEMENT.fullmatch(shaped[0][2].strip())
    return (match[1], f"{match[2]}{match[3]}".strip()) if match else None


def _refuse_foreign(paragraph: etree._Element, template: str, number: int, text: str) -> None:
    if any(True for _ in paragraph.iter(*_TRACKED)):
        raise problems.at(problems.TRACKED, template, number, text)
    if any(True for _ in paragraph.iter(f"{W}commentReference")):
        raise problems.at(problems.COMMENT, template, number, text)
    if "{" in text and any(True for _ in paragraph.iterancestors(f"{W}txbxContent")):
        raise problems.at(problems.TEXT_BOX, template, number, text)


def _refuse_beside(row: etree._Element, paragraph: etree._Element, template: str, number: int) -> None:
    for other in row.iter(f"{W}p"):
        text = paragraph_text(other)
        if other is not paragraph and text.strip():
            raise problems.at(problems.BESIDE_TAG, template, number, text)


def _check_pairs(shadow: Shadow) -> None:
    opened: list[tuple[_Line, str]] = []
    for line in shadow.lines:
        word = line.statement.split(maxsplit=1)[0] if line.statement else ""
        if word in _CLOSING:
            opened.append((line, word))
        elif word:
            wanted = "for" if word == "endfor" else "if"
            if not opened or (word != "else" and opened[-1][1] != wanted):
                raise problems.at(
                    problems.UNOPENED, shadow.template, line.number, line.text, tag=line.text.strip()
                )
            if word.startswith("end"):
                opened.pop()
    for line, word in opened:
        raise problems.at(
            problems.UNCLOSED,
            shadow.template,
            line.number,
            line.text,
            tag=line.text.strip(),
            closing=_CLOSING[word],
        )


def _rest(statement: str) -> str:
    return (
        f"{{% {_CLOSING[statement.split(maxsplit=1)[0]]} %}}" if statement.startswith(("for", "if")) else ""
    )


def _whole(statement: str) -> str:
    if statement.startswith("end"):
        return ""
    return f"{{% if 1 %}}{{% {statement} %}}{{% endif %}}"
