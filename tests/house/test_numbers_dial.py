"""Every emergency and help number that a patient reads is a link that dials or texts, on every rendered page."""

import re

import django
import pytest

django.setup()

from django.test import Client  # noqa: E402

from lenitive.learn import all_articles, dial_address, helps  # noqa: E402
from lenitive.learn.asking import questions  # noqa: E402
from lenitive.sites import stores  # noqa: E402
from lenitive.web.public.about import pages  # noqa: E402

STAFF = ("/predict", "/compare", "/calculators", "/formulary", "/validation")
NUMBERS = ("911", "988", "1-800-222-1222", *(store.telephone for store in stores().values()))
UNSEEN = re.compile(r"<(script|style|title|svg|textarea)\b.*?</\1>|<!--.*?-->", re.DOTALL)
LINK = re.compile(r'<a\b[^>]*href="((?:tel|sms):[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
PATHS = [path for path in pages() if not path.startswith(STAFF)]
SEARCHES = [
    "/search?q=988",
    "/es/search?q=veneno",
    "/search?q=i+want+to+die",
    "/search?q=call+911",
    "/es/search?q=911",
    "/nowhere",
]


def read(html: str) -> str:
    """The page as it is seen, without what dials: what is left of a number cannot be tapped."""
    return re.sub(r"<[^>]+>", " ", LINK.sub(" ", UNSEEN.sub(" ", html)))


def untapped(html: str) -> list[str]:
    """Each number that stands outside a link, with the words around it."""
    any_of = "|".join(re.escape(number) for number in NUMBERS)
    return [found[0] for found in re.finditer(rf".{{0,30}}(?<![\w-])(?:{any_of})(?![\w-]).{{0,20}}", read(html))]


def misled(html: str) -> list[str]:
    """Each link that says one number and dials another."""
    links = [(to, re.sub(r"<[^>]+>", "", words)) for to, words in LINK.findall(html)]
    said = [
        (to, number) for to, words in links for number in NUMBERS if re.search(rf"(?<![\w-]){number}(?![\w-])", words)
    ]
    return [
        f"{number} leads to {to}" for to, number in said if to.split(":")[1].split("?")[0] != dial_address(number)[4:]
    ]


@pytest.mark.parametrize("path", [*PATHS, *SEARCHES])
def test_every_number_on_a_page_for_patients_dials(path: str) -> None:
    page = Client(SERVER_NAME="localhost").get(path).content.decode()
    assert untapped(page) == [] and misled(page) == []


def test_every_page_has_a_number_so_that_this_check_sees_something() -> None:
    page = Client(SERVER_NAME="localhost").get("/es/learn/children-and-creams").content.decode()
    assert len(LINK.findall(page)) > 8 and untapped(page.replace("<a ", "<b ")) != []


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_number_on_the_sheet_of_the_ten_questions_dials(language: str) -> None:
    every = {
        group.key: [option.key for option in group.options if option.help]
        for each in questions("en")
        for group in each.groups
    }
    path = "/worth-asking" if language == "en" else "/es/worth-asking"
    page = Client(SERVER_NAME="localhost").post(path, every | {"goal": "i swallowed the cream"}).content.decode()
    assert "take-along" in page and untapped(page) == [] and misled(page) == []


def test_every_article_and_help_is_looked_at() -> None:
    for language, prefix in (("en", ""), ("es", "/es")):
        assert {f"{prefix}/learn/{slug}" for slug in all_articles(language)} <= set(PATHS) and helps(language)
    assert "/it-hurts-now" in PATHS and "/es/it-hurts-now" in PATHS
