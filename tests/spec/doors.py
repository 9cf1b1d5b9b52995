"""The three doors, driven as people drive them: the page (Django's test client), the command line, the label.

    Page().case(tree), CommandLine(folder).case(tree), label_of(order_text)      # each a Said

A `Said` is what the door answered: how (`stopped`, `asked`, `amber`, `never together`, `life-threatening`, `watch`,
`answered`, `refused`, `not released`, `draft`, `released`), every code it gave, and its first sentence. `draft`:
nothing stands against release but that no shipped formula is approved and that nothing was weighed yet.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from io import StringIO
from pathlib import Path
from typing import Any

import django
import yaml

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from django.test import Client  # noqa: E402

from lenitive.cli.main import main  # noqa: E402
from lenitive.compounding.labels import LabelRequest, build  # noqa: E402
from lenitive.compounding.orders import Order, Weighing, read_order  # noqa: E402
from lenitive.compounding.worksheets import plan  # noqa: E402
from lenitive.documents import from_plain, plain, read_text  # noqa: E402
from lenitive.reasons import Refused  # noqa: E402
from lenitive.web.professional.forms.filling import filled, fits  # noqa: E402
from lenitive.web.shared.allowance import PREDICTIONS  # noqa: E402
from spec.dangers import MISSED  # noqa: E402

Tree = dict[str, Any]
STILL_TO_COME = {"draft-formula", "weighing-missing", "final-amount-missing", "second-reader-missing"}
CLASSES = {  # as the opening block words them, the worst first
    "never_together": ("never together", "Never together"),
    "life_threatening": ("life-threatening", "Life-threatening"),
    "watch": ("watch", "Watch"),
}
SHORT = 80
_ITEM = re.compile(r'<li>(.*?)<span class="reason-code">([\w-]+) · ', re.DOTALL)
_LINE = re.compile(r'<div(?: class="(\w+)")?><dt>(.*?)</dt><dd>(.*?)<span class="reason-code">', re.DOTALL)
_PLACE = re.compile(r"^(line )?\d*:? ?(\w[\w\[\].]*: |\w[\w ,]* number \d+[\w ,]*: )?(?=\S)")


@dataclass(frozen=True)
class Said:
    """What a door said. `status`: the exit status, or that of the page; `text`: all of it, to look for words in."""

    how: str
    codes: tuple[str, ...]
    sentence: str
    status: int
    text: str = ""

    def shown(self, code: str = "") -> str:
        """For the table: how, the code (the one that is looked for, where it was given), and the first letters."""
        named = code if code in self.codes else next(iter(self.codes), "")
        about = f" `{named}`" if named and self.how not in ("answered", "draft") else ""
        sentence = " ".join(self.sentence.split()).replace("|", "/")
        short = sentence if len(sentence) <= SHORT else sentence[:SHORT].rstrip() + "…"
        how = "**missed**" if code == MISSED else self.how
        return f"{how}{about}: {short}".replace("*** ", "").replace(" ***", "")


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _opening(tones: Iterable[str], words: Sequence[str]) -> tuple[str, str]:
    """How an answered case opens, and the line that says it: amber, a medicine of some class, or only the dose."""
    if "amber" in tones:
        return "amber", words[0]
    for how, begins in CLASSES.values():
        if found := next((line for line in words if line.startswith(begins)), ""):
            return how, found
    return "answered", words[0]


def _stopped(items: Sequence[tuple[str, str]], status: int, page: str, how: str = "stopped") -> Said:
    return Said(how, tuple(code for _, code in items), _text(items[0][0]), status, _text(page))


def _release(codes: Sequence[str]) -> str:
    return "not released" if set(codes) - STILL_TO_COME else "draft" if codes else "released"


class Page:
    """The site, asked as a browser asks it; each question has an allowance of its own."""

    def __init__(self) -> None:
        self.client = Client(SERVER_NAME="localhost")

    def case(self, tree: Tree) -> Said:
        """/predict: the form where it has the fields and the choices, else the file that is opened on the page."""
        PREDICTIONS.forget()
        data = filled(tree)
        if data is not None and fits(data) and all(row["drug"] == "ketamine" for row in tree["regimen"]):
            response = self.client.post("/predict", data)
        else:
            file = SimpleUploadedFile("case.yaml", yaml.safe_dump(tree, allow_unicode=True).encode())
            response = self.client.post("/predict/open", {"file": file})
        page = response.content.decode()
        opening = page.split('<div id="opening"')[1].split('<form id="case"')[0]
        if items := _ITEM.findall(opening):
            return _stopped(items, response.status_code, page)
        lines = [(tone, f"{_text(about)}: {_text(worded)}") for tone, about, worded in _LINE.findall(opening)]
        how, sentence = _opening([tone for tone, _ in lines], [line for _, line in lines])
        return Said(how, (), sentence, response.status_code, _text(page))

    def worksheet(self, formula: str, data: Mapping[str, str]) -> Said:
        """The page of a formula's worksheet."""
        PREDICTIONS.forget()
        response = self.client.post(f"/formulary/{formula}/worksheet", data)
        page = response.content.decode()
        if 'id="problems-card"' in page:
            items = _ITEM.findall(page.split('id="problems-card"')[1].split("</ul>")[0])
            return _stopped(items, response.status_code, page)
        answer = page.split('id="answer"')[1].split('class="sheet-side')[0].split('id="lacking"')[0]
        items = _ITEM.findall(answer.split('class="card dated"')[0])
        codes = tuple(code for _, code in items)
        return Said(_release(codes), codes, _text(items[0][0]), response.status_code, _text(page))

    def sum(self, name: str, given: Mapping[str, str]) -> Said:
        """The page of a calculator."""
        PREDICTIONS.forget()
        response = self.client.get(f"/calculators/{name}", given)
        page = response.content.decode()
        items = _ITEM.findall(page.split('id="problems-card"')[-1].split("</ul>")[0])
        if response.status_code != 200:
            return _stopped(items, response.status_code, page, "refused")
        answer = _text(page.split('id="answer"')[-1].partition(">")[2])
        return Said("answered", (), answer, 200, _text(page))


def _run(*words: str) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(words)
    return status, out.getvalue(), err.getvalue()


def _bare(line: str, file: str) -> str:
    """A line without the file, the line and the place that it begins with."""
    bare = line.removeprefix(f"{file}:").strip()
    return _PLACE.sub("", bare) if re.match(r"(line )?\d+:|regimen|subject", bare) else bare


class CommandLine:
    """`lenitive`, run in this process on files of this folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def case(self, tree: Tree) -> Said:
        """`lenitive predict`, as text and as JSON."""
        file = self._written("case", yaml.safe_dump(tree, allow_unicode=True, sort_keys=False))
        status, out, err = _run("predict", file)
        as_shown, json_out, _ = _run("predict", file, "--json", "-")
        assert as_shown == status
        found, words = json.loads(json_out), [_bare(line, file) for line in (out or err).splitlines()]
        if "problems" in found:
            how = "asked" if found["problems"][0]["is_question"] else "stopped"
            return Said(how, tuple(each["code"] for each in found["problems"]), words[0], status, err)
        block = found["headline"]
        codes = tuple(one["code"] for one in block["opens_with"] + block["medicines"])
        how, sentence = _opening(["amber"] if block["opens_with"] else [], words)
        return Said(how, codes, sentence, status, out)

    def order(self, text: str, verb: str, on: str) -> Said:
        """`lenitive label` or `lenitive worksheet`, handed out on that day."""
        file = self._written("order", text)
        status, out, err = _run(verb, file, "--on", on)
        as_shown, json_out, _ = _run(verb, file, "--on", on, "--json")
        assert as_shown == status
        found = json.loads(json_out)
        words = [_bare(line, file) for line in (out or err).strip().splitlines()]
        if status:
            first = words[1] if verb == "label" else words[0]
            return Said("refused", tuple(each["code"] for each in found["reasons"]), first, status, err)
        if found["supply"]["per_day"] is None and found["supply"]["reason"] and verb == "label":
            return Said("asked", (), found["supply"]["reason"], status, out)
        against = found["not_released"] if verb == "label" else found["release"]["reasons_not_to_release"]
        codes = tuple(each["code"] for each in against)
        return Said(_release(codes), codes, words[0], status, out)

    def sum(self, name: str, given: Mapping[str, str]) -> Said:
        """`lenitive calc`."""
        words = (name, *(f"{key}={value}" for key, value in given.items()))
        status, out, err = _run("calc", *words)
        _, json_out, _ = _run("calc", *words, "--json")
        found = json.loads(json_out)
        reasons = found["problems"] if status else found["warnings"]
        codes = tuple(each["code"] for each in reasons)
        how = "refused" if status else "answered"
        return Said(how, codes, (out or err).strip().splitlines()[0], status, out + err)

    def _written(self, name: str, text: str) -> str:
        path = self.folder / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)


def label_of(text: str, on: date) -> Said:
    """The label of this order as if its formula were approved and all of it weighed exactly as planned."""
    try:
        order = read_order(read_text(text))
        label = build(LabelRequest(plan(completed(order)), on))
    except Refused as why:
        return Said("refused", tuple(each.code for each in why.reasons), why.reasons[0].text, 2)
    codes = tuple(each.code for each in label.not_released)
    directions = label.element("directions")
    assert directions is not None
    words = " ".join(
        (*(each.text for each in label.core), *(each.text for each in label.auxiliary), label.supply.sentence)
    )
    if label.supply.reasons:
        first = label.supply.reasons[0]
        return Said("asked", (*(each.code for each in label.supply.reasons), *codes), first.text, 0, words)
    if label.stamp:
        return Said("not released", codes, label.not_released[0].text, 0, words)
    return Said("released", (), directions.text, 0, words)


def completed(order: Order) -> Order:
    """The same, its formula approved, every row weighed as planned, by two people, with all of it come out."""
    approved = replace(order, formula=replace(order.formula, status="approved"))
    if approved.weighed:
        return approved
    weighed = tuple(_weighings(approved))
    ready = {
        "final_amount": order.amount,
        "compounded_by": order.compounded_by or "Tomas Reyes",
        "second_reader": order.second_reader or "Ines Park",
    }
    ready |= {"verified_by": order.verified_by or "Jo Marsh"}
    return replace(approved, weighed=weighed, **ready)  # type: ignore[arg-type]


def _weighings(order: Order) -> Iterator[Weighing]:
    for line in plan(order).lines:
        if line.measured == "to volume" or line.to_weigh is None:
            continue
        lot = line.lot.lot if line.lot else None
        if line.aliquot is None:
            yield Weighing(line.form, lot, line.to_weigh)
        else:
            mixing = line.aliquot.mixing
            yield Weighing(line.form, lot, mixing.portion, mixing.drug, mixing.diluent)


def readable(tree: Tree) -> Tree:
    """The same tree as a reader of files sees it: every value is text."""
    found = plain(from_plain(tree))
    assert isinstance(found, dict)
    return found
