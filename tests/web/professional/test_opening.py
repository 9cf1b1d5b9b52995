"""The opening block of /predict: above the form, first what must be seen first, in its place what is wrong."""

from django.test import Client

from lenitive.web.professional.forms.filling import EXAMPLE
from web.cases import BY_MOUTH
from web.reading import text_of


def opening(client: Client, data: dict[str, str], **headers: str) -> str:
    page = client.post("/predict", data, headers=headers).content.decode()
    return page.split('<div id="opening"')[1].split('<form id="case"')[0]


def test_the_example_opens_with_its_block_above_the_form(client: Client) -> None:
    page = client.get("/predict").content.decode()
    assert (
        page.index('class="card headline"') < page.index('<form id="case"') < page.index('id="answer" class="answer"')
    )
    text = text_of(page.split('class="card headline"')[1].split("</section>")[0])
    parts = ("Dose", "Peak", "Dissociation", "Pressure", "Monitoring", "Driving", "Against")
    places = [text.index(part) for part in parts]
    assert places == sorted(places) and "mg of ketamine base IV over 40 minutes" in text
    assert page.count('id="answer-heading"') == 1


def test_a_dose_above_usual_is_the_first_line_in_amber(client: Client) -> None:
    found = opening(client, {**EXAMPLE, "dose-0-amount": "1.5"})
    first = found.split("<dl>")[1].split("</div>")[0]
    assert first.startswith('<div class="amber">') and "Above the usual range for pain" in text_of(first)


def test_a_stop_and_a_question_stand_in_its_place(client: Client) -> None:
    for wrong in ({"dose-0-amount": "12"}, {"weight_kg": ""}):
        found = opening(client, {**EXAMPLE, **wrong})
        assert 'id="problems-card"' in found and "headline" not in found


def test_an_exchange_replaces_the_block_and_its_problems_together(client: Client) -> None:
    right = client.post("/predict", EXAMPLE, headers={"HX-Request": "true"}).content.decode()
    wrong = client.post("/predict", {**EXAMPLE, "weight_kg": "-70"}, headers={"HX-Request": "true"}).content.decode()
    for page, there, gone in ((right, "card headline", "problems-card"), (wrong, "problems-card", "card headline")):
        block = page.split('<div id="opening" class="opening" hx-swap-oob="true">')[1].split('<p id="status"')[0]
        assert there in block and gone not in page


def test_what_is_not_published_keeps_its_place_on_the_page(client: Client) -> None:
    cream = {
        **{key: value for key, value in BY_MOUTH.items() if not key.startswith("dose-0-")},
        **{"dose-0-route": "topical", "dose-0-form": "racemate", "dose-0-basis": "hydrochloride"},
        **{"dose-0-strength": "10 %", "dose-0-applied": "2 g", "dose-0-area_cm2": "200", "dose-0-skin": "intact"},
        **{"dose-0-vehicle": "lipoderm", "dose-0-every": "12 h", "dose-0-lasting": "3 d"},
    }
    text = text_of(opening(client, cream))
    assert "Dissociation Not published for creams." in text and "Peak Not published: how much" in text
