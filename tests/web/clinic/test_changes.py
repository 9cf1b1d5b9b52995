"""The page of a new stop: from the work list, each with why and one button, closed with an outcome."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from care.test_suitability import decided, healthy
from made_up_patients import told
from staff import Staff

pytestmark = pytest.mark.slow


def text(answer: Any) -> str:
    return str(answer.content.decode())


def test_a_new_stop_is_on_the_work_list_with_why_until_somebody_says_what_was_done(staff: Staff) -> None:
    ann, eva = healthy(staff), staff.browser("eva")
    decided(ann, staff.by("eva"))
    told(ann, staff.by("nick"), pregnancy="pregnant")
    work = text(eva.get("/clinic"))
    assert "new stop, today" in work and "Not now, because the person is pregnant" in work
    (path,) = [each for each in work.split('"') if each.startswith("/clinic/changes/")]
    page = text(eva.get(path))
    assert "What is new about Ann Ortiz" in page and "After the pregnancy this is asked again" in page
    for wrong in ({"outcome": "stopped", "words": ""}, {"outcome": "fine", "words": "x"}):
        assert eva.post(path, {"key": str(uuid4())} | wrong).status_code == 422
    sent = {"key": str(uuid4()), "outcome": "stopped", "words": "called <b>her</b>"}
    assert [eva.post(path, sent).status_code for _ in range(2)] == [303, 303]
    assert "new stop, today" not in text(eva.get("/clinic"))
    assert "Ketamine was stopped or put on hold: called &lt;b&gt;her&lt;/b&gt;" in text(eva.get(path))
    assert staff.browser("nick").get(path).status_code == 404 == staff.browser("dina").get(path).status_code
