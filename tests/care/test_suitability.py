"""Suitability from the rows of a chart, and decisions: refused, overridden, expired, ended by a new stop."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from care.test_patients import codes
from lenitive.care.rules.facts import ASKED_ELSEWHERE, fact_kinds
from lenitive.record.denials import NotVisible, Stale, StepUpNeeded
from made_up_patients import allergic, measured, referred, registered, shares, takes, told
from staff import Staff

TODAY = date(2026, 12, 1)


def healthy(staff: Staff, **facts: Any) -> Any:
    """Somebody of whom everything was asked today, and blood pressure measured."""
    nick = staff.by("nick")
    ann = registered(nick, sex="female")
    nothing = {kind.fact: next(iter(kind.values)) for kind in fact_kinds().values() if kind.fact not in ASKED_ELSEWHERE}
    told(ann, nick, **(nothing | {"pain": "crps"} | facts))
    allergic(ann, "none", nick)
    measured(ann, nick)
    return ann


def found(patient: Any, by: Any) -> Any:
    from lenitive.care.suitability import of
    from lenitive.record.acting import act_as

    act_as(by)
    return of(patient.pk, by=by)


def verdicts(patient: Any, by: Any) -> dict[str, str]:
    return {route: each.verdict for route, each in found(patient, by).routes.items()}


def decided(patient: Any, by: Any, answer: str = "yes", routes: tuple[str, ...] = ("iv",), **more: Any) -> Any:
    from lenitive.care import charts
    from lenitive.care.decisions import decide
    from lenitive.care.rules.decisions import AskedDecision
    from lenitive.record.acting import act_as

    act_as(by)
    newest = charts.decisions(by=by).filter(patient=patient).first()
    version = more.pop("version", newest.pk if newest else None)
    words = {"because": "CRPS, other treatment failed", "wants": "to sleep"} | more
    routes = routes if answer == "yes" else ()
    return decide(patient_id=patient.pk, decision=AskedDecision(answer, routes, **words), version=version, by=by)


def state(patient: Any, by: Any) -> list[str]:
    from lenitive.care.decisions import state_of

    now = found(patient, by)
    return [each.code for each in state_of(now, now.chart.decisions[0], site=by.site_id).reasons]


def overridden(stop: str = "iv:pregnancy", reason_code: str = "outweighs", words: str = "x") -> Any:
    from lenitive.care.rules.decisions import AskedOverride

    return (AskedOverride(stop, reason_code, words),)


def test_where_nothing_was_asked_every_route_is_asked_about(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    assert set(verdicts(ann, staff.by("eva")).values()) == {"ask"}


def test_where_everything_is_fine_every_route_but_the_cream_that_is_not_planned_is_fine(staff: Staff) -> None:
    ann = healthy(staff)
    assert verdicts(ann, staff.by("eva")) == {
        "iv": "fine", "nasal": "fine", "im": "fine", "oral": "fine", "sublingual": "fine", "topical": "ask"
    }  # fmt: skip
    assert [each.fact for each in found(ann, staff.by("eva")).routes["topical"].asks] == ["cream"]


def test_a_stop_names_the_fact_its_value_its_day_and_what_would_clear_it(staff: Staff) -> None:
    ann = healthy(staff, liver="severe")
    (stop,) = found(ann, staff.by("eva")).routes["iv"].stops
    assert (stop.fact, stop.on, stop.grade) == ("liver", TODAY, "B") and "Child-Pugh C" in stop.value
    assert stop.reason.text.startswith("Not now, because") and "would change this" in stop.clears_when
    assert found(ann, staff.by("eva")).routes["topical"].cautions


def test_an_allergy_to_ketamine_stops_every_route_until_it_no_longer_counts(staff: Staff) -> None:
    from lenitive.care.allergies import end

    ann, nick = healthy(staff), staff.by("nick")
    row = allergic(ann, "ketamine", nick, "ketamine", "rash")
    assert set(verdicts(ann, nick).values()) == {"stop"}
    end(allergy_id=row.pk, because="seen by an allergist", by=nick)
    assert verdicts(ann, nick)["iv"] == "fine"


def test_two_high_pressures_hold_and_two_lower_ones_clear_it_while_every_row_stays(staff: Staff) -> None:
    ann, nick, now = healthy(staff), staff.by("nick"), staff.rehearsal.clock
    for text in ("165/90", "166/91"):
        now.forward(minutes=6)
        measured(ann, nick, text)
    assert (verdicts(ann, nick)["iv"], verdicts(ann, nick)["oral"]) == ("stop", "caution")
    for text in ("130/80", "131/81"):
        now.forward(minutes=6)
        measured(ann, nick, text)
    assert verdicts(ann, nick)["iv"] == "fine"


def test_a_corrected_pressure_holds_nothing(staff: Staff) -> None:
    from care.test_readings import corrected

    ann, nick, now = healthy(staff), staff.by("nick"), staff.rehearsal.clock
    now.forward(minutes=6)
    first = measured(ann, nick, "165/90")
    now.forward(minutes=6)
    measured(ann, nick, "166/91")
    assert verdicts(ann, nick)["iv"] == "stop"
    corrected(first, "125/80", nick)
    assert verdicts(ann, nick)["iv"] == "caution"


def test_medicines_are_judged_by_route_and_unknown_ones_by_none(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    for name in ("clarithromycin", "morphine", "Flor de azahar"):
        takes(ann, name, nick)
    by_route = found(ann, nick).medicines
    cards = {(one.row.name, one.card.reason.code): one.card.severity for one in by_route["oral"]}
    assert cards["clarithromycin", "interaction-typical"] == "critical"
    assert cards["Flor de azahar", "interaction-medicine-unknown"] == "warning"
    assert any(name == "morphine" and severity == "critical" for (name, _), severity in cards.items())
    iv = {one.row.name: one.card.severity for one in by_route["iv"] if one.card.reason.code == "interaction-typical"}
    assert iv["clarithromycin"] != "critical" and by_route["oral"][0].card.severity == "critical"


def test_a_medicine_that_was_stopped_stays_until_its_effect_is_gone(staff: Staff) -> None:
    from care.test_medicines import stopped

    ann, nick = healthy(staff), staff.by("nick")
    stopped(takes(ann, "clarithromycin", nick), nick, TODAY - timedelta(days=1))
    stopped(takes(ann, "morphine", nick), nick, TODAY - timedelta(days=1))
    (card,) = found(ann, nick).medicines["oral"]
    assert card.row.name == "clarithromycin" and card.gone_on > TODAY
    staff.rehearsal.clock.forward(days=(card.gone_on - TODAY).days)
    assert found(ann, nick).medicines["oral"] == ()


def test_expected_benefit_is_of_the_pain_she_is_treated_for(staff: Staff) -> None:
    ann = healthy(staff)
    now = found(ann, staff.by("eva"))
    assert [(pattern, each.grade) for pattern, each in now.benefits["iv"]] == [("days", "B"), ("short infusion", "C")]
    assert [each.is_known for _, each in now.benefits["oral"]] == [False]
    assert found(registered(staff.by("nick"), legal_name="Bo"), staff.by("eva")).benefits["iv"] == ()


def test_another_site_sees_only_what_is_shared_and_asks_the_rest_itself(staff: Staff) -> None:
    ann, nick = healthy(staff, liver="severe"), staff.by("nick")
    referred(ann, "demo-west", nick)
    shares(ann, "demo-west", nick, categories=("identity",))
    assert verdicts(ann, staff.by("will"))["iv"] == "ask"
    shares(ann, "demo-west", nick, categories=("identity", "medicines"))
    assert verdicts(ann, staff.by("will"))["iv"] == "stop"


def test_a_yes_counts_for_90_days(staff: Staff) -> None:
    ann, eva = healthy(staff), staff.by("eva")
    row = decided(ann, eva)
    assert (row.answer, row.routes, row.stops, row.found["iv"]["verdict"]) == ("yes", ["iv"], [], "fine")
    staff.rehearsal.clock.forward(days=90)
    assert state(ann, eva) == []
    staff.rehearsal.clock.forward(days=1)
    assert state(ann, eva) == ["decision-expired"]


def test_a_new_stop_of_a_decided_route_ends_a_yes_and_nothing_of_a_no(staff: Staff) -> None:
    ann, eva = healthy(staff), staff.by("eva")
    decided(ann, eva, routes=("oral",))
    told(ann, staff.by("nick"), pregnancy="pregnant")
    assert state(ann, eva) == ["decision-new-stop"]
    decided(ann, eva, "not_now")
    told(ann, staff.by("nick"), liver="severe")
    assert state(ann, eva) == []


def test_a_stop_prevents_a_yes_by_its_route_alone(staff: Staff) -> None:
    ann, eva = healthy(staff, liver="severe"), staff.by("eva")
    assert codes(decided, patient=ann, by=eva, routes=("iv", "oral")) == ["decision-stopped", "decision-stopped"]
    assert decided(ann, eva, routes=("topical",)).routes == ["topical"]


def test_a_question_without_an_answer_prevents_a_yes_and_a_pressure_of_last_week_does_not(staff: Staff) -> None:
    eva = staff.by("eva")
    assert codes(decided, patient=registered(staff.by("nick"), legal_name="Bo"), by=eva) == ["decision-open"]
    ann = healthy(staff)
    staff.rehearsal.clock.forward(days=7)
    assert verdicts(ann, eva)["iv"] == "ask" and decided(ann, eva).answer == "yes"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"answer": "perhaps"}, ["decision-answer"]),
        ({"routes": ()}, ["decision-routes"]),
        ({"routes": ("rectal",)}, ["decision-routes"]),
        ({"because": " ", "wants": ""}, ["decision-because", "decision-wants"]),
        ({"wants": "x" * 2001}, ["decision-wants"]),
        ({"overrides": overridden()}, ["override-not-needed"]),
    ],
)
def test_a_decision_says_why_by_which_routes_and_what_she_wants(
    staff: Staff, more: dict[str, Any], expected: list[str]
) -> None:
    assert codes(decided, patient=healthy(staff), by=staff.by("eva"), **more) == expected


def test_an_override_takes_a_second_factor_a_code_and_words_and_counts_for_one_decision(staff: Staff) -> None:
    ann, eva = healthy(staff, pregnancy="pregnant"), staff.by("eva")
    with pytest.raises(StepUpNeeded):
        decided(ann, staff.by("eva", step_up=""), overrides=overridden())
    assert codes(decided, patient=ann, by=eva, overrides=overridden(words=" ")) == ["override-words"]
    assert codes(decided, patient=ann, by=eva, overrides=overridden(reason_code="because")) == ["override-reason"]
    row = decided(ann, eva, overrides=overridden(words="terminal illness"))
    (line,) = row.overrides.all()
    assert (line.stop, line.words, row.stops) == ("iv:pregnancy", "terminal illness", ["iv:pregnancy"])
    assert state(ann, eva) == []  # it was there when it was decided
    assert codes(decided, patient=ann, by=eva) == ["decision-stopped"]


def test_the_second_of_two_who_decide_is_stale(staff: Staff) -> None:
    ann, eva = healthy(staff), staff.by("eva")
    decided(ann, eva)
    with pytest.raises(Stale):
        decided(ann, eva, "no", version=None)


@pytest.mark.parametrize("nickname", ["nick", "nora", "will", "rosa"])
def test_only_a_prescriber_of_the_site_decides(staff: Staff, nickname: str) -> None:
    with pytest.raises(NotVisible):
        decided(healthy(staff), staff.by(nickname))


def test_the_second_lock_lets_only_a_prescriber_decide_and_override(staff: Staff) -> None:
    from django.db import DatabaseError, transaction

    from lenitive.care.models import DecisionOverride, TreatmentDecision
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    ann, eva, nick = healthy(staff, pregnancy="pregnant"), staff.by("eva"), staff.by("nick")
    row = decided(ann, eva, overrides=overridden())
    bo = registered(nick, legal_name="Bo Chen")
    facts = {"answer": "no", "because": "x", "wants": "y", "found": {}, "decided_on": TODAY}
    wrong = [
        (nick, TreatmentDecision(patient=bo, **facts)),
        (nick, DecisionOverride(patient=ann, decision=row, stop="im:x", reason_code="x", words="x")),
        (eva, DecisionOverride(patient=bo, decision=row, stop="im:x", reason_code="x", words="x")),
        (eva, TreatmentDecision(patient=bo, in_place_of=row, **facts)),
    ]
    for by, each in wrong:
        each.at = clock.now()
        for name, value in written_by(by).items():
            setattr(each, name, value)
        with pytest.raises(DatabaseError), transaction.atomic():
            act_as(by)
            each.save()
