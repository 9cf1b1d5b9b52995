"""Whom an answer is for: what a calculator is called nobody else asks for, a formula's name stands on a tube."""

import pytest

from lenitive.learn.search import Finder, SearchEntry, SearchResult
from lenitive.learn.search.audience import asks_for_tools

BETTER, MUCH_BETTER = [("formula", 9.7), ("article", 4.1)], [("formula", 15.0), ("article", 4.1)]


@pytest.mark.parametrize(
    ("text", "found", "is_asked"),
    [
        ("ketamine gel", BETTER, False),
        ("ketamine gel formula", BETTER, True),
        ("ketamine 10% gel", BETTER, True),
        ("ketamine 10 mg/mL", BETTER, True),
        ("ketamine 10 mg", BETTER, False),
        ("my ketamine 10% gel", BETTER, False),
        ("ketamine gabapentin plo", MUCH_BETTER, True),
        ("what is in my ketamine gabapentin plo", MUCH_BETTER, False),
        ("weighing error", [("calculator", 20.7), ("article", 8.6)], True),
        ("nasal spray", [("calculator", 18.7), ("article", 14.5)], False),
        ("alligation", [("calculator", 11.6)], True),
        ("formula", [("article", 4.1), ("formula", 3.0)], False),
        ("formula", [], False),
    ],
)
def test_tools_come_first_only_when_they_were_plainly_asked_for(
    text: str, found: list[tuple[str, float]], is_asked: bool
) -> None:
    assert asks_for_tools(text, "en", found) is is_asked


def test_both_groups_keep_their_order_and_the_first_gets_the_room() -> None:
    sums = [
        SearchEntry("calculator", f"/c/{number}", "Yield of a batch", keywords=("calculator",)) for number in range(4)
    ]
    read = [SearchEntry("article", f"a{number}", "How is a batch made?") for number in range(4)]
    answer = Finder([*read, *sums]).find("batch calculator")
    first, second = answer.groups(3, 2)
    assert answer.tools_first and first.for_staff and not second.for_staff
    assert [hit.entry.address for hit in first.hits] == ["/c/0", "/c/1", "/c/2"] and len(second.hits) == 2


def test_an_only_group_gets_the_room_of_the_first() -> None:
    answer = Finder([SearchEntry("formula", f"/f/{number}", "A gel") for number in range(4)]).find("my gel")
    assert not answer.tools_first
    assert [(group.for_staff, len(group.hits)) for group in answer.groups(3, 1)] == [(True, 3)]
    assert SearchResult(()).groups(3, 1) == ()
