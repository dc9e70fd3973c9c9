"""What is wrong with a JSON text, in one sentence with the path of the offender."""

import re
from typing import Any

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_AT = re.compile(r"^(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_EXPECTED = re.compile(r"Expected `(.*?)`, got `(.*?)`", re.DOTALL)
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")

_NOT_JSON = QT_TRANSLATE_NOOP("errors", "This is not valid JSON: {detail}.")
_UNKNOWN_KEY = QT_TRANSLATE_NOOP("errors", "{path}: the key «{key}» is unknown.")
_MISSING_KEY = QT_TRANSLATE_NOOP("errors", "{path}: the key «{key}» is missing.")
_WRONG_TYPE = QT_TRANSLATE_NOOP("errors", "{path}: {expected} is expected here, not {got}.")
_WRONG_VALUE = QT_TRANSLATE_NOOP("errors", "{path}: this value cannot be used ({detail}).")
_CHARACTER = QT_TRANSLATE_NOOP(
    "errors",
    "{path}: character {offset} ({code}) cannot stand in a text;"
    " a text is one paragraph without tabs, line breaks and control characters.",
)


def not_json(error: Exception) -> KnownError:
    """The failure for a text that is not JSON at all."""
    return KnownError(_NOT_JSON, detail=str(error).removeprefix("JSON is malformed: "))


def wrong_value(error: msgspec.ValidationError) -> KnownError:
    """The failure for a key or value that the form does not have."""
    match = _AT.match(str(error))
    what, path = (match["what"], match["path"]) if match else (str(error), None)
    path = _readable(path or "$")
    if unknown := _UNKNOWN.match(what):
        return KnownError(_UNKNOWN_KEY, path=path, key=unknown[1])
    if missing := _MISSING.match(what):
        return KnownError(_MISSING_KEY, path=path, key=missing[1])
    if expected := _EXPECTED.match(what):
        return KnownError(_WRONG_TYPE, path=path, expected=expected[1], got=expected[2])
    return KnownError(_WRONG_VALUE, path=path, detail=what)


def refuse_layout(raw: Any, path: str = "$") -> None:
    """Raise KnownError for the first text with a tab, line break or control character."""
    if isinstance(raw, str):
        if wrong := _FORBIDDEN.search(raw):
            raise KnownError(
                _CHARACTER, path=_readable(path), offset=wrong.start() + 1, code=f"U+{ord(wrong[0]):04X}"
            )
    elif isinstance(raw, dict):
        for key, value in raw.items():
            refuse_layout(str(key), path)
            refuse_layout(value, f"{path}.{key}")
    elif isinstance(raw, list):
        for index, value in enumerate(raw):
            refuse_layout(value, f"{path}[{index}]")


def _readable(path: str) -> str:
    return path.removeprefix("$").removeprefix(".") or "$"
