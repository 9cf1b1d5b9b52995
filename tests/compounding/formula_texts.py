"""Formulas as texts, for tests: SMALL is the least a formula can be, WHOLE has every key and is ready for approval.

changed("10 % w/w", "5 % w/w")      # SMALL with another strength
"""

SMALL = """\
name: our-cream
title: Ketamine 10 % cream
version: 1
status: draft
source: Brutcher 2019
dosage_form: cream
route: topical
batch_unit: 100 g
ingredients:
  - {ingredient: ketamine, strength: 10 % w/w, basis: as_salt, form: ketamine hydrochloride, as_written: HCl 10}
  - {ingredient: gabapentin, strength: 60 mg/g}
vehicle: {ingredient: PLO, amount: q.s.}
"""
KETAMINE = SMALL.splitlines()[9].strip().removeprefix("- ")
FULL = """\
equipment: [electronic mortar]
steps:
  - {text: Triturate., is_risk_bound: yes, source: general technique, tag: general method, verify: true}
  - {text: Wet with ethanol., source: uspharmacist.com}
checks:
  - {what: pH, expected: 3.5 to 5.5, source: BP 2025}
  - {what: appearance, expected: not published, source: a wish, tag: recalled, verify: true}
limits: {potency: bp_nasal, yield: {low: 95 %, high: 102 %, source: our batches}, ph: bp_nasal_ph}
container: amber polypropylene
storage: refrigerator
beyond_use: {type: aqueous_preserved, stated_days: 30, is_disputed: yes, note: disputed, source: a study}
label_texts: [{text: Shake well., source: a study}]
counselling: none
evidence_for: none found
evidence_against: [{claim: No better than placebo., grade: A, source: Brutcher 2019}]
references: [Brutcher 2019]
written_by: A. Author
checked_by: B. Checker
reviewed_on: 2026-11-01
review_due: 2027-11-01
"""
# What a pharmacist does before approval: completes what is open, looks up what is marked, takes the marks away.
WHOLE = (
    (SMALL + FULL)
    .replace("expected: not published", "expected: smooth")
    .replace(", tag: general method, verify: true", "")
    .replace(", tag: recalled, verify: true", "")
)
APPROVED = WHOLE.replace("status: draft", "status: approved")


def changed(old: str, new: str, text: str = SMALL) -> str:
    """The text with one thing changed; it has to be there."""
    assert old in text
    return text.replace(old, new)
