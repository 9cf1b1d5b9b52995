"""Laws of every beyond-use date, and a slower twin that walks on a day at a time until something forbids the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.compounding.beyond_use import BeyondUse, Component, DayCounting, Preparation, StatedLimit, assign
from lenitive.compounding.dating.studies import Evidence, Partner, shipped
from lenitive.compounding.stability import differences
from lenitive.reasons import Refused
from lenitive.units import Quantity
from rule_files import invented

LAW = settings(max_examples=100, derandomize=True, deadline=None)
DAY = timedelta(days=1)
NAMES = ("ketamine", "gabapentin", "baclofen", "ketoprofen", "amitriptyline", "zinc")
VEHICLES = ("PLO", "Lipoderm", "Lipobase", "cold cream", "cream", "purified water", None)
TYPES = ("aqueous_unpreserved", "aqueous_preserved", "oral_nonaqueous", "other_nonaqueous")
STRENGTH = Quantity(10, "% w/w")
COUNTINGS: tuple[DayCounting, ...] = ("day_one", "date_plus_n")

made_ons = st.dates(date(2014, 1, 1), date(2027, 1, 1))
countings = st.sampled_from(COUNTINGS)


def lot_of(made_on: date, name: str, after: int) -> Component:
    return Component(name, name, made_on + after * DAY, strength=STRENGTH, lot=f"{name}-{after}")


@st.composite
def lots(draw: st.DrawFn, made_on: date, least: int = 1) -> tuple[Component, ...]:
    pairs = st.tuples(st.sampled_from(NAMES), st.integers(0, 400))
    return tuple(lot_of(made_on, *each) for each in draw(st.lists(pairs, min_size=least, max_size=4)))


@st.composite
def stated(draw: st.DrawFn) -> StatedLimit:
    kind = draw(st.sampled_from(("monograph", "evidence", "container", "formula")))
    return StatedLimit(kind, draw(st.integers(1, 400)), "a source", is_disputed=draw(st.booleans()))


@st.composite
def preparations(draw: st.DrawFn, made_on: date) -> Preparation:
    return Preparation(
        draw(lots(made_on)),
        draw(st.sampled_from(TYPES)),  # type: ignore[arg-type]
        vehicle=draw(st.sampled_from(VEHICLES)),
        route=draw(st.sampled_from(("topical", "oral"))),
        container="glass",
        storage=draw(st.sampled_from(("refrigerator", "refrigerator", None))),
        stated=tuple(draw(st.lists(stated(), max_size=2))),
    )


@dataclass(frozen=True)
class Case:
    """What is made, when, how days are counted, and studies that were invented for it."""

    preparation: Preparation
    made_on: date
    counting: DayCounting
    studies: tuple[Evidence, ...]

    def dated(self, *more: Component) -> BeyondUse:
        """By the invented studies, with these lots as well."""
        return assign(self.beside(*more), self.made_on, self.counting, self.studies)

    def dated_by_the_rules(self, *more: Component) -> BeyondUse:
        """By the studies on file."""
        return assign(self.beside(*more), self.made_on, self.counting)

    def beside(self, *more: Component) -> Preparation:
        return replace(self.preparation, components=(*self.preparation.components, *more))


def of_just_this(preparation: Preparation, active: str, days: int) -> Evidence:
    """A study that matches in every point, if it has a vehicle and a storage."""
    others = sorted({each.name for each in preparation.components} - {active})
    return Evidence(
        "invented",
        active,
        "met",
        invented(),
        days=Fraction(days),
        salt="none",
        strength=STRENGTH,
        vehicle=preparation.vehicle,
        partners=tuple(Partner(name, "none", STRENGTH) for name in others),
        container="glass",
        low_c=Fraction(2),
        high_c=Fraction(8),
        is_stability_indicating=True,
        is_antimicrobially_effective=True,
    )


NEAR: tuple[dict[str, Any], ...] = (
    {},
    {"salt": None},
    {"container": None},
    {"partners": ()},
    {"is_stability_indicating": None},
    {"active": "zinc"},
    {"vehicle": "PLO"},
    {"result": "range"},
    {"result": "no data"},
    {"result": "disputed"},
    {"result": "failed"},
    {"result": "failed", "last_met_days": Fraction(5)},
    {"is_antimicrobially_effective": None},
)


@st.composite
def studies(draw: st.DrawFn, preparation: Preparation) -> Evidence:
    """Of exactly this preparation, or of something near it."""
    active = draw(st.sampled_from(sorted({each.name for each in preparation.components})))
    return replace(of_just_this(preparation, active, draw(st.integers(1, 400))), **draw(st.sampled_from(NEAR)))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    made_on = draw(made_ons)
    preparation = draw(preparations(made_on))
    invented = draw(st.lists(studies(preparation), max_size=3))
    if draw(st.booleans()):
        days = draw(st.integers(30, 400))
        invented += [of_just_this(preparation, each.name, days) for each in preparation.components]
    return Case(preparation, made_on, draw(countings), tuple(invented))


def test_the_invented_studies_do_lengthen_now_and_then() -> None:
    """Else the laws below would hold for want of anything that could break them."""
    lengthened = []

    @LAW
    @given(cases())
    def look(case: Case) -> None:
        lengthened.append(any(each.kind == "type" and not each.is_binding for each in case.dated().limits))

    look()
    assert sum(lengthened) > 5


@LAW
@given(cases(), st.data())
def test_another_lot_of_what_is_in_it_never_lengthens(case: Case, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted({each.name for each in case.preparation.components})))
    lot = lot_of(case.made_on, name, data.draw(st.integers(0, 400)))
    lot = replace(lot, form=data.draw(st.sampled_from((name, None, f"{name} hydrochloride"))))
    assert case.dated(lot).date <= case.dated().date
    assert case.dated_by_the_rules(lot).date <= case.dated_by_the_rules().date


@LAW
@given(cases(), st.data())
def test_another_partner_never_lengthens_by_the_studies_on_file(case: Case, data: st.DataObject) -> None:
    more = data.draw(lots(case.made_on))
    assert case.dated_by_the_rules(*more).date <= case.dated_by_the_rules().date


@LAW
@given(cases(), st.data())
def test_another_partner_lengthens_only_where_a_study_is_of_just_that_larger_mixture(
    case: Case, data: st.DataObject
) -> None:
    more = data.draw(lots(case.made_on))
    if all(differences(study, case.beside(*more)) for study in case.studies):
        assert case.dated(*more).date <= case.dated().date


@LAW
@given(cases(), st.data())
def test_a_study_that_does_not_match_in_full_never_lengthens(case: Case, data: st.DataObject) -> None:
    another = data.draw(studies(case.preparation))
    if differences(another, case.preparation):
        assert replace(case, studies=(*case.studies, another)).dated().date <= case.dated().date


@LAW
@given(cases())
def test_a_date_is_never_before_it_was_made_and_never_beyond_180_days(case: Case) -> None:
    found = case.dated()
    assert case.made_on <= found.date <= case.made_on + (179 if case.counting == "day_one" else 180) * DAY
    both = (found.date, found.other_convention_date)
    first, second = both if case.counting == "day_one" else reversed(both)
    assert second - first in (0 * DAY, DAY)


@LAW
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_the_lots_does_not_matter(case: Case, chance: Random) -> None:
    shuffled = list(case.preparation.components)
    chance.shuffle(shuffled)
    other = replace(case, preparation=replace(case.preparation, components=tuple(shuffled)))
    assert other.dated() == case.dated()


@LAW
@given(cases())
def test_a_date_is_the_earliest_of_the_binding_limits_and_every_one_of_that_day_is_marked(case: Case) -> None:
    found = case.dated()
    binding = [each for each in found.limits if each.is_binding]
    assert all(each.date is not None for each in binding)
    assert found.date == min(each.date for each in binding if each.date)
    assert found.other_convention_date == min(each.other_date for each in binding if each.other_date)
    assert all(each.is_deciding == (each.is_binding and each.date == found.date) for each in found.limits)
    assert found.reason.is_deciding and found.reason in found.limits


@LAW
@given(cases(), st.integers(1, 400))
def test_a_lot_that_expired_is_never_dated(case: Case, days: int) -> None:
    with pytest.raises(Refused) as refused:
        case.dated(lot_of(case.made_on, "zinc", -days))
    assert [reason.code for reason in refused.value.reasons] == ["lot-expired"]


# The twin: the shipped rules written out by hand, and no arithmetic with dates but "the next day".

TWIN_TYPES = {"aqueous_unpreserved": 14, "aqueous_preserved": 35, "oral_nonaqueous": 90, "other_nonaqueous": 180}
TWIN_STUDIES = {
    ("gabapentin", "PLO"): 7,
    ("gabapentin", "Lipoderm"): 7,
    ("gabapentin", "Lipobase"): 7,
    ("baclofen", "PLO"): 120,
    ("baclofen", "Lipoderm"): 120,
    ("baclofen", "Lipobase"): 120,
    ("ketoprofen", "PLO"): 44,
    ("ketoprofen", "Lipoderm"): 109,
    ("ketoprofen", "Lipobase"): 85,
    ("amitriptyline", "PLO"): 14,
    ("amitriptyline", "Lipoderm"): 90,
    ("amitriptyline", "cold cream"): 60,
}
CREAMS = ("PLO", "Lipoderm", "Lipobase", "cold cream", "cream")


def twin_days(preparation: Preparation, made_on: date) -> int:
    days = [180]
    if made_on >= date(2023, 11, 1):
        days.append(TWIN_TYPES[str(preparation.type)])
    elif preparation.is_aqueous:
        days.append(14 if preparation.route == "oral" else 30)
    days += [each.days for each in preparation.stated if not each.is_disputed]
    for name in {each.name for each in preparation.components}:
        for (active, base), kept in TWIN_STUDIES.items():
            if active == name and preparation.vehicle in (base, "cream", None):
                days.append(kept)
        if name == "ketamine" and preparation.vehicle is None:
            days.append(30)  # beside xylazine
        if name == "ketamine" and (preparation.route == "topical" or preparation.vehicle in CREAMS):
            days.append(35)
    return min(days)


def twin(preparation: Preparation, made_on: date, counting: DayCounting) -> date:
    """Walks until the next day is one too many or a lot has expired by then."""
    day, number = made_on, 1 if counting == "day_one" else 0
    while number < twin_days(preparation, made_on) and all(
        each.expires is not None and each.expires > day for each in preparation.components
    ):
        day, number = day + DAY, number + 1
    return day


@settings(max_examples=300, derandomize=True, deadline=None)
@given(cases())
def test_a_slower_twin_walks_to_the_same_day(case: Case) -> None:
    assert case.dated_by_the_rules().date == twin(case.preparation, case.made_on, case.counting)


def test_the_twin_knows_every_shipped_study_of_the_creams_that_it_walks_through() -> None:
    counted = {
        (each.active, "PLO" if "PLO" in str(each.vehicle) else str(each.vehicle)): each.whole_days
        for each in sorted(shipped(), key=lambda each: -(each.whole_days or 999))
        if each.active in NAMES and each.whole_days is not None and each.active != "ketamine"
    }
    assert counted == TWIN_STUDIES
    assert min(each.whole_days for each in shipped() if each.active == "ketamine" and each.whole_days) == 30
