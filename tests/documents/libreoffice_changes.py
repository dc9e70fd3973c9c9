"""LibreOffice accepts or rejects all tracked changes of a document, by a macro in a profile of its own."""

import os
import subprocess
from pathlib import Path

MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Decide(folder As String, count As Integer, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName" : how(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For number = 0 To count - 1
    name = folder + CStr(number)
    doc = StarDesktop.loadComponentFromURL(name + ".docx", "_blank", 0, hidden())
    dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
    doc.storeToURL(name + ".decided.docx", how())
    doc.close(True)
  Next
End Sub
</script:module>
"""
COMMANDS = {True: ".uno:AcceptAllTrackedChanges", False: ".uno:RejectAllTrackedChanges"}
SECONDS = 110


def decide(program: str, profile: Path, files: list[Path], *, accept: bool) -> list[Path]:
    """The documents 0.docx, 1.docx … of one folder with all their changes accepted or rejected."""
    if not profile.exists():  # at its first start LibreOffice puts its own macros in place of ours
        _run(program, profile, "--terminate_after_init")
    (profile / "user" / "basic" / "Standard" / "Module1.xba").write_text(MODULE, encoding="utf-8")
    call = f"Decide({files[0].parent.as_uri()}/,{len(files)},{COMMANDS[accept]})"
    told = _run(program, profile, f"macro:///Standard.Module1.{call}")
    made = [file.with_name(f"{file.stem}.decided.docx") for file in files]
    assert all(file.exists() for file in made), told
    return made


def _run(program: str, profile: Path, *what: str) -> bytes:
    start = f"-env:UserInstallation={profile.as_uri()}"
    return subprocess.run(
        [program, start, "--headless", "--norestore", *what],
        capture_output=True,
        timeout=SECONDS,
        env=os.environ | {"HOME": str(profile)},
    ).stderr
