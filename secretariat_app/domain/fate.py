"""What a paper has beside its value once it is signed: its seal, its scans, its end, its kin."""

import datetime

import msgspec

from secretariat_app.domain.record import Row


class Scan(msgspec.Struct, frozen=True):
    """A picture of the signed paper; `kind` is pdf, png or jpg."""

    id: int
    name: str
    kind: str
    sha256: str
    size: int
    attached_at: datetime.datetime
    withdrawn_at: datetime.datetime | None


class Fate(msgspec.Struct, frozen=True):
    """What is known of a paper beside its value: its seal, its scans, why it was cancelled, its kin.

    `amends`: the papers that it changes; `amended_by`: those that change it; those in the bin are left out.
    """

    sealed_at: datetime.datetime | None = None
    file_sha256: str = ""
    imported: bool = False
    scans: tuple[Scan, ...] = ()
    reason: str = ""
    cancelled_at: datetime.datetime | None = None
    amends: tuple[Row, ...] = ()
    amended_by: tuple[Row, ...] = ()
