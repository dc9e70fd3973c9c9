"""The values that a clause had while it was being changed, to go back to and forth."""

from secretariat_app.domain.clause import Clause

MOST = 200


class History:
    """`note` each new value; what is typed into one field without a pause of a word is one step."""

    def __init__(self, clause: Clause) -> None:
        self._values = [clause]
        self._at = 0
        self._run = ""

    @property
    def value(self) -> Clause:
        """The present value."""
        return self._values[self._at]

    def note(self, clause: Clause, run: str = "") -> None:
        """Take a new value. `run` names what is being typed on; the same again joins the step before."""
        if clause == self.value:
            return
        del self._values[self._at + 1 :]
        if run and run == self._run and self._at:
            self._values[self._at] = clause
        else:
            self._values.append(clause)
            del self._values[: -MOST - 1]
            self._at = len(self._values) - 1
        self._run = run

    def end_run(self) -> None:
        """What is typed next is a step of its own."""
        self._run = ""

    def can(self, step: int) -> bool:
        """Whether there is a value before (-1) or behind (1)."""
        return 0 <= self._at + step < len(self._values)

    def go(self, step: int) -> Clause:
        """The value before or behind, which is the present one from now on; the same where there is none."""
        self._run = ""
        if self.can(step):
            self._at += step
        return self.value
