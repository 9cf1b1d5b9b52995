"""What is said beside effects: blood drawn elsewhere, what is not counted, driving, lasting relief."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lenitive.evidence import DAGGER, sources
from lenitive.pharmacology import Population, predict
from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.cautions import effect_cautions
from lenitive.pharmacology.effects.chances import Context
from lenitive.pharmacology.effects.curves import CURVES, Switches
from lenitive.pharmacology.effects.effects import NO_S, effect
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.regimens import Cream, DoseRow, Regimen
from lenitive.reasons import Reason
from pharmacology.effects.people import CREAM, DAYS, DRIP, MAN, SPRAY, TABLET, TIMES, context


def effects_of(around: Context) -> dict[str, Effect]:
    values = {n: curve.of(around.drive, around.values, MAN, Switches()) for n, curve in CURVES.items()}
    return {name: effect(name, TIMES, line, None, around) for name, line in values.items()}


def worded(row: DoseRow, peak_s: float = 80.0, model: str = "otto_2021", weight: float = 0.0) -> dict[str, Reason]:
    around = context(row, peak_s)
    request = replace(around.request, norketamine_weight=weight)
    return {one.code: one for one in effect_cautions(request, PUBLISHED[model], effects_of(around))}


def test_relief_measured_in_arteries_is_not_converted_for_venous_levels() -> None:
    caution = worded(SPRAY)["effect-other-site"]
    assert "acute pain relief" in caution.sentence and "not converted" in caution.sentence
    assert "dissociation" in worded(SPRAY, model="simons_2022")["effect-other-site"].sentence
    assert "effect-other-site" not in worded(DRIP, model="clements_1981")


def test_r_ketamine_is_said_not_to_count_only_where_it_is_given() -> None:
    assert "r-ketamine-not-counted" in worded(DRIP) and "r-ketamine-not-counted" not in worded(SPRAY)


def test_r_ketamine_alone_shows_a_gap_and_not_a_finding() -> None:
    alone = effects_of(context(DoseRow("iv", "r-ketamine", 30.0)))
    assert {name for name, one in alone.items() if NO_S in one.notes} == {
        *("analgesia", "drug_high", "systolic_rise_mmhg", "heart_rate_rise", "lasting_relief")
    }


def test_norketamine_is_called_contested_where_there_is_much_of_it_or_it_is_counted() -> None:
    assert "not counted" in worded(TABLET)["norketamine-contested"].sentence
    assert "weight 0.5" in worded(DRIP, weight=0.5)["norketamine-contested"].sentence
    assert "norketamine-contested" not in worded(DRIP)


def test_lasting_relief_outside_infusions_over_days_has_a_strong_caution() -> None:
    assert "lasting-relief-not-shown" in worded(DRIP) and "lasting-relief-not-shown" not in worded(DAYS)
    assert "liver-tests" in worded(DAYS) and "liver-tests" not in worded(DRIP)


def test_no_driving_until_the_next_day_is_a_rule() -> None:
    assert "next day" in worded(SPRAY)["no-driving"].sentence
    assert "no-driving" not in worded(CREAM, 20.0)
    assert "in use" in worded(CREAM, 60.0)["no-driving"].sentence, "where a level comes to 50 ng/mL"
    broken = replace(CREAM, cream=Cream(1.0, 100.0, "Lipoderm", skin="broken"))
    assert worded(broken)["no-driving"].source == "S52"


def test_dissociation_beyond_the_levels_studied_is_called_extrapolated() -> None:
    assert "dissociation-extrapolated" in worded(SPRAY, 210.0) and "dissociation-extrapolated" not in worded(
        SPRAY, 190.0
    )


def test_without_effects_nothing_is_said_of_them() -> None:
    assert effect_cautions(PredictionRequest(MAN, Regimen((DRIP,)), 24.0), PUBLISHED["otto_2021"], {}) == ()


@pytest.mark.parametrize("row", [DRIP, SPRAY, TABLET, DAYS, CREAM])
def test_every_caution_has_a_listed_source_and_ends_as_a_sentence(row: DoseRow) -> None:
    for caution in worded(row, float(np.float64(250))).values():
        assert caution.source in sources() and caution.sentence.removesuffix(DAGGER).endswith(".")


@pytest.mark.parametrize("row", [DRIP, SPRAY, TABLET, DAYS, CREAM], ids=lambda row: row.route)
def test_no_sentence_of_an_answer_says_recalled_or_verify(row: DoseRow) -> None:
    found = predict(MAN, Regimen((row,)), population=Population(60, 1))
    worded = [one.sentence for one in found.cautions]
    worded += [f"{one.sentence} {one.note}" for one in found.meaning]
    worded += [note for one in found.effects.values() for note in one.notes]
    assert [one for one in worded if "recalled" in one or "verify" in one or "speaks against" in one] == []
