"""A hundred people as a hundred figures: filled where it happens, open where it does not; with the drug and without.

    array(outcome)   # one <svg> that a screen reader reads as "Pain relief. About 36 of 100 people ..."

Benefit has round shoulders, harm pointed ones, so that neither fill nor shape needs the color.
"""

from __future__ import annotations

from lenitive.pharmacology import OutOf100
from lenitive.pictures import svg

ACROSS = 10
PITCH_X, PITCH_Y = 14.6, 17.0
GAP = 28.0
HEAD = 46.0
WIDTH = 2 * ACROSS * PITCH_X + GAP
HEIGHT = HEAD + ACROSS * PITCH_Y + 2
ROUND = "a2.8 2.8 0 1 1 .1 0zm-5 8.4v-3.2a5 4.4 0 0 1 10 0v3.2z"
POINTED = "a2.8 2.8 0 1 1 .1 0zm-5 8.4l5-7.4 5 7.4z"


def array(outcome: OutOf100) -> str | None:
    """Both sets of figures, ten by ten, of the same size; None where nothing is published to count."""
    if outcome.with_drug is None:
        return None
    name = f"icons-{outcome.name.replace('_', '-')}"
    row = f"{outcome.name.replace('_', '-')}-row"
    defined = f'<defs><path id="{row}" d="{_figures(range(ACROSS), outcome.is_benefit)}"/></defs>'
    right = ACROSS * PITCH_X + GAP
    parts = [defined, *_hundred(outcome, outcome.with_drug, row, 0.0)]
    if outcome.without is None:
        parts += [svg.label("without it", "p-text", right, 14), svg.label("not published", "p-quiet", right, 32)]
    else:
        parts += _hundred(outcome, outcome.without, row, right)
    return svg.whole(name, svg.Extent(WIDTH, HEIGHT), (f"{outcome.title}.", outcome.sentence), parts)


def _hundred(outcome: OutOf100, count: int, row: str, left: float) -> list[str]:
    """A hundred figures with their words above: whole rows are used again, the row that is part filled is drawn."""
    words, happens = "without it" if left else "with ketamine", "p-good" if outcome.is_benefit else "p-bad"
    parts = [svg.label(words, "p-text", left, 14), svg.label(f"{count} of 100", "p-count", left, 36)]
    full, more = divmod(count, ACROSS)
    parts.append(_rows(happens, row, left, range(full)))
    if more:
        top = PITCH_Y * full
        parts.append(svg.shape("path", happens, d=_figures(range(more), outcome.is_benefit, left, top)))
        parts.append(svg.shape("path", "p-spared", d=_figures(range(more, ACROSS), outcome.is_benefit, left, top)))
    parts.append(_rows("p-spared", row, left, range(full + bool(more), ACROSS)))
    return parts


def _rows(look: str, row: str, left: float, places: range) -> str:
    """Whole rows of ten, by their number from the top."""
    uses = [f'<use href="#{row}" y="{svg.number(PITCH_Y * place)}"/>' for place in places]
    moved = {"transform": f"translate({svg.number(left)})"} if left else {}
    return svg.group(look, uses, **moved) if uses else ""


def _figures(places: range, is_benefit: bool, left: float = 0.0, top: float = 0.0) -> str:
    """The path of figures of one row, by their place in it."""
    body, y = ROUND if is_benefit else POINTED, svg.number(HEAD + top + 6)
    return "".join(f"M{svg.number(left + PITCH_X * (place + 0.5))} {y}{body}" for place in places)
