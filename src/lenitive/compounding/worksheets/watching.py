"""What to watch in a preparation, by what is in it: anesthetics together, NSAIDs, sedation, sun, children, skin.

    cautions(rows, bench)[0].sentence   # "Local anesthetics together: 6 g in the whole batch (lidocaine). ..."

Sentences and sources are in rules/worksheets.yaml. Here is only when each applies, and to what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lenitive.compounding.derivations import text_of
from lenitive.compounding.ingredients import Ingredient, all_ingredients
from lenitive.compounding.orders import place_of
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.texts import WARNINGS, WorksheetWarning, warning
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.reasons import Reason, braced
from lenitive.units import Quantity

SKIN = ("topical",)
BY_WEIGHT = ("% w/w", "mass/mass")
WATER_COUNTED = "water-counted"
MOUTH = ("oral", "oromucosal", "sublingual", "buccal")
Concerned = Callable[[Sequence[Ingredient], str], Sequence[Ingredient]]
Rows = Sequence[WorksheetLine]


def _several_nsaids(actives: Sequence[Ingredient], route: str) -> Sequence[Ingredient]:
    found = [each for each in actives if each.is_nsaid]
    return found if len(found) > 1 else ()


def _one_nsaid(actives: Sequence[Ingredient], route: str) -> Sequence[Ingredient]:
    found = [each for each in actives if each.is_nsaid]
    return found if len(found) == 1 else ()


def _ketamine_by(*routes: str) -> Concerned:
    return lambda actives, route: [each for each in actives if each.name == "ketamine" and route in routes]


BASIS = "policy: the basis is data, never assumed"
# When each warning applies, and to which of the actives.
WHEN: dict[str, Concerned] = {
    "local anesthetic": lambda actives, route: [each for each in actives if each.is_local_anesthetic],
    "several nsaids": _several_nsaids,
    "one nsaid": _one_nsaid,
    "sedative on skin": lambda actives, route: [each for each in actives if each.sedates and route in SKIN],
    "sedative not on skin": lambda actives, route: [each for each in actives if each.sedates and route not in SKIN],
    "hazardous": lambda actives, route: [each for each in actives if each.is_hazardous],
    "hazard unknown": lambda actives, route: [each for each in actives if each.is_hazardous is None],
    "photosensitizer on skin": lambda actives, route: [a for a in actives if a.photosensitizes and route in SKIN],
    "child hazard": lambda actives, route: [each for each in actives if each.child_hazard],
    "on skin": lambda actives, route: actives if route in SKIN else (),
    "ketamine by nose": _ketamine_by("nasal"),
    "ketamine by mouth": _ketamine_by(*MOUTH),
}


def cautions(rows: Rows, bench: Bench) -> tuple[Reason, ...]:
    """All that apply, in the order of the rules; each once; then what the trials say."""
    return (*_by_ingredients(rows, bench), *_by_water(rows, bench), *_by_maximum(rows), *_by_evidence(bench))


def _by_ingredients(rows: Rows, bench: Bench) -> Iterator[Reason]:
    known = all_ingredients()
    names = sorted({row.ingredient for row in rows if row.is_active})
    actives = [known[name] for name in names]
    claimed = {each.source for each in bench.order.formula.evidence_against}
    for row in WARNINGS.read():
        if row.when not in WHEN or (row.gives_way and row.rule.cited in claimed):
            continue
        concerned = WHEN[row.when](actives, bench.order.formula.route)
        if concerned:
            yield _warning(row, concerned, rows)


def _warning(row: WorksheetWarning, concerned: Sequence[Ingredient], rows: Rows) -> Reason:
    names = [each.name for each in concerned]
    amounts = (each.theoretical for each in rows if each.ingredient in names and each.theoretical is not None)
    worded = [each.photosensitizes if row.code == "sun" else each.child_hazard for each in concerned]
    sentence = row.says.strip().replace("{names}", ", ".join(names))
    sentence = sentence.replace("{says}", "; ".join(text.rstrip(".") for text in worded if text))
    if "{amount}" in sentence:
        sentence = sentence.replace("{amount}", text_of(sum(amounts, Quantity(0, "g"))))
    return _reason(row, sentence)


def _reason(row: WorksheetWarning, sentence: str) -> Reason:
    return Reason(row.code, sentence, row.rule.cited, "caution")


def _by_water(rows: Rows, bench: Bench) -> Iterator[Reason]:
    """A strength that may count a drug with or without its water, until formula or order says which it counts.

    A formula says it by naming the form; what is in the jar has to be that one, whatever the order says.
    """
    for row in {(row.ingredient, row.form): row for row in rows if row.is_active}.values():
        known = all_ingredients()[row.ingredient]
        own = known.form(row.form)
        if own is None or own.kind != "only" or own.mw is None:
            continue
        named = [line.form for line in bench.order.formula.lines if line.ingredient == row.ingredient and line.form]
        if own.name in named or (not named and row.ingredient in bench.order.bases):
            continue
        for other in known.forms_of_another_weight(own):
            if named and other.name not in named:
                continue
            assert other.mw is not None  # or it would be no other weight
            times, asked = text_of(own.mw / other.mw), f"{{bases.{row.ingredient}: as_supplied}}"
            sentence = (
                f"The strength in the formula counts {other.name}, and {own.name} is in the jar: the amount on this "
                f"sheet is wrong. Take a jar of {other.name}, or a formula whose strength counts {own.name}."
                if named
                else f"{row.strength} counts {own.name}, as it is in the jar. If it counts {other.name}, weigh {times} "
                f"times as much. Ask the prescriber which of the two is meant; if it is the one in the jar, write "
                f"{asked}, or name that form in a formula of your own."
            )
            place = place_of("jars" if named else "bases", row.ingredient)
            yield bench.order.reason(WATER_COUNTED, sentence, BASIS, place, "caution")


def _by_maximum(rows: Rows) -> Iterator[Reason]:
    """A strength above what is stated as the most, somewhere; said with where."""
    lines = dict.fromkeys((row.ingredient, row.strength) for row in rows if row.is_active)
    for name, strength in lines:
        for most in all_ingredients()[name].maximum:
            limit = most.at_most.magnitude("%")
            if strength is not None and strength.kind in BY_WEIGHT and strength.magnitude("% w/w") > limit:
                sentence = f"{name} {strength} is above the {most.at_most} of {most.what}."
                yield Reason("above-maximum", sentence, most.rule.cited, "caution")


def _by_evidence(bench: Bench) -> Iterator[Reason]:
    """The headline of the evidence against it; that there is none either way is said as well."""
    formula = bench.order.formula
    for claim in formula.evidence_against:
        sentence = f"Evidence against (grade {claim.grade}): {braced(claim.text)}"
        yield Reason("evidence-against", sentence, claim.source, "caution")
    if not formula.evidence_against and not formula.evidence_for:
        row = warning("no trial")
        yield _reason(row, row.says.strip())
