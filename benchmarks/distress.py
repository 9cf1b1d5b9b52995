"""How well the list that hears distress does on the sentences of tests/learn/search/distress_*.yaml.

    python benchmarks/distress.py blind       # written before their writer had read the list
    python benchmarks/distress.py seen        # written after it, by the one who wrote it
    python benchmarks/distress.py stranger    # written by somebody else, who had seen neither

A sentence is heard when the first help on the page is the one that it needs: 988 for minds, 911 for bodies, poison
control for what was swallowed, eyes, children and pets. A false alarm is any help for a sentence that needs none.
Intervals are Wilson's, 95 %.
"""

from __future__ import annotations

import sys
from math import sqrt
from pathlib import Path

from lenitive.documents import plain, read_file
from lenitive.learn.search.calls import calls_for

TESTS = Path(__file__).resolve().parents[1] / "tests" / "learn" / "search"
NEEDS = {"mind": "crisis", "body": "emergency", "poison": "poison"}
NONE = "none"
Z_95 = 1.959964


def sentences(part: str, language: str) -> dict[str, list[str]]:
    """The sentences of a part by class."""
    return plain(read_file(TESTS / f"distress_{part}_{language}.yaml"))  # type: ignore[return-value]


def wrong(needed: str, typed: list[str]) -> list[str]:
    """The sentences of a class that are not heard; of the class none, those that bring a false alarm."""
    return [text for text in typed if calls_for(text)[:1] != (() if needed == NONE else (NEEDS[needed],))]


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's interval of a share, 95 %."""
    share, over = hits / of, Z_95**2 / of
    middle, half = (share + over / 2) / (1 + over), Z_95 * sqrt(share * (1 - share) / of + over / (4 * of)) / (1 + over)
    return max(0.0, middle - half), min(1.0, middle + half)


def main(part: str) -> None:
    """One line for each class and language, and the sentences that came out wrong."""
    for language in ("en", "es"):
        for needed, typed in sentences(part, language).items():
            missed = wrong(needed, typed)
            count = len(missed) if needed == NONE else len(typed) - len(missed)
            low, high = interval(count, len(typed))
            what = "false alarms" if needed == NONE else f"{needed} heard"
            print(f"{language} {what}: {count} of {len(typed)} = {count / len(typed):.3f} ({low:.3f} to {high:.3f})")
            for text in missed:
                print(f"    {text}")


if __name__ == "__main__":
    main(*sys.argv[1:])
