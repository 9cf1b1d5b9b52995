"""docs/reader-questions.md: ten questions of readers for each article, with what came of each."""

import re
from collections import Counter

from house.rooms import ROOT
from lenitive.learn import all_articles

PAGE = (ROOT / "docs" / "reader-questions.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([a-z-]+) \| ([^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE)


def test_every_article_has_ten_questions_each_asked_once() -> None:
    assert Counter(slug for slug, _, _ in ROWS) == dict.fromkeys(all_articles("en"), 10)
    assert len({(slug, question) for slug, question, _ in ROWS}) == len(ROWS)


def test_the_counts_are_those_of_the_rows() -> None:
    counted = Counter(outcome for _, _, outcome in ROWS)
    table = dict(re.findall(r"^\| ([^|]+) \| (\d+) \|$", PAGE, re.MULTILINE))
    assert {outcome: int(number) for outcome, number in table.items()} == counted
    assert f"Questions of {len(ROWS)} |" in PAGE
