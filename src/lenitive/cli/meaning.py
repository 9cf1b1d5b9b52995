"""Effects, counts of a hundred people, and what a cream brings, as lines for a terminal.

print("\n".join(effect_lines(prediction)))
"""

from __future__ import annotations

from lenitive.cli.wrapping import figure, of_effect, unit_of_effect, wrapped
from lenitive.evidence import named
from lenitive.pharmacology import CoIngredient, Effect, Prediction, length, moment

NAME, BETWEEN = 34, 36  # widths of two columns: with the others they fill a line
HEAD = f"  {'effect':{NAME}}{'typical':>12}{'at':>9}  {'9 of 10 people (median)':{BETWEEN}}{'kind':9} grade"


def effect_lines(prediction: Prediction) -> list[str]:
    """One line per effect with its highest value, beneath it who was studied, then what is read from it."""
    if not prediction.effects:
        return []
    lines = [HEAD]
    for effect in prediction.effects.values():
        if effect.values is None:
            continue
        lines += _row(effect)
        for note in (effect.lead, *effect.notes[:1]):
            lines += wrapped("    ", note) if note else []
    if "analgesia" in prediction.effects:
        lines += _relief(prediction.effects["analgesia"])
    return lines + (_lasting(prediction.effects["lasting_relief"]) if "lasting_relief" in prediction.effects else [])


def _row(effect: Effect) -> list[str]:
    """Name and numbers in one line; a unit that does not fit beside its name stands beneath it."""
    spread = effect.summary["peak_range"]
    low, middle, high = (of_effect(spread[key], effect.unit) for key in ("p05", "p50", "p95")) if spread else ("",) * 3
    between = f"{low.removesuffix(' %')} to {high} ({middle})" if spread else "-"
    peak, at = of_effect(effect.summary["peak"], effect.unit), moment(effect.summary["peak_at_h"])
    unit = f"({unit_of_effect(effect.unit)})"
    named = f"{effect.title} {unit}"
    fits = len(named) <= NAME
    name = named if fits else effect.title
    row = f"  {name:{NAME}}{peak:>12}{at:>9}  {between:{BETWEEN}}{effect.kind:9} {effect.grade}"
    return [row] if fits else [row, f"  {unit}"]


def _relief(effect: Effect) -> list[str]:
    first = effect.summary["first_relief_h"]
    when = f"After {length(first)}. " if first is not None else ""
    return wrapped("First relief: ", f"{when}{effect.summary['definition']}")


def _lasting(effect: Effect) -> list[str]:
    summary = effect.summary
    if effect.values is None:
        return wrapped("Lasting relief: ", f"{effect.lead} No curve is drawn. [grade {effect.grade}]")
    parts = [f"Grade {effect.grade}. {effect.lead}"]
    if summary["nrs_at_day_7"] is not None:
        day_7 = summary["nrs_at_day_7"]
        parts.append(
            f"Mean pain on day 7: {day_7['treated']:.1f} of 10 when treated, {day_7['placebo']:.1f} on placebo."
        )
    if summary["outlasts_days"] is not None:
        days = summary["outlasts_days"]
        parts.append(
            f"Relief outlasts the last dose by {figure(days['treated'])} days in the group, "
            f"{figure(days['responders'])} in responders, {figure(days['against_placebo'])} against placebo."
        )
    parts += [summary["why_unknown"]] if summary["why_unknown"] else []
    return wrapped("Lasting relief: ", " ".join([*parts, summary["definition"]]))


def meaning_lines(prediction: Prediction) -> list[str]:
    """Plain sentences, each with where its count comes from."""
    lines = []
    for outcome in prediction.meaning:
        worded = f"{outcome.title}: {outcome.sentence} {outcome.note}"
        lines += wrapped("Of 100 people: ", f"{worded} [{outcome.origin}; {named(outcome.source)}]")
    return lines


def _partner(one: CoIngredient) -> str:
    """Highest level, when, and the area of the last 24 h; or why there is none."""
    level, at, area = one.cmax_ng_per_ml, one.tmax_h, one.auc_0_24_ng_h_per_ml
    if level is None or at is None or area is None:
        return f"level not published: {one.why_unknown}"
    return (
        f"highest {figure(level.low)} to {figure(level.high)} ng/mL, typical {figure(level.typical)}; in the last 24 h "
        f"highest after {length(at.typical)}, area {figure(area.typical)} ng.h/mL "
        f"({figure(area.low)} to {figure(area.high)})"
    )


def cream_lines(prediction: Prediction) -> list[str]:
    """What each fraction absorbed would mean, and the other ingredients."""
    lines = []
    if prediction.topical is not None:
        cream = prediction.topical
        worded = f"How much gets in was never measured: {cream.shares} is taken as possible."
        lines += wrapped(
            "Cream: ", f"{figure(cream.applied_mg_per_day)} mg of ketamine base on the skin a day. {worded}"
        )
        for one in cream.fractions:
            lines.append(
                f"    if {100 * one.fraction:g} % gets in: {figure(one.at_1_h_ng_per_ml)} ng/mL at 1 h, highest "
                f"{figure(one.cmax_ng_per_ml)}, in steady use {figure(one.steady_ng_per_ml)} ng/mL"
            )
        for landmark in cream.landmarks:
            at_ng_per_ml = landmark.level_ng_per_ml
            seen = f"{figure(at_ng_per_ml)} ng/mL: " if at_ng_per_ml is not None else ""
            lines += wrapped("  Seen: ", f"{seen}{landmark.what} [{named(landmark.source)}]")
    for name, partner in prediction.co_ingredients.items():
        found = _partner(partner)
        toxic = f"; toxic from {figure(partner.toxic_ng_per_ml)} ng/mL" if partner.toxic_ng_per_ml else ""
        applied = f"{figure(partner.applied_mg_per_day)} mg a day"
        lines += wrapped(f"{name}: ", f"{applied}; {found}{toxic} [{named(partner.source)}]")
    return lines
