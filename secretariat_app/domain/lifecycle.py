"""The life of a paper: draft → ready to sign → signed → cancelled."""

import enum


class Status(enum.StrEnum):
    """Where a paper stands."""

    DRAFT = "draft"
    READY = "ready"
    SIGNED = "signed"
    CANCELLED = "cancelled"


_STEPS: dict[Status, frozenset[Status]] = {
    Status.DRAFT: frozenset({Status.READY, Status.CANCELLED}),
    Status.READY: frozenset({Status.DRAFT, Status.SIGNED, Status.CANCELLED}),
    Status.SIGNED: frozenset({Status.CANCELLED}),
    Status.CANCELLED: frozenset(),
}


def may_become(status: Status) -> frozenset[Status]:
    """The statuses that a paper may take next."""
    return _STEPS[status]


def may_edit(status: Status) -> bool:
    """Only a draft may be changed; a paper that is ready goes back to draft first."""
    return status is Status.DRAFT
