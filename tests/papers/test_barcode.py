"""The barcode: written by one library, read back by another, or not given out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lenitive.papers.barcode import checked, drawn, qr, read_back
from lenitive.papers.html import Html
from lenitive.reasons import Refused


@pytest.mark.parametrize("text", ["CR-2026-0417", "A-1", "X" * 40])
def test_a_code_reads_back_as_what_it_says(text: str) -> None:
    assert read_back(qr(text)) == (text,)


def test_a_code_has_its_quiet_margin_and_a_name_for_those_who_do_not_see_it() -> None:
    code = qr("CR-2026-0417")
    assert code.modules == 29 and "<title>QR code: CR-2026-0417</title>" in code.svg and "style=" not in code.svg
    assert min(int(x) for x in re.findall(r"M(\d+) ", code.svg)) == 4


@pytest.mark.parametrize("text", ["", "ana", "CR 1", "CR-<b>", "X" * 41])
def test_another_text_than_an_internal_number_gets_no_code(text: str) -> None:
    with pytest.raises(Refused) as caught:
        qr(text)
    assert caught.value.reasons[0].code == "barcode-text"


def test_a_code_that_does_not_read_back_is_refused() -> None:
    code = drawn("CR-2026-0417")
    blank = replace(code, svg=Html(re.sub(r' d="[^"]+"', ' d="M0 0"', code.svg)))
    other = replace(code, svg=drawn("CR-2026-0418").svg)
    for spoiled, worded in ((blank, "reads back as nothing"), (other, "reads back as CR-2026-0418")):
        with pytest.raises(Refused) as caught:
            checked(spoiled)
        assert caught.value.reasons[0].code == "barcode-unreadable" and worded in caught.value.reasons[0].text
