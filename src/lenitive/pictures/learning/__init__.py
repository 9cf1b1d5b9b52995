"""Pictures that explain: drawn for the articles and for "Inside the lab", each with its title and description. Pure.

    draw("receptor", "es")              # one <svg> with Spanish words
    step("scale", "12.000 g", "en")     # one small drawing of the bench

Words, numbers and sources are in rules/learning_pictures.yaml. Start at `receptor`; strokes they share: `strokes`.
"""

from __future__ import annotations

from collections.abc import Callable

from lenitive.pictures import svg
from lenitive.pictures.learning.bench_drawings import BENCH, HEIGHT, WIDTH
from lenitive.pictures.learning.cream import cream_picture
from lenitive.pictures.learning.fingertip import fingertip_picture
from lenitive.pictures.learning.receptor import receptor_picture
from lenitive.pictures.learning.relief import relief_picture
from lenitive.pictures.learning.routes import routes_picture
from lenitive.pictures.learning.texts import NumberedLine, Texts, bench, of, shared

PICTURES: dict[str, Callable[[str], str]] = {
    "receptor": receptor_picture,
    "routes": routes_picture,
    "fingertip": fingertip_picture,
    "relief": relief_picture,
    "cream": cream_picture,
}

__all__ = ["BENCH", "PICTURES", "NumberedLine", "Texts", "draw", "of", "shared", "step"]


def draw(name: str, language: str) -> str:
    """The picture of that name; KeyError when there is none."""
    return PICTURES[name](language)


def step(name: str, shown: str, language: str) -> str:
    """One drawing of the bench as a picture of its own; `shown` stands on its scale or calendar."""
    worded = bench(language)[name].format(amount=shown)
    parts = BENCH[name](shown)
    return svg.whole(f"bench-{name}", svg.Extent(WIDTH, HEIGHT), (worded, shown or worded), parts)
