"""The infusion card on one page: what pump and syringe are set to, who watches, what stops it, blanks to fill in.

    card_html(card_of(case, answered, setup), "A4")    # <article class="paper infusion a4"> … </article>

Its words and numbers are those of `pharmacology.infusions`; this file only sets them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from lenitive.evidence import footnote
from lenitive.papers.html import Html, joined, tag
from lenitive.papers.parts import columns, described, heading, scrolled
from lenitive.pharmacology import CardRowWords, CardWords, InfusionCard, card_words
from lenitive.version import VERSION

Sheet = Literal["letter", "A4"]
LINE = tag("span", look="line")
EMPTY = Html("")
COLUMNS = 4  # of readings side by side
AT_EASE, DENSE, LINES_OF_A_CAUTION = 16, 30, 4  # more lines than these are set smaller, and smaller still
NAMES = ("Patient", "Born on", "Date", "Started at (clock)")
SIGNED = ("Prescriber", "Prepared by", "Checked by (second person)", "Nurse", "Waste witnessed by")


def card_html(card: InfusionCard, sheet: Sheet = "letter") -> str:
    """The whole card as one fragment, for letter paper or A4."""
    words = card_words(card)
    parts = (
        _head(words),
        _read_first(words.cautions),
        tag("section", described((*words.facts, *words.settings)), look="set"),
        _steps(words),
        _watched(words),
        _readings(words),
        _signed(),
        _foot(words),
    )
    looks = [
        "paper",
        "infusion",
        *["a4"] * (sheet == "A4"),
        *["dense"] * (_lines(words) > AT_EASE),
        *["tight"] * (_lines(words) > DENSE),
    ]
    return tag("article", *parts, look=" ".join(looks), lang="en")


def _lines(words: CardWords) -> int:
    """About how much the page has to hold beside what is always there."""
    rows = len(words.rows) * (2 if any(row.salt_gives for row in words.rows) else 1)
    return rows + LINES_OF_A_CAUTION * len(words.cautions) + len(words.readings) // COLUMNS


def _head(words: CardWords) -> Html:
    blanks = joined(tag("div", tag("dt", name), tag("dd", LINE)) for name in NAMES)
    return tag("header", tag("h2", words.title), tag("dl", blanks, look="facts blanks"))


def _read_first(cautions: Sequence[str]) -> Html:
    if not cautions:
        return EMPTY
    return tag("section", heading("Read first"), tag("ul", *(tag("li", one) for one in cautions)), look="first")


def _steps(words: CardWords) -> Html:
    head = columns("Since the start", "What", "Set to", "Base an hour", "Gives (base)", "Clock", "By")
    body = tag("tbody", joined(_row(row) for row in words.rows))
    table = scrolled(tag("table", tag("thead", head), body, look="steps"), "Table: steps")
    return tag("section", heading("Steps"), table, described(words.totals), look="work")


def _row(row: CardRowWords) -> Html:
    base = (tag("td", row.per_hour, _quiet(row.salt_per_hour)), tag("td", row.gives, _quiet(row.salt_gives)))
    set_to = tag("td", tag("strong", row.set_to))
    parts = (tag("th", row.when, scope="row"), tag("td", row.what), set_to, *base, tag("td"), tag("td"))
    return tag("tr", *parts, look=f"is-{row.what}")


def _quiet(text: str) -> Html:
    return tag("span", text, look="quiet") if text else EMPTY


def _watched(words: CardWords) -> Html:
    stops = tag("ul", *(tag("li", one) for one in words.stops))
    care = tag("div", heading("Room and monitoring"), described(words.watched), look="monitoring")
    return tag(
        "section", care, tag("div", heading("Stop for"), stops, tag("p", words.then), look="stop-for"), look="two"
    )


def _readings(words: CardWords) -> Html:
    lines = [("before", ""), *words.readings]
    share = -(-len(lines) // COLUMNS)
    blocks = [lines[start : start + share] for start in range(0, len(lines), share)]
    tables = joined(_block(block) for block in blocks)
    more = tag("p", words.readings_go_on) if words.readings_go_on else EMPTY
    return tag("section", heading("Pressure and pulse, since the start"), tag("div", tables, look="blocks"), more)


def _block(lines: Sequence[tuple[str, str]]) -> Html:
    rows = joined(tag("tr", tag("th", at, _quiet(why), scope="row"), tag("td"), tag("td")) for at, why in lines)
    head = columns("At", "mmHg", "Pulse")
    return tag("table", tag("thead", head), tag("tbody", rows), look="readings")


def _signed() -> Html:
    blanks = joined(tag("div", tag("dt", name), tag("dd", LINE)) for name in SIGNED)
    return tag("dl", blanks, look="facts blanks signed")


def _foot(words: CardWords) -> Html:
    note = footnote(words.every_text())
    shown = f"Sources: {words.sources} {note}".strip()
    stated = "Decision support for licensed professionals, not a medical device; the prescriber decides."
    return tag("footer", tag("p", shown), tag("p", f"{stated} Lenitive {VERSION}."), look="foot")
