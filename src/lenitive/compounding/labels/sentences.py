"""What the patient does, as one sentence that fits the dosage form and its route; or why it cannot be written.

    directions(order, "en").text    # "Apply 1 pump (1.45 g) to the left knee 3 times a day, at bedtime."
    directions(order, "en").reasons # or ("label-lacks-directions", "The label lacks how much …") and no text

The rows are those of rules/directions.yaml; the measure is in `strokes`, the place in `places`, the note in `joining`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lenitive.compounding.days_supply.sites import site_words
from lenitive.compounding.direction_rows import NOT_SKIN, NotSkin
from lenitive.compounding.labels.example_amounts import example_of
from lenitive.compounding.labels.joining import names_in, times, with_note
from lenitive.compounding.labels.notes import first_of, of_note
from lenitive.compounding.labels.places import Place, counted, manner, place_words, read
from lenitive.compounding.labels.strokes import Measured, measured
from lenitive.compounding.labels.ways import Language, WayOfUse, forms_of, plain, routes_of, way_of, with_article
from lenitive.compounding.orders.order import Directions, Order
from lenitive.evidence import cited
from lenitive.reasons import Reason, as_typed

SOURCE = cited("Law-label; policy")
SITE = "prescription.directions.site"
# What a piece is called when it was named before: it, them.
IT = {"en": ("it", "them"), "es": ("la", "las")}


@dataclass(frozen=True)
class Worded:
    """A text, empty when it cannot be written; what stands against it, and what the pharmacist should know of it."""

    text: str
    reasons: tuple[Reason, ...] = ()


def directions(order: Order, language: Language) -> Worded:
    """The direction of a label and leaflet; reasons where it cannot be written."""
    given = order.prescription.directions if order.prescription else Directions()
    way = way_of(order.formula)
    if way is None:
        return Worded("", (_no_way(order),))
    lacking = _lacking(given, way)
    if lacking:
        return Worded("", (_unsaid(order, way, lacking),))
    assert given.applied is not None
    dose, places = measured(order, way, given.applied, language), read(given.site) if given.site else ()
    reasons = tuple(each for each in (dose.reason, _of_site(order, way, places), *of_note(order, way)) if each)
    if reasons:
        return Worded("", reasons)
    return Worded(_sentence(order, way, places, dose, language), _remarks(order, given, places, language))


def _sentence(order: Order, way: WayOfUse, places: Sequence[Place], dose: Measured, language: Language) -> str:
    given = order.prescription.directions if order.prescription else Directions()
    sites = counted(given.site or "", places) or 1
    use = way.use.in_language(language).format(
        amount=dose.text,
        place=place_words(places, way, language, sites),
        times=times(given, language),
        it=IT["en"][dose.is_several],
        la=IT["es"][dose.is_several],
    )
    return with_note(use, given.note or "", language, names_in(order))


def _lacking(given: Directions, way: WayOfUse) -> tuple[str, ...]:
    wanted = {
        "applied": given.applied is not None,
        "times_a_day": bool(given.times_a_day or given.most_a_day),
        "site": bool(given.site) or not way.needs_site,
    }
    return tuple(key for key, holds in wanted.items() if not holds)


def _unsaid(order: Order, way: WayOfUse, lacking: tuple[str, ...]) -> Reason:
    examples = {"applied": example_of(order, way), "times_a_day": "times_a_day: 3", "site": way.ask.get("site", "")}
    write = ", ".join(examples[key] for key in lacking)
    words = {"applied": "how much is used", "site": "where", "times_a_day": "how often"}
    what = [words[key] for key in words if key in lacking]
    missing = f"{', '.join(what[:-1])} and {what[-1]}" if len(what) > 1 else what[0]
    sentence = (
        f"The label lacks {missing}; nobody can {way.measured_by} by «as directed». Ask the prescriber, then write "
        f"under {{prescription}}: {{directions: {{{write}}}}}."
    )
    return order.reason("label-lacks-directions", sentence, SOURCE, "prescription.directions")


def _no_way(order: Order) -> Reason:
    """The form and the route have no direction together: which of the two to correct."""
    form, route = order.formula.dosage_form, order.formula.route
    routes, forms = routes_of(form), forms_of(route)
    if routes:
        sentence = (
            f"A label has no direction for {with_article(form)} by the route {as_typed(route)}: the routes of "
            "this form are "
            f"{', '.join(routes)}. Correct the formula's {{dosage_form}} or {{route}}."
        )
    elif forms:
        sentence = (
            f"A label has no words for the dosage form {as_typed(form)} by the route {as_typed(route)}: write "
            f"{{dosage_form}} as one of "
            f"{', '.join(forms)}."
        )
    else:
        sentence = f"A label has no words for the route {as_typed(route)}: correct the formula's route."
    return order.reason("label-route", sentence, "policy: directions on file", "formula")


def _of_site(order: Order, way: WayOfUse, places: Sequence[Place]) -> Reason | None:
    """Why the site does not go with the form, or does not tell how many places there are."""
    given = order.prescription.directions if order.prescription else Directions()
    if not places:
        return None
    form, site = with_article(order.formula.dosage_form), given.site or ""
    form = f"{form[0].upper()}{form[1:]} ({way.route.en})"
    if way.sites == "none":
        sentence = f"{form} has no site, and the directions name {as_typed(site)}: take it away."
        return order.reason("label-site-not-used", sentence, SOURCE, SITE)
    in_nose = {place.of == "nose" for place in places}
    if way.sites == "nose" and in_nose != {True}:
        sentence = (
            f"{as_typed(site)} does not say into which nostril: write {{site: left nostril}}, {{: right nostril}} or "
            "{: each nostril}."
        )
        return order.reason("label-site", sentence, SOURCE, SITE, "question")
    if way.sites != "nose" and True in in_nose:
        sentence = f"{form} is not used in the nose, and the directions name {as_typed(site)}: correct one."
        return order.reason("label-site", sentence, SOURCE, SITE)
    if way.sites == "skin" and (unfit := _of_skin(order, site)) is not None:
        return unfit
    return _of_count(order, way, places, counted(site, places))


# What a site may say that is no place on whole skin: words of rules/directions.yaml, code, what follows the word typed.
_NOT_SKIN = (
    ("vague", "label-site-vague", "does not say where: ask the prescriber, then name every place under {site}."),
    ("often", "label-site-often", "says how often: write it under {times_a_day} and {most_a_day}, here only places."),
    (
        "broken",
        "label-site-broken-skin",
        "is not whole skin. More is taken up through broken or sore skin, so this is not for it, and the label says "
        "so: ask the prescriber, then write the whole skin that is meant, for example {site: left lower leg}.",
    ),
    (
        "elsewhere",
        "label-site-not-skin",
        "is not skin, and this preparation is for the skin only: ask the prescriber which skin is meant, or make a "
        "preparation for that place.",
    ),
)


def _of_skin(order: Order, site: str) -> Reason | None:
    """A site that is no intact skin: a wound, an eye, the mouth."""
    rules, text = NOT_SKIN.read(), plain(site)
    for name, code, says in _NOT_SKIN:
        row: NotSkin = getattr(rules, name)
        if word := first_of(text, (*row.en, *row.es)):
            return order.reason(code, f"{as_typed(word)} in the site {says}", row.rule.cited, SITE, "question")
    return None


def _of_count(order: Order, way: WayOfUse, places: Sequence[Place], count: int | None) -> Reason | None:
    is_typed = any(place.is_typed for place in places)
    site = order.prescription.directions.site if order.prescription else ""
    if _is_unreadable(site or "", count):
        return order.reason("label-site", _unreadable(site or ""), SOURCE, SITE, "question")
    if (count is not None or is_typed) and manner(places, count or 1) in way.place:
        return None
    return order.reason("label-site", _uncounted(order), SOURCE, SITE, "question")


def _is_unreadable(site: str, count: int | None) -> bool:
    """Numbers that count no places ("3 cm above the knee"), or places with something in brackets behind them."""
    begins = re.match(r"\d+", site.strip())
    words = plain(site).replace(",", " ").split()
    has_length = any(site_words().has("lengths", word) for word in words)
    return has_length or bool(begins and count != int(begins[0])) or ("(" in site and count != 1)


def _unreadable(site: str) -> str:
    """How to write it so that it fits the sentence."""
    return (
        f"{as_typed(site)} does not read as places in a direction: name parts of the body, without "
        "lengths and brackets, for example {site: left thigh just above the knee}. What is used in turns is one place."
    )


def _uncounted(order: Order) -> str:
    """What to write where the site does not tell how many places there are."""
    given = order.prescription.directions if order.prescription else Directions()
    return (
        f"{as_typed(given.site or '')} does not say how many places get {given.applied} each: name every place, "
        "for example {site: left knee and right knee}."
    )


def _remarks(order: Order, given: Directions, places: Sequence[Place], language: Language) -> tuple[Reason, ...]:
    """What is printed as it was typed: places that nobody can count, and what has no translation."""
    uncounted = [_uncounted(order)] if places and counted(given.site or "", places) is None else []
    found = tuple(order.reason("label-site-uncounted", each, SOURCE, SITE, "caution") for each in uncounted)
    if language == "en":
        return found
    typed = {"site": given.site if any(place.is_typed for place in places) else None, "note": given.note}
    return found + tuple(
        order.reason(
            "label-not-translated",
            f"{as_typed(text)} is printed as it is written: write {{{key}}} in Spanish, or check that it is.",
            "policy: places on the body",
            f"prescription.directions.{key}",
            "caution",
        )
        for key, text in typed.items()
        if text
    )
