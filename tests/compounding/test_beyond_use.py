"""The beyond-use date: each limit decides alone, ties are named, and nothing lengthens but a study that matches."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from compounding.mixtures import (
    BACLOFEN,
    BACLOFEN_STUDY,
    BASE,
    BESIDE_BACLOFEN,
    GEL,
    KETAMINE,
    MADE_ON,
    STUDY,
    changed,
    codes,
    dated,
    limit,
    refused,
    with_lots,
)
from lenitive.compounding import beyond_use
from lenitive.compounding.beyond_use import STRICTNESS, StatedLimit, assign

WEAK_STUDY = changed(STUDY, is_stability_indicating=None)


def stated(kind: str, days: int, **more: object) -> StatedLimit:
    return StatedLimit(kind, days, "a source", **more)  # type: ignore[arg-type]


# The worked examples of the evidence (3.2, item 20).


@pytest.mark.parametrize("counting", ["day_one", "date_plus_n"])
def test_the_earliest_lot_decides_before_evidence_and_type_whichever_way_days_are_counted(counting: str) -> None:
    lot = changed(KETAMINE, expires=date(2026, 12, 15))
    found = dated(with_lots(lot, stated=(stated("evidence", 28),)), day_counting=counting)
    assert (found.date, found.other_convention_date) == (date(2026, 12, 15), date(2026, 12, 15))
    assert found.reason.kind == "lot expiry" and found.reason.what == "lot K-1 of ketamine hydrochloride expires"


def test_without_that_lot_twenty_eight_days_of_evidence_decide() -> None:
    preparation = with_lots(KETAMINE, stated=(stated("evidence", 28),))
    assert dated(preparation, day_counting="date_plus_n").date == date(2026, 12, 20)
    found = dated(preparation, day_counting="day_one")
    assert (found.date, found.other_convention_date) == (date(2026, 12, 19), date(2026, 12, 20))
    assert found.reason.kind == "evidence" and found.reason.days == 28


def test_thirty_five_days_end_on_26_december_or_27_december() -> None:
    first, other = dated(GEL), dated(GEL, day_counting="date_plus_n")
    assert (first.date, first.other_convention_date) == (date(2026, 12, 26), date(2026, 12, 27))
    assert (other.date, other.other_convention_date) == (date(2026, 12, 27), date(2026, 12, 26))
    assert (first.day_counting, other.day_counting) == ("day_one", "date_plus_n")


# Each limit alone.


@pytest.mark.parametrize(
    ("kind", "storage", "days"),
    [
        ("aqueous_unpreserved", "refrigerator", 14),
        ("aqueous_preserved", "refrigerator", 35),
        ("oral_nonaqueous", "refrigerator", 90),
        ("other_nonaqueous", "controlled room temperature", 180),
    ],
)
def test_the_type_of_preparation_decides_when_nothing_is_shorter(kind: str, storage: str, days: int) -> None:
    found = dated(changed(GEL, type=kind, storage=storage))
    assert found.date == MADE_ON + timedelta(days=days - 1)
    assert found.reason.kind == "type" and found.reason.days == days and found.rule_version == "usp-795-2023"
    assert found.reason.verify and found.reason.tag == "recalled" and found.storage == storage


@pytest.mark.parametrize("kind", ["monograph", "evidence", "container", "formula"])
@pytest.mark.parametrize(("days", "decides"), [(1, True), (34, True), (36, False), (1000, False)])
def test_what_is_stated_decides_when_it_is_shorter_and_never_lengthens(kind: str, days: int, decides: bool) -> None:
    found = dated(changed(GEL, stated=(stated(kind, days, what="the bottle", note="measured"),)))
    assert found.date == MADE_ON + timedelta(days=min(days, 35) - 1)
    assert (found.reason.kind == kind) == decides
    worded = limit(found, kind)
    assert worded.what == f"the bottle: {days} day{'s' if days > 1 else ''}" and worded.date == MADE_ON + timedelta(
        days=days - 1
    )
    assert worded.note == "measured; may shorten, never lengthens" and worded.source == "a source" and worded.verify
    assert worded.tag == "stated"


def test_a_stated_limit_carries_its_own_tag_and_mark() -> None:
    worded = limit(dated(changed(GEL, stated=(stated("monograph", 20, tag="found", verify=False),))), "monograph")
    assert (worded.tag, worded.verify) == ("found", False)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("monograph", "its monograph"),
        ("evidence", "a study at hand"),
        ("container", "container"),
        ("formula", "formula"),
    ],
)
def test_a_stated_limit_without_words_of_its_own_is_named_by_its_kind(kind: str, name: str) -> None:
    worded = limit(dated(changed(GEL, stated=(stated(kind, 20),))), kind)
    assert worded.what == f"{name}: 20 days" and worded.note == "may shorten, never lengthens" and worded.is_binding


def test_a_disputed_statement_is_listed_and_not_used_even_when_it_is_the_shortest() -> None:
    found = dated(changed(GEL, stated=(stated("formula", 2, is_disputed=True),)))
    worded = limit(found, "formula")
    assert found.reason.kind == "type" and not worded.is_binding and worded.days == 2
    assert worded.note == "disputed: considered, not used" and found.limits[-1] == worded


def test_a_compounded_component_gives_its_own_date() -> None:
    paste = changed(KETAMINE, is_compounded=True, beyond_use=date(2026, 11, 30))
    found = dated(with_lots(paste))
    assert found.date == date(2026, 11, 30) and found.reason.kind == "component's own date"
    assert found.reason.what == "lot K-1 of ketamine hydrochloride has a beyond-use date of its own"
    assert found.reason.days is None and found.other_convention_date == date(2026, 11, 30)
    assert (found.reason.source, found.reason.tag, found.reason.note) == ("its record", "stated", "")


def test_the_vehicle_expires_like_any_other_lot() -> None:
    soon = changed(GEL, components=(KETAMINE, changed(BASE, expires=date(2026, 12, 1))))
    found = dated(soon)
    assert found.date == date(2026, 12, 1) and found.reason.what == "lot V-1 of test gel expires"


def test_a_lot_that_expires_on_the_day_of_compounding_may_be_used_on_that_day_alone() -> None:
    assert dated(with_lots(changed(KETAMINE, expires=MADE_ON))).date == MADE_ON


def test_a_shorter_study_shortens_though_it_matches_in_nothing_but_the_active_and_the_base() -> None:
    other = changed(WEAK_STUDY, days=Fraction(289, 10), salt=None, container=None, partners=BESIDE_BACLOFEN.partners)
    found = dated(GEL, other)
    assert found.reason.kind == "evidence" and found.reason.days == 28 and found.date == date(2026, 12, 19)
    assert found.reason.what == "study of ketamine 10 % w/w in test gel with baclofen at 2-8 °C: 28 days"
    assert found.reason.note == (
        "may shorten, never lengthens (differs or is silent in: salt, partners, container, stability-indicating method)"
    )


def test_a_study_of_one_day_is_the_shortest_that_gives_a_date() -> None:
    assert dated(GEL, changed(STUDY, days=Fraction(1))).date == MADE_ON
    (reason,) = refused(GEL, changed(STUDY, days=Fraction(99, 100)))
    assert reason.code == "less-than-a-day" and reason.text == (
        "ketamine 10 % w/w in test gel at 2-8 °C kept for less than a day: it cannot be given a date."
    )
    assert reason.source == "invented for the tests"


# Ties.


def test_on_a_tie_the_stricter_in_kind_speaks_and_all_are_marked() -> None:
    same_day = MADE_ON + timedelta(days=34)
    paste = changed(BACLOFEN, is_compounded=True, beyond_use=same_day)
    kinds = ("monograph", "evidence", "container", "formula")
    preparation = with_lots(
        changed(KETAMINE, expires=same_day), paste, stated=tuple(stated(kind, 35) for kind in reversed(kinds))
    )
    found = dated(preparation)
    deciding = [each.kind for each in found.limits if each.is_deciding]
    assert deciding == ["lot expiry", "component's own date", *kinds, "type"]
    assert found.reason == found.limits[0] and found.reason.is_deciding
    assert deciding == sorted(deciding, key=STRICTNESS.index)


def test_only_tied_limits_are_marked() -> None:
    found = dated(GEL)
    assert [each.kind for each in found.limits if each.is_deciding] == ["type"]
    assert [each.kind for each in found.limits] == ["type", "longest", "lot expiry", "lot expiry"]


def test_a_disputed_statement_of_the_same_day_is_not_marked() -> None:
    found = dated(changed(GEL, stated=(stated("formula", 35, is_disputed=True),)))
    assert [each.kind for each in found.limits if each.is_deciding] == ["type"]


def test_of_two_lots_on_the_same_day_the_first_by_name_speaks_whatever_their_order() -> None:
    first, second = (changed(KETAMINE, expires=date(2026, 12, 1), lot=lot) for lot in ("K-1", "K-2"))
    found = [dated(with_lots(*lots)) for lots in ((first, second), (second, first))]
    assert found[0] == found[1] and found[0].reason.what.startswith("lot K-1")


def test_a_lot_listed_twice_is_listed_once() -> None:
    assert dated(with_lots(KETAMINE, KETAMINE)) == dated(with_lots(KETAMINE))


# Lengthening.


def test_a_study_of_exactly_this_preparation_lengthens_beyond_the_type() -> None:
    found = dated(GEL, STUDY)
    assert found.date == MADE_ON + timedelta(days=89) and found.reason.kind == "evidence"
    assert found.other_convention_date == MADE_ON + timedelta(days=90)
    assert found.reason.note == "matches in every point: may lengthen"
    by_type = limit(found, "type")
    assert not by_type.is_binding and not by_type.is_deciding
    assert by_type.note == "not binding: studies of exactly this preparation support 90 days"
    assert [each.kind for each in found.limits] == ["evidence", "longest", "lot expiry", "lot expiry", "type"]


@pytest.mark.parametrize(("days", "type_binds"), [(34, True), (35, True), (36, False)])
def test_the_type_gives_way_only_to_a_longer_study(days: int, type_binds: bool) -> None:
    found = dated(GEL, changed(STUDY, days=Fraction(days)))
    assert limit(found, "type").is_binding == type_binds and found.date == MADE_ON + timedelta(days=days - 1)


@pytest.mark.parametrize(("days", "counted"), [(179, 179), (180, 180), (181, 180), (400, 180)])
def test_no_study_goes_beyond_180_days(days: int, counted: int) -> None:
    found = dated(GEL, changed(STUDY, days=Fraction(days)))
    assert found.date == MADE_ON + timedelta(days=counted - 1)
    assert found.reason.kind == ("longest" if days > 180 else "evidence")


def test_the_longest_limit_says_that_it_is_to_be_verified() -> None:
    worded = limit(dated(GEL), "longest")
    assert worded.what == "never over 180 days" and worded.days == 180 and worded.verify and worded.tag == "recalled"
    assert worded.note.startswith("no study lengthens a date beyond it") and worded.source == "USP <795>†"


def test_a_study_lengthens_a_pair_only_when_both_are_measured_beside_each_other() -> None:
    pair = with_lots(KETAMINE, BACLOFEN)
    assert dated(pair, BESIDE_BACLOFEN).date == dated(pair, BACLOFEN_STUDY).date == MADE_ON + timedelta(days=34)
    shorter = changed(BACLOFEN_STUDY, days=Fraction(60))
    assert dated(pair, BESIDE_BACLOFEN, shorter).date == MADE_ON + timedelta(days=59)
    assert dated(pair, STUDY, shorter).date == MADE_ON + timedelta(days=34)


def test_a_lot_still_shortens_what_a_study_lengthened() -> None:
    assert dated(with_lots(changed(KETAMINE, expires=date(2027, 1, 1))), STUDY).date == date(2027, 1, 1)


def test_a_preparation_without_an_active_is_lengthened_by_nothing() -> None:
    assert dated(with_lots(changed(KETAMINE, is_active=False)), STUDY).date == MADE_ON + timedelta(days=34)


# Studies that give no date, and what they are replaced by.


def test_no_data_gives_way_to_the_type_on_a_tie_and_is_listed_as_a_policy() -> None:
    gap = changed(STUDY, name="gap", result="no data", days=Fraction(35), strength=None, temperature=None)
    found = dated(GEL, gap)
    assert found.reason.kind == "type" and [each.kind for each in found.limits[:2]] == ["type", "no data"]
    worded = found.limits[1]
    assert worded.what == "no data on ketamine in test gel: 35 days" and worded.note == "a policy, for want of data"
    assert worded.is_deciding and codes(found.remarks) == ["no-stability-data"]
    assert dated(changed(GEL, type="other_nonaqueous"), gap).reason.kind == "no data"


def test_a_range_that_a_matching_study_replaces_is_listed_and_not_used() -> None:
    ranged = changed(STUDY, name="ranged", result="range", days=Fraction(7), limit="7-49 d")
    ranged = changed(ranged, rule=changed(STUDY.rule, note="by base"))
    found = dated(GEL, ranged, STUDY)
    assert found.date == MADE_ON + timedelta(days=89)
    (worded,) = [each for each in found.limits if "not used" in each.note]
    assert worded.note == "7-49 d; by base; not used: study is a study of exactly this preparation"
    assert (worded.days, worded.date, worded.is_binding) == (7, None, False)
    assert worded.what == "study of ketamine 10 % w/w in test gel at 2-8 °C"
    assert dated(GEL, ranged).date == MADE_ON + timedelta(days=6)


def test_a_disputed_claim_is_called_a_claim() -> None:
    found = dated(GEL, changed(STUDY, result="disputed", days=Fraction(3), rule=changed(STUDY.rule, verify=True)))
    worded = limit(found, "evidence")
    assert worded.what == "claim about ketamine 10 % w/w in test gel at 2-8 °C"
    assert worded.note == "considered, not used"
    assert (worded.days, worded.date, worded.tag, worded.verify) == (3, None, "found", True)
    assert limit(dated(GEL, changed(STUDY, result="failed", days=None)), "evidence").days is None


# The rule of its day.


@pytest.mark.parametrize(
    ("made_on", "version", "days"),
    [(date(2023, 10, 31), "usp-795-2014", 30), (date(2023, 11, 1), "usp-795-2023", 35)],
)
def test_an_old_day_is_dated_by_the_rule_of_that_day(made_on: date, version: str, days: int) -> None:
    found = dated(GEL, made_on=made_on)
    assert found.rule_version == version and found.date == made_on + timedelta(days=days - 1)
    assert ("superseded-rule" in codes(found.remarks)) == (days == 30)


def test_the_old_rule_is_named_with_the_day_it_was_superseded() -> None:
    found = dated(GEL, made_on=date(2020, 5, 1))
    (remark,) = [each for each in found.remarks if each.code == "superseded-rule"]
    assert remark.text == ("Dated by USP <795> before 1 November 2023, superseded on 2023-11-01: for old records only.")
    assert remark.severity == "caution" and remark.source.startswith("USP <795> before November 2023")
    assert found.reason.note == "the days are found for topical; mucosal and both storages are recalled"
    assert found.reason.what == "USP <795> before 1 November 2023, water-containing, topical or mucosal: 30 days"


@pytest.mark.parametrize(("route", "days"), [("oral", 14), ("topical", 30), ("nasal", 30), ("Mouth rinse", 30)])
def test_the_old_rule_told_routes_apart(route: str, days: int) -> None:
    found = dated(changed(GEL, route=route, storage=None), made_on=date(2022, 3, 1))
    assert found.reason.days == days


@pytest.mark.parametrize("kind", ["oral_nonaqueous", "other_nonaqueous"])
def test_six_months_of_the_old_rule_are_held_to_180_days(kind: str) -> None:
    found = dated(changed(GEL, type=kind, route=None), made_on=date(2023, 8, 31))
    six_months = limit(found, "type")
    assert (six_months.date, six_months.other_date) == (date(2024, 2, 28), date(2024, 2, 29))
    assert six_months.days is None and six_months.what.endswith("without water: 6 months")
    assert found.date == date(2024, 2, 26) and found.reason.kind == "longest"


def test_that_a_base_holds_no_water_is_not_believed_without_a_word() -> None:
    """Nobody publishes the water activity of Lipoderm: the date stands, and says on what."""
    dry = changed(GEL, type="other_nonaqueous", vehicle="Lipoderm")
    (worded,) = [each for each in dated(dry).remarks if each.code == "water-activity-not-published"]
    assert (worded.severity, worded.path) == ("caution", "beyond_use_type")
    assert "water activity of Lipoderm is not published" in worded.text and "other_nonaqueous" in worded.text
    assert "confirm it with the maker or measure it. From 0.6 on it counts as aqueous" in worded.text
    unnamed = dated(changed(dry, vehicle=None)).remarks
    assert any("water activity of the vehicle is not published" in each.text for each in unnamed)


@pytest.mark.parametrize(
    "known",
    [{"water_activity": Fraction(1, 2)}, {"is_vehicle_aqueous": False}, {"type": "aqueous_preserved"}],
    ids=lambda known: next(iter(known)),
)
def test_of_a_base_of_which_it_is_known_nothing_is_asked(known: dict[str, object]) -> None:
    preparation = changed(GEL, **{"type": "other_nonaqueous", "vehicle": "Lipoderm"} | known)
    assert "water-activity-not-published" not in codes(dated(preparation).remarks)


def test_a_study_does_not_lengthen_six_months_of_the_old_rule() -> None:
    dry = changed(GEL, type="other_nonaqueous")
    found = dated(dry, changed(STUDY, days=Fraction(180)), made_on=date(2023, 8, 31))
    assert limit(found, "type").is_binding and found.date == date(2024, 2, 26)


def test_the_note_of_the_type_is_kept_when_a_study_goes_beyond_it() -> None:
    assert limit(dated(GEL, STUDY, made_on=date(2020, 5, 1)), "type").note == (
        "the days are found for topical; mucosal and both storages are recalled; "
        "not binding: studies of exactly this preparation support 90 days"
    )


@pytest.mark.parametrize(("made_on", "due"), [(date(2027, 5, 31), False), (date(2027, 6, 1), True)])
def test_a_date_made_after_the_review_was_due_says_so(made_on: date, due: bool) -> None:
    remarks = {each.code: each for each in dated(GEL, made_on=made_on).remarks}
    assert ("rules-due-for-review" in remarks) == due
    if due:
        remark = remarks["rules-due-for-review"]
        assert (
            remark.severity == "caution"
            and remark.source == "policy: limits on file"
            and remark.text
            == ("The rules on file were due for review on 2027-05-31: check them before this date is relied on.")
        )


# Storage, and what is handed on.


def test_storage_that_nobody_stated_is_asked_and_not_chosen() -> None:
    found = dated(changed(GEL, storage=None))
    assert found.storage == "controlled room temperature or refrigerator"
    assert found.storage_range == "20 to 25 °C or 2 to 8 °C"
    (remark,) = [each for each in found.remarks if each.severity == "question"]
    assert remark.code == "storage-not-stated" and remark.path == "storage"
    assert remark.text == (
        "Where is it to be stored? aqueous, preserved allows controlled room temperature or refrigerator: say which."
    )


def test_what_allows_the_refrigerator_alone_is_stored_there_without_a_question() -> None:
    found = dated(changed(GEL, type="aqueous_unpreserved", storage=None))
    assert (found.storage, found.storage_range) == ("refrigerator", "2 to 8 °C")
    assert "storage-not-stated" not in codes(found.remarks)


def test_the_storage_of_the_order_is_kept_when_the_type_allows_it() -> None:
    found = dated(changed(GEL, storage="controlled_room_temperature"))
    assert (found.storage, found.storage_range) == ("controlled room temperature", "20 to 25 °C")
    assert "storage-not-stated" not in codes(found.remarks)


def test_the_whole_answer_can_be_written_as_json() -> None:
    written = dated(GEL, changed(STUDY, result="not stated")).to_dict()
    assert {key: written[key] for key in ("date", "other_convention", "day_counting", "made_on")} == {
        "date": "2026-12-26",
        "other_convention": "2026-12-27",
        "day_counting": "day_one",
        "made_on": "2026-11-22",
    }
    assert written["reason"] == "USP <795> official 1 November 2023, aqueous, preserved: 35 days"
    assert written["decided_by"] == "type" and written["rule_version"] == "usp-795-2023"
    assert written["storage"] == "refrigerator" and written["storage_range"] == "2 to 8 °C"
    first, last = written["limits"][0], written["limits"][-1]
    assert first == {
        "kind": "type",
        "what": "USP <795> official 1 November 2023, aqueous, preserved: 35 days",
        "days": 35,
        "date": "2026-12-26",
        "other_date": "2026-12-27",
        "source": "USP <795> (beyond-use limits, preserved aqueous)†",
        "tag": "recalled",
        "verify": True,
        "note": "",
        "is_binding": True,
        "is_deciding": True,
    }
    assert (last["date"], last["other_date"], last["days"], last["is_binding"]) == (None, None, 90, False)
    assert written["remarks"] == []


def test_a_lot_is_said_by_its_jar_and_its_source_is_its_label() -> None:
    found = dated(with_lots(changed(KETAMINE, form=None, lot="")))
    worded = [each for each in found.limits if each.kind == "lot expiry"]
    assert [each.what for each in worded] == ["ketamine expires", "lot V-1 of test gel expires"]
    assert {each.source for each in worded} == {"the lot's label"} and not any(each.verify for each in worded)


def test_shipped_studies_are_used_when_none_are_given() -> None:
    plo = with_lots(changed(KETAMINE, name="gabapentin", form="gabapentin"), vehicle="PLO")
    assert assign(plo, MADE_ON).date == MADE_ON + timedelta(days=6)


def test_every_name_that_the_room_hands_on_is_there() -> None:
    assert all(hasattr(beyond_use, name) for name in beyond_use.__all__)


def test_a_preparation_that_cannot_be_dated_is_refused_with_every_reason() -> None:
    reasons = refused(changed(GEL, type=None, components=()))
    assert codes(reasons) == ["type-not-stated", "no-lots"]
