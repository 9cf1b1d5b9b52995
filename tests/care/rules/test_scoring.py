"""Scores are exact, a missing answer is never 0, and thoughts of death are told whatever the total."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.instruments import (
    BANDS,
    CHANGES,
    AnswerScale,
    Instrument,
    InstrumentItem,
    all_instruments,
    band_of,
    instrument,
    scale,
)
from lenitive.care.rules.scoring import change_between, entered, scored, shown_score
from rule_files import invented

BY_ITEMS = sorted(name for name, each in all_instruments().items() if each.how == "items")
BY_SCORE = sorted(name for name, each in all_instruments().items() if each.how == "score")


def answers_of(name: str, value: int) -> dict[str, int | None]:
    return {item.id: value for item in instrument(name).items}


def test_the_instruments_are_those_that_may_be_asked_and_those_that_may_only_be_entered() -> None:
    assert BY_ITEMS == ["gad7", "nrs", "peg", "pgic", "phq2", "phq9"]
    entries = ["bpi-interference", "bpi-severity", "cadss", "dast-10", "dn4", "ort-r", "paindetect", "promis"]
    assert entries == BY_SCORE


def test_the_wording_is_complete_and_spanish_is_official_or_absent() -> None:
    assert [len(instrument(name).items) for name in ("phq2", "phq9", "gad7", "peg")] == [2, 9, 7, 3]
    assert [name for name in BY_ITEMS if instrument(name).is_in_spanish] == ["phq2", "phq9"]
    assert instrument("gad7").stem_in("es") is None
    assert str(instrument("phq9").stem_in("es")).startswith("Durante las últimas 2 semanas, ¿qué tan seguido")
    assert str(instrument("phq9").stem_in("en")).startswith("Over the last 2 weeks")
    first = (instrument("phq9").items[0], instrument("phq2").items[0])
    assert first[0] == first[1]
    assert scale("how-often-0-3").words_of(3, "es") == "Casi todos los días"
    assert scale("how-often-0-3").words_of(0) == "Not at all"
    assert scale("pain-0-10").words_of(4, "es") == "4"
    assert scale("improved-1-7").words_of(1) == "Very much improved"
    assert scale("improved-1-7").words_of(7, "es") == "Very much worse"
    assert instrument("nrs").step == 1 and AnswerScale("x", 0, 1, invented(), ("no", "yes"))


def test_a_mean_stays_a_fraction_and_is_shown_to_one_decimal() -> None:
    found = scored("peg", {"pain": 7, "enjoyment": 6, "activity": 7})
    assert found.value == Fraction(20, 3) and found.shown == "6.7" and found.band is None and not found.urgent
    assert found.reasons == ()


@pytest.mark.parametrize(
    ("value", "shown"),
    [("0", "0"), ("13/3", "4.3"), ("14/3", "4.7"), ("9/4", "2.3"), ("-9/4", "-2.3"), ("1/20", "0.1"), ("7", "7"),
     ("999/100", "10.0"), ("1/30", "0.0")],
)  # fmt: skip
def test_halves_are_shown_upward_and_whole_numbers_whole(value: str, shown: str) -> None:
    assert shown_score(Fraction(value)) == shown


@pytest.mark.parametrize(
    ("name", "score", "band"),
    [("phq9", 4, "none or minimal"), ("phq9", 5, "mild"), ("phq9", 9, "mild"), ("phq9", 10, "moderate"),
     ("phq9", 14, "moderate"), ("phq9", 15, "moderately severe"), ("phq9", 19, "moderately severe"),
     ("phq9", 20, "severe"), ("gad7", 4, "minimal"), ("gad7", 5, "mild"), ("gad7", 10, "moderate"),
     ("gad7", 14, "moderate"), ("gad7", 15, "severe"), ("phq2", 2, "below the cut-off"),
     ("phq2", 3, "at or above the cut-off: ask the PHQ-9"), ("nrs", 0, "no pain"), ("nrs", 4, "mild"),
     ("nrs", 5, "moderate"), ("nrs", 7, "severe"), ("pgic", 2, "much or very much improved"),
     ("pgic", 3, "little or no change"), ("pgic", 5, "worse"), ("cadss", 4, "no dissociation"),
     ("cadss", 5, "dissociation"), ("paindetect", 12, "neuropathic pain unlikely"), ("paindetect", 13, "unclear"),
     ("paindetect", 18, "unclear"), ("paindetect", 19, "neuropathic pain likely"),
     ("dn4", 3, "neuropathic pain less likely"), ("dn4", 4, "neuropathic pain likely"),
     ("ort-r", 2, "low risk of opioid use disorder"), ("ort-r", 3, "high risk of opioid use disorder"),
     ("dast-10", 0, "no problems reported"), ("dast-10", 2, "low"), ("dast-10", 3, "moderate"),
     ("dast-10", 5, "moderate"), ("dast-10", 6, "substantial"), ("dast-10", 8, "substantial"),
     ("dast-10", 9, "severe")],
)  # fmt: skip
def test_a_score_lies_in_the_published_band(name: str, score: int, band: str) -> None:
    found = band_of(name, Fraction(score))
    assert found is not None and found.name == band and found.rule.verify


def test_a_band_is_reached_by_the_exact_score_not_by_the_one_shown() -> None:
    almost = Fraction(499, 100)
    found = band_of("nrs", almost)
    assert shown_score(almost) == "5.0" and found is not None and found.name == "mild"
    assert band_of("peg", Fraction(9)) is None and band_of("phq9", Fraction(-1)) is None


def test_a_missing_answer_is_no_score_and_the_reason_names_it() -> None:
    found = scored("peg", {"pain": 0, "enjoyment": None})
    assert found.value is None and found.shown == "" and found.band is None
    (reason,) = found.reasons
    assert (reason.code, reason.severity) == ("score-missing-item", "question")
    assert "not answered: enjoyment, activity." in reason.sentence
    assert "not answered: every item." in scored("gad7", {}).reasons[0].sentence


@pytest.mark.parametrize("answer", [-1, 11, True, 5.0, "5"])
def test_an_answer_off_the_scale_is_refused(answer: object) -> None:
    found = scored("nrs", {"pain": answer})  # type: ignore[dict-item]
    assert found.value is None and [each.code for each in found.reasons] == ["answer-impossible"]
    assert f"from 0 to 10, not {answer}." in found.reasons[0].sentence


def test_an_answer_to_what_is_not_asked_is_refused() -> None:
    found = scored("nrs", {"pain": 3, "{mood}": 1})
    assert [each.code for each in found.reasons] == ["answer-impossible"]
    assert found.reasons[0].text == "Numeric rating scale of pain has no item {mood}: answer only what it asks."


@pytest.mark.parametrize(("answer", "words"), [(1, "Several days"), (3, "Nearly every day")])
def test_thoughts_of_death_are_told_whatever_the_total(answer: int, words: str) -> None:
    found = scored("phq9", answers_of("phq9", 0) | {"9": answer})
    assert found.value == answer and found.band is not None and found.band.name == "none or minimal"
    (told,) = found.urgent
    assert (told.code, told.severity, told.source) == ("phq9-item-9", "stop", "policy")
    assert words in told.sentence and "today" in told.sentence


def test_thoughts_of_death_are_told_even_where_there_is_no_score() -> None:
    found = scored("phq9", {"9": 1})
    assert found.value is None and [each.code for each in found.urgent] == ["phq9-item-9"]


def test_an_unanswered_item_nine_is_asked_and_none_is_told_for_zero() -> None:
    assert scored("phq9", answers_of("phq9", 3) | {"9": 0}).urgent == ()
    (asked,) = scored("phq9", {"1": 0}).urgent
    assert (asked.code, asked.severity) == ("phq9-item-9-missing", "question")
    assert scored("phq9", {"9": 7}).urgent == () and scored("gad7", answers_of("gad7", 3)).urgent == ()


@pytest.mark.parametrize("name", BY_ITEMS)
def test_the_least_and_the_most_that_can_be_answered_are_the_ends_of_the_range(name: str) -> None:
    found = instrument(name)
    low = {item.id: scale(item.scale).lowest for item in found.items}
    high = {item.id: scale(item.scale).highest for item in found.items}
    assert (scored(name, low).value, scored(name, high).value) == (found.lowest, found.highest)


@pytest.mark.parametrize("name", BY_SCORE)
def test_an_impossible_score_is_refused_and_the_ends_are_not(name: str) -> None:
    found = instrument(name)
    for score in (found.lowest, found.highest):
        assert entered(name, Decimal(str(float(score)))).value == score
    for score in (found.lowest - found.step, found.highest + found.step):
        (reason,) = entered(name, Decimal(str(float(score)))).reasons
        assert reason.code == "score-impossible" and "goes from" in reason.sentence
    between = entered(name, Decimal("10.333") if name == "promis" else Decimal("3.333"))
    assert between.value is None and "is a multiple of" in between.reasons[0].sentence
    assert entered(name, Decimal("NaN")).value is None and entered(name, Decimal("-Infinity")).value is None
    with pytest.raises(ValueError, match="entered as a score"):
        scored(name, {})


def test_a_mean_that_was_worked_out_elsewhere_keeps_its_decimals() -> None:
    assert entered("bpi-severity", Decimal("6.25")).value == Fraction(25, 4)
    assert entered("promis", Decimal("61.3")).shown == "61.3"
    assert "multiple of 0.1:" in entered("promis", Decimal("61.25")).reasons[0].sentence
    assert entered("paindetect", -1).value == -1


def test_a_change_is_told_with_each_published_threshold_that_it_reaches() -> None:
    found = change_between("nrs", Fraction(8), Fraction(5))
    assert (found.points, found.percent, found.way) == (-3, Fraction(-75, 2), "better")
    assert [(each.counted, each.at_least) for each in found.reached] == [
        ("percent", 10),
        ("percent", 30),
        ("points", 2),
    ]
    assert found.matters and not change_between("nrs", Fraction(8), Fraction(8)).matters
    assert change_between("nrs", Fraction(8), Fraction(8)).way == "same"


def test_a_change_from_zero_has_no_percentage() -> None:
    found = change_between("nrs", Fraction(0), Fraction(2))
    assert (found.percent, found.way) == (None, "worse") and [each.counted for each in found.reached] == ["points"]


def test_the_threshold_of_a_change_is_met_exactly() -> None:
    assert not change_between("peg", Fraction(20, 3), Fraction(17, 3) + Fraction(1, 1000)).matters
    assert [each.counted for each in change_between("peg", Fraction(20, 3), Fraction(17, 3)).reached] == ["points"]
    assert [each.counted for each in change_between("phq9", Fraction(10), Fraction(5)).reached] == ["points"]
    assert not change_between("gad7", Fraction(10), Fraction(7)).matters


@given(st.sampled_from(BY_ITEMS), st.data())
def test_a_score_is_that_of_a_slower_count(name: str, data: st.DataObject) -> None:
    found = instrument(name)
    answers = {}
    for item in found.items:
        limits = scale(item.scale)
        answers[item.id] = data.draw(st.integers(limits.lowest, limits.highest))
    whole = 0
    for answer in answers.values():
        whole += answer
    result = scored(name, answers)
    assert result.value is not None
    assert result.value * (len(answers) if name == "peg" else 1) == whole
    rows = [each for each in BANDS.read() if each.instrument == name]
    reached = [each for each in rows if each.at_least <= result.value]
    assert result.band == (reached[-1] if reached else None)


@given(st.fractions(0, 10, max_denominator=40), st.fractions(0, 10, max_denominator=40))
def test_a_change_back_is_the_same_with_the_other_sign(before: Fraction, after: Fraction) -> None:
    there, back = change_between("peg", before, after), change_between("peg", after, before)
    opposite = {"better": "worse", "worse": "better", "same": "same"}
    assert there.points == -back.points and opposite[there.way] == back.way


@given(st.fractions(-40, 100, max_denominator=400))
def test_what_is_shown_is_within_half_a_tenth(value: Fraction) -> None:
    assert abs(Fraction(shown_score(value)) - value) <= Fraction(1, 20)


def test_every_row_of_bands_and_changes_is_of_an_instrument_that_is_there() -> None:
    assert {each.instrument for each in BANDS.read()} | {each.instrument for each in CHANGES.read()} <= set(
        all_instruments()
    )


def test_an_instrument_cannot_be_born_half() -> None:
    item = InstrumentItem("1", "How?", "pain-0-10")
    known = {"id": "x", "name": "X", "worse": "higher", "lowest": Fraction(0), "rule": invented()}
    wrong: list[dict[str, object]] = [
        {"how": "items", "highest": Fraction(1)},
        {"how": "items", "highest": Fraction(1), "items": (item,)},
        {"how": "score", "highest": Fraction(1), "items": (item,), "scored": "sum"},
        {"how": "items", "highest": Fraction(1), "items": (item,), "scored": "sum", "spanish": "the official form"},
        {"how": "score", "highest": Fraction(1), "spanish": "the official form"},
        {"how": "score", "highest": Fraction(0)},
        {"how": "score", "highest": Fraction(1), "step": Fraction(0)},
    ]
    for more in wrong:
        with pytest.raises(ValueError, match=r"."):
            Instrument(**(known | more))  # type: ignore[arg-type]
    for highest, words in ((0, {}), (2, {"ends": ("a",)}), (2, {"choices": ("a", "b")}), (1, {"choices_es": ("a",)})):
        with pytest.raises(ValueError, match="two ends"):
            AnswerScale("x", 0, highest, invented(), **words)
