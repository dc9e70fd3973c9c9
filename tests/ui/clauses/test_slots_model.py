"""The table of fields as Qt expects a model to be, and what writing in it does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretariat_app.domain.clause import Slot, SlotType
from secretariat_app.ui.clauses.slots_model import (
    CASE,
    LABEL,
    NAME,
    OPTIONAL,
    OPTIONS,
    OPTIONS_KK,
    TYPE,
    SlotsModel,
)

SLOTS = (Slot("кому", SlotType.BODY, "Кому", "Кімге", "дат"), Slot("что", SlotType.TEXT, "Что"))
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(qtmodeltester: ModelTester) -> SlotsModel:
    made = SlotsModel()
    made.show_slots(SLOTS)
    qtmodeltester.check(made)
    return made


def test_each_column_can_be_written(model: SlotsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.renamed) as renamed:
        assert model.setData(model.index(0, NAME), "  органу ")
    assert renamed.args == ["кому", "органу"]
    assert model.setData(model.index(0, LABEL), "Какому  органу")
    assert model.setData(model.index(0, CASE), "род")
    assert model.setData(model.index(0, TYPE), "bodies")
    assert model.setData(model.index(0, OPTIONAL), Qt.CheckState.Checked.value, CHECK)
    assert model.slots()[0] == Slot("органу", SlotType.BODIES, "Какому органу", "Кімге", "род", (), True)
    assert model.index(0, OPTIONAL).data(CHECK) == Qt.CheckState.Checked
    assert not model.setData(model.index(0, LABEL), "Какому органу")


def test_only_a_choice_has_options(model: SlotsModel) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(1, OPTIONS)) & editable
    model.setData(model.index(1, TYPE), "choice")
    assert model.flags(model.index(1, OPTIONS)) & editable
    model.setData(model.index(1, OPTIONS), "да; нет, никогда;")
    model.setData(model.index(1, OPTIONS_KK), "иә; жоқ")
    assert model.slots()[1].options == ("да", "нет, никогда")
    assert model.index(1, OPTIONS_KK).data() == "иә; жоқ"
    model.setData(model.index(1, TYPE), "text")
    assert model.slots()[1].options == model.slots()[1].options_kk == ()
