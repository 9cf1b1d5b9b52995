"""The manual of the rules of care as chapters, one for each file of rules: facts in, what is said of them out.

Expected answers were written by hand from the evidence and from the design of the record, never by the program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from lenitive.care.rules.benefits import expected_benefit
from lenitive.care.rules.blood_pressure import PressureReading, pressure_reasons
from lenitive.care.rules.facts import Fact, Route, age_fact, cream_fact, fact_kinds
from lenitive.care.rules.medicine_severity import PredictedRatios, RatioRange, gone_on, medicine_cards
from lenitive.care.rules.opioids import OpioidTaken, daily_equivalents
from lenitive.care.rules.order_dates import (
    DoseSchedule,
    decision_reasons,
    last_day,
    order_date_reasons,
    schedule_of_interval,
    schedule_reasons,
)
from lenitive.care.rules.policies import pressure_policy
from lenitive.care.rules.readings import checked, pair_reasons
from lenitive.care.rules.scoring import Score, change_between, entered, scored, shown_score
from lenitive.care.rules.strengths import PlannedStrength, strength_reasons
from lenitive.care.rules.suitability import SuitabilityFinding, route_suitability
from lenitive.reasons import Reason
from lenitive.units import Quantity
from spec.ordered import ORDER_ROWS, ordered

TODAY = date(2026, 11, 30)
NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
CALM = (SuitabilityFinding("blood_pressure", "120/80", TODAY),)


@dataclass(frozen=True)
class Said:
    """What a rule says: in short, in sentences, and on whose word."""

    short: str
    sentences: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class RuleRow:
    """What is given, what must come out in short, and how it is found."""

    given: str
    expected: str
    found: Callable[[], Said]


@dataclass(frozen=True)
class RuleChapter:
    """The chapter of one file of rules. `basis`: where the expected answers come from."""

    file: str
    teaches: str
    basis: str
    rows: tuple[RuleRow, ...]


def said(short: str, *reasons: Reason) -> Said:
    """The short answer with the sentences and sources of its reasons."""
    told = tuple(f"{each.code}: {each.text}" for each in reasons)
    return Said(short, told, tuple(dict.fromkeys(each.source for each in reasons)))


def codes(*reasons: Reason) -> Said:
    """The codes with what each is, or that there is nothing."""
    return said(", ".join(f"{each.code} ({each.severity})" for each in reasons) or "nothing", *reasons)


def _score(found: Score) -> Said:
    short = found.shown or "no score"
    told = (*found.reasons, *found.urgent)
    names = "".join(f", {each.code} ({each.severity})" for each in told)
    whole = said(f"{short}{f', {found.band.name}' if found.band else ''}{names}", *told)
    source = (found.instrument.rule.cited, *([found.band.rule.cited] if found.band else []))
    return Said(whole.short, whole.sentences, tuple(dict.fromkeys((*source, *whole.sources))))


def _phq9(nine: int | None, others: int | None = 0) -> Callable[[], Said]:
    return lambda: _score(scored("phq9", {str(n): others for n in range(1, 9)} | {"9": nine}))


def _change(name: str, before: str, after: str) -> Said:
    found = change_between(name, Fraction(before), Fraction(after))
    reached = [f"{each.name} by {each.counted}" for each in found.reached]
    percent = "" if found.percent is None else f", {shown_score(found.percent)} %"
    short = f"{shown_score(found.points)} points{percent}: {found.way}, {', '.join(reached) or 'reaches nothing'}"
    return Said(short, (), tuple(dict.fromkeys(each.rule.cited for each in found.reached)))


def _opioids(*taken: OpioidTaken) -> Said:
    found = daily_equivalents(taken)
    total = "no total" if found.total is None else shown_score(found.total)
    return said(", ".join([total, *(each.code for each in found.reasons)]), *found.reasons)


def _pressure(route: str, *rows: tuple[int, int, float], now_min: float | None = None) -> Callable[[], Said]:
    now = NINE + timedelta(minutes=max((row[2] for row in rows), default=0) if now_min is None else now_min)
    readings = [PressureReading(row[0], row[1], NINE + timedelta(minutes=row[2])) for row in rows]
    return lambda: codes(*pressure_reasons(readings, route, now, pressure_policy()))


def _reading(kind: str, number: str, unit: str, before: str | None = None, last: str | None = None) -> Said:
    twice, previous = Decimal(before) if before else None, Fraction(last) if last else None
    found = checked(kind, Decimal(number), unit, entered_before=twice, last=previous)
    if found.value is None:
        return codes(*found.reasons)
    return Said(f"taken: {shown_score(found.value)} {found.kind.unit}", (), (found.kind.rule.cited,))


def person(**changed: str) -> list[Fact]:
    """Of whom everything is known and nothing holds, but these."""
    known = {name: next(iter(kind.values)) for name, kind in fact_kinds().items()} | changed
    return [Fact(name, (value,), TODAY) for name, value in known.items()]


def _suited(route: Route, *facts: Fact, left_out: str = "", **changed: str) -> Callable[[], Said]:
    named = {fact.name for fact in facts} | {left_out}
    whole = [fact for fact in person(**changed) if fact.name not in named] + list(facts)

    def found() -> Said:
        answer = route_suitability(route, whole, TODAY, CALM)
        rows = (*answer.stops, *answer.asks, *answer.cautions)
        reasons = [each.reason for each in rows if each.reason]
        whole_answer = said(": ".join([answer.verdict, *filter(None, [", ".join(answer.codes)])]), *reasons)
        graded = [f"{each.reason.source}, grade {each.grade or 'none'}" for each in rows if each.reason]
        return Said(whole_answer.short, whole_answer.sentences, tuple(dict.fromkeys(graded)))

    return found


def _benefit(condition: str, route: Route, pattern: str) -> Said:
    found = expected_benefit(condition, route, pattern)  # type: ignore[arg-type]
    return Said(f"grade {found.grade}" if found.is_known else "not known", (found.says,), (found.source,))


def _ordered(changed: Mapping[str, object]) -> Callable[[], Said]:
    return lambda: codes(*ordered(**changed))


def _cards(name: str, route: Route, median: float | None = None) -> Callable[[], Said]:
    ratios = PredictedRatios(RatioRange(median, median, median)) if median else None

    def found() -> Said:
        cards = medicine_cards(name, route, ratios)
        reasons = [card.reason for card in cards]
        return said(", ".join(f"{card.severity} ({card.reason.code})" for card in cards), *reasons)

    return found


def _strength(plan: str, plan_basis: str, order: str, order_basis: str) -> Callable[[], Said]:
    both = [
        PlannedStrength.of(Quantity.parse(text), basis)  # type: ignore[arg-type]
        for text, basis in ((plan, plan_basis), (order, order_basis))
    ]
    return lambda: codes(*strength_reasons("ketamine", both[0], both[1]))


def _gone(name: str, route: Route) -> Said:
    found = gone_on(name, route, TODAY)
    return Said(str(found), (), ("the half-time of the table of interactions",))


DESIGN = "the design of the record, section 11, and the issue of this part"
CARE = (
    RuleChapter(
        "instruments",
        "Scores are exact and shown to one decimal; bands are compared with the exact score; a missing answer is no "
        "score. Item 9 of the PHQ-9 is told whatever the total. Licensed forms: only the score is entered.",
        "evidence/pharmacology 7 (ranges, cut-offs, changes that matter); sums by hand",
        (
            RuleRow("PEG 7, 6, 7", "6.7", lambda: _score(scored("peg", {"pain": 7, "enjoyment": 6, "activity": 7}))),
            RuleRow("PEG with one item missing", "no score, score-missing-item (question)",
                    lambda: _score(scored("peg", {"pain": 7, "enjoyment": 6}))),
            RuleRow("PHQ-9, all 0", "0, none or minimal", _phq9(0)),
            RuleRow("PHQ-9, item 9 at 1, all others 0", "1, none or minimal, phq9-item-9 (stop)", _phq9(1)),
            RuleRow("PHQ-9, item 9 at 2, all others 3", "26, severe, phq9-item-9 (stop)", _phq9(2, 3)),
            RuleRow("PHQ-9, only item 9 answered, at 1", "no score, score-missing-item (question), phq9-item-9 (stop)",
                    _phq9(1, None)),
            RuleRow("PHQ-9, item 9 not answered",
                    "no score, score-missing-item (question), phq9-item-9-missing (question)", _phq9(None)),
            RuleRow("NRS 11", "no score, answer-impossible (stop)", lambda: _score(scored("nrs", {"pain": 11}))),
            RuleRow("painDETECT 19 entered", "19, neuropathic pain likely", lambda: _score(entered("paindetect", 19))),
            RuleRow("DN4 11 entered", "no score, score-impossible (stop)", lambda: _score(entered("dn4", 11))),
            RuleRow("NRS from 8 to 5",
                    "-3 points, -37.5 %: better, minimal by percent, moderate by percent, moderate by points",
                    lambda: _change("nrs", "8", "5")),
            RuleRow("PEG from 20/3 to 6", "-0.7 points, -10 %: better, reaches nothing",
                    lambda: _change("peg", "20/3", "6")),
        ),
    ),
    RuleChapter(
        "opioids",
        "Daily morphine milligram equivalents by the factors of the guideline. What has no factor is asked about, and "
        "then there is no total. Buprenorphine is not converted.",
        "the factors as the issue gives them; products by hand",
        (
            RuleRow("oxycodone 40 mg", "60, opioids-50", lambda: _opioids(OpioidTaken("oxycodone", Decimal(40)))),
            RuleRow("fentanyl patch 25 mcg/h and tramadol 150 mg", "90, opioids-90", lambda: _opioids(
                OpioidTaken("fentanyl", Decimal(25), "mcg/h", "patch"), OpioidTaken("tramadol", Decimal(150)))),
            RuleRow("methadone 10 mg", "47", lambda: _opioids(OpioidTaken("methadone", Decimal(10)))),
            RuleRow("buprenorphine 8 mg", "0, opioid-not-converted",
                    lambda: _opioids(OpioidTaken("buprenorphine", Decimal(8)))),
            RuleRow("fentanyl 1 mg swallowed", "no total, opioid-form-unknown",
                    lambda: _opioids(OpioidTaken("fentanyl", Decimal(1)))),
            RuleRow("morphine 30 mg and meperidine 50 mg", "no total, opioid-unknown", lambda: _opioids(
                OpioidTaken("morphine", Decimal(30)), OpioidTaken("meperidine", Decimal(50)))),
        ),
    ),
    RuleChapter(
        "policies",
        "Blood pressure, how long a decision holds, refills and last days, schedules, and how near two strengths are. "
        "Each number is the site's own.",
        DESIGN,
        (
            RuleRow("nasal, 120/80", "nothing", _pressure("nasal", (120, 80, 0))),
            RuleRow("nasal, 141/80", "blood-pressure-raised (caution)", _pressure("nasal", (141, 80, 0))),
            RuleRow("nasal, 160/80, none before", "blood-pressure-repeat (caution)", _pressure("nasal", (160, 80, 0))),
            RuleRow("nasal, 160/80, after 5 minutes 130/100", "blood-pressure-hold (stop)",
                    _pressure("nasal", (160, 80, 0), (130, 100, 5))),
            RuleRow("oral, the same", "blood-pressure-hold (caution)",
                    _pressure("oral", (160, 80, 0), (130, 100, 5))),
            RuleRow("nasal, 160/80, 150/80, 160/80", "blood-pressure-repeat (caution)",
                    _pressure("nasal", (160, 80, 0), (150, 80, 3), (160, 80, 6))),
            RuleRow("a hold, then 130/80 twice within 4 minutes", "blood-pressure-hold (stop)",
                    _pressure("iv", (160, 80, 0), (160, 80, 5), (130, 80, 10), (130, 80, 14))),
            RuleRow("a hold, then 130/80 twice 5 minutes apart", "nothing",
                    _pressure("iv", (160, 80, 0), (160, 80, 5), (130, 80, 10), (130, 80, 15))),
            RuleRow("IV, 120/80 of 25 hours ago", "blood-pressure-today (question)",
                    _pressure("iv", (120, 80, 0), now_min=25 * 60)),
            RuleRow("topical, never measured", "blood-pressure-needed (question)", _pressure("topical")),
            RuleRow("decided 1 September, on 30 November (day 90)", "nothing",
                    lambda: codes(*decision_reasons(date(2026, 9, 1), TODAY))),
            RuleRow("decided 31 August, on 30 November (day 91)", "decision-expired (stop)",
                    lambda: codes(*decision_reasons(date(2026, 8, 31), TODAY))),
            RuleRow("decided today, then pregnant", "decision-new-stop (stop)",
                    lambda: codes(*decision_reasons(TODAY, TODAY, (), ("pregnancy",)))),
            RuleRow("last day of an order of 31 August 2027", "2028-02-29",
                    lambda: Said(str(last_day(date(2027, 8, 31)).on), last_day(date(2027, 8, 31)).steps)),
            RuleRow("issued tomorrow, 6 refills", "issue-date-not-today (stop), refills-too-many (stop)",
                    lambda: codes(*order_date_reasons(date(2026, 12, 1), TODAY, 6))),
            RuleRow("every 4 to 6 hours", "gap 4 h, at most 4 a day", lambda: Said(
                f"gap {schedule_of_interval(Fraction(4)).gap_h} h, "
                f"at most {schedule_of_interval(Fraction(4)).most_a_day} a day")),
            RuleRow("gap 6 h, 4 a day", "schedule-does-not-fit (stop)",
                    lambda: codes(*schedule_reasons(DoseSchedule(Fraction(6), 4)))),
            RuleRow("plan 10 % as base, order 1 % as base", "strength-tenfold (stop)",
                    _strength("10 % w/w", "as_base", "1 % w/w", "as_base")),
            RuleRow("plan 10 % as base, order 10 % as salt", "strength-basis (stop)",
                    _strength("10 % w/w", "as_base", "10 % w/w", "as_salt")),
            RuleRow("plan 10 % as base, order 11.53 % as salt", "nothing",
                    _strength("10 % w/w", "as_base", "11.53 % w/w", "as_salt")),
            RuleRow("plan 10 % as base, order 8 % as base", "strength-differs (stop)",
                    _strength("10 % w/w", "as_base", "8 % w/w", "as_base")),
        ),
    ),
    RuleChapter(
        "readings",
        "What cannot be is refused; what is unusual is entered twice; a number that would be usual in another unit "
        "brings the question which unit is meant.",
        "policy; conversions by hand",
        (
            RuleRow("weight 154 lb", "taken: 69.9 kg", lambda: _reading("weight", "154", "lb")),
            RuleRow("weight 180 kg", "reading-unit-asked (question)", lambda: _reading("weight", "180", "kg")),
            RuleRow("weight 180 kg, entered again", "taken: 180 kg", lambda: _reading("weight", "180", "kg", "180")),
            RuleRow("weight 150 kg, last time 68 kg", "reading-unit-asked (question)",
                    lambda: _reading("weight", "150", "kg", last="68")),
            RuleRow("temperature 98.6 °C", "reading-unit-asked (question)",
                    lambda: _reading("temperature", "98.6", "°C")),
            RuleRow("temperature 98.6 °F", "taken: 37 °C", lambda: _reading("temperature", "98.6", "°F")),
            RuleRow("pulse 160", "reading-improbable (question)", lambda: _reading("pulse", "160", "/min")),
            RuleRow("pulse 160, entered again", "taken: 160 /min", lambda: _reading("pulse", "160", "/min", "160")),
            RuleRow("saturation 101 %", "reading-impossible (stop)", lambda: _reading("saturation", "101", "%")),
            RuleRow("blood pressure 80/120", "reading-impossible (stop)", lambda: codes(*pair_reasons(80, 120))),
        ),
    ),
    RuleChapter(
        "suitability",
        "A person of whom everything is known and nothing holds, but what is given. What is not known is asked, and "
        "the route is never fine before.",
        "evidence/pharmacology 4.1, 4.4, 6.2 and 6.3, by route as the file says",
        (
            RuleRow("IV, nothing", "fine", _suited("iv")),
            RuleRow("nasal, pregnancy not asked", "ask: fact-missing", _suited("nasal", left_out="pregnancy")),
            RuleRow("nasal, asked about pregnancy 31 days ago", "ask: fact-stale",
                    _suited("nasal", Fact("pregnancy", ("none",), TODAY - timedelta(days=31)))),
            RuleRow("topical, pregnant", "stop: pregnancy", _suited("topical", pregnancy="pregnant")),
            RuleRow("oral, breast-feeding", "caution: breastfeeding", _suited("oral", pregnancy="breastfeeding")),
            RuleRow("IV, an aneurysm", "stop: vessels", _suited("iv", vessels="aneurysm")),
            RuleRow("topical, an aneurysm", "caution: vessels", _suited("topical", vessels="aneurysm")),
            RuleRow("IM, heart attack in the last 3 months", "stop: heart-unstable",
                    _suited("im", heart="recent_infarction")),
            RuleRow("sublingual, severe liver disease", "stop: liver-severe", _suited("sublingual", liver="severe")),
            RuleRow("IV, moderate liver disease", "caution: liver-disease", _suited("iv", liver="moderate")),
            RuleRow("IV, psychosis active", "stop: psychosis-active", _suited("iv", psychosis="active")),
            RuleRow("nasal, substance use disorder active", "stop: substances-active",
                    _suited("nasal", substances="active")),
            RuleRow("IV, urinary symptoms", "caution: bladder-symptoms", _suited("iv", bladder="symptoms")),
            RuleRow("IV, raised pressure in the head", "caution: head-pressure", _suited("iv", head_pressure="raised")),
            RuleRow("IV, glaucoma", "caution: eye-pressure", _suited("iv", eye_pressure="raised")),
            RuleRow("IV, thyroid overactive", "caution: thyroid", _suited("iv", thyroid="uncontrolled")),
            RuleRow("oral, born 1 December 2008", "stop: under-18",
                    _suited("oral", age_fact(date(2008, 12, 1), TODAY))),
            RuleRow("oral, children at home, drives for work", "caution: children-at-home, driving-work",
                    _suited("oral", children="at_home", driving="work")),
            RuleRow("topical, broken skin", "stop: skin-broken", _suited("topical", skin="broken")),
            RuleRow("topical, lidocaine and tetracaine", "stop: several-local-anesthetics",
                    _suited("topical", cream_fact(("lidocaine", "tetracaine"), TODAY))),
            RuleRow("topical, ketoprofen, allergy to an NSAID", "stop: nsaid-allergy",
                    _suited("topical", cream_fact(("ketoprofen",), TODAY), allergies="nsaid")),
            RuleRow("topical, ketoprofen, pregnant", "stop: pregnancy, nsaid-pregnancy",
                    _suited("topical", cream_fact(("ketoprofen",), TODAY), pregnancy="pregnant")),
            RuleRow("topical, amitriptyline, MAO inhibitor", "stop: tricyclic-maoi",
                    _suited("topical", cream_fact(("amitriptyline",), TODAY), serotonin="maoi")),
            RuleRow("topical, clonidine, children at home", "caution: clonidine-children, children-at-home",
                    _suited("topical", cream_fact(("clonidine",), TODAY), children="at_home")),
        ),
    ),
    RuleChapter(
        "benefits",
        "What relief may be expected stands beside the risks. Where no study is on file, that is what is said.",
        "evidence/pharmacology 3.1, 4.1, 5.1 and 8, with the corrections of settled.md",
        (
            RuleRow("CRPS, IV over days", "grade B", lambda: _benefit("crps", "iv", "days")),
            RuleRow("CRPS, oral", "not known", lambda: _benefit("crps", "oral", "any")),
            RuleRow("fibromyalgia, one IV infusion", "grade X",
                    lambda: _benefit("fibromyalgia", "iv", "short infusion")),
            RuleRow("neuropathic pain, cream", "grade X", lambda: _benefit("neuropathic", "topical", "any")),
            RuleRow("sports injury, nasal", "grade B", lambda: _benefit("sports-injury", "nasal", "any")),
            RuleRow("low back pain, sublingual", "not known", lambda: _benefit("back", "sublingual", "any")),
        ),
    ),
    RuleChapter(
        "medicine_severity",
        "By the predicted level with the medicine over that without it, for the route ordered. What acts together with "
        "ketamine keeps its class whatever the ratio. A food is at most a warning.",
        "the thresholds of the issue (2, 1.25, 0.67); published ratios of evidence/pharmacology 6.1",
        (
            RuleRow("clarithromycin, oral, ratio 2.6", "critical (interaction-level)",
                    _cards("clarithromycin", "oral", 2.6)),
            RuleRow("clarithromycin, IV, ratio 1.03", "info (interaction-level)", _cards("clarithromycin", "iv", 1.03)),
            RuleRow("ticlopidine, nasal, ratio 1.29", "warning (interaction-level)",
                    _cards("ticlopidine", "nasal", 1.29)),
            RuleRow("rifampicin, oral, ratio 0.14", "warning (interaction-level)", _cards("rifampicin", "oral", 0.14)),
            RuleRow("grapefruit juice, oral, ratio 3.0", "warning (interaction-level)",
                    _cards("grapefruit juice", "oral", 3.0)),
            RuleRow("fluconazole, oral, no number", "warning (interaction-size-unknown)",
                    _cards("fluconazole", "oral")),
            RuleRow("morphine, IV", "critical (with-sedation)", _cards("morphine", "iv")),
            RuleRow("morphine, topical on intact skin", "warning (with-sedation)", _cards("morphine", "topical")),
            RuleRow("a name that is not listed", "warning (interaction-medicine-unknown)", _cards("moonwort", "oral")),
            RuleRow("clarithromycin, oral, last taken 30 November 2026: below 1.25 from", "2026-12-05",
                    lambda: _gone("clarithromycin", "oral")),
        ),
    ),
    RuleChapter(
        "orders",
        "On which visit an order rests, and where it is used. Nasal and injectable ketamine go to the clinic, sealed, "
        "for one person and one day; an order by telehealth ends with the rule that allows it.",
        "section 4 of the issue; the notice in the Federal Register of December 31, 2025",
        tuple(RuleRow(given, expected, _ordered(changed)) for given, expected, changed in ORDER_ROWS),
    ),
)  # fmt: skip
