"""The page /lab: it shows what the compounding room plans and checks, and says that it is a demonstration."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.test import Client

from bilingual import LANGUAGES, texts
from lenitive.compounding.checks import reasons_not_to_release, yield_of
from lenitive.compounding.recalculation import second_calculation
from lenitive.compounding.rounding import number, shown
from lenitive.evidence import sources
from lenitive.learn.shelf import promises
from lenitive.pictures.learning import BENCH
from lenitive.rules import FOLDER
from lenitive.web.public.lab import walk
from lenitive.web.public.lab_example import FACTS, HUNDREDTH, worksheet
from rule_files import written
from web.reading import text_of


def facts(key: str, language: str = "en") -> dict[str, str]:
    (step,) = [each for each in walk(language) if each.key == key]
    return dict(step.shown)


@pytest.mark.parametrize(("path", "language"), [("/lab", "en"), ("/es/lab", "es")])
def test_the_page_walks_through_every_step_with_what_why_and_who(client: Client, path: str, language: str) -> None:
    page = client.get(path).content.decode()
    assert f'<html lang="{language}">' in page and page.count('class="walk-step"') == 10
    worded = text_of(page)
    for given in written("lab")["steps"]:
        for part in ("title", "what", "why", "who"):
            assert given[part][language] in worded, given["key"]
    assert page.count("<svg") >= 10 and " style=" not in page


def test_the_steps_go_from_the_prescription_to_the_last_check() -> None:
    keys = ["read", "sums", "jars", "weigh", "powders", "base", "mill", "finished", "date", "check"]
    assert [step.key for step in walk("en")] == [step.key for step in walk("es")] == keys == list(FACTS)
    assert [given["drawing"] for given in written("lab")["steps"]] == list(BENCH)


def test_the_amounts_are_those_of_the_plan() -> None:
    sheet = worksheet()
    planned = {line.ingredient: shown(line.to_weigh, HUNDREDTH) for line in sheet.lines if line.to_weigh}
    assert facts("powders") == {
        "clonidine (as a salt)": planned["clonidine"],
        "lidocaine": planned["lidocaine"],
        "gabapentin": planned["gabapentin"],
        "ketamine (as a salt)": planned["ketamine"],
    }
    assert facts("base") == {"the base (PLO)": planned["PLO"]}
    assert facts("weigh")["to weigh"] == planned["ketamine"] == "12.13 g"


def test_the_powders_stand_in_the_order_of_work_the_smallest_first() -> None:
    grams = [float(amount.removesuffix(" g")) for amount in facts("powders").values()]
    assert grams == sorted(grams) == [0.24, 2.4, 7.2, 12.13]


def test_the_certificate_of_the_lot_makes_the_difference_that_is_shown() -> None:
    found = facts("sums")
    assert list(found.values()) == ["12.00 g", "12.13 g", "agrees"]
    assert second_calculation(worksheet()).agrees


def test_the_weighing_lies_inside_what_is_allowed_and_stands_on_the_scale_of_the_drawing() -> None:
    assert list(facts("weigh").values()) == ["12.13 g", "12.13 g", "12.02 g to 12.25 g"]
    (step,) = [each for each in walk("en") if each.key == "weigh"]
    assert ">12.13 g</text>" in step.picture


def test_what_came_out_and_the_date_are_the_rooms_own() -> None:
    share = yield_of(worksheet())
    assert share is not None and facts("finished")["of what was ordered"] == f"{number(100 * share)} %" == "98.25 %"
    found = worksheet().beyond_use
    assert found is not None and found.date == date(2026, 11, 30)
    assert facts("date") == {"do not use after": "November 30, 2026", "the limit that decided": "7 days"}
    assert facts("date", "es")["no usar después del"] == "30 de noviembre de 2026"
    assert [each.picture.count("Nov 2026") for each in walk("en")].count(0) == 9


def test_only_the_draft_holds_the_example_back_and_the_page_says_so_at_its_head(client: Client) -> None:
    """Not at the last check: "held back" below a tick reads as if something had gone wrong."""
    assert [reason.code for reason in reasons_not_to_release(worksheet())] == ["draft-formula"]
    page = text_of(client.get("/lab").content.decode())
    assert page.index("The recipe is a draft that no pharmacist has approved yet.") < page.index("to weigh")
    assert "held back" not in page


@pytest.mark.parametrize("path", ["/lab", "/es/lab"])
def test_no_gram_is_shown_to_three_decimals(client: Client, path: str) -> None:
    assert (
        re.findall(r"\d\.\d{3}", text_of(client.get(path).content.decode().split("<main")[1].split("</main>")[0])) == []
    )


def test_lots_have_their_number_and_their_date() -> None:
    found = facts("jars")
    assert len(found) == len(worksheet().lines) == 5
    assert found["ketamine (as a salt)"] == "lot K-1, good until October 31, 2027"


def test_the_page_says_that_it_is_made_up_and_no_proof_that_the_cream_helps(client: Client) -> None:
    worded = text_of(client.get("/lab").content.decode())
    assert "A demonstration The math is real" in worded and "Nobody was given this cream." in worded
    assert "In a large study, this mix did no better than a placebo without any drug. A few small studies" in worded
    claim = written("lab")["claim"]
    assert claim["source"] in sources() and claim["tag"] == "found"


def test_every_link_of_the_page_leads_somewhere(client: Client) -> None:
    for path in ("/lab", "/es/lab"):
        page = client.get(path).content.decode()
        main = page[page.index("<main") : page.index("</main>")]
        for address in set(re.findall(r'href="(/[^"#]*)"', main)):
            assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_promise_nothing(language: str) -> None:
    everything = list(texts(written("lab"), language))
    for row in promises(language):
        assert not any(re.search(row.pattern, text.lower()) for text in everything), row


@pytest.mark.parametrize("name", ["lab", "worth_asking", "learning_pictures"])
def test_no_text_was_cut_at_a_comma(name: str) -> None:
    """A comma in an unquoted {en: one, two} begins a new key, and half the sentence is gone."""

    def keys(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from value
            for below in value.values():
                yield from keys(below)
        elif isinstance(value, list):
            for below in value:
                yield from keys(below)

    names = set(written("lab")["names"]) | set(written("worth_asking")["typed"]) | {"other_closure_requested_by"}
    assert [key for key in keys(written(name)) if re.search(r"[\s.?!]", key) and key not in names] == []


def test_every_step_has_its_source_and_is_to_be_verified() -> None:
    for given in written("lab")["steps"]:
        assert given["source"] and given["tag"] == "recalled" and given["verify"] == "true"


def test_other_methods_are_refused(client: Client) -> None:
    assert client.post("/lab").status_code == 405 and client.head("/lab").status_code == 200


def test_a_fault_in_the_order_of_the_example_is_said_with_its_line() -> None:
    lot = worksheet().order.lots[0]
    assert lot.line is not None and "K-1" in (FOLDER / "lab.yaml").read_text(encoding="utf-8").splitlines()[lot.line]
