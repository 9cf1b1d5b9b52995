"""The order form under attack: every field, the formulas that ship, values by a fixed seed; through the test client.

Whatever is sent, the answer is a page: papers, or reasons in sentences. And no label says what its own leaflet, its
worksheet or its form contradicts.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable

import pytest
from django.test import Client

from lenitive.compounding import Formula, formulary, way_of_use
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.professional.forms.demonstration import filled
from web.reading import text_of, without_search
from web.whole_order import BENCH, DIRECTIONS, MADE_ON, PERSON

pytestmark = pytest.mark.slow

SEED = 20261130
USABLE = {name: each for name, each in formulary().items() if not each.not_for_use}
HOSTILE = (
    *(
        "0",
        "0 g",
        "-1 g",
        "-3",
        "1e400 g",
        "1e9 g",
        "nan g",
        "inf mL",
        "1/0 g",
        "1/3 g",
        "1,5 g",
        "9" * 300,
        "a" * 9_000,
    ),
    *(
        "\x00",
        "1\x00g",
        "\u202e120 g",
        "<script>alert(1)</script>",
        "{strengths}",
        "{{ 1 }}",
        "%s",
        "'; --",
        "\U0001f489",
    ),
    *("2026-02-30", "0000-00-00", "9999-12-31", "1999-01-01", "2026-11-24", "2031-01-01", "as directed", "each knee"),
)
LIKELY = (
    *(
        "1 g",
        "2.9 g",
        "30 g",
        "120 g",
        "5 mL",
        "100 mL",
        "0.1 mL",
        "1 spray",
        "24 pieces",
        "1 piece",
        "3",
        "4",
        "24",
        "0.5",
    ),
    *(
        "10 %",
        "50 mg/mL",
        "as_base",
        "as_supplied",
        "ketamine hydrochloride",
        "PLO",
        "pump",
        "spray",
        "left knee",
        "mouth",
    ),
    *(
        "each nostril",
        "one nostril",
        "both hands",
        "back",
        "con comida",
        "do not swallow",
        "swallow it",
        "refrigerator",
    ),
)
INVISIBLE = re.compile("[\x00\x1b\u200e\u200f\u202a-\u202e\u2066-\u2069]")
USE_BY = re.compile(r"(?:Do not use after|Use by|No use después del?|No lo use después del?) ([^.]*?\d{4})")


def changed(formula: Formula, chance: random.Random) -> dict[str, str]:
    """A whole order of this formula with some fields changed: half of them to what may be meant, half to attacks."""
    data = filled(formula, MADE_ON) | BENCH | {"amount": filled(formula, MADE_ON)["amount"]} | PERSON
    if chance.random() < 0.7:
        data |= DIRECTIONS | likely_use(formula, chance)
    data["prescription.language"] = chance.choice(("", "es"))
    entries = list(BatchForm(formula, data).entries)
    for entry in chance.sample(entries, k=chance.choice((0, 1, 2, 3, 8))):
        offered = [value for value, _ in entry.choices]
        data[entry.name] = chance.choice(offered or LIKELY if chance.random() < 0.6 else HOSTILE)
    return data


def likely_use(formula: Formula, chance: random.Random) -> dict[str, str]:
    """Directions that go with the form."""
    way = way_of_use(formula)
    ask = way.ask if way else {}
    given = {key: text.partition(": ")[2] for key, text in ask.items() if key in ("applied", "site")}
    return {f"prescription.directions.{key}": text for key, text in given.items()} | {
        "prescription.directions.times_a_day": chance.choice(("1", "2", "3")),
        "prescription.directions.most_a_day": chance.choice(("", "3", "4")),
    }


def paper(page: str, kind: str) -> str:
    """The text of one of the papers, empty where there is none."""
    return text_of(page.partition(f'id="paper-{kind}"')[2].partition('id="paper-')[0]).replace("\xa0", " ")


def contradictions(page: str, formula: Formula) -> list[str]:
    """What label, leaflet and worksheet of one answer say against each other, or the label against its own form."""
    label, leaflet = paper(page, "label"), paper(page, "leaflet")
    if not label:
        return []
    found = []
    dates = {day for text in (label, leaflet) for day in USE_BY.findall(text)}
    if len(dates) > 1:
        found.append(f"two dates: {sorted(dates)}")
    way = way_of_use(formula)
    said = label.casefold()
    if way is not None:
        words = [word for words in vars(way.contrary).values() for word in words] if way.contrary else []
        found += [
            word for word in words if re.search(rf"(?<!not )(?<!no )\b{re.escape(word)}\b", said.partition("warn")[0])
        ]
    for yes, no in (
        ("swallow", "do not swallow"),
        ("shake well", "do not shake"),
        ("refrigerat", "do not refrigerate"),
    ):
        if no in said and yes in said.replace(no, ""):
            found.append(f"{yes} and {no}")
    return found


def test_whatever_the_form_sends_there_is_a_page_and_no_label_contradicts_itself(
    client: Client, deep_size: Callable[[int, int], int]
) -> None:
    chance = random.Random(SEED)
    labels = 0
    for _ in range(deep_size(60, 300)):
        name = chance.choice(sorted(USABLE))
        data = changed(USABLE[name], chance)
        answer = client.post(f"/formulary/{name}/worksheet", data)
        page = without_search(answer.content.decode())
        assert answer.status_code in (200, 422), (answer.status_code, name, data)
        main = page.partition("<main")[2]
        assert not INVISIBLE.search(main) and "<script>alert" not in main, (name, data)
        assert not re.search(r"\bNone\b|Traceback", text_of(main)), (name, data)
        assert contradictions(main, USABLE[name]) == [], (name, data, html.unescape(paper(main, "label")))
        labels += bool(paper(main, "label"))
    assert labels > 0  # what is never made contradicts nothing


@pytest.mark.parametrize("name", sorted(USABLE))
def test_every_field_takes_every_attack(client: Client, name: str) -> None:
    """One attack a field, each field of the form once; different ones by formula, so that together all are tried."""
    formula, chance = USABLE[name], random.Random(f"{SEED}{name}")
    whole = filled(formula, MADE_ON) | PERSON
    for entry in BatchForm(formula, whole).entries:
        if chance.random() < 0.25:
            answer = client.post(f"/formulary/{name}/worksheet", whole | {entry.name: chance.choice(HOSTILE)})
            assert answer.status_code in (200, 422), (name, entry.name)
            assert not INVISIBLE.search(without_search(answer.content.decode())), (name, entry.name)
