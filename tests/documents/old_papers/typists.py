"""Secretaries and their habits: each types one value as a file of their own fashion."""

import datetime
import textwrap
from collections.abc import Callable

from tests.documents.old_papers import package as word
from tests.documents.old_papers.package import listed, paragraph, run, table
from tests.documents.old_papers.values import Value, genitive

MONTHS_RU = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
MONTHS_KK = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
    *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
)
CENTER, RIGHT, BOTH = ('<w:jc w:val="center"/>', '<w:jc w:val="right"/>', '<w:jc w:val="both"/>')
INDENT = '<w:ind w:firstLine="709"/>'
Typist = Callable[[Value], tuple[str, bytes]]


def day(value: Value, form: str = "words") -> str:
    date = datetime.date.fromisoformat(value["date"])
    if value["language"] == "kk":
        return f"{date.year} жылғы {date.day} {MONTHS_KK[date.month - 1]}"
    month = MONTHS_RU[date.month - 1]
    return {
        "words": f"{date.day} {month} {date.year} года",
        "short": f"{date:%d.%m.%Y}",
        "short year": f"{date:%d.%m.%Y} г.",
        "quoted": f"«{date.day}» {month} {date.year} г.",
        "straight": f'от "{date.day:02d}" {month} {date.year} года',
    }[form]


def kind(value: Value) -> str:
    return "ҚАУЛЫСЫ" if value["language"] == "kk" else "ПОСТАНОВЛЕНИЕ"


def authors(value: Value) -> list[str]:
    names = value["commissions"]
    if len(names) == 1:
        return [genitive(names[0])]
    where = names[0].partition("комиссия ")[2].partition(" по ")[0]
    subjects = [name.partition(" по ")[2] for name in names]
    lines = [f"{'и ' if place else ''}по {subject}" for place, subject in enumerate(subjects)]
    return [f"совместного заседания постоянных комиссий {where}", *lines]


def number(value: Value, sign: str = "№ ") -> str:
    return f"{sign}{value['number']}" if value["number"] else ""


def before_items(value: Value) -> list[str]:
    return [text for text in (value["preamble"], *value["findings"], value["enactment"]) if text]


def numbered_lines(value: Value, *, top: str = "{}. ", inner: str = "") -> list[str]:
    lines = []
    for place, one in enumerate(value["items"], 1):
        lines.append(top.format(place) + one["text"])
        lines += [inner.format(n, "абвгдежз"[n - 1]) + action for n, action in enumerate(one["actions"], 1)]
    return lines


def head_first(value: Value) -> list[str]:
    """Commission and kind in the order of the language."""
    return [*authors(value), kind(value)] if value["language"] == "kk" else [kind(value), *authors(value)]


# --- text files ----------------------------------------------------------------------------------------


def spaced_text(value: Value) -> tuple[str, bytes]:
    """Everything is pushed with spaces; the title and the position are broken by hand."""
    lines = [" " * 60 + line for line in head_first(value)]
    lines += [" " * 60 + line for line in (day(value), number(value), value["place"] or "") if line]
    lines += ["", *textwrap.wrap(value["title"], 40, break_on_hyphens=False), "", ""]
    lines += [f"   {text.replace(' ', '  ', 2)}  " for text in before_items(value)]
    lines += [line + " " * 6 for line in numbered_lines(value)]
    for one in value["signatures"]:
        position = textwrap.wrap(one["position"], 38, break_on_hyphens=False)
        lines += ["", "", *position[:-1], f"{position[-1]}{' ' * 40}{one['name']}"]
    return ".txt", ("\n".join(lines) + "\n").encode()


def wrapped_text(value: Value) -> tuple[str, bytes]:
    """A file of an old editor: 72 columns, paragraphs by indents, an old code page if it can."""
    lines = [line.center(72).rstrip() for author in head_first(value) for line in textwrap.wrap(author, 60)]
    lines += ["", f"{day(value)}     {number(value)}     {value['place'] or ''}".rstrip(), ""]
    lines += [*textwrap.wrap(value["title"], 50, break_on_hyphens=False), ""]
    for text in [*before_items(value), *numbered_lines(value, inner="{}) ")]:
        lines += textwrap.wrap(text, 72, initial_indent="     ", break_on_hyphens=False)
    for one in value["signatures"]:
        position = textwrap.wrap(one["position"], 40, break_on_hyphens=False)
        lines += ["", f"{position[0]:<45}{one['name']}", *position[1:]]
    text = "\r\n".join(lines)
    try:
        return ".txt", text.encode("cp1251")
    except UnicodeEncodeError:
        return ".txt", text.encode("utf-16")


def bare_text(value: Value) -> tuple[str, bytes]:
    """One paragraph a line and nothing else; requisites on one line; names with the initial behind."""
    lines = [*head_first(value), f"{day(value, 'short')} {number(value, '№')} {value['place'] or ''}".strip()]
    lines += [value["title"], *before_items(value), *numbered_lines(value, inner="- ")]
    lines += [f"{one['position']}\t{one['name']}" for one in value["signatures"]]
    return ".txt", b"\xef\xbb\xbf" + "\n".join(lines).encode()


# --- Word files ----------------------------------------------------------------------------------------


def _signed_by_tab(value: Value) -> list[str]:
    return [paragraph(f"{one['position']}\t{one['name']}", bold=True) for one in value["signatures"]]


def _signed_in_table(value: Value) -> list[str]:
    rows = []
    for one in value["signatures"]:
        lines = textwrap.wrap(one["position"], 35, break_on_hyphens=False)
        left = "".join(paragraph(line, bold=True) for line in lines)
        rows.append((left, paragraph() * (len(lines) - 1) + paragraph(one["name"], RIGHT, bold=True)))
    return [table(*rows)]


def _texts(lines: list[str]) -> list[str]:
    return [paragraph(line, BOTH + INDENT) for line in lines]


def modern(value: Value) -> tuple[str, bytes]:
    """Styles of today: a table for the requisites, Word's own numbers, a table for the signature."""
    body = [paragraph(line, CENTER, bold=True) for line in head_first(value)]
    cells = (day(value), number(value), value["place"] or "")
    body += [paragraph(), table(tuple(paragraph(cell) for cell in cells)), paragraph()]
    body += [paragraph(value["title"], bold=True), paragraph(), *_texts(before_items(value))]
    for one in value["items"]:
        body += [listed(one["text"]), *(listed(action, 1) for action in one["actions"])]
    return ".docx", word.document(*body, paragraph(), *_signed_in_table(value), header=paragraph("2", CENTER))


def tabbed(value: Value) -> tuple[str, bytes]:
    """Requisites and names by tabs, «1)» typed before actions, the number before the day."""
    body = [paragraph(line, CENTER) for line in head_first(value)]
    body += [paragraph(f"{day(value, 'quoted')}\t\t{number(value)}\t\t{value['place'] or ''}"), paragraph()]
    body += [paragraph(value["title"], '<w:ind w:right="4500"/>', bold=True), paragraph()]
    body += [*_texts(before_items(value)), *_texts(numbered_lines(value, inner="{}) ")), paragraph()]
    return ".docx", word.document(*body, *_signed_by_tab(value))


def broken(value: Value) -> tuple[str, bytes]:
    """Soft breaks and paragraphs instead of a narrow column; dashes before actions; bullets by hand."""
    body = [paragraph("\n".join(head_first(value)), CENTER, bold=True)]
    dated = day(value, "straight") if value["language"] == "ru" else day(value)
    requisites = filter(None, (dated, number(value), value["place"]))
    body += [paragraph("\n".join(requisites), RIGHT)]
    body += [paragraph("\n".join(textwrap.wrap(value["title"], 36, break_on_hyphens=False)), bold=True)]
    body += [*_texts(before_items(value)), *_texts(numbered_lines(value, inner="– "))]
    for one in value["signatures"]:
        position = textwrap.wrap(one["position"], 36, break_on_hyphens=False)
        body += [paragraph(), *(paragraph(line) for line in position[:-1])]
        body += [paragraph(f"{position[-1]}{' ' * 30}{one['name']}")]
    return ".docx", word.document(*body)


def spread(value: Value) -> tuple[str, bytes]:
    """Old pomp: letters set apart, the deciding word in a line of its own, the title line by line."""
    body = [paragraph(" ".join(line) if line == kind(value) else line, CENTER) for line in head_first(value)]
    body += [paragraph(day(value)), paragraph(number(value)), paragraph(value["place"] or "")]
    body += [paragraph(line) for line in textwrap.wrap(value["title"], 34, break_on_hyphens=False)]
    body += [paragraph()]
    *texts, enactment = before_items(value)
    words = 2 if value["language"] == "kk" else 1
    start, decided = enactment.rsplit(" ", words)[0], enactment.split(" ")[-words:]
    body += [*_texts(texts), *_texts([start])]
    body += [paragraph("   ".join(" ".join(word.rstrip(":")) for word in decided) + " :", CENTER, bold=True)]
    body += [*_texts(numbered_lines(value)), *_signed_by_tab(value)]
    return ".docx", word.document(*body)


def tracked(value: Value) -> tuple[str, bytes]:
    """Changes still tracked, fields, bookmarks, a content control, comments' marks, a hidden word."""

    def changed(text: str) -> str:
        half = len(text) // 2
        insertion = f"<w:ins>{run(text[half:])}</w:ins>"
        deletion = "<w:del><w:r><w:delText>вычеркнуто</w:delText></w:r></w:del>"
        return f'<w:bookmarkStart w:id="1" w:name="_GoBack"/>{run(text[:half])}{deletion}{insertion}'

    field = word.field(' DATE \\@ "d" ', day(value))
    body = [paragraph(line, CENTER, bold=True) for line in head_first(value)]
    body += [paragraph(runs=field + run(f"   {number(value)}"))]
    body += [paragraph(value["place"])] if value["place"] else []
    title = paragraph(value["title"], bold=True)
    body += [f"<w:sdt><w:sdtPr/><w:sdtContent>{title}</w:sdtContent></w:sdt>"]
    body += [paragraph(properties=BOTH, runs=changed(text)) for text in before_items(value)]
    gone = "<w:rPr><w:del/></w:rPr>"
    for place, one in enumerate(value["items"], 1):
        half = one["text"].find(" ", 4)
        body += [paragraph(f"{place}. {one['text'][:half]}", gone), paragraph(one["text"][half:])]
        body += [paragraph(runs=changed(action)) for action in one["actions"]]
    moved = "<w:moveFrom><w:r><w:t>здесь было другое</w:t></w:r></w:moveFrom>"
    body += [paragraph(runs=moved + run("\t"))]
    return ".docx", word.document(*body, *_signed_in_table(value))


def boxed(value: Value) -> tuple[str, bytes]:
    """A letterhead in a text box with both languages, running heads, marks of the office, an annex."""
    city = "Астана" if value["language"] == "ru" else "Республика"
    body = [word.box(paragraph("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ"), paragraph(f"тел. 55-64-36, {city}"))]
    body += [paragraph(line, CENTER, bold=True) for line in head_first(value)]
    body += [paragraph(f"{value['place'] or ''}\t{day(value)}\t{number(value)}".strip())]
    body += [paragraph(value["title"], CENTER, bold=True), paragraph()]
    body += [*_texts([*before_items(value), *numbered_lines(value)]), *_signed_by_tab(value)]
    body += [paragraph(), paragraph("Исп. Иванова А.Б., тел. 55-64-36")]
    annex = "Қосымша" if value["language"] == "kk" else "Приложение\u00a01"
    body += [paragraph(annex, f"{RIGHT}<w:pageBreakBefore/>"), paragraph("Состав рабочей группы", CENTER)]
    body += [table((paragraph("1."), paragraph("Иванов И.И.")), (paragraph("2."), paragraph("Петров П.П.")))]
    footer = paragraph(runs=word.field("PAGE", "2"))
    return ".docx", word.document(*body, header=paragraph("Постоянная комиссия"), footer=footer)


def brackets(value: Value) -> tuple[str, bytes]:
    """«1)» for items, letters for actions, names below their positions."""
    body = [paragraph(line, RIGHT) for line in head_first(value)]
    body += [
        paragraph(f"{number(value)} {day(value)}".strip(), RIGHT),
        paragraph(value["place"] or "", RIGHT),
    ]
    body += [paragraph(value["title"], bold=True), *_texts(before_items(value))]
    body += _texts(numbered_lines(value, top="{}) ", inner="{1}) "))
    for one in value["signatures"]:
        body += [paragraph(), paragraph(one["position"]), paragraph(one["name"], RIGHT)]
    return ".docx", word.document(*body)


def layered(value: Value) -> tuple[str, bytes]:
    """«1.1.» for actions by Word's list; everything in one table without borders."""
    rows = [paragraph(line, CENTER, bold=True) for line in head_first(value)]
    rows += [paragraph(f"{day(value)} {number(value)}".strip()), paragraph(value["place"] or "")]
    rows += [paragraph(value["title"], bold=True), *_texts(before_items(value))]
    for one in value["items"]:
        rows += [listed(one["text"], 0, 3), *(listed(action, 1, 3) for action in one["actions"])]
    return ".docx", word.document(table(("".join(rows),)), *_signed_in_table(value))


def unnumbered(value: Value) -> tuple[str, bytes]:
    """No numbers anywhere; bullets of Word before actions; the date below the signature."""
    body = [paragraph(line, CENTER) for line in head_first(value)]
    body += [paragraph(value["place"])] if value["place"] else []
    body += [paragraph(), paragraph(value["title"], bold=True), paragraph(), *_texts(before_items(value))]
    for one in value["items"]:
        body += [paragraph(one["text"], BOTH), *(listed(action, 0, 2) for action in one["actions"])]
    body += [paragraph(), *_signed_by_tab(value), paragraph()]
    return ".docx", word.document(*body, paragraph(f"{day(value)}\t{number(value)}"))


TYPISTS: dict[str, Typist] = {
    typist.__name__: typist
    for typist in (
        *(spaced_text, wrapped_text, bare_text, modern, tabbed, broken),
        *(spread, tracked, boxed, brackets, layered, unnumbered),
    )
}


def papers(values: dict[str, Value]) -> list[tuple[str, str]]:
    """Every value as every secretary types it."""
    return [(name, typist) for name in values for typist in TYPISTS]
