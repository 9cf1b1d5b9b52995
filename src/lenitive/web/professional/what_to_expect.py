"""What the page shows of effects: the short list of what to expect, a panel for each effect, a hundred people.

expected(prediction) -> sentences first; groups(prediction), hundreds(prediction) for the pictures under them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from lenitive.evidence import GRADES, listed
from lenitive.pharmacology import Effect, OutOf100, Prediction, is_share, length, moment
from lenitive.pictures import effects, icons
from lenitive.pictures.scales import plain
from lenitive.pictures.words import clock
from lenitive.web.professional.case_reasons import worded
from lenitive.web.professional.tables import body

ROWS_OF_A_TABLE = 24
SHARES = ("low", "high")  # further lines of an effect that are shares, too: of receptors blocked
DRIVING = "no-driving"
PRESSURE = "pressure_ge_20"
OF_CREAMS = {"skin-fraction-unknown": "How much gets in", "efficacy-not-shown": "Does it help?"}
ON_THE_LEVEL = (
    "interaction-published",
    "interaction-bounded",
    "interaction-derived",
    "interaction-near-one",
    "interaction-unknown",
)
OPEN = ("relief", "mind")  # groups that are unfolded when the page opens
MIND = ("dissociation", "sedation", "nausea")
# Keys of an effect's summary, of the parts of one value, and of further lines, in words.
SUMMARY = {
    "peak": "peak",
    "peak_at_h": "peak at",
    "peak_range": "peak range",
    "first_relief_h": "first relief",
    "first_relief_level_ng_per_ml": "level at first relief, ng/mL",
    "chance_at_peak": "chance at peak",
    "chance_ge_20": "chance of at least 20 mmHg",
    "chance_ge_20_without": "chance of at least 20 mmHg without the drug",
    "chance_ge_40": "chance of at least 40 mmHg",
    "chance_ge_40_without": "chance of at least 40 mmHg without the drug",
    "responder_probability": "responder probability",
    "placebo_probability": "placebo probability",
    "nrs_at_day_7": "pain score at day 7",
    "outlasts_days": "outlasts, days",
    "why_unknown": "why not given",
    "definition": "definition",
}
PARTS = {
    "p05": "5 %:",
    "p50": "median",
    "p95": "95 %:",
    "treated": "treated",
    "responders": "responders",
    "placebo": "placebo",
    "against_placebo": "against placebo",
}
SERIES = {"low": "low", "high": "high", "nrs_treated": "pain score, treated", "nrs_placebo": "pain score, placebo"}


@dataclass(frozen=True)
class ExpectedLine:
    """One line of the short list: what it is about, what is expected, how sure; `is_strong` for a warning."""

    about: str
    sentence: str
    grade: str = ""
    is_strong: bool = False


def expected(prediction: Prediction) -> list[ExpectedLine]:
    """A physician's minute: relief, how long, mind, pressure, driving."""
    found = prediction.effects
    counted = {one.name: one for one in prediction.meaning}
    wording = {caution.code: worded(caution).sentence for caution in prediction.cautions}
    lines = [ExpectedLine(about, wording[code], is_strong=True) for code, about in OF_CREAMS.items() if code in wording]
    lines += [*_relief(found), *_lasting(found), *_medicines(prediction)]
    for name in MIND:
        if name in found:
            lines.append(ExpectedLine(found[name].title, _people(found[name], counted.get(name)), found[name].grade))
    if pressure := found.get("systolic_rise_mmhg"):
        lines.append(
            ExpectedLine(pressure.title, f"Mean rise. {_people(pressure, counted.get(PRESSURE))}", pressure.grade)
        )
    return [*lines, ExpectedLine("Driving", wording[DRIVING], is_strong=True)] if DRIVING in wording else lines


def _people(effect: Effect, outcome: OutOf100 | None) -> str:
    """How many of a hundred, with and without; then the highest value of the curve."""
    wording = "" if effect.unit == "chance" and outcome and outcome.with_drug is not None else highest(effect)
    if outcome is None or outcome.with_drug is None:
        return wording
    people = f"{outcome.with_drug} of 100 people"
    people += " by 20 mmHg or more" if outcome.name == PRESSURE else ""
    people += f", without the drug {outcome.without}" if outcome.without is not None else ""
    return f"{wording} {people} ({outcome.origin}).".strip()


def _medicines(prediction: Prediction) -> Iterator[ExpectedLine]:
    """What other medicines do to the level, and beside it."""
    level = [worded(one).sentence for one in prediction.cautions if one.code in ON_THE_LEVEL]
    together = [worded(one).sentence for one in prediction.cautions if one.code.startswith("with-")]
    if level:
        yield ExpectedLine("Other medicines", " ".join(level))
    if together:
        yield ExpectedLine("Together", " ".join(together), is_strong=True)


def _relief(found: Mapping[str, Effect]) -> Iterator[ExpectedLine]:
    if effect := found.get("analgesia"):
        yield ExpectedLine("Relief", f"{_first_relief(effect)} Acute relief: {_lower(highest(effect))}", effect.grade)


def _first_relief(effect: Effect) -> str:
    """When relief begins by the published level; or why no such level is given."""
    first, level = effect.summary["first_relief_h"], effect.summary["first_relief_level_ng_per_ml"]
    if level is None:
        return str(effect.summary["definition"])
    comes = "is not reached" if first is None else f"comes after {clock(first)}"
    return f"The published level of first relief ({plain(level)} ng/mL) {comes}."


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _lasting(found: Mapping[str, Effect]) -> Iterator[ExpectedLine]:
    if effect := found.get("lasting_relief"):
        yield ExpectedLine("Afterwards", _afterwards(effect), effect.grade, is_strong=effect.grade == "X")


def _afterwards(effect: Effect) -> str:
    """How long relief outlasts the last dose, and the pain of day 7; what trials found where no curve is drawn."""
    if effect.values is None:
        return effect.lead
    days, day_7 = effect.summary.get("outlasts_days"), effect.summary.get("nrs_at_day_7")
    wording = "Relief of 1 point or more (scale 0 to 10) "
    if not isinstance(days, Mapping):
        wording = str(effect.summary["why_unknown"])
    elif days.get("treated"):
        wording += f"outlasts the last dose by {effects.short(days['treated'])} days in the group treated."
    else:
        wording += "does not outlast the last dose in the group treated."
    if isinstance(day_7, Mapping):
        treated, placebo = effects.short(day_7["treated"]), effects.short(day_7["placebo"])
        wording += f" Mean pain on day 7: {treated} of 10, with placebo {placebo}."
    return f"{wording} {effect.lead}"


def highest(effect: Effect) -> str:
    """Highest value of the median, or of the typical person where there is no band; its time, and its band there."""
    place = effects.place_of_highest(effect)
    top = float(effects.middle(effect)[place])
    whose = "median of people like this one" if effect.bands else "typical person"
    wording = f"Highest {effects.amount(top, effect.unit)} ({whose}) after {clock(float(effect.times_h[place]))}"
    wording = wording if top > 0 else f"Stays at {effects.amount(0.0, effect.unit)}"
    if effect.bands and "p05" in effect.bands:
        low, high = (effects.number_of(float(effect.bands[key][place]), effect.unit) for key in ("p05", "p95"))
        wording += f"; in 9 of 10 people {low.removesuffix(' %')} to {high}"
    return f"{wording}."


def groups(prediction: Prediction, *, has_details: bool) -> list[dict[str, Any]]:
    """The effects in their groups, each with picture, grade and kind; with notes and table where they are shown."""
    return [
        {
            "title": title,
            "is_open": key in OPEN,
            "effects": [_shown(prediction.effects[name], prediction, has_details=has_details) for name in inside],
        }
        for key, title, inside in effects.shown_order(prediction.effects)
    ]


def _shown(effect: Effect, prediction: Prediction, *, has_details: bool) -> dict[str, Any]:
    return {
        "name": effect.name,
        "place": f"effect-{effect.name}",
        "title": effect.title,
        "lead": effect.lead,
        "grade": effect.grade,
        "grade_words": GRADES["en"][effect.grade],
        "kind": effects.KIND_WORDS[effect.kind],
        **(_of_the_curve(effect, prediction) if effect.values is not None else {}),
        **(details_of(effect, prediction) if has_details else {}),
    }


def _of_the_curve(effect: Effect, prediction: Prediction) -> dict[str, Any]:
    """What only an effect with a curve has: pictures and its highest value."""
    pain = effects.pain_picture(effect, prediction)
    return {
        "picture": drawn(effects.picture_of(effect, prediction)),
        "pain": drawn(pain) if pain else None,
        "highest": highest(effect),
    }


def details_of(effect: Effect, prediction: Prediction) -> dict[str, Any]:
    """What an effect rests on, its limits, and its curve as a table."""
    return {
        "name": effect.name,
        "title": effect.title,
        "site": effect.sampling_site,
        "sources": [one.citation for one in listed(effect.source.split(", "))],
        "notes": effect.notes,
        "lines": list(summary_lines(effect)),
        "unit": effects.percent_unit(effect.unit),
        **(_table(effect) if effect.values is not None else {}),
    }


def summary_lines(effect: Effect) -> Iterator[tuple[str, str]]:
    """The summary as lines: name, value; nested values joined, empty ones left out."""
    for key, value in effect.summary.items():
        say = _saying(key, effect.unit)
        if value == effect.lead:
            continue
        if isinstance(value, Mapping):
            parts = [f"{PARTS[name]} {say(one)}" for name, one in value.items() if one is not None]
            yield SUMMARY[key], ", ".join(parts)
        elif isinstance(value, tuple | list):
            yield SUMMARY[key], " to ".join(say(one) for one in value)
        elif value is not None:
            yield SUMMARY[key], say(value)


def _saying(key: str, unit: str) -> Callable[[Any], str]:
    """How the values of a key are said: times in minutes or hours, shares and chances as percent."""
    if key.endswith("_h"):
        return lambda value: length(float(value))
    is_chance = key.startswith("chance_") or key.endswith("_probability")
    if is_chance or (is_share(unit) and key in ("peak", "peak_range")):
        return lambda value: f"{plain(100 * float(value))} %"
    return _value


def _value(value: Any) -> str:
    return plain(float(value)) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def _table(effect: Effect) -> dict[str, Any]:
    """At most `ROWS_OF_A_TABLE` of the times, the highest among them."""
    size = len(effect.times_h)
    step = max(1, -(-size // ROWS_OF_A_TABLE))
    places = sorted({*range(0, size, step), size - 1, effects.place_of_highest(effect)})
    keys = [key for key in ("p50", "p05", "p95") if effect.bands and key in effect.bands]
    columns = [effect.bands[key] for key in keys] if effect.bands else [effects.typical_line(effect)]
    columns = [100 * column for column in columns] if is_share(effect.unit) else columns
    columns += [100 * line if name in SHARES else line for name, line in effect.series.items()]
    heads = ["median", "5 %", "95 %"] if keys else ["typical"]
    return {
        "heads": heads + [SERIES[name] for name in effect.series],
        "rows": body(
            [moment(float(effect.times_h[place])), *(plain(float(column[place])) for column in columns)]
            for place in places
        ),
        "is_thinned": step > 1,
    }


def hundreds(prediction: Prediction) -> dict[str, Any]:
    """The outcomes in a hundred people: benefit first, then harm, one denominator; and their table."""
    found = [_outcome(one) for one in prediction.meaning]
    return {
        "benefit": [one for one in found if one["is_benefit"]],
        "harm": [one for one in found if not one["is_benefit"]],
        "all": found,
    }


def _outcome(outcome: OutOf100) -> dict[str, Any]:
    picture = icons.array(outcome)
    return {**vars(outcome), "picture": drawn(picture) if picture else None}


def drawn(picture: str) -> SafeString:
    """A picture for the page: `pictures` escapes every text that it is given."""
    return mark_safe(picture)
