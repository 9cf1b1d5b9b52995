"""What `./test quick` takes of tests with many cases: a few of each, evenly spread, the first and the last among them.

    kept, left = few(tests, nodeid)        # of test_dose[0] to test_dose[98]: [0], [49] and [98]

The same every time, so that a case that fails goes on failing. A law of hypothesis is tried on a few examples as well.
`./test` runs every case and every example; so does whoever names the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

MOST_CASES, MOST_EXAMPLES = 3, 10
SETTINGS = "_hypothesis_internal_use_settings"  # where hypothesis keeps them, and its own plugin for pytest finds them
Test = TypeVar("Test")


def few(tests: Sequence[Test], name: Callable[[Test], str]) -> tuple[list[Test], list[Test]]:
    """Those that are kept and those that are left out, both in their order."""
    cases: dict[str, list[str]] = defaultdict(list)
    for test in tests:
        cases[name(test).partition("[")[0]].append(name(test))
    kept = {each for names in cases.values() for each in evenly(names)}
    return [test for test in tests if name(test) in kept], [test for test in tests if name(test) not in kept]


def evenly(names: list[str], most: int = MOST_CASES) -> list[str]:
    """At most so many, from the first to the last."""
    if len(names) <= most:
        return names
    return [names[round(each * (len(names) - 1) / (most - 1))] for each in range(most)]


def with_few_examples(test: Any) -> None:
    """Let a law be tried on at most so many examples; any other test stays as it is."""
    given = getattr(test, SETTINGS, None)
    if given is not None and given.max_examples > MOST_EXAMPLES:
        setattr(test, SETTINGS, type(given)(given, max_examples=MOST_EXAMPLES))
