"""The steps of a paper's life that the window offers, and in which states each makes sense."""

from secretariat_app.domain.lifecycle import Status

DRAFT, READY, SIGNED, CANCELLED = Status.DRAFT, Status.READY, Status.SIGNED, Status.CANCELLED

STEPS: dict[str, tuple[Status, ...]] = {
    "make_ready": (DRAFT,),
    "back_to_draft": (READY,),
    "sign_paper": (READY,),
    "sign_earlier": (DRAFT,),
    "attach_scan": (SIGNED, CANCELLED),
    "amend_paper": (SIGNED,),
    "cancel_paper": (DRAFT, READY, SIGNED),
    "paper_trail": (DRAFT, READY, SIGNED, CANCELLED),
}
"""By the name of the action. `sign_earlier` is for imported papers alone."""
