"""Every sentence that a user can see is in the catalogues, and is finished there."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev

CATALOGUES = dev.catalogues()


def messages(catalogue: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """The translation of each text by its context and source."""
    assert catalogue.exists(), f"{catalogue.name} is missing; run: python3 dev.py translations"
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = translation
    return found


@pytest.mark.slow
def test_the_catalogues_hold_the_texts_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for catalogue in filter(Path.exists, CATALOGUES):
        shutil.copy(catalogue, tmp_path)
    monkeypatch.setattr(dev, "I18N", tmp_path)
    dev.collect_translations()
    for catalogue in CATALOGUES:
        kept, collected = set(messages(catalogue)), set(messages(tmp_path / catalogue.name))
        stale = "run: python3 dev.py translations"
        assert kept == collected, f"{catalogue.name}: {stale}; differs in {sorted(kept ^ collected)[:10]}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_translated(catalogue: Path) -> None:
    unfinished = [
        f"{context}: {source}"
        for (context, source), translation in messages(catalogue).items()
        if translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip()
    ]
    assert not unfinished, f"{len(unfinished)} texts lack a translation:\n" + "\n".join(unfinished)
