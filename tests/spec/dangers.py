"""Sixty dangerous inputs and twenty ordinary ones, as a physician or a pharmacist might write them by a slip.

Each says what must come of it: `stop`, `question`, `amber`; `grave` or `watch` (answered, with the class of the
medicine); `paper` (no label, or one that is not released, with this code); `asked` (a question of a calculator);
`text` (a label that reads so) or `usual`. `test_dangers.py` runs them and prints the table of docs/validation.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

IV: dict[str, Any] = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv"}
PUSH = {**IV, "given": "push"}
OVER_40 = {**IV, "over": "40 min"}
ORAL = {**IV, "route": "oral"}
IM = {**IV, "route": "im"}
SPRAY = {"drug": "esketamine", "basis": "base", "route": "nasal"}
CREAM = {
    **IV,
    "route": "topical",
    "basis": "hydrochloride",
    "strength": "10 %",
    "applied": "2 g",
    "area_cm2": "300",
    "vehicle": "lipoderm",
    "skin": "intact",
}
USUAL_IV = {**OVER_40, "amount": "0.5 mg/kg"}


@dataclass(frozen=True)
class Input:
    """What was written, and what must come of it. `subject` and `top` change the case; `order` an example order."""

    title: str
    must: str
    code: str = ""
    rows: tuple[dict[str, Any], ...] = ()
    subject: dict[str, Any] = field(default_factory=dict)
    top: dict[str, Any] = field(default_factory=dict)
    order: str = ""
    change: tuple[tuple[str, str], ...] = ()
    on: str = "2026-11-24"
    calc: tuple[str, ...] = ()


def case(title: str, must: str, code: str, *rows: dict[str, Any], **more: Any) -> Input:
    """A case file of one person of 70 kg and 45 years, with changes."""
    top = {key: more.pop(key) for key in ("purpose", "horizon") if key in more}
    return Input(title, must, code, rows, subject=more, top=top)


def order(
    title: str, must: str, code: str, *change: tuple[str, str], file: str = "labelled", on: str = "2026-11-24"
) -> Input:
    """An example order with words replaced."""
    return Input(title, must, code, order=file, change=change, on=on)


DOSES = (
    case("12 mg/kg by IV push", "stop", "dose-stopped", {**PUSH, "amount": "12 mg/kg"}),
    case("5 mg/kg over 40 min, a decimal point lost", "stop", "dose-stopped", {**OVER_40, "amount": "5 mg/kg"}),
    case(
        "0.5 mg/kg over 40 s in place of 40 min",
        "amber",
        "above-usual-range",
        {**IV, "over": "40 s", "amount": "0.5 mg/kg"},
    ),
    case("35 mg/kg in place of 35 mg", "stop", "dose-stopped", {**OVER_40, "amount": "35 mg/kg"}),
    case("0.5 mcg/kg in place of 0.5 mg/kg", "question", "amount-far-from-usual", {**OVER_40, "amount": "0.5 mcg/kg"}),
    case("35 g in place of 35 mg", "question", "amount-far-from-usual", {**OVER_40, "amount": "35 g"}),
    case("20 mg by vein, push or infusion not said", "question", "push-or-infusion", {**IV, "amount": "20 mg"}),
    case("20 mg/min in place of 20 mg/h, over 4 h", "stop", "dose-stopped", {**IV, "rate": "20 mg/min", "over": "4 h"}),
    case("220 mg/h for 4 days in place of 22", "stop", "dose-stopped", {**IV, "rate": "220 mg/h", "over": "4 d"}),
    case(
        "0.3 mg/kg by push every 10 min, five times",
        "stop",
        "dose-stopped",
        {**PUSH, "amount": "0.3 mg/kg", "every": "10 min", "count": 5},
    ),
    case(
        "a push of 0.9 mg/kg before an infusion of 2.4 mg/kg",
        "stop",
        "dose-stopped",
        {**PUSH, "amount": "0.9 mg/kg"},
        {**OVER_40, "amount": "2.4 mg/kg", "at": "5 min"},
    ),
    case(
        "0.9 mg/kg/h for two days, in rows of 12 h",
        "amber",
        "above-usual-range",
        *({**IV, "rate": "0.9 mg/kg/h", "over": "12 h", "at": f"{12 * n} h"} for n in range(4)),
    ),
    case("4 mg/kg into a muscle", "stop", "dose-stopped", {**IM, "amount": "4 mg/kg"}),
    case("250 mg into a muscle in place of 25: too high a level", "stop", "level-stopped", {**IM, "amount": "250 mg"}),
    case("100 mg into a muscle", "amber", "above-usual-range", {**IM, "amount": "100 mg"}),
    case("3 g by mouth in place of 300 mg", "stop", "dose-stopped", {**ORAL, "amount": "3 g"}),
    case(
        "100 mg by mouth every hour, all day",
        "amber",
        "above-usual-range",
        {**ORAL, "amount": "100 mg", "every": "1 h", "count": 24},
    ),
    case(
        "muscle, mouth and nose together",
        "stop",
        "doses-stopped-together",
        {**IM, "amount": "2 mg/kg"},
        {**ORAL, "amount": "700 mg"},
        {**IV, "route": "nasal", "amount": "60 mg"},
    ),
    case("2 sprays x 28 mg of esketamine", "question", "devices-or-sprays", {**SPRAY, "amount": "2 sprays x 28 mg"}),
    case("3 sprays x 14 mg of esketamine", "question", "not-whole-devices", {**SPRAY, "amount": "3 sprays x 14 mg"}),
    case(
        "2 devices, counted as hydrochloride",
        "question",
        "device-counts-base",
        {**SPRAY, "amount": "2 devices", "basis": "hydrochloride"},
    ),
    case("20 devices in place of 2", "stop", "dose-stopped", {**SPRAY, "amount": "20 devices"}),
    case("a cream of 20 %", "amber", "above-usual-range", {**CREAM, "strength": "20 %"}),
    case("a cream of 100 mg/g written as 100 %", "stop", "strength-implausible", {**CREAM, "strength": "100 %"}),
    case(
        "an anesthetic dose, said to be one",
        "amber",
        "anesthetic-dose",
        {**PUSH, "amount": "2 mg/kg"},
        purpose="anesthesia",
    ),
)
PEOPLE = (
    case("a child of 12 years", "stop", "under-18", USUAL_IV, age_y="12"),
    case("18 months, written as 1.5 years", "stop", "under-18", USUAL_IV, age_y="1.5"),
    case("an adult of 30 kg", "stop", "under-39-kg", USUAL_IV, weight_kg="30"),
    case(
        "a child of 12 years, for anesthesia",
        "stop",
        "under-18",
        {**PUSH, "amount": "1 mg/kg"},
        age_y="12",
        purpose="anesthesia",
    ),
    case("154 lb", "stop", "wrong-unit", USUAL_IV, weight_kg="154 lb"),
)
WORDS = (
    case("salt or base not said", "question", "missing-basis", {**OVER_40, "amount": "35 mg", "basis": None}),
    case("racemate or enantiomer not said", "stop", "missing-form", {**OVER_40, "amount": "35 mg", "form": None}),
    case("route ‘it’ (intrathecal)", "stop", "unknown-word", {**IV, "route": "it", "amount": "10 mg"}),
    case("basis ‘bse’", "stop", "unknown-word", {**OVER_40, "amount": "35 mg", "basis": "bse"}),
    case("amount ‘35 mgs/kgs’", "stop", "bad-quantity", {**OVER_40, "amount": "35 mgs/kgs"}),
    case("2 mL, strength not said", "stop", "needs-concentration", {**PUSH, "amount": "2 mL"}),
    order("type of preparation ‘aqueous’", "paper", "unknown-word", ("aqueous_preserved", "aqueous")),
    order("type ‘aqueous’ of a nasal spray", "paper", "unknown-word", ("aqueous_preserved", "aqueous"), file="nasal"),
)
MEDICINES = (
    case("morphine with an infusion", "grave", "morphine", USUAL_IV, drugs=["morphine"]),
    case("lorazepam with an injection", "grave", "lorazepam", {**IM, "amount": "25 mg"}, drugs=["lorazepam"]),
    case("alcohol with nasal esketamine", "grave", "alcohol", {**SPRAY, "amount": "2 devices"}, drugs=["alcohol"]),
    case(
        "gabapentin and oxycodone with tablets",
        "grave",
        "oxycodone",
        {**ORAL, "amount": "25 mg"},
        drugs=["gabapentin", "oxycodone"],
    ),
    case("theophylline with an infusion", "watch", "theophylline", USUAL_IV, drugs=["theophylline"]),
    case("tramadol with an infusion", "grave", "tramadol", USUAL_IV, drugs=["tramadol"]),
    case("an MAO inhibitor with an infusion", "watch", "phenelzine", USUAL_IV, drugs=["phenelzine"]),
    case("morphine with a cream on broken skin", "grave", "morphine", {**CREAM, "skin": "broken"}, drugs=["morphine"]),
    case("‘clonapine’, like two medicines", "question", "drug-unclear", USUAL_IV, drugs=["clonapine"]),
)
PAPERS = (
    order(
        "directions ‘as directed’",
        "paper",
        "label-as-directed",
        ("most_a_day: 4}", "most_a_day: 4, note: use as directed}"),
    ),
    order("directions with QD", "paper", "label-error-prone", ("most_a_day: 4}", "most_a_day: 4, note: then QD}")),
    order(
        "no directions",
        "paper",
        "label-lacks-directions",
        ("  directions: {site: left knee, applied: 2.9 g, times_a_day: 3, most_a_day: 4}", ""),
    ),
    order(
        "a pump that was not weighed",
        "paper",
        "",
        ("device: {name: airless pump, kind: pump, per_stroke: 1.45 g, calibrated_on: 2026-11-01, with_base: PLO}", ""),
    ),
    order("a pump weighed with another base", "paper", "", ("with_base: PLO", "with_base: Lipoderm")),
    order("1.5 g from strokes of 1.45 g", "paper", "", ("applied: 2.9 g", "applied: 1.5 g")),
    order("120 g that outlast the beyond-use date", "paper", "outlasts-beyond-use", ("amount: 80 g", "amount: 120 g")),
    order("three times a day, at most twice", "paper", "directions-crossed", ("most_a_day: 4", "most_a_day: 2")),
    order("handed out after the beyond-use date", "paper", "label-beyond-use-passed", on="2026-12-20"),
    order(
        "a controlled prescription of seven months",
        "paper",
        "label-prescription-too-old",
        ("issued_on: 2026-11-20", "issued_on: 2026-04-20"),
    ),
    order(
        "six refills of a controlled drug", "paper", "label-too-many-refills", ("refills_left: 2", "refills_left: 6")
    ),
    order("the patient's name in the record number", "paper", "label-record-number", ("CR-2026-0417", "ANA-2026-0417")),
    Input(
        "173 mg/mL in a refrigerator",
        "asked",
        "dissolved at 2 to 8 °C is not published",
        calc=(
            "nasal",
            "bottle=15 mL",
            "strength=173 mg/mL",
            "volume_per_spray=0.1 mL",
            "ingredient=ketamine hydrochloride",
            "storage=refrigerator",
            "basis=as_salt",
        ),
    ),
)
DANGEROUS = (*DOSES, *PEOPLE, *WORDS, *MEDICINES, *PAPERS)

ORDINARY = (
    case("0.3 mg/kg over 15 min", "usual", "", {**IV, "over": "15 min", "amount": "0.3 mg/kg"}),
    case("0.5 mg/kg over 40 min", "usual", "", USUAL_IV),
    case("20 mg by IV push", "usual", "", {**PUSH, "amount": "20 mg"}),
    case("20 mg over 3 min", "usual", "", {**IV, "over": "3 min", "amount": "20 mg"}),
    case("22 mg/h for 4 days", "usual", "", {**IV, "rate": "22 mg/h", "over": "4 d"}),
    case(
        "25 mg/h, 4 h a day on ten days",
        "usual",
        "",
        {**IV, "rate": "25 mg/h", "over": "4 h", "every": "once a day", "count": 10},
    ),
    case("two devices of esketamine", "usual", "", {**SPRAY, "amount": "2 devices"}),
    case(
        "3 sprays x 10 mg of a compounded spray",
        "usual",
        "",
        {**IV, "route": "nasal", "basis": "hydrochloride", "amount": "3 sprays x 10 mg"},
    ),
    case("25 mg into a muscle", "usual", "", {**IM, "amount": "25 mg"}),
    case(
        "25 mg by mouth, three times a day",
        "usual",
        "",
        {**ORAL, "amount": "25 mg", "every": "3 times a day", "for": "5 d"},
    ),
    case(
        "a lozenge of 25 mg under the tongue",
        "usual",
        "",
        {**IV, "route": "sublingual", "basis": "hydrochloride", "amount": "25 mg", "product": "lozenge"},
    ),
    case("a suppository of 50 mg", "usual", "", {**IV, "route": "rectal", "amount": "50 mg", "product": "suppository"}),
    case("a cream of 10 %, 2 g", "usual", "", {**CREAM, "every": "3-4 times a day", "for": "7 d"}),
    case("ondansetron with an infusion", "usual", "", USUAL_IV, drugs=["ondansetron"]),
    case("70 years, 55 kg", "usual", "", USUAL_IV, age_y="70", weight_kg="55"),
    order(
        "a cream by pump on one knee",
        "text",
        "2 pumps (2.9 g) to the left knee 3 times a day, up to 4 times a day if needed",
    ),
    order("the same in Spanish", "text", "la rodilla izquierda", ("language: en", "language: es")),
    order("a troche", "text", "dissolve", file="troche"),
    order("an oral solution", "text", "by mouth", file="oral_solution"),
    order("capsules", "text", "capsule", file="capsules"),
)
