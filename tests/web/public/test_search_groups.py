"""What is for staff comes first when it was plainly asked for, and never where a patient may have asked."""

import re

import pytest
from django.test import Client

from lenitive.cli.search import entries as of_terminal
from lenitive.learn.search import Finder
from lenitive.web.public.search import look
from web.reading import text_of

OF_STAFF = {
    "percent solution calculator": "/calculators/percent",
    "ketamine gabapentin cream formula": "/formulary/ketamine-gabapentin-clonidine-baclofen-lipoderm",
    "days supply": "/calculators/days-supply",
    "ketamine 10% cream": "/formulary/ketamine-10-gel",
    "ketamine 10 % gel": "/formulary/ketamine-10-gel",
    "ketamine 50 mg/mL oral solution": "/formulary/ketamine-oral-solution-50",
    "alligation": "/calculators/alligation",
    "reconciliation": "/calculators/variance",
    "overage": "/calculators/loss",
    "minimum weighable quantity": "/calculators/least-weighable",
    "dilute a stock": "/calculators/dilution",
    "weighing error": "/calculators/weighing-error",
    "salt to base": "/calculators/salt",
    "nasal spray calculator": "/calculators/nasal",
    "troche mold": "/calculators/troche",
    "last day to refill": "/calculators/refill-date",
    "count against the book": "/calculators/variance",
    "formulary": "/formulary",
    "predict levels": "/predict",
    "compare regimens": "/compare",
    "ketamine mouth rinse formula": "/formulary/ketamine-mouth-rinse",
    "ketamine gabapentin clonidine lidocaine plo": "/formulary/ketamine-gabapentin-clonidine-lidocaine-plo",
    "grams and strokes": "/calculators/strokes",
    "percent solution": "/calculators/percent",
    "w/v": "/calculators/percent",
    "% w/w": "/calculators/percent",
}
OF_PATIENTS = (
    "ketamine cream", "ketamine gel", "gabapentin cream", "ketamine gabapentin cream", "ketamine lidocaine cream",
    "baclofen cream", "ketoprofen gel", "amitriptyline ketamine cream", "nasal spray", "ketamine nasal spray",
    "ketamine troche", "ketamine lozenge", "ketamine capsule", "capsules", "oral ketamine", "oral ketamine solution",
    "100 mg ketamine troche", "my cream has ketamine 10%", "is ketamine gabapentin clonidine cream safe", "refill",
    "when can i refill", "how many days will my cream last", "how much salt can i eat", "can i dilute it",
    "baby formula", "stroke risk", "what is plo", "what is compounding", "compare ketamine and esketamine",
    "how strong is the cream", "what percent of people get relief", "what strength ketamine cream",
    "is ketamine cream 10% strong", "does ketamine 10% gel work", "who makes ketamine 10% cream",
    "can ketamine 10 mg/mL help", "what is a 10% cream", "people on ketamine 10% cream",
)  # fmt: skip


@pytest.mark.parametrize("query", OF_STAFF)
@pytest.mark.parametrize("where", ["page", "window"])
def test_a_tool_that_is_plainly_asked_for_comes_first(query: str, where: str) -> None:
    first = look(query, "en", where).groups[0]
    assert first.for_staff and first.hits[0].entry.address == OF_STAFF[query]


@pytest.mark.parametrize("query", OF_PATIENTS)
def test_what_a_patient_may_have_typed_shows_what_is_for_patients_first(query: str) -> None:
    found = look(query, "en", "page")
    assert not found.answer.tools_first
    assert {group.for_staff for group in found.groups} == {True} or not found.groups[0].for_staff


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_each_group_has_its_heading_when_tools_come_first(client: Client, headers: dict[str, str]) -> None:
    page = client.post("/search", {"q": "dry aliquot"}, headers=headers).content.decode()
    page = page[page.find("<main") :] if not headers else page
    assert re.findall(r"<h2 class=\"hits-staff\">(.*?)</h2>", page) == ["For staff", "For patients"]
    text = text_of(page)
    assert text.index("For staff") < text.index("Aliquot with a powder") < text.index("For patients")


def test_the_heading_for_patients_is_left_out_where_they_come_first(client: Client) -> None:
    page = client.get("/search", {"q": "ketamine gel"}).content.decode()
    assert "For patients" not in text_of(page[page.index("<main") :])


def test_the_terminal_puts_the_same_group_first_as_the_page() -> None:
    terminal = Finder(tuple(of_terminal("en")), "en")
    held = [query for query, address in OF_STAFF.items() if address.count("/") == 2]  # it holds no page of the site
    wrong = [query for query in held if not terminal.find(query).tools_first]
    assert wrong + [query for query in OF_PATIENTS if terminal.find(query).tools_first] == []


def test_in_spanish_nothing_is_for_staff() -> None:
    for query in ("calculadora", "fórmula de crema al 10 %", "ketamina 10% crema"):
        assert not any(group.for_staff for group in look(query, "es", "page").groups)
