"""The table of actions: their words, icons, keys and menus; a new action is one entry here."""

from dataclasses import dataclass
from enum import Enum, auto

from secretariat_app.errors import QT_TRANSLATE_NOOP


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


FILE = QT_TRANSLATE_NOOP("actions", "&Paper")
EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
SEARCH = QT_TRANSLATE_NOOP("actions", "&Search")
VIEW = QT_TRANSLATE_NOOP("actions", "&View")
HELP = QT_TRANSLATE_NOOP("actions", "&Help")
MENUS = (FILE, EDIT, SEARCH, VIEW, HELP)

TABLE = (
    Spec(
        "new_paper",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&New resolution"),
        "new",
        ("Ctrl+N",),
        toolbar=Shown.WORDS,
        short=QT_TRANSLATE_NOOP("actions", "New"),
    ),
    Spec("open_file", FILE, QT_TRANSLATE_NOOP("actions", "New from a .&json file…"), "open"),
    Spec("open_sample", FILE, QT_TRANSLATE_NOOP("actions", "Open the sa&mple"), "sample"),
    Spec(
        "load_files",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Load old papers…"),
        "import",
        ("Ctrl+Shift+O",),
        ruled=True,
    ),
    Spec("load_folder", FILE, QT_TRANSLATE_NOOP("actions", "Load a folde&r of old papers…"), "folder"),
    Spec("load_returned", FILE, QT_TRANSLATE_NOOP("actions", "A paper came bac&k from Word…"), "restore"),
    Spec(
        "open_row",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Open the chosen paper"),
        "open",
        where=Where.ROW,
        ruled=True,
    ),
    Spec(
        "create_from",
        FILE,
        QT_TRANSLATE_NOOP("actions", "Create &from the chosen paper"),
        "duplicate",
        ("Ctrl+Shift+N",),
        Where.ROW,
    ),
    Spec(
        "export_row",
        FILE,
        QT_TRANSLATE_NOOP("actions", "E&xport the chosen paper…"),
        "export",
        where=Where.ROW,
    ),
    Spec(
        "delete_row",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Delete the chosen paper to the bin"),
        "bin",
        where=Where.ROW,
    ),
    Spec(
        "save",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Save"),
        "save",
        ("Ctrl+S",),
        Where.PAPER,
        Shown.WORDS,
        ruled=True,
    ),
    Spec(
        "show_versions",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Versions of the paper…"),
        "restore",
        ("Ctrl+H",),
        Where.EITHER,
    ),
    Spec(
        "export",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Export to Word…"),
        "export",
        ("Ctrl+E",),
        Where.PAPER,
        Shown.WORDS,
        QT_TRANSLATE_NOOP("actions", "To Word"),
    ),
    Spec(
        "export_pdf",
        FILE,
        QT_TRANSLATE_NOOP("actions", "Export &to PDF…"),
        "pdf",
        ("Ctrl+Shift+E",),
        Where.PAPER,
        Shown.WORDS,
        QT_TRANSLATE_NOOP("actions", "To PDF"),
    ),
    Spec(
        "print_preview",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Print…"),
        "print",
        ("Ctrl+P",),
        Where.PAPER,
        Shown.WORDS,
        QT_TRANSLATE_NOOP("actions", "Print"),
    ),
    Spec(
        "close_tab",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Close the paper"),
        "close",
        ("Ctrl+W", "Ctrl+F4"),
        Where.PAPER,
        ruled=True,
    ),
    Spec("show_backups", FILE, QT_TRANSLATE_NOOP("actions", "&Backups…"), "archive"),
    Spec("quit", FILE, QT_TRANSLATE_NOOP("actions", "&Quit"), "quit", ("Ctrl+Q",)),
    Spec("undo", EDIT, QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", ("Ctrl+Z",), Where.PAPER, Shown.ICON),
    Spec(
        "redo",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        "redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Where.PAPER,
        Shown.ICON,
    ),
    Spec(
        "insert_clause",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "&Insert a clause…"),
        "clause-insert",
        ("Ctrl+K",),
        Where.PAPER,
        Shown.WORDS,
        QT_TRANSLATE_NOOP("actions", "Clause"),
        ruled=True,
    ),
    Spec(
        "show_wordings",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Wordin&gs from earlier papers…"),
        "archive",
        ("Ctrl+J",),
        Where.PAPER,
    ),
    Spec(
        "new_item",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "New i&tem"),
        "add",
        where=Where.PAPER,
        ruled=True,
        inside="Ctrl+Return",
    ),
    Spec(
        "new_action", EDIT, QT_TRANSLATE_NOOP("actions", "New &action of the item"), "add", where=Where.PAPER
    ),
    Spec(
        "change_slots",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Fields of the &clause…"),
        "edit",
        where=Where.PAPER,
    ),
    Spec(
        "save_clause",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Sa&ve as a wording…"),
        "save",
        where=Where.PAPER,
    ),
    Spec("free_text", EDIT, QT_TRANSLATE_NOOP("actions", "Make it free te&xt"), "clauses", where=Where.PAPER),
    Spec(
        "move_up",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Move u&p"),
        "move-up",
        where=Where.PAPER,
        ruled=True,
        inside="Alt+Up",
    ),
    Spec(
        "move_down",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Move do&wn"),
        "move-down",
        where=Where.PAPER,
        inside="Alt+Down",
    ),
    Spec(
        "duplicate",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "&Duplicate"),
        "duplicate",
        where=Where.PAPER,
        inside="Ctrl+D",
    ),
    Spec(
        "delete",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "D&elete the paragraph"),
        "delete",
        where=Where.PAPER,
        inside="Ctrl+Shift+Del",
    ),
    Spec(
        "change_shape",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "&Sentence or list"),
        "shape",
        where=Where.PAPER,
        ruled=True,
        inside="Ctrl+L",
    ),
    Spec(
        "indent",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Make it an action of the item &before"),
        "indent",
        where=Where.PAPER,
        inside="Alt+Shift+Right",
    ),
    Spec(
        "outdent",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "&Make it an item"),
        "outdent",
        where=Where.PAPER,
        inside="Alt+Shift+Left",
    ),
    Spec(
        "reference",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Reference t&o an item…"),
        "link",
        where=Where.PAPER,
        inside="Ctrl+R",
    ),
    Spec(
        "find_paper",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "&Find in the archive"),
        "search",
        ("Ctrl+F", "Ctrl+O"),
    ),
    Spec(
        "save_search", SEARCH, QT_TRANSLATE_NOOP("actions", "&Save this search…"), "star", ("Ctrl+Shift+D",)
    ),
    Spec(
        "next_match",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "&Next found word"),
        "move-down",
        ("F3",),
        Where.ROW,
        ruled=True,
    ),
    Spec(
        "previous_match",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "&Previous found word"),
        "move-up",
        ("Shift+F3",),
        Where.ROW,
    ),
    Spec(
        "show_labels",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "&Tags, note and links of the paper"),
        "tag",
        ("Ctrl+T",),
        Where.ROW,
    ),
    Spec(
        "choose_whole",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "Choose &all found papers"),
        "check",
        ("Ctrl+Shift+A",),
        Where.ROW,
        ruled=True,
    ),
    Spec(
        "save_list",
        SEARCH,
        QT_TRANSLATE_NOOP("actions", "Save the &list as a table…"),
        "outline",
        where=Where.ROW,
    ),
    Spec("print_list", SEARCH, QT_TRANSLATE_NOOP("actions", "P&rint the list…"), "print", where=Where.ROW),
    Spec("show_archive", VIEW, QT_TRANSLATE_NOOP("actions", "&Resolutions"), "archive", ("Ctrl+1",)),
    Spec("show_clauses", VIEW, QT_TRANSLATE_NOOP("actions", "&Clauses"), "clauses", ("Ctrl+2",)),
    Spec("show_directories", VIEW, QT_TRANSLATE_NOOP("actions", "&Directories"), "directories", ("Ctrl+3",)),
    Spec("show_import", VIEW, QT_TRANSLATE_NOOP("actions", "Lo&ading of old papers"), "import", ("Ctrl+4",)),
    Spec("show_settings", VIEW, QT_TRANSLATE_NOOP("actions", "&Settings"), "settings", ("Ctrl+5",)),
    Spec(
        "toggle_preview",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "&Pages beside the form"),
        "preview",
        ("F6",),
        Where.PAPER,
        Shown.WORDS,
        QT_TRANSLATE_NOOP("actions", "Pages"),
        ruled=True,
    ),
    Spec(
        "show_outline",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "S&tructure of the paper"),
        "outline",
        ("Ctrl+G",),
        Where.PAPER,
    ),
    Spec(
        "fold_part",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "&Fold or unfold the part"),
        "collapse",
        ("Ctrl+.",),
        Where.PAPER,
    ),
    Spec(
        "next_pane",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "F&orm, pages, problems in turn"),
        "next",
        ("Ctrl+F6",),
        Where.PAPER,
    ),
    Spec(
        "previous_pane",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "The sa&me backwards"),
        "back",
        ("Ctrl+Shift+F6",),
        Where.PAPER,
    ),
    Spec(
        "text_larger",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "&Larger text"),
        "zoom-in",
        ("Ctrl+=", "Ctrl++"),
        ruled=True,
    ),
    Spec("text_smaller", VIEW, QT_TRANSLATE_NOOP("actions", "Smaller te&xt"), "zoom-out", ("Ctrl+-",)),
    Spec("text_normal", VIEW, QT_TRANSLATE_NOOP("actions", "&Usual text size"), "search", ("Ctrl+0",)),
    Spec("next_tab", VIEW, QT_TRANSLATE_NOOP("actions", "&Next tab"), "next", ("Ctrl+Tab",), ruled=True),
    Spec("previous_tab", VIEW, QT_TRANSLATE_NOOP("actions", "Pre&vious tab"), "back", ("Ctrl+Shift+Tab",)),
    Spec("show_keys", HELP, QT_TRANSLATE_NOOP("actions", "All &keys"), "keyboard", ("Ctrl+/", "F1")),
    Spec("about", HELP, QT_TRANSLATE_NOOP("actions", "&About the program"), "info"),
)

WISHES = (
    "new_item",
    "new_action",
    "change_slots",
    "free_text",
    "save_clause",
    "move_up",
    "move_down",
    "duplicate",
    "delete",
    "change_shape",
    "indent",
    "outdent",
    "reference",
)
"""Actions on the paragraph in hand, carried out by the form of the paper in front."""

ELSEWHERE = (
    (QT_TRANSLATE_NOOP("actions", "New action or paragraph (in the form)"), "Return"),
    (QT_TRANSLATE_NOOP("actions", "Choose several paragraphs, items and actions"), "Alt+Shift+Down"),
    (QT_TRANSLATE_NOOP("actions", "Make an item an action (at its first letter)"), "Tab"),
    (QT_TRANSLATE_NOOP("actions", "Make an action an item (at its first letter)"), "Shift+Tab"),
    (QT_TRANSLATE_NOOP("actions", "Open the chosen paper (in the list)"), "Return"),
    (QT_TRANSLATE_NOOP("actions", "Delete the chosen paper to the bin (in the list)"), "Del"),
    (QT_TRANSLATE_NOOP("actions", "Choose several papers (in the list)"), "Shift+Down"),
    (QT_TRANSLATE_NOOP("actions", "From the search to the list"), "Down"),
    (QT_TRANSLATE_NOOP("actions", "Rename a saved search (in their list)"), "F2"),
    (QT_TRANSLATE_NOOP("actions", "Clear the search; close a message"), "Esc"),
)
"""Keys that single widgets answer to; named on the page of keys."""
