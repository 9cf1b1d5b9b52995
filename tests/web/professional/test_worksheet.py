"""The page /formulary/<name>/worksheet: an order without a patient in, a worksheet or every reason against it out."""

import datetime
from datetime import date

import pytest
from django.test import Client

from lenitive.compounding.formulas import formulary
from lenitive.reasons import Reason
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.professional.forms.demonstration import filled
from lenitive.web.professional.forms.labels import LABELS
from lenitive.web.professional.reasons import on_the_page
from lenitive.web.shared import allowance
from lenitive.web.shared.allowance import LEAST_PRICE, Allowance
from papers.pages import look
from web.reading import errors_beside, text_of

pytestmark = pytest.mark.slow

GEL = "/formulary/ketamine-10-gel/worksheet"
MADE_ON = date(2026, 11, 24)


def example(name: str = "ketamine-10-gel") -> dict[str, str]:
    return filled(formulary()[name], MADE_ON)


def dated() -> dict[str, str]:
    return example() | {"beyond_use_type": "aqueous_preserved", "storage": "controlled room temperature"}


def test_the_empty_form_fills_in_nothing_clinical_and_asks_for_a_patient_only_as_an_option(client: Client) -> None:
    response = client.get(GEL)
    page = response.content.decode()
    assert response.status_code == 200 and errors_beside(page) == {}
    assert 'name="made_on" value=""' in page and 'name="amount" value=""' in page
    assert '<option value="" selected>choose</option>' in page
    patient = page.partition('name="prescription.patient"')[2].partition(">")[0]
    assert 'value=""' in patient and "required" not in patient and "A patient is optional" in text_of(page)


def test_what_is_missing_is_asked_for_beside_its_field(client: Client) -> None:
    response = client.post(GEL, {})
    page = response.content.decode()
    assert response.status_code == 422 and response["Cache-Control"] == "no-store"
    beside = errors_beside(page)
    assert (
        beside["amount"].startswith("“How much is made” is missing: write for example 120 g.")
        and "2026-11-24" in beside["made_on"]
    )
    assert '<a href="#amount">' in page and 'id="problems-card" autofocus' in page


def test_without_a_basis_a_hard_question_stands_beside_it_with_both_results(client: Client) -> None:
    response = client.post(GEL, example() | {"amount": "60 g", "bases.ketamine": ""})
    beside = errors_beside(response.content.decode())
    assert response.status_code == 422
    for part in ("as base or as salt?", "6.9202 g of ketamine hydrochloride", "as that salt 6 g", "15.3 % more"):
        assert part in beside["bases-ketamine"]
    assert "as_base" not in beside["bases-ketamine"] and "choose as base" in beside["bases-ketamine"]


def test_the_basis_decides_what_is_weighed(client: Client) -> None:
    order = example() | {"amount": "60 g"}
    as_base = text_of(client.post(GEL, order | {"bases.ketamine": "as_base"}).content.decode())
    as_salt = text_of(client.post(GEL, order | {"bases.ketamine": "ketamine hydrochloride"}).content.decode())
    assert "6.9202 g" in as_base and "274.19 ÷ 237.73" in as_base and "6.9202 g" not in as_salt
    assert "6.0000 g" in as_salt


def test_a_cream_that_cannot_be_made_says_by_how_much(client: Client) -> None:
    name = "capsaicin-ketamine-plo"
    order = example(name) | {
        "amount": "100 g",
        "strengths.capsaicin": "50 % w/w",
        "strengths.ketamine": "45 % w/w",
        "strengths.ethanol": "2 % w/w",
        "strengths.lecithin isopropyl palmitate": "2 % w/w",
        "policies.capsaicin": "assay",
        "lots[0].certificate.assay": "90 %",
        "lots[0].certificate.assay_basis": "as_is",
        "confirmed.ketamine": "45 % w/w",
        "confirmed.capsaicin": "50 % w/w",
    }
    response = client.post(f"/formulary/{name}/worksheet", order)
    beside = errors_beside(response.content.decode())
    assert response.status_code == 422
    assert "Nothing is left for the vehicle" in beside["of-poloxamer-407-gel-20"] and "4.5556 g" in str(beside)
    above = client.post(f"/formulary/{name}/worksheet", order | {"strengths.ethanol": "9 % w/w"})
    assert "The strengths add up to 106 % w/w, 6 % more than the whole" in text_of(above.content.decode())


@pytest.mark.usefixtures("own_home")
def test_a_slip_of_the_point_is_asked_about_and_can_be_confirmed(client: Client) -> None:
    name = "our-gel"
    path, order = f"/formulary/{name}/worksheet", example(name) | {"strengths.amitriptyline": "0.1 % w/w"}
    assert 'name="confirmed.amitriptyline"' not in client.get(path).content.decode()
    page = client.post(path, order).content.decode()
    question = errors_beside(page)["strengths-amitriptyline"]
    assert "They differ by ten times" in question and "“The strength that is meant all the same”" in question
    assert 'name="confirmed.amitriptyline"' in page
    assert client.post(path, order | {"confirmed.amitriptyline": "0.1 % w/w"}).status_code == 200


def test_a_lot_that_may_not_be_used_is_refused_in_its_own_row(client: Client) -> None:
    order = example() | {"lots[0].lot": "", "lots[0].expires": "", "lots[0].available": "", "lots[0].status": ""}
    order |= {"lots[1].expires": "2026-11-23"}
    beside = errors_beside(client.post(GEL, order).content.decode())
    assert "could be used until 2026-11-23" in beside["lots-1-expires"] and len(beside) == 1
    quarantined = client.post(GEL, example() | {"lots[0].status": "quarantined"})
    assert "is quarantined" in errors_beside(quarantined.content.decode())["lots-0-status"]


def test_status_and_chemical_of_a_lot_are_never_assumed(client: Client) -> None:
    response = client.post(GEL, example() | {"lots[0].status": "", "lots[0].ingredient": ""})
    beside = errors_beside(response.content.decode())
    assert "Which chemical is in this jar" in beside["lots-0-ingredient"]
    assert "nothing is assumed" in beside["lots-0-status"]


def test_of_several_lots_each_question_names_its_own(client: Client) -> None:
    """Four times "Is this lot released?" in one list: nobody knew which."""
    order = example()
    unsaid = {name: "" for name in order if name.endswith(".status")}
    page = client.post(GEL, order | unsaid).content.decode()
    asked = [text for name, text in errors_beside(page).items() if name.endswith("-status")]
    assert len(asked) == len(unsaid) > 1 and len(set(asked)) == len(asked)
    assert f"Is lot {order['lots[0].lot']} of ketamine released" in asked[0]


def test_a_certificate_that_the_policy_needs_is_asked_for(client: Client) -> None:
    response = client.post(GEL, example() | {"policies.ketamine": "assay and water"})
    assert "certificate" in str(errors_beside(response.content.decode()))
    certificate = {"assay": "99.2 %", "assay_basis": "anhydrous", "water": "0.3 %"}
    given = {f"lots[0].certificate.{key}": value for key, value in certificate.items()}
    text = text_of(client.post(GEL, example() | {"policies.ketamine": "assay and water"} | given).content.decode())
    assert "0.989024" in text and "12.1332 g" in text


def test_a_day_that_does_not_exist_is_refused(client: Client) -> None:
    response = client.post(GEL, example() | {"made_on": "2026-02-30"})
    assert "not a calendar day" in errors_beside(response.content.decode())["made_on"]


def test_the_sheet_says_draft_and_what_stands_against_release(client: Client) -> None:
    response = client.post(GEL, example())
    page, text = response.content.decode(), text_of(response.content.decode())
    assert response.status_code == 200 and response["Cache-Control"] == "no-store"
    assert 'class="paper worksheet stamped"' in page and "DRAFT" in text and " style=" not in page
    assert "Not to be released" in text and "is a draft" in text and "ingredients[0]" not in text
    assert "Still to come at the bench: the weighings" in text
    assert 'id="answer-heading" tabindex="-1" autofocus' in page


def test_a_date_that_cannot_be_assigned_says_what_it_needs(client: Client) -> None:
    page = client.post(GEL, example() | {"beyond_use_type": ""}).content.decode()
    assert '<a href="#beyond_use_type">The batch has no beyond-use date: Is it aqueous' in page
    assert "aqueous with preservative" in page.partition('class="paper-frame"')[0]
    assert "aqueous with preservative" in text_of(page) and "aqueous_preserved," not in text_of(page)


@pytest.mark.parametrize("name", ["ketamine-10-gel", "ketamine-mouth-rinse", "ketamine-oral-solution-10"])
def test_the_example_has_a_beyond_use_date_with_its_reason_and_says_what_is_invented(client: Client, name: str) -> None:
    path = f"/formulary/{name}/worksheet"
    text = text_of(client.post(path, example(name)).content.decode())
    assert "Do not use after 2026-12-" in text and "Not assigned" not in text
    form = text_of(client.get(f"{path}?example=1").content.decode())
    assert "lots, type of preparation and storage are invented" in form
    made = client.post(f"{path}.pdf", example(name))
    if made.status_code == 200:
        assert "Do not use after 2026-12-" in " ".join(" ".join(look(made.content).texts).split())


def test_the_date_stands_with_what_decided_it_and_the_other_counting(client: Client) -> None:
    text = text_of(client.post(GEL, dated()).content.decode())
    assert "Do not use after 2026-12-28" in text and "Counted the other way: 2026-12-29" in text
    nearer = client.post(GEL, dated() | {"lots[1].expires": "2026-12-15"})
    assert "Do not use after 2026-12-15" in text_of(nearer.content.decode())


def test_another_lot_can_be_added_and_taken_away_without_losing_what_was_written(client: Client) -> None:
    page = client.post(GEL, example() | {"add-lot": "ketamine"}).content.decode()
    assert 'name="lots[2].of" value="ketamine"' in page and "DEMO-2" in page and page.count("autofocus") == 1
    assert 'id="lots-2-ingredient" name="lots[2].ingredient"' in page and errors_beside(page) == {}
    less = client.post(GEL, example() | {"remove-lot": "0"}).content.decode()
    assert "DEMO-1" not in less and 'name="lots[0].lot" value="DEMO-2"' in less


def test_a_diluent_that_is_named_gets_a_place_for_its_lot(client: Client) -> None:
    page = client.post(GEL, {"aliquots.ketamine.diluent": "lactose"}).content.decode()
    assert 'id="of-lactose"' in page and 'value="lactose"' in page


def test_more_lots_than_the_page_holds_are_refused(client: Client) -> None:
    many = example() | {"lots": "99", "lots[50].of": "ketamine", "lots[50].lot": "K-50"}
    response = client.post(GEL, many)
    assert response.status_code == 422 and "at most 40 lots" in text_of(response.content.decode())


@pytest.mark.parametrize("name", [name for name, each in formulary().items() if not each.not_for_use])
def test_every_formula_can_be_planned_from_the_page(client: Client, name: str) -> None:
    path = f"/formulary/{name}/worksheet"
    form = BatchForm(formulary()[name], example(name))
    order = example(name)
    open_strengths = (entry.name for entry in form.entries if entry.name.startswith("strengths."))
    unit = {"mass": "0.5 % w/w", "volume": "50 mg/mL", "piece": "50 mg/piece"}[formulary()[name].batch_unit.kind]
    order |= {key: order.get(key, unit) for key in open_strengths}
    meant = {key: text for key, text in order.items() if key.startswith("strengths.")}
    order |= {key.replace("strengths.", "confirmed."): text for key, text in meant.items()}
    if formulary()[name].vehicle is None:
        order["vehicle"] = "PLO"
    response = client.post(path, order)
    assert response.status_code == 200, errors_beside(response.content.decode()) or text_of(response.content.decode())
    assert "Compounding worksheet" in response.content.decode()


def test_the_worksheet_comes_as_pdf_or_the_page_says_why_not(client: Client) -> None:
    response = client.post(f"{GEL}.pdf", example())
    assert response["Cache-Control"] == "no-store"
    if response.status_code == 200:
        assert response["Content-Type"] == "application/pdf" and response.content.startswith(b"%PDF")
        assert response.content == client.post(f"{GEL}.pdf", example()).content
        assert 'filename="worksheet-ketamine-10-gel-2026-11-24.pdf"' in response["Content-Disposition"]
    else:
        text = text_of(response.content.decode())
        assert response.status_code == 501 and "Pango" in text and "Compounding worksheet" in text
    assert client.post(f"{GEL}.pdf", {}).status_code == 422


def test_the_button_for_the_pdf_carries_exactly_what_was_planned(client: Client) -> None:
    page = client.post(GEL, example()).content.decode()
    carried = page.partition(f'action="{GEL}.pdf"')[2].partition("</form>")[0]
    for name, value in example().items():
        assert f'name="{name}" value="{value}"' in carried


HOSTILE = (
    "<script>alert(1)</script>", "x" * 10_000, "1e3", "1,000 g", "NaN", "-1", "½ g", "1/0 g", "\x00", "\u202e", "{}",
    "[]", "9999-12-31", "0", "inf g", "ketamin", "' OR 1=1", "{{7*7}}", "10 mg/g",
)  # fmt: skip


def names_of(formula: str) -> list[str]:
    form = BatchForm(formulary()[formula], {})
    return [*(entry.name for entry in form.entries), "lots", "lots[0].of", "add-lot", "remove-lot"]


@pytest.mark.usefixtures("own_home")
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_page(client: Client, text: str) -> None:
    path, order, names = "/formulary/our-troche/worksheet", example("our-troche"), names_of("our-troche")
    some = [{name: text} for number, name in enumerate(names) if (number + len(text)) % 5 == 0]
    for change in (dict.fromkeys(names[:-2], text), dict.fromkeys(names, text), *some):
        response = client.post(path, order | change)
        page = response.content.decode()
        assert response.status_code in ((200, 422, 413) if len(change) > 1 else (200, 422)), change
        assert "<script>alert" not in page and "x" * 1000 not in page


def test_who_asks_too_often_is_asked_to_pause(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(2 * LEAST_PRICE, lambda: 0.0))
    assert [client.post(GEL, {}).status_code for _ in range(3)] == [422, 422, 429]
    assert client.post(f"{GEL}.pdf", {}).status_code == 429 and client.get(GEL).status_code == 200


def test_a_forged_form_is_refused() -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post(GEL, example()).status_code == strict.post(f"{GEL}.pdf", example()).status_code == 403


IN_A_FILE_AND_ON_THE_PAGE = [
    (
        "strengths.ketamine",
        "Write it under {strengths}, for example {strengths.ketamine: 10 % w/w}.",
        "Write it under “Strength”, for example 10 % w/w.",
    ),
    (
        "strengths.ketamine",
        "if 1 % w/w is meant, write {confirmed.ketamine: 1 % w/w}.",
        "if 1 % w/w is meant, write 1 % w/w at “The strength that is meant all the same”.",
    ),
    ("jars.ketamine", "write for example {jars.ketamine: ketamine base}.", "write for example ketamine base."),
    ("balance", "was not checked: name one under {balance}.", "was not checked: name one under “Balance”."),
    ("amount", "{amount} is missing: write {amount: 120 g}.", "“How much is made” is missing: write 120 g."),
    ("device.kind", "{kind} is missing: write {kind: pump}.", "“Device” is missing: write pump."),
    ("lots[3].certificate.assay", "{assay} has 900 characters.", "“Assay” has 900 characters."),
    ("", "choose {: as_base}, {: as_salt} or {: as_supplied}.", "choose as base, as salt or as supplied."),
    ("beyond_use_type", "Say which it is: {: oral_nonaqueous}.", "Say which it is: oral liquid without water."),
    ("final_amount", "write {final_amount}.", "write “Final amount”."),
    ("formula", "change {dosage_form}.", "change dosage form."),
]


@pytest.mark.parametrize(("place", "marked", "page"), IN_A_FILE_AND_ON_THE_PAGE)
def test_reasons_speak_of_the_page_and_not_of_a_file(place: str, marked: str, page: str) -> None:
    assert on_the_page(Reason("code", marked, "policy", path=place), LABELS) == page


def test_the_example_is_dated_by_the_day_of_the_store(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    evening = datetime.datetime(2026, 11, 25, 2, 30, tzinfo=datetime.UTC)  # half past seven the day before in Denver
    monkeypatch.setattr("django.utils.timezone.now", lambda: evening)
    page = client.get("/formulary/ketamine-10-gel/worksheet?example").content.decode()
    assert 'value="2026-11-24"' in page
