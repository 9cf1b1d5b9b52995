"""What an order comes to: label and leaflet where they can be made, what they lack, and each reason told once."""

from __future__ import annotations

import pytest

from compounding.records import CREAM, MADE_ON, RELEASED, changed, record, without
from lenitive.compounding.labels import LabelRequest
from lenitive.compounding.orders import read_order
from lenitive.compounding.outcome import HandingOut, handing_out
from lenitive.compounding.worksheets import plan
from lenitive.documents import read_text
from lenitive.reasons import Refused


def of(text: str) -> HandingOut:
    return handing_out(record(text))


def of_a_form(text: str) -> HandingOut:
    """The same where pharmacy and prescription may be half written."""
    order = read_order(read_text(text), is_form=True)
    return handing_out(LabelRequest(plan(order), MADE_ON))


def codes(found: HandingOut) -> set[str]:
    return {reason.code for reason in found.against}


def test_a_whole_order_gives_label_and_leaflet_and_lacks_nothing() -> None:
    found = of(RELEASED)
    assert found.label and found.leaflet and not found.lacking and not found.against
    assert found.leaflet == found.label.leaflet


def test_without_a_patient_there_is_a_leaflet_and_a_list_of_what_the_label_lacks() -> None:
    found = of(CREAM[: CREAM.index("record_number")])
    lacking = {reason.code.removeprefix("label-lacks-") for reason in found.lacking}
    assert found.label is None and found.leaflet is not None
    assert lacking == {
        "pharmacy",
        "address",
        "telephone",
        "prescription",
        "filled-on",
        "patient",
        "prescriber",
        "directions",
        "refills",
        "record",
        "issued-on",
    }
    assert not {code for code in codes(found) if code.startswith("label-lacks")}


def test_half_a_prescription_is_read_from_a_form_and_refused_in_a_file() -> None:
    half = CREAM.replace("  number: 1000417\n", "").replace("  issued_on: 2026-11-20\n", "")
    with pytest.raises(Refused):
        record(half)
    found = of_a_form(half)
    assert {reason.code for reason in found.lacking} == {"label-lacks-prescription", "label-lacks-issued-on"}
    assert found.label is None and found.leaflet is not None


def test_half_a_pharmacy_is_read_from_a_form() -> None:
    found = of_a_form(CREAM.replace(", telephone: 303 555 0100", ""))
    assert [reason.path for reason in found.lacking] == ["pharmacy.telephone"]


def test_half_written_directions_give_no_leaflet() -> None:
    found = of(changed(", times_a_day: 3, most_a_day: 4", ""))
    assert found.leaflet is None and [reason.code for reason in found.lacking] == ["label-lacks-directions"]


def test_wrong_directions_stop_label_and_leaflet_and_stand_among_the_reasons() -> None:
    found = of(changed("applied: 2.9 g", "applied: 1.5 g"))
    assert found.label is None and found.leaflet is None and "label-strokes" in codes(found) and not found.lacking


def test_a_missing_date_is_told_once_and_by_what_it_asks_for() -> None:
    found = of(without("beyond_use_type"))
    assert [each.code for each in found.against].count("beyond-use-missing") == 1
    assert not found.lacking and found.label is None


def test_that_the_date_has_passed_is_said_in_one_sentence() -> None:
    sheet = record(RELEASED).worksheet
    late = handing_out(LabelRequest(sheet, MADE_ON.replace(year=2027)))
    assert "label-beyond-use-passed" in codes(late) and "outlasts-beyond-use" not in codes(late)


def test_no_reason_is_told_twice() -> None:
    found = of(
        changed("applied: 2.9 g, times_a_day: 3, most_a_day: 4", "applied: 290 g, times_a_day: 30, most_a_day: 30")
    )
    sentences = [reason.sentence for reason in (*found.against, *found.lacking)]
    assert len(sentences) == len(set(sentences)) and "label-times-stopped" in codes(found)
