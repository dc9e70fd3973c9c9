"""Short resolutions for tests of the archive; also used by the processes that tests start and kill."""

import datetime

from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

COMMISSION = "постоянная комиссия маслихата города Астаны по вопросам законности и правопорядка"


def make_paper(
    title: str = "О ходе ремонта дорог",
    *findings: str,
    date: datetime.date | None = datetime.date(2023, 3, 14),
    number: str | None = None,
    commissions: tuple[str, ...] = (COMMISSION,),
    items: tuple[Item, ...] = (Item("Информацию принять к сведению"),),
    language: str = "ru",
) -> Resolution:
    return Resolution(
        language=language,
        commissions=commissions,
        date=date,
        number=number,
        title=Paragraph(title),
        findings=tuple(map(Paragraph, findings)),
        items=items,
        signatures=(Signature("Председатель постоянной комиссии", "Г. Джапарова"),),
    )
