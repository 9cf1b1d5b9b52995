"""Severity by route from predicted ratios, the class of what acts together, and the day on which an effect is gone."""

from datetime import date, timedelta
from math import ceil, log, log2

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.facts import ROUTES
from lenitive.care.rules.medicine_severity import (
    FOODS,
    LONGEST_DAYS,
    PredictedRatios,
    RatioRange,
    RatioThresholds,
    first_day_without,
    gone_on,
    medicine_cards,
    severity_of_ratios,
    typical_cards,
)
from lenitive.pharmacology import fading_area_ratio, interacting_groups, known_medicines, studied_medicines
from rule_files import invented

LAST = date(2026, 11, 30)


def of(area: float, peak: float | None = None) -> PredictedRatios:
    return PredictedRatios(RatioRange(area, area * 0.9, area * 1.1), RatioRange(peak, peak, peak) if peak else None)


@pytest.mark.parametrize(
    ("ratio", "severity"),
    [(2.0, "critical"), (1.999, "warning"), (1.25, "warning"), (1.249, "info"), (1.0, "info"), (0.671, "info"),
     (0.67, "warning"), (0.14, "warning"), (9, "critical")],
)  # fmt: skip
def test_a_ratio_is_critical_a_warning_or_information(ratio: float, severity: str) -> None:
    assert severity_of_ratios("clarithromycin", of(ratio)) == severity
    (card,) = medicine_cards("clarithromycin", "oral", of(ratio))
    assert (card.severity, card.reason.code) == (severity, "interaction-level")
    assert card.reason.severity == {"critical": "stop", "warning": "caution", "info": "note"}[severity]


def test_the_worse_of_area_and_peak_decides() -> None:
    (card,) = medicine_cards("clarithromycin", "oral", of(1.3, 3.6))
    assert (
        card.severity == "critical" and "the peak of ketamine is 3.6 (90 %: 3.6 to 3.6) times" in card.reason.sentence
    )
    assert "the peak of" in medicine_cards("clarithromycin", "oral", of(1.3, 1.4))[0].reason.sentence
    assert "the peak of" in medicine_cards("clarithromycin", "oral", of(1.3, 0.5))[0].reason.sentence
    (card,) = medicine_cards("clarithromycin", "oral", of(1.3, 1.29))
    assert "the area of ketamine is 1.3 (90 %: 1.17 to 1.43) times" in card.reason.sentence
    assert severity_of_ratios("rifampicin", of(1.0, 0.5)) == "warning"


def test_what_lowers_the_level_may_not_work() -> None:
    (card,) = medicine_cards("rifampicin", "oral", of(0.14))
    assert card.severity == "warning" and "may not work" in card.reason.sentence
    assert "little change is expected" in medicine_cards("rifampicin", "iv", of(0.86))[0].reason.sentence
    assert "watch longer" in medicine_cards("ticlopidine", "nasal", of(1.29))[0].reason.sentence
    assert "a reason at signing" in medicine_cards("ticlopidine", "oral", of(2.4))[0].reason.sentence


@pytest.mark.parametrize("food", FOODS.read())
def test_a_food_is_at_most_a_warning(food: str) -> None:
    assert severity_of_ratios(food, of(3.0)) == "warning" and severity_of_ratios(food, of(1.1)) == "info"
    assert "watch longer" in medicine_cards(food, "oral", of(3.0))[0].reason.sentence


def test_the_published_row_of_the_route_stands_beside_the_prediction() -> None:
    assert medicine_cards("clarithromycin", "oral", of(2.0))[0].published.startswith("area 2.6 times (")
    assert medicine_cards("clarithromycin", "sublingual", of(2.0))[0].published == ""


def test_a_studied_medicine_is_predicted_first() -> None:
    with pytest.raises(ValueError, match="predict with and without"):
        medicine_cards("Biaxin", "oral")


def test_a_class_without_a_number_is_a_warning_of_unknown_size() -> None:
    name = next(n for n, m in known_medicines().items() if m.groups == ("strong CYP3A4 inhibitor",))
    (card,) = medicine_cards(name, "oral")
    assert (card.severity, card.reason.code) == ("warning", "interaction-size-unknown")
    assert "size not known" in card.reason.sentence and "expected to be higher" in card.reason.sentence
    (predicted,) = medicine_cards(name, "oral", of(1.1))
    assert (predicted.severity, predicted.published) == ("info", "")


def test_a_depressant_keeps_its_class_whatever_the_ratio() -> None:
    for ratios in (None, of(1.0), of(0.2)):
        card = next(c for c in medicine_cards("morphine", "iv", ratios) if c.interaction)
        assert (card.severity, card.interaction, card.reason.code) == ("critical", "life_threatening", "with-sedation")
        assert card.reason.interaction == "life_threatening" and "{" not in card.reason.sentence
        assert "morphine" in card.reason.sentence and "monitored sedation" in card.reason.sentence
    (skin,) = medicine_cards("morphine", "topical")
    assert (skin.severity, skin.interaction) == ("warning", "watch") and "intact skin" in skin.reason.sentence


def test_each_danger_of_a_medicine_is_told_once_and_the_worst_first() -> None:
    assert [(c.reason.code, c.severity) for c in medicine_cards("tramadol", "oral")] == [
        ("with-sedation", "critical"),
        ("with-tramadol", "critical"),
    ]
    assert medicine_cards("memantine", "iv")[0].severity == "critical"
    both = medicine_cards("carbamazepine", "oral")
    assert [c.severity for c in both] == sorted((c.severity for c in both), key=["critical", "warning", "info"].index)


def test_what_is_not_known_is_said_and_is_not_no_interaction() -> None:
    (unknown,) = medicine_cards("{moonwort}", "oral")
    assert (unknown.reason.code, unknown.reason.severity, unknown.severity) == (
        "interaction-medicine-unknown", "question", "warning",
    )  # fmt: skip
    assert "'{moonwort}'" in unknown.reason.text and unknown.medicine == "{moonwort}"
    assert medicine_cards("morphin", "oral")[0].reason.code == "interaction-medicine-unknown"  # a slip is not guessed
    (none,) = medicine_cards("melatonin", "oral")
    assert (none.severity, none.reason.code, none.reason.severity) == ("info", "interaction-none-known", "note")


def test_every_medicine_of_the_list_has_a_card_by_every_route() -> None:
    for name in known_medicines():
        for route in ROUTES:
            cards = medicine_cards(name, route, of(1.0) if name in studied_medicines() else None)
            assert cards and all("{" not in card.reason.sentence for card in cards)
            abouts = {
                interacting_groups()[g].about for g in known_medicines()[name].groups if g in interacting_groups()
            }
            assert {card.reason.code for card in cards if card.interaction} == {f"with-{about}" for about in abouts}


def test_the_day_on_which_an_effect_is_gone() -> None:
    # Oral clarithromycin 2.6, half-time 36 h: the fold of the enzyme fades on its logarithm.
    found = gone_on("clarithromycin", "oral", LAST)
    assert found is not None
    half = studied_medicines()["clarithromycin"].washout.hours
    after = (found - LAST).days - 1
    assert fading_area_ratio("clarithromycin", "oral", 2 ** (-24 * after / half)) < 1.25
    assert fading_area_ratio("clarithromycin", "oral", 2 ** (-24 * (after - 1) / half)) >= 1.25
    assert gone_on("clarithromycin", "iv", LAST) == date(2026, 12, 1)  # by vein it never was a warning
    assert gone_on("grapefruit juice", "oral", LAST) is not None
    weaker = gone_on("rifampicin", "oral", LAST)
    assert weaker is not None and weaker > date(2026, 12, 5)


def test_an_effect_that_hardly_fades_has_no_day() -> None:
    assert first_day_without(lambda share: 3.0, 36, LAST) is None
    steps = iter(range(LONGEST_DAYS))
    last = first_day_without(lambda share: 1.0 if next(steps) == LONGEST_DAYS - 1 else 3.0, 36, LAST)
    assert last == LAST + timedelta(days=LONGEST_DAYS)


@given(st.floats(1.3, 6), st.floats(4, 200))
def test_the_day_is_that_of_the_closed_form(full: float, half_h: float) -> None:
    hours = half_h * log2(log(full) / log(1.25))  # full^(2^(-t/half)) = 1.25
    found = first_day_without(lambda share: full**share, half_h, LAST)
    assert found is not None
    days = (found - LAST).days - 1
    assert days in (ceil(hours / 24), ceil(hours / 24 + 1e-9), ceil(hours / 24 - 1e-9))


@given(st.sampled_from(sorted(studied_medicines())), st.floats(0, 1))
def test_a_fading_effect_lies_between_none_and_all(drug: str, share: float) -> None:
    for route in ROUTES:
        ends = sorted((1.0, fading_area_ratio(drug, route, 1.0)))
        assert ends[0] - 1e-9 <= fading_area_ratio(drug, route, share) <= ends[1] + 1e-9


@given(st.floats(0.05, 10), st.floats(0.05, 10))
def test_a_larger_change_is_never_less_severe(one: float, other: float) -> None:
    rank = ["info", "warning", "critical"].index
    low, high = sorted((one, other))
    if low >= 1:
        assert rank(severity_of_ratios("clarithromycin", of(low))) <= rank(
            severity_of_ratios("clarithromycin", of(high))
        )
    if high <= 1:
        assert rank(severity_of_ratios("clarithromycin", of(high))) <= rank(
            severity_of_ratios("clarithromycin", of(low))
        )


def test_ratios_and_thresholds_cannot_be_born_wrong() -> None:
    for wrong in (
        (1.0, 1.1, 1.2),
        (1.0, 0.5, 0.9),
        (0.0, 0.0, 1.0),
        (1.0, 0.5, float("inf")),
        (float("nan"), 0.5, 2.0),
    ):
        with pytest.raises(ValueError, match="median"):
            RatioRange(*wrong)
    assert RatioRange(1.0, 1.0, 1.0).shown == "1 (90 %: 1 to 1)"
    for numbers in ((1.25, 1.25, 0.67), (2, 1, 0.67), (2, 1.25, 1), (2, 1.25, 0)):
        with pytest.raises(ValueError, match="below critical"):
            RatioThresholds(*numbers, invented())


def test_before_a_plan_a_typical_adult_decides_without_a_range() -> None:
    (oral,) = typical_cards("clarithromycin", "oral")
    assert (oral.severity, oral.reason.code, oral.ratios) == ("critical", "interaction-typical", None)
    assert "90 %" not in oral.reason.text and "predicted with the plan" in oral.reason.text and "2.6" in oral.published
    assert "may not work" in typical_cards("rifampicin", "oral")[0].reason.text
    (topical,) = typical_cards("clarithromycin", "topical")
    assert topical.severity == "info" and "little change" in topical.reason.text
    assert all(card.severity != "critical" for food in FOODS.read() for card in typical_cards(food, "oral"))


def test_what_acts_together_keeps_its_class_before_a_plan_and_an_unknown_name_has_no_card() -> None:
    assert typical_cards("morphine", "iv") == medicine_cards("morphine", "iv")
    with pytest.raises(KeyError):
        typical_cards("zzyzxamab", "iv")


@given(st.sampled_from(sorted(known_medicines())), st.sampled_from(ROUTES))
def test_every_medicine_of_the_list_has_a_card_by_every_route_worst_first(name: str, route: str) -> None:
    rank = ["critical", "warning", "info"].index
    severities = [rank(card.severity) for card in typical_cards(name, route)]
    assert severities and severities == sorted(severities)
