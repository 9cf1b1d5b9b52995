"""What the leaflet tells the patient of a form, the worksheet tells whoever hands it out: the same sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compounding.every_form import order_of, pairs, written
from lenitive.compounding.labels.leaflets import build, points_of_use
from lenitive.compounding.worksheets import plan
from lenitive.papers import worksheet_html


@pytest.mark.parametrize(("form", "route"), pairs())
def test_every_sentence_on_use_stands_in_the_leaflet_of_that_form(form: str, route: str) -> None:
    sheet = plan(order_of(written(form, route)))
    (use,) = [section.points for section in build(sheet, "en", "as the label says").sections if section.key == "use"]
    assert points_of_use(sheet) and set(points_of_use(sheet)) <= set(use)


def test_a_capsule_is_swallowed_whole_on_the_worksheet_too_and_an_order_without_a_patient_says_nothing() -> None:
    sheet = plan(order_of(written("capsule", "oral")))
    assert [point.text for point in points_of_use(sheet)] == [
        "Swallow it whole with water. Do not open it, crush it, or chew it."
    ]
    assert "Swallow it whole with water." in worksheet_html(sheet)
    nobody = replace(sheet, order=replace(sheet.order, prescription=None))
    assert points_of_use(nobody) == () and "Tell the patient" not in worksheet_html(nobody)
