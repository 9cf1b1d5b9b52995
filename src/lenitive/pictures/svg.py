"""SVG elements as text: escaped, with short numbers, colored by attributes and by classes.

    shape("line", "p-axis", x1=0, y1=1.25, x2=9, y2=1.25) -> '<line class="p-axis" stroke="…" x1="0" .../>'

Each class has colors of its own here, so that the file stands alone; a page may color the same classes by its style
sheet (dark, forced colors). There are no style attributes: a strict content security policy blocks them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from lenitive.palette import LIGHT

PAPER, INK, QUIET, LINE = (LIGHT[name] for name in ("sheet", "ink", "quiet-ink", "line"))
LEAF, SKY, AMBER, LEAF_TINT, AMBER_TINT = (LIGHT[name] for name in ("leaf", "sky", "amber", "leaf-tint", "amber-tint"))
DRAWN, GROUND = LIGHT["drawn"], LIGHT["ground"]
ROUND = {"stroke-linecap": "round", "stroke-linejoin": "round"}
FONT = "'Atkinson Hyperlegible', Arial, sans-serif"

LOOKS: dict[str, dict[str, str]] = {
    "p-paper": {"fill": PAPER},
    "p-grid": {"stroke": LINE, "stroke-width": "1"},
    "p-axis": {"stroke": QUIET, "stroke-width": "1"},
    "p-text": {"fill": INK, "font-size": "13"},
    "p-quiet": {"fill": QUIET, "font-size": "12"},
    "p-strong": {"fill": INK, "font-size": "13", "font-weight": "700"},
    "p-count": {"fill": INK, "font-size": "18", "font-weight": "700"},
    "p-letter": {"fill": INK, "font-size": "12", "font-weight": "700", "stroke": PAPER, "stroke-width": "3"},
    "p-band90": {"fill": LEAF, "fill-opacity": "0.13", "stroke": LEAF, "stroke-width": "0.8"},
    "p-band50": {"fill": LEAF, "fill-opacity": "0.30", "stroke": "none"},
    "p-median": {"fill": "none", "stroke": LEAF, "stroke-width": "2.4"},
    "p-band90 p-other-substance": {"fill": SKY, "fill-opacity": "0.12", "stroke": SKY, "stroke-width": "0.8"},
    "p-band50 p-other-substance": {"fill": SKY, "fill-opacity": "0.26", "stroke": "none"},
    "p-median p-other-substance": {"fill": "none", "stroke": SKY, "stroke-width": "1.8"},
    "p-band90 p-arm-b": {"fill": SKY, "fill-opacity": "0.12", "stroke": SKY, "stroke-width": "0.8"},
    "p-band50 p-arm-b": {"fill": SKY, "fill-opacity": "0.26", "stroke": "none"},
    "p-median p-arm-b": {"fill": "none", "stroke": SKY, "stroke-width": "2.4"},
    "p-band90 p-arm-c": {"fill": AMBER, "fill-opacity": "0.12", "stroke": AMBER, "stroke-width": "0.8"},
    "p-band50 p-arm-c": {"fill": AMBER, "fill-opacity": "0.26", "stroke": "none"},
    "p-median p-arm-c": {"fill": "none", "stroke": AMBER, "stroke-width": "2.4"},
    "p-good": {"fill": LEAF, "stroke": LEAF, "stroke-width": "1"},
    "p-bad": {"fill": AMBER, "stroke": AMBER, "stroke-width": "1"},
    "p-spared": {"fill": "none", "stroke": QUIET, "stroke-width": "0.9"},
    "p-model": {"fill": "none", "stroke": QUIET, "stroke-width": "1.3"},
    "p-hair": {"stroke": QUIET, "stroke-width": "1", "stroke-dasharray": "1 3"},
    "p-range": {"fill": "none", "stroke": QUIET, "stroke-width": "1.5"},
    "p-dose": {"fill": INK, "stroke": INK, "stroke-width": "1"},
    "p-dose-open": {"fill": "none", "stroke": INK, "stroke-width": "1.4"},
    # Drawings: pictures/learning
    "d-ink": {"fill": "none", "stroke": INK, "stroke-width": "2", **ROUND},
    "d-fine": {"fill": "none", "stroke": QUIET, "stroke-width": "1.3", **ROUND},
    "d-body": {"fill": PAPER, "stroke": INK, "stroke-width": "2", **ROUND},
    "d-tint": {"fill": LEAF_TINT, "stroke": INK, "stroke-width": "2", **ROUND},
    "d-wash": {"fill": LEAF_TINT, "stroke": "none"},
    "d-cream": {"fill": PAPER, "stroke": LEAF, "stroke-width": "2.2", **ROUND},
    "d-cream d-cream-within": {"fill": "none", "stroke": PAPER, "stroke-width": "8", **ROUND},
    "d-leaf": {"fill": LEAF, "stroke": "none"},
    "d-leaf-line": {"fill": "none", "stroke": LEAF, "stroke-width": "2.6", **ROUND},
    "d-sky": {"fill": SKY, "stroke": "none"},
    "d-amber": {"fill": AMBER, "stroke": "none"},
    "d-amber-line": {"fill": "none", "stroke": AMBER, "stroke-width": "2.6", **ROUND},
    "d-skin-edge": {"fill": INK, "stroke": INK, "stroke-width": "4", **ROUND},
    "d-skin": {"fill": AMBER_TINT, "stroke": "none"},
    "d-skin d-skin-thick": {"fill": "none", "stroke": AMBER_TINT, "stroke-width": "16", **ROUND},
    "d-on-leaf": {"fill": PAPER, "font-size": "13", "font-weight": "700"},
}


def _person_looks() -> dict[str, dict[str, str]]:
    """Drawings with people (pictures/people): a filled shape with its outline, and the same color as a limb."""
    line = {"stroke": DRAWN, "stroke-width": "2", **ROUND}
    fills = {f"{kind}-{place}": LIGHT[f"{kind}-{place}"] for kind in ("skin", "hair", "cloth") for place in range(1, 5)}
    fills |= {"white": PAPER, "tint": LEAF_TINT, "wood": LIGHT["cloth-3"], "dark": DRAWN}
    looks = {f"h-{name}": {"fill": fill, **line} for name, fill in fills.items()}
    looks |= {f"h-{name}-limb": {"fill": "none", "stroke": fill, **ROUND} for name, fill in fills.items()}
    return looks | {
        "h-ground": {"fill": GROUND},
        "h-line": {"fill": "none", **line},
        "h-thin": {"fill": "none", **line, "stroke-width": "1.5"},
        "h-faint": {"fill": "none", **line, "stroke-width": "1", "stroke-opacity": "0.5"},
        "h-shade": {"fill": DRAWN, "fill-opacity": "0.14"},
        "h-glass": {"fill": PAPER, "fill-opacity": "0.15", **line, "stroke-width": "1.4"},
        "h-dot": {"fill": DRAWN},
        "h-leaf": {"fill": LEAF},
        "h-limb-edge": {"fill": "none", "stroke": DRAWN, **ROUND},
    }


LOOKS |= _person_looks()

# Widths of the font's characters in thousandths of its size; the others count as 600.
_WIDTHS = dict(
    zip(
        " !'(),-./:;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        [
            *(280, 281, 160, 300, 300, 205, 368, 205, 377, 205, 205),
            *(626, 619, 656, 673, 567, 548, 710, 690, 414, 510, 627, 539, 820),
            *(689, 727, 601, 753, 618, 596, 558, 690, 589, 840, 623, 595, 607),
            *(526, 566, 500, 564, 539, 311, 560, 546, 278, 254, 490, 239, 841),
            *(546, 552, 566, 576, 340, 471, 324, 536, 441, 654, 461, 429, 460),
            *(648, 402, 549, 574, 614, 583, 598, 510, 615, 598),
        ],
        strict=True,
    )
)


def text_width(text: str, size: float = 12) -> float:
    """About how wide a text is, pixels."""
    return sum(_WIDTHS.get(character, 600) for character in text) * size / 1000


def wrapped(text: str, width: float, size: float = 12) -> list[str]:
    """The text in lines that fit in `width` pixels; a word that is longer alone stays whole."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def number(value: float) -> str:
    """A coordinate with at most one decimal, without trailing zeros."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text not in ("-0.0", "0.0") else "0"


# What XML forbids: controls, halves of pairs, and the last two characters of a plane.
_FORBIDDEN = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Text that is safe inside an element and inside an attribute; characters XML forbids become U+FFFD."""
    allowed = _FORBIDDEN.sub("\ufffd", text)
    return allowed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def shape(name: str, look: str, **attributes: float | str) -> str:
    """An empty element with the colors of its class; `stroke_width` is written stroke-width."""
    return f"<{name}{_attributes(look, attributes)}/>"


def label(text: str, look: str, x: float, y: float, **attributes: float | str) -> str:
    """A line of text; `text_anchor="end"` and the like go through."""
    return f"<text{_attributes(look, {'x': x, 'y': y, **attributes})}>{escaped(text)}</text>"


def labels(look: str, texts: Iterable[tuple[str, float, float]], **attributes: float | str) -> str:
    """Lines of text of one look, each with its place; what they share is written once, around them."""
    lines = [f'<text x="{number(x)}" y="{number(y)}">{escaped(text)}</text>' for text, x, y in texts]
    return f"<g{_attributes(look, attributes)}>{''.join(lines)}</g>" if lines else ""


def group(look: str, parts: Iterable[str], **attributes: float | str) -> str:
    """Elements of one look, which is written once, around them."""
    return f"<g{_attributes(look, attributes)}>" + "".join(parts) + "</g>"


class Extent(NamedTuple):
    """How large a picture is, in pixels."""

    width: float
    height: float


def whole(name: str, size: Extent, words: tuple[str, str], parts: Iterable[str]) -> str:
    """One small <svg> whose title and description together are its name for those who do not see it."""
    wide, high = number(size.width), number(size.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" '
        f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" font-family="{FONT}">'
        f'<title id="{name}-title">{escaped(words[0])}</title><desc id="{name}-desc">{escaped(words[1])}</desc>'
        + "".join(parts)
        + "</svg>"
    )


@cache
def _look(look: str, without: tuple[str, ...]) -> str:
    """A class with its colors and widths, but for those that an element has of its own."""
    paint = LOOKS[look] | ({"paint-order": "stroke"} if look == "p-letter" else {})
    return f' class="{look}"' + "".join(f' {name}="{value}"' for name, value in paint.items() if name not in without)


def _attributes(look: str, attributes: dict[str, float | str]) -> str:
    named = {name.replace("_", "-"): value for name, value in attributes.items()}
    return _look(look, tuple(named.keys() & LOOKS[look].keys())) + "".join(
        f' {name}="{escaped(value) if isinstance(value, str) else number(value)}"' for name, value in named.items()
    )
