"""The infusion card on paper: one page, the numbers of the card, room to write."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from lenitive.documents import read_file
from lenitive.papers import card_html, pdf_of
from lenitive.pharmacology.cases import read
from lenitive.pharmacology.infusions import InfusionCard
from pharmacology.infusions.making import KETAMINE, case_of, infusion, made, push

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SALT = {"basis": "hydrochloride"}
DANGEROUS = {"weight_kg": "82", "age_y": "51", "sex": "female", "height_cm": "120"}
MEDICINES = ["morphine", "midazolam", "tranylcypromine", "alcohol", "theophylline", "tramadol"]


def fullest() -> InfusionCard:
    """As many steps as one page holds, in salt, beside medicines that may kill."""
    rows = [
        push(amount="36 mg", **SALT),
        *(infusion(rate="15 mg/h", at=f"{9 * n} h", over="9 h", **SALT) for n in range(7)),
    ]
    case = case_of(*rows, subject={**DANGEROUS, "drugs": MEDICINES})
    return made(case, strength="3 mg/mL", counts="hydrochloride")


def simple() -> InfusionCard:
    return made(case_of(infusion(rate="52.5 mg/h", over="40 min")), volume="100 mL")


def of_days() -> InfusionCard:
    return made(read(read_file(EXAMPLES / "crps_100_h_infusion.yaml")), strength="2 mg/mL")


@pytest.mark.parametrize("card", [simple(), of_days(), fullest()], ids=["simple", "days", "fullest"])
@pytest.mark.parametrize(("sheet", "size"), [("letter", (612, 792)), ("A4", (595, 842))])
def test_a_card_is_one_page_of_its_paper(card: InfusionCard, sheet: str, size: tuple[int, int]) -> None:
    made_of = pdf_of(card_html(card, "A4" if sheet == "A4" else "letter"), "card")
    assert isinstance(made_of, bytes)
    pages = pypdfium2.PdfDocument(made_of)
    assert len(pages) == 1
    assert tuple(round(side) for side in pages[0].get_size()) == size


def test_the_card_says_what_to_set_and_leaves_room_for_names_pressure_and_pulse() -> None:
    html = card_html(simple())
    for text in ("52.5 mL/h", "52.5 mg/h", "35 mL = 35 mg", "0:00 to 0:40", "65 mL = 65 mg of ketamine base"):
        assert text in html
    for blank in (
        "Patient",
        "Prescriber",
        "Nurse",
        "Checked by (second person)",
        "Waste witnessed by",
        "mmHg",
        "Pulse",
    ):
        assert f">{blank}<" in html


def test_numbers_have_a_leading_zero_no_trailing_zero_and_a_unit() -> None:
    for card in (simple(), of_days(), fullest()):
        text = re.sub(r"<[^>]+>", " ", card_html(card))
        assert not re.search(r"(?<![\d.])\.\d", text)
        assert not re.search(r"\d\.\d*0(?=[ ]m[gL])", text)
        assert "mcg" in text or "µg" not in text


def test_medicines_that_may_kill_stand_first_on_the_card() -> None:
    html = card_html(fullest())
    assert html.index("Life-threatening") < html.index("Bag or syringe") < html.index("Stop for")


def test_an_anesthetic_has_its_own_room_and_no_limit_for_pain() -> None:
    row = {**KETAMINE, "amount": "140 mg", "given": "push"}
    html = card_html(made(case_of(row, purpose="anesthesia"), strength="10 mg/mL"))
    assert "experienced in giving general anesthetics" in html
    assert "the limits for pain are lifted" in html and "14 mL over 1 min" in html


def test_what_was_not_read_in_the_original_has_its_dagger_and_one_footnote() -> None:
    html = card_html(simple())
    assert "Reg Anesth Pain Med 43:521†" in html and html.count("† original not read by us") == 1
