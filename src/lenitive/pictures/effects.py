"""The small picture of one effect, and what it says in words.

picture_of(prediction.effects["analgesia"], prediction)      # an <svg>, 320 wide
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.evidence import GRADES
from lenitive.pharmacology import Effect, Floats, Prediction, is_share
from lenitive.pictures.envelope import CROWDED_DOSES, enveloped
from lenitive.pictures.scales import plain
from lenitive.pictures.small_panel import Drawn, Frame, panel
from lenitive.pictures.words import clock, span

KIND_WORDS = {
    "published": "published curve",
    "assumed": "partly assumed",
    "derived": "derived from published points",
    "in vitro": "measured in vitro",
}
PAIN_LINES = {"nrs_treated": "T", "nrs_placebo": "P"}


def picture_of(effect: Effect, prediction: Prediction) -> str:
    """One effect of one regimen: median and bands where people were simulated, else the typical line alone."""
    frame = frame_of(effect, float(effect.times_h[-1]), starts(prediction))
    return panel(effect.name.replace("_", "-"), [drawn(effect, prediction)], frame, words_of(effect))


def pain_picture(effect: Effect, prediction: Prediction) -> str | None:
    """Mean pain of the treated (T) and of those on placebo (P), 0 to 10; None for an effect without these lines."""
    if not set(PAIN_LINES) <= set(effect.series):
        return None
    times = effect.times_h.tolist()
    lines = [
        Drawn(times, effect.series[name].tolist(), {}, place, letter)
        for place, (name, letter) in enumerate(PAIN_LINES.items())
    ]
    ends = ", ".join(
        f"{words} {short(one.values[-1])}" for one, words in zip(lines, ("treated", "placebo"), strict=True)
    )
    frame = Frame("mean pain, 0 to 10 (T treated, P placebo)", times[-1], 10.0, starts(prediction))
    words = ("Mean pain of a group over time.", f"At the end: {ends}, of 10. Lines of the typical person, no band.")
    return panel(f"{effect.name.replace('_', '-')}-pain", lines, frame, words)


def frame_of(effect: Effect, horizon_h: float, doses_h: tuple[float, ...]) -> Frame:
    """The frame of an effect; a share has the whole scale from 0 to 100 %, whatever the curve."""
    if not is_share(effect.unit):
        return Frame(effect.unit, horizon_h, None, doses_h)
    return Frame(percent_unit(effect.unit), horizon_h, 1.0, doses_h, 100.0)


def drawn(effect: Effect, prediction: Prediction, arm: int = 0, letter: str = "") -> Drawn:
    """The line and bands of an effect; the highest of each interval where doses are many."""
    bands = {key: values.tolist() for key, values in (effect.bands or {}).items()}
    times, middle = effect.times_h.tolist(), bands.get("p50", typical_line(effect).tolist())
    if len(prediction.doses) > CROWDED_DOSES:
        thinned = enveloped(times, {"p50": middle, **bands}, float(effect.times_h[-1]))
        low = {key: thinned.low[key] for key in ("p05", "p25") if key in bands}
        times, middle, bands = thinned.times_h, thinned.high["p50"], thinned.high | low if bands else {}
    return Drawn(times, middle, bands, arm, letter)


def starts(*predictions: Prediction) -> tuple[float, ...]:
    """When doses begin, hours, in order."""
    return tuple(sorted({dose.start_h for prediction in predictions for dose in prediction.doses}))


def middle(effect: Effect) -> list[float]:
    """The median of the people, or the typical person where none were simulated."""
    line = typical_line(effect)
    line = line if effect.bands is None else effect.bands.get("p50", line)
    return [float(value) for value in line]


def typical_line(effect: Effect) -> Floats:
    """The typical person's values; a programmer's mistake for an effect that is not drawn."""
    assert effect.values is not None, f"{effect.name} is not drawn"
    return effect.values


def place_of_highest(effect: Effect) -> int:
    """Where the middle line is highest."""
    line = middle(effect)
    return max(range(len(line)), key=lambda place: line[place])


def words_of(effect: Effect) -> tuple[str, str]:
    """Title and description: highest value, its time, and its band there."""
    place = place_of_highest(effect)
    worded = f"Highest {amount(middle(effect)[place], effect.unit)} after {clock(float(effect.times_h[place]))}"
    if effect.bands and "p05" in effect.bands:
        low, high = (number_of(float(effect.bands[key][place]), effect.unit) for key in ("p05", "p95"))
        worded += f"; in 9 of 10 people {low} to {high}"
    badge = f"Evidence {effect.grade}: {GRADES['en'][effect.grade]}; {KIND_WORDS[effect.kind]}."
    return f"{effect.title} over {span(float(effect.times_h[-1]))}.", f"{worded}. {badge}"


def number_of(value: float, unit: str) -> str:
    """A value without its unit, two digits; shares as per cent."""
    return f"{short(100 * value)} %" if is_share(unit) else short(value)


def short(value: float) -> str:
    """Two digits, whole from ten on: effects are not known better."""
    decimals = 0 if abs(value) >= 10 else 1 if abs(value) >= 1 else 2
    return plain(round(value, decimals))


def amount(value: float, unit: str) -> str:
    """A value as it is read: 12 % of maximum, 14 mmHg."""
    rest = unit.removeprefix("fraction ").removeprefix("share ") if is_share(unit) else unit
    rest = "chance added by the drug" if unit == "chance" else rest
    return f"{number_of(value, unit)} {rest}".strip()


def percent_unit(unit: str) -> str:
    """The unit at the head of a table of percents: "% of maximum"."""
    return amount(1.0, unit).removeprefix("100 ") if is_share(unit) else unit


def shown_order(names: Iterable[str]) -> list[tuple[str, str, list[str]]]:
    """Effects in groups, in the order in which a physician asks: name of the group, its question, its effects."""
    there = list(names)
    groups = [(key, title, [name for name in inside if name in there]) for key, title, inside in GROUPS]
    return [group for group in groups if group[2]]


GROUPS = (
    ("relief", "Relief", ("analgesia", "lasting_relief")),
    ("mind", "Mind and stomach", ("drug_high", "dissociation", "sedation", "nausea")),
    ("heart", "Heart and pressure", ("systolic_rise_mmhg", "heart_rate_rise")),
    ("receptor", "At the receptor", ("nmda_block",)),
)
