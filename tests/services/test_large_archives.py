"""The papers that large archives are made of for measuring: always the same, and like real ones."""

from pathlib import Path

from secretariat_app.services import finding, keeping
from tests.benchmarks.papers import Papers


def test_the_same_seed_gives_the_same_papers() -> None:
    assert [Papers(1).paper(number) for number in (1, 2, 999)] == [
        Papers(1).paper(number) for number in (1, 2, 999)
    ]
    assert Papers(1).paper(1) != Papers(2).paper(1)


def test_words_are_as_rare_as_in_life() -> None:
    papers = Papers()
    shelf = [papers.paper(number) for number in range(1, 301)]
    words = " ".join(finding.text for paper in shelf for finding in paper.findings).lower().split()
    counts = sorted((words.count(word) for word in set(words)), reverse=True)
    assert sum(counts[:100]) > len(words) * 0.25
    assert sum(count == 1 for count in counts) > len(counts) / 2
    assert {paper.language for paper in shelf} == {"ru", "kk"}


def test_they_can_be_kept_and_found(tmp_path: Path) -> None:
    papers = Papers()
    with keeping.open_archive(tmp_path / "archive.sqlite") as archive:
        kept = archive.create_many([papers.paper(number) for number in range(1, 31)])
        assert [stored.resolution for stored in kept] == [papers.paper(number) for number in range(1, 31)]
        for stored in kept:
            title = stored.resolution.title.text
            assert stored.id in [hit.row.id for hit in finding.search(archive, title).hits]
