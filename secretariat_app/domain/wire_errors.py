"""What is wrong with a JSON text, in one sentence with the path of the offender."""

import re
from typing import Any

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_AT = re.compile(r"^(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<key>.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<key>.*)`", re.DOTALL)
_EXPECTED = re.compile(r"Expected `(?P<expected>.*?)`", re.DOTALL)
_ENUM = re.compile(r"Invalid (?:enum )?value '?(?P<value>.*?)'?$", re.DOTALL)
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")

_BYTE = re.compile(r"\(byte (\d+)\)")
_NOT_JSON = QT_TRANSLATE_NOOP("errors", "This is not a JSON text that can be read.")
_BROKEN_JSON = QT_TRANSLATE_NOOP("errors", "This is not valid JSON: there is a mistake in line {line}.")
_CUT_JSON = QT_TRANSLATE_NOOP("errors", "This is not valid JSON: it breaks off in line {line}.")
_UNKNOWN_KEY = QT_TRANSLATE_NOOP("errors", "{path}: the key «{key}» is unknown.")
_MISSING_KEY = QT_TRANSLATE_NOOP("errors", "{path}: the key «{key}» is missing.")
_DATE = QT_TRANSLATE_NOOP("errors", "{path}: a date is written as 2022-10-19.")
_CHOICE = QT_TRANSLATE_NOOP("errors", "{path}: «{value}» is none of the values that can stand here.")
_KINDS = {
    "date": _DATE,
    "str": QT_TRANSLATE_NOOP("errors", "{path}: a text is expected here."),
    "array": QT_TRANSLATE_NOOP("errors", "{path}: a list [ ] is expected here."),
    "object": QT_TRANSLATE_NOOP("errors", "{path}: keys with values (a JSON object) are expected here."),
}
_WRONG_VALUE = QT_TRANSLATE_NOOP("errors", "{path}: this value cannot be used ({detail}).")
_CHARACTER = QT_TRANSLATE_NOOP(
    "errors",
    "{path}: character {offset} ({code}) cannot stand in a text;"
    " a text is one paragraph without tabs, line breaks and control characters.",
)
_SENTENCES = (
    (re.compile("Invalid RFC3339"), _DATE),
    (_UNKNOWN, _UNKNOWN_KEY),
    (_MISSING, _MISSING_KEY),
    (_ENUM, _CHOICE),
)


def not_json(error: Exception, data: bytes | str) -> KnownError:
    """The failure for a text that is not JSON at all, with the line of the mistake where it is known."""
    raw = data.encode(errors="replace") if isinstance(data, str) else data
    if "truncated" in str(error):
        return KnownError(_CUT_JSON, line=raw.count(b"\n") + 1)
    if at := _BYTE.search(str(error)):
        return KnownError(_BROKEN_JSON, line=raw[: int(at[1])].count(b"\n") + 1)
    return KnownError(_NOT_JSON)


def wrong_value(error: msgspec.ValidationError) -> KnownError:
    """The failure for a key or value that the form does not have."""
    match = _AT.match(str(error))
    what, path = (match["what"], match["path"]) if match else (str(error), None)
    path = _readable(path or "$")
    for pattern, sentence in _SENTENCES:
        if found := pattern.match(what):
            return KnownError(sentence, path=path, **found.groupdict())
    expected = _EXPECTED.match(what)
    kinds = expected["expected"].split(" | ") if expected else []
    sentence = next((_KINDS[kind] for kind in kinds if kind in _KINDS), _WRONG_VALUE)
    return KnownError(sentence, path=path, detail=what)


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
