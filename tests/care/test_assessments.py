"""Assessments: exact scores, answers that are kept without one, and item 9 whatever the total."""

from __future__ import annotations

from typing import Any

import pytest

from care.test_patients import codes
from lenitive.record.denials import NotVisible
from made_up_patients import assessed, referred, registered, shares
from staff import Staff


def tasks_of(staff: Staff, nickname: str, site: str = "") -> list[tuple[str, Any]]:
    from lenitive.care.tasks import of
    from lenitive.record.acting import act_as

    by = staff.by(nickname, site)
    act_as(by)
    return [(each.kind, each.thing) for each in of(by=by)]


def typed(begun: Any, instrument: str, text: str, by: Any, **more: Any) -> Any:
    from lenitive.care.assessments import InstrumentGiven, answer

    return answer(given=InstrumentGiven(begun.pk, instrument, typed=text, **more), by=by)


def test_a_score_is_kept_exact_and_a_missing_answer_is_no_score(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    assert assessed(ann, nick, "peg", pain=7, enjoyment=6, activity=7).score == "20/3"
    row = assessed(ann, nick, "peg", pain=7)
    assert (row.score, row.answers, row.is_urgent) == ("", {"pain": 7}, False)
    assert typed(row.assessment, "bpi-severity", "4.25", nick).score == "17/4"


def test_item_9_is_a_task_of_the_same_day_whatever_the_total_and_goes_only_with_an_outcome(staff: Staff) -> None:
    from lenitive.care.tasks import close

    nick = staff.by("nick")
    ann = registered(nick)
    row = assessed(ann, nick)
    assert (row.score, row.is_urgent) == ("1", True)
    only = assessed(ann, nick, **{"9": 1})
    assert (only.score, only.is_urgent) == ("", True)
    urgent = [("urgent", row.pk), ("urgent", only.pk)]
    assert tasks_of(staff, "nick") == tasks_of(staff, "eva") == urgent
    assert tasks_of(staff, "dina", "demo-east") == [] == tasks_of(staff, "will")
    assert codes(close, task_id=row.pk, outcome="fine", words="", by=nick) == ["task-outcome", "task-words"]
    close(task_id=row.pk, outcome="safe", words="spoke by telephone", by=nick)
    assert codes(close, task_id=row.pk, outcome="safe", words="again", by=nick) == ["task-closed"]
    assert tasks_of(staff, "eva") == urgent[1:]


def test_an_answer_of_0_is_no_task_and_is_none_to_close(staff: Staff) -> None:
    from lenitive.care.tasks import close

    nick = staff.by("nick")
    row = assessed(registered(nick), nick, **{str(item): 3 for item in range(1, 9)}, **{"9": 0})
    assert (row.score, row.is_urgent, tasks_of(staff, "nick")) == ("24", False, [])
    with pytest.raises(NotVisible):
        close(task_id=row.pk, outcome="safe", words="x", by=nick)


def test_what_is_off_its_scale_or_no_number_or_not_in_spanish_is_refused(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = registered(nick)
    begun = assessed(ann, nick).assessment
    assert codes(assessed, patient=ann, by=nick, instrument="peg", pain=11) == ["answer-impossible"]
    assert codes(typed, begun=begun, instrument="dn4", text="11", by=nick) == ["score-impossible"]
    assert codes(typed, begun=begun, instrument="dn4", text="cuatro", by=nick) == ["score-not-a-number"]
    assert codes(typed, begun=begun, instrument="mood", text="4", by=nick) == ["instrument-unknown"]
    assert codes(typed, begun=begun, instrument="dn4", text="4", by=nick, language="es") == ["instrument-language"]
    assert codes(typed, begun=begun, instrument="peg", text="", by=nick) == ["condition-nothing"]


def test_one_assessment_is_open_at_a_time_and_nothing_is_answered_in_a_complete_one(staff: Staff) -> None:
    from lenitive.care.assessments import begin, complete

    nick = staff.by("nick")
    ann = registered(nick)
    begun = begin(patient_id=ann.pk, by=nick)
    assert codes(begin, patient_id=ann.pk, by=nick) == ["assessment-open"]
    assert codes(complete, assessment_id=begun.pk, by=nick) == ["condition-nothing"]
    assessed(ann, nick)
    complete(assessment_id=begun.pk, by=nick)
    assert codes(complete, assessment_id=begun.pk, by=nick) == ["assessment-complete"]
    assert codes(typed, begun=begun, instrument="dn4", text="4", by=nick) == ["assessment-complete"]


def test_scores_are_shared_by_naming_them_alone_and_no_pharmacist_reads_them_by_either_lock(staff: Staff) -> None:
    from django.db import transaction

    from lenitive.care.models import Assessment, InstrumentAnswers
    from lenitive.record.acting import act_as

    def rows(nickname: str) -> tuple[int, int]:
        with transaction.atomic():
            act_as(staff.by(nickname))
            return Assessment.objects.count(), InstrumentAnswers.objects.count()

    nick = staff.by("nick")
    ann = registered(nick)
    assessed(ann, nick)
    for to_site in ("demo-west", "demo-north"):
        referred(ann, to_site, nick)
        shares(ann, to_site, nick, categories=("identity", "assessment"))
    assert (rows("will"), rows("nora"), rows("eva")) == ((1, 0), (0, 0), (1, 1))
    for to_site in ("demo-west", "demo-north"):
        shares(ann, to_site, nick, categories=("identity", "scores"))
    assert (rows("will"), rows("nora")) == ((1, 1), (0, 0))


@pytest.mark.parametrize("nickname", ["nora", "will", "rosa"])
def test_nobody_else_assesses_or_closes(staff: Staff, nickname: str) -> None:
    from lenitive.care.assessments import begin, complete
    from lenitive.care.tasks import close

    nick, by = staff.by("nick"), staff.by(nickname)
    ann = registered(nick)
    row = assessed(ann, nick)
    for act in (
        lambda: begin(patient_id=ann.pk, by=by),
        lambda: typed(row.assessment, "dn4", "4", by),
        lambda: complete(assessment_id=row.assessment_id, by=by),
        lambda: close(task_id=row.pk, outcome="safe", words="x", by=by),
    ):
        with pytest.raises(NotVisible):
            act()
