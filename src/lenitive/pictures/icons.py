"""A hundred people as a hundred figures: filled where it happens, open where it does not; with the drug and without.

    array(outcome)   # one <svg> that a screen reader reads as "Pain relief. About 36 of 100 people ..."

Benefit has round shoulders, harm pointed ones, so that neither fill nor shape needs the colour.
"""

from __future__ import annotations

from lenitive.pharmacology.answers.out_of_100 import OutOf100
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
    right = ACROSS * PITCH_X + GAP
    parts = _hundred(outcome, outcome.with_drug, "with ketamine", 0.0)
    if outcome.without is None:
        parts += [svg.label("without it", "p-text", right, 14), svg.label("not published", "p-quiet", right, 32)]
    else:
        parts += _hundred(outcome, outcome.without, "without it", right)
    name = f"icons-{outcome.name.replace('_', '-')}"
    return svg.whole(name, (WIDTH, HEIGHT), (f"{outcome.title}.", outcome.sentence), parts)


def _hundred(outcome: OutOf100, count: int, words: str, left: float) -> list[str]:
    body = ROUND if outcome.is_benefit else POINTED
    figures = [_at(left, index) + body for index in range(ACROSS * ACROSS)]
    parts = [svg.label(words, "p-text", left, 14), svg.label(f"{count} of 100", "p-count", left, 36)]
    if count:
        parts.append(svg.shape("path", "p-good" if outcome.is_benefit else "p-bad", d="".join(figures[:count])))
    if count < ACROSS * ACROSS:
        parts.append(svg.shape("path", "p-spared", d="".join(figures[count:])))
    return parts


def _at(left: float, index: int) -> str:
    x, y = left + PITCH_X * (index % ACROSS + 0.5), HEAD + PITCH_Y * (index // ACROSS) + 6
    return f"M{svg.number(x)} {svg.number(y)}"
