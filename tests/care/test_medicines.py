"""Medicines, allergies and conditions: as they were told, ended by a row, and read where they are shared."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from care.test_patients import codes
from lenitive.record.denials import NotVisible, Stale
from made_up_patients import allergic, referred, registered, shares, takes, told
from staff import Staff

TODAY = date(2026, 12, 1)


def names(staff: Staff, nickname: str, day: date = TODAY) -> list[str]:
    from lenitive.care import charts
    from lenitive.record.acting import act_as

    by = staff.by(nickname)
    act_as(by)
    return [each.known_as or f"? {each.name}" for each in charts.taken_on(day, charts.medicines(by=by))]


def stopped(row: Any, by: Any, until_on: date = TODAY, because: str = "") -> Any:
    from lenitive.care.medicines import stop

    return stop(medicine_id=row.pk, until_on=until_on, because=because, by=by)


def test_a_brand_is_known_and_what_is_not_in_the_list_stays_as_it_was_typed(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    takes(ann, "Biaxin", nick)
    takes(ann, " Flor de azahar ", nick)
    assert sorted(names(staff, "nick")) == ["? Flor de azahar", "clarithromycin"]


def test_a_stopped_medicine_is_taken_through_its_last_day_and_is_stopped_once(staff: Staff) -> None:
    nick = staff.by("nick")
    row = takes(registered(nick), "clarithromycin", nick, from_on=TODAY - timedelta(days=9))
    assert stopped(row, nick, because="rash").until_on == TODAY
    assert names(staff, "nick") == ["clarithromycin"] and names(staff, "nick", TODAY + timedelta(days=1)) == []
    from lenitive.care import charts

    again = charts.medicines(by=nick).get(pk=row.pk)
    assert codes(stopped, row=again, by=nick) == ["medicine-stopped"]


def test_a_stop_takes_the_place_of_the_day_that_was_planned(staff: Staff) -> None:
    nick = staff.by("nick")
    row = takes(registered(nick), "clarithromycin", nick, until_on=TODAY + timedelta(days=9))
    stopped(row, nick, TODAY - timedelta(days=1))
    assert names(staff, "nick") == []


def test_the_same_medicine_stands_on_the_list_once_by_whatever_name(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    row = takes(ann, "clarithromycin", nick)
    takes(ann, "Flor de azahar", nick)
    assert codes(takes, patient=ann, name="Biaxin", by=nick) == ["medicine-listed"]
    assert codes(takes, patient=ann, name="flor de Azahar", by=nick) == ["medicine-listed"]
    stopped(row, nick, TODAY - timedelta(days=1))
    assert takes(ann, "Biaxin", nick).known_as == "clarithromycin"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"name": "clarithromicin"}, ["medicine-which"]),
        ({"name": " "}, ["medicine-name"]),
        ({"from_on": TODAY, "until_on": TODAY - timedelta(days=1)}, ["medicine-days"]),
        ({"from_on": date(1970, 1, 1), "dose": "x" * 201}, ["medicine-before-birth", "medicine-dose"]),
    ],
)
def test_contradictions_are_refused_with_every_reason(staff: Staff, more: dict[str, Any], expected: list[str]) -> None:
    nick = staff.by("nick")
    assert codes(takes, **({"patient": registered(nick), "name": "tramadol", "by": nick} | more)) == expected


def test_a_stop_before_the_first_day_is_refused(staff: Staff) -> None:
    nick = staff.by("nick")
    row = takes(registered(nick), "tramadol", nick, from_on=TODAY)
    assert codes(stopped, row=row, by=nick, until_on=TODAY - timedelta(days=1)) == ["medicine-days"]


def test_no_allergies_is_an_answer_and_not_said_while_one_stands(staff: Staff) -> None:
    from lenitive.care.allergies import end

    nick = staff.by("nick")
    ann = registered(nick)
    allergic(ann, "none", nick)
    row = allergic(ann, "nsaid", nick, "ibuprofen", "hives")
    assert codes(allergic, patient=ann, group="none", by=nick) == ["allergies-stand"]
    assert codes(end, allergy_id=row.pk, because=" ", by=nick) == ["because-missing"]
    end(allergy_id=row.pk, because="tolerated since", by=nick)
    assert codes(end, allergy_id=row.pk, because="again", by=nick) == ["allergy-ended"]
    assert allergic(ann, "none", nick).group == "none"
    assert codes(allergic, patient=ann, group="dust", by=nick) == ["allergy-group"]
    assert codes(allergic, patient=ann, group="other", by=nick) == ["allergy-to"]


def test_of_two_answers_to_one_question_the_later_counts_and_a_stale_one_is_refused(staff: Staff) -> None:
    from lenitive.care import charts
    from lenitive.care.conditions import AnsweredFact, AnsweredFacts, note

    nick = staff.by("nick")
    ann = registered(nick)
    first = told(ann, nick, heart="stable", liver="none")
    told(ann, nick, heart=("stable", "rhythm"))
    newest = charts.newest_answers(charts.conditions(by=nick))
    assert {fact: row.values for fact, row in newest.items()} == {"heart": ["stable", "rhythm"], "liver": ["none"]}
    late = AnsweredFacts(ann.pk, TODAY, (AnsweredFact("heart", ("none",), version=first.pk),))
    with pytest.raises(Stale):
        note(answers=late, by=nick)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ["condition-nothing"]),
        ({"heart": "broken"}, ["condition-value"]),
        ({"heart": ()}, ["condition-value"]),
        ({"mood": "low"}, ["condition-value"]),
        ({"age": "child"}, ["condition-value"]),
        ({"heart": ("none", "stable")}, ["condition-both"]),
        ({"other": ()}, ["condition-which"]),
        ({"heart": "none", "answered_on": TODAY + timedelta(days=1)}, ["condition-day"]),
    ],
)
def test_answers_come_from_the_list_of_each_fact(staff: Staff, facts: dict[str, Any], expected: list[str]) -> None:
    nick = staff.by("nick")
    assert codes(told, patient=registered(nick), by=nick, **facts) == expected


def test_an_older_answer_than_the_one_on_file_is_refused(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    told(ann, nick, liver="none")
    older = {"patient": ann, "by": nick, "liver": "mild", "answered_on": TODAY - timedelta(days=1)}
    assert codes(told, **older) == ["condition-older"]


def test_an_illness_in_words_stands_until_it_is_ended(staff: Staff) -> None:
    from lenitive.care.conditions import end

    nick = staff.by("nick")
    ann = registered(nick)
    row = told(ann, nick, words="artrosis de rodilla", other=())
    fact = told(ann, nick, heart="none")
    end(condition_id=row.pk, ended_on=TODAY, because="", by=nick)
    assert codes(end, condition_id=row.pk, ended_on=TODAY, because="", by=nick) == ["condition-ended"]
    with pytest.raises(NotVisible):  # a fact is answered anew, not ended
        end(condition_id=fact.pk, ended_on=TODAY, because="", by=nick)


def test_both_locks_show_them_elsewhere_only_where_they_are_shared(staff: Staff) -> None:
    from django.db import transaction

    from lenitive.care.models import MedicineStop, PatientAllergy, PatientCondition, PatientMedicine
    from lenitive.record.acting import act_as

    def rows(nickname: str) -> list[int]:
        with transaction.atomic():
            act_as(staff.by(nickname))
            return [each.objects.count() for each in (PatientMedicine, MedicineStop, PatientAllergy, PatientCondition)]

    nick = staff.by("nick")
    ann = registered(nick)
    stopped(takes(ann, "tramadol", nick), nick)
    allergic(ann, "none", nick)
    told(ann, nick, heart="none")
    referred(ann, "demo-west", nick)
    shares(ann, "demo-west", nick, categories=("identity", "readings"))
    assert (rows("will"), rows("nick"), rows("sam")) == ([0] * 4, [1] * 4, [0] * 4)
    shares(ann, "demo-west", nick, categories=("identity", "medicines"))
    assert rows("will") == [1] * 4 and names(staff, "will") == ["tramadol"]


@pytest.mark.parametrize("nickname", ["nora", "will", "rosa"])
def test_nobody_else_writes_any_of_it(staff: Staff, nickname: str) -> None:
    from lenitive.care.allergies import end as end_allergy
    from lenitive.care.conditions import end as end_condition

    nick, by = staff.by("nick"), staff.by(nickname)
    ann = registered(nick)
    row, other = takes(ann, "tramadol", nick), told(ann, nick, words="gout", other=())
    hives = allergic(ann, "nsaid", nick, "ibuprofen")
    for act in (
        lambda: takes(ann, "codeine", by),
        lambda: stopped(row, by),
        lambda: allergic(ann, "none", by),
        lambda: end_allergy(allergy_id=hives.pk, because="x", by=by),
        lambda: told(ann, by, heart="none"),
        lambda: end_condition(condition_id=other.pk, ended_on=TODAY, because="x", by=by),
    ):
        with pytest.raises(NotVisible):
            act()


def test_the_second_lock_ends_nothing_of_somebody_else(staff: Staff) -> None:
    from django.db import DatabaseError, transaction

    from lenitive.care.models import AllergyEnd, ConditionEnd, MedicineStop
    from lenitive.record import clock
    from lenitive.record.written_row import written_by

    nick = staff.by("nick")
    ann, bo = registered(nick), registered(nick, legal_name="Bo Chen")
    ends = [
        MedicineStop(medicine=takes(bo, "tramadol", nick), until_on=TODAY),
        AllergyEnd(allergy=allergic(bo, "nsaid", nick, "ibuprofen"), because="x"),
        ConditionEnd(condition=told(bo, nick, words="gout", other=()), ended_on=TODAY),
    ]
    for row in ends:
        row.patient, row.at = ann, clock.now()
        for name, value in written_by(nick).items():
            setattr(row, name, value)
        with pytest.raises(DatabaseError), transaction.atomic():
            row.save()
