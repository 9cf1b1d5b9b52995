"""Formula files: the shipped ones as the evidence lists them, one's own, and what approval makes of them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from compounding.formula_texts import APPROVED, SMALL, WHOLE, changed
from lenitive.compounding.formulas import (
    Formula,
    check,
    fingerprint,
    formulary,
    read_formula_file,
    shipped_files,
    tolerances,
)
from lenitive.compounding.formulas.bounds import usual_strengths
from lenitive.compounding.ingredients import all_ingredients
from lenitive.documents import DocumentError
from lenitive.units import Quantity
from rule_files import written

Write = Callable[..., Path]
OWN = Path(__file__).parents[1] / "own_home" / "formulary"
BY = "approved_by: B. Checker, approved_on: 2026-11-01"
# Every row of the published list: actives with their per cent (or what the source gives), in its order.
ROWS: dict[int, list[list[tuple[str, str | None]]]] = {
    1: [[("ketamine", "10"), ("gabapentin", "6"), ("clonidine", "0.2"), ("lidocaine", "2")]],
    2: [
        [
            ("ketamine", "10"),
            ("gabapentin", "6"),
            ("diclofenac", "3"),
            ("baclofen", "2"),
            ("cyclobenzaprine", "2"),
            ("lidocaine", "2"),
        ]
    ],
    3: [[("ketoprofen", "10"), ("baclofen", "2"), ("cyclobenzaprine", "2"), ("lidocaine", "2")]],
    4: [[("amitriptyline", "2"), ("ketamine", "1")]],
    5: [[("ketamine", "2"), ("amitriptyline", "4")]],
    6: [[("baclofen", "100/131"), ("amitriptyline", "400/131"), ("ketamine", "200/131")]],
    7: [[("ketamine", "5"), ("gabapentin", "10"), ("clonidine", "0.2"), ("baclofen", "2")]],
    9: [[("ketamine", "10")]],
    12: [[("capsaicin", None), ("ketamine", None)]],
    13: [[("ketamine", "10"), ("lidocaine", "5"), ("amitriptyline", "5")]],
    15: [[("ketamine", "4")]],
    16: [[("ketamine", "10")], [("ketamine", "50")]],
    17: [[("amitriptyline", "2"), ("carbamazepine", "2"), ("gabapentin", "10"), ("ketoprofen", "2")]],
    18: [
        [("flurbiprofen", "10"), ("cyclobenzaprine", "1"), ("gabapentin", "6"), ("lidocaine", "2"), ("prilocaine", "2")]
    ],
    19: [
        [("ketoprofen", "10"), ("gabapentin", "6"), ("lidocaine", "2.5"), ("lidocaine", "2.5"), ("amitriptyline", "2")],
        [("ketoprofen", "10"), ("gabapentin", "6"), ("lidocaine", "5"), ("amitriptyline", "2")],
    ],
    20: [[("ketoprofen", "5")]],
    22: [[("ketamine", None)]],
}
# The only rows in which the source names the salt.
SALTS = {
    (6, "amitriptyline"),
    (7, "ketamine"),
    (7, "clonidine"),
    (12, "ketamine"),
    (17, "amitriptyline"),
    (18, "cyclobenzaprine"),
    (18, "prilocaine"),
    (19, "lidocaine"),
    (22, "ketamine"),
}


def row_of(formula: Formula) -> int:
    return int(formula.listed_as.removeprefix("evidence/compounding 4, row "))


def by_row(row: int) -> list[Formula]:
    return [formula for formula in formulary().values() if row_of(formula) == row]


def strength(formula: Formula, index: int) -> Fraction | None:
    found = formula.actives[index].strength
    if found is None:
        return None
    return found.magnitude({"g": "% w/w", "mL": "mg/mL", "piece": "mg/piece"}[formula.batch_unit.unit])


@pytest.mark.parametrize("row", ROWS)
def test_every_published_formula_is_shipped_with_the_amounts_of_its_source(row: int) -> None:
    found = [
        [(line.ingredient, strength(formula, index)) for index, line in enumerate(formula.actives)]
        for formula in by_row(row)
    ]
    wanted = [[(name, Fraction(amount) if amount else None) for name, amount in each] for each in ROWS[row]]
    assert found == wanted


def test_nothing_is_shipped_that_is_not_on_the_published_list() -> None:
    assert {row_of(formula) for formula in formulary().values()} == set(ROWS)
    assert len(formulary()) == 19 and list(formulary()) == sorted(formulary())


def test_a_basis_is_written_only_where_the_source_names_the_salt() -> None:
    found = {
        (row_of(formula), line.ingredient)
        for formula in formulary().values()
        for line in formula.lines
        if line.basis in ("as_base", "as_salt")
    }
    assert found == SALTS
    assert [line.basis for line in by_row(22)[0].lines] == ["as_base"], "the monograph states the base"


def test_the_exact_quotient_of_the_amounts_is_kept_where_the_per_cent_is_rounded() -> None:
    lines = by_row(6)[0].lines
    assert str(lines[0].strength) == "1000/131 mg/g"
    parts = [line.strength * Quantity("1.31", "g") for line in lines if line.strength is not None]
    assert parts == [Quantity("10", "mg"), Quantity("40", "mg"), Quantity("20", "mg")]


def test_ranges_wait_for_the_order_and_stand_as_published() -> None:
    amitriptyline, troche = (read_formula_file(OWN / f"{name}.yaml").lines[0] for name in ("our-gel", "our-troche"))
    assert amitriptyline.strength_range == (Quantity("1", "% w/w"), Quantity("2", "% w/w"))
    assert troche.strength_range == (Quantity("50", "mg/piece"), Quantity("200", "mg/piece"))


def test_no_shipped_formula_looks_like_a_slip_of_its_own() -> None:
    outside = [
        (formula.name, line.ingredient)
        for formula in formulary().values()
        for line in formula.lines
        if line.strength is not None
        and line.usual_range is not None
        and not line.usual_range[0] <= line.strength.to(line.usual_range[0].unit) <= line.usual_range[1]
    ]
    assert outside == []


def test_only_what_the_source_states_is_a_beyond_use_period() -> None:
    stated = {row_of(each): each.beyond_use_basis.stated_days for each in formulary().values()}
    assert {row: days for row, days in stated.items() if days} == {12: 30, 15: 14, 16: 90, 17: 30, 18: 180}
    types = {each.beyond_use_basis.type for each in formulary().values() if row_of(each) != 15}
    assert types == {None} and by_row(15)[0].beyond_use_basis.type == "aqueous_unpreserved"
    disputed = [row_of(each) for each in formulary().values() if each.beyond_use_basis.is_disputed]
    assert disputed == [18]


def test_the_trials_against_a_formula_stand_beside_it() -> None:
    for row, difference in ((1, "-0.1 (95 % CI -0.8 to 0.5)"), (2, "-0.3 (95"), (3, "-0.3 (95 % CI -0.9 to 0.2)")):
        claims = [each for each in by_row(row)[0].evidence_against if "Brutcher" in each.source]
        assert any(difference in each.text and each.grade == "A" for each in claims)
    assert any("Lynch" in each.source for each in by_row(4)[0].evidence_against)
    assert any("no effect" in each.text for each in by_row(5)[0].evidence_against)
    assert any("ulcerated skin" in each.text for each in by_row(13)[0].evidence_against)
    assert any(each.grade == "X" for each in by_row(18)[0].evidence_for)
    nasal = [each for each in formulary().values() if each.route == "nasal"]
    assert len(nasal) == 1 and all("FDA, 16 Feb 2022" in each.evidence_against[0].text for each in nasal)


def test_every_topical_names_the_national_academies() -> None:
    for formula in formulary().values():
        if formula.route == "topical":
            assert any("National Academies 2020" in each.text for each in formula.evidence_against), formula.name


def test_general_technique_is_never_attributed_to_a_publication() -> None:
    for formula in formulary().values():
        for step in formula.steps:
            is_general = step.tag == "general method"
            published = {formula.source, *formula.references} - {"General practice\u2020"}
            assert not is_general or (step.verify and step.source not in published)


def test_the_shipped_files_have_no_faults() -> None:
    assert {path.name: check(path) for path in shipped_files() if check(path)} == {}
    assert shipped_files()[-1].name == "approved.yaml"


def test_usual_strengths_of_creams_are_those_the_prediction_knows() -> None:
    known = {row["name"]: row.get("usual_percent") for row in written("topical_ingredients")["ingredients"]}
    compared = 0
    for (name, route), usual in usual_strengths().items():
        assert name in all_ingredients() and usual.low <= usual.high
        if route == "topical" and known.get(name):
            ends = usual.low.magnitude("% w/w"), usual.high.magnitude("% w/w")
            assert ends == (Fraction(known[name]["low"]), Fraction(known[name]["high"])), name
            compared += 1
    assert compared == 8


def test_tolerances_are_those_of_the_evidence() -> None:
    percent = {
        name: (each.low.magnitude("%"), each.high.magnitude("%"))
        for name, each in tolerances().items()
        if each.low is not None and each.high is not None and each.low.kind == "%"
    }
    assert percent == {
        "formula_quantity": (95, 105),
        "finished_potency": (90, 110),
        "bp_nasal": (95, 105),
        "usp_injection": (95, 105),
        "troche_unit_weight": (95, 105),
        "troche_unit_weight_wide": (90, 110),
    }
    assert (
        by_row(22)[0].limits.potency.name == "bp_nasal"
        and read_formula_file(OWN / "our-troche.yaml").limits.unit_weight
    )


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(text: str | bytes, name: str = "our-cream.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return written


def approval(text: str, write: Write) -> str:
    """The row that approves this text."""
    formula = read_formula_file(write(text.replace("status: approved", "status: draft"), "our-cream.yaml"))
    assert formula.is_draft
    worded = str(check(write(text))[0])
    return worded[worded.index("{") :]


def test_a_complete_formula_becomes_approved_by_the_row_that_check_asks_for(write: Write) -> None:
    (asked,) = check(write(APPROVED))
    assert "nobody has recorded its approval" in str(asked) and "line 4" in str(asked)
    write(f"approved: [{approval(APPROVED, write)}]\n", "approved.yaml")
    path = write(APPROVED)
    assert check(path) == () and check(path.with_name("approved.yaml")) == ()
    formula = read_formula_file(path)
    assert not formula.is_draft and fingerprint(formula) in path.with_name("approved.yaml").read_text()


def test_an_approved_version_never_changes(write: Write) -> None:
    write(f"approved: [{approval(APPROVED, write)}]\n", "approved.yaml")
    (fault,) = check(write(changed("10 % w/w", "5 % w/w", APPROVED)))
    assert "was approved by B. Checker on 2026-11-01 and has been changed since" in str(
        fault
    ) and "'version: 2'" in str(fault)
    (fault,) = check(write(WHOLE))
    assert "has been changed since" in str(fault), "not back to a draft either"
    assert check(write(changed("version: 1", "version: 2", WHOLE))) == ()
    with pytest.raises(DocumentError, match="changed since"):
        read_formula_file(write(changed("10 % w/w", "5 % w/w", APPROVED)))


@pytest.mark.parametrize(
    ("old", "new", "worded"),
    [
        ("written_by: A. Author", "written_by:", "names written_by"),
        ("checked_by: B. Checker", "checked_by:", "names checked_by"),
        ("checked_by: B. Checker", "checked_by: a.  author", "cannot check an own formula"),
        ("reviewed_on: 2026-11-01", "reviewed_on:", "names reviewed_on"),
        ("review_due: 2027-11-01", "review_due:", "names review_due"),
        ("review_due: 2027-11-01", "review_due: 2026-11-01", "has to lie after"),
        ("storage: refrigerator", "storage: not published", "not complete: storage not published"),
        ("source: BP 2025}", "source: BP 2025, verify: true}", "still marked 'verify: true': checks[0]"),
    ],
)
def test_what_is_not_complete_or_not_checked_by_another_cannot_be_approved(
    old: str, new: str, worded: str, write: Write
) -> None:
    text = changed(old, new, APPROVED)
    (fault,) = check(write(text))
    assert worded in str(fault)
    assert check(write(text.replace("status: approved", "status: draft"))) == ()


def test_a_formula_whose_source_states_no_date_may_still_be_approved(write: Write) -> None:
    text = changed("stated_days: 30", "stated_days: not published", APPROVED)
    assert "nobody has recorded its approval" in str(check(write(text))[0])


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("- a list", "approved.yaml is a mapping"),
        ("approved: [ketamine]", "write a mapping"),
        (
            f"approved: [{{name: a, version: 1, fingerprint: b, {BY}}}, {{name: a, version: 1, fingerprint: c, {BY}}}]",
            "twice",
        ),
        ("approved: [{name: a, version: 1, fingerprint: b, approved_on: 2026-11-01}]", "approved_by is missing"),
        ("approved: [{name: a, version: 1, fingerprint: b, approved_by: C}]", "approved_on is missing"),
        ("approved: [{name: a, version: 1}]", "fingerprint is missing"),
        ("approved: [{name: a, version: one, fingerprint: b}]", "whole number"),
        ("approved: [{name: a, fingerprint: b}]", "version is missing"),
        ("approved: [{name: a, version: 1, fingerprint: b, by: me}]", "unknown key 'by'"),
        ("approved: [", "not valid YAML"),
    ],
)
def test_a_list_of_approvals_that_cannot_be_used_stops_every_formula_beside_it(
    text: str, worded: str, write: Write
) -> None:
    path = write(text, "approved.yaml")
    assert worded in str(check(path)[0]) and "approved.yaml" in str(check(path)[0])
    assert worded in str(check(write(WHOLE))[0]) and "approved.yaml" in str(check(write(WHOLE))[0])


def test_an_own_file_may_leave_keys_out_and_is_a_draft(write: Write) -> None:
    path = write(SMALL)
    assert read_formula_file(path).is_draft and "storage" in read_formula_file(path).gaps
    assert len(check(path)) == 16, "check asks for all of them"
    with pytest.raises(DocumentError, match="is missing"):
        read_formula_file(path, is_whole=True)


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        (b"name: \xff\xfe", "not UTF-8"),
        (b"name: &a x\ntitle: *a\n", "line 1, column 7: anchors (&) and aliases (*)"),
        (b"name: " + b"a" * 10_000_000, "larger than"),
        (b"", "empty"),
        (b"a: [", "not valid YAML"),
        (b"name: a\nname: b\n", "line 2"),
    ],
)
def test_a_file_that_is_no_document_is_one_clear_error(text: bytes, worded: str, write: Write) -> None:
    path = write(text)
    (fault,) = check(path)
    assert str(fault).startswith(str(path)) and worded in str(fault)
    with pytest.raises(DocumentError):
        read_formula_file(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (fault,) = check(tmp_path / "absent.yaml")
    assert "absent.yaml: cannot be read" in str(fault)
    (fault,) = check(tmp_path / "approved.yaml")
    assert "approved.yaml: cannot be read" in str(fault)
