"""`lenitive search` answers from the terminal; `lenitive articles` lists and checks."""

import argparse
from pathlib import Path

import pytest

from learn.writing import text
from lenitive.cli.articles import show_articles
from lenitive.cli.search import search

Captured = pytest.CaptureFixture[str]


def asked(*words: str, language: str = "en", limit: int = 3) -> argparse.Namespace:
    return argparse.Namespace(words=list(words), language=language, limit=limit)


def of_articles(action: str, *files: str) -> argparse.Namespace:
    return argparse.Namespace(action=action, files=list(files), language="en")


def test_a_question_is_answered_with_article_and_snippet(capsys: Captured) -> None:
    assert search(asked("may", "I", "drive", "home")) == 0
    printed = capsys.readouterr().out
    assert "What should I do after a session? May I drive?  (articles/en/after-a-session.md)" in printed
    assert "*drive*" in printed


def test_a_misspelling_is_said(capsys: Captured) -> None:
    search(asked("dissociaton", "feeling"))
    assert "Searched for: dissociation feeling" in capsys.readouterr().out


def test_nothing_found_names_the_nearest_questions(capsys: Captured) -> None:
    assert search(asked("qqqq", "zzzz")) == 0
    assert "Nothing found. The nearest questions; or ask your pharmacist:" in capsys.readouterr().out


def test_danger_shows_whom_to_call_first(capsys: Captured) -> None:
    search(asked("i", "want", "to", "die"))
    assert capsys.readouterr().out.startswith("In a crisis: call or text 988.")


def test_all_articles_are_listed(capsys: Captured) -> None:
    assert show_articles(of_articles("list")) == 0
    printed = capsys.readouterr().out
    assert "does-the-cream-work" in printed and "articles; reading grade" in printed


def test_the_shipped_articles_check_clean(capsys: Captured) -> None:
    assert show_articles(of_articles("check")) == 0
    assert "Nothing found." in capsys.readouterr().out


def test_an_article_with_faults_is_named_with_its_lines(capsys: Captured, tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "mine.md").write_text(text("## So\n\nIt helped 3 of 5."))
    assert show_articles(of_articles("check", str(folder / "mine.md"))) == 2
    captured = capsys.readouterr()
    assert "mine.md, line 15: a number stands outside a claim" in captured.err
    assert "faults." in captured.out


def test_an_article_that_cannot_be_read_is_said(capsys: Captured, tmp_path: Path) -> None:
    assert show_articles(of_articles("check", str(tmp_path / "en" / "absent.md"))) == 2
    assert "cannot be read" in capsys.readouterr().err
