"""Directions: whole strokes of a weighed device, in strokes and grams, in words that a patient can follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compounding.records import CREAM, changed, order, without
from lenitive.compounding.labels.sentences import directions
from lenitive.reasons import Reason

ORAL = """\
formula:
  name: ketamine-oral
  title: Ketamine 10 mg/mL solution
  version: 1
  status: draft
  source: invented for tests
  dosage_form: oral solution
  route: oral
  batch_unit: 100 mL
  ingredients:
    - {ingredient: ketamine, strength: 10 mg/mL, basis: as_base}
  vehicle: {ingredient: flavored suspending vehicle, amount: q.s.}
amount: 100 mL
made_on: 2026-11-24
prescription:
  number: 7
  patient: Ana Núñez
  prescriber: Dr. Lena Fields
  issued_on: 2026-11-20
  directions: {applied: 5 mL, times_a_day: 2}
"""
NASAL = (
    ORAL.replace("dosage_form: oral solution", "dosage_form: nasal spray")
    .replace("route: oral", "route: nasal")
    .replace("flavored suspending vehicle", "purified water")
    .replace("{applied: 5 mL, times_a_day: 2}", "{applied: 2 spray, times_a_day: 1, site: each nostril}")
    + "device: {name: spray bottle, kind: spray, per_stroke: 0.1 mL, calibrated_on: 2026-11-01}\n"
)
WHOSE = """\
record_number: CR-2026-0418
pharmacy: {name: Two Rivers Pharmacy, address: "12 Mill Street, Littleton, CO 80120", telephone: 303 555 0100}
jars: {ketamine: ketamine hydrochloride}
storage: controlled room temperature
"""
TROCHE = (
    ORAL.replace("dosage_form: oral solution", "dosage_form: troche")
    .replace("route: oral", "route: sublingual")
    .replace("batch_unit: 100 mL", "batch_unit: 1 piece")
    .replace("strength: 10 mg/mL", "strength: 50 mg/piece")
    .replace("flavored suspending vehicle", "polyethylene glycol troche base")
    .replace("amount: 100 mL", "amount: 30 piece")
    .replace("applied: 5 mL", "applied: 1 piece")
)


def worded(text: str, language: str = "en") -> str:
    found = directions(order(text), "es" if language == "es" else "en")
    assert found.text, found.reasons
    return found.text


def asked(text: str) -> Reason:
    found = directions(order(text), "en")
    (reason,) = found.reasons
    assert found.text == ""
    return reason


def test_an_application_is_told_in_strokes_and_grams() -> None:
    assert worded(CREAM) == "Apply 2 pumps (2.9 g) to the left knee 3 times a day, up to 4 times a day if needed."
    assert worded(changed("applied: 2.9 g", "applied: 1.45 g")).startswith("Apply 1 pump (1.45 g) to the left knee")
    clicks = changed("kind: pump, per_stroke: 1.45 g", "kind: click, per_stroke: 0.125 g", "2.9 g", "1.5 g")
    assert worded(clicks).startswith("Apply 12 clicks (1.5 g) to the left knee")


def test_an_application_in_milligrams_is_told_in_the_unit_in_which_the_stroke_was_weighed() -> None:
    assert worded(changed("applied: 2.9 g", "applied: 2900 mg")).startswith("Apply 2 pumps (2.9 g)")


def test_a_part_of_a_stroke_is_a_question_with_both_neighbors_and_nothing_is_rounded() -> None:
    reason = asked(changed("applied: 2.9 g", "applied: 1.5 g"))
    assert (reason.code, reason.severity, reason.path) == (
        "label-strokes",
        "question",
        "prescription.directions.applied",
    )
    assert "1.5 g is 1.0345 pumps of 1.45 g, and part of a pump cannot be measured" in reason.text
    assert "1 gives 1.45 g (3.33 % less)" in reason.text and "2 give 2.9 g (93.3 % more)" in reason.text


def test_less_than_one_stroke_has_one_neighbor() -> None:
    sentence = asked(changed("applied: 2.9 g", "applied: 1 g")).text
    assert "1 gives 1.45 g (45 % more)" in sentence and "0 give" not in sentence


def test_a_device_that_was_not_weighed_tells_no_strokes() -> None:
    for text in (changed("per_stroke: 1.45 g, ", ""), changed(", calibrated_on: 2026-11-01", "")):
        assert asked(text).code == "label-device" and "was not weighed" in asked(text).text


def test_a_device_that_was_weighed_with_another_base_tells_no_strokes() -> None:
    lipoderm = changed("calibrated_on: 2026-11-01", "calibrated_on: 2026-11-01, with_base: Lipoderm")
    assert "was weighed with Lipoderm, and this is in PLO" in asked(lipoderm).text
    assert worded(lipoderm.replace("Lipoderm", "plo")).startswith("Apply 2 pumps")


def test_a_device_without_a_word_for_its_stroke_is_asked_for() -> None:
    assert "write kind as one of pump" in asked(changed("kind: pump", "kind: catapult")).text


def test_a_cream_without_a_device_cannot_be_measured_at_home() -> None:
    assert asked(without("device")).code == "label-no-device"


def test_strokes_by_volume_and_an_amount_by_weight_are_unlike() -> None:
    assert asked(changed("per_stroke: 1.45 g", "per_stroke: 1.45 mL")).code == "label-unlike-units"


def test_a_liquid_to_be_swallowed_is_told_in_milliliters() -> None:
    assert worded(ORAL) == "Take 5 mL by mouth 2 times a day."
    assert worded(ORAL, "es") == "Tome 5 mL por la boca, 2 veces al día."
    rinse = ORAL.replace("dosage_form: oral solution", "dosage_form: mouth rinse")
    rinse = rinse.replace("route: oral", "route: oromucosal")
    assert worded(rinse) == "Rinse your mouth with 5 mL, then spit it out, 2 times a day."
    assert worded(rinse, "es") == "Enjuáguese la boca con 5 mL y luego escupa, 2 veces al día."


def test_sprays_are_counted_and_told_in_milliliters_too() -> None:
    assert worded(NASAL) == "Use 2 sprays (0.2 mL) in each nostril once a day."
    assert worded(NASAL, "es") == "Use 2 atomizaciones (0.2 mL) en cada fosa nasal, una vez al día."


def test_pieces_are_counted_whole() -> None:
    assert worded(TROCHE) == (
        "Let 1 troche dissolve under your tongue, without chewing or swallowing it, 2 times a day."
    )
    two = TROCHE.replace("1 piece, times", "2 piece, times")
    assert "without chewing or swallowing them, 2 times" in worded(two)
    assert worded(two, "es") == (
        "Deje disolver 2 pastillas debajo de la lengua, sin masticarlas ni tragarlas, 2 veces al día."
    )
    assert asked(TROCHE.replace("applied: 1 piece", "applied: 0.5 piece")).code == "label-pieces"
    other = TROCHE.replace("dosage_form: troche", "dosage_form: wafer")
    assert worded(other).startswith("Let 1 wafer dissolve under your tongue")


def test_use_as_directed_is_no_direction() -> None:
    reason = asked(without("directions"))
    assert reason.code == "label-lacks-directions"
    assert "{applied: 1.45 g, times_a_day: 3, site: left knee}" in reason.text
    only_site = changed("{site: left knee, applied: 2.9 g, times_a_day: 3, most_a_day: 4}", "{site: left knee}")
    assert "{applied: 1.45 g, times_a_day: 3}" in asked(only_site).text


def test_a_cream_needs_its_site_and_a_mouthful_does_not() -> None:
    assert "{site: left knee}" in asked(changed("site: left knee, ", "")).text
    assert worded(ORAL)


def test_when_needed_has_a_limit() -> None:
    needed = changed("times_a_day: 3, most_a_day: 4", "most_a_day: 4")
    assert worded(needed) == "Apply 2 pumps (2.9 g) to the left knee when needed, up to 4 times a day."
    assert worded(needed, "es").endswith("cuando lo necesite, hasta 4 veces al día.")


def test_a_limit_that_says_the_same_is_not_repeated() -> None:
    assert worded(changed("most_a_day: 4", "most_a_day: 3")).endswith("to the left knee 3 times a day.")
    assert worded(changed(", most_a_day: 4", "")).endswith("to the left knee 3 times a day.")


def test_a_note_is_added_as_it_was_written() -> None:
    shown = worded(changed("most_a_day: 4", "most_a_day: 4, note: Rub in well."))
    assert shown.endswith("4 times a day if needed; rub in well.")


def test_the_is_not_said_twice() -> None:
    assert "to the left knee 3" in worded(changed("site: left knee", "site: the left knee"))


def test_what_has_no_spanish_word_is_printed_as_written_and_pointed_out() -> None:
    text = changed("site: left knee", "site: entrecejo", "most_a_day: 4", "most_a_day: 4, note: Frote bien.")
    found = directions(order(text), "es")
    assert "en entrecejo, 3 veces al día" in found.text and found.text.endswith("; frote bien.")
    assert [(reason.code, reason.severity) for reason in found.reasons] == [("label-not-translated", "caution")] * 2
    assert [reason.path.rpartition(".")[2] for reason in found.reasons] == ["site", "note"]
    assert directions(order(CREAM), "es").reasons == ()
    assert directions(order(ORAL), "es").reasons == ()


def test_a_route_without_words_is_asked_for() -> None:
    known = order(CREAM)
    (reason,) = directions(replace(known, formula=replace(known.formula, route="ear")), "en").reasons
    assert reason.code == "label-route" and "'ear'" in reason.text


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_order_without_a_prescription_has_directions(language: str) -> None:
    bare = CREAM[: CREAM.index("prescription:")]
    assert directions(order(bare), "es" if language == "es" else "en").text == ""
