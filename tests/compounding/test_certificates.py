"""What a certificate of analysis changes, by which policy, and what on it cannot be used."""

from fractions import Fraction

import pytest

from lenitive.compounding.certificates import Certificate, Policy, above_the_whole, potency
from lenitive.compounding.ingredients import Form, Named, find
from lenitive.reasons import Reason, Refused

ASSAY, WATER = Fraction("0.992"), Fraction("0.003")


def form(name: str) -> Form:
    found = find(name)
    assert isinstance(found, Named) and found.form
    return found.form


KETAMINE = form("ketamine hydrochloride")
MONOHYDRATE = form("lidocaine hydrochloride monohydrate")


@pytest.mark.parametrize(
    ("policy", "basis", "factor"),
    [
        ("none", "anhydrous", "1"),
        ("salt only", "anhydrous", "1"),
        ("assay", "anhydrous", "0.992"),
        ("assay and water", "anhydrous", "0.989024"),
        ("assay and water", "dried", "0.98704"),
        ("assay and water", "as_is", "0.992"),
        ("assay", "as_is", "0.992"),
    ],
)
def test_the_policy_and_the_assays_basis_decide_the_factor(policy: Policy, basis: str, factor: str) -> None:
    certificate = Certificate(ASSAY, basis, WATER, Fraction("0.005"))  # type: ignore[arg-type]
    found = potency(certificate, policy, KETAMINE)
    assert (found.factor, found.counts, found.reasons) == (Fraction(factor), "ketamine hydrochloride", ())


def test_an_assay_is_told_to_six_figures() -> None:
    (step,) = potency(Certificate(Fraction("0.98765432"), "as_is"), "assay", KETAMINE).steps
    assert step.endswith("= 0.987654")


def test_the_step_can_be_checked_by_hand() -> None:
    (step,) = potency(Certificate(ASSAY, "anhydrous", WATER), "assay and water", KETAMINE).steps
    assert step == "0.992 (assay, anhydrous) × (1 − 0.003 water) = 0.989024"


def test_an_assay_as_is_says_that_water_is_in_it() -> None:
    (step,) = potency(Certificate(ASSAY, "as_is", WATER), "assay and water", KETAMINE).steps
    assert "99.2 % assay (as is, so that water is in it already) = 0.992" in step


def test_an_anhydrous_assay_of_a_hydrate_counts_the_salt_without_its_water() -> None:
    found = potency(Certificate(Fraction(1), "anhydrous", Fraction("0.0624")), "assay and water", MONOHYDRATE)
    assert found.counts == "lidocaine hydrochloride anhydrous" and "crystals' water" in found.steps[1]


def test_a_dried_assay_needs_the_loss_on_drying() -> None:
    (missing,) = potency(Certificate(ASSAY, "dried", WATER), "assay and water", KETAMINE).reasons
    assert missing.code == "certificate-water-missing" and "loss on drying" in missing.text


def test_an_anhydrous_assay_needs_the_water() -> None:
    (missing,) = potency(Certificate(ASSAY, "anhydrous"), "assay and water", KETAMINE).reasons
    assert missing.code == "certificate-water-missing" and "enter the certificate's water" in missing.text


@pytest.mark.parametrize("certificate", [None, Certificate()])
def test_a_policy_that_needs_an_assay_says_so_without_one(certificate: Certificate | None) -> None:
    (missing,) = potency(certificate, "assay", KETAMINE).reasons
    assert missing.code == "certificate-missing" and "ketamine hydrochloride" in missing.text


def test_an_assay_without_its_basis_is_a_question() -> None:
    (asked,) = potency(Certificate(ASSAY), "assay", KETAMINE).reasons
    assert asked.severity == "question" and "as_is, anhydrous or dried" in asked.text


@pytest.mark.parametrize("assay", ["0.4999", "1.1001", "99.2"])
def test_an_assay_outside_50_to_110_percent_is_a_slip(assay: str) -> None:
    (slip,) = potency(Certificate(Fraction(assay), "as_is"), "assay", KETAMINE).reasons
    assert slip.code == "assay-out-of-range" and "read the certificate again" in slip.text


@pytest.mark.parametrize("assay", ["0.5", "1.1"])
def test_an_assay_at_the_edge_is_taken(assay: str) -> None:
    assert potency(Certificate(Fraction(assay), "as_is"), "assay", KETAMINE).factor == Fraction(assay)


@pytest.mark.parametrize(("assay", "found"), [("1", []), ("1.001", ["assay-above-100"]), ("1.1", ["assay-above-100"])])
def test_an_assay_above_100_percent_is_counted_with_a_warning(assay: str, found: list[str]) -> None:
    certificate = Certificate(Fraction(assay), "as_is")
    for policy in ("assay", "assay and water"):
        warnings = above_the_whole(certificate, policy, KETAMINE.name)
        assert [each.code for each in warnings] == found
        assert all(each.severity == "caution" for each in warnings)
        assert all("Read the certificate again, and decide" in each.text for each in warnings)
    assert above_the_whole(certificate, "salt only", KETAMINE.name) == ()
    assert above_the_whole(Certificate(), "assay", KETAMINE.name) == above_the_whole(None, "assay", "x") == ()


@pytest.mark.parametrize(
    "certificate",
    [None, Certificate(), Certificate(ASSAY), Certificate(ASSAY, "anhydrous"), Certificate(Fraction("0.4"), "as_is")],
)
def test_what_cannot_be_used_corrects_nothing(certificate: Certificate | None) -> None:
    found = potency(certificate, "assay and water", KETAMINE)
    assert (found.factor, found.counts, found.steps) == (1, KETAMINE.name, ()) and found.reasons


@pytest.mark.parametrize("water", ["-0.001", "0.501"])
def test_water_outside_0_to_50_percent_is_a_slip(water: str) -> None:
    found = potency(Certificate(ASSAY, "anhydrous", Fraction(water), Fraction(water)), "assay", KETAMINE).reasons
    assert [reason.code for reason in found] == ["water-out-of-range"] * 2


@pytest.mark.parametrize("water", ["0", "0.5"])
def test_water_at_the_edge_is_taken(water: str) -> None:
    certificate = Certificate(Fraction(1), "anhydrous", Fraction(water))
    found = potency(certificate, "assay and water", KETAMINE)
    assert (found.factor, found.reasons) == (1 - Fraction(water), ())


def test_a_reason_has_a_code_a_sentence_and_a_source() -> None:
    with pytest.raises(ValueError, match="a code, a sentence and a source"):
        Reason("code", "", "source")


def test_a_reason_as_json_has_place_and_line_only_when_there_are_some() -> None:
    assert not {"place", "path", "line"} & Reason("c", "s", "o").to_dict("kind", "place").keys()
    found = Reason("c", "s", "o", path="lots[0]", line=3).to_dict("kind", "place")
    assert (found["place"], found["path"], found["line"]) == ("lots[0]", "lots[0]", 3)


def test_a_refusal_names_its_reasons() -> None:
    assert str(Refused([Reason("a", "One.", "x"), Reason("b", "Two.", "x")])) == "One. Two."
    with pytest.raises(ValueError, match="names its reasons"):
        Refused([])
