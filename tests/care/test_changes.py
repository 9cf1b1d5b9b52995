"""Changes after a decision: what is new is a task the same day, once, for those who decide or dispense."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from care.test_assessments import tasks_of
from care.test_medicines import stopped
from care.test_patients import codes
from care.test_suitability import TODAY, decided, healthy
from lenitive.record.denials import NotVisible
from made_up_patients import allergic, assessed, measured, referred, shares, takes, told
from staff import Staff


def kinds(staff: Staff, nickname: str = "eva") -> list[str]:
    return [kind for kind, _ in tasks_of(staff, nickname)]


def settled(staff: Staff, outcome: str = "changed", words: str = "dose halved", nickname: str = "eva") -> Any:
    from lenitive.care.settling import settle

    (_, thing), *_ = tasks_of(staff, nickname)
    return settle(change_id=thing, outcome=outcome, words=words, by=staff.by(nickname))


def test_nobody_is_told_before_a_decision_and_of_a_no(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    takes(ann, "clarithromycin", nick)
    decided(ann, staff.by("eva"), "no")
    told(ann, nick, pregnancy="pregnant")
    assert kinds(staff) == []


def test_a_new_stop_comes_before_an_older_caution_and_an_urgent_answer_before_both(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    decided(ann, staff.by("eva"))
    told(ann, nick, thyroid="uncontrolled")
    assert kinds(staff) == ["new-caution"]
    told(ann, nick, pregnancy="pregnant")
    assert kinds(staff) == ["new-stop", "new-caution"]
    assessed(ann, nick)
    assert kinds(staff) == ["urgent", "new-stop", "new-caution"] and kinds(staff, "nick") == ["urgent"]


def test_the_same_finding_is_told_once_and_again_after_it_went_away(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    decided(ann, staff.by("eva"))
    told(ann, nick, pregnancy="pregnant")
    told(ann, nick, pregnancy="pregnant")
    takes(ann, "vitamin D", nick)
    assert kinds(staff).count("new-stop") == 1
    settled(staff, "stopped")
    assert "new-stop" not in kinds(staff)
    told(ann, nick, pregnancy="none")
    assert "new-stop" not in kinds(staff)
    told(ann, nick, pregnancy="pregnant")
    assert kinds(staff)[0] == "new-stop"


def test_a_medicine_added_after_the_decision_is_told_and_one_that_was_known_is_not(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    takes(ann, "clarithromycin", nick)
    decided(ann, staff.by("eva"), routes=("oral",))
    measured(ann, nick, "72", "pulse")
    assert kinds(staff) == []
    takes(ann, "morphine", nick)
    assert kinds(staff) == ["new-stop"]


def test_a_medicine_that_was_stopped_is_told_with_the_day_on_which_its_effect_is_over(staff: Staff) -> None:
    from lenitive.care.models import SuitabilityChange

    ann, nick = healthy(staff), staff.by("nick")
    row = takes(ann, "clarithromycin", nick)
    decided(ann, staff.by("eva"), routes=("oral",))
    stopped(row, nick, TODAY - timedelta(days=1))
    assert kinds(staff) == ["new-caution"]
    (says,) = SuitabilityChange.objects.get().news
    assert says.startswith("clarithromycin was stopped") and "Look at the dose again" in says


def test_an_allergy_and_two_high_pressures_are_told_and_an_expired_decision_is_not_asked(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.by("nick")
    decided(ann, staff.by("eva"))
    allergic(ann, "ketamine", nick, "ketamine", "rash")
    assert kinds(staff) == ["new-stop"]
    for text in ("165/90", "166/91"):
        staff.rehearsal.clock.forward(minutes=6)
        measured(ann, nick, text)
    assert kinds(staff) == ["new-stop", "new-stop", "new-caution"]
    staff.rehearsal.clock.forward(days=91)
    told(ann, nick, pregnancy="pregnant")
    assert len(kinds(staff)) == 3


def test_a_change_is_settled_once_with_an_outcome_and_words_by_prescriber_or_pharmacist(staff: Staff) -> None:
    from lenitive.care.settling import settle

    ann, nick = healthy(staff), staff.by("nick")
    decided(ann, staff.by("eva"))
    told(ann, nick, pregnancy="pregnant")
    ((_, thing),) = tasks_of(staff, "eva")
    assert codes(settled, staff=staff, outcome="fine", words=" ") == ["task-outcome", "task-words"]
    with pytest.raises(NotVisible):
        settle(change_id=thing, outcome="changed", words="x", by=nick)
    with pytest.raises(NotVisible):
        settle(change_id=thing, outcome="changed", words="x", by=staff.by("nora"))
    referred(ann, "demo-north", nick)
    shares(ann, "demo-north", nick, categories=("identity", "decision"))
    assert "new-stop" in kinds(staff, "nora")
    settle(change_id=thing, outcome="stopped", words="called the clinic", by=staff.by("nora"))
    assert codes(settle, change_id=thing, outcome="stopped", words="again", by=staff.by("eva")) == ["task-closed"]
    assert kinds(staff) == []
