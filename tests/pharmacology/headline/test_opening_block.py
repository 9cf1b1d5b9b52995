"""The opening block: what is given, what to expect, how long to watch, and the reasons against it, strongest first."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from lenitive.evidence import at_a_glance, named, sources
from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.headline import CLASS_WORDS, NONE_AGAINST, Headline
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.headline.opening_block import headline_of
from lenitive.pharmacology.regimens import Cream
from lenitive.reasons import Reason, caution

PERSON = Subject(70, 45, "female")
DRIP = DoseRow("iv", "racemate", 30.3, duration_h=40 / 60)
PUSH = DoseRow("iv", "racemate", 20.0, duration_h=1 / 60)
DEVICES = DoseRow("nasal", "s-ketamine", 56.0, spray_mg=28.0)
TABLET = DoseRow("oral", "racemate", 50.0, every_h=8.0, count=6)
CREAM = DoseRow("topical", "racemate", 100.0, every_h=12.0, count=6, cream=Cream(1.0, 100.0, "Lipoderm"))
DAYS = DoseRow("iv", "s-ketamine", 2000.0, duration_h=100.0)
PEOPLE = Population(150, 1)
PARTS = ("Peak", "Dissociation", "Pressure", "Monitoring", "Driving")


def asked(*rows: DoseRow, population: Population | None = PEOPLE, subject: Subject = PERSON) -> Prediction:
    return predict(subject, Regimen(rows), population=population)


def block(*rows: DoseRow, population: Population | None = PEOPLE, subject: Subject = PERSON) -> Headline:
    found = asked(*rows, population=population, subject=subject).headline
    assert found is not None
    return found


def with_cautions(*cautions: Reason, rows: tuple[DoseRow, ...] = (DAYS,)) -> Headline:
    """The block of an answer with these cautions and no others."""
    found = replace(asked(*rows, population=None), cautions=cautions)
    return headline_of(found, PredictionRequest(PERSON, Regimen(rows), found.horizon_h))


@pytest.mark.parametrize("row", [DRIP, DEVICES, TABLET, CREAM, DAYS])
def test_a_line_names_its_source_by_a_short_title_and_the_json_by_its_id(row: DoseRow) -> None:
    found = block(row)
    for line in found.lines():
        assert not re.search(r"\bS\d+\b|[a-z]_\d{4}|-recalled|-label", line.source), line.source
    assert found.driving.source in ("policy", "not published", *sources())


def test_many_sources_are_two_and_how_many_more() -> None:
    text = "Esketamine-events-recalled, S26, S27, S67, S37"
    assert at_a_glance(text) == "US esketamine label, Bowdle 1998 and 3 more"
    assert named(text) == (
        "US esketamine label; Bowdle 1998; Psychedelic effects of ketamine, second report; "
        "Sigtermans 2009, Pain; Ebert 1997"
    )
    assert at_a_glance("policy") == named("policy") == "policy" and named("simulated, S26") == "simulated, Bowdle 1998"


# The numbers


def test_the_peak_is_that_of_the_curve_with_the_range_of_the_people_and_minutes_under_an_hour() -> None:
    found = asked(DRIP)
    assert found.headline is not None and found.population is not None
    peak, peaks = found.headline.peak, found.population.peaks["ketamine"]
    assert peak.level_ng_per_ml == found.typical["ketamine"].cmax and peak.source == "otto_2021"
    assert (peak.p05_ng_per_ml, peak.p95_ng_per_ml) == (peaks["p05"], peaks["p95"])
    assert (
        peak.sentence.startswith("139 ng/mL (") and "in 9 of 10 people), 40 minutes after the start." in peak.sentence
    )


@pytest.mark.parametrize(
    "population",
    [None, Population(20, 1), Population(150, 1, between_person=False, between_occasion=False, parameter=False)],
    ids=["nobody", "too few", "all alike"],
)
def test_without_people_who_differ_no_range_is_given(population: Population | None) -> None:
    peak = block(DRIP, population=population).peak
    assert peak.p05_ng_per_ml is peak.p95_ng_per_ml is None and "people" not in peak.sentence


def test_the_peak_of_a_train_names_the_dose_before_it() -> None:
    peak = block(TABLET).peak
    assert peak.at_h is not None and peak.after_dose_h is not None and "after dose 6" in peak.sentence
    assert peak.at_h == pytest.approx(40 + peak.after_dose_h)


def test_the_instant_of_a_push_is_never_given_as_a_level() -> None:
    """The first level that is given lies five minutes after the end of the push, and is below the first one."""
    found = asked(PUSH)
    assert found.headline is not None and found.population is not None
    peak, curve = found.headline.peak, found.typical["ketamine"]
    assert peak.at_h is not None and peak.level_ng_per_ml is not None and peak.at_h >= 6 / 60 - 1e-9
    assert (
        peak.level_ng_per_ml < 0.9 * curve.values.max() and "first 5 minutes after a push are left out" in peak.sentence
    )
    assert "6 minutes after the start" in peak.sentence
    assert block(PUSH, population=None).peak.p05_ng_per_ml is None


def test_a_push_before_an_infusion_leaves_the_peak_of_the_infusion() -> None:
    later = replace(DRIP, amount_mg=200.0, start_h=1.0)
    assert "left out" not in block(replace(PUSH, amount_mg=5.0), later).peak.sentence


def test_a_push_after_the_peak_changes_nothing_of_it() -> None:
    late = replace(PUSH, amount_mg=2.0, start_h=12.0)
    assert block(DRIP, late).peak.level_ng_per_ml == pytest.approx(block(DRIP).peak.level_ng_per_ml)


def test_dissociation_and_pressure_are_the_counts_of_the_answer() -> None:
    found = asked(DRIP)
    assert found.headline is not None
    counts = {one.name: one for one in found.meaning}
    many, pressure = found.headline.dissociation_of_100, found.headline.pressure
    assert (many.value, many.without) == (counts["dissociation"].with_drug, 9)
    assert f"About {many.value} of 100 people (9 without the drug)" in many.sentence
    effect = found.effects["systolic_rise_mmhg"]
    assert pressure.typical_rise_mm_hg == effect.summary["peak"]
    assert pressure.p05_mm_hg == effect.summary["peak_range"]["p05"] and pressure.p95_mm_hg is not None
    assert pressure.of_100_rise_20_or_more == counts["pressure_ge_20"].with_drug
    assert f"by 20 or more in {pressure.of_100_rise_20_or_more} of 100" in pressure.sentence


def test_what_is_not_published_keeps_its_place() -> None:
    r = block(replace(DRIP, form="r-ketamine"))
    assert r.dissociation_of_100.value is None and "R-ketamine alone" in r.dissociation_of_100.sentence
    assert r.pressure.typical_rise_mm_hg is None and r.pressure.source == "not published"
    cream = block(CREAM)
    for part in (cream.dissociation_of_100, cream.pressure, cream.watch, cream.driving):
        assert part.sentence.startswith("Not published") and part.source == "not published"
    assert cream.peak.level_ng_per_ml is None and "If 0.5 to 20 % does" in cream.peak.sentence
    assert [line.about for line in cream.lines()][:6] == [
        *("Dose", "Peak", "Dissociation", "Pressure", "Monitoring", "Driving")
    ]


def test_what_is_computed_for_a_cream_is_in_the_block_what_it_is_in_the_tables() -> None:
    found = asked(CREAM)
    assert found.headline is not None and found.topical is not None
    made, counts = found.headline, {one.name: one for one in found.meaning}
    for name, part in (("dissociation", made.dissociation_of_100), ("pressure_ge_20", made.pressure)):
        one = counts[name]
        assert part.sentence.startswith("Not published for creams. If 0.5 to 20 % gets in: ")
        assert f"{one.with_drug} of 100" in part.sentence and f"({one.without} without the drug)" in part.sentence
    rise = found.effects["systolic_rise_mmhg"].summary["peak"]
    assert f"systolic typically up by {figure(rise, 2)} mmHg" in made.pressure.sentence
    highest = found.topical.fractions[-1]
    assert highest.fraction == found.topical.prior[1]
    assert made.peak.sentence.endswith(f" to {figure(highest.cmax_ng_per_ml)} ng/mL.")
    assert made.dissociation_of_100.value is None and made.pressure.of_100_rise_20_or_more is None
    broken = block(replace(CREAM, cream=Cream(1.0, 100.0, "Lipoderm", skin="broken")))
    assert "If 2 to 100 % does" in broken.peak.sentence and "If 2 to 100 % gets in" in broken.pressure.sentence
    left = block(replace(CREAM, form="r-ketamine"))
    assert left.pressure.sentence == left.dissociation_of_100.sentence == "Not published for creams."


def test_a_count_that_is_not_there_is_said_to_be_missing() -> None:
    found = replace(asked(DRIP), meaning=())
    made = headline_of(found, PredictionRequest(PERSON, Regimen((DRIP,)), 24.0))
    assert made.dissociation_of_100.sentence == "Not published." and made.dissociation_of_100.value is None
    assert made.pressure.of_100_rise_20_or_more is None and "is not published" in made.pressure.sentence


# Afterwards


def test_only_nasal_esketamine_has_hours_to_watch() -> None:
    assert block(DEVICES).watch.at_least_h == 2.0 and block(DEVICES).watch.source == "S20"
    both = block(DEVICES, TABLET).watch
    assert both.at_least_h == 2.0 and "For the other doses: until awake as before" in both.sentence
    for row in (DRIP, PUSH, TABLET, replace(DEVICES, form="racemate", spray_mg=None)):
        watch = block(row).watch
        assert watch.at_least_h is None and watch.source == "policy" and not any(map(str.isdigit, watch.sentence))
        assert watch.sentence == "Until awake as before and pressure falling; your site's rule."


def test_driving_is_the_rule_of_the_label_and_policy_elsewhere() -> None:
    label, policy = block(DEVICES).driving, block(DRIP).driving
    assert label.sentence == "Not before the next day, after sleep (esketamine label)."
    assert label.source == "Esketamine-events-recalled" and policy.source == "policy"
    assert policy.sentence.startswith("Not before the next day, after sleep (policy")
    broken = replace(CREAM, cream=Cream(1.0, 100.0, "Lipoderm", skin="broken"))
    assert "broken skin" in block(broken).driving.sentence and block(broken).driving.source == "S52"


# Against


def interaction(name: str, number: int = 1) -> Reason:
    return caution(f"with-{name}-{number}", f"{name} {number}.", "S72", "medicine", name)  # type: ignore[arg-type]


def test_medicines_come_first_with_their_class_in_words_and_the_grave_ones_are_never_left_out() -> None:
    grave = [interaction("life_threatening", number) for number in (1, 2, 3)]
    found = with_cautions(
        caution("outside-age", "Too old.", "S5m", "dose"),
        interaction("watch"),
        *grave,
        interaction("never_together"),
        interaction("none"),
    )
    assert [one.code for one in found.against] == ["with-never_together-1", *(one.code for one in grave)]
    assert [one.interaction for one in found.medicines] == ["never_together", *["life_threatening"] * 3, "watch"]
    lines = list(found.lines())
    grave_words = ["Never together", *["Life-threatening without monitoring"] * 3]
    assert [line.about for line in lines] == ["Dose", *grave_words, *PARTS, "Watch"]
    assert [line.tone for line in lines] == ["", *["strong"] * 4, *[""] * 6]
    assert list(found.to_dict())[:4] == ["opens_with", "dose", "medicines", "peak"]


def test_monitoring_points_to_the_medicines_that_may_kill_and_says_no_less_than_they_do() -> None:
    both = with_cautions(interaction("life_threatening"), interaction("never_together"))
    pointer = "First see the medicines above: never together; life-threatening without monitoring."
    assert both.watch.sentence.endswith(pointer) and "Until awake as before" in both.watch.sentence
    for rows in ((DEVICES,), (CREAM,)):
        one = with_cautions(interaction("life_threatening"), rows=rows)
        assert one.watch.sentence.endswith("First see the medicines above: life-threatening without monitoring.")
    assert "medicines above" not in with_cautions(interaction("watch")).watch.sentence


def test_one_grave_medicine_leaves_room_for_one_other_reason_and_the_person_comes_before_the_dose() -> None:
    dose, person = caution("outside-dose", "Much.", "S5m", "dose"), caution("liver-severe", "Liver.", "S94", "dose")
    found = with_cautions(dose, person, interaction("life_threatening"))
    assert [one.code for one in found.against] == ["with-life_threatening-1", "liver-severe"]
    assert [one.code for one in with_cautions(dose, person).against] == ["liver-severe", "outside-dose"]


def test_the_same_sentence_is_said_once() -> None:
    assert len(with_cautions(interaction("watch"), interaction("watch")).medicines) == 1
    twice = caution("outside-dose", "Much.", "S5m", "dose")
    assert len(with_cautions(twice, twice).against) == 1


def test_an_anesthetic_dose_and_one_above_usual_open_the_block_in_this_order() -> None:
    above = caution("above-usual-range", "Above.", "policy", "dose")
    asleep = caution("anesthetic-dose", "Asleep.", "label", "dose")
    found = with_cautions(above, asleep)
    assert [one.code for one in found.opens_with] == ["anesthetic-dose", "above-usual-range"]
    first, second, third, *_ = found.lines()
    assert (first.sentence, second.sentence, third.about) == ("Asleep.", "Above.", "Dose")
    assert first.tone == "amber" and found.against == ()


def test_where_nothing_is_against_it_what_was_not_asked_is_named() -> None:
    assert list(with_cautions().lines())[-1].sentence == NONE_AGAINST


def test_the_json_has_the_same_facts_under_fixed_keys() -> None:
    prediction = asked(DRIP)
    worded = json.loads(json.dumps(prediction.to_dict()["headline"], allow_nan=False))
    assert {"dose", "peak", "dissociation_of_100", "pressure", "watch", "driving", "against"} <= set(worded)
    for name in ("dose", "peak", "dissociation_of_100", "pressure", "watch", "driving"):
        assert worded[name]["sentence"] and worded[name]["source"], name
    assert worded["dose"]["given"][0]["amount_mg"] == worded["dose"]["amount_mg"] == 30.3
    (reason,) = worded["against"]
    assert reason["code"] == "lasting-relief-not-shown" and reason["class_in_words"] is None
    medicine = with_cautions(interaction("watch")).to_dict()["medicines"][0]
    assert medicine["class_in_words"] == CLASS_WORDS["watch"] == "Watch"
