"""One form from a formula gives worksheet, label and leaflet, on the page and as PDF, with every reason told once."""

from __future__ import annotations

import logging
import re

import pytest
from django.test import Client
from django.utils.datastructures import MultiValueDict

from lenitive.compounding import formulary as shelf
from lenitive.papers import pdf_of
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.shared import allowance
from lenitive.web.shared.allowance import PDF_PRICE, Allowance
from papers.pages import look
from web.reading import errors_beside, text_of
from web.whole_order import DIRECTIONS, NAME, PAGE, PERSON, whole_order

pytestmark = pytest.mark.slow

PDFS = {kind: f"/formulary/{NAME}/{kind}.pdf" for kind in ("worksheet", "label", "leaflet")}
SIGNATURE = "prescription.directions."


def page_of(client: Client, order: dict[str, str]) -> str:
    response = client.post(PAGE, order)
    assert response.status_code == 200, errors_beside(response.content.decode())
    assert response["Cache-Control"] == "no-store"
    return response.content.decode()


def paper(page: str, kind: str) -> str:
    """The text of one of the three papers on the page."""
    return text_of(page.partition(f'id="paper-{kind}"')[2].partition('id="paper-')[0])


def listed(page: str, heading: str) -> list[str]:
    """The reasons under a heading of the answer, as they read."""
    block = page.partition(heading)[2].partition("</ul>")[0]
    return [text_of(each) for each in re.findall(r"<li>(.*?)</li>", block, re.DOTALL)]


def test_a_whole_order_gives_worksheet_label_and_leaflet(client: Client) -> None:
    page = page_of(client, whole_order())
    assert "Compounding worksheet" in paper(page, "worksheet") and "1000417" in paper(page, "worksheet")
    label = paper(page, "label")
    for worded in (
        "Two Rivers Pharmacy",
        "Ana Núñez",
        "Apply 2 pumps (2.9 g) to the left knee 3 times a day, up to",
        "Do not use after Nov 30, 2026",
        "Caution: Federal law prohibits the transfer",
        "CR-2026-0417",
    ):
        assert worded in label
    assert "Apply 2 pumps (2.9 g) to the left knee" in paper(page, "leaflet").replace("\xa0", " ")
    assert page.count("Save as PDF") == 3 and " style=" not in page.partition("<main")[2].replace("<style", "")


def test_the_label_and_the_leaflet_speak_spanish_when_asked(client: Client) -> None:
    page = page_of(client, whole_order("es"))
    assert "Aplique 2 pulsaciones (2.9 g)" in paper(page, "label") and 'lang="es"' in page
    assert "rodilla izquierda" in paper(page, "leaflet").replace("\xa0", " ")
    assert "Texto en español aún sin revisar" in paper(page, "label")
    assert "Compounding worksheet" in paper(page, "worksheet")


@pytest.mark.parametrize("kind", PDFS)
def test_each_paper_comes_as_pdf_with_the_words_of_the_page(client: Client, kind: str) -> None:
    made = client.post(PDFS[kind], whole_order())
    if made.status_code == 501:
        pytest.skip("this machine makes no PDF; the page says so")
    assert made["Content-Type"] == "application/pdf" and made["Cache-Control"] == "no-store"
    assert f'filename="{kind}-{NAME}-2026-11-24.pdf"' in made["Content-Disposition"]
    worded = {"worksheet": "1000417", "label": "Ana Núñez", "leaflet": "About your medicine"}[kind]
    assert worded in " ".join(" ".join(look(made.content).texts).split())


def test_how_long_it_lasts_is_held_against_the_directions(client: Client) -> None:
    page = page_of(client, whole_order())
    assert "80 g will last 6 days at the most that the label allows (11.6 g a day)" in text_of(page)
    more = page_of(client, whole_order(amount="500 g"))
    (outlasting,) = (each for each in listed(more, "Not to be released") if "outlasts-beyond-use" in each)
    assert "dispense at most 81.2 g" in outlasting


def test_a_worksheet_without_a_patient_stays_possible_and_a_label_is_a_list_to_fill_in(client: Client) -> None:
    bare = {key: text for key, text in whole_order().items() if key not in PERSON | DIRECTIONS}
    page = page_of(client, bare)
    assert "Compounding worksheet" in paper(page, "worksheet") and "About your medicine" in paper(page, "leaflet")
    assert "No label yet" in paper(page, "label") and "For a label, fill in 7 more" in text_of(page)
    lacking = page.partition('id="lacking"')[2].partition("</ul>")[0]
    for name in ("prescription-patient", "prescription-number", "prescription-issued_on", "prescription-filled_on"):
        assert f'href="#{name}"' in lacking and f'id="{name}"' in page
    assert client.post(PDFS["label"], bare).status_code == 422


def test_every_reason_is_told_once_and_leads_to_its_field(client: Client) -> None:
    wrong = whole_order(
        amount="500 g",
        record_number="ANA NÚÑEZ 1",
        **{
            "prescription.number": "",
            "prescription.refills_left": "9",
            "prescription.issued_on": "2026-03-01",
            SIGNATURE + "applied": "1.5 g",
            SIGNATURE + "note": "QD as directed",
        },
    )
    page = page_of(client, wrong)
    against, lacking = listed(page, "Not to be released"), listed(page, "Fill in for the label")
    for code in (
        "draft-formula",
        "outlasts-beyond-use",
        "label-strokes",
        "label-error-prone",
        "label-as-directed",
        "label-record-number",
        "label-prescription-too-old",
        "label-too-many-refills",
    ):
        assert sum(code in each for each in against) == 1, code
    assert len(lacking) == 1 and "label-lacks-prescription" in lacking[0]
    assert len(set(against)) == len(against)
    for link in set(
        re.findall(r'href="#([\w-]+)"', page.partition('id="answer"')[2].partition('class="sheet-side')[0])
    ):
        assert f'id="{link}"' in page, link
    for kind in ("label", "leaflet"):
        assert f"No {kind} yet" in paper(page, kind)


def test_reasons_speak_of_the_fields_of_the_page(client: Client) -> None:
    page = page_of(
        client, whole_order(**{SIGNATURE + "applied": "", SIGNATURE + "times_a_day": "", SIGNATURE + "most_a_day": ""})
    )
    (lacking,) = listed(page, "Fill in for the label")
    assert "1.45 g at “How much at a time”, 3 at “Times a day”" in lacking and "{" not in lacking
    assert "Not known until the directions say how much" in text_of(page)


def test_a_dose_above_usual_is_asked_about_and_can_be_confirmed(client: Client) -> None:
    often = whole_order(amount="80 g", **{SIGNATURE + "times_a_day": "12", SIGNATURE + "most_a_day": "12"})
    (asked,) = (each for each in listed(page_of(client, often), "Not to be released") if "label-times" in each)
    assert "write 12 at “So many times a day, meant all the same”" in asked
    confirmed = often | {SIGNATURE + "confirmed.times_a_day": "12"}
    assert "label-times" not in page_of(client, confirmed)


def test_a_date_that_is_not_assigned_is_asked_for_once(client: Client) -> None:
    page = page_of(client, whole_order(beyond_use_type=""))
    assert page.count("Is it aqueous") - paper(page, "worksheet").count("Is it aqueous") == 1
    assert (
        "label-lacks-use-by" not in page
        and sum("beyond-use-missing" in each for each in listed(page, "Not to be released")) == 1
    )


def test_a_refill_is_handed_out_on_the_day_that_is_written(client: Client) -> None:
    refill = whole_order(**{"prescription.filled_on": "2026-10-24", "prescription.issued_on": "2026-10-20"})
    page = page_of(client, refill | {"handed_out_on": "2026-11-25"})
    assert "2026-11-25 to 2026-11-30" in text_of(page) and "First filled: Oct 24, 2026" in paper(page, "label")
    late = page_of(client, whole_order(handed_out_on="2026-12-24"))
    assert sum("has passed on" in each for each in listed(late, "Not to be released")) == 1
    wrong = client.post(PAGE, whole_order(handed_out_on="tomorrow"))
    assert wrong.status_code == 422 and "is not a date" in errors_beside(wrong.content.decode())["handed_out_on"]


def test_what_cannot_be_printed_on_a_label_is_a_reason_and_not_an_error(client: Client) -> None:
    long = page_of(client, whole_order(**{"prescription.patient": "Ana " * 90}))
    assert sum("label-does-not-fit" in each for each in listed(long, "Not to be released")) == 1
    letters = page_of(client, whole_order(**{"prescription.patient": "王小明"}))
    assert sum("label-letters" in each for each in listed(letters, "Not to be released")) == 1


def test_what_is_too_long_is_refused_and_never_shortened_in_silence(client: Client) -> None:
    response = client.post(PAGE, whole_order(**{"prescription.directions.note": "a" * 10_000}))
    assert response.status_code == 422
    assert "shorten it to 400" in errors_beside(response.content.decode())["prescription-directions-note"]


def test_a_letter_that_nobody_sees_never_reaches_a_label(client: Client) -> None:
    page = page_of(client, whole_order(**{"prescription.patient": "Ana\x00 Nú\u202eñez"}))
    assert "No label yet" in paper(page, "label") and "Ana Núñez" not in page


def test_two_values_for_one_field_are_refused(client: Client) -> None:
    twice = MultiValueDict({key: [text] for key, text in whole_order().items()})
    twice.setlist("prescription.patient", ["Ana Núñez", "Ana Lopez"])
    response = client.post(PAGE, {key: twice.getlist(key) for key in twice})
    assert response.status_code == 422
    assert "sent twice with two values" in errors_beside(response.content.decode())["prescription-patient"]


def test_the_person_stands_in_no_address_no_log_and_no_cookie(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        response = client.post(PAGE, whole_order())
        client.post(PDFS["label"], whole_order())
    assert "Núñez" not in caplog.text and "1000417" not in caplog.text
    assert not [link for link in re.findall(r'(?:href|action)="([^"]*)"', response.content.decode()) if "Ana" in link]
    assert not any("Ana" in cookie.value for cookie in response.cookies.values())
    assert client.get(PAGE + "?prescription.patient=Ana").content.decode().count("Ana") == 0


def test_the_papers_are_dear_and_forgery_is_refused(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    for kind, path in PDFS.items():
        assert strict.post(path, whole_order()).status_code == 403
        assert client.get(path).status_code == 405
        monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(1.5 * PDF_PRICE, lambda: 0.0))
        assert [client.post(path, {}).status_code for _ in range(2)] == [422, 429], kind


HOSTILE = (
    "<script>alert(1)</script>", "x" * 10_000, "\x00\x01", "\u202eDCBA", "שרה", "🜁", "1e9 g", "-3", "2,9 g", "{{7*7}}",
    "{patient}", "'\"><img src=x>", "9999-12-31", "a\nb", " ", "2.9 g " * 60,
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_order(client: Client, text: str) -> None:
    form = BatchForm(shelf()[NAME], {})
    begins = (
        "prescription",
        "pharmacy",
        "device",
        "handed",
        "final_amount",
        "note",
        "lots[0]",
        "waste",
        "vehicle_balance",
    )
    mine = [entry.name for entry in form.entries if entry.name.startswith(begins)]
    every = dict.fromkeys([*mine, "record_number", "compounded_by"], text)
    some = [{name: text} for number, name in enumerate([*mine, "record_number"]) if (number + len(text)) % 7 == 0]
    for change in (every, *some):
        response = client.post(PAGE, whole_order(**change))
        page = response.content.decode()
        assert response.status_code in ((200, 422) if len(change) == 1 else (200, 422, 413)), change
        assert "<script>alert" not in page and "<img src=x" not in page and "x" * 1000 not in page


def test_the_pdf_is_refused_with_a_page_where_the_form_is_wrong(client: Client) -> None:
    for path in PDFS.values():
        response = client.post(path, whole_order(amount="eighty"))
        assert response.status_code == 422 and 'id="problems-card"' in response.content.decode()


def test_the_same_fragment_serves_page_and_pdf(client: Client) -> None:
    page = page_of(client, whole_order())
    fragment = (
        page.partition('id="paper-label"')[2].partition('<div class="paper-frame">')[2].partition("</article>")[0]
    )
    own = pdf_of(fragment + "</article>", "label", "Label of CR-2026-0417")
    made = client.post(PDFS["label"], whole_order())
    if made.status_code == 200 and isinstance(own, bytes):
        assert made.content == own
