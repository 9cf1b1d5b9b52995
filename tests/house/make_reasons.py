"""Writes docs/reasons.md: every code with its severity and its sentences. Run: `python tests/house/make_reasons.py`."""

import sys
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # when it runs by itself

from house.reason_calls import READING, Found, reasons_in

CATALOGUE = Path(__file__).resolve().parents[2] / "docs" / "reasons.md"
ROOMS = (READING, "pharmacology", "compounding", "learn", "papers", "record", "care", "pharmacy")
HEAD = """# Every reason that is given

Made by `python tests/house/make_reasons.py` from the source; do not edit. A reason is a value of `lenitive.reasons`: a
code that stays, a sentence that says what to do next, a source, how severe it is and what it is about. A translation of
the refusals would start here.

In a sentence, … is a value. `{amount}` names a key, `{amount: 120 g}` what to write at it, `{: as_base}` a choice by
itself, `{this}` the key at which the reason stands; every door puts its own labels there, and two braces are one that
is printed. A code or an about of … comes from a file of rules or from where the reason stands.
"""


def catalogue() -> str:
    """The whole file."""
    return HEAD + "".join(_room(name) for name in ROOMS)


def _room(name: str) -> str:
    found = sorted(reasons_in(name), key=lambda one: (one.code, one.severity, one.about))
    rows = [_row(list(same)) for _, same in groupby(found, key=lambda one: (one.code, one.severity, one.about))]
    if not rows:
        return ""
    return f"\n## {name}\n\n| code | severity | about | sentences |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def _row(same: list[Found]) -> str:
    sentences = dict.fromkeys(sentence.replace("|", "\\|") for one in same for sentence in one.sentences)
    first = same[0]
    return f"| `{first.code}` | {first.severity} | {first.about} | {'<br>'.join(sentences)} |"


if __name__ == "__main__":
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
