"""The manual of labels: one label per dosage form, route and device, twelve a page, and one leaflet per form.

    book()                 # the whole manual as one HTML fragment
    combinations(7, 20)    # twenty more, drawn by that seed

Forms and routes are those of rules/directions.yaml; devices, sites and times take turns, so that each of them is seen.
All people are invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from compounding.every_form import PER_STROKE, STERILE, labeled, pairs, unit_of, written
from lenitive.compounding.direction_rows import WAYS
from lenitive.compounding.labels import Label
from lenitive.compounding.rounding import exact
from lenitive.papers import label_html, leaflet_html
from lenitive.papers.html import Html, joined, tag
from lenitive.units import Quantity

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")
A_PAGE = 12
# Other names of forms that are shown; tests/compounding reads their labels too.
SYNONYMS = (
    "rapid-dissolving tablet",
    "orally disintegrating tablet",
    "mouthwash",
    "oral rinse",
    "injectable solution",
    "solution for injection",
    "hard gelatin capsule",
)
SKIN = (
    "left knee",
    "both knees",
    "lower back",
    "left knee and right knee",
    "neck and left shoulder",
    "each hand",
    "left knee, right knee and lower back",
    "right foot",
    "upper back",
    "left sole",
    "both elbows",
    "right wrist",
    "neck",
    "painful area",
)
NOSE = ("each nostril", "one nostril", "left nostril", "both nostrils")
TIMES = ((3, 4), (1, None), (None, 4), (2, None), (1, 2))
NOTES: dict[Language, tuple[str, ...]] = {
    "en": ("", "", "Stop if it does not help in 4 weeks.", "", "for pain"),
    "es": ("", "", "Deje de usarlo si no le ayuda en 4 semanas.", "", "para el dolor"),
}
STYLE = """
@page manual { size: letter; margin: 0.4in 0.45in 0.45in;
  @bottom-center { content: "Labels and leaflets, page " counter(page) " of " counter(pages);
    font: 8pt "Atkinson Hyperlegible"; } }
.book { page: manual; } .book h2 { font-size: 11pt; margin: 0 0 2pt; } .book .why { font-size: 8pt; margin: 0 0 3pt; }
.book .sheets { break-after: page; } .book .sheets:last-child { break-after: auto; }
.book .row { display: flex; gap: 0.1in; }
.book .cell { width: 3.72in; height: 1.62in; overflow: hidden; position: relative; }
.book .cell > .caption { font-size: 7pt; line-height: 8.5pt; height: 9pt; white-space: nowrap; overflow: hidden; }
.book .cell .label-sheet.vial { page: auto; break-after: auto; transform: scale(0.74); transform-origin: 0 0;
  outline: 1px solid #8a948f; }
.book .pair { display: flex; gap: 0.25in; break-after: page; }
.book .pair .leaflet { page: auto; font-size: 7.6pt; line-height: 1.3; width: 3.6in; max-width: 3.6in; }
.book .pair .leaflet h2 { font-size: 12pt; } .book .pair .leaflet h3 { font-size: 9pt; margin: 6pt 0 1pt; }
.book .pair .leaflet .grade, .book .pair .leaflet .notice { font-size: 7pt; }
.book .pair .leaflet p + p { margin-top: 2pt; } .book .pair .leaflet .urgent { margin-top: 6pt; padding: 0 6pt 4pt; }
"""


@dataclass(frozen=True)
class Combination:
    """One label to show: a form by a route with a device ("" for none), where, how often and with which note."""

    form: str
    route: str
    device: str
    site: str
    times: tuple[int | None, int | None]
    note: int
    language: Language

    @property
    def title(self) -> str:
        """What stands above it."""
        usual, most = self.times
        often = f"{usual} a day" if usual else "when needed"
        at_most = f"at most {most}" if most else ""
        parts = (self.form, self.route, self.device, self.site, often, at_most, self.language)
        return " · ".join(part for part in parts if part)

    def label(self) -> Label:
        """The label, without the stamp that an unreleased batch has."""
        as_shown: dict[str, str] = {"applied": self._applied()}
        as_shown |= {"site": self.site} if self.site else {}
        for key, number in zip(("times_a_day", "most_a_day"), self.times, strict=True):
            as_shown |= {key: str(number)} if number else {}
        note = NOTES[self.language][self.note]
        as_shown |= {"note": note} if note else {}
        made = labeled(written(self.form, self.route), device=self.device, language=self.language, directions=as_shown)
        return replace(made, stamp="")

    def _applied(self) -> str:
        if self.route == "nasal":
            return f"{1 + self.note % 2} spray"
        if not self.device:
            return f"{1 + self.note % 2} piece" if unit_of(self.form) == "piece" else self._volume()
        number, _, unit = PER_STROKE[self.device].partition(" ")
        unit = "mL" if unit_of(self.form) == "mL" else "g" if self.route == "topical" else unit
        few = 1 if "and" in self.site.split() or self.site[-1:] == "s" or "each" in self.site else 2
        strokes = {"click": 12, "clicker": 8, "dropper": 10, "syringe": 2 * few}.get(self.device, few)
        return f"{exact((strokes * Quantity(number, unit)).magnitude(unit))} {unit}"

    def _volume(self) -> str:
        return "0.5 mL" if self.route in STERILE else "5 mL"


def able(form: str, route: str) -> list[str]:
    """The devices that the rules let measure this form by this route; "" where none is needed."""
    row = next(row for row in WAYS.read() if form in row.forms and route in row.routes)
    needless = [] if row.measure == "device" else [""]
    return needless + [kind for kind in row.devices if kind in PER_STROKE]


def sites(route: str) -> Sequence[str]:
    """Where it may be used."""
    return SKIN if route == "topical" else NOSE if route == "nasal" else ("",)


def kinds() -> list[tuple[str, str]]:
    """Every dosage form by every route, under one name."""
    return [(form, route) for form, route in pairs() if form not in SYNONYMS]


def shown() -> Iterator[Combination]:
    """Every form by every route in both languages; devices, sites and times in turn."""
    for language in LANGUAGES:
        turn: dict[str, int] = {}
        for place, (form, route) in enumerate(kinds()):
            devices, key = able(form, route), f"{able(form, route)}{route}"
            number = turn[key] = turn.get(key, -1) + 1
            where = sites(route)
            yield Combination(
                form,
                route,
                devices[number % len(devices)],
                where[number % len(where)],
                TIMES[place % len(TIMES)],
                place % 5,
                language,
            )


def combinations(seed: int, count: int) -> Iterator[Combination]:
    """As many as that, drawn from all there are by this seed."""
    drawn = random.Random(seed)
    for _ in range(count):
        form, route = drawn.choice(pairs())
        device, site = drawn.choice(able(form, route)), drawn.choice(sites(route))
        yield Combination(form, route, device, site, drawn.choice(TIMES), drawn.randrange(5), drawn.choice(LANGUAGES))


def sheets(found: Iterable[Combination]) -> Html:
    """The labels, twelve a page; one that takes two sheets stands in two places."""
    cells = [
        tag("div", tag("p", each.title, look="caption"), Html(sheet), look="cell")
        for each in found
        for sheet in re.findall(r'<section class="label-sheet .*?</section>', label_html(each.label()), re.DOTALL)
    ]
    pages = [cells[start : start + A_PAGE] for start in range(0, len(cells), A_PAGE)]
    return joined(_page(page) for page in pages)


def _page(cells: Sequence[Html]) -> Html:
    rows = (tag("div", *cells[at : at + 2], look="row") for at in range(0, len(cells), 2))
    return tag("section", *rows, look="sheets paper")


def leaflets() -> Html:
    """One leaflet for each way of use, English beside Spanish."""
    first: dict[str, Combination] = {}
    for row in WAYS.read():
        form, route = row.forms[0], row.routes[0]
        first[row.key] = Combination(form, route, able(form, route)[0], sites(route)[0], TIMES[0], 0, "en")
    return joined(_both(each) for each in first.values())


def _both(each: Combination) -> Html:
    made = (leaflet_html(replace(replace(each, language=language).label().leaflet, stamp="")) for language in LANGUAGES)
    return tag("div", *(Html(one) for one in made), look="pair")


def book(found: Iterable[Combination] | None = None) -> str:
    """The manual, or only these labels."""
    style = Html(f"<style>{STYLE}</style>")
    parts = (sheets(shown()), leaflets()) if found is None else (sheets(found),)
    return tag("article", style, *parts, look="book paper")
