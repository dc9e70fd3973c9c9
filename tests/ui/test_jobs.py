"""Work off the GUI thread: answers come back here, or not at all."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from secretariat_app.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.finish()


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: list[threading.Thread] = []

    @Slot(object)
    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(threading.current_thread())


def test_an_answer_comes_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    asker = Asker()
    jobs.run(threading.current_thread, done=asker.take)
    qtbot.waitUntil(lambda: bool(asker.answers))
    assert asker.answers != [threading.main_thread()]
    assert asker.threads == [threading.main_thread()]


def test_an_error_comes_on_the_gui_thread_to_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    asker = Asker()
    jobs.run(int, "x", failed=asker.take)
    qtbot.waitUntil(lambda: bool(asker.answers))
    assert isinstance(asker.answers[0], ValueError)
    assert asker.threads == [threading.main_thread()]


def test_an_error_that_nobody_takes_is_told_to_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.run(int, "x")
    assert isinstance(told.args[0], ValueError)


def test_the_archive_has_one_worker_and_keeps_the_order(qtbot: QtBot, jobs: Jobs) -> None:
    numbers, threads = Asker(), Asker()
    for number in range(20):
        jobs.run(int, number, done=numbers.take, database=True)
        jobs.run(threading.get_ident, done=threads.take, database=True)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert numbers.answers == list(range(20))
    assert len(set(threads.answers)) == 1


def test_a_cancelled_job_is_not_delivered(qtbot: QtBot, jobs: Jobs) -> None:
    asker, gate = Asker(), threading.Event()
    jobs.run(gate.wait, done=asker.take, database=True).cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert asker.answers == []


def test_a_job_survives_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    asker, gate = Asker(), threading.Event()
    jobs.run(gate.wait, done=asker.take)
    asker.deleteLater()
    qtbot.waitUntil(lambda: True)
    del asker
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy())


def test_it_is_told_while_work_is_under_way(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[bool] = []
    jobs.busy_changed.connect(told.append)
    jobs.run(int)
    jobs.run(int)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == [True, False]
