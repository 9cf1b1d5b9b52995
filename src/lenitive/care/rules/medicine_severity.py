"""How bad a medicine is with ketamine by the route ordered, from predicted ratios, and until when after its last day.

    medicine_cards("clarithromycin", "oral", PredictedRatios(RatioRange(2.6, 2.1, 3.2)))[0].severity     # "critical"
    medicine_cards("morphine", "iv")[0].severity                 # "critical" whatever the level: its class
    gone_on("clarithromycin", "oral", date(2026, 11, 30))        # the first day on which the ratio is below 1.25

The ratios come from predictions of this person with and without the medicine, on the same virtual people. Thresholds
are those of rules/medicine_severity.yaml; what a medicine does besides is in pharmacology's tables, and only read here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from math import log
from typing import Literal

from lenitive.care.rules.facts import Route
from lenitive.pharmacology import (
    KnownMedicine,
    fading_area_ratio,
    interacting_groups,
    known_medicines,
    level_classes,
    read_medicine_name,
    sentences_together,
    studied_medicines,
)
from lenitive.reasons import POLICY, Interaction, Reason, as_typed
from lenitive.rules import Authority, Table

CardSeverity = Literal["critical", "warning", "info"]
FILE = "medicine_severity"
WORST: tuple[CardSeverity, ...] = ("critical", "warning", "info")
LONGEST_DAYS = 366  # an effect that lasts longer than this has no day
HOURS_A_DAY = 24
ROOM = "the people and the equipment for monitored sedation"


@dataclass(frozen=True)
class RatioThresholds:
    """From which ratio on an interaction is critical, or a warning; up to which one ketamine may not work."""

    critical_at_least: float
    warning_at_least: float
    weaker_at_most: float
    rule: Authority

    def __post_init__(self) -> None:
        if not 0 < self.weaker_at_most < 1 < self.warning_at_least < self.critical_at_least:
            raise ValueError("weaker is below 1, and a warning above 1 and below critical")

    def severity_of(self, ratio: float) -> CardSeverity:
        """What this ratio alone is."""
        if ratio >= self.critical_at_least:
            return "critical"
        return "warning" if ratio >= self.warning_at_least or ratio <= self.weaker_at_most else "info"


@dataclass(frozen=True)
class ClassSeverity:
    """What a class of the table of interactions is on a card."""

    name: Interaction
    severity: CardSeverity
    rule: Authority


@dataclass(frozen=True)
class RatioRange:
    """Level with the medicine over that without it: the median, and the range of nine in ten people."""

    median: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 < self.low <= self.median <= self.high < float("inf"):
            raise ValueError("ratios are above zero, and the median lies in its range")

    @property
    def shown(self) -> str:
        """As it is said: 2.6 (90 %: 2.1 to 3.2)."""
        return f"{self.median:.3g} (90 %: {self.low:.3g} to {self.high:.3g})"


@dataclass(frozen=True)
class PredictedRatios:
    """What predictions of this person give for one route: of the area, and of the peak where it was worked out."""

    area: RatioRange
    peak: RatioRange | None = None

    def decisive(self, thresholds: RatioThresholds) -> tuple[str, RatioRange]:
        """The worse of the two by its median, with its name; of two alike, the one that changes more."""
        named = [("area", self.area), *([("peak", self.peak)] if self.peak else [])]
        return min(named, key=lambda one: (WORST.index(thresholds.severity_of(one[1].median)), -_change(one[1])))


@dataclass(frozen=True)
class MedicineCard:
    """One thing that a medicine does by one route. `interaction`: the class of the table, of what acts together."""

    medicine: str
    route: Route
    severity: CardSeverity
    reason: Reason
    ratios: PredictedRatios | None = None
    published: str = ""
    interaction: Interaction | None = None


RATIOS = Table(FILE, "ratios", RatioThresholds)
FOODS = Table(FILE, "foods", tuple[str, ...])
CLASSES = Table(FILE, "classes", tuple[ClassSeverity, ...])
_AS_REASON: dict[CardSeverity, Literal["stop", "caution", "note"]] = {
    "critical": "stop",
    "warning": "caution",
    "info": "note",
}


def medicine_cards(name: str, route: Route, ratios: PredictedRatios | None = None) -> tuple[MedicineCard, ...]:
    """Everything that is said of one medicine by one route, worst first.

    ValueError where ratios are missing of a medicine whose effect on the level was studied: predict first.
    """
    read = read_medicine_name(name)
    medicine = known_medicines().get(read.name) if read.how in ("same", "other name") else None
    if medicine is None:
        return (unknown_card(name, route),)
    if medicine.name in studied_medicines() and ratios is None:
        raise ValueError(f"{medicine.name} changes the level: predict with and without it first")
    return _all_cards(medicine, route, _by_ratio(medicine.name, route, ratios) if ratios else None)


def typical_cards(name: str, route: Route) -> tuple[MedicineCard, ...]:
    """The same before a plan, worst first: where its effect was studied, the area of a typical adult decides.

    KeyError for a name that the list does not have.
    """
    medicine = known_medicines()[name]
    return _all_cards(medicine, route, _of_a_typical_adult(name, route) if name in studied_medicines() else None)


def _all_cards(medicine: KnownMedicine, route: Route, of_level: MedicineCard | None) -> tuple[MedicineCard, ...]:
    cards = [of_level] if of_level else []
    if not of_level:
        cards += [_size_not_known(medicine.name, route, each) for each in medicine.groups if each in level_classes()]
    abouts = {interacting_groups()[each].about: each for each in medicine.groups if each in interacting_groups()}
    cards += [_acting_together(medicine.name, route, each) for each in abouts.values()]
    found = cards or [_no_change_expected(medicine.name, route)]
    return tuple(sorted(found, key=lambda card: WORST.index(card.severity)))


def unknown_card(name: str, route: Route) -> MedicineCard:
    """What is said of a medicine that is not in the list."""
    sentence = (
        f"{as_typed(name)} is not in the list of medicines: nothing is known here of it with ketamine. Look it up."
    )
    reason = Reason("interaction-medicine-unknown", sentence, POLICY, "question", "medicine")
    return MedicineCard(name, route, "warning", reason)


def severity_of_ratios(medicine: str, ratios: PredictedRatios) -> CardSeverity:
    """What the level alone makes of it; a food or an herb is at most a warning."""
    thresholds = RATIOS.read()
    severity = thresholds.severity_of(ratios.decisive(thresholds)[1].median)
    return "warning" if severity == "critical" and medicine in FOODS.read() else severity


def gone_on(medicine: str, route: Route, last_day: date) -> date | None:
    """The first day on which the level is changed by less than a warning; None after a year and more.

    Of a typical adult at the full effect, which fades with the half-time of the table from the end of the last day on.
    """
    half_time_h = studied_medicines()[medicine].washout.hours
    return first_day_without(partial(fading_area_ratio, medicine, route), half_time_h, last_day)


def first_day_without(ratio_at: Callable[[float], float], half_time_h: float, last_day: date) -> date | None:
    """The first day at whose beginning the ratio is neither a warning nor worse; `ratio_at`: by share of the effect."""
    thresholds = RATIOS.read()
    for days in range(LONGEST_DAYS):
        share = 2.0 ** (-HOURS_A_DAY * days / half_time_h)
        if thresholds.severity_of(ratio_at(share)) == "info":
            return last_day + timedelta(days=days + 1)
    return None


def _change(ratio: RatioRange) -> float:
    return abs(log(ratio.median))


def _of_a_typical_adult(medicine: str, route: Route) -> MedicineCard:
    """What is known before a dose is planned: no range, since nobody was simulated."""
    thresholds, ratio = RATIOS.read(), fading_area_ratio(medicine, route, 1.0)
    severity = thresholds.severity_of(ratio)
    severity = "warning" if severity == "critical" and medicine in FOODS.read() else severity
    if ratio <= thresholds.weaker_at_most:
        means = "ketamine may not work by this route"
    else:
        means = "little change is expected by this route" if severity == "info" else "another dose or another route"
    sentence = (
        f"With {medicine}, a typical adult has {ratio:.3g} times the area of ketamine by this route: {means}. The "
        "range for this person is predicted with the plan."
    )
    return MedicineCard(
        medicine,
        route,
        severity,
        _reason("interaction-typical", sentence, severity, thresholds.rule.cited),
        published=_published(medicine, route),
    )


def _published(medicine: str, route: Route) -> str:
    row = studied_medicines()[medicine].row(route) if medicine in studied_medicines() else None
    return f"area {row.auc_ratio:g} times ({row.rule.cited})" if row else ""


def _by_ratio(medicine: str, route: Route, ratios: PredictedRatios) -> MedicineCard:
    thresholds, severity = RATIOS.read(), severity_of_ratios(medicine, ratios)
    what, decisive = ratios.decisive(thresholds)
    if decisive.median <= thresholds.weaker_at_most:
        means = "ketamine may not work by this route. Do not raise the dose before it is reviewed"
    elif severity == "info":
        means = "little change is expected by this route"
    else:
        means = (
            "give another dose or another route, or a reason at signing" if severity == "critical" else "watch longer"
        )
    sentence = f"With {medicine}, the {what} of ketamine is {decisive.shown} times that without it: {means}."
    published = _published(medicine, route)
    reason = _reason("interaction-level", sentence, severity, thresholds.rule.cited)
    return MedicineCard(medicine, route, severity, reason, ratios, published)


def _size_not_known(medicine: str, route: Route, name: str) -> MedicineCard:
    row = level_classes()[name]
    sentence = (
        f"{medicine.capitalize()} is {row.kind}: the level of ketamine is expected to be {row.direction}, size not "
        "known. Start low, and watch."
    )
    reason = _reason("interaction-size-unknown", sentence, "warning", row.rule.cited)
    return MedicineCard(medicine, route, "warning", reason)


def _acting_together(medicine: str, route: Route, name: str) -> MedicineCard:
    """A medicine that acts together with ketamine keeps the class of its table; on the skin, that of the skin."""
    group = interacting_groups()[name]
    row = sentences_together()[group.about]
    on_skin = route == "topical" and bool(row.on_skin)
    interaction = (row.on_skin_interaction if on_skin else None) or group.interaction
    severity = next(each.severity for each in CLASSES.read() if each.name == interaction)
    words = row.on_skin if on_skin else row.says
    sentence = words.replace("{who}", medicine).replace("{room}", ROOM)
    reason = Reason(
        f"with-{group.about}", sentence, group.rule.cited, _AS_REASON[severity], "medicine", interaction=interaction
    )
    return MedicineCard(medicine, route, severity, reason, interaction=interaction)


def _no_change_expected(medicine: str, route: Route) -> MedicineCard:
    sentence = (
        f"{medicine.capitalize()} is known here, and no interaction with ketamine is: that is not a proof of none."
    )
    return MedicineCard(medicine, route, "info", _reason("interaction-none-known", sentence, "info", POLICY))


def _reason(code: str, sentence: str, severity: CardSeverity, source: str) -> Reason:
    return Reason(code, sentence, source, _AS_REASON[severity], "medicine")
