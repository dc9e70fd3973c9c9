"""The command line: `secretariat`, the same as `python -m secretariat_app`.

Exit codes: 0 done; 1 something could not be done, said on standard error in a plain line or two;
2 wrong usage. With `--json` standard output carries JSON and nothing else.
"""

import contextlib
import io
import os
import sys
from collections.abc import Sequence

from secretariat_app.cli import arguments
from secretariat_app.cli.output import Console
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import say

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_INTERRUPTED = QT_TRANSLATE_NOOP("cli", "Interrupted.")
_SYSTEM = QT_TRANSLATE_NOOP("cli", "The system refused: {detail}.")
_BUG = QT_TRANSLATE_NOOP(
    "cli", "The program made a mistake ({error}). What it was doing is in {log}; please pass that file on."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; without a command open the window."""
    given = list(sys.argv[1:] if argv is None else argv)
    console = Console(arguments.language_of(given))
    console.use_utf8()
    code = FAILED
    try:
        code = _run(given, console)
        console.flush()
    except SystemExit as stop:  # argparse has said what it had to say
        code = stop.code if isinstance(stop.code, int) else WRONG_USAGE
    except KnownError as error:
        console.complain(say(error, console.language))
    except KeyboardInterrupt:
        console.complain(console.text(_INTERRUPTED))
        code = INTERRUPTED
    except BrokenPipeError:  # whoever reads our output has enough of it
        code = FAILED
        _forget_output()
    except OSError as error:
        code = FAILED
        _forget_output()
        console.complain(console.text(_SYSTEM, detail=error.strerror or error))
    except Exception as error:  # noqa: BLE001 - a mistake of ours: the user gets a line, the log the traceback
        console.complain(console.text(_BUG, error=type(error).__name__, log=_log(error)))
    return code


def _run(given: list[str], console: Console) -> int:
    options = arguments.parser(console.language).parse_args(given)
    if options.command is None:
        from secretariat_app.app import run_window

        return run_window(arguments.for_window(options))
    from secretariat_app.cli import commands

    return FAILED if commands.COMMANDS[options.command](options, console) else DONE


def _forget_output() -> None:
    """What is still held back goes nowhere: the interpreter would try to write it once more at its end."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _log(error: Exception) -> str:
    import datetime
    import traceback

    from secretariat_app.paths import log_folder

    file = log_folder() / "command_line.log"
    with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(f"{datetime.datetime.now().astimezone().isoformat(timespec='seconds')}\n")
        traceback.print_exception(error, file=log)
    return str(file)
