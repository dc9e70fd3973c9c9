"""A reference to another act: «решение маслихата … от 29 сентября 2021 года № 83/12-VII «…»».

The order kind – body – date – number – title is that of article 25 (5) of the Law of the
Republic of Kazakhstan of 6 April 2016 № 480-V «On legal acts».
"""

import datetime
import enum

import msgspec


class ActReference(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="act"):
    """One cited act. `kind` and `body` stand in the nominative, `title` without its quotes."""

    kind: str
    body: str = ""
    date: datetime.date | None = None
    number: str = ""
    title: str = ""


class Form(enum.StrEnum):
    """How an act is named: by all its requisites, as «указанное решение», or as «решение № 83/12-VII»."""

    FULL = "full"
    SHORT = "short"
    NUMBER = "number"


class ActMention(ActReference, frozen=True, forbid_unknown_fields=True, tag="act mention"):
    """An act that was cited in full before, named again in fewer words; it is still that act."""

    form: Form = Form.SHORT


def in_form(act: ActReference, form: Form) -> ActReference:
    """The same act, named in that form."""
    requisites = (act.kind, act.body, act.date, act.number, act.title)
    return ActReference(*requisites) if form is Form.FULL else ActMention(*requisites, form)


def mentions(act: ActReference) -> tuple[ActMention, ...]:
    """The act in each form that is not the full one."""
    requisites = (act.kind, act.body, act.date, act.number, act.title)
    return tuple(ActMention(*requisites, form) for form in Form if form is not Form.FULL)


def form_of(act: ActReference) -> Form:
    """The form in which a reference names its act."""
    return act.form if isinstance(act, ActMention) else Form.FULL
