"""A card in words, for paper and terminal alike: no door puts a number or a sentence of its own on it.

words_of(card).rows[0].set_to  # "52.5 mL/h"
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lenitive.pharmacology.dose_ranges import ANESTHESIA
from lenitive.pharmacology.infusions.card import InfusionCard, counts_salt
from lenitive.pharmacology.infusions.numbers import clock, shown, time_text
from lenitive.pharmacology.infusions.standards import page
from lenitive.pharmacology.infusions.steps import PumpStep

NAMES = {"racemate": "ketamine", "s-ketamine": "esketamine", "r-ketamine": "arketamine"}
CLASSES = {
    "push": "IV push",
    "short infusion": "short IV infusion",
    "hours": "IV infusion over hours",
    "days": "IV infusion over days",
    ANESTHESIA: "anesthesia",
}
MOST_STARTS = 4
Pair = tuple[str, str]


@dataclass(frozen=True)
class CardRowWords:
    """One step or push. `set_to`: pump or syringe; `per_hour`: mg of base an hour, "" for a push or a pause.

    `salt_per_hour`, `salt_gives`: the same in hydrochloride, where the strength counts it.
    """

    when: str
    what: str
    set_to: str
    per_hour: str
    gives: str
    salt_per_hour: str = ""
    salt_gives: str = ""


@dataclass(frozen=True)
class CardWords:
    """The texts of a card in the order in which they are read."""

    title: str
    cautions: tuple[str, ...]
    facts: tuple[Pair, ...]
    settings: tuple[Pair, ...]
    rows: tuple[CardRowWords, ...]
    totals: tuple[Pair, ...]
    watched: tuple[Pair, ...]
    stops: tuple[str, ...]
    then: str
    readings: tuple[Pair, ...]
    readings_go_on: str
    sources: str

    def every_text(self) -> Iterator[str]:
        """Every sentence, for the footnote of the dagger."""
        yield from (*self.cautions, *self.stops, self.then, self.sources)
        for _, worded in (*self.settings, *self.watched):
            yield worded


def words_of(card: InfusionCard) -> CardWords:
    """Every text of the card."""
    return CardWords(
        title=f"Infusion card: {name_of(card)}, {CLASSES[card.care.name]}",
        cautions=tuple(_cautions(card)),
        facts=tuple(_facts(card)),
        settings=tuple(_settings(card)),
        rows=tuple(_row(card, step) for step in card.steps),
        totals=tuple(_totals(card)),
        watched=tuple(_watched(card)),
        stops=tuple(one.says for one in card.stops),
        then=card.then.says,
        readings=tuple((clock(one.at_h), one.why) for one in card.readings.times),
        readings_go_on=card.readings.then,
        sources=_sources(card),
    )


def name_of(card: InfusionCard) -> str:
    """The drug as it is written on the bag."""
    return NAMES[card.session.form]


def _base(card: InfusionCard, mg: Fraction) -> str:
    """An amount in base, with the salt beside it where the strength counts salt."""
    as_shown = f"{shown(mg, 'mg')} of {name_of(card)} base"
    return f"{as_shown} ({shown(mg / card.setup.factor, 'mg')} of hydrochloride)" if counts_salt(card) else as_shown


def _cautions(card: InfusionCard) -> Iterator[str]:
    most = page().most_cautions
    for one in card.cautions[:most]:
        yield f"{one.class_in_words}: {one.sentence}" if one.class_in_words else one.sentence
    if len(card.cautions) > most:
        yield f"Not all fit here ({len(card.cautions) - most} left): read the prediction of this case first."


def _facts(card: InfusionCard) -> Iterator[Pair]:
    per_kg = shown(card.total_base_mg / card.weight_kg, "mg/kg")
    yield "Dose", f"{_base(card, card.total_base_mg)} in {time_text(card.session.end_h)}, {per_kg}"
    yield (
        "For",
        f"{shown(card.weight_kg, 'kg')}, {shown(card.age_y, 'number').removesuffix(' number')} years, {_purpose(card)}",
    )
    starts = card.session.starts_h
    if len(starts) > 1:
        as_shown = [time_text(at_h) for at_h in starts[:MOST_STARTS]]
        more = f" and {len(starts) - MOST_STARTS} more" if len(starts) > MOST_STARTS else ""
        yield "Session", f"one of {len(starts)}, all alike, a card for each: at {', '.join(as_shown)}{more} of the case"


def _purpose(card: InfusionCard) -> str:
    return "for anesthesia (the limits for pain are lifted)" if card.purpose == ANESTHESIA else "for pain"


def _settings(card: InfusionCard) -> Iterator[Pair]:
    setup = card.setup
    strength = f"{shown(setup.base_mg_per_ml, 'mg/mL')} of {name_of(card)} base"
    if counts_salt(card):
        strength += f" ({shown(setup.strength, 'mg/mL')} of hydrochloride)"
    yield "Bag or syringe", f"{shown(setup.volume_ml, 'mL')} of {strength}: {_base(card, card.bag_base_mg)}"
    pump, syringe = setup.pump_ml_per_h, setup.syringe_ml
    if pump is not None and not card.session.is_push_alone:
        yield "Pump", f"set in steps of {shown(pump, 'mL/h')}"
    if syringe is not None and card.push_ml:
        yield "Push", f"drawn from the same bag, in a syringe read in steps of {shown(syringe, 'mL')}"
    yield "Strength check", f"within range. {' '.join(check.says for check in card.checks)}"


def _row(card: InfusionCard, step: PumpStep) -> CardRowWords:
    when = f"{clock(step.from_h)} to {clock(step.to_h)}"
    if step.kind == "pause":
        return CardRowWords(when, "pause", "stop the pump", "", "nothing")
    gives = f"{shown(step.ml, 'mL')} = {shown(step.base_mg, 'mg')}"
    salt = f"{shown(step.base_mg / card.setup.factor, 'mg')} hydrochloride" if counts_salt(card) else ""
    if step.kind == "push":
        set_to = f"{shown(step.ml, 'mL')} over {time_text(step.over_h)}"
        return CardRowWords(when, "push", set_to, "", gives, salt_gives=salt)
    rate, salt_rate = step.base_mg_per_h, ""
    if counts_salt(card):
        salt_rate = f"{shown(rate / card.setup.factor, 'mg/h')} hydrochloride"
    return CardRowWords(when, "infusion", shown(step.ml_per_h, "mL/h"), shown(rate, "mg/h"), gives, salt_rate, salt)


def _totals(card: InfusionCard) -> Iterator[Pair]:
    if card.push_ml:
        yield "Push volume", shown(card.push_ml, "mL")
    yield "Total", f"{shown(card.total_ml, 'mL')} = {_base(card, card.total_base_mg)}"
    left_mg = card.left_ml * card.setup.base_mg_per_ml
    yield "Left over", f"{shown(card.left_ml, 'mL')} = {_base(card, left_mg)}, wasted with a witness. {card.bag.says}"


def _watched(card: InfusionCard) -> Iterator[Pair]:
    yield "Room", card.care.room
    yield "Monitoring", card.care.row.monitoring
    yield "Who watches", card.care.row.watcher
    for one in card.before:
        yield "Before the start", one.says


def _sources(card: InfusionCard) -> str:
    """Who says what, each once."""
    worded: dict[str, list[str]] = {}
    for about, one in (
        ("room", card.care.room_rule),
        ("monitoring and who watches", card.care.row.rule),
        *(("before the start", each.rule) for each in card.before),
        *(("what stops it", each.rule) for each in card.stops),
        ("readings", card.readings.rule),
    ):
        worded.setdefault(one.source, [])
        if about not in worded[one.source]:
            worded[one.source].append(about)
    return "; ".join(f"{', '.join(about)}: {source}" for source, about in worded.items()) + "."
