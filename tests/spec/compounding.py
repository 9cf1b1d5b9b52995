"""The manual of compounding as chapters: what is asked, what the evidence says must come out, what does, and why.

The expected digits are those of the evidence (compounding 3.2); a number is held against them to their own last digit.
"""

from __future__ import annotations

from datetime import date

from compounding.order_parts import CERTIFICATE, line, lot, planned
from lenitive.compounding.beyond_use import BeyondUse, Component, DayCounting, Preparation, StatedLimit, assign
from lenitive.compounding.calculators import ShownNumber
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.units import Quantity
from spec.worked import Chapter, Example, Found, sum_of

SIX = (
    line("ketamine", "10 % w/w", form="ketamine hydrochloride", basis="as_salt"),
    line("ketoprofen", "10 % w/w"),
    line("gabapentin", "6 % w/w"),
    line("lidocaine", "5 % w/w", form="lidocaine base", basis="as_base"),
    line("amitriptyline", "2 % w/w", form="amitriptyline hydrochloride", basis="as_salt"),
    line("ethoxydiglycol", "6 % w/w", role="wetting agent"),
)
PAIR = (
    line("flurbiprofen", "10 % w/w"),
    line("gabapentin", "6 % w/w"),
    line("lidocaine", "2 % w/w", form="lidocaine base", basis="as_base"),
    line("prilocaine", "2 % w/w", form="prilocaine base", basis="as_base"),
)


def _sheet(sheet: PlannedWorksheet) -> Found:
    numbers = {each.form: ShownNumber.of(each.to_weigh) for each in sheet.lines if each.to_weigh is not None}
    assert sheet.total.weighed is not None
    sentences = [f"{each.form}: {step}" for each in sheet.lines if each.is_vehicle for step in each.steps]
    return Found({**numbers, "sum": ShownNumber.of(sheet.total.weighed)}, (*sentences, sheet.total.sentence))


def _corrected() -> Found:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    sheet = planned(SIX, lots=lots, policies={"ketamine": "assay and water"})
    found = _sheet(sheet)
    base = next(each.to_weigh for each in sheet.lines if each.is_vehicle)
    assert base is not None
    fallen = ShownNumber.of(Quantity("73.2", "g") - base)
    return Found({**found.numbers, "base falls by": fallen}, found.sentences)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _order_of_work() -> Found:
    six, pair = planned(SIX), planned(PAIR)
    beside = ", ".join(each.ingredient for each in pair.lines)
    steps = [step.text for step in pair.procedure if not step.text.startswith("Weigh")]
    as_shown = {
        "order": ", ".join(each.ingredient for each in six.lines),
        "a pair that melts, and the rest": beside,
        "the pair comes first": _yes("lidocaine and prilocaine" in steps[0]),
        "then by geometric dilution": _yes("smallest amount first" in steps[1]),
        "wet with glycol": _yes("ethoxydiglycol" in six.procedure[-2].text),
        "base in equal parts, last": _yes("equal parts" in six.procedure[-1].text),
    }
    return Found({name: ShownNumber(text, "", text) for name, text in as_shown.items()}, tuple(steps))


def _dated(expires: date, counting: DayCounting, days: int | None) -> BeyondUse:
    stated = (StatedLimit("evidence", days, "evidence/compounding 5", "gabapentin evidence"),) if days else ()
    gel = Preparation(
        (Component("gabapentin", "gabapentin", expires, strength=Quantity(6, "% w/w"), lot="G-1"),),
        type="aqueous_preserved",
        vehicle="PLO",
        route="topical",
        storage="controlled room temperature",
        stated=stated,
    )
    return assign(gel, date(2026, 11, 22), counting, evidence=())


def _date(found: BeyondUse) -> Found:
    shown = {"date": found.date.isoformat(), "other convention": found.other_convention_date.isoformat()}
    shown["decided by"] = found.reason.kind
    sentences = tuple(f"{each.what}: {each.date}" for each in found.limits if each.date)
    return Found({name: ShownNumber(text, "", text) for name, text in shown.items()}, sentences)


LOT, FAR = date(2026, 12, 15), date(2028, 12, 31)
KETAMINE = "mw_base=237.73  mw_salt=274.19"
NEEDED = "164514/23773 g"  # 6 g x 274.19 / 237.73, the exact amount of example 2
CHAPTERS = (
    Chapter(
        "A batch by weight",
        "Per cent by weight of 120 g; what is left is the base, and the rows add up to the batch.",
        (
            Example(
                "ex01",
                "worksheet of 120 g: ketamine HCl 10, ketoprofen 10, gabapentin 6, lidocaine 5, amitriptyline HCl 2, "
                "ethoxydiglycol 6 % w/w, Lipoderm q.s.",
                {
                    "ketamine hydrochloride": "12.000",
                    "ketoprofen": "12.000",
                    "gabapentin": "7.200",
                    "lidocaine base": "6.000",
                    "amitriptyline hydrochloride": "2.400",
                    "ethoxydiglycol": "7.200",
                    "Lipoderm": "73.200",
                    "sum": "120.000",
                },
                lambda: _sheet(planned(SIX)),
            ),
        ),
    ),
    Chapter(
        "As base or as salt",
        "10 % of base is weighed as more of the hydrochloride. The wrong basis is outside any limit of potency.",
        (
            sum_of(
                "ex02",
                "percent",
                f"amount=60 g  strength=10 % w/w  basis=as_base  {KETAMINE}  readability=0.001 g",
                result="6.920",
            ),
            sum_of(
                "ex04, half as base",
                "percent",
                "amount=60 g  strength=2.5 % w/w  ingredient=lidocaine base  basis=as_base  readability=0.001 g",
                result="1.500",
            ),
            sum_of(
                "ex04, half as HCl monohydrate",
                "percent",
                "amount=60 g  strength=2.5 % w/w  ingredient=lidocaine hydrochloride monohydrate  basis=as_base"
                "  readability=0.001 g",
                result="1.849",
            ),
            sum_of(
                "ex22",
                "salt",
                f"amount=1 g  from=base  to=salt  {KETAMINE}",
                error_if_salt_was_meant="15.3",
                error_if_base_was_meant="-13.3",
            ),
            sum_of(
                "ex23",
                "salt",
                "amount=1 g  from=base  to=salt  ingredient=lidocaine hydrochloride monohydrate",
                error_if_salt_was_meant="23.2",
                error_if_base_was_meant="-18.9",
            ),
        ),
    ),
    Chapter(
        "What the certificate changes",
        "99.2 % on the anhydrous basis with 0.3 % water is 0.989024 in a gram. The policy is chosen; all are shown.",
        (
            sum_of(
                "ex03a",
                "certificate",
                f"amount={NEEDED}  assay=99.2 %  assay_basis=anhydrous  water=0.3 %  policy=assay and water"
                "  readability=0.001 g",
                factor="0.989024",
                result="6.997",
            ),
            sum_of(
                "ex03b",
                "certificate",
                f"amount={NEEDED}  assay=99.2 %  assay_basis=anhydrous  policy=assay  readability=0.001 g",
                result="6.976",
            ),
            sum_of("ex03c", "certificate", f"amount={NEEDED}  policy=none  readability=0.001 g", result="6.920"),
            Example(
                "ex03d",
                "the worksheet of ex01 with that certificate: the base makes room",
                {
                    "ketamine hydrochloride": "12.133",
                    "Lipoderm": "73.067",
                    "base falls by": "0.133",
                    "sum": "120.000",
                },
                _corrected,
            ),
        ),
    ),
    Chapter(
        "Two meanings of a loss",
        "3 % more is not the same as 3 % of what is mixed being lost.",
        (
            sum_of("ex05a", "loss", "amount=120 g  share=3 %  meaning=added  readability=0.01 g", result="123.60"),
            sum_of("ex05b", "loss", "amount=120 g  share=3 %  meaning=of_mixed  readability=0.01 g", result="123.71"),
            sum_of(
                "ex05b, ketamine HCl at 10 %",
                "percent",
                "amount=12000/97 g  strength=10 % w/w  ingredient=ketamine hydrochloride  basis=as_salt"
                "  readability=0.001 g",
                result="12.371",
            ),
        ),
    ),
    Chapter(
        "Making up",
        "By displacement to the mark, never by adding the volume; or by weight with the density.",
        (
            sum_of(
                "ex06",
                "qs",
                "volume=100 mL  displacement=0.8 mL/g  strength=100 mg/mL  ingredient=ketamine  basis=as_base",
                powder="11.534",
                displaced="9.23",
                result="90.77",
            ),
            sum_of("ex07", "qs", "volume=240 mL  density=1.05 g/mL  readability=0.1 g", result="252.0"),
        ),
    ),
    Chapter(
        "The least that a balance can weigh",
        "A property of the balance and of the rule chosen for it.",
        (
            sum_of("ex08a", "least-weighable", "sensitivity=6 mg  error=5 %", result="120"),
            sum_of("ex08b", "least-weighable", "sensitivity=6 mg  error=1 %", result="600"),
            sum_of("ex08c", "least-weighable", "readability=0.1 mg", result="82"),
            sum_of("ex08d", "least-weighable", "readability=1 mg", result="820"),
            sum_of("ex08e", "least-weighable", "k=2  s=0.6 mg  error=5 %", result="24"),
        ),
    ),
    Chapter(
        "Less than the balance can weigh",
        "0.2 % of 30 g is 60 mg, below 120 mg: an aliquot. Drug, diluent and portion are each weighable.",
        (
            sum_of(
                "ex09, needed",
                "percent",
                "amount=30000 mg  strength=0.2 % w/w  ingredient=clonidine hydrochloride  basis=as_salt"
                "  readability=1 mg",
                result="60",
            ),
            sum_of(
                "ex09",
                "dry-aliquot",
                "need=60 mg  least=120 mg  multiple=3",
                drug="180",
                diluent="360",
                mixture="540",
                portion="180",
            ),
        ),
    ),
    Chapter(
        "The order of work",
        "Smallest powder first, what melts together side by side, wet with glycol, base in equal parts.",
        (
            Example(
                "ex10",
                "worksheets of ex01 and of flurbiprofen 10, gabapentin 6, lidocaine 2, prilocaine 2 % w/w",
                {
                    "order": "amitriptyline, lidocaine, gabapentin, ketamine, ketoprofen, ethoxydiglycol, Lipoderm",
                    "a pair that melts, and the rest": "lidocaine, prilocaine, gabapentin, flurbiprofen, Lipoderm",
                    "the pair comes first": "yes",
                    "then by geometric dilution": "yes",
                    "wet with glycol": "yes",
                    "base in equal parts, last": "yes",
                },
                _order_of_work,
            ),
        ),
    ),
    Chapter(
        "Days, and what is applied on them",
        "2 pumps of 1.5 g four times a day. What gets in through the skin is a range, never a constant.",
        (
            sum_of(
                "ex11a",
                "days-supply",
                "amount=120 g  pumps=2  grams_per_unit=1.5 g  per_day=4",
                per_day="12",
                result="10",
            ),
            sum_of(
                "both knees",
                "days-supply",
                "amount=120 g  pumps=2  grams_per_unit=1.5 g  sites=2  per_day=4  beyond_use_days=7",
                per_day="24",
                result="5",
                largest_that_fits="168",
            ),
            Example(
                "ex11b, ex11c",
                "lenitive calc applied-daily with 12 g of the cream of ex01, absorbed=1 %, 3 %, 10 %, 25 %",
                {
                    "ketamine hydrochloride": "1200",
                    "ketoprofen": "1200",
                    "gabapentin": "720",
                    "lidocaine base": "600",
                    "amitriptyline hydrochloride": "240",
                    "ketamine hydrochloride absorbed at 1 %": "12",
                    "ketamine hydrochloride absorbed at 3 %": "36",
                    "ketamine hydrochloride absorbed at 10 %": "120",
                    "ketamine hydrochloride absorbed at 25 %": "300",
                },
                sum_of(
                    "",
                    "applied-daily",
                    "products=12 g: ketamine HCl 10 %, ketoprofen 10 %, gabapentin 6 %, lidocaine 5 % as base, "
                    "amitriptyline HCl 2 %  absorbed=1 %, 3 %, 10 %, 25 %",
                ).answer,
            ),
        ),
    ),
    Chapter(
        "A click gives about half of what is printed",
        "Calibrated by weight for each device with each base.",
        (
            sum_of(
                "ex12",
                "strokes",
                "per_stroke=0.13 mL  stated=0.25 mL  density=0.97 g/mL",
                stated="0.2425",
                per_stroke="0.126",
                of_stated="52",
            ),
        ),
    ),
    Chapter(
        "Capsules and troches",
        "By packing statistic and by displacement, both measured with the powder and the base in use.",
        (
            sum_of(
                "ex13",
                "capsule",
                "count=30  dose=25 mg  full_drug=320 mg  full_diluent=380 mg  overage=5 %  overage_meaning=added"
                "  ingredient=ketamine  basis=as_base  readability=0.001 g",
                drug_each="28.834",
                fraction="0.09011",
                diluent_each="345.76",
                batch_units="31.5",
                drug="0.908",
                diluent="10.891",
            ),
            sum_of(
                "ex14",
                "troche",
                "count=24  dose=100 mg  blank=1.200 g  density_factor=1.3  overage=10 %  overage_meaning=added"
                "  ingredient=ketamine  basis=as_base  readability=0.001 g",
                drug_each="115.34",
                displaced_each="88.72",
                base_each="1.1113",
                batch_units="26.4",
                drug="3.045",
                base="29.338",
            ),
        ),
    ),
    Chapter(
        "Nasal spray",
        "Priming and dead volume are lost; days are rounded down, and so is a limit. Above 200 mg/mL of base it stops.",
        (
            sum_of(
                "ex15a",
                "nasal",
                "bottle=15 mL  strength=100 mg/mL  volume_per_spray=0.1 mL  prime=0.5 mL  dead=0.3 mL  per_day=4"
                "  ingredient=ketamine  basis=as_base",
                mg_per_spray="10",
                usable="14.2",
                days_exact="35.5",
                days="35",
            ),
            sum_of(
                "a spray in each nostril",
                "nasal",
                "bottle=15 mL  strength=100 mg/mL  volume_per_spray=0.1 mL  prime=0.5 mL  dead=0.3 mL  per_day=3"
                "  nostrils=2  beyond_use_days=35  ingredient=ketamine  basis=as_base",
                usable="14.2",
                days="23",
                largest_that_fits="21.8",
            ),
            sum_of(
                "ex15b",
                "nasal",
                "bottle=15 mL  strength=200 mg/mL  volume_per_spray=0.1 mL  ingredient=ketamine  basis=as_base",
                jar_strength="230.7",
                highest_by_solubility="216",
                stops_above="200",
            ),
        ),
    ),
    Chapter(
        "Between two strengths",
        "120 g of 5 % from 10 % and 2 %.",
        (sum_of("ex16", "alligation", "high=10 %  low=2 %  target=5 %  total=120 g", high="45", low="75"),),
    ),
    Chapter(
        "Yield and potency from captured weights",
        "Without the certificate the potency would read more than one per cent too high.",
        (
            sum_of("ex17a", "yield", "actual=117.9 g  theoretical=120 g", result="98.25"),
            sum_of(
                "ex17b",
                "potency",
                "weighed=12.05 g  factor=0.989024  final=119.2 g  strength=10 % w/w  ingredient=ketamine hydrochloride"
                "  basis=as_salt",
                strength="9.998",
                result="99.98",
                uncorrected="101.09",
                low="90",
                high="110",
            ),
        ),
    ),
    Chapter(
        "The count against the book",
        "Variance is the physical count less the book.",
        (
            sum_of(
                "ex18",
                "variance",
                "opening=100.000 g  used=12.104 g + 6.971 g  wasted=0.035 g  count=80.710 g  readability=0.001 g",
                book="80.890",
                result="-0.180",
                percent_of_use="-0.94",
            ),
        ),
    ),
    Chapter(
        "Six calendar months",
        "Clamped to the end of the month; the last day is included.",
        (
            sum_of("ex19a", "refill-date", "issued=2026-08-31  months=6", result="2027-02-28"),
            sum_of("ex19b", "refill-date", "issued=2026-11-22  months=6", result="2027-05-22"),
        ),
    ),
    Chapter(
        "Beyond-use date: the earliest wins",
        "Made on 2026-11-22, preserved aqueous (35 days). Day counting is a policy; the other one is shown second.",
        (
            Example(
                "ex20a",
                "a lot that expires on 2026-12-15, evidence of 28 days",
                {"date": "2026-12-15", "decided by": "lot expiry", "other convention": "2026-12-15"},
                lambda: _date(_dated(LOT, "day_one", 28)),
            ),
            Example(
                "ex20b",
                "evidence of 28 days, counted as date + n",
                {"date": "2026-12-20", "decided by": "evidence"},
                lambda: _date(_dated(FAR, "date_plus_n", 28)),
            ),
            Example(
                "ex20c",
                "evidence of 28 days, the day of compounding is day 1",
                {"date": "2026-12-19", "decided by": "evidence"},
                lambda: _date(_dated(FAR, "day_one", 28)),
            ),
            Example(
                "ex21",
                "the type's 35 days alone",
                {"date": "2026-12-26", "other convention": "2026-12-27", "decided by": "type"},
                lambda: _date(_dated(FAR, "day_one", None)),
            ),
        ),
    ),
)
