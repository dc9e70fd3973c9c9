"""The tables of commands and options, and argparse's own sentences in the user's language."""

import argparse
import re
from collections.abc import Sequence
from functools import partial
from typing import Any, NoReturn

from secretariat_app import __version__
from secretariat_app.domain.lifecycle import Status
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.messages import LANGUAGES, translate

DEFAULT_LANGUAGE = LANGUAGES[0]

_ABOUT = QT_TRANSLATE_NOOP(
    "cli", "Composes, checks, prints and keeps resolutions of standing commissions. No command: the window."
)
_ARGUMENTS = QT_TRANSLATE_NOOP("cli", "arguments")
_OPTIONS = QT_TRANSLATE_NOOP("cli", "options")
_COMMANDS = QT_TRANSLATE_NOOP("cli", "commands")
_COMMAND = QT_TRANSLATE_NOOP("cli", "COMMAND")
_USAGE = QT_TRANSLATE_NOOP("cli", "usage: ")
_HELP = QT_TRANSLATE_NOOP("cli", "show this help and leave")
_VERSION = QT_TRANSLATE_NOOP("cli", "show the version and leave")
_JSON = QT_TRANSLATE_NOOP("cli", "print JSON and nothing else")
_NOT_POSITIVE = QT_TRANSLATE_NOOP("cli", "a whole number above zero is expected, not «{value}»")
_ONE_FILE = QT_TRANSLATE_NOOP("cli", "--output can name only one paper: give one FILE.json")
_ERROR = QT_TRANSLATE_NOOP("cli", "{program}: {message}")

GLOBAL: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "--archive",
        {
            "metavar": "FILE_OR_URL",
            "help": QT_TRANSLATE_NOOP("cli", "the archive (default: the one in your data folder)"),
        },
    ),
    (
        "--lang",
        {
            "choices": LANGUAGES,
            "help": QT_TRANSLATE_NOOP("cli", "language of the messages"),
        },
    ),
)

_LIMIT: tuple[str, dict[str, Any]] = (
    "--limit",
    {"metavar": "N", "type": "positive", "help": QT_TRANSLATE_NOOP("cli", "at most N lines")},
)
_ID: tuple[str, dict[str, Any]] = (
    "id",
    {"metavar": "ID", "help": QT_TRANSLATE_NOOP("cli", "number of the paper in the archive")},
)
_TEMPLATE: tuple[str, dict[str, Any]] = (
    "--template",
    {"metavar": "NAME", "help": QT_TRANSLATE_NOOP("cli", "Word template to use (default: by language)")},
)

COMMANDS: tuple[tuple[str, str, tuple[tuple[str, dict[str, Any]], ...]], ...] = (
    (
        "compose",
        QT_TRANSLATE_NOOP("cli", "make resolutions from JSON files and store them as drafts"),
        (
            (
                "files",
                {"metavar": "FILE.json", "nargs": "+", "help": QT_TRANSLATE_NOOP("cli", "what to compose")},
            ),
            (
                "--output",
                {"metavar": "FILE", "help": QT_TRANSLATE_NOOP("cli", "also export: .docx, .pdf or .json")},
            ),
            _TEMPLATE,
        ),
    ),
    ("show", QT_TRANSLATE_NOOP("cli", "show one resolution"), (_ID,)),
    (
        "list",
        QT_TRANSLATE_NOOP("cli", "list the archive, newest first"),
        (
            (
                "--status",
                {
                    "choices": tuple(map(str, Status)),
                    "help": QT_TRANSLATE_NOOP("cli", "only papers of this status"),
                },
            ),
            (
                "--year",
                {"metavar": "Y", "type": "positive", "help": QT_TRANSLATE_NOOP("cli", "only this year")},
            ),
            (
                "--commission",
                {
                    "metavar": "TEXT",
                    "help": QT_TRANSLATE_NOOP("cli", "only commissions with TEXT in the name"),
                },
            ),
            _LIMIT,
        ),
    ),
    (
        "search",
        QT_TRANSLATE_NOOP("cli", "search in the full text, best first"),
        (
            (
                "query",
                {
                    "metavar": "QUERY",
                    "nargs": "+",
                    "help": QT_TRANSLATE_NOOP("cli", "words to look for, in any form"),
                },
            ),
            _LIMIT,
        ),
    ),
    (
        "export",
        QT_TRANSLATE_NOOP("cli", "write a paper to a file"),
        (
            _ID,
            (
                "--output",
                {
                    "metavar": "FILE",
                    "required": True,
                    "help": QT_TRANSLATE_NOOP("cli", "the format follows its extension: .docx, .pdf, .json"),
                },
            ),
            _TEMPLATE,
        ),
    ),
    (
        "check",
        QT_TRANSLATE_NOOP("cli", "proofread a paper"),
        (
            (
                "target",
                {
                    "metavar": "ID_OR_FILE",
                    "help": QT_TRANSLATE_NOOP(
                        "cli", "a paper of the archive, a .docx or .json file, or a folder of them"
                    ),
                },
            ),
            (
                "--annotate",
                {
                    "metavar": "FILE.docx",
                    "help": QT_TRANSLATE_NOOP("cli", "also write the paper with the problems as comments"),
                },
            ),
        ),
    ),
    ("clauses", QT_TRANSLATE_NOOP("cli", "show the clause library"), ()),
    (
        "import",
        QT_TRANSLATE_NOOP("cli", "take in old papers: files, or folders with all they hold"),
        (
            (
                "paths",
                {
                    "metavar": "PATH",
                    "nargs": "+",
                    "help": QT_TRANSLATE_NOOP(
                        "cli", "file or folder: .docx, .txt, .json, .jsonl; .doc, .rtf, .odt with LibreOffice"
                    ),
                },
            ),
            (
                "--workers",
                {
                    "metavar": "N",
                    "type": "positive",
                    "help": QT_TRANSLATE_NOOP("cli", "how many processes read (default: two)"),
                },
            ),
            (
                "--report",
                {
                    "metavar": "FILE.csv",
                    "help": QT_TRANSLATE_NOOP("cli", "also write what became of each file as a table"),
                },
            ),
        ),
    ),
    (
        "inflect",
        QT_TRANSLATE_NOOP("cli", "show a name in every case"),
        (
            (
                "text",
                {"metavar": "TEXT", "help": QT_TRANSLATE_NOOP("cli", "the name in the nominative")},
            ),
            (
                "--as",
                {
                    "dest": "as_",
                    "choices": ("body", "post", "person", "phrase"),
                    "help": QT_TRANSLATE_NOOP("cli", "what TEXT names (default: by its looks)"),
                },
            ),
            (
                "--language",
                {
                    "choices": ("ru", "kk"),
                    "help": QT_TRANSLATE_NOOP("cli", "language of TEXT (default: by its letters)"),
                },
            ),
        ),
    ),
    (
        "backup",
        QT_TRANSLATE_NOOP("cli", "make a verified copy of the archive"),
        (("file", {"metavar": "FILE", "help": QT_TRANSLATE_NOOP("cli", "where to put the copy")}),),
    ),
    (
        "export-folder",
        QT_TRANSLATE_NOOP(
            "cli", "write the whole archive into an empty folder: .docx and .json of each paper"
        ),
        (("folder", {"metavar": "FOLDER", "help": QT_TRANSLATE_NOOP("cli", "an empty or new folder")}),),
    ),
    (
        "import-folder",
        QT_TRANSLATE_NOOP("cli", "take in a folder that export-folder has written"),
        (("folder", {"metavar": "FOLDER", "help": QT_TRANSLATE_NOOP("cli", "the folder")}),),
    ),
    (
        "restore",
        QT_TRANSLATE_NOOP("cli", "restore the archive from a copy; the present one is kept aside"),
        (("file", {"metavar": "FILE", "help": QT_TRANSLATE_NOOP("cli", "the copy")}),),
    ),
)

# What argparse says, in its own words, and how we say it.
_SENTENCES = tuple(
    (re.compile(pattern, re.DOTALL), source)
    for pattern, source in (
        (
            r"the following arguments are required: (?P<names>.*)",
            QT_TRANSLATE_NOOP("cli", "this is missing: {names}"),
        ),
        (
            r"unrecognized arguments: (?P<names>.*)",
            QT_TRANSLATE_NOOP("cli", "this is not known here: {names}"),
        ),
        (
            r"argument (?P<name>[^:]*): expected (?:one|at least one|\d+) arguments?",
            QT_TRANSLATE_NOOP("cli", "{name}: a value is missing"),
        ),
        (
            r"argument (?P<name>[^:]*): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<known>.*)\)",
            QT_TRANSLATE_NOOP("cli", "{name}: «{value}» is not one of: {known}"),
        ),
        (
            r"argument (?P<name>[^:]*): ignored explicit argument '?(?P<value>.*?)'?",
            QT_TRANSLATE_NOOP("cli", "{name} takes no value («{value}»)"),
        ),
        (r"argument (?P<name>[^:]*): (?P<rest>.*)", QT_TRANSLATE_NOOP("cli", "{name}: {rest}")),
    )
)


def language_of(argv: Sequence[str]) -> str:
    """The language that `--lang` asks for before the command; Russian where it asks for none of ours."""
    words = iter(argv)
    for word in words:
        name, equals, value = word.partition("=")
        if name == "--lang":
            wanted = value if equals else next(words, "")
            return wanted if wanted in LANGUAGES else DEFAULT_LANGUAGE
        if name == "--archive" and not equals:
            next(words, None)
        elif not word.startswith("-"):
            break
    return DEFAULT_LANGUAGE


def for_window(options: argparse.Namespace) -> list[str]:
    """The global options that were given, as the window takes them."""
    given = (("--archive", options.archive), ("--language", options.lang))
    return [f"{name}={value}" for name, value in given if value]


def parser(language: str) -> argparse.ArgumentParser:
    """The parser of the whole command line, its texts in `language`."""
    top = _Parser(language, "secretariat", _ABOUT)
    version = f"secretariat {__version__}"
    top.options.add_argument("--version", action="version", version=version, help=top.text(_VERSION))
    for name, settings in GLOBAL:
        top.add(name, settings)
    commands = top.add_subparsers(
        dest="command", metavar=top.text(_COMMAND), title=top.text(_COMMANDS), parser_class=_Parser
    )
    for name, about, table in COMMANDS:
        command = commands.add_parser(
            name, help=top.text(about), language=language, prog=f"secretariat {name}", about=about
        )
        for argument, settings in table:
            command.add(argument, settings)
        command.add("--json", {"action": "store_true", "help": _JSON})
    return top


class _Parser(argparse.ArgumentParser):
    """argparse with its own few sentences in the user's language."""

    def __init__(self, language: str, prog: str, about: str) -> None:
        self.language = language
        super().__init__(
            prog=prog,
            description=self.text(about),
            add_help=False,
            allow_abbrev=False,
            formatter_class=partial(_Formatter, usage_word=self.text(_USAGE)),
        )
        self.positionals = self.add_argument_group(self.text(_ARGUMENTS))
        self.options = self.add_argument_group(self.text(_OPTIONS))
        self.options.add_argument("-h", "--help", action="help", help=self.text(_HELP))

    def text(self, source: str, **facts: object) -> str:
        return translate("cli", source, self.language).format(**facts)

    def add(self, name: str, settings: dict[str, Any]) -> None:
        """One row of a table."""
        settings = settings | {"help": self.text(settings["help"])}
        if settings.get("type") == "positive":
            settings["type"] = self._positive
        (self.options if name.startswith("-") else self.positionals).add_argument(name, **settings)

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        options = super().parse_args(args, namespace)
        if options.command == "compose" and options.output is not None and len(options.files) > 1:
            self.error(self.text(_ONE_FILE))
        return options

    def error(self, message: str) -> NoReturn:
        for pattern, source in _SENTENCES:
            if match := pattern.fullmatch(message):
                message = self.text(source, **match.groupdict())
                break
        line = self.text(_ERROR, program=self.prog, message=message)
        self.exit(2, f"{self.format_usage()}{line}\n")

    def _positive(self, value: str) -> int:
        if value.isdecimal() and int(value) > 0:
            return int(value)
        raise argparse.ArgumentTypeError(self.text(_NOT_POSITIVE, value=value))


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str, usage_word: str) -> None:
        super().__init__(prog)
        self._usage_word = usage_word

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix if prefix is not None else self._usage_word)
