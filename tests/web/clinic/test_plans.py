"""The pages of a treatment plan: expectation beside the form, acceptance as issued, a change, a stale form, an end."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from care.test_plans import ready
from care.test_suitability import decided, healthy
from made_up_patients import measured, takes
from staff import Staff
from web.clinic.test_suitability import path_of, text

pytestmark = pytest.mark.slow

FORM = {
    "goal": "sleep through the night", "route": "iv", "kind": "racemate", "basis": "base", "amount": "0.5 mg/kg",
    "over": "40 min", "monitoring": "pressure every 15 minutes", "stop_rule": "no response at 4 weeks: review",
    "education": "no driving until the next day",
}  # fmt: skip
CREAM = {
    "route": "topical", "basis": "hydrochloride", "amount": "", "over": "", "strength": "10 %", "applied": "2 g",
    "area_cm2": "300", "every": "4-6 h", "for": "7 d", "dosage_form": "cream", "vehicle": "lipoderm", "gap_h": "4",
    "actives": "ketamine hydrochloride, 10 % w/w, as salt\nlidocaine, 5 % w/w, as base",
}  # fmt: skip


def form(**more: Any) -> dict[str, Any]:
    return FORM | {"key": str(uuid4()), "version": ""} | more


def shown_in(page: Any) -> str:
    found = re.search(r'name="shown" value="([^"]*)"', text(page))
    assert found
    return found[1]


def test_a_nurse_sees_what_to_expect_beside_the_form_and_nothing_is_kept(staff: Staff) -> None:
    ann, nick = ready(staff), staff.browser("nick")
    takes(ann, "clarithromycin", staff.by("nick"))
    path = path_of(ann, "/plans")
    assert "Nothing is planned yet" in text(nick.get(path))
    page = text(nick.post(path, form(expect="1", without="clarithromycin")))
    assert page.count("<svg") >= 4 and "The same without clarithromycin" in page and "ng/mL" in page
    assert "sleep through the night" in page and "Nothing is planned yet" in page
    drawn = re.findall(r'\bid="([^"]+)"', page)
    assert len(drawn) == len(set(drawn)), "pictures side by side have ids of their own"
    named = {each for both in re.findall(r'aria-labelledby="([^"]+)"', page) for each in both.split()}
    assert named | set(re.findall(r'href="#([^"]+)"', page)) <= set(drawn)


def test_a_prescriber_accepts_what_a_nurse_wrote_and_it_is_shown_later_exactly_as_issued(staff: Staff) -> None:
    ann, nick, eva = ready(staff), staff.browser("nick"), staff.browser("eva")
    there = nick.post(path_of(ann, "/plans"), form())
    assert there.status_code == 303
    at = there["Location"]
    assert "Accept the plan" not in text(nick.get(at))
    page = eva.get(at)
    accepted = eva.post(f"{at}/accept", {"key": str(uuid4()), "shown": shown_in(page)})
    assert accepted.status_code == 303
    issued = text(eva.get(at))
    assert "What was expected, as issued" in issued and "version" in issued and "In 100 people like this one" in issued
    staff.rehearsal.clock.forward(minutes=5)
    measured(ann, staff.by("nick"), "85", "weight", again="85")
    picture = re.search(r'<div class="levels">(.*?)</div>', issued, re.DOTALL)
    assert picture and picture[1] in text(nick.get(at))
    assert "Expected: " in text(nick.get(path_of(ann)))


def test_an_expectation_that_changed_since_it_was_seen_is_shown_with_both_figures(staff: Staff) -> None:
    ann, eva = ready(staff), staff.browser("eva")
    at = eva.post(path_of(ann, "/plans"), form())["Location"]
    before = shown_in(eva.get(at))
    staff.rehearsal.clock.forward(minutes=5)
    measured(ann, staff.by("nick"), "85", "weight", again="85")
    refused = eva.post(f"{at}/accept", {"key": str(uuid4()), "shown": before})
    assert refused.status_code == 422 and before in text(refused)
    now = shown_in(refused)
    assert now != before and now in text(refused)
    assert eva.post(f"{at}/accept", {"key": str(uuid4()), "shown": now}).status_code == 303


def test_every_reason_against_a_plan_stands_at_once_and_what_was_typed_stays(staff: Staff) -> None:
    ann, nick = healthy(staff), staff.browser("nick")
    refused = nick.post(path_of(ann, "/plans"), form(goal="", basis="", times="8 am"))
    page = text(refused)
    assert refused.status_code == 422 and "decide first" in page and "what the person wants" in page
    assert "times of the day such as 08:00" in page and "pressure every 15 minutes" in page
    assert nick.post(path_of(ann, "/plans"), form(gap_h="often")).status_code == 422
    assert nick.post(path_of(ann, "/plans"), form(most_a_day="four")).status_code == 422
    assert nick.get(path_of(ann, "/plans?x=1")).status_code == 400


def test_a_plan_without_a_prediction_says_why(staff: Staff) -> None:
    ann, eva = healthy(staff), staff.browser("eva")
    decided(ann, staff.by("eva"))
    at = eva.post(path_of(ann, "/plans"), form())["Location"]
    page = eva.get(at)
    assert "No weight is on file" in text(page) and "can be kept without a prediction" in text(page)
    assert eva.post(f"{at}/accept", {"key": str(uuid4()), "shown": shown_in(page)}).status_code == 303
    assert "No weight is on file" in text(eva.get(at))


def test_a_change_is_a_new_plan_and_a_stale_form_says_so(staff: Staff) -> None:
    ann, nick, eva = ready(staff), staff.browser("nick"), staff.browser("eva")
    at = nick.post(path_of(ann, "/plans"), form())["Location"]
    number = at.rsplit("/", 1)[1]
    filled = text(nick.get(path_of(ann, f"/plans?change={number}")))
    assert "Change a plan" in filled and "sleep through the night" in filled and f'value="{number}"' in filled
    assert eva.post(path_of(ann, "/plans"), form(version=number, goal="walk to the park")).status_code == 303
    stale = nick.post(path_of(ann, "/plans"), form(version=number, goal="dance"))
    assert stale.status_code == 409 and "walk to the park" in text(stale) and "dance" in text(stale)
    assert "This plan was changed" in text(nick.get(at))
    assert eva.post(f"{at}/accept", {"key": str(uuid4()), "shown": "x"}).status_code == 409
    assert nick.get(path_of(ann, f"/plans?change={uuid4()}")).status_code == 404


def test_a_plan_with_doses_that_the_form_does_not_hold_is_not_changed_in_it(staff: Staff) -> None:
    from lenitive.care.plans import draft
    from lenitive.care.rules.plans import AskedPlan

    ann, nick = ready(staff), staff.browser("nick")
    row = {
        "drug": "ketamine",
        "form": "racemate",
        "basis": "base",
        "route": "iv",
        "amount": "0.5 mg/kg",
        "over": "40 min",
    }
    later = row | {"at": "7 d"}
    asked = AskedPlan("iv", (row, later), "to sleep", "no response at 4 weeks", "pressure", "no driving")
    plan = draft(patient_id=ann.pk, plan=asked, in_place_of=None, by=staff.by("nick"))
    page = text(nick.get(path_of(ann, f"/plans?change={plan.pk}")))
    assert "has several kinds of doses" in page and "Keep as a draft" not in page


def test_a_cream_with_its_actives_and_schedule(staff: Staff) -> None:
    ann, nick = ready(staff, ("topical",)), staff.browser("nick")
    sent = nick.post(path_of(ann, "/plans"), form(**CREAM))
    assert sent.status_code == 303, text(sent)
    page = text(nick.get(sent["Location"]))
    assert "At least 4 hours apart" in page and "At most 4 a day" in page and "lidocaine 5 % w/w, as base" in page
    number = sent["Location"].rsplit("/", 1)[1]
    assert "lidocaine, 5 % w/w, as base" in text(nick.get(path_of(ann, f"/plans?change={number}")))


def test_a_plan_ends_with_its_reason(staff: Staff) -> None:
    ann, nick = ready(staff), staff.browser("nick")
    at = nick.post(path_of(ann, "/plans"), form())["Location"]
    assert nick.post(f"{at}/stop", {"key": str(uuid4()), "because": ""}).status_code == 422
    assert nick.post(f"{at}/stop", {"key": str(uuid4()), "because": "no response"}).status_code == 303
    assert "no response" in text(nick.get(at)) and "Accept the plan" not in text(staff.browser("eva").get(at))


@pytest.mark.parametrize("nickname", ["nora", "will"])
def test_plans_are_the_clinic_s_alone(staff: Staff, nickname: str) -> None:
    ann = ready(staff)
    at = staff.browser("nick").post(path_of(ann, "/plans"), form())["Location"]
    assert staff.browser(nickname).get(at).status_code == 404
