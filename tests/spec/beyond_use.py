"""The manual of beyond-use dates as chapters: what was made, when, and the day that must come out with its reason.

Expected days were counted by hand from the evidence (2.1, 3.2 item 20, 5), never by the program.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from lenitive.compounding.beyond_use import Component, DayCounting, Preparation, StatedLimit, assign
from lenitive.compounding.dating.studies import Evidence, Partner
from lenitive.reasons import Refused
from lenitive.units import Quantity
from rule_files import invented

DAY = date(2026, 11, 22)
FAR = date(2030, 1, 31)


@dataclass(frozen=True)
class Row:
    """One row: what is given, and the day (or the refusal's code) and deciding kind that must come out."""

    given: str
    expected: str
    decided_by: str
    preparation: Preparation
    made_on: date = DAY
    counting: DayCounting = "day_one"
    studies: tuple[Evidence, ...] | None = None

    def found(self) -> tuple[str, str]:
        """The day and what decided; for a refusal its first code and "refused"."""
        try:
            answer = assign(self.preparation, self.made_on, self.counting, self.studies)
        except Refused as refused:
            return refused.reasons[0].code, "refused"
        return answer.date.isoformat(), answer.reason.kind


@dataclass(frozen=True)
class DatedChapter:
    """Title, what it teaches, where the expected days come from, its rows."""

    title: str
    teaches: str
    basis: str
    rows: tuple[Row, ...]


def lot(name: str, expires: date | None = FAR, form: str | None = None, percent: int = 10) -> Component:
    return Component(name, form or name, expires, strength=Quantity(percent, "% w/w"))


def made(*lots: Component, kind: str | None = "aqueous_preserved", **more: object) -> Preparation:
    """In water and by the nose, unless something else is given."""
    given = {"vehicle": "water", "route": "nasal"} | more
    return Preparation(lots, kind, **given)  # type: ignore[arg-type]


def stated(days: int, kind: str = "evidence", is_disputed: bool = False) -> tuple[StatedLimit, ...]:
    return (StatedLimit(kind, days, "given", is_disputed=is_disputed),)  # type: ignore[arg-type]


ZINC = lot("zinc")
EARLY = lot("zinc", date(2026, 12, 15))
ORAL = made(ZINC, route="oral")
OLD_CREAM, OLD_DRY = replace(ORAL, route="topical"), made(ZINC, kind="other_nonaqueous")

PAIR = made(
    lot("ketamine", form="ketamine hydrochloride"),
    lot("baclofen", percent=2),
    vehicle="gel of the study",
    container="amber glass",
    storage="refrigerator",
)
OF_KETAMINE = Evidence(
    "of ketamine",
    "ketamine",
    "met",
    invented(),
    days=Fraction(120),
    salt="hydrochloride",
    strength=Quantity(10, "% w/w"),
    vehicle="gel of the study",
    partners=(Partner("baclofen", "none", Quantity(2, "% w/w")),),
    container="amber glass",
    temperature="2-8 C",
    low_c=Fraction(2),
    high_c=Fraction(8),
    is_stability_indicating=True,
    is_antimicrobially_effective=True,
)
OF_BACLOFEN = replace(
    OF_KETAMINE,
    name="of baclofen",
    active="baclofen",
    days=Fraction(60),
    salt="none",
    strength=Quantity(2, "% w/w"),
    partners=(Partner("ketamine", "hydrochloride", Quantity(10, "% w/w")),),
)
BOTH = (OF_KETAMINE, OF_BACLOFEN)


def _paired(given: str, expected: str, decided_by: str, **of_ketamine: object) -> Row:
    changed = replace(OF_KETAMINE, **of_ketamine)  # type: ignore[arg-type]
    return Row(given, expected, decided_by, PAIR, studies=(changed, OF_BACLOFEN))


def _both_ways(given: str, decided_by: str, preparation: Preparation, first: int, other: int) -> tuple[Row, Row]:
    """The same by both day countings: the days of December that must come out."""
    return (
        Row(f"{given}, day_one", f"2026-12-{first}", decided_by, preparation),
        Row(f"{given}, date_plus_n", f"2026-12-{other}", decided_by, preparation, DAY, "date_plus_n"),
    )


BEYOND_USE = (
    DatedChapter(
        "The earliest limit is the date",
        "Made on 22 November 2026, preserved aqueous. A date on a jar is a date; days are counted.",
        "evidence/compounding 3.2, item 20 (vectors ex20a, ex20b, ex20c, ex21)",
        (
            *_both_ways("lot to 15 December, study of 28 days", "lot expiry", made(EARLY, stated=stated(28)), 15, 15),
            *_both_ways("study of 28 days", "evidence", made(ZINC, stated=stated(28)), 19, 20),
            *_both_ways("nothing shorter than 35 days", "type", made(ZINC), 26, 27),
        ),
    ),
    DatedChapter(
        "Each type has its days, by the rule of its day",
        "USP <795> changed on 1 November 2023. An old record is dated by the old values, which told routes apart; "
        "their six months are held to 180 days as well. Before the oldest version on file nothing is dated.",
        "evidence/compounding 2.1: 14, 35, 90, 180 days; before: 14 days oral, 30 days topical, 6 months without water",
        (
            Row("aqueous, no preservative", "2026-12-05", "type", made(ZINC, kind="aqueous_unpreserved")),
            Row("aqueous, preserved", "2026-12-26", "type", made(ZINC)),
            Row("oral liquid without water", "2027-02-19", "type", made(ZINC, kind="oral_nonaqueous")),
            Row("other without water", "2027-05-20", "type", OLD_DRY),
            Row("cream, made 31 October 2023", "2023-11-29", "type", OLD_CREAM, date(2023, 10, 31)),
            Row("cream, made 1 November 2023", "2023-12-05", "type", OLD_CREAM, date(2023, 11, 1)),
            Row("by mouth, made 31 October 2023", "2023-11-13", "type", ORAL, date(2023, 10, 31)),
            Row("without water, made 31 August 2023", "2024-02-26", "longest", OLD_DRY, date(2023, 8, 31)),
            Row("without water, made 1 February 2023", "2023-07-30", "longest", OLD_DRY, date(2023, 2, 1)),
            Row("made 31 December 2013", "no-rule-for-the-day", "refused", ORAL, date(2013, 12, 31)),
        ),
    ),
    DatedChapter(
        "What was measured shortens, whatever stood beside it",
        "Studies on file count for every preparation of the same active in the same base, or in one that is not named. "
        "What failed counts to the last time at which it was good; a claim against measurements is not used.",
        "evidence/compounding 5, days rounded down",
        (
            Row("gabapentin in Lipoderm", "2026-11-28", "evidence", made(lot("gabapentin"), vehicle="Lipoderm")),
            Row("gabapentin in an unnamed cream", "2026-11-28", "evidence", made(lot("gabapentin"), vehicle="cream")),
            Row("gabapentin in water", "2026-12-26", "type", made(lot("gabapentin"))),
            Row("the formula says 180 days, disputed", "2026-11-28", "evidence",
                made(lot("gabapentin"), vehicle="Lipoderm", stated=stated(180, "formula", True))),
            Row("ketoprofen in PLO, without water", "2027-01-04", "evidence",
                made(lot("ketoprofen"), vehicle="PLO", kind="other_nonaqueous")),
            Row("amitriptyline in PLO", "2026-12-05", "evidence", made(lot("amitriptyline"), vehicle="PLO")),
            Row("ketamine beside xylazine", "2026-12-21", "evidence",
                made(lot("ketamine"), vehicle="injection mixture")),
            Row("ketamine cream, called without water", "2026-12-26", "no data",
                made(lot("ketamine"), vehicle="cream", kind="other_nonaqueous", route="topical")),
        ),
    ),
    DatedChapter(
        "Only a study of exactly this preparation lengthens",
        "An invented pair of studies: ketamine hydrochloride 10 % for 120 days beside baclofen 2 % for 60 days, "
        "refrigerated in amber glass. Every active needs one; what a study does not state is a difference; never over "
        "180 days.",
        "the rule of evidence/compounding 2.1 and 5, one condition changed at a time",
        (
            Row("both studies match", "2027-01-20", "evidence", PAIR, studies=BOTH),
            Row("only ketamine was studied", "2026-12-26", "type", PAIR, studies=BOTH[:1]),
            _paired("the study does not state the salt", "2026-12-26", "type", salt=None),
            _paired("another strength", "2026-12-26", "type", strength=Quantity(9, "% w/w")),
            _paired("another base", "2026-12-26", "type", vehicle="another gel"),
            _paired("without the partner", "2026-12-26", "type", partners=()),
            _paired("another container", "2026-12-26", "type", container="polypropylene"),
            _paired("another temperature", "2026-12-26", "type", high_c=Fraction(25)),
            _paired("not known to be stability-indicating", "2026-12-26", "type", is_stability_indicating=None),
            _paired("antimicrobial effectiveness not shown", "2026-12-26", "type", is_antimicrobially_effective=None),
            _paired("and shorter all the same", "2026-12-01", "evidence", salt=None, days=Fraction(10)),
            Row("both for 400 days", "2027-05-20", "longest", PAIR,
                studies=tuple(replace(each, days=Fraction(400)) for each in BOTH)),
        ),
    ),
    DatedChapter(
        "What is missing is asked, never assumed",
        "Each of these has no date until someone says what is missing or takes another lot.",
        "evidence/compounding 2.1 and 8; no clinical input has a silent default",
        (
            Row("aqueous or preserved: not known", "type-not-stated", "refused", made(ZINC, kind=None)),
            Row("old rule, route not known", "route-not-stated", "refused", made(ZINC, route=None), date(2023, 1, 1)),
            Row("a lot without an expiry", "lot-without-expiry", "refused", made(lot("zinc", None))),
            Row("the vendor states none", "undated-component", "refused",
                made(replace(lot("zinc", None), is_undated_by_vendor=True))),
            Row("a lot that expired yesterday", "lot-expired", "refused", made(lot("zinc", date(2026, 11, 21)))),
            Row("a lot that expires today", "2026-11-22", "lot expiry", made(lot("zinc", DAY))),
            Row("a compounded part without its own date", "component-without-own-date", "refused",
                made(replace(ZINC, is_compounded=True))),
            Row("unpreserved at room temperature", "storage-not-allowed", "refused",
                made(ZINC, kind="aqueous_unpreserved", storage="controlled room temperature")),
        ),
    ),
)  # fmt: skip
