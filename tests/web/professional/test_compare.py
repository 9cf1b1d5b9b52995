"""The page /compare: one person asked once, two or three regimens, one picture, one table."""

import re
from html import unescape

import pytest
from django.test import Client

from lenitive.web.professional.forms.filling import EXAMPLE
from lenitive.web.shared import allowance
from web.cases import CREAM
from web.reading import coded_case, errors_beside, text_of, without_search, without_token

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def page() -> str:
    return str(Client(SERVER_NAME="localhost").get("/compare").content.decode())


def form_of(page: str) -> dict[str, str]:
    """What a browser would send from the form of this page."""
    form = page.split('<form id="case"')[1].split("</form>")[0]
    data: dict[str, str] = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and ('type="checkbox"' not in tag or "checked" in tag):
            data[unescape(name[1])] = unescape(value[1]) if value else "on" if "checkbox" in tag else ""
    for name, options in re.findall(r'<select name="([^"]+)".*?>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        data[name] = unescape(chosen[1]) if chosen else ""
    return data


def test_the_page_opens_with_an_example_already_compared(page: str) -> None:
    text = text_of(page)
    assert "Regimen A" in text and "Regimen B" in text and errors_beside(page) == {}
    assert page.count('name="weight_kg"') == 1
    assert "person by person: the same people stand in every regimen" in text


def test_the_table_has_levels_effects_outcomes_burden_and_differences(page: str) -> None:
    table = text_of(re.split("<table[^>]*>", page)[1].split("</table>")[0])
    for part in ("Highest level of ketamine", "Acute pain relief", "Sedation of 100 people", "Visits to a clinic"):
        assert part in table
    assert re.search(r"Visits to a clinic 1 0 ", table) and re.search(r"Time there, together 2 h 40 min none ", table)
    assert "B \u2212 A" in table and re.search(r"\u2212\d+ \u2212\d+ to \u2212\d+", table)


def test_cautions_say_which_regimen_they_are_about(page: str) -> None:
    why = text_of(page.split('<aside class="why"')[1])
    assert "A: Weight-based dose" in why and "B: Salt converted: 60 mg" in why and re.search(r"\d+ sources", why)


def test_a_case_is_carried_over_from_the_prediction_with_a_copy_beside_it(client: Client) -> None:
    first = client.post("/predict", {**EXAMPLE, "dose-0-amount": "0.35", "drug-0-name": "clarithromycin"})
    button = first.content.decode().split('action="/compare"')[1].split("</form>")[0]
    carried = {unescape(n): unescape(v) for n, v in re.findall(r'name="([^"]+)" value="([^"]*)"', button)}
    assert carried["carry"] == "1" and carried["dose-0-amount"] == "0.35"
    response = client.post("/compare", carried)
    page = response.content.decode()
    assert response.status_code == 200, errors_beside(page)
    assert page.count('value="0.35"') == 2 and page.count('value="clarithromycin"') >= 1
    assert '<input type="hidden" name="dose-1-arm" value="1">' in page


def test_a_third_regimen_is_added_and_the_second_taken_away_without_a_script(client: Client, page: str) -> None:
    data = form_of(page)
    third = client.post("/compare", {**data, "add-arm": "1"})
    three = third.content.decode()
    assert third.status_code == 200 and "Regimen C" in three and "Add a third regimen" not in three
    assert "C \u2212 A" in three
    two = client.post("/compare", {**form_of(three), "remove-arm": "1"}).content.decode()
    assert "Regimen C" not in two and 'value="60"' not in two
    assert '<input type="hidden" name="arms" value="2">' in two


def test_a_dose_is_added_to_the_regimen_whose_button_it_was(client: Client, page: str) -> None:
    more = client.post("/compare", {**form_of(page), "add-row": "1"}).content.decode()
    assert '<input type="hidden" name="dose-2-arm" value="1">' in more
    assert re.search(r'name="dose-2-amount"[^>]*autofocus', more) and "Remove dose 2 of B" in more
    less = client.post("/compare", {**form_of(more), "remove-row": "2"}).content.decode()
    assert 'name="dose-2-amount"' not in less and "Side by side" in less


def test_the_last_dose_of_a_regimen_stays(client: Client, page: str) -> None:
    assert "Remove dose" not in page
    assert 'value="60"' in client.post("/compare", {**form_of(page), "remove-row": "1"}).content.decode()


def test_an_error_of_the_second_regimen_stands_in_the_second_regimen(client: Client, page: str) -> None:
    response = client.post("/compare", {**form_of(page), "dose-1-amount": "none"})
    assert response.status_code == 422 and set(errors_beside(response.content.decode())) == {"dose-1-amount"}


def test_an_error_about_the_person_is_said_once(client: Client, page: str) -> None:
    response = client.post("/compare", {**form_of(page), "weight_kg": "-70"})
    text = text_of(response.content.decode())
    assert response.status_code == 422 and "1 thing to fix" in text


def test_a_cream_is_compared_with_an_infusion(client: Client) -> None:
    data = {**EXAMPLE, **{name.replace("dose-0-", "dose-1-"): v for name, v in CREAM.items() if "dose-0-" in name}}
    response = client.post("/compare", {**data, "rows": "2", "arms": "2", "dose-1-arm": "1", "horizon": "3 d"})
    page = response.content.decode()
    assert response.status_code == 200, errors_beside(page)
    assert "2 g of 10 % on the skin" in text_of(page)


def test_the_work_of_all_regimens_is_counted_together(client: Client) -> None:
    row = {"unit": "mg", "amount": "20", "route": "oral", "form": "racemate", "basis": "base", "every": "1 h"}
    data = {**EXAMPLE, "rows": "2", "arms": "2", "people": "3000", "horizon": "16 d", "dose-1-arm": "1"}
    data |= {f"dose-{index}-{name}": value for index in (0, 1) for name, value in row.items()} | {"dose-0-over": ""}
    assert client.post("/predict", {**data, "rows": "1"}).status_code == 200
    response = client.post("/compare", data)
    assert response.status_code == 422 and "lenitive compare" in response.content.decode()


@pytest.mark.parametrize(
    "change", [{"arms": "9"}, {"arms": "x"}, {"dose-1-arm": "7"}, {"dose-1-arm": "-1"}, {"arms": "3"}]
)
def test_a_hostile_number_of_regimens_does_not_break_the_page(
    client: Client, page: str, change: dict[str, str]
) -> None:
    response = client.post("/compare", {**form_of(page), **change})
    assert response.status_code in (200, 422) and "Traceback" not in response.content.decode()


def test_equal_questions_get_equal_pages(client: Client, page: str) -> None:
    first, second = (client.post("/compare", form_of(page)).content.decode() for _ in range(2))
    assert without_token(first) == without_token(second)


def test_an_exchange_sends_the_answer_and_not_the_form(client: Client, page: str) -> None:
    part = client.post("/compare", form_of(page), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part and 'id="case"' not in part and "Compared. A, 0.5 mg/kg intravenous" in part


def test_too_many_comparisons_are_asked_to_pause(client: Client, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance.PREDICTIONS, "wait_s", lambda address, price: 12.0)
    assert client.post("/compare", form_of(page)).status_code == 429


def test_no_form_sends_by_get_and_no_link_carries_a_query(page: str) -> None:
    page = without_search(page)
    assert re.findall(r"<form(?![^>]*method=\"post\")[^>]*>", page) == []
    assert [link for link in re.findall(r'(?:href|action|src|hx-post)="([^"]+)"', page) if "?" in link] == []


CREAM_AGAINST_INFUSION = {
    **EXAMPLE,
    **{name.replace("dose-0-", "dose-1-"): value for name, value in CREAM.items() if "dose-0-" in name},
    **{"rows": "2", "arms": "2", "dose-1-arm": "1", "horizon": "3 d", "drug-0-name": "clarithromycin"},
    "norketamine_opposes": "on",
}


@pytest.mark.parametrize("asked", ["the example", "three regimens", "a cream beside a medicine"])
def test_a_link_brings_the_same_comparison_back(client: Client, page: str, asked: str) -> None:
    form = CREAM_AGAINST_INFUSION if asked.startswith("a cream") else form_of(page)
    form |= {"add-arm": "1"} if asked.startswith("three") else {}
    first = client.post("/compare", form).content.decode()
    coded = coded_case(first)
    assert coded.count("!") == (2 if asked.startswith("three") else 1) and coded.count("s:") == 1
    again = client.post("/compare", {"coded": coded})
    assert again.status_code == 200, errors_beside(again.content.decode())
    answers = [without_token(one).split('id="answer"')[1] for one in (first, again.content.decode())]
    assert answers[0] == answers[1]
    kept = ("weight_kg", "horizon", "people", "dose-0-amount", "dose-1-arm", "dose-1-form", "drug-0-name")
    sent, back = form_of(first), form_of(again.content.decode())
    assert [back.get(name) for name in kept] == [sent.get(name) for name in kept]


def test_the_example_is_not_put_into_the_address(page: str) -> None:
    assert coded_case(page) and "data-is-example" in page


PERSON = "1;s:w=70,a=45,x=female"
DOSE = "r:d=ketamine,f=racemate,b=base,r=oral,a=20~mg"


@pytest.mark.parametrize(
    "coded",
    [
        *("", "x", "%%%", "!", "!!!", "A" * 60_000, "\u202e"),
        f"{PERSON};{DOSE};t:h=8~h",
        f"{PERSON};{DOSE};t:h=8~h!1;s:w=80;{DOSE}",
        f"{PERSON};{DOSE};t:h=8~h!1;",
        f"{PERSON};{DOSE};t:h=8~h!1",
        f"{PERSON};{DOSE};t:h=8~h" + f"!1;{DOSE}" * 3,
    ],
)
def test_a_link_that_is_no_comparison_of_one_person_is_refused_calmly(client: Client, coded: str) -> None:
    response = client.post("/compare", {"coded": coded})
    assert response.status_code == 422 and "does not hold a comparison" in response.content.decode()


@pytest.mark.parametrize(
    "coded",
    [
        f"{PERSON};{DOSE},n=3,g=4~h;t:h=8~h!1;{DOSE}",
        f"{PERSON};{DOSE};t:h=8~h!1;" + ";".join([DOSE] * 20),
    ],
)
def test_a_link_with_more_than_the_page_can_show_names_the_command_line(client: Client, coded: str) -> None:
    response = client.post("/compare", {"coded": coded})
    assert response.status_code == 422 and "lenitive compare" in response.content.decode()


def test_a_link_with_a_bad_regimen_says_it_beside_its_field(client: Client) -> None:
    bad = DOSE.replace("20~mg", "90000~mg")
    response = client.post("/compare", {"coded": f"{PERSON};{DOSE};t:h=8~h!1;{bad}"})
    assert response.status_code == 422 and set(errors_beside(response.content.decode())) == {"dose-1-amount"}


def test_the_norketamine_switch_holds_for_every_regimen(client: Client, page: str) -> None:
    without = client.post("/compare", form_of(page)).content.decode()
    with_it = client.post("/compare", {**form_of(page), "norketamine_opposes": "on"}).content.decode()
    reliefs = [re.search(r"Acute pain relief: highest.*?</tr>", one, re.DOTALL) for one in (without, with_it)]
    assert reliefs[0] and reliefs[1] and reliefs[0][0] != reliefs[1][0]
    assert "counted against relief with weight 1" in with_it and "Norketamine is not counted" in without


WITH_AND_WITHOUT = {
    **{name.replace("dose-0-", "dose-1-"): value for name, value in EXAMPLE.items() if "dose-0-" in name},
    **{**EXAMPLE, "rows": "2", "arms": "2", "dose-1-arm": "1"},
    **{"drug-0-name": "clarithromycin", "drug-0-taken": "1", "drug-1-name": "morphine"},
}


def test_a_medicine_is_taken_in_one_regimen_only_and_the_page_says_what_differs(client: Client) -> None:
    response = client.post("/compare", WITH_AND_WITHOUT)
    page = response.content.decode()
    text = text_of(page)
    assert response.status_code == 200, errors_beside(page)
    assert "The regimen is the same; the other medicines differ." in text
    heads = text_of(re.split("<thead[^>]*>", page)[1].split("</thead>")[0])
    assert "A 0.5 mg/kg intravenous over 40 min, with morphine" in heads
    assert "B 0.5 mg/kg intravenous over 40 min, with clarithromycin and morphine" in heads
    assert "in 2 ways" in page and '<option value="1" selected>B only' in page


def test_a_prediction_is_carried_over_to_be_seen_with_and_without_its_medicines(client: Client) -> None:
    first = client.post("/predict", {**EXAMPLE, "drug-0-name": "rifampicin"}).content.decode()
    button = first.split('action="/compare"')[1].split("</form>")[0]
    assert 'name="carry" value="without"' in button and "with and without the medicines" in button
    carried = {unescape(n): unescape(v) for n, v in re.findall(r'name="([^"]+)" value="([^"]*)"', button)}
    page = client.post("/compare", {**carried, "carry": "without"}).content.decode()
    assert "over 40 min, with rifampicin" in page and "over 40 min, without other medicines" in page
    plain = client.post("/predict", EXAMPLE).content.decode()
    assert "with and without the medicines" not in plain


def test_a_link_brings_back_who_takes_what(client: Client) -> None:
    first = client.post("/compare", WITH_AND_WITHOUT).content.decode()
    coded = coded_case(first)
    assert "!-1;" in coded
    again = client.post("/compare", {"coded": coded})
    page = again.content.decode()
    assert again.status_code == 200, errors_beside(page)
    assert text_of(first.split('id="answer"')[1]) == text_of(page.split('id="answer"')[1])
    back = form_of(page)
    taken = {back[f"drug-{place}-name"]: back[f"drug-{place}-taken"] for place in (0, 1)}
    assert taken == {"clarithromycin": "1", "morphine": ""}
    alone = client.post("/compare", {**WITH_AND_WITHOUT, "drug-0-taken": "0", "drug-1-name": ""}).content.decode()
    assert coded_case(alone).count("!-1;r:") == 1  # the second arm says that it has none


def test_a_link_is_not_made_when_it_would_lose_the_medicine_that_differs(client: Client) -> None:
    tea = {**WITH_AND_WITHOUT, "drug-0-name": "a tea of her own"}
    assert coded_case(client.post("/compare", tea).content.decode()) == ""
    assert coded_case(client.post("/compare", {**tea, "drug-0-taken": ""}).content.decode())


def test_a_third_arm_takes_what_the_first_does_and_goes_with_what_it_alone_takes(client: Client) -> None:
    data = {**WITH_AND_WITHOUT, "drug-0-taken": "0"}
    three = form_of(client.post("/compare", {**data, "add-arm": "1"}).content.decode())
    assert three["drug-0-taken"] == "02" and three["drug-1-taken"] == ""
    two = form_of(client.post("/compare", {**three, "remove-arm": "1"}).content.decode())
    assert two["drug-0-name"] == "clarithromycin" and two["drug-0-taken"] == ""
    gone = form_of(client.post("/compare", {**three, "drug-0-taken": "1", "remove-arm": "1"}).content.decode())
    assert "clarithromycin" not in gone.values()


def test_a_doubtful_medicine_of_one_arm_is_asked_beside_its_own_line(client: Client) -> None:
    response = client.post(
        "/compare", {**WITH_AND_WITHOUT, "drug-0-name": "", "drug-1-name": "MSO4", "drug-1-taken": "1"}
    )
    assert set(errors_beside(response.content.decode())) == {"drug-1-name"}
