"""Two joined records of which one shares less: what that closes is said, and she is asked again."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.reasons import Refused
from made_up_patients import referred, registered, shares, someone
from staff import Staff

pytestmark = pytest.mark.slow

BOTH = ("identity", "contact")


def acting(by: Any) -> Any:
    from lenitive.record.acting import act_as

    act_as(by)
    return by


def joined(keep: Any, other: Any, by: Any) -> Any:
    from lenitive.care.patients import Joining, merge

    return merge(joining=Joining(keep.pk, other.pk, ("birth date", "telephone"), "asked her"), by=by)


def closed(patient: Any, by: Any) -> list[tuple[str, ...]]:
    from lenitive.care.joined_consents import closed_by_joining
    from lenitive.care.visible import record_of

    return sorted(closed_by_joining(record_of(patient.pk, by=acting(by))).values())


def kinds(by: Any) -> list[str]:
    from lenitive.care.tasks import of

    return [each.kind for each in of(by=acting(by))]


def twice_shared(staff: Staff, narrower: tuple[str, ...]) -> tuple[Any, Any]:
    """Kim, who shares both categories with Demo West under one name and these under the other; joined."""
    eva = staff.by("eva")
    kim, kimmy = (registered(eva, legal_name=name) for name in ("Kim Lund", "Kimmy Lund"))
    for each, chosen in ((kim, BOTH), (kimmy, narrower)):
        referred(each, "demo-west", eva)
        shares(each, "demo-west", eva, categories=chosen)
    joined(kim, kimmy, eva)
    return kim, kimmy


def test_of_two_consents_the_wider_one_says_what_it_does_not_open_until_she_is_asked(staff: Staff) -> None:
    kim, _ = twice_shared(staff, ("identity",))
    assert closed(kim, staff.by("eva")) == [("contact",)]
    page = staff.browser("eva", "demo-east").get(f"/clinic/patients/{kim.pk}").content.decode()
    assert "Not shared until they are asked again:" in page and "the other one shares less" in page


def test_she_is_to_be_asked_again_where_the_consent_was_written_and_no_longer_once_she_was(staff: Staff) -> None:
    eva = staff.by("eva")
    kim, _ = twice_shared(staff, ("identity",))
    assert "ask-again" in kinds(eva) and "ask-again" not in kinds(staff.by("will"))
    staff.rehearsal.clock.forward(minutes=1)
    shares(kim, "demo-west", eva, categories=BOTH)
    assert closed(kim, eva) == [] and "ask-again" not in kinds(eva)


def test_two_consents_to_the_same_close_nothing(staff: Staff) -> None:
    kim, _ = twice_shared(staff, BOTH)
    assert closed(kim, staff.by("eva")) == [] and "ask-again" not in kinds(staff.by("eva"))


def test_a_consent_that_opens_nothing_now_is_paused_and_can_still_be_taken_back(staff: Staff) -> None:
    from lenitive.care.consents import withdraw
    from lenitive.care.visible import record_of
    from lenitive.web.shared.consent_lines import ConsentLine

    eva = staff.by("eva")
    kim, kimmy = (registered(eva, legal_name=name) for name in ("Kim Lund", "Kimmy Lund"))
    shares(kim, "demo-west", eva, categories=BOTH)
    taken = shares(kimmy, "demo-west", eva, categories=BOTH)
    withdraw(consent_id=taken.pk, words="", by=eva)
    joined(kim, kimmy, eva)
    found = record_of(kim.pk, by=acting(eva))
    given = next(each for each in found.consents if each.pk != taken.pk)
    line = ConsentLine(given, staff.rehearsal.clock.now(), closed=closed(kim, eva)[0])
    assert (line.state, line.reaches, line.can_be_taken_back) == ("paused", "", True)
    withdraw(consent_id=given.pk, words="", by=eva)
    assert closed(kim, eva) == []


def test_a_referral_of_one_record_does_not_wait_for_a_consent_that_she_gave_since_for_all(staff: Staff) -> None:
    eva = staff.by("eva")
    kim, kimmy = (registered(eva, legal_name=name) for name in ("Kim Lund", "Kimmy Lund"))
    referred(kimmy, "demo-west", eva)
    assert kinds(eva) == ["not-shared"]
    joined(kim, kimmy, eva)
    assert kinds(eva) == ["not-shared"]
    staff.rehearsal.clock.forward(minutes=1)
    shares(kim, "demo-west", eva)
    assert kinds(eva) == [] and "referred" in kinds(staff.by("will"))


def test_joining_and_parting_are_found_in_the_audit_from_either_record(staff: Staff) -> None:
    from lenitive.care.patients import undo_merge
    from lenitive.record import audit
    from lenitive.record.actor import SEALER

    eva = staff.by("eva")
    kim, kimmy = (registered(eva, legal_name=name) for name in ("Kim Lund", "Kimmy Lund"))
    undo_merge(merge_id=joined(kim, kimmy, eva).pk, reason="two people", by=eva)
    acting(SEALER)
    for each in (kim, kimmy):
        verbs = [line.verb for line in audit.who_looked(each.pk)]
        assert {"care.merging.merge", "care.merging.undo_merge"} <= set(verbs)


def test_after_sixty_lookups_within_an_hour_a_colleague_registers_the_next_person(staff: Staff) -> None:
    from lenitive.care.patients import register

    nora = staff.by("nora")
    registered(nora)

    def asked(by: Any) -> list[str]:
        with pytest.raises(Refused) as no:
            register(person=someone(), by=by)
        return [each.code for each in no.value.reasons]

    assert [asked(nora) for _ in range(60)] == [["possible-duplicate"]] * 60
    assert asked(nora) == ["lookups-too-many"]
    assert asked(staff.by("tess")) == ["possible-duplicate"], "another person's are not counted"
    staff.rehearsal.clock.forward(minutes=60)
    assert asked(nora) == ["possible-duplicate"]
