"""Resolutions for the tests of the paper, and templates changed as a secretary might change them."""

import datetime
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from secretariat_app.documents.read_text import W, strictly_parsed
from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories, Entry, Kind, Name
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.paths import templates

DATA = Path(__file__).parents[1] / "data"
TEMPLATES = ("resolution_ru", "resolution_ru_office", "resolution_kk")
LAW = (
    "постоянная комиссия маслихата города Астаны по вопросам законности, правопорядка"
    " и работе с общественностью"
)
BUDGET = "постоянная комиссия маслихата города Астаны по вопросам экономики и бюджета"

DIRECTORIES = Directories(
    entries=(
        Entry(
            key="law",
            kind=Kind.COMMISSION,
            names=(Name(ru={"им": LAW, "род": LAW.replace("постоянная комиссия", "постоянной комиссии")}),),
        ),
    )
)


def sample() -> Resolution:
    return interchange.read((DATA / "resolution_2022-10-19.json").read_bytes())


def joint() -> Resolution:
    return replace(
        sample(),
        commissions=(LAW, BUDGET),
        number="12/3",
        place="город Астана",
        signatures=(
            Signature(
                f"Председатель {LAW.replace('постоянная комиссия', 'постоянной комиссии')}", "А. Иванов"
            ),
            Signature("Председатель постоянной комиссии по вопросам экономики и бюджета", "Б. Қасымов"),
        ),
    )


def long() -> Resolution:
    """About ten pages."""
    one = sample()
    return replace(one, findings=one.findings * 4, items=one.items * 8)


def kazakh() -> Resolution:
    commission = (
        "Астана қаласы мәслихатының заңдылық, құқықтық тәртіп және жұртшылықпен жұмыс жөніндегі"
        " тұрақты комиссиясы"
    )
    action = "жастар арасындағы тәрбие жұмысын күшейту"
    return Resolution(
        language="kk",
        commissions=(commission,),
        date=datetime.date(2022, 10, 19),
        number="5",
        place="Астана қаласы",
        title=Paragraph("Нұр-Сұлтан қаласы мәслихаты шешімінің орындалу барысы туралы"),
        preamble=Paragraph(f"Ақпаратты тыңдап және талқылап, {commission} мынаны атап өтеді."),
        findings=(Paragraph("Достық үйінде жүйелі түрде іс-шаралар өткізіледі."),),
        enactment=Paragraph(f"Жоғарыда баяндалғанның негізінде {commission} ҚАУЛЫ ЕТТІ:"),
        items=(
            Item("Ақпарат назарға алынсын"),
            Item(
                "«Астана қаласының Ішкі саясат басқармасы» ММ-ге",
                actions=(Paragraph(action), Paragraph("бақылауды күшейту")),
                closing="ұсынылсын",
            ),
        ),
        signatures=(Signature("Отырыс төрағасы – тұрақты комиссияның мүшесі", "Г. Жапарова"),),
    )


def changed_template(
    folder: Path,
    change: Callable[[str], str],
    *,
    part: str = "word/document.xml",
    name: str = "resolution_ru",
) -> Path:
    """A copy of a shipped template with one of its parts changed."""
    target = folder / "my.docx"
    with zipfile.ZipFile(templates() / f"{name}.docx") as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, change(data.decode()) if entry == part else data)
    return target


def put_in(text: str, instead_of: str = "{{ заголовок }}") -> Callable[[str], str]:
    """A change that types `text` where the template has `instead_of`."""

    def change(xml: str) -> str:
        assert instead_of in xml
        return xml.replace(instead_of, text)

    return change


def typed_paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def before_title(xml: str, inserted: str) -> str:
    """The body's XML with more before the paragraph of the title."""
    start = xml.rindex("<w:p>", 0, xml.index("{{ заголовок }}"))
    return xml[:start] + inserted + xml[start:]


def styles_of(docx: bytes) -> list[str]:
    """The style's name of each paragraph, in order."""
    import io

    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        styles = strictly_parsed(package.read("word/styles.xml"))
        body = strictly_parsed(package.read("word/document.xml"))
    names = {one.get(f"{W}styleId"): one.find(f"{W}name").get(f"{W}val") for one in styles.iter(f"{W}style")}
    found = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        found.append(names[style.get(f"{W}val")] if style is not None else "")
    return found


def breakable(text: str) -> str:
    """`text` with the spaces and hyphens that a value has."""
    return re.sub("\u00a0", " ", text).replace("\u2011", "-")
