"""draft → ready → signed → cancelled."""

import pytest

from secretariat_app.domain.lifecycle import Status, may_become, may_edit

ALLOWED = {
    (Status.DRAFT, Status.READY),
    (Status.DRAFT, Status.CANCELLED),
    (Status.READY, Status.DRAFT),
    (Status.READY, Status.SIGNED),
    (Status.READY, Status.CANCELLED),
    (Status.SIGNED, Status.CANCELLED),
}


@pytest.mark.parametrize("status", Status)
def test_a_paper_takes_only_the_steps_of_its_life(status: Status) -> None:
    assert may_become(status) == {after for before, after in ALLOWED if before is status}


def test_only_a_draft_is_edited() -> None:
    assert [status for status in Status if may_edit(status)] == [Status.DRAFT]
