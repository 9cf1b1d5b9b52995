"""The doses of a case as sessions: what one bag, one pump and one card are for.

    session_of(case).doses  # the first session, its times counted from its own start

Doses belong to one session unless a pause longer than that of rules/doses.yaml lies between them. Sessions that are all
alike are one card; what a card cannot hold is refused with all its reasons.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from lenitive.pharmacology.cases.case import Case
from lenitive.pharmacology.cases.exact import ExactRow
from lenitive.pharmacology.dose_ranges import patterns
from lenitive.pharmacology.infusions.numbers import clock, time_text, whole_seconds
from lenitive.pharmacology.infusions.standards import page
from lenitive.reasons import POLICY, Reason, Refused

INTRAVENOUS = "iv"


@dataclass(frozen=True)
class TimedDose:
    """One push or one infusion: start and length in hours, mg of base. `path`: of its row in the case."""

    path: str
    at_h: Fraction
    over_h: Fraction
    base_mg: Fraction
    is_push: bool

    @property
    def end_h(self) -> Fraction:
        """When it has run in."""
        return self.at_h + self.over_h

    @property
    def shape(self) -> tuple[Fraction, Fraction, Fraction, bool]:
        """Equal for doses that are set alike."""
        return self.at_h, self.over_h, self.base_mg, self.is_push


@dataclass(frozen=True)
class InfusionSession:
    """What is given without a longer pause, from its own start on. `starts_h`: of every session like it."""

    form: str
    doses: tuple[TimedDose, ...]
    starts_h: tuple[Fraction, ...]

    @property
    def end_h(self) -> Fraction:
        """When the last dose has run in."""
        return max(dose.end_h for dose in self.doses)

    @property
    def is_push_alone(self) -> bool:
        """Whether nothing runs by pump."""
        return all(dose.is_push for dose in self.doses)


def against_session(case: Case) -> tuple[Reason, ...]:
    """Every reason why the case, whatever bag and pump, is not one session by vein; none where it is."""
    try:
        session_of(case)
    except Refused as refused:
        return refused.reasons
    return ()


def session_of(case: Case) -> InfusionSession:
    """The one session that the case gives, once or several times; Refused with all reasons where there is none."""
    if reasons := tuple(_against_rows(case)):
        raise Refused(reasons)
    doses = sorted(_doses(case), key=lambda dose: (dose.at_h, not dose.is_push, dose.path))
    if reasons := tuple(_against_times(case, doses)):
        raise Refused(reasons)
    sessions = _sessions(doses)
    first = sessions[0]
    if reasons := tuple(_against_sessions(sessions)):
        raise Refused(reasons)
    starts = tuple(session[0].at_h for session in sessions)
    return InfusionSession(case.exact[0].form, _from_its_start(first), starts)


def _against_rows(case: Case) -> Iterator[Reason]:
    yield from (reason for row in case.exact for reason in _against_row(row))
    if case.regimen.skin_rows:
        sentence = (
            "A card is for what goes into a vein, and the case also has a patch or a cream: take that row out, and "
            "write it into the orders for the skin."
        )
        yield Reason("card-not-by-vein", sentence, POLICY, about="dose", path="regimen")
    if len({row.form for row in case.exact}) > 1:
        forms = " and ".join(sorted({row.form for row in case.exact}))
        sentence = (
            f"One bag holds one drug, and the case gives {forms}. Write a case for each, and check them together."
        )
        yield Reason("card-two-drugs", sentence, POLICY, about="dose", path="regimen")
    number = sum(row.count or 0 for row in case.exact)
    if number > page().most_doses:
        sentence = f"The case gives {number} doses, and a card covers at most {page().most_doses}. Give fewer doses."
        yield Reason("card-too-many-doses", sentence, page().rule.source, about="dose", path="regimen")


def _against_row(row: ExactRow) -> Iterator[Reason]:
    if row.route != INTRAVENOUS:
        sentence = "A card is for what goes into a vein, and this row does not. Take the row out, or give it by vein."
        yield Reason("card-not-by-vein", sentence, POLICY, about="dose", path=f"{row.path}.route")
    if row.lag_h:
        sentence = "A pump starts when it is started: take {lag} away, and write the time of the start into {at}."
        yield Reason("card-delay", sentence, POLICY, about="dose", path=f"{row.path}.lag")
    if row.count is None or row.is_steady_state:
        sentence = "A card covers doses that end: write {count} or {for}, and no steady state."
        yield Reason("card-without-end", sentence, POLICY, about="dose", path=f"{row.path}.count")


def _doses(case: Case) -> Iterator[TimedDose]:
    for row in case.exact:
        for start_h in row.starts_h:
            yield TimedDose(row.path, start_h, row.over_h, row.base_mg, row.is_push)


def _against_times(case: Case, doses: list[TimedDose]) -> Iterator[Reason]:
    rows = {dose.path: dose for dose in reversed(doses) if not _is_settable(dose)}
    for path in sorted(rows):
        sentence = "A pump is set in hours, minutes and whole seconds: write {at} and {over} so."
        yield Reason("card-time-not-settable", sentence, POLICY, about="dose", path=f"{path}.over")
    end_h = max(dose.end_h for dose in doses)
    if float(end_h) > case.horizon_h:
        sentence = (
            f"The last dose ends at {time_text(end_h)} and the case looks no further than {case.horizon_h:g} h, so not "
            "every dose was judged. Write a later {horizon}."
        )
        yield Reason("card-beyond-horizon", sentence, POLICY, about="dose", path="horizon")
    for by_pump in (True, False):
        yield from _overlaps([dose for dose in doses if dose.is_push is not by_pump], by_pump=by_pump)


def _is_settable(dose: TimedDose) -> bool:
    return whole_seconds(dose.at_h) and whole_seconds(dose.over_h)


def _overlaps(doses: list[TimedDose], *, by_pump: bool) -> Iterator[Reason]:
    """The first two that run at once: one line runs at one rate."""
    for before, dose in pairwise(doses):
        if dose.at_h < before.end_h:
            what = "infusions" if by_pump else "pushes"
            sentence = (
                f"Two {what} run at once from {clock(dose.at_h)} to {clock(min(before.end_h, dose.end_h))}, and one "
                "bag runs at one rate. Write them as steps, one after another, with the sum where they meet."
            )
            yield Reason("card-rows-overlap", sentence, POLICY, about="dose", path=f"{dose.path}.at")
            return


def _sessions(doses: list[TimedDose]) -> list[list[TimedDose]]:
    sessions: list[list[TimedDose]] = []
    end_h = Fraction(0)
    for dose in doses:
        if not sessions or dose.at_h - end_h > patterns().pause_at_most_h:
            sessions.append([])
        sessions[-1].append(dose)
        end_h = max(end_h, dose.end_h)
    return sessions


def _from_its_start(session: list[TimedDose]) -> tuple[TimedDose, ...]:
    return tuple(replace(dose, at_h=dose.at_h - session[0].at_h) for dose in session)


def _against_sessions(sessions: list[list[TimedDose]]) -> Iterator[Reason]:
    shapes = {tuple(dose.shape for dose in _from_its_start(session)) for session in sessions}
    if len(shapes) > 1:
        sentence = (
            f"The case gives {len(sessions)} sessions that differ, with more than "
            f"{time_text(patterns().pause_at_most_h)} between them. A card is for one: write a case for each."
        )
        yield Reason("card-sessions-differ", sentence, patterns().rule.source, about="dose", path="regimen")
