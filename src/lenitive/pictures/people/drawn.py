"""Which drawings there are, and one of them as a picture with its words.

scene("night", "en")        # one <svg>; KeyError when there is none of this name
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from lenitive.pictures import svg
from lenitive.pictures.people.care_scenes import cabinet, infusion, night, rubbing
from lenitive.pictures.people.scenes import call, counter, questions
from lenitive.pictures.people.things import HEIGHT, WIDTH
from lenitive.rules import Authority, Both, Table

SCENES: dict[str, Callable[[], list[str]]] = {
    "counter": counter,
    "call": call,
    "questions": questions,
    "night": night,
    "infusion": infusion,
    "rubbing": rubbing,
    "cabinet": cabinet,
}


@dataclass(frozen=True)
class SceneWords:
    """What a drawing is called, and what somebody who does not see it is described."""

    title: Both[str]
    shows: Both[str]
    rule: Authority


WORDS = Table("scenes", "scenes", dict[str, SceneWords])


@cache
def scene(name: str, language: str) -> str:
    """A drawing with its title and description."""
    words = WORDS.read()[name]
    described = words.title.in_language(language), words.shows.in_language(language)
    drawn = svg.whole(f"scene-{name}", svg.Extent(WIDTH, HEIGHT), described, SCENES[name]())
    return drawn.replace('class="picture"', 'class="picture people"', 1)
