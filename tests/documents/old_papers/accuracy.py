"""How many fields of a set of papers come in right: `python -m tests.documents.old_papers.accuracy`."""

import json
import sys
from collections.abc import Iterator

from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.documents.old_papers.recognise import Known, known_from, recognise
from secretariat_app.documents.old_papers.text_reader import read_text
from secretariat_app.domain import interchange
from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_directories
from tests.documents.old_papers.typists import TYPISTS, papers
from tests.documents.old_papers.values import VALUES, Value


def fields(value: Value) -> Iterator[tuple[str, object]]:
    """Every field of a paper by its name, lists member by member."""
    for name, content in value.items():
        if not isinstance(content, list):
            yield name, content
            continue
        yield f"{name} count", len(content)
        for place, member in enumerate(content):
            if isinstance(member, dict):
                for key, inner in member.items():
                    yield f"{name}[{place}].{key}", inner
            else:
                yield f"{name}[{place}]", member


def seen(extension: str, data: bytes, known: Known) -> Value:
    lines = read_text(data) if extension == ".txt" else read_docx(data)
    return interchange.write(recognise(lines, known).resolution)


def misses(expected: Value, found: Value) -> tuple[int, list[str]]:
    """How many fields were looked at, and those that are not as expected."""
    wanted, given = dict(fields(expected)), dict(fields(found))
    wrong = [
        f"{name}: {_shown(given.get(name))} instead of {_shown(text)}"
        for name, text in wanted.items()
        if given.get(name) != text
    ]
    return len(wanted), wrong


def _shown(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)


def measured() -> tuple[int, int, list[str]]:
    """Papers, fields, and every miss with its paper."""
    known = known_from(load_directories())
    looked, wrong = 0, []
    chosen = papers(VALUES)
    for name, typist in chosen:
        extension, data = TYPISTS[typist](VALUES[name])
        try:
            found = seen(extension, data, known)
        except KnownError as error:
            found = {"title": f"refused: {error}"}
        count, missed = misses(VALUES[name], found)
        looked += count
        wrong += [f"{name}, {typist}: {miss}" for miss in missed]
    return len(chosen), looked, wrong


if __name__ == "__main__":
    count, looked, wrong = measured()
    report = (
        f"{count} papers, {looked} fields, {len(wrong)} wrong: {100 - 100 * len(wrong) / looked:.2f} % right"
    )
    sys.stdout.write("\n".join([*wrong, report, ""]))
