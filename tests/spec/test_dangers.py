"""What the page, the command line and the label say to sixty dangerous inputs and twenty ordinary ones.

LENITIVE_MANUAL=1 writes the table into docs/validation.md; otherwise it must be what these runs give.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import django
import pytest
import yaml

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from django.test import Client  # noqa: E402

from house.rooms import ROOT  # noqa: E402
from lenitive.cli.main import main  # noqa: E402
from lenitive.web.allowance import PREDICTIONS  # noqa: E402
from spec.dangers import DANGEROUS, ORDINARY, Input  # noqa: E402

TABLE = ROOT / "docs" / "validation.md"
BEGIN, END = "<!-- dangers: printed by tests/spec -->", "<!-- end of dangers -->"
SUBJECT = {"weight_kg": "70", "age_y": "45", "sex": "female"}
FIRST = {"above-usual-range": "Above", "anesthetic-dose": "Asked for"}
GRAVE = ("never_together", "life_threatening")
SHOWN = 110


@dataclass(frozen=True)
class Said:
    """What one input met: the three columns of the table, and all that was said, for the checks."""

    page: str
    terminal: str
    label: str
    status: int
    whole: dict[str, Any]


def run(*words: str) -> tuple[int, str, str]:
    """The command line, in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(words)
    return status, out.getvalue(), err.getvalue()


def short(sentence: str) -> str:
    """The beginning of a sentence, whole words, for a cell."""
    plain = " ".join(sentence.split()).replace("|", "/")
    return plain if len(plain) <= SHOWN else plain[:SHOWN].rsplit(" ", 1)[0] + " …"


def of_a_case(one: Input, folder: Path) -> Said:
    rows = [{key: value for key, value in row.items() if value is not None} for row in one.rows]
    text = yaml.safe_dump({"subject": {**SUBJECT, **one.subject}, "regimen": rows, **one.top}, sort_keys=False)
    file = folder / "case.yaml"
    file.write_text(text, encoding="utf-8")
    status, out, err = run("predict", str(file), "--json", "-")
    found = json.loads(out)
    terminal = f"{status}: "
    if status:
        assert "ng/mL" not in out or found["problems"][0]["code"] == "level-stopped"
        first = found["problems"][0]
        terminal += f"{first['code']}: {short(first['sentence'])}"
    else:
        assert not err
        medicines = [f"{each['class_in_words']}: {short(each['sentence'])}" for each in found["headline"]["medicines"]]
        opens = [short(each["sentence"]) for each in found["headline"]["opens_with"]]
        terminal += next(iter((*opens, *medicines, short(found["headline"]["dose"]["sentence"]))))
    return Said(of_the_page(text), terminal, "–", status, found)


def of_the_page(text: str) -> str:
    """What stands first on the page when the same file is opened there."""
    PREDICTIONS.forget()
    file = SimpleUploadedFile("case.yaml", text.encode(), content_type="application/yaml")
    response = Client(HTTP_HOST="localhost").post("/predict/open", {"file": file})
    opening = response.content.decode().split('id="opening"', 1)[1]
    plain = " ".join(unescape(re.sub(r"<[^>]+>", " ", opening.split(">", 1)[1][:9000])).split())
    grave = re.search(r"(Never together|Life-threatening without monitoring|Watch) Ketamine with [^.]*", plain)
    plain = grave[0] if grave else plain
    plain = re.sub(r"^(Not yet: \d+ things? to fix|At a glance)( Caution)? ", "", plain)
    return f"{response.status_code}: {short(plain)}"


def of_an_order(one: Input, folder: Path) -> Said:
    text = (ROOT / "examples" / "orders" / f"{one.order}.yaml").read_text(encoding="utf-8")
    for old, new in one.change:
        assert old in text, (one.title, old)
        text = text.replace(old, new)
    file = folder / "order.yaml"
    file.write_text(text, encoding="utf-8")
    status, out, _ = run("label", str(file), "--on", one.on, "--json")
    found = json.loads(out)
    if not found.get("core"):
        first = found["reasons"][0]
        return Said("–", f"{status}: {first['code']}: {short(first['sentence'])}", "none", status, found)
    words = next(element["text"] for element in found["core"] if element["key"] == "directions")
    against = [each for each in found["not_released"] if each["code"] == one.code]
    label = f"{found['stamp']}; {short(against[0]['sentence'])}" if against else short(words)
    return Said("–", f"{status}: {found['stamp'] or 'released'}", label, status, found)


def of_a_calculator(one: Input, _folder: Path) -> Said:
    status, out, err = run("calc", *one.calc)
    return Said("–", f"{status}: {short(out + err)}", "–", status, {"text": out + err})


def said(one: Input, folder: Path) -> Said:
    door: Callable[[Input, Path], Said] = of_a_calculator if one.calc else of_an_order if one.order else of_a_case
    return door(one, folder)


def codes(found: dict[str, Any], key: str) -> list[str]:
    return [each["code"] for each in found.get(key) or []]


def holds(one: Input, met: Said) -> bool:
    """Whether what must come of an input came."""
    found = met.whole
    if one.must in ("stop", "question"):
        is_question = any(each["is_question"] for each in found["problems"] if each["code"] == one.code)
        right = one.code in codes(found, "problems") and is_question == (one.must == "question")
        return right and met.status == 2 and met.page.startswith("422")
    if one.must == "amber":
        first = found["cautions"][0]["code"] == one.code and met.status == 0
        return first and met.page.startswith(f"200: {FIRST[one.code]}")
    if one.must in ("grave", "watch"):
        named = [each for each in found["headline"]["medicines"] if one.code in each["sentence"]]
        worst = GRAVE if one.must == "grave" else (*GRAVE, "watch")
        return bool(named) and any(each["interaction"] in worst for each in named)
    if one.must == "paper":
        reasons = (*codes(found, "reasons"), *codes(found, "not_released"))
        is_stopped = met.status == 2 or bool(found.get("stamp"))
        return is_stopped and (one.code in reasons if one.code else met.status == 2)
    if one.must == "asked":
        return one.code in " ".join(found["text"].split()) and met.status == 2
    if one.must == "text":
        return met.status == 0 and one.code in met.label
    return met.status == 0 and "above-usual-range" not in codes(found, "cautions") and met.page.startswith("200")


@pytest.mark.parametrize("one", [*DANGEROUS, *ORDINARY], ids=lambda one: one.title)
def test_what_must_come_of_an_input_comes(one: Input, tmp_path: Path) -> None:
    met = said(one, tmp_path)
    assert holds(one, met), met


def test_there_are_sixty_dangerous_inputs_and_twenty_ordinary_ones() -> None:
    assert (len(DANGEROUS), len(ORDINARY)) == (60, 20)
    assert len({one.title for one in (*DANGEROUS, *ORDINARY)}) == 80


def test_the_printed_table_is_fresh(tmp_path: Path) -> None:
    lines = [BEGIN]
    for title, inputs in (("Sixty dangerous inputs", DANGEROUS), ("Twenty ordinary ones", ORDINARY)):
        lines += ["", f"**{title}.**", "", "| Input | Page | Command line | Label |", "|---|---|---|---|"]
        for one in inputs:
            met = said(one, tmp_path)
            lines.append(f"| {one.title} | {met.page} | {met.terminal} | {met.label} |")
    printed = "\n".join([*lines, "", END])
    before = TABLE.read_text(encoding="utf-8")
    head, _, rest = before.partition(BEGIN)
    after = head + printed + rest.partition(END)[2]
    if os.environ.get("LENITIVE_MANUAL") == "1":
        TABLE.write_text(after, encoding="utf-8")
    assert after == before or os.environ.get("LENITIVE_MANUAL") == "1"
