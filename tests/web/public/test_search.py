"""The search: one index for everything, with and without a script, and nothing of what is asked is kept."""

import logging
import re
from pathlib import Path

import pytest
from django.test import Client

from lenitive.config import gunicorn
from lenitive.documents import plain, read_file
from lenitive.learn import moved_articles
from lenitive.web.public.search import entries, finder, look
from web.reading import text_of

WINDOW = {"HX-Request": "true"}
JUDGED = Path(__file__).resolve().parents[2] / "learn" / "judged.yaml"


def found(client: Client, query: str, path: str = "/search") -> list[str]:
    page = client.get(path, {"q": query}).content.decode()
    return re.findall(r'<li><a href="([^"]+)"', page[page.index("<main") : page.index("</main>")])


def test_a_misspelled_question_is_answered_and_the_page_says_how_it_was_read(client: Client) -> None:
    page = client.get("/search", {"q": "numming lotion"}).content.decode()
    assert found(client, "numming lotion")[0] == "/learn/numbing-drugs-in-creams"
    assert "We looked for numbing lotion ." in text_of(page) and "<mark>" in page


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("littleton phone number", "/stores#store-littleton"),
        ("cherry creek", "/stores#store-cherry-creek"),
        ("do you keep what i search privacy", "/privacy"),
        ("screen reader", "/accessibility"),
        ("alligation", "/calculators/alligation"),
        ("ketamine gabapentin clonidine lidocaine plo", "/formulary/ketamine-gabapentin-clonidine-lidocaine-plo"),
        ("formulary", "/formulary"),
    ],
)
def test_stores_pages_calculators_and_formulas_are_found_as_well(client: Client, query: str, address: str) -> None:
    assert address in found(client, query)


def test_what_is_for_staff_comes_after_what_is_for_patients(client: Client) -> None:
    page = client.get("/search", {"q": "ketamine gel"}).content.decode()
    text = text_of(page[page.index("<main") :])
    assert text.index("For staff") > text.index("How do I use a ketamine cream?")
    assert page.rindex('href="/learn/') < page.index('href="/formulary/') or "hits-staff" in page


def test_the_judged_queries_find_their_article_among_all_the_other_entries() -> None:
    content = plain(read_file(JUDGED))
    assert isinstance(content, dict)
    queries = content["seen"]["queries"]  # type: ignore[index, call-overload]
    missed = []
    for row in queries:
        people = [group.hits for group in look(row["query"], "en", "page").groups if not group.for_staff]
        first = [hit.entry.address.removeprefix("/learn/") for hits in people for hit in hits[:3]]
        if not set(first) & {moved_articles().get(slug, slug) for slug in row["finds"]}:
            missed.append(row["query"])
    assert missed == []


@pytest.mark.parametrize(
    ("query", "number"),
    [("i want to die", "tel:988"), ("she swallowed the cream", "tel:+18002221222"), ("chest pain", "tel:911")],
)
@pytest.mark.parametrize("headers", [{}, WINDOW])
def test_whom_to_call_stands_before_everything_else(
    client: Client, query: str, number: str, headers: dict[str, str]
) -> None:
    page = client.post("/search", {"q": query}, headers=headers).content.decode()
    inside = page[page.find("<main") :] if not headers else page
    assert f'href="{number}"' in inside
    assert inside.index(f'href="{number}"') < inside.index('<details class="behind-help">') < inside.index("<li>")


def test_on_the_page_help_stands_above_its_title_and_takes_the_focus(client: Client) -> None:
    page = client.get("/es/search", {"q": "quiero morir"}).content.decode()
    inside = page[page.index("<main") :]
    assert inside.index("autofocus") < inside.index('href="sms:988?body=AYUDA"') < inside.index("<h1")
    assert page.index("<main") < page.index('class="unread-bar"') and "1 respuesta" not in page


def test_an_ordinary_search_has_nothing_behind_a_link(client: Client) -> None:
    assert "behind-help" not in client.get("/search", {"q": "does the cream work"}).content.decode()


def test_when_nothing_is_found_the_nearest_questions_and_the_telephone_are_offered(client: Client) -> None:
    page = client.get("/search", {"q": "qwrtzz"}).content.decode()
    inside = page[page.index("<main") :]
    assert "Nothing found" in inside and inside.count('<li><a href="/learn/') == 3
    assert 'href="tel:+13037071500"' in inside


def test_an_empty_search_asks_for_a_question(client: Client) -> None:
    for query in ("", "   ", "\x00"):
        page = client.get("/search", {"q": query}).content.decode()
        assert "Type what you want to know." in page and "Nothing found" not in page


def test_the_window_gets_the_list_alone_with_its_number_for_screen_readers(client: Client) -> None:
    response = client.post("/search", {"q": "can i drive"}, headers=WINDOW)
    page = response.content.decode()
    assert response.status_code == 200 and "<html" not in page and 'href="/learn/after-a-session"' in page
    assert re.search(r'<div hx-swap-oob="innerHTML:#search-status">\d+ answers found', page)


def test_nothing_of_a_search_is_kept(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        responses = [
            client.get("/search", {"q": "secretword"}),
            client.post("/search", {"q": "secretword"}),
            client.post("/search", {"q": "secretword"}, headers=WINDOW),
        ]
    for response in responses:
        assert response["Cache-Control"] == "no-store" and not response.cookies
    assert "secretword" not in caplog.text
    assert 'content="noindex"' in responses[0].content.decode()
    assert 'content="noindex"' not in client.get("/search").content.decode()


def test_the_access_log_holds_no_query_no_address_and_no_referrer() -> None:
    assert set(re.findall(r"%\((.)\)", gunicorn.access_log_format.replace("{", "("))) == set("tmUsM")


def test_a_search_needs_no_token_since_it_changes_nothing() -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post("/search", {"q": "cream"}, headers=WINDOW).status_code == 200


NASTY = [
    "<script>alert(1)</script>",
    "x" * 100_000,
    "\x00\x01",
    "\u202ecream",
    '" OR 1 NEAR(',
    "a* AND (b OR",
    "-- ; DROP",
    "{{ 71*71 }}",
    "%00",
    "\U0001f600",
    "NOT cream",
    "col:cream ^cream",
    "'" * 300,
]


@pytest.mark.parametrize("query", NASTY)
@pytest.mark.parametrize("headers", [{}, WINDOW])
def test_no_search_breaks_the_page(client: Client, query: str, headers: dict[str, str]) -> None:
    response = client.post("/search", {"q": query}, headers=headers)
    page = response.content.decode()
    assert response.status_code == 200 and "<script>alert" not in page and "5041" not in text_of(page)


def test_a_long_question_is_cut_and_the_page_says_so(client: Client) -> None:
    page = client.get("/search", {"q": "cream " * 100}).content.decode()
    assert "Only the first 200 letters were used." in page and len(re.findall("cream ", page)) < 200


def test_spanish_is_searched_apart_from_english(client: Client) -> None:
    assert "/es/stores#store-littleton" in found(client, "littleton", "/es/search")
    page = client.get("/es/search", {"q": "qwrtzz"}).content.decode()
    assert "No se encontró nada" in page and '<html lang="es">' in page
    assert all(address.startswith("/es") for address in found(client, "farmacia telefono", "/es/search"))
    assert "988" in client.get("/es/search", {"q": "quiero morir"}).content.decode().split("<main")[1].split("<h1")[0]


@pytest.mark.parametrize(
    "query",
    [
        "telefono",
        "numero de telefono de la farmacia",
        "farmacia cerca",
        "surtir receta",
        "resurtir",
        "a que hora abren",
        "direccion",
        "estan abiertos",
    ],
)
def test_the_stores_are_found_in_spanish_by_what_people_ask_of_them(query: str) -> None:
    first = [hit.entry.address for hit in look(query, "es", "page").groups[0].hits[:3]]
    assert set(first) == {"/es/stores", "/es/stores#store-littleton", "/es/stores#store-cherry-creek"}


def test_a_store_holds_only_words_of_its_own_language() -> None:
    held = {word for entry in entries("es") if "/stores" in entry.address for word in entry.keywords}
    assert "teléfono" in held and not held & {"phone", "hours", "address", "refill", "near me"}


def test_the_nearest_questions_are_offered_without_a_claim_that_others_ask_them(client: Client) -> None:
    for path, says, never in (
        ("/search", "Perhaps one of these:", "Others often ask"),
        ("/es/search", "Quizá una de estas:", "Otras personas preguntan"),
    ):
        page = text_of(client.get(path, {"q": "qwrtzz"}).content.decode())
        assert says in page and never not in page


@pytest.mark.slow
def test_everything_that_can_be_found_can_be_opened(client: Client) -> None:
    for language in ("en", "es"):
        for entry in entries(language):
            assert client.get(entry.address).status_code == 200, entry.address


def test_the_index_is_built_once() -> None:
    assert finder("en") is finder("en")


def test_every_page_offers_the_search(client: Client) -> None:
    for path in ("/", "/learn/crps", "/predict", "/formulary", "/calculators", "/stores", "/nowhere", "/es"):
        page = client.get(path).content.decode()
        assert "data-opens-search" in page and '<dialog id="search"' in page and "search.js" in page


def test_an_unknown_page_offers_the_search(client: Client) -> None:
    for path, says in (("/nowhere", "find that page"), ("/es/nada", "No existe esta página")):
        page = client.get(path).content.decode()
        inside = page[page.index("<main") : page.index("</main>")]
        assert says in inside and 'role="search"' in inside and 'name="q"' in inside


def test_marks_that_turn_a_line_round_are_not_handed_back(client: Client) -> None:
    page = client.get("/search", {"q": "\u202ecream\x1b\u2066"}).content.decode()
    assert 'value="cream"' in page and not {"\u202e", "\x1b", "\u2066"} & set(page)


ERRANDS = [
    ("how do i get it", "/how-to-get-it"),
    ("cost", "/how-to-get-it"),
    ("insurance", "/how-to-get-it"),
    ("medicare", "/how-to-get-it"),
    ("find a clinic", "/how-to-get-it"),
    ("delivery", "/how-to-get-it"),
    ("do you speak spanish", "/how-to-get-it"),
    ("who are you", "/how-to-get-it"),
    ("hours", "/stores"),
]


@pytest.mark.parametrize(("query", "page"), ERRANDS)
def test_an_errand_leads_to_the_page_that_answers_it(query: str, page: str) -> None:
    assert look(query, "en", "page").groups[0].hits[0].entry.address == page


@pytest.mark.parametrize(
    ("query", "page"),
    [("como consigo la crema", "/es/how-to-get-it"), ("cuanto cuesta", "/es/how-to-get-it"), ("horario", "/es/stores")],
)
def test_an_errand_in_spanish_does_so_too_and_is_not_taken_for_another_word(query: str, page: str) -> None:
    found = look(query, "es", "page")
    assert found.groups[0].hits[0].entry.address == page and found.answer.did_you_mean is None


def test_the_other_language_keeps_the_query(client: Client) -> None:
    page = client.get("/search", {"q": "back pain & sleep"}).content.decode()
    assert 'class="ways-other" href="/es/search?q=back+pain+%26+sleep"' in page
    assert 'class="ways-other" href="/es/search"' in client.get("/search").content.decode()


def test_a_correction_offers_the_search_as_typed(client: Client) -> None:
    page = client.get("/search", {"q": "numming creem "}).content.decode()
    assert 'href="/search?q=numming%20creem&amp;as_typed=1"' in page
    again = client.get("/search", {"q": "numming creem", "as_typed": "1"}).content.decode()
    assert "We looked for" not in again
