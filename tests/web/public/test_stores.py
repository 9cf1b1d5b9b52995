"""The stores on the web: call, text, hours when they are known, and nothing that is not."""

import datetime
import re
from dataclasses import replace

import pytest
from django.test import Client, RequestFactory

from lenitive.sites import all_sites
from lenitive.web.public.store_places import has_own_page, place_of
from lenitive.web.public.stores import ShownStore, clock, shown
from lenitive.web.shared.wording import address
from web.reading import text_of

NUMBERS = {"littleton": "303-707-1500", "cherry-creek": "303-333-2010"}


def demo(moment: str, language: str = "en") -> str:
    """The page of the demonstration at a moment of UTC."""
    now = datetime.datetime.fromisoformat(moment).replace(tzinfo=datetime.UTC)
    request = RequestFactory().get("/es/stores/demo" if language == "es" else "/stores/demo")
    return text_of(shown(request, all_sites()["demo"], now, language).content.decode())


@pytest.mark.parametrize("slug", NUMBERS)
@pytest.mark.parametrize("path", ["/stores", "/stores/{}", "/es/stores", "/es/stores/{}"])
def test_each_store_can_be_called_and_texted(client: Client, slug: str, path: str) -> None:
    page = client.get(path.format(slug), follow=True).content.decode()
    dialled = "+1" + NUMBERS[slug].replace("-", "")
    assert f'href="tel:{dialled}"' in page and f'href="sms:{dialled}"' in page and NUMBERS[slug] in text_of(page)


def test_no_link_puts_words_into_a_text_message_but_the_one_that_988_answers_in_spanish(client: Client) -> None:
    for path in ("/", "/stores", "/stores/demo", "/learn/crps", "/search?q=qwrtzz", "/es/stores"):
        places = re.findall(r'href="sms:([^"]*)"', client.get(path).content.decode())
        own = [place for place in places if place != "988?body=AYUDA"]
        assert own and all(re.fullmatch(r"\+1\d{10}", place) for place in own)


def test_what_is_not_known_is_said_or_left_out(client: Client) -> None:
    page = client.get("/stores").content.decode()
    text = text_of(page)
    assert "Hours not known. If nobody answers, call again in the morning; for an emergency call 911 ." in text
    assert "Address: ask when you call." in text
    for missing in ("Open now", "Closed now", "Follow us", "<table", "openingHours", "streetAddress"):
        assert missing not in page.split("<main")[1].split("</main>")[0]


def test_both_stores_stand_whole_on_one_page_until_more_is_known(client: Client) -> None:
    page = client.get("/stores").content.decode()
    main = page.split("<main")[1].split("</main>")[0]
    assert text_of(main).count("Hours not known.") == 2 == text_of(main).count("Address: ask when you call.")
    assert 'href="/stores/' not in main
    for question in ("Spanish spoken", "Insurance", "Delivery"):
        assert text_of(main).count(f"{question} ask when you call") == 2
    assert not re.search(r"parking|voicemail|answering machine|\$|price", main, re.IGNORECASE)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("slug", NUMBERS)
def test_a_store_without_address_and_hours_has_no_page_of_its_own_yet(client: Client, slug: str, language: str) -> None:
    """Its address leads to its card on the page of all stores, and no index is told of it."""
    own, every = address(f"/stores/{slug}", language), address("/stores", language)
    response = client.get(own)
    assert response.status_code == 302 and response["Location"] == f"{every}#store-{slug}"
    assert f'id="store-{slug}"' in client.get(every).content.decode()
    for page in ("/sitemap.xml", every, "/", "/es"):
        assert f"/stores/{slug}" not in client.get(page).content.decode(), page


def test_a_store_with_address_and_hours_has_one() -> None:
    demonstration = all_sites()["demo"]
    assert has_own_page(demonstration) and place_of(demonstration, "es") == "/es/stores/demo"


def test_a_store_that_has_said_something_is_asked_no_more() -> None:
    text = demo("2026-11-24T16:00")
    assert "Spanish spoken yes" in text and "Delivery no" in text and "ask when you call" not in text
    assert "Se habla español sí" in demo("2026-11-24T16:00", "es")


@pytest.mark.parametrize(
    ("moment", "says"),
    [
        ("2026-11-24T15:59", "Closed now. Opens at 9\u00a0am."),
        ("2026-11-24T16:00", "Open now. Closes at 6\u00a0pm."),
        ("2026-11-25T02:00", "Closed now. Opens tomorrow at 9\u00a0am."),
        ("2026-11-25T20:00", "Closed now. Opens at 1:30\u00a0pm."),
        ("2026-11-26T18:00", "Closed now. Opens tomorrow at 9\u00a0am."),
        ("2026-11-28T22:00", "Closed now. Opens Monday at 9\u00a0am."),
        ("2026-12-24T17:00", "Open now. Closes at noon."),
        ("2026-12-24T20:00", "Closed now. Opens Saturday at 10\u00a0am."),
    ],
)
def test_a_store_with_hours_says_whether_it_is_open(moment: str, says: str) -> None:
    assert says.replace("\u00a0", " ") in demo(moment)


def test_across_the_clock_change_in_spring_and_autumn_the_store_opens_at_nine_by_the_wall(client: Client) -> None:
    assert "Opens at 9 am." in demo("2027-03-15T14:59") and "Open now." in demo("2027-03-15T15:00")
    assert "Opens at 9 am." in demo("2027-11-08T15:59") and "Open now." in demo("2027-11-08T16:00")


def test_the_hours_stand_day_by_day_and_holidays_apart() -> None:
    text = demo("2026-11-24T16:00")
    assert "Wednesday 9 am – 12:30 pm, 1:30 pm – 6 pm" in text and "Sunday closed" in text
    assert "Other hours soon Thursday, November 26 closed" in text and "December 24" not in text
    assert "December 24 9 am – noon Friday, December 25 closed" in demo("2026-12-20T16:00")


def test_the_same_in_spanish() -> None:
    text = demo("2026-11-24T16:00", "es")
    assert "Abierto ahora. Cierra a las 6 p. m." in text and "jueves 26 de noviembre cerrado" in text
    assert "Cerrado ahora. Abre mañana a las 9 a. m." in demo("2026-11-25T02:00", "es")
    assert "Cierra al mediodía." in demo("2026-12-24T17:00", "es")
    assert "Abre a la 1:30 p. m." in demo("2026-11-25T20:00", "es")
    assert "Abre el lunes a las 9 a. m." in demo("2026-11-28T22:00", "es")


def test_the_demonstration_says_that_there_is_no_such_store(client: Client) -> None:
    page = client.get("/stores/demo").content.decode()
    assert "Made up for a demonstration. This store does not exist." in page and 'content="noindex"' in page
    assert "demo" not in client.get("/stores").content.decode().split("<main")[1].split("</main>")[0]
    assert "stores/demo" not in client.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize("name", ["nowhere", "..", "%2e%2e", "<script>", "x" * 3000])
def test_an_unknown_store_gets_the_list(client: Client, name: str) -> None:
    response = client.get(f"/stores/{name}")
    page = response.content.decode()
    assert response.status_code == 404 and "We can&#x27;t find that store" in page and "303-707-1500" in page


def test_hours_far_off_are_given_with_their_date() -> None:
    store = all_sites()["demo"]
    now = datetime.datetime(2026, 11, 24, 16, tzinfo=datetime.UTC)
    closed = {datetime.date(2026, 11, 24) + datetime.timedelta(days=ahead): () for ahead in range(10)}
    away = ShownStore.of(replace(store, special_days=closed), now, "en")
    assert away.opening == "Closed now. Opens Friday, December 4 at 9\u00a0am." and not away.is_open
    never = ShownStore.of(replace(store, special_days={}, hours=((),) * 7), now, "en")
    assert never.opening == "Closed now."


@pytest.mark.parametrize(
    ("time", "english", "spanish"),
    [
        ("00:00", "midnight", "medianoche"),
        ("00:05", "12:05 am", "12:05 a. m."),
        ("12:00", "noon", "mediodía"),
        ("12:30", "12:30 pm", "12:30 p. m."),
        ("23:59", "11:59 pm", "11:59 p. m."),
    ],
)
def test_times_are_said_as_people_say_them(time: str, english: str, spanish: str) -> None:
    moment = datetime.time.fromisoformat(time)
    assert clock(moment, "en").replace("\u00a0", " ") == english
    assert clock(moment, "es").replace("\u00a0", " ") == spanish


def test_a_store_page_is_not_kept_since_open_now_changes(client: Client) -> None:
    assert client.get("/stores")["Cache-Control"] == client.get("/stores/demo")["Cache-Control"] == "no-cache"
