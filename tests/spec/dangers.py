"""Dangerous inputs and ordinary ones, a row each: what is put in, and the code that at least must come back.

    Case("12 mg/kg by vein as a push", "route: iv, amount: 12 mg/kg, given: push", "dose-stopped")
    Order("device weighed with another base", "labelled", ("with_base: PLO", "with_base: Lipoderm"), "…")

`code` is what every door that the row concerns has to say; "" for an ordinary row, which must be answered, released,
and without amber. Rows of a regimen are parted by " + "; `who` is added to a woman of 45 years and 70 kg.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lenitive.documents import plain, read_text

EXAMPLES = Path(__file__).parents[2] / "examples"
MADE_ON = date(2026, 11, 24)
PERSON = {"weight_kg": "70", "age_y": "45", "sex": "female"}
MISSED = "missed"  # nothing catches it: the row stays, and is counted
USUAL = {"drug": "ketamine", "form": "racemate", "basis": "base"}


@dataclass(frozen=True)
class Case:
    """A prediction. `who`: keys of the subject, `top`: of the case; a key with "-" before it is left out."""

    shown: str
    regimen: str
    code: str = ""
    who: str = ""
    top: str = ""

    def tree(self) -> dict[str, Any]:
        """The case as a file holds it."""
        rows = [_without(USUAL | _flow(row)) for row in self.regimen.split(" + ")]
        return {"subject": _without(PERSON | _flow(self.who)), "regimen": rows, **_flow(self.top)}


@dataclass(frozen=True)
class Example:
    """A shipped case with its dose changed: ten times as much."""

    shown: str
    name: str
    change: tuple[str, str]
    code: str = ""

    def tree(self) -> dict[str, Any]:
        """The case without its virtual people."""
        text = (EXAMPLES / f"{self.name}.yaml").read_text(encoding="utf-8")
        old, new = self.change
        assert old in text, old
        found = plain(read_text(text.replace(old, new)))
        assert isinstance(found, dict)
        return {key: value for key, value in found.items() if key != "population"}


@dataclass(frozen=True)
class Order:
    """A shipped order with texts changed, old and new in turn, handed out `on` that day.

    `page`: what is typed on the worksheet page, field and value in turn; such a row is asked of `lenitive worksheet`,
    the others of `lenitive label`. `says` has to stand on the label, `never` must not.
    """

    shown: str
    name: str
    changes: tuple[str, ...] = ()
    code: str = ""
    page: tuple[str, ...] = ()
    on: date = MADE_ON
    says: str = ""
    never: str = ""

    @property
    def formula(self) -> str:
        """The name of its formula, which an order may carry itself; tests/own_home has those for the page."""
        found = plain(read_text(self.text()))["formula"]  # type: ignore[call-overload, index]
        return str(found["name"] if isinstance(found, dict) else found)

    def text(self) -> str:
        """The order as a file."""
        found = (EXAMPLES / "orders" / f"{self.name}.yaml").read_text(encoding="utf-8")
        for old, new in zip(self.changes[::2], self.changes[1::2], strict=True):
            assert old in found, old
            found = found.replace(old, new)
        return found


@dataclass(frozen=True)
class Sum:
    """A calculator."""

    shown: str
    name: str
    given: tuple[tuple[str, str], ...]
    code: str = ""


Row = Case | Example | Order | Sum


def _flow(text: str) -> dict[str, Any]:
    found = plain(read_text(f"{{{text}}}")) if text else {}
    assert isinstance(found, dict)
    return found


def _without(found: dict[str, Any]) -> dict[str, Any]:
    gone = {key[1:] for key in found if key.startswith("-")}
    return {key: value for key, value in found.items() if key[:1] != "-" and key not in gone}


IV, HALF = "route: iv, ", "route: iv, amount: 0.5 mg/kg, over: 40 min"
DEVICE = "drug: esketamine, -form: 1, -basis: 1, route: nasal, "
SKIN = "route: topical, applied: 2 g, area_cm2: 200, vehicle: plo, every: 8 h, for: 3 d, "
LIDOCAINE = "with: [{name: lidocaine, strength: 5 %}]"
STOP, AMBER, DEPRESSANT = "dose-stopped", "above-usual-range", "with-sedation"
LITTLE = "below-usual-range"
COLD = (
    "{name: strong, title: Strong, version: 1, status: draft, source: invented, dosage_form: nasal solution, "
    "route: nasal, batch_unit: 100 mL, ingredients: [{ingredient: ketamine, strength: 150 mg/mL, basis: as_base}], "
    "vehicle: {ingredient: aqueous nasal vehicle, amount: q.s.}}"
)
INJECTION = (
    "{name: shot, title: Injection, version: 1, status: draft, source: invented, dosage_form: injection, "
    "route: intramuscular, batch_unit: 100 mL, ingredients: [{ingredient: ketamine, strength: 50 mg/mL, "
    "basis: as_base}], vehicle: {ingredient: aqueous nasal vehicle, amount: q.s.}}"
)
_NASAL = (Path(__file__).parents[2] / "examples" / "orders" / "nasal.yaml").read_text(encoding="utf-8")
FORMULA = _NASAL[_NASAL.index("formula:") : _NASAL.index("\namount:")]
SITE, CREAM_USE = "site: left knee", "times_a_day: 3, most_a_day: 4"
SPRAY = "device: {name: spray bottle, kind: spray, per_stroke: 0.1 mL, calibrated_on: 2026-11-01, with_base: aqueous nasal vehicle}\n"  # noqa: E501
SPRAY_USE, TROCHE_USE = "times_a_day: 2, most_a_day: 3", "most_a_day: 2}"

DOSES: tuple[Row, ...] = (
    Case("12 mg/kg IV push", IV + "amount: 12 mg/kg, given: push", STOP),
    Case("0.5 mg/kg IV over 40 s, not 40 min", IV + "amount: 0.5 mg/kg, over: 40 s", AMBER),
    Case("0.5 mcg/kg IV, not mg/kg", IV + "amount: 0.5 mcg/kg, over: 40 min", "amount-far-from-usual"),
    Case("35 mg/kg IV, not 35 mg", IV + "amount: 35 mg/kg, over: 40 min", STOP),
    Case("0.5 g IV push", IV + "amount: 0.5 g, given: push", STOP),
    Case("25 mg/min IV, not mg/h", IV + "rate: 25 mg/min, over: 4 h", STOP),
    Case("35 mg IV, over missing", IV + "amount: 35 mg", "push-or-infusion"),
    Case("25 mg/h IV, over missing", IV + "rate: 25 mg/h", "rate-needs-over"),
    Case("20 mg IV push every 10 min, 6 times", IV + "amount: 20 mg, given: push, every: 10 min, count: 6", STOP),
    Case("40 mg IV push, then 1.5 mg/kg/h", IV + "amount: 40 mg, given: push + " + IV + "rate: 1.5 mg/kg/h, over: 2 h",
         "doses-stopped-together"),
    Case("1.5 mg/kg IV over 40 min beside 2 mg/kg IM", IV + "amount: 1.5 mg/kg, over: 40 min + route: im, "
         "amount: 2 mg/kg", "doses-stopped-together"),
    Case("80 mg/h IV for 4 d", IV + "rate: 80 mg/h, over: 4 d", STOP),
    Case("4 mg/kg IM", "route: im, amount: 4 mg/kg", STOP),
    Case("3000 mg by mouth", "route: oral, amount: 3000 mg", STOP),
    Case("3 sprays x 100 mg", "route: nasal, amount: 3 sprays x 100 mg", AMBER),
    Case("15 devices of esketamine", DEVICE + "amount: 15 devices", STOP),
    Case("2 mg/kg IV push, purpose anesthesia", IV + "amount: 2 mg/kg, given: push", "anesthetic-dose",
         top="purpose: anesthesia"),
    Case("1 mg/kg IV over 6 min (a push of it is stopped)", IV + "amount: 1 mg/kg, over: 6 min", AMBER),
    Case("112 mg by nose, 1 mg/kg IM and 300 mg by mouth at once", "route: nasal, amount: 112 mg + route: im, "
         "amount: 1 mg/kg + route: oral, amount: 300 mg", AMBER),
    Case("0.5 mg IV over 40 min, not 0.5 mg/kg", IV + "amount: 0.5 mg, over: 40 min", LITTLE),
    Case("0.5 mg/kg IV over 40 h, not 40 min", IV + "amount: 0.5 mg/kg, over: 40 h", LITTLE),
    Case("0.5 mg by mouth, not 0.5 mg/kg", "route: oral, amount: 0.5 mg", LITTLE),
    Case("15 mcg/kg/h IV for 4 h, not mcg/kg/min", IV + "rate: 15 mcg/kg/h, over: 4 h", LITTLE),
    Example("ten times examples/iv_infusion", "iv_infusion", ("0.5 mg/kg", "5 mg/kg"), STOP),
    Example("ten times examples/im_injection", "im_injection", ("amount: 25 mg", "amount: 250 mg"), "level-stopped"),
    Example("ten times examples/oral_solution", "oral_solution", ("0.5 mg/kg", "5 mg/kg"), AMBER),
    Example("ten times examples/sublingual_lozenge", "sublingual_lozenge", ("amount: 25 mg", "amount: 250 mg"), AMBER),
    Example("ten times examples/crps_100_h_infusion", "crps_100_h_infusion", ("rate: 20 mg/h", "rate: 200 mg/h"), STOP),
)  # fmt: skip
WORDS: tuple[Row, ...] = (
    Case("2 sprays x 28 mg", "drug: esketamine, -form: 1, route: nasal, amount: 2 sprays x 28 mg", "devices-or-sprays"),
    Case(
        "2 devices, as hydrochloride",
        "drug: esketamine, -form: 1, basis: hydrochloride, route: nasal, amount: 2 devices",
        "device-counts-base",
    ),
    Case("basis missing", "route: oral, amount: 50 mg, -basis: 1", "missing-basis"),
    Case("form missing", "route: oral, amount: 50 mg, -form: 1", "missing-form"),
    Case("drug misspelled: ketamin", "drug: ketamin, route: oral, amount: 50 mg", "unknown-drug"),
    Case("route misspelled: nassal", "route: nassal, amount: 50 mg", "unknown-word"),
    Case("form misspelled: s-ketamin", "form: s-ketamin, route: oral, amount: 50 mg", "unknown-word"),
    Case("unit misspelled: 50 mgs", "route: oral, amount: 50 mgs", "bad-quantity"),
    Case("2 mL IM, no concentration", "route: im, amount: 2 mL", "needs-concentration"),
    Case("medicine misspelled: morfine", HALF, "drug-unclear", who="drugs: [morfine]"),
    Case("medicine abbreviated: MSO4", HALF, "drug-unclear", who="drugs: [MSO4]"),
    Case("medicines: none, and lorazepam", HALF, "contradictory", who="drugs: [none, lorazepam]"),
)
PEOPLE: tuple[Row, ...] = (
    Case("age 12", HALF, "under-18", who="age_y: 12"),
    Case("age 0.5", HALF, "under-18", who="age_y: 0.5"),
    Case("age 540 (in months)", HALF, "out-of-range", who="age_y: 540"),
    Case("age 6, purpose anesthesia", HALF, "under-18", who="age_y: 6", top="purpose: anesthesia"),
    Case("an adult of 30 kg", HALF, "under-39-kg", who="weight_kg: 30"),
    Case("weight 11 (in stone)", HALF, "under-39-kg", who="weight_kg: 11"),
    Case("weight 154 lb", HALF, "wrong-unit", who="weight_kg: 154 lb"),
    Case("weight 154 (in pounds) at 160 cm", HALF, "unusual-build", who="weight_kg: 154, height_cm: 160"),
    Case("weight 154 (in pounds), no height", HALF, "unusual-build", who="weight_kg: 154"),
    Case("weight 39, not 93, at 180 cm", HALF, "unusual-build", who="weight_kg: 39, height_cm: 180"),
)
MEDICINES: tuple[Row, ...] = (
    Case("IV with morphine", HALF, DEPRESSANT, who="drugs: [morphine]"),
    Case("IV with lorazepam", HALF, DEPRESSANT, who="drugs: [lorazepam]"),
    Case("2 devices with alcohol", DEVICE + "amount: 2 devices", DEPRESSANT, who="drugs: [alcohol]"),
    Case("IV with gabapentin", HALF, DEPRESSANT, who="drugs: [gabapentin]"),
    Case("IV with theophylline", HALF, "with-seizures", who="drugs: [theophylline]"),
    Case("IV with tramadol", HALF, "with-tramadol", who="drugs: [tramadol]"),
    Case("IV with phenelzine (MAO inhibitor)", HALF, "with-mao-inhibitor", who="drugs: [phenelzine]"),
    Case("IV with clonidine", HALF, "with-clonidine", who="drugs: [clonidine]"),
    Case("IV with memantine", HALF, "with-same-receptor-never", who="drugs: [memantine]"),
)
CREAMS: tuple[Row, ...] = (
    Case(
        "cream: 2 g with lidocaine 20 %",
        SKIN + "strength: 10 %, skin: intact, with: [{name: lidocaine, strength: 20 %}]",
        "local-anaesthetic-limit",
    ),
    Case(
        "lidocaine on broken skin",
        SKIN + "strength: 10 %, skin: broken, " + LIDOCAINE,
        "local-anaesthetic-on-broken-skin",
    ),
    Case("cream of 20 %", SKIN + "strength: 20 %, skin: intact", AMBER),
    Case(
        "cream on broken skin with morphine", SKIN + "strength: 10 %, skin: broken", DEPRESSANT, who="drugs: [morphine]"
    ),
)
ORDERS: tuple[Row, ...] = (
    Order("type of preparation: aqueous", "nasal", ("aqueous_preserved", "aqueous"), "unknown-word",
          ("beyond_use_type", "aqueous")),
    Order("troche of 1000 mg, not 100 mg", "troche", ("100 mg/piece", "1000 mg/piece"), "strength-slip",
          ("strengths.ketamine", "1000 mg/piece", "bases.ketamine", "as_base")),
    Order("troche, basis missing", "troche", ("bases: {ketamine: as_base}\n", ""), "basis-missing",
          ("strengths.ketamine", "100 mg/piece", "bases.ketamine", "")),
    Order("recalled lot", "nasal", ("available: 25 g", "available: 25 g, status: recalled"), "lot-recalled",
          ("lots[0].status", "recalled")),
    Order("one person weighs and verifies", "nasal", ("record_number", "compounded_by: Jo Marsh\nverified_by: "
          "Jo Marsh\nrecord_number"), "verified-by-compounder"),
    Order("150 mg/mL of base (173 of salt) in a refrigerator", "nasal", (FORMULA, f"formula: {COLD}"),
          "solubility-at-storage"),
    Order("injection dated by USP <795>", "nasal", (FORMULA, f"formula: {INJECTION}", SPRAY, "", "site: each nostril, "
          "applied: 1 spray", "applied: 0.5 mL"), "label-lacks-use-by"),
    Order("capsule for the nose", "capsules", ("route: oral", "route: nasal"), "label-route"),
    Order("troche, note: swallow whole", "troche", (TROCHE_USE, "most_a_day: 2, note: swallow whole}"),
          "label-note-contradicts"),
    Order("troche, note: place in rectum", "troche", (TROCHE_USE, "most_a_day: 2, note: place in rectum}"),
          "label-note-other-way"),
    Order("by mouth, note: téngalo en la boca (hold it in the mouth)", "oral_solution", ("times_a_day: 3}",
          "times_a_day: 3, note: téngalo en la boca}"), "label-note-other-way"),
    Order("5 mg of an oral solution of 10 mg/mL", "oral_solution", ("applied: 5 mL", "applied: 5 mg"), "label-measure"),
    Order("note: use 6 times a day", "labelled", ("most_a_day: 4}", "most_a_day: 4, note: use 6 times a day}"),
          "label-note-often"),
    Order("note: every 2 hours", "labelled", ("most_a_day: 4}", "most_a_day: 4, note: every 2 hours}"),
          "label-note-often"),
    Order("note: use 3 pumps if needed (2 are directed)", "labelled", ("most_a_day: 4}", "most_a_day: 4, note: use 3 "
          "pumps if needed}"), "label-note-amount"),
    Order("note: may be taken with alcohol", "oral_solution", ("times_a_day: 3}", "times_a_day: 3, note: may be taken "
          "with alcohol}"), "label-note-warning"),
    Order("note: puede manejar (you may drive)", "oral_solution", ("times_a_day: 3}", "times_a_day: 3, note: puede "
          "manejar}"), "label-note-warning"),
    Order("each nostril, note: into one nostril only", "nasal", ("most_a_day: 3}", "most_a_day: 3, note: into one "
          "nostril only}"), "label-note-site"),
    Order("site: open wound on the left leg", "labelled", (SITE, "site: open wound on the left leg"),
          "label-site-broken-skin"),
    Order("site: párpado izquierdo (left eyelid)", "labelled", (SITE, "site: párpado izquierdo"),
          "label-site-not-skin"),
    Order("10 troches of 100 mg at once", "troche", ("applied: 1 piece", "applied: 10 piece"), "label-dose-stopped"),
    Order("50 mL (500 mg), not 5 mL, by mouth", "oral_solution", ("applied: 5 mL", "applied: 50 mL", "amount: 100 mL",
          "amount: 450 mL", "available: 50 mL", "available: 100 mL"), "label-dose-above-usual"),
    Order("10 sprays of 10 mg in each nostril", "nasal", ("applied: 1 spray", "applied: 10 spray"),
          "label-dose-above-usual"),
    Order("29 g of cream, not 2.9 g", "labelled", ("applied: 2.9 g", "applied: 29 g"), "label-dose-stopped"),
    Order("24 times a day, not 4", "labelled", ("most_a_day: 4", "most_a_day: 24"), "label-times-stopped"),
    Order("10 times a day, not once", "troche", ("times_a_day: 1, most_a_day: 2", "times_a_day: 10"),
          "label-times-above-usual"),
    Order("4 times a day, at most 3", "labelled", (CREAM_USE, "times_a_day: 4, most_a_day: 3"), "directions-crossed"),
    Order("site: as directed", "labelled", (SITE, "site: as directed"), "label-as-directed"),
    Order("note: QD", "labelled", ("most_a_day: 4}", "most_a_day: 4, note: use QD}"), "label-error-prone"),
    Order("site missing", "labelled", ("site: left knee, ", ""), "label-lacks-directions"),
    Order("each nostril, once a day: 15 mL", "nasal", (SPRAY_USE, "times_a_day: 1, most_a_day: 1"),
          "outlasts-beyond-use"),
    Order("both knees twice a day: 200 g", "labelled", ("amount: 80 g", "amount: 200 g", SITE, "site: both knees",
          CREAM_USE, "times_a_day: 2, most_a_day: 2"), "outlasts-beyond-use"),
    Order("site: painful joints (how many?)", "labelled", (SITE, "site: painful joints"), "days-supply-places"),
    Order("pump weighed with another base", "labelled", ("with_base: PLO", "with_base: Lipoderm"), "label-device"),
    Order("pump weighed in 2023", "labelled", ("calibrated_on: 2026-11-01", "calibrated_on: 2023-11-01"),
          "label-device-old"),
    Order("2 g a time from strokes of 1.45 g", "labelled", ("applied: 2.9 g", "applied: 2 g"), "label-strokes"),
    Order("handed out after the beyond-use date", "labelled", (), "label-beyond-use-passed", on=date(2026, 12, 15)),
    Order("prescription older than 6 months", "labelled", ("issued_on: 2026-11-20", "issued_on: 2026-05-20"),
          "label-prescription-too-old"),
    Order("6 refills of a controlled drug", "labelled", ("refills_left: 2", "refills_left: 6"),
          "label-too-many-refills"),
    Sum("173 mg/mL in a refrigerator", "nasal", (("bottle", "15 mL"), ("strength", "173 mg/mL"),
        ("ingredient", "ketamine"), ("basis", "as_salt"), ("volume_per_spray", "0.1 mL"), ("storage", "refrigerator")),
        "solubility-at-storage"),
)  # fmt: skip
DANGERS = (*DOSES, *WORDS, *PEOPLE, *MEDICINES, *CREAMS, *ORDERS)

ORDINARY: tuple[Row, ...] = (
    Case("0.3 mg/kg IV over 15 min", IV + "amount: 0.3 mg/kg, over: 15 min"),
    Case("0.5 mg/kg IV over 40 min", HALF),
    Case("20 mg IV push", IV + "amount: 20 mg, given: push"),
    Case("22 mg/h IV for 4 d", IV + "rate: 22 mg/h, over: 4 d"),
    Case("25 mg/h IV, 4 h a day, 10 days", IV + "rate: 25 mg/h, over: 4 h, every: once a day, count: 10"),
    Case("2 devices of esketamine", DEVICE + "amount: 2 devices"),
    Case("25 mg IM", "route: im, amount: 25 mg"),
    Case("50 mg by mouth", "basis: hydrochloride, route: oral, amount: 50 mg"),
    Case(
        "lozenge of 25 mg, 3 times a day",
        "basis: hydrochloride, route: sublingual, amount: 25 mg, product: lozenge, every: 3 times a day, for: 7 d",
    ),
    Case("suppository of 50 mg", "basis: hydrochloride, route: rectal, amount: 50 mg"),
    Case("3 sprays x 10 mg", "basis: hydrochloride, route: nasal, amount: 3 sprays x 10 mg"),
    Case("cream of 10 %, lidocaine 5 %", SKIN + "strength: 10 %, skin: intact, " + LIDOCAINE),
    Case("no other medicines, written as none", HALF, who="drugs: [none]"),
    Case("a woman of 120 kg at 165 cm", HALF, who="weight_kg: 120, height_cm: 165"),
    Case("a man of 80 years and 60 kg", HALF, who="age_y: 80, weight_kg: 60, sex: male"),
    Order("cream, pump, left knee: 80 g", "labelled", says="Apply 2 pumps (2.9 g) to the left knee"),
    Order("cream, three places: 120 g", "six_actives", says="120 g will last 6 days"),
    Order("spray in each nostril: 15 mL", "nasal", says="in each nostril", page=("made_on", "2026-11-24")),
    Order(
        "troche: dissolves, nobody rinses",
        "troche",
        says="dissolve in your mouth",
        never="rinse",
        page=("strengths.ketamine", "100 mg/piece", "bases.ketamine", "as_base"),
    ),
    Order("oral solution: 100 mL", "oral_solution", says="by mouth"),
    Order("capsules: 30", "capsules", says="capsule"),
    Sum(
        "6 g of base as hydrochloride",
        "salt",
        (("amount", "6 g"), ("from", "base"), ("to", "salt"), ("ingredient", "ketamine hydrochloride")),
    ),
)
