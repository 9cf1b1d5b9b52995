"""The shelf holds every article and source; a source opens where its address says."""

import shutil
from pathlib import Path

import pytest

from lenitive.documents import DocumentError
from lenitive.learn import all_articles, shelf
from lenitive.learn.shelf import allowed_words, table


def test_articles_are_found_by_their_slug() -> None:
    assert all_articles("en")["does-the-cream-work"].question == "Does ketamine cream work?"


def test_a_language_without_articles_is_empty() -> None:
    assert all_articles("xx") == {}


def test_drug_words_are_listed_with_reasons() -> None:
    assert "ketamine" in allowed_words() and "spravato" in allowed_words()
    assert all(table("plain_words", "words", dict[str, str]).values())


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shelf of one's own, to be spoilt."""
    shutil.copytree(shelf.FOLDER, tmp_path / "articles")
    monkeypatch.setattr(shelf, "FOLDER", tmp_path / "articles")
    return tmp_path / "articles"


def start(language: str) -> None:
    """What the start reads, read afresh."""
    all_articles.__wrapped__(language)


@pytest.mark.parametrize(
    "link",
    ["//evil.example", "nowhere", "../crps", "http://a.example", "/predictx", "/predict//evil.example", "https:///x"],
)
def test_an_article_that_leads_nowhere_stops_the_start_with_file_and_line(copied: Path, link: str) -> None:
    spoilt = copied / "en" / "how-fast.md"
    spoilt.write_text(f"{spoilt.read_text()}\nRead [more]({link}).\n")
    line = len(spoilt.read_text().splitlines())
    with pytest.raises(DocumentError) as refused:
        start("en")
    assert f"how-fast.md, line {line}: a link leads to" in str(refused.value)


def test_an_article_without_its_spanish_twin_stops_the_start(copied: Path) -> None:
    (copied / "es" / "a-new-one.md").write_text((copied / "es" / "crps.md").read_text())
    with pytest.raises(DocumentError, match=r"es/a-new-one.md: it has no twin en/a-new-one.md"):
        start("es")
    (copied / "es" / "a-new-one.md").unlink()
    (copied / "en" / "a-new-one.md").write_text((copied / "en" / "crps.md").read_text())
    start("en")
    with pytest.raises(DocumentError, match=r"en/a-new-one.md: it has no twin es/a-new-one.md"):
        start("es")


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("reason: a promise}", "raeson: a promise}", "the key 'raeson' is not known here (did you mean reason?)"),
        ("patterns:", "pattern:", "the table 'patterns' is missing"),
    ],
)
def test_a_fault_in_a_list_is_said_with_file_and_line(copied: Path, good: str, bad: str, worded: str) -> None:
    listed = copied / "promises.yaml"
    listed.write_text(listed.read_text(encoding="utf-8").replace(good, bad, 1), encoding="utf-8")
    shelf._tree.cache_clear()
    with pytest.raises(DocumentError) as refused:
        table("promises", "patterns", tuple[shelf.Promise, ...])
    shelf._tree.cache_clear()
    assert str(refused.value).startswith("articles/promises.yaml, line ") and worded in str(refused.value)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_shelf_as_it_is_lets_the_site_start(copied: Path, language: str) -> None:
    start(language)
