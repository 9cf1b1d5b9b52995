"""The infusion card under attack, on the page, as PDF and in the terminal: a card, or a sentence that says what to do.

Whatever is written for bag, pump, syringe or case: no error page, nothing invisible comes back, nothing endless is
repeated, and no card that could not be given.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from django.test import Client

from lenitive.cli.main import main
from lenitive.pharmacology.cases import coded
from pharmacology.infusions.making import KETAMINE, Row
from web.reading import without_search

pytestmark = pytest.mark.slow

BAG = {"strength": "1 mg/mL", "counts": "base", "volume": "100 mL", "pump": "0.1 mL/h", "syringe": "0.1 mL"}
HOSTILE = (
    *("0", "0 mg/mL", "-1 mg/mL", "\u22121 mg/mL", "1", "mg/mL", "1e3 mg/mL", "1e400 mg/mL", "1e-400 mL", "1E9 mL/h"),
    *("nan mg/mL", "inf mL", "1/0 mL", "0x10 mL", "1,5 mg/mL", "1.000,5 mL", "1 mg/mL/h", "1 %", "1 mg", "5 mg/mg"),
    *("9" * 400 + " mL", "0." + "0" * 400 + "1 mL", "1\x00mg/mL", "1 mg/mL\u202e", "\u202e001 mL", "١ mg/mL", "１ mL"),
    *("a" * 10_000, "<script>alert(1)</script>", "{strength}", "{{ 7*7 }}", "'; DROP TABLE lots; --", "\U0001f489 mL"),
    *("1 mg/mL\n2 mg/mL", "\t", "1 mL 2 mL", "%s%n", "1 mL" + "\u0301" * 500),
)
FIELDS = ("strength", "volume", "pump", "syringe", "counts", "paper")
INVISIBLE = re.compile("[\x00\x1b\u200e\u200f\u202a-\u202e\u2066-\u2069]")
SENTENCE = re.compile(r"[A-Z0-9\u201c\u2018\"'].*[.?!:]\u201d?")


def case(*rows: Row, **keys: str) -> dict[str, object]:
    return {"subject": {"weight_kg": "70", "age_y": "45", "sex": "female"}, "regimen": list(rows), **keys}


INFUSION = case({**KETAMINE, "amount": "35 mg", "over": "40 min"})
CASES = {
    "an infusion and a push": case(
        {**KETAMINE, "amount": "5 mg", "given": "push"},
        {**KETAMINE, "amount": "30 mg", "over": "40 min", "at": "5 min"},
    ),
    "in hydrochloride": case({**KETAMINE, "basis": "hydrochloride", "amount": "35 mg", "over": "40 min"}),
    "over days": case({**KETAMINE, "rate": "10 mg/h", "over": "100 h"}, horizon="120 h"),
    "every day for a year": case({**KETAMINE, "amount": "35 mg", "over": "40 min", "every": "24 h", "for": "365 d"}),
    "many little steps": case(
        *({**KETAMINE, "amount": "1 mg", "over": "1 min", "at": f"{step} min"} for step in range(40))
    ),
    "a child": case({**KETAMINE, "amount": "10 mg", "over": "40 min"}) | {"subject": {"weight_kg": "20", "age_y": "6"}},
    "a heavy child": case({**KETAMINE, "amount": "10 mg", "over": "40 min"})
    | {"subject": {"weight_kg": "70", "age_y": "17.9", "sex": "male"}},
    "anesthesia": case({**KETAMINE, "amount": "100 mg", "given": "push"}, purpose="anesthesia"),
    "anesthesia without saying so": case({**KETAMINE, "amount": "100 mg", "given": "push"}),
    "nothing by vein": case({**KETAMINE, "route": "oral", "amount": "30 mg"}),
    "by vein and by mouth": case(
        {**KETAMINE, "amount": "35 mg", "over": "40 min"}, {**KETAMINE, "route": "oral", "amount": "30 mg", "at": "2 h"}
    ),
    "a third of a minute": case({**KETAMINE, "amount": "35 mg", "over": "1/7 min"}),
    "at once and slowly": case(
        {**KETAMINE, "amount": "20 mg", "over": "40 min"},
        {**KETAMINE, "amount": "20 mg", "over": "40 min", "at": "20 min"},
    ),
    "esketamine": case({**KETAMINE, "form": "s-ketamine", "amount": "15 mg", "over": "40 min"}),
    "two drugs": case(
        {**KETAMINE, "amount": "20 mg", "over": "40 min"},
        {**KETAMINE, "form": "s-ketamine", "amount": "10 mg", "over": "40 min", "at": "1 h"},
    ),
    "no dose": case(),
    "an awful title": case({**KETAMINE, "amount": "35 mg", "over": "40 min"}, title="\u202e<b>" + "x" * 300),
}


def reasons_on(page: str) -> list[str]:
    """The sentences of the refusal, as they are read."""
    shown = re.findall(
        r'<li>(?:Line \d+: )?(?:<a href="#[^"]*">)?(.*?)(?:</a>)? ?<span class="reason-code">', page, re.DOTALL
    )
    return [re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", each))).strip() for each in shown]


def is_held(client: Client, sent: dict[str, str]) -> bool:
    """Whether the answer is a card; a refusal in sentences otherwise, never an error and never an echo of attacks."""
    answer = client.post("/predict/card", {"go": "1", **sent})
    page = without_search(answer.content.decode())
    assert answer.status_code in (200, 422), (answer.status_code, sent)
    assert not INVISIBLE.search(page) and "<script>alert" not in page and "Traceback" not in page
    if answer.status_code == 422:
        sentences = reasons_on(page.partition("<main")[2])
        assert sentences and all(SENTENCE.fullmatch(each) and len(each) < 1500 for each in sentences), sentences
    assert ("paper infusion" in page) == (answer.status_code == 200)
    return answer.status_code == 200


@pytest.mark.parametrize("field", FIELDS)
def test_whatever_stands_in_a_field_there_is_a_card_or_a_sentence(client: Client, field: str) -> None:
    code = coded(INFUSION)
    for hostile in HOSTILE:
        given = is_held(client, {"coded": code, **BAG, field: hostile})
        assert not given or field == "paper" or hostile.strip() == "", (field, hostile[:40])


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("counts", ["base", "hydrochloride"])
def test_whatever_the_case_there_is_a_card_that_can_be_given_or_a_sentence(
    client: Client, name: str, counts: str
) -> None:
    try:
        code = coded(CASES[name])
    except ValueError:
        return  # no link of ours holds it
    if is_held(client, {"coded": code, **BAG, "counts": counts}):
        made = client.post("/predict/card.pdf", {"coded": code, **BAG, "counts": counts})
        assert made.headers["Content-Type"] == "application/pdf" and made.content.startswith(b"%PDF-")


@pytest.mark.parametrize("option", ["strength", "volume", "pump", "syringe", "salt-strength"])
def test_the_terminal_holds_as_well(option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for hostile in HOSTILE:
        asked = {f"--{key}": value for key, value in BAG.items() if key != "counts"}
        if option == "salt-strength":
            del asked["--strength"]
        asked[f"--{option}"] = hostile
        words = [f"{key}={value}" for key, value in asked.items()]
        status = main(["card", "--example", "iv_infusion", *words])
        worded = capsys.readouterr()
        assert status == (0 if hostile.strip() == "" and option in ("syringe",) else 2), (option, hostile[:40])
        assert "Traceback" not in worded.err and not INVISIBLE.search(worded.err) and len(worded.err) < 4000
