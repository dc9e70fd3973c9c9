"""Papers that the gate lets pass, and pictures of signed ones."""

import datetime

from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

COMMISSION = (
    "постоянная комиссия маслихата города Астаны по вопросам законности, правопорядка и работе с"
    " общественностью"
)
DAY = datetime.date(2022, 10, 19)
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def signable(
    title: str = "О ходе ремонта дорог",
    *,
    number: str | None = None,
    date: datetime.date | None = DAY,
    commission: str = COMMISSION,
    language: str = "ru",
) -> Resolution:
    return Resolution(
        language=language,
        commissions=(commission,),
        date=date,
        number=number,
        place="город Астана",
        title=Paragraph(title),
        enactment=Paragraph("На основании вышеизложенного постоянная комиссия ПОСТАНОВИЛА:"),
        items=(
            Item("Информацию принять к сведению"),
            Item("Контроль за исполнением настоящего постановления возложить на постоянную комиссию"),
        ),
        signatures=(Signature("Председатель постоянной комиссии", "Г. Джапарова"),),
    )
