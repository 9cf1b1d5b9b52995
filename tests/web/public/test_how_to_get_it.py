"""The page "How do I get it?": from the question to a dialed store, with nothing that the stores have not said."""

import re

import pytest
from django.test import Client

from lenitive.sites import ANSWERS, stores
from lenitive.web.public.how_to_get_it import answer, steps
from web.reading import text_of

HERE = "/how-to-get-it"


def test_the_steps_go_from_the_doctor_to_the_refill(client: Client) -> None:
    keys = ["ask", "talk", "prescription", "price", "insurance", "pickup", "refills"]
    assert [step.key for step in steps("en")] == keys == [step.key for step in steps("es")]
    text = text_of(client.get(HERE).content.decode())
    for said in ("Ask your doctor", "We tell you the price before we make anything.", "up to 5 times, within 6 months"):
        assert said in text


@pytest.mark.parametrize("path", [HERE, f"/es{HERE}"])
def test_every_store_can_be_called_from_the_top_of_the_page(client: Client, path: str) -> None:
    main = client.get(path).content.decode().split("<main")[1]
    for store in stores().values():
        number = store.telephone.replace("-", "")
        assert f'href="tel:+1{number}"' in main and main.index(number) < main.index("getting-steps")


def test_what_no_store_has_said_is_to_be_asked(client: Client) -> None:
    text = text_of(client.get(HERE).content.decode())
    assert text.count("ask when you call") == len(ANSWERS) * len(stores())
    for store in stores().values():
        assert [answer(store, question, "es") for question in ANSWERS] == ["pregunte cuando llame"] * 3


@pytest.mark.parametrize("path", [HERE, f"/es{HERE}"])
def test_its_claims_open_their_sources_on_the_page(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    opened = set(re.findall(r'<a href="#source-([^"]+)"', page))
    assert opened == {"Law-schedules", "Law-refills"} == set(re.findall(r'<li id="source-([^"]+)"', page))


@pytest.mark.parametrize("path", [HERE, f"/es{HERE}"])
def test_every_link_leads_somewhere(client: Client, path: str) -> None:
    main = client.get(path).content.decode().split("<main")[1].split("</main>")[0]
    for there in set(re.findall(r'href="(/[^"#]*)', main)):
        assert client.get(there).status_code == 200, there
