"""Effects, a hundred people, medicines with dates: what stands under the level on /predict."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from lenitive.evidence import listed
from lenitive.pharmacology.answers.effect import EFFECTS
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.web.professional.forms.filling import EXAMPLE
from web.cases import BY_MOUTH
from web.reading import coded_case, errors_beside, text_of, without_token


@pytest.fixture(scope="module")
def page() -> str:
    """With all its tables and limits, which a reader asks for."""
    whole = {**EXAMPLE, "part": "details"}
    return str(Client(SERVER_NAME="localhost").post("/predict", whole).content.decode())


def section(page: str, name: str) -> str:
    return page.split(f'<section class="{name}')[1].split("</section>")[0]


def test_the_short_list_says_relief_afterwards_mind_pressure_and_driving(page: str) -> None:
    text = text_of(section(page, "expected"))
    for part in (
        "published level of first relief (70 ng/mL) comes after",
        "Afterwards",
        "found no relief that lasted",
        "evidence X",
    ):
        assert part in text
    assert "No driving" in text and re.search(r"Sedation \d+ of 100 people, without the drug \d+", text)


def test_every_effect_has_a_panel_with_grade_kind_source_notes_and_table(page: str) -> None:
    found = section(page, "effects")
    for name in (one for one in EFFECTS if one != "lasting_relief"):
        panel = found.split(f'id="effect-{name}"')[1].split("</figure>")[0]
        text = text_of(panel)
        assert 'role="img"' in panel and "evidence" in text and "Basis and limits" in text, name
        assert (
            all(one.citation in text for one in listed(CURVES[name].sources))
            and "<caption>" in panel
            and panel.count("<tr>") > 10
        ), name
    assert "partly assumed" in found and "measured in vitro" in found and "derived from published points" in found


def panel_of(page: str, name: str) -> str:
    return section(page, "effects").split(f'id="effect-{name}"')[1].split("</figure>")[0]


def test_lasting_relief_after_one_infusion_has_a_sentence_and_neither_curve_nor_number(page: str) -> None:
    panel = panel_of(page, "lasting_relief")
    assert "evidence X: contradicted or unsupported" in text_of(panel) and "No curve is drawn." in text_of(panel)
    assert "<svg" not in panel and "<table" not in panel and "day 7" not in text_of(page).lower()


def test_lasting_relief_of_an_infusion_over_days_stands_under_who_was_studied(client: Client) -> None:
    days = {**EXAMPLE, "dose-0-amount": "20", "dose-0-unit": "mg/h", "dose-0-over": "100 h", "horizon": "7 d"}
    panel = panel_of(client.post("/predict", days).content.decode(), "lasting_relief")
    assert text_of(panel).index("Nobody else was studied") < panel.index("<svg") and panel.count("<svg") == 2


def test_people_out_of_a_hundred_have_one_denominator_an_origin_and_a_table(page: str) -> None:
    found = section(page, "hundreds")
    assert found.count('role="img"') == 6
    assert "From simulated people" in found and "From published incidence" in found and "1 in " not in text_of(found)
    assert "What may help" in found and "What may go wrong" in found
    assert (found.count("<td>simulated people</td>"), found.count("<td>published incidence</td>")) == (5, 1)


def test_what_is_not_published_has_no_figures(client: Client) -> None:
    found = section(client.post("/predict", {**BY_MOUTH, "part": "details"}).content.decode(), "hundreds")
    relief = found.split("</figure>")[0]
    assert "Not published" in relief and 'role="img"' not in relief
    assert "not published" in text_of(found.split("<table>")[1])


def test_without_people_effects_have_no_band_and_say_so(client: Client) -> None:
    found = section(client.post("/predict", BY_MOUTH).content.decode(), "effects")
    assert "Typical person only, no band" in text_of(found) and "p-band" not in found


def test_a_medicine_with_dates_is_computed_and_said(client: Client) -> None:
    dated = {"drug-rows": "2", "drug-1-name": "Biaxin", "drug-1-since": "0 h", "drug-1-until": "5 d"}
    response = client.post("/predict", {**BY_MOUTH, **dated})
    text = text_of(response.content.decode())
    assert response.status_code == 200 and "clarithromycin" in text and "Biaxin" in text


def test_a_medicine_raises_the_level_by_mouth_and_hardly_by_vein(client: Client) -> None:
    def peak(data: dict[str, str]) -> float:
        found = re.search(r"The typical peak of ([\d.,]+) ng/mL", client.post("/predict", data).content.decode())
        assert found
        return float(found[1])

    with_it = {"drug-0-name": "clarithromycin"}
    assert peak({**BY_MOUTH, **with_it}) > 1.5 * peak(BY_MOUTH)
    by_vein = {**EXAMPLE, "people": "0"}
    assert peak(by_vein) <= peak({**by_vein, **with_it}) < 1.2 * peak(by_vein)


@pytest.mark.parametrize(
    ("field", "value", "beside"),
    [
        ("drug-1-since", "yesterday", "drug-1-since"),
        ("drug-1-until", "soon", "drug-1-until"),
        ("drug-0-name", "", "drug-0-name"),
    ],
)
def test_a_bad_medicine_is_said_beside_its_line(client: Client, field: str, value: str, beside: str) -> None:
    lines = {"drug-0-name": "rifampicin", "drug-0-since": "0 h", "drug-1-name": "clarithromycin"}
    response = client.post("/predict", {**BY_MOUTH, **lines, field: value})
    assert response.status_code == 422 and beside in errors_beside(response.content.decode())


def test_an_empty_line_between_medicines_does_not_move_their_errors(client: Client) -> None:
    lines = {"drug-rows": "3", "drug-2-name": "rifampicin", "drug-2-since": "never"}
    assert "drug-2-since" in errors_beside(client.post("/predict", {**BY_MOUTH, **lines}).content.decode())


def test_a_line_for_a_medicine_is_added_without_a_script(client: Client) -> None:
    page = client.post("/predict", {**BY_MOUTH, "drug-rows": "2", "add-drug": "1"}).content.decode()
    assert re.search(r'name="drug-2-name"[^>]*autofocus', page) and "The typical peak of" in page


def test_norketamine_is_counted_against_relief_only_with_a_tick(client: Client) -> None:
    def relief(data: dict[str, str]) -> tuple[float, str]:
        page = client.post("/predict", {**data, "part": "details"}).content.decode()
        found = re.search(r"Acute relief: (?:highest|stays at) ([\d.]+) %", text_of(page))
        assert found, text_of(page)[:600]
        return float(found[1]), page

    without, plain = relief(BY_MOUTH)
    against, ticked = relief({**BY_MOUTH, "norketamine_opposes": "on"})
    assert against < without
    assert "counted against relief with weight 1" in ticked and "Norketamine is not counted" in plain
    assert re.search(r'name="norketamine_opposes"[^>]* checked', ticked)
    assert not re.search(r'name="norketamine_opposes"[^>]* checked', plain)


def test_the_norketamine_tick_says_what_is_contested_in_plain_words(page: str) -> None:
    hint = page.split('id="hint-norketamine_opposes">')[1].split("<")[0]
    assert "Studies disagree" in hint and "Without a tick it counts for nothing" in hint
    assert 'aria-describedby="hint-norketamine_opposes error-norketamine_opposes"' in page


def test_the_norketamine_tick_travels_with_a_link_a_file_and_the_way_to_the_comparison(client: Client) -> None:
    asked = {**EXAMPLE, "norketamine_opposes": "on"}
    first = client.post("/predict", asked).content.decode()
    coded = coded_case(first)
    assert without_token(client.post("/predict", {"coded": coded}).content.decode()) == without_token(first)
    saved = client.post("/predict/save", {"coded": coded}).content
    assert b"norketamine_opposes: 'yes'" in saved
    opened = client.post("/predict/open", {"file": SimpleUploadedFile("case.yaml", saved)}).content.decode()
    assert without_token(opened) == without_token(first)
    assert '<input type="hidden" name="norketamine_opposes" value="on">' in first.split('action="/compare"')[1]


def test_a_file_that_says_maybe_about_norketamine_is_refused_beside_the_tick(client: Client) -> None:
    case = b"""\
subject: {weight_kg: 70, age_y: 45, sex: male}
regimen: [{drug: ketamine, form: racemate, basis: base, route: oral, amount: 20 mg}]
horizon: 8 h
norketamine_opposes: maybe
"""
    response = client.post("/predict/open", {"file": SimpleUploadedFile("case.yaml", case)})
    assert response.status_code == 422
    assert "norketamine_opposes" in errors_beside(response.content.decode())


def test_where_first_relief_is_not_given_the_list_says_why_and_not_that_it_is_missed(client: Client) -> None:
    """The published range is of racemate: of one enantiomer, no level is named."""
    for_s = client.post("/predict", {**EXAMPLE, "dose-0-form": "s-ketamine"}).content.decode()
    worded = text_of(section(for_s, "expected"))
    assert "First relief is not given" in worded and "is not reached" not in worded
    low = client.post("/predict", {**EXAMPLE, "dose-0-amount": "0.1"}).content.decode()
    assert "first relief (70 ng/mL) is not reached" in text_of(section(low, "expected"))
