"""From interchange JSON to a checked .docx on the disk, beside bare docxtpl filling the same template."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import ROOT, Row, compared, in_turns, require_byte_code, timed

RUNS = 40
SAMPLE = ROOT / "tests" / "data" / "resolution_2022-10-19.json"
TEMPLATE = ROOT / "templates_docx" / "resolution_ru.docx"


def rows() -> Iterator[Row]:
    require_byte_code()
    from docxtpl import DocxTemplate

    from secretariat_app.documents.blocks import printed
    from secretariat_app.documents.templates.fields import context
    from secretariat_app.services import exporting, library, receiving

    clauses, directories = library.load_library(), library.load_directories()
    given = in_clauses(json.loads(SAMPLE.read_bytes()))
    resolution = receiving.receive(given, clauses, directories).resolution
    values = context(printed(resolution, directories))
    bare = "bare docxtpl, the same template"

    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.docx", Path(folder) / "theirs.docx"

        def compose_and_export() -> None:
            composed = receiving.receive(given, clauses, directories).resolution
            exporting.export(composed, ours, TEMPLATE, directories=directories)

        def fill() -> None:
            template = DocxTemplate(TEMPLATE)
            template.render(values, autoescape=True)
            template.save(theirs)

        def make() -> None:
            exporting.paper(resolution, TEMPLATE, directories=directories)

        ways = {"export": compose_and_export, "make": make, "bare": fill}
        took = in_turns({name: timed(way) for name, way in ways.items()}, RUNS)
    yield compared(
        "compose, render, check and write the sample", took["export"], bare, took["bare"], at_most=2
    )
    yield compared("render and check the sample, for the preview", took["make"], bare, took["bare"])


def in_clauses(data: dict[str, Any]) -> bytes:
    """The sample's JSON with clauses in place of the texts that are made of them."""
    body = "ГУ «Управление внутренней политики города Астаны»"
    data["preamble"] = {"clause": "preamble.heard-and-discussed"}
    data["enactment"] = {"clause": "enactment.on-the-above"}
    data["items"][0]["text"] = {"clause": "items.take-note"}
    data["items"][1]["text"] = {"clause": "items.recommend-list", "slots": {"адресаты": [body]}}
    return json.dumps(data, ensure_ascii=False).encode()
