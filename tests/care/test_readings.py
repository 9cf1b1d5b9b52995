"""Readings: what counts, what stays readable, who writes and who reads them, by both locks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from care.test_patients import codes
from lenitive.record.denials import NotVisible, Stale
from made_up_patients import measured, referred, registered, shares
from staff import Staff


def values(staff: Staff, nickname: str, *, first_lock: bool = True) -> list[str]:
    """What counts for this person: through the reading door, or with the first lock taken away."""
    from django.db import transaction

    from lenitive.care import charts
    from lenitive.care.models import PatientReading
    from lenitive.record.acting import act_as

    by = staff.by(nickname)
    with transaction.atomic():
        act_as(by)
        rows = (
            charts.standing_readings(by=by)
            if first_lock
            else charts.standing(PatientReading.objects.order_by("-taken_at"))
        )
        return [f"{each.number.normalize():f}" for each in rows if each.number is not None]


def corrected(row: Any, text: str | None, by: Any, because: str = "a slip", **more: Any) -> Any:
    from lenitive.care.readings import ReadingCorrection, correct
    from lenitive.care.rules.typed_readings import TypedReading

    typed = TypedReading(more.get("kind", row.kind), text, row.unit) if text else None
    return correct(correction=ReadingCorrection(row.pk, typed, more.get("taken_at"), because), by=by)


def test_the_newest_corrected_row_counts_and_the_earlier_ones_stay_readable(staff: Staff) -> None:
    from lenitive.care import charts

    nick = staff.by("nick")
    row = measured(registered(nick), nick, "182/82")
    second = corrected(row, "128/82", nick)
    corrected(second, "129/82", nick)
    assert values(staff, "nick") == ["129"]
    (history,) = charts.histories(charts.readings(by=nick))
    assert [str(each.number.normalize()) for each in (history.now, *history.earlier)] == ["129", "128", "182"]


def test_a_reading_that_was_struck_out_counts_no_more_and_stays_readable(staff: Staff) -> None:
    from lenitive.care import charts

    nick = staff.by("nick")
    row = corrected(measured(registered(nick), nick), None, nick, "of another person")
    assert values(staff, "nick") == []
    (history,) = charts.histories(charts.readings(by=nick))
    assert history.now.number is None and history.earlier[0].number == 128
    assert codes(corrected, row=row, text="128/82", by=nick) == ["reading-struck"]


def test_the_second_of_two_corrections_of_one_row_is_stale(staff: Staff) -> None:
    nick = staff.by("nick")
    row = measured(registered(nick), nick)
    corrected(row, "129/82", nick)
    with pytest.raises(Stale) as no:
        corrected(row, "130/82", nick)
    assert no.value.current.number == 129


def test_a_correction_says_why_and_is_of_the_same_kind(staff: Staff) -> None:
    nick = staff.by("nick")
    row = measured(registered(nick), nick)
    assert codes(corrected, row=row, text="129/82", by=nick, because=" ") == ["because-missing"]
    assert codes(corrected, row=row, text="72", by=nick, kind="pulse") == ["reading-other-kind"]
    assert codes(corrected, row=row, text="20/82", by=nick, because="") == ["reading-impossible", "because-missing"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"text": "12/8"}, ["reading-in-centimeters"]),
        ({"text": "128,82"}, ["reading-not-a-number"]),
        ({"text": "180", "kind": "weight"}, ["reading-unit-asked"]),
        ({"text": "180", "kind": "weight", "unit": "stone"}, ["reading-unit-unknown"]),
        ({"taken_at": datetime(2027, 1, 1, tzinfo=UTC)}, ["reading-later"]),
        ({"taken_at": datetime(1980, 3, 13, tzinfo=UTC)}, ["reading-before-birth"]),
        ({"text": "a", "taken_at": datetime(1970, 1, 1, tzinfo=UTC)}, ["reading-not-a-number", "reading-before-birth"]),
    ],
)
def test_what_cannot_be_is_refused_with_every_reason(staff: Staff, more: dict[str, Any], expected: list[str]) -> None:
    nick = staff.by("nick")
    assert codes(measured, patient=registered(nick), by=nick, **more) == expected


def test_a_weight_far_from_the_last_one_is_asked_about_and_taken_when_it_is_said_again(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    measured(ann, nick, "150", "weight", unit="lb")
    assert codes(measured, patient=ann, by=nick, text="150", kind="weight", unit="kg") == ["reading-unit-asked"]
    row = measured(ann, nick, "150", "weight", unit="kg", again="150")
    assert row.is_confirmed and (row.number, row.unit) == (150, "kg")


def test_another_site_reads_readings_only_where_she_shares_them_and_both_locks_say_so(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    measured(ann, nick)
    referred(ann, "demo-west", nick)
    shares(ann, "demo-west", nick)
    for first_lock in (True, False):
        assert values(staff, "will", first_lock=first_lock) == []
    shares(ann, "demo-west", nick, categories=("identity", "readings"))
    for first_lock in (True, False):
        assert values(staff, "will", first_lock=first_lock) == ["128"]
        assert values(staff, "sam", first_lock=first_lock) == []


def test_what_two_sites_corrected_alike_counts_once(staff: Staff) -> None:
    nick, will = staff.by("nick"), staff.by("will")
    ann = registered(nick)
    row = measured(ann, nick)
    referred(ann, "demo-west", nick)
    shares(ann, "demo-west", nick, categories=("identity", "readings"))
    corrected(row, "130/82", will)
    assert values(staff, "nick") == ["128"]  # she shares nothing of West's with East
    corrected(row, "131/82", nick)
    assert (values(staff, "will"), values(staff, "nick")) == (["131"], ["131"])


@pytest.mark.parametrize("nickname", ["nora", "tess", "rosa", "will", "sam"])
def test_nobody_else_records_a_reading(staff: Staff, nickname: str) -> None:
    ann = registered(staff.by("nick"))
    with pytest.raises(NotVisible):
        measured(ann, staff.by(nickname))


def test_the_second_lock_lets_nobody_write_who_may_not(staff: Staff) -> None:
    from django.db import DatabaseError, transaction

    from lenitive.care.models import PatientReading
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    nick, will = staff.by("nick"), staff.by("will")
    ann, bo = registered(nick), registered(nick, legal_name="Bo Chen")
    of_bo = measured(bo, nick)
    wrong: list[tuple[Any, dict[str, Any]]] = [
        (will, {}),  # not her patient
        (replace(nick, role="pharmacist"), {}),  # a role that he does not hold
        (staff.by("nora"), {}),
        (nick, {"site": "demo-west"}),  # in the name of another site
        (nick, {"in_place_of": of_bo, "because": "x"}),  # what is somebody else's
    ]
    for by, more in wrong:
        given = {"patient": ann, "kind": "pulse", "number": 72, "unit": "/min", "taken_at": clock.now()}
        with pytest.raises(DatabaseError), transaction.atomic():
            act_as(by)
            PatientReading(**(given | {"at": clock.now()} | written_by(by) | more)).save()
        act_as(nick)


def test_a_role_that_has_ended_records_nothing_more(staff: Staff) -> None:
    from lenitive.people.roles import end

    nick = staff.by("nick")
    ann = registered(nick)
    end(grant_id=staff.grant("nick", "demo-east").pk, because="left", by=staff.by("rosa", "demo-east"))
    with pytest.raises(NotVisible):
        measured(ann, nick)


def test_a_time_is_the_site_s_and_yesterday_s_reading_stands_below_today_s(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    measured(ann, nick, "130/80")
    measured(ann, nick, "120/80", taken_at=staff.rehearsal.clock.now() - timedelta(days=1))
    assert values(staff, "nick") == ["130", "120"]
