"""Why a preparation cannot be dated yet: what nobody said, what has expired, what contradicts itself.

    reasons_not_to_assign(Preparation((), type=None), date(2026, 11, 22))   # no components, and no type: how many days?

Nothing that is missing is taken for granted. `lenitive.compounding.beyond_use` asks here first.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lenitive.compounding.dating.preparations import Component, Preparation, StatedLimit, plain_name
from lenitive.compounding.dating.type_limits import (
    TypeLimit,
    Version,
    aqueous_from,
    storage_range,
    undated_source,
    version_on,
    versions,
)
from lenitive.compounding.rounding import exact
from lenitive.evidence import cited
from lenitive.reasons import Reason, braced

CHAPTER = cited("USP-795")
STERILE = ("intramuscular", "intravenous", "subcutaneous")
LAST_YEAR = 9000  # the calendar ends in 9999, and dates run ahead of it
MOST_DAYS = 36_500  # a hundred years: more is a slip


def is_sterile(route: str) -> bool:
    """Whether what goes by that route has to be sterile, and is dated by a record of its own."""
    return plain_name(route) in STERILE


def reasons_not_to_assign(preparation: Preparation, made_on: date) -> tuple[Reason, ...]:
    """Every one of them, in the order of the order; none when it can be dated."""
    return (
        *_about_the_day(made_on),
        *_about_the_type(preparation, made_on),
        *_about_components(preparation.components, made_on),
        *(reason for stated in preparation.stated for reason in _about_stated(stated)),
    )


def _about_the_day(made_on: date) -> Iterator[Reason]:
    if version_on(made_on) is None:
        first = versions()[0]
        sentence = (
            f"No rule for {made_on}: the earliest on file ({first.title}) is taken to hold from {first.valid_from}. "
            "A preparation that old cannot be dated here."
        )
        yield Reason("no-rule-for-the-day", sentence, CHAPTER, path="made_on")
    if made_on.year > LAST_YEAR:
        sentence = f"{made_on} is not a day of compounding: correct it."
        yield Reason("made-on-too-late", sentence, CHAPTER, path="made_on")


def _about_the_type(preparation: Preparation, made_on: date) -> Iterator[Reason]:
    version = version_on(made_on)
    if is_sterile(preparation.route or ""):
        sentence = (
            f"A preparation for the {preparation.route} route is sterile, and USP <795> dates nonsterile ones only: "
            "take its date from the sterile compounding record (USP <797>) and write "
            "{sterile_record: {number: S-118, use_by: 2026-11-26}}."
        )
        yield Reason("sterile-not-dated", sentence, CHAPTER, path="formula.route")
        return
    if version is None:
        return
    rows = version.rows(preparation.type, preparation.route)
    if len(rows) > 1:
        yield _question(version, rows, preparation)
        return
    if not preparation.is_aqueous:
        yield from _about_water(preparation)
    if preparation.storage is not None:
        yield from _about_storage(preparation.storage, rows[0])


def _question(version: Version, rows: tuple[TypeLimit, ...], preparation: Preparation) -> Reason:
    """Which row it is, with the days of each."""
    either = "; ".join(f"{row.title}: {row.span}" for row in rows)
    if any(preparation.type in row.types for row in rows):
        sentence = f"The route decides how long it keeps by {version.title} ({either}): say the route."
        return Reason("route-not-stated", sentence, CHAPTER, severity="question", path="formula.route")
    kinds = ", ".join(dict.fromkeys(f"{{: {kind}}}" for row in rows for kind in row.types))
    sentence = f"Is it aqueous, and is it preserved? By {version.title} {either}. Say which it is: {kinds}."
    return Reason("type-not-stated", sentence, CHAPTER, severity="question", path="beyond_use_type")


def _about_water(preparation: Preparation) -> Iterator[Reason]:
    activity, least = preparation.water_activity, aqueous_from()
    if activity is not None and activity >= least:
        sentence = (
            f"The type says that it is not aqueous, but its water activity is {exact(activity)}, and from "
            f"{exact(least)} on it counts as aqueous: correct the type."
        )
        yield Reason("type-contradicts-water", sentence, CHAPTER, path="beyond_use_type")
    elif preparation.is_vehicle_aqueous and activity is None:
        sentence = f"The type says that it is not aqueous, but {preparation.vehicle} holds water: correct the type."
        yield Reason("type-contradicts-vehicle", sentence, CHAPTER, path="beyond_use_type")


def _about_storage(asked: str, row: TypeLimit) -> Iterator[Reason]:
    allowed = " or ".join(row.storage)
    if storage_range(asked) is None:
        sentence = f"{braced(repr(asked))} is not a storage that can be dated: write {allowed}."
        yield Reason("storage-unknown", sentence, cited("USP-659"), path="storage")
    elif plain_name(asked) not in row.storage:
        sentence = f"{asked} does not go with {row.title}: store it in: {allowed}."
        yield Reason("storage-not-allowed", sentence, row.source, path="storage")


def _about_components(components: tuple[Component, ...], made_on: date) -> Iterator[Reason]:
    if not components:
        sentence = "No lot is named, so nobody knows what expires first: name a lot for every ingredient."
        yield Reason("no-lots", sentence, CHAPTER, path="lots")
    for each in components:
        yield from _about_a_component(each, made_on)


def _about_a_component(each: Component, made_on: date) -> Iterator[Reason]:
    if each.is_compounded and each.beyond_use is None:
        sentence = f"{_named(each)} was compounded and has no beyond-use date of its own: give it."
        yield _refusal("component-without-own-date", sentence, each)
    elif each.expires is None and each.beyond_use is None and each.is_undated_by_vendor:
        sentence = (
            f"The vendor states no expiry for {braced(each.spoken)}. What then holds is not settled: the policy "
            "on undated "
            "components is open, so this lot gives no date. Take a lot with an expiry date."
        )
        yield _refusal("undated-component", sentence, each, undated_source())
    elif each.expires is None and each.beyond_use is None:
        sentence = f"{_named(each)} has no expiry date: name a lot that has one, as year-month-day."
        yield _refusal("lot-without-expiry", sentence, each)
    if each.expires is not None and each.expires < made_on:
        sentence = f"{_named(each)} expired on {each.expires}, before {made_on}: take another lot."
        yield _refusal("lot-expired", sentence, each)
    if each.beyond_use is not None and each.beyond_use < made_on:
        sentence = f"{_named(each)} went beyond its own use on {each.beyond_use}, before {made_on}: take another."
        yield _refusal("component-beyond-use", sentence, each)


def _refusal(code: str, sentence: str, each: Component, source: str = CHAPTER) -> Reason:
    return Reason(code, sentence, source, path=each.place, line=each.line)


def _named(each: Component) -> str:
    return braced(each.spoken[:1].upper() + each.spoken[1:])


def _about_stated(stated: StatedLimit) -> Iterator[Reason]:
    if not 1 <= stated.days <= MOST_DAYS:
        sentence = f"{stated.days} days by the {stated.kind} is not a limit: write 1 to {MOST_DAYS} whole days."
        yield Reason("days-out-of-range", sentence, stated.source, path=stated.place, line=stated.line)
