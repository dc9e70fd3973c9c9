"""The field for a date, where more than the editor asks for one."""

from secretariat_app.ui.editor.fields import DateField

__all__ = ["DateField"]
