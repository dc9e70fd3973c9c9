"""A reference to another act: «решение маслихата … от 29 сентября 2021 года № 83/12-VII «…»».

The order kind – body – date – number – title is that of article 25 (5) of the Law of the
Republic of Kazakhstan of 6 April 2016 № 480-V «On legal acts».
"""

import datetime

import msgspec


class ActReference(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="act"):
    """One cited act. `kind` and `body` stand in the nominative, `title` without its quotes."""

    kind: str
    body: str = ""
    date: datetime.date | None = None
    number: str = ""
    title: str = ""
