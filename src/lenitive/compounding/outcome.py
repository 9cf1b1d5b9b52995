"""What an order comes to on the day it is handed out: label and leaflet, what they still lack, what prevents release.

    found = handing_out(LabelRequest(plan(order), date(2026, 11, 24)))
    found.label          # None until nothing is lacking and nothing is wrong
    found.lacking        # (Reason("label-lacks-patient", "The label lacks the patient's name: write …"), …)
    found.against        # every reason that prevents release, each told once, the dose first

A worksheet without a patient has neither label nor directions, and that is no mistake: what is not filled in stands in
`lacking`. `checks` and `labels` find the reasons; here what both would say is said once.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.compounding.checks import reasons_not_to_release, undated
from lenitive.compounding.days_supply import OUTLASTS, ContainerSupply, supply_of
from lenitive.compounding.labels import Label, LabelRequest, Leaflet, build, leaflet_of, reasons_against
from lenitive.compounding.labels.label_checks import without_issue_date
from lenitive.compounding.labels.sentences import directions
from lenitive.compounding.orders import Directions
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason

LACKS = "label-lacks-"
OF_THE_DATE = (f"{LACKS}use-by", f"{LACKS}storage")  # follow from what the beyond-use date still asks for
PASSED = "label-beyond-use-passed"


@dataclass(frozen=True)
class HandingOut:
    """`label`, `leaflet`: None as long as there may be none. `supply`: how long what is handed out lasts.

    `lacking`: what to fill in for the label. `against`: what prevents release, that of the label included.
    """

    label: Label | None
    leaflet: Leaflet | None
    supply: ContainerSupply
    lacking: tuple[Reason, ...]
    against: tuple[Reason, ...]


def handing_out(request: LabelRequest) -> HandingOut:
    """All of it for the day and the language that are asked for."""
    sheet, on = request.worksheet, request.handed_out_on
    of_label = reasons_against(request)
    lacking = [reason for reason in of_label if reason.code.startswith(LACKS)]
    wrong = [reason for reason in of_label if not reason.code.startswith(LACKS)]
    if sheet.order.prescription is None:
        lacking += without_issue_date(sheet.order)
    if undated(sheet):
        lacking = [reason for reason in lacking if reason.code not in OF_THE_DATE]
    release = reasons_not_to_release(sheet, on)
    return HandingOut(
        label=None if of_label else build(request),
        leaflet=None if wrong else _leaflet(request),
        supply=supply_of(sheet, on),
        lacking=tuple(dict.fromkeys(lacking)),
        against=_once((*release, *wrong)),
    )


def _once(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Each once; that the beyond-use date has passed in one sentence."""
    passed = any(reason.code == PASSED for reason in reasons)
    return tuple(dict.fromkeys(each for each in reasons if not (passed and each.code == OUTLASTS)))


def _leaflet(request: LabelRequest) -> Leaflet | None:
    """With the directions of the label; without any where none are given; none while they are half written."""
    sheet: PlannedWorksheet = request.worksheet
    given = sheet.order.prescription.directions if sheet.order.prescription else Directions()
    worded = directions(sheet.order, request.spoken).text
    return leaflet_of(sheet, request.spoken, worded) if worded or given == Directions() else None
