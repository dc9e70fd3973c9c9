"""What was typed between two states of a text, and the paragraphs of a pasted one."""

from secretariat_app.domain.resolution import plain


def typed_piece(before: str, now: str) -> str:
    """What was put in between two states of a text; «» where something was only taken out."""
    start = 0
    while start < min(len(before), len(now)) and before[start] == now[start]:
        start += 1
    end = 0
    while end < min(len(before), len(now)) - start and before[-1 - end] == now[-1 - end]:
        end += 1
    return now[start : len(now) - end]


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a pasted text, each cleaned of layout; characters no document can hold fall out."""
    lines = "".join(c for c in text.replace("\r\n", "\n") if c >= " " or c in "\n\r\t\v\f").splitlines()
    cleaned = []
    for line in lines:
        try:
            cleaned.append(plain(line))
        except ValueError:
            cleaned.append(plain("".join(c for c in line if c.isprintable() or c.isspace())))
    return [line for line in cleaned if line]
