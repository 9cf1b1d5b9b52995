"""No page for a professional names a second-hand authority or where somebody read it; daggers have their footnote."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.http import HttpResponse
from django.test import Client

from house.test_authorities import complaints
from lenitive.compounding import CALCULATORS, formulary
from lenitive.web.professional.forms.demonstration import filled
from web.reading import without_search

MADE_ON = date(2026, 11, 24)
CODE = re.compile(r"<(script|style)[^>]*>.*?</\1>", re.DOTALL)


PRINTED_ONLY = re.compile(r'<div class="on-paper".*?</article></div>', re.DOTALL)
POINT = re.compile(r"<li>((?:(?!<li).)*?)<span class=\"source\">.*?</li>", re.DOTALL)  # what has a source of its own
NOTICE = re.compile(r"FDA[, ]+(?:of )?\d{1,2} \w+ \d{4}")


def shown(response: HttpResponse) -> str:
    """What stands on the page, without the sheet that only a printer shows."""
    assert response.status_code in (200, 422)
    return PRINTED_ONLY.sub("", CODE.sub(" ", without_search(response.content.decode()).partition("<main")[2]))


def told(response: HttpResponse) -> list[str]:
    """What the page names that is no authority; what it prints is a sheet of its own."""
    whole = CODE.sub(" ", response.content.decode())
    return complaints(shown(response)) + [each for sheet in PRINTED_ONLY.findall(whole) for each in complaints(sheet)]


@pytest.mark.parametrize("name", [name for name, each in formulary().items() if not each.not_for_use])
def test_a_formula_and_its_order_name_authorities_only(client: Client, name: str) -> None:
    assert told(client.get(f"/formulary/{name}")) == []
    assert told(client.post(f"/formulary/{name}/worksheet", filled(formulary()[name], MADE_ON))) == []


@pytest.mark.parametrize("name", [name for name, each in formulary().items() if not each.not_for_use])
def test_a_worksheet_says_nothing_twice_and_names_each_warning_of_an_authority_once(client: Client, name: str) -> None:
    answer = client.post(f"/formulary/{name}/worksheet", filled(formulary()[name], MADE_ON))
    _, paper, sheet = shown(answer).partition('<article class="paper worksheet')
    points = [re.sub(r"<[^>]+>|\s+", " ", point).strip() for point in POINT.findall(sheet)]
    assert bool(paper) == (answer.status_code == 200) == bool(points)  # what nobody published is asked for first
    assert [point for point in set(points) if points.count(point) > 1] == []
    dates = [date for point in points for date in set(NOTICE.findall(point))]
    assert [each for each in set(dates) if dates.count(each) > 1] == []


@pytest.mark.parametrize("name", CALCULATORS)
def test_a_calculator_names_authorities_only(client: Client, name: str) -> None:
    assert told(client.get(f"/calculators/{name}", dict(CALCULATORS[name].example))) == []


@pytest.mark.parametrize("page", ["/formulary", "/calculators", "/validation", "/compare", "/predict"])
def test_every_other_page_for_professionals_names_authorities_only(client: Client, page: str) -> None:
    assert told(client.get(page)) == []


def test_an_answer_names_authorities_only(client: Client, example: dict[str, str]) -> None:
    assert told(client.post("/predict", example)) == []
