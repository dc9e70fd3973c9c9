"""What an action of the window is: its words, icon, keys, menu, and when it makes sense."""

from dataclasses import dataclass
from enum import Enum, auto


class Where(Enum):
    """What must be in front for an action to make sense."""

    ANYWHERE = auto()
    ROW = auto()  # a paper is chosen in the archive's list
    PAPER = auto()  # a paper is open in front
    EITHER = auto()  # one of both


class Shown(Enum):
    """How an action stands on the toolbar."""

    NO = auto()
    ICON = auto()
    WORDS = auto()


@dataclass(frozen=True)
class Spec:
    """One action. `name` is also the method that carries it out."""

    name: str
    menu: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    where: Where = Where.ANYWHERE
    toolbar: Shown = Shown.NO
    short: str = ""  # the toolbar's shorter words
    checkable: bool = False
    ruled: bool = False  # a line stands before it
    inside: str = ""  # keys that the form itself answers to where the cursor is; shown, not bound
