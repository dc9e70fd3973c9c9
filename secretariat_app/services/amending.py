"""What a paper that amends another begins with: «О внесении изменений в постановление …»."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from secretariat_app.domain.record import Row, Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.citing import citation
from secretariat_app.services.starting import Carry, from_earlier

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.services.library import Library

_ENACTMENT = {"ru": "ПОСТАНОВИЛА:", "kk": "ҚАУЛЫ ЕТЕДІ:"}


def amending(stored: Stored, library: Library, directories: Directories, date: datetime.date) -> Resolution:
    """A paper of `date` by the same commission, whose title and first item cite the one it amends."""
    old = stored.resolution
    bare = Carry(title=False, preamble=False, findings=False, items=False)
    paper = from_earlier(old, bare, library, directories, date=date)
    commission = "; ".join(old.commissions)
    cited = citation(
        Row(stored.id, old.date, old.number, old.title.text, stored.status, commission, old.language)
    )
    if old.language == "kk":
        title, item = f"{cited}на өзгерістер енгізу туралы", f"{cited}на мынадай өзгерістер енгізілсін"
    else:
        title, item = f"О внесении изменений в {cited}", f"Внести в {cited} следующие изменения"
    enactment = _ENACTMENT.get(old.language, _ENACTMENT["ru"])
    return replace(
        paper,
        title=Paragraph(title),
        enactment=Paragraph(enactment),
        items=(Item(item, actions=(Paragraph(),)),),
    )
