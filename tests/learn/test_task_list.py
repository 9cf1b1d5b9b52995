"""Six tasks, each with its articles; none is left out, and none is listed that is not there."""

from pathlib import Path

import pytest

from lenitive.documents import DocumentError
from lenitive.learn import all_articles, moved_articles, shelf
from lenitive.learn.task_list import tasks

PAINS = {
    "diabetic-nerve-pain", "back-pain-and-sciatica", "arthritis", "shingles-pain", "fibromyalgia", "crps",
    "cancer-pain", "after-surgery", "sports-injuries",
}  # fmt: skip


def test_every_article_stands_under_a_task_and_some_under_two() -> None:
    listed = [slug for task in tasks() for slug in task.articles]
    assert set(listed) == set(all_articles("en")) and len(listed) > len(set(listed))
    assert all(len(task.articles) == len(set(task.articles)) for task in tasks())


def test_the_pains_that_people_search_for_have_a_page_each_under_could_it_help() -> None:
    assert set(tasks()[0].articles) >= PAINS


def test_an_article_that_is_listed_nowhere_stops_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (shelf.FOLDER / "tasks.yaml").read_text(encoding="utf-8").replace("      - arthritis\n", "")
    (tmp_path / "tasks.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(shelf, "FOLDER", tmp_path)
    shelf._tree.cache_clear()
    tasks.cache_clear()
    try:
        with pytest.raises(DocumentError, match="the article arthritis stands under no task"):
            tasks()
    finally:
        shelf._tree.cache_clear()
        tasks.cache_clear()


def test_an_old_address_is_no_article_and_leads_to_one() -> None:
    for old, new in moved_articles().items():
        assert old not in all_articles("en") and new in all_articles("en")
