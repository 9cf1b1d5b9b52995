"""The key above a picture: a sample of each line and band with its name, in rows that fit.

parts, height = key_rows(entries, size)
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.pharmacology import LevelRange, Prediction
from lenitive.pictures.plan import ROW, Size
from lenitive.pictures.svg import labels, number, shape, text_width
from lenitive.pictures.thresholds import key_text
from lenitive.pictures.words import LETTERS, NO_BAND, model_name

SAMPLE, GAP = 22.0, 16.0
DASHES = ("6 3", "2 3", "9 3 2 3", "4 2 1 2")


@dataclass(frozen=True)
class KeyEntry:
    """One entry: the class of its sample ("" for none), its words, the dashes of its line."""

    look: str
    text: str
    dashes: str = ""


def entries(prediction: Prediction, seen: list[LevelRange], size: Size) -> list[KeyEntry]:
    """What the picture's key explains."""
    population = prediction.population
    found = [KeyEntry("p-median", f"median of {population.n:,}" if population else NO_BAND)]
    if population:
        found += [KeyEntry("p-band50", "middle 50 %"), KeyEntry("p-band90", "middle 90 %")]
    for index, other in enumerate(prediction.alternatives):
        found.append(
            KeyEntry("p-model", f"{LETTERS[index]}  {model_name(prediction, other)}", DASHES[index % len(DASHES)])
        )
    if not size.has_side_labels:
        found += [KeyEntry("p-range", key_text(level_range)) for level_range in seen]
    return found


def key_rows(listed: list[KeyEntry], size: Size) -> tuple[list[str], float]:
    """Elements of the key from the top of the picture, and how high it is."""
    parts: list[str] = []
    texts: list[tuple[str, float, float]] = []
    x, y = 0.0, ROW / 2
    for entry in listed:
        width = SAMPLE + 6 + text_width(entry.text, 12)
        if x > 0 and x + width > size.width:
            x, y = 0.0, y + ROW
        parts.append(_sample(entry, x, y))
        texts.append((entry.text, x + SAMPLE + 6, y + 4))
        x += width + GAP
    return [*parts, labels("p-quiet", texts)], y + ROW / 2


def _sample(entry: KeyEntry, x: float, y: float) -> str:
    if entry.look in ("p-band50", "p-band90"):
        return shape("rect", entry.look, x=x + 0.5, y=y - 5, width=SAMPLE - 1, height=10)
    if entry.look == "p-range":
        return shape("path", entry.look, d=f"M{x + 8:.1f} {y - 6:.1f}h5v12h-5")
    more = {"stroke_dasharray": entry.dashes} if entry.dashes else {}
    return shape("path", entry.look, d=f"M{number(x)} {number(y)}h{number(SAMPLE)}", **more)
