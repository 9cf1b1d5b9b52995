"""Orders of an invented pharmacy for invented people, as texts, and what is planned from them.

    record(changed("left knee", "right hand"))      # a Record, handed out on the day of making

CREAM: ketamine, lidocaine, ketoprofen and baclofen in an airless pump of 1.45 g a stroke. Its formula counts as
approved unless `approved=False`. RELEASED: the same, weighed and verified, so that nothing stands against release.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lenitive.compounding.labels import LabelRequest
from lenitive.compounding.orders import Order, read_order
from lenitive.compounding.worksheets import PlannedWorksheet, plan
from lenitive.documents import read_text

MADE_ON = date(2026, 11, 24)
FORMULA = """\
formula:
  name: four-in-plo
  title: Ketamine 10 %, ketoprofen 10 %, lidocaine 5 %, baclofen 2 % in PLO
  version: 1
  status: draft
  source: invented for tests
  dosage_form: cream
  route: topical
  batch_unit: 100 g
  ingredients:
    - {ingredient: ketamine, strength: 10 % w/w, as_written: ketamine 10}
    - {ingredient: ketoprofen, strength: 10 % w/w, as_written: ketoprofen 10}
    - {ingredient: lidocaine, strength: 5 % w/w, as_written: lidocaine 5}
    - {ingredient: baclofen, strength: 2 % w/w, as_written: baclofen 2}
  vehicle: {ingredient: PLO, amount: q.s.}
"""
LOTS = """\
lots:
  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2027-10-31, available: 50 g, status: released}
  - {ingredient: ketoprofen, lot: P-1, expires: 2027-10-31, available: 50 g, status: released}
  - {ingredient: lidocaine base, lot: L-1, expires: 2027-10-31, available: 50 g, status: released}
  - {ingredient: baclofen, lot: B-1, expires: 2027-10-31, available: 50 g, status: released}
  - {ingredient: PLO, lot: V-1, expires: 2027-10-31, available: 500 g, status: released}
"""
PAPERS = """\
record_number: CR-2026-0417
pharmacy: {name: Two Rivers Pharmacy, address: "12 Mill Street, Littleton, CO 80120", telephone: 303 555 0100}
prescription:
  number: 1000417
  patient: Ana Núñez
  prescriber: Dr. Lena Fields
  issued_on: 2026-11-20
  filled_on: 2026-11-24
  refills_left: 2
  language: en
  directions: {site: left knee, applied: 2.9 g, times_a_day: 3, most_a_day: 4}
"""
CREAM = (
    FORMULA
    + """\
amount: 120 g
made_on: 2026-11-24
bases: {ketamine: as_salt, lidocaine: as_base}
jars: {ketamine: ketamine hydrochloride, lidocaine: lidocaine base}
balance: {name: bench 1, readability: 0.001 g, rule: usp41}
device: {name: airless pump, kind: pump, per_stroke: 1.45 g, calibrated_on: 2026-11-01}
container: {kind: airless pump, material: polypropylene, is_child_resistant: no, other_closure_requested_by: patient}
storage: controlled room temperature
beyond_use_type: aqueous_preserved
"""
    + LOTS
    + PAPERS
)

RELEASED = (
    CREAM
    + """\
weighed:
  - {ingredient: ketamine hydrochloride, lot: K-1, weighed: 12.004 g}
  - {ingredient: ketoprofen, lot: P-1, weighed: 12.001 g}
  - {ingredient: lidocaine base, lot: L-1, weighed: 6 g}
  - {ingredient: baclofen, lot: B-1, weighed: 2.399 g}
  - {ingredient: PLO, lot: V-1, weighed: 87.6 g}
final_amount: 119.2 g
compounded_by: Tomas Reyes
second_reader: Ivo Lindt
verified_by: Jo Marsh
"""
)


def changed(*pairs: str, text: str = CREAM) -> str:
    """The order with some texts changed, old and new in turn; each old one has to be there."""
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new)
    return text


def without(*keys: str, text: str = CREAM) -> str:
    """The order without the lines that begin with these keys."""
    kept = [line for line in text.splitlines() if not line.strip().startswith(tuple(f"{key}:" for key in keys))]
    assert len(kept) < len(text.splitlines())
    return "\n".join(kept) + "\n"


def order(text: str = CREAM, *, approved: bool = True) -> Order:
    """The order; its formula approved, as no shipped one is yet."""
    found = read_order(read_text(text))
    formula = replace(found.formula, status="approved") if approved else found.formula
    return replace(found, formula=formula)


def sheet(text: str = CREAM, *, approved: bool = True) -> PlannedWorksheet:
    """What is planned from it."""
    return plan(order(text, approved=approved))


def record(text: str = CREAM, *, on: date = MADE_ON, approved: bool = True) -> LabelRequest:
    """The compounding record, handed out on that day."""
    return LabelRequest(sheet(text, approved=approved), on)
