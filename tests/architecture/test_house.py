"""House rules that a linter does not know."""

import ast
from collections.abc import Iterator

from tests.architecture.reading import Source, sources

FILE_LINES = 450
FUNCTION_LINES = 80
# A migration is one list of steps in the order of their doing.
STEPS = "storage.migrations.versions"
PRINTS = {"cli", "demo", "shots"}
# Waits for the user: the main loop, the one door for questions, and dialogs by their own class methods.
WAITS = ("app", "ui.notices", "ui.dialogs")
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "XX" + "X")


def calls(source: Source) -> Iterator[ast.Call]:
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def test_a_file_has_one_subject() -> None:
    long = [
        f"{source.at(1)}: {count} lines"
        for source in sources()
        if (count := source.text.count("\n")) > FILE_LINES
    ]
    assert not long, f"over {FILE_LINES} lines is two subjects:\n" + "\n".join(long)


def test_a_function_fits_a_screen() -> None:
    long = []
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not source.name.startswith(STEPS):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    long.append(f"{source.at(node.lineno)}: {node.name} has {lines} lines")
    assert not long, f"over {FUNCTION_LINES} lines:\n" + "\n".join(long)


def test_only_the_command_line_prints() -> None:
    prints = [
        source.at(call.lineno)
        for source in sources()
        if source.name.split(".")[0] not in PRINTS
        for call in calls(source)
        if isinstance(call.func, ast.Name) and call.func.id == "print"
    ]
    assert not prints, "log it or return it:\n" + "\n".join(prints)


def test_nothing_is_left_unfinished() -> None:
    marks = [
        f"{source.at(number)}: {line.strip()}"
        for source in sources()
        for number, line in enumerate(source.text.splitlines(), 1)
        if any(mark in line for mark in UNFINISHED)
    ]
    assert not marks, "\n".join(marks)


def test_modal_windows_have_their_places() -> None:
    modal = [
        source.at(call.lineno)
        for source in sources()
        if not source.name.startswith(WAITS)
        for call in calls(source)
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("exec", "exec_")
    ]
    assert not modal, "ask through ui/notices.py or a dialog's class method:\n" + "\n".join(modal)


def test_no_connection_keeps_a_widget_alive() -> None:
    """A lambda that holds `self` is a reference that outlives the widget."""
    held = [
        source.at(call.lineno)
        for source in sources()
        for call in calls(source)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        for argument in call.args
        if isinstance(argument, ast.Lambda)
        and any(isinstance(node, ast.Name) and node.id == "self" for node in ast.walk(argument))
    ]
    assert not held, "connect a method instead of a lambda that holds self:\n" + "\n".join(held)


def test_every_public_module_says_what_it_is() -> None:
    silent = [
        source.at(1)
        for source in sources()
        if not source.path.name.startswith("_") and not ast.get_docstring(source.tree)
    ]
    assert not silent, "a module begins with what it is for:\n" + "\n".join(silent)
