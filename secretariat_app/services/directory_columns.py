"""The columns of a table of names: what they are called, what else they may be called, what a cell says."""

import datetime
import re
from collections.abc import Mapping, Sequence

import msgspec

from secretariat_app.documents.tables_in import Cell, Line
from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES, Kind, Spelling
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language.dates import MONTHS_RU

KEY, KIND, FIRST, LAST, SOURCE, CONFIRMED = "ключ", "вид", "с", "по", "источник", "проверено"
CITY, PARENT, SUCCESSOR = "город", "входит в", "преобразован в"
COMMISSION, POST, ROLE_FIRST, ROLE_LAST = "комиссия", "должность", "в комиссии с", "в комиссии по"
SPELLINGS = {
    ("ru", Spelling.FULL): "полное имя",
    ("ru", Spelling.SHORT): "краткое имя",
    ("ru", Spelling.ABBREVIATION): "сокращение",
    ("kk", Spelling.FULL): "толық атауы",
    ("kk", Spelling.SHORT): "қысқа атауы",
    ("kk", Spelling.ABBREVIATION): "қысқартуы",
}
LEGAL_FORM = {"ru": "правовая форма", "kk": "құқықтық нысаны"}
COLUMNS = (
    *(KEY, KIND, *RUSSIAN_CASES, *KAZAKH_CASES, FIRST, LAST),
    *(LEGAL_FORM["ru"], *(SPELLINGS["ru", one] for one in Spelling if one is not Spelling.USUAL)),
    *(LEGAL_FORM["kk"], *(SPELLINGS["kk", one] for one in Spelling if one is not Spelling.USUAL)),
    *(CITY, PARENT, SUCCESSOR, COMMISSION, POST, ROLE_FIRST, ROLE_LAST, SOURCE, CONFIRMED),
)
"""The head of the table; only «вид» and «им» (or «атау») are needed, in any order."""

KINDS = {
    "город": Kind.CITY,
    "комиссия": Kind.COMMISSION,
    "орган": Kind.BODY,
    "лицо": Kind.PERSON,
    "издатель актов": Kind.AUTHOR,
    "вид акта": Kind.ACT_KIND,
}
POSTS = {"председатель": "chair", "секретарь": "secretary", "член": "member"}

_OTHER_KINDS = {
    **dict.fromkeys(("организация", "учреждение", "госорган", "государственный орган"), Kind.BODY),
    **dict.fromkeys(("депутат", "человек", "персона", "фио", "физическое лицо"), Kind.PERSON),
    **dict.fromkeys(("постоянная комиссия",), Kind.COMMISSION),
    **dict.fromkeys(("населенный пункт", "место"), Kind.CITY),
}
_OTHER_POSTS = {
    **dict.fromkeys(("председатель комиссии", "төраға", "төрағасы"), "chair"),
    **dict.fromkeys(("секретарь комиссии", "хатшы", "хатшысы"), "secretary"),
    **dict.fromkeys(("член комиссии", "депутат", "мүше", "мүшесі"), "member"),
}
_OTHER_COLUMNS = {
    **dict.fromkeys(
        ("имя", "название", "наименование", "фио", "именительный", "кто что", "имя на русском"), "им"
    ),
    **dict.fromkeys(("родительный", "кого чего", "родительный падеж"), "род"),
    **dict.fromkeys(("дательный", "кому чему", "дательный падеж"), "дат"),
    **dict.fromkeys(("винительный", "кого что", "винительный падеж"), "вин"),
    **dict.fromkeys(("творительный", "кем чем", "творительный падеж"), "тв"),
    **dict.fromkeys(("предложный", "о ком о чем", "предложный падеж"), "пр"),
    **dict.fromkeys(("атауы", "на казахском", "имя на казахском", "қазақша", "аты-жөні"), "атау"),
    **dict.fromkeys(("действует с", "дата начала", "начало", "с даты", "бастап"), FIRST),
    **dict.fromkeys(("действует по", "дата окончания", "окончание", "до", "по дату", "дейін"), LAST),
    **dict.fromkeys(("тип", "категория", "түрі"), KIND),
    **dict.fromkeys(("полное наименование", "полное"), SPELLINGS["ru", Spelling.FULL]),
    **dict.fromkeys(("краткое наименование", "краткое"), SPELLINGS["ru", Spelling.SHORT]),
    **dict.fromkeys(("аббревиатура", "сокращенно"), SPELLINGS["ru", Spelling.ABBREVIATION]),
    **dict.fromkeys(("форма", "опф", "организационно-правовая форма"), LEGAL_FORM["ru"]),
    **dict.fromkeys(("вышестоящий орган", "подчинен"), PARENT),
    **dict.fromkeys(("реорганизован в", "преемник"), SUCCESSOR),
    **dict.fromkeys(("обязанность", "роль", "пост"), POST),
    **dict.fromkeys(("основание",), SOURCE),
}
_YES = ("да", "иә", "yes", "true", "1", "+", "истина")
_EXCEL_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|Н/Д|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ/0!)")
_LOST = re.compile(r"\w\?\w|(?<!\w)\?\w|\?\?")
_WRITTEN_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS_RU)}) (\d{{4}})(?: ?г\.?| ?года)?", re.IGNORECASE)
_DAYS = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%y")
_EXCEL_BEGAN = datetime.date(1899, 12, 30)
_FIVE_DIGITS = re.compile(r"[1-9]\d{4}")

_NO_KIND = QT_TRANSLATE_NOOP("errors", "«{found}» is none of the kinds: {kinds}.")
_NO_POST = QT_TRANSLATE_NOOP("errors", "«{found}» is none of the posts: {posts}.")
_NO_DATE = QT_TRANSLATE_NOOP("errors", "«{found}» in the column «{column}» is no date like 19.10.2022.")
_ERROR_CELL = QT_TRANSLATE_NOOP("errors", "In the column «{column}» Excel shows an error: {found}.")
_LOST_LETTERS = QT_TRANSLATE_NOOP(
    "errors", "In «{found}» letters were lost; save the table in Excel as «.xlsx» or as «CSV UTF-8»."
)


class Head(msgspec.Struct, frozen=True):
    """Which column says what: `names` by place, «» for one that is not known, `unknown` as it is called."""

    line: int
    names: tuple[str, ...]
    unknown: tuple[str, ...]


def head_of(lines: Sequence[Line]) -> Head | None:
    """The line that names the columns: the one of the first twenty with most that are known."""
    heads = [_head(line) for line in lines[:20]]
    return max(heads, key=lambda head: sum(map(bool, head.names)), default=None)


def _head(line: Line) -> Head:
    names, unknown = [], []
    for cell in line.cells:
        text = _folded(str(cell))
        name = text if text in COLUMNS else _OTHER_COLUMNS.get(text, "")
        if name in names:  # the same thing twice: the first counts
            name = ""
        names.append(name)
        if text and not name:
            unknown.append(str(cell))
    return Head(line.number, tuple(names), tuple(unknown))


def cells_of(line: Line, head: Head) -> dict[str, Cell]:
    """The cells by what they say. KnownError for one that cannot be what was typed."""
    found: dict[str, Cell] = {}
    for name, cell in zip(head.names, line.cells, strict=False):
        if not name:
            continue
        if isinstance(cell, str):
            if _EXCEL_ERROR.fullmatch(cell):
                raise KnownError(_ERROR_CELL, column=name, found=cell)
            if _LOST.search(cell) and name != SOURCE:
                raise KnownError(_LOST_LETTERS, found=cell)
        found[name] = cell
    return found


def text(cells: Mapping[str, Cell], column: str) -> str:
    """The words of a cell, with the quotation marks of an act."""
    cell = cells.get(column, "")
    if not isinstance(cell, str):
        return f"{cell:%d.%m.%Y}"
    words = " ".join(cell.split())
    words = re.sub(r'(^|[\s(«])["“„](?=\S)', r"\1«", words)
    return re.sub(r'["”“]', "»", words)


def kind(cells: Mapping[str, Cell]) -> Kind:
    """What the line is about. KnownError where it does not say."""
    words = text(cells, KIND)
    folded = _folded(words)
    found = KINDS.get(folded) or _OTHER_KINDS.get(folded)
    if found is None:
        raise KnownError(_NO_KIND, found=words, kinds=", ".join(KINDS))
    return found


def post(cells: Mapping[str, Cell]) -> str:
    """What a person is to the commission; a member where nothing is said. KnownError for another word."""
    words = text(cells, POST)
    folded = _folded(words)
    found = POSTS.get(folded) or _OTHER_POSTS.get(folded) if folded else "member"
    if found is None:
        raise KnownError(_NO_POST, found=words, posts=", ".join(POSTS))
    return found


def day(cells: Mapping[str, Cell], column: str) -> datetime.date | None:
    """The day of a cell, however a spreadsheet or a person wrote it. KnownError where it is none."""
    cell = cells.get(column, "")
    if isinstance(cell, datetime.date):
        return cell
    words = " ".join(cell.split()).removesuffix(" 00:00:00").removesuffix(" 0:00").removesuffix("г.").strip()
    if words in ("", "-", "–", "—", "…"):
        return None
    if _FIVE_DIGITS.fullmatch(words):  # the number by which Excel counts the days, shown as a number
        return _EXCEL_BEGAN + datetime.timedelta(days=int(words))
    for pattern in _DAYS:
        try:
            return datetime.datetime.strptime(words, pattern).date()
        except ValueError:
            continue
    if (written := _WRITTEN_DAY.fullmatch(words)) is not None:
        month = MONTHS_RU.index(written[2].casefold()) + 1
        try:
            return datetime.date(int(written[3]), month, int(written[1]))
        except ValueError:
            pass
    raise KnownError(_NO_DATE, found=words, column=column)


def says_yes(cells: Mapping[str, Cell], column: str) -> bool:
    """Whether a cell says yes."""
    return _folded(text(cells, column)) in _YES


def _folded(words: str) -> str:
    words = words.casefold().replace("ё", "е").replace("?", "").replace("*", "")
    return " ".join(re.sub(r"[(].*?[)]", "", words).replace(",", " ").replace(":", " ").split()).strip(" .")
