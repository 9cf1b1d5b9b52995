"""What a visitor typed is nowhere in the site's memory once it is answered: a marker is typed and then looked for."""

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from lenitive.compounding.calculators import CALCULATORS
from lenitive.compounding.formulas import formulary
from lenitive.web.professional.forms.demonstration import filled
from lenitive.web.professional.forms.filling import EXAMPLE
from memory import remembered
from web.cases import CREAM

pytestmark = pytest.mark.slow

GEL = "ketamine-10-gel"
CASE = """\
title: {0}
subject: {{weight_kg: 82, age_y: 61, sex: female, drugs: ["{0} (not listed)", {0}in]}}
regimen:
  - {{drug: ketamine, form: racemate, basis: hydrochloride, route: oral, amount: 30 mg, every: 8 h, for: 3 d}}
"""
Types = Callable[[Client, str], None]


def searches(client: Client, word: str) -> None:
    for path in ("/search", "/es/search", "/formulary"):
        client.get(path, {"q": f"{word} cream"})
        client.post(path, {"q": f"can i drive {word}s"}, headers={"HX-Request": "true"})


def lists_medicines(client: Client, word: str) -> None:
    client.post("/worth-asking", {"medicine_list": f"{word} 10 mg, at night\nvitamin {word}", "goal": f"to {word}"})


def addresses(client: Client, word: str) -> None:
    for path in ("/{}", "/es/{}/", "/learn/{}", "/stores/{}", "/calculators/{}", "/formulary/{}/worksheet"):
        client.get(path.format(word))


def comes_from_elsewhere(client: Client, word: str) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    from_there = {"referer": f"https://localhost/search?q={word}", "accept-language": word, "cookie": f"a={word}"}
    for one in (client, strict):
        one.post(f"/search?q={word}", {"q": word}, headers=from_there, secure=True)
        one.get("/", headers={"host": f"{word}.example", "if-none-match": word})


def predicts(client: Client, word: str) -> None:
    drugs = {"drug-0-name": f"{word} (not listed)", "drug-1-name": "clarithromicin"}
    assert word in client.post("/predict", {**EXAMPLE, **drugs}).content.decode()
    client.post("/compare", {**EXAMPLE, **drugs})
    for data in (EXAMPLE, CREAM):
        for field in data:
            client.post("/predict", {**data, "people": "0", field: f"5 {word}"})


def opens_a_file(client: Client, word: str) -> None:
    for text in (CASE.format(word), f"{word}: [", word):
        client.post("/predict/open", {"file": SimpleUploadedFile(f"{word}.yaml", text.encode())})


def calculates(client: Client, word: str) -> None:
    for name, one in CALCULATORS.items():
        for field, example in dict(one.example).items():
            client.get(f"/calculators/{name}", {**dict(one.example), field: f"{example} {word}"})


def plans_a_batch(client: Client, word: str) -> None:
    order = filled(formulary()[GEL], date(2026, 11, 24))
    for field, value in order.items():
        client.post(f"/formulary/{GEL}/worksheet", {**order, field: f"{value} {word}"})
    lots = {field: f"{value} {word}" for field, value in order.items() if field.endswith(".lot")}
    client.post(f"/formulary/{GEL}/worksheet.pdf", {**order, **lots})


EVERYTHING: tuple[Types, ...] = (
    searches,
    lists_medicines,
    addresses,
    comes_from_elsewhere,
    predicts,
    opens_a_file,
    calculates,
    plans_a_batch,
)


@pytest.mark.parametrize("types", EVERYTHING, ids=lambda each: each.__name__)
def test_no_memory_holds_what_was_typed(types: Types) -> None:
    word = "quix" + types.__name__.replace("_", "")
    types(Client(SERVER_NAME="localhost"), word)
    assert remembered(word) == []


def test_a_cache_that_keeps_what_was_typed_would_be_found() -> None:
    @cache
    def keeps(text: str, language: str) -> int:
        return len(text + language)

    word = "quix" + "keeper"
    keeps(f"{word} 10 mg", "en")
    assert {text for _, text in remembered(word)} == {f"{word} 10 mg"}
