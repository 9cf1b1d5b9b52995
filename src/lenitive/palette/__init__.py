"""One palette for page, paper and picture: the colors of `static/tokens.css`, and the fonts beside it.

    LIGHT["leaf"]          # "#1b6b4c", for a picture that stands alone
    paper_rule()           # ".paper { --p-ink: ...; }", for a paper that stands alone
    FONTS / "AtkinsonHyperlegible-Bold.ttf"

Pages load the same file as it is. A color is written nowhere else, which tests/house/test_palette.py holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

STATIC = Path(__file__).parent / "static"
FONTS = STATIC / "fonts"

_TOKENS = (STATIC / "tokens.css").read_text(encoding="utf-8")


def _rule(selector: str) -> str:
    """The first rule of a selector as it stands in the file."""
    start = _TOKENS.index(f"{selector} {{")
    return _TOKENS[start : _TOKENS.index("}", start) + 1]


def _tokens(rule: str) -> Mapping[str, str]:
    return dict(re.findall(r"--([\w-]+): ([^;]+);", rule))


LIGHT = _tokens(_rule(":root"))
PAPER = _tokens(_rule(".paper"))


def paper_rule() -> str:
    """The tokens of papers, as CSS."""
    return f"{_rule('.paper')}\n"
