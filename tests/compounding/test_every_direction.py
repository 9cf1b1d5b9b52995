"""Every dosage form with every route, device, site and number of times: the sentence is read back and says the same.

`directions_reader` reads it without knowing the rules. What a pharmacist expects of each form stands in this file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

import pytest

from compounding.directions_reader import Read, read
from compounding.every_form import PER_STROKE, base_order, given, labeled, order_of, pairs, unit_of, written
from lenitive.compounding.days_supply import UsePerDay, use_per_day
from lenitive.compounding.days_supply.sites import site_words
from lenitive.compounding.devices import DEVICES as PRINTED, Printed
from lenitive.compounding.formulas import formulary
from lenitive.compounding.label_rows import PIECES
from lenitive.compounding.labels import Label
from lenitive.compounding.labels.sentences import directions
from lenitive.compounding.orders import Directions, Order, read_order
from lenitive.documents import read_file
from lenitive.units import Quantity

pytestmark = pytest.mark.slow

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")
EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "orders").glob("*.yaml"))
SKIN = {
    "left knee": 1, "the right knee": 1, "both knees": 2, "left knee and right knee": 2, "knees": 2, "each hand": 2,
    "left and right foot": 2, "left and right shoulders": 2, "lower back": 1, "your neck": 1, "feet": 2,
    "left knee, right knee and lower back": 3, "neck and left shoulder": 2, "scar on the belly": 1,
    "left sole": 1, "both upper arms": 2, "rodilla izquierda": 1, "ambas manos": 2,
    "la rodilla izquierda y el cuello": 2, "two places on the lower back": 2, "painful area": 1,
}  # fmt: skip
NOSE = {
    "each nostril": 2,
    "both nostrils": 2,
    "left nostril": 1,
    "the right nostril": 1,
    "one nostril": 1,
    "nostrils": 2,
    "left nostril and right nostril": 2,
    "left and right nostril": 2,
    "cada fosa nasal": 2,
    "fosa nasal derecha": 1,
}
TIMES = ((1, None), (2, None), (3, 4), (1, 2), (3, 3), (None, 4), (None, 1))
MELTING = ("rapid-dissolve tablet", "rapid-dissolving tablet", "orally disintegrating tablet", "wafer", "film")
# What is done with a form by each route, as a pharmacist would say without looking it up.
BY_ROUTE = {
    "topical": "apply",
    "nasal": "nose",
    "rectal": "rectum",
    "intramuscular": "muscle",
    "intravenous": "vein",
    "subcutaneous": "skin",
    "sublingual": "dissolve under",
    "buccal": "dissolve cheek",
    "oral": "swallow",
}
LIQUIDS = ("lotion", "emulsion", "foam", "topical solution", "solution", "topical spray", "spray")
DEVICES = {
    "apply": {"pump", "airless pump", "click", "clicker", "fingertip", "syringe"},
    "pour": {"pump", "airless pump", "spray", "dropper", "syringe"},
    "nose": {"spray"},
    "swallow": {"syringe", "dropper", "pump"},
    "rinse": {"syringe"},
}
COUNTED = ("capsule", "tablet", "troche", "lozenge", "wafer", "film", "suppository")


def done(form: str, route: str) -> str:
    """What the patient does with it."""
    if form in MELTING and route in ("oral", "oromucosal"):
        return "dissolve tongue"
    if route == "oromucosal":
        return "dissolve mouth" if form in ("troche", "lozenge") else "rinse"
    return BY_ROUTE[route]


def able(form: str, route: str) -> set[str]:
    """The devices with which it is measured; "" where it needs none."""
    doing = done(form, route)
    if any(word in form for word in COUNTED) or doing in ("muscle", "vein", "skin"):
        return {""}
    if doing == "apply" and form in LIQUIDS:
        doing = "pour"
    return DEVICES[doing] | ({""} if doing in ("swallow", "rinse") else set())


def sites(form: str, route: str) -> dict[str, int]:
    if route == "topical":
        return SKIN
    if route == "nasal":
        return NOSE
    return {"": 1, "left thigh": 1, "both thighs": 2} if route == "intramuscular" else {"": 1}


def applied(order: Order, form: str, strokes: int) -> Quantity:
    """An amount that this device or form can give."""
    if order.device and order.device.per_stroke:
        return strokes * order.device.per_stroke
    return Quantity(strokes, "piece") if unit_of(form) == "piece" else Quantity(strokes, "mL")


def combinations(form: str, route: str) -> Iterator[tuple[Order, int, Quantity]]:
    """Orders of this form and route, each with its places and its amount at one place."""
    for kind in sorted(able(form, route)):
        order = base_order(form, route, kind)
        for site, places in sites(form, route).items():
            for usual, most in TIMES:
                strokes = 1 if (usual or 0) % 2 else 2
                amount = applied(order, form, strokes)
                order = given(order, site=site or None, applied=amount, times_a_day=usual, most_a_day=most)
                yield order, places, amount


def as_read(sentence: str, language: Language) -> Read:
    """The sentence, which is one sentence without holes or doubled marks, read by the other reader."""
    assert not re.search(r"[{}«»]|  | [,;.]|[,;.][,;.]|\bNone\b", sentence), sentence
    ends = re.findall(r"[.!?](?=\s|$)", sentence.replace("Dr. ", "Dr "))
    assert len(ends) == 1 and sentence.endswith((".", "!", "?")), sentence
    return read(sentence, language)


@pytest.mark.parametrize(("form", "route"), pairs())
def test_a_direction_read_back_is_what_was_prescribed(form: str, route: str) -> None:
    for order, places, amount in combinations(form, route):
        as_shown = order.prescription.directions if order.prescription else Directions()
        for language in LANGUAGES:
            worded = directions(order, language)
            assert worded.text, (form, route, as_shown, worded.reasons)
            back = as_read(worded.text, language)
            most = max(as_shown.times_a_day or 0, as_shown.most_a_day or 0)
            assert back.doing == done(form, route), worded.text
            assert (back.per_place, back.unit) == (amount.magnitude(amount.unit), amount.unit), worded.text
            assert (back.places, back.usual, back.most) == (places, as_shown.times_a_day or 0, most), worded.text
            per_day = use_per_day(order)
            assert isinstance(per_day, UsePerDay), per_day
            if route in site_words().counted_by:
                day: Fraction = per_day.amount.magnitude(back.unit)
                assert day == back.per_place * back.places * back.most, worded.text


@pytest.mark.parametrize(("form", "route"), pairs())
def test_a_device_that_does_not_go_with_the_form_is_refused(form: str, route: str) -> None:
    site = next(iter(sites(form, route))) or None
    for kind in sorted(set(PER_STROKE) - able(form, route)):
        order = base_order(form, route, kind)
        assert order.device is not None
        amount = applied(replace(order, device=None), form, 1)
        found = directions(given(order, site=site, applied=amount, times_a_day=2), "en")
        assert not found.text and [each.code for each in found.reasons] == ["label-device-form"], kind


def test_a_form_and_a_route_that_do_not_go_together_are_refused_with_what_to_write() -> None:
    forms, routes = ({pair[place] for pair in pairs()} for place in (0, 1))
    for form in sorted(forms):
        order = base_order(form, next(route for known, route in pairs() if known == form), "")
        for route in sorted(routes - {route for known, route in pairs() if known == form}):
            (reason,) = directions(replace(order, formula=replace(order.formula, route=route)), "en").reasons
            assert reason.code == "label-route" and "Correct the formula" in reason.text, (form, route)
    unknown = replace(order, formula=replace(order.formula, dosage_form="patch", route="topical"))
    (reason,) = directions(unknown, "en").reasons
    assert "write dosage_form as one of cream, gel" in reason.text
    (reason,) = directions(replace(order, formula=replace(unknown.formula, route="ear")), "en").reasons
    assert "no words for the route 'ear'" in reason.text


# Words that a label and a leaflet of a form do not say, in either language.
NEVER = {
    "apply": "nostril|tongue|troche|capsule|spit|by mouth|suppositor|fosa nasal|lengua|disolver|escup|clinic only",
    "rinse": r"\bskin\b|nostril|tongue|troche|capsule|\brub\b|shot|piel|fosa nasal|lengua|derrita|frote|clinic only",
    "swallow": r"\bskin\b|nostril|troche|spit|not swallow|rinse|\brub\b|shot|piel|fosa nasal|escup|no lo trag|enju",
    "nose": r"\bskin\b|tongue|troche|capsule|spit|swallow|rinse|\brub\b|shot|piel|lengua|derrita|escup|trag",
    "rectum": r"\bskin\b|nostril|tongue|troche|capsule|spit|rinse|\brub\b|shot|piel|nasal|lengua|escup|por la boca",
    "dissolve": r"\bskin\b|nostril|capsule|spit|rinse|\brub\b|shot|with water|piel|fosa nasal|escup|enju|con agua",
    "muscle": r"nostril|tongue|troche|capsule|spit|swallow|rinse|\brub\b|lengua|derrita|escup|trag|locked|con llave",
}
ALWAYS = {
    "apply": ("For the skin only", "Solo para la piel"),
    "rinse": ("spit it out", "escupa"),
    "nose": ("For use in the clinic only", "solo en la clínica"),
    "muscle": ("Clinic staff", "Personal de la clínica"),
    "dissolve": ("without chewing", "sin masticar"),
    "rectum": ("into the rectum", "en el recto"),
    "swallow": ("by mouth", "por la boca"),
}


def family(doing: str) -> str:
    return "dissolve" if doing.startswith("dissolve") else "muscle" if doing in ("vein", "skin") else doing


def papers(label: Label) -> str:
    """Everything that stands on a label and its leaflet."""
    wording = [f"{each.word} {each.text}" for each in label.core if each.key not in ("transfer", "transfer_es")]
    wording += [*label.leaflet.holds, *(each.text for each in label.auxiliary)]
    wording += [point.text for section in label.leaflet.sections for point in section.points]
    return "\n".join(wording)


def usually(form: str, route: str) -> tuple[str, dict[str, str]]:
    """A device and directions that go with the form."""
    kind = {"topical": "pump", "nasal": "spray"}.get(route, "")
    as_shown = {"times_a_day": "3", "most_a_day": "4", "applied": "1 piece" if unit_of(form) == "piece" else "5 mL"}
    if route == "topical":
        as_shown |= {"site": "both knees", "applied": "2.9 g" if unit_of(form) == "g" else "2.9 mL"}
    if route == "nasal":
        as_shown |= {"site": "each nostril", "applied": "1 spray"}
    return kind, as_shown


def is_consistent(label: Label, form: str, route: str, language: Language) -> None:
    text, of = papers(label), family(done(form, route))
    wrong = re.findall(NEVER[of], text, re.IGNORECASE)
    assert not wrong, (form, route, wrong)
    assert ALWAYS[of][language == "es"] in text, (form, route)
    element = label.element("directions")
    assert element is not None and as_read(element.text, language).doing == done(form, route)
    shown = [point.text for section in label.leaflet.sections for point in section.points]
    assert (element.text in shown) == (of != "muscle")  # what staff do is not for the patient to read
    called = {warning.key for warning in label.auxiliary}
    assert ("alcohol" in called) == (of != "apply")  # all that is not for the skin here holds ketamine
    assert ("clinic" in called) == (of in ("nose", "muscle"))
    if unit_of(form) == "piece":
        per, name = ("por", "es") if language == "es" else ("per", "en")
        piece = PIECES.read()["tablet" if "tablet" in form else form.split()[-1]].in_language(name)[0]
        assert all(f"mg {per} {piece} " in f"{held} " for held in label.leaflet.holds), label.leaflet.holds
    assert len({warning.text for warning in label.auxiliary}) == len(label.auxiliary)


@pytest.mark.parametrize("name", sorted(name for name, each in formulary().items() if not each.not_for_use))
def test_label_and_leaflet_of_a_shipped_formula_speak_of_its_own_form(name: str) -> None:
    formula = formulary()[name]
    kind, as_shown = usually(formula.dosage_form, formula.route)
    for language in LANGUAGES:
        made = labeled(name, device=kind, language=language, directions=as_shown)
        is_consistent(made, formula.dosage_form, formula.route, language)


@pytest.mark.parametrize(("form", "route"), pairs())
def test_label_and_leaflet_of_every_form_and_route_speak_of_their_own_form(form: str, route: str) -> None:
    kind, as_shown = usually(form, route)
    for language in LANGUAGES:
        made = labeled(written(form, route), device=kind, language=language, directions=as_shown)
        is_consistent(made, form, route, language)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_directions_of_an_example_order_are_read_back(path: Path) -> None:
    order = read_order(read_file(path), path.parent)
    form, route = order.formula.dosage_form, order.formula.route
    if order.prescription is None:
        kind, as_shown = usually(form, route)
        whose = order_of(written(form, route), device=kind, directions=as_shown)
        order = replace(order, prescription=whose.prescription, device=whose.device)
    for language in LANGUAGES:
        assert as_read(directions(order, language).text, language).doing == done(form, route)


@pytest.mark.parametrize("device", PRINTED.read(), ids=lambda device: device.name)
def test_every_device_of_the_rules_measures_some_form(device: Printed) -> None:
    assert device.kind in PER_STROKE
    assert any(device.kind in able(form, route) for form, route in pairs())
