"""The beyond-use date: the earliest of every limit that holds, with the one that decides and all that were considered.

    found = assign(Preparation(components, type="aqueous_preserved"), datetime.date(2026, 11, 22))
    found.date, found.reason.what   # 2026-12-15, "lot K-1 of ketamine hydrochloride expires"

Which studies count is in `stability`; what a preparation is, the rules of its day and what cannot be dated: `dating`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from lenitive.compounding.dating.preparations import Component, Preparation, PreparationType, StatedLimit
from lenitive.compounding.dating.studies import Evidence
from lenitive.compounding.dating.type_limits import (
    Period,
    StorageRange,
    TypeLimit,
    Version,
    aqueous_from,
    longest,
    review_due,
    storage_range,
    version_on,
)
from lenitive.compounding.dating.undatable import reasons_not_to_assign
from lenitive.compounding.derivations import counted as count_text
from lenitive.compounding.rounding import exact, whole_down
from lenitive.compounding.stability import Finding, findings, longest_supported, remarks as remarks_on_studies
from lenitive.evidence import cited
from lenitive.reasons import Reason, Refused

__all__ = [
    "BeyondUse",
    "Component",
    "DateLimit",
    "DayCounting",
    "Evidence",
    "Preparation",
    "PreparationType",
    "StatedLimit",
    "assign",
    "reasons_not_to_assign",
]

DayCounting = Literal["day_one", "date_plus_n"]
LimitKind = Literal[
    "lot expiry",
    "component's own date",
    "monograph",
    "evidence",
    "container",
    "formula",
    "type",
    "no data",
    "longest",
    "sterile record",
]
# On a tie the first of these speaks: what was measured or printed on a jar before what is a general rule.
STRICTNESS: tuple[LimitKind, ...] = (
    "lot expiry",
    "component's own date",
    "monograph",
    "evidence",
    "container",
    "formula",
    "type",
    "no data",
    "longest",
    "sterile record",
)
_OTHER: dict[DayCounting, DayCounting] = {"day_one": "date_plus_n", "date_plus_n": "day_one"}
_STATED = {"monograph": "its monograph", "evidence": "a study at hand", "container": "container", "formula": "formula"}
_RULES = "policy: limits on file"


@dataclass(frozen=True)
class DateLimit:
    """One limit. `date` by the chosen day counting, None when it gives none; `is_binding`: whether it was counted."""

    kind: LimitKind
    what: str
    source: str
    days: int | None = None
    date: datetime.date | None = None
    other_date: datetime.date | None = None
    tag: str = "stated"
    verify: bool = False
    note: str = ""
    is_binding: bool = True
    is_deciding: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As JSON, dates as 2026-12-15."""
        return {
            "kind": self.kind,
            "what": self.what,
            "days": self.days,
            "date": self.date.isoformat() if self.date else None,
            "other_date": self.other_date.isoformat() if self.other_date else None,
            "source": self.source,
            "tag": self.tag,
            "verify": self.verify,
            "note": self.note,
            "is_binding": self.is_binding,
            "is_deciding": self.is_deciding,
        }


@dataclass(frozen=True)
class BeyondUse:
    """`date` is the last day of use; `other_convention_date` the same counted the other way. `reason` decides; on a
    tie it is the stricter in kind, and every tied limit is marked. `storage`: what was asked, else all the type allows.
    """

    date: datetime.date
    other_convention_date: datetime.date
    day_counting: DayCounting
    reason: DateLimit
    storage: str
    storage_range: str
    limits: tuple[DateLimit, ...]
    remarks: tuple[Reason, ...]
    rule_version: str
    made_on: datetime.date

    def to_dict(self) -> dict[str, Any]:
        """As JSON; `reason` is its sentence, `decided_by` its kind."""
        return {
            "date": self.date.isoformat(),
            "other_convention": self.other_convention_date.isoformat(),
            "day_counting": self.day_counting,
            "made_on": self.made_on.isoformat(),
            "reason": self.reason.what,
            "decided_by": self.reason.kind,
            "storage": self.storage,
            "storage_range": self.storage_range,
            "rule_version": self.rule_version,
            "limits": [limit.to_dict() for limit in self.limits],
            "remarks": [remark.to_dict("kind", "place") for remark in self.remarks],
        }


def of_sterile_record(number: str, use_by: datetime.date, *, storage: str | None, made_on: datetime.date) -> BeyondUse:
    """The date that a sterile compounding record gives; nothing here assigns one to an injection."""
    what = f"sterile compounding record {number} gives it"
    source = cited("USP-797; the order's sterile_record")
    limit = DateLimit("sterile record", what, source, date=use_by, other_date=use_by, is_deciding=True)
    kept = storage_range(storage) if storage else None
    return BeyondUse(
        use_by, use_by, "day_one", limit, storage or "", str(kept or ""), (limit,), (), "sterile record", made_on
    )


def assign(
    preparation: Preparation,
    made_on: datetime.date,
    day_counting: DayCounting = "day_one",
    evidence: Iterable[Evidence] | None = None,
) -> BeyondUse:
    """The date of a preparation on which compounding started that day; Refused with every reason why it has none.

    `evidence`: other studies than those of rules/stability.yaml. Lots keep their date by either day counting.
    """
    if reasons := reasons_not_to_assign(preparation, made_on):
        raise Refused(reasons)
    version = version_on(made_on)
    assert version is not None
    (row,) = version.rows(preparation.type, preparation.route)
    found = findings(preparation, evidence)
    if too_short := tuple(_less_than_a_day(found)):
        raise Refused(too_short)
    counted = _Calendar(made_on, day_counting)
    by_type = counted.dated(_type_limit(version, row), row.span)
    limits = [
        *_lots(preparation.components),
        *(counted.dated(_stated_limit(each), Period(each.days)) for each in preparation.stated),
        *(counted.study(each) for each in found),
        _unless_lengthened(by_type, longest_supported(preparation, found), counted),
        counted.dated(_longest_limit(), longest().span),
    ]
    ordered = _decided(limits)
    kept = _storage(preparation, row)
    return BeyondUse(
        date=_earliest(ordered),
        other_convention_date=min(each.other_date for each in ordered if each.is_binding and each.other_date),
        day_counting=day_counting,
        reason=ordered[0],
        storage=" or ".join(each.name for each in kept),
        storage_range=" or ".join(str(each) for each in kept),
        limits=ordered,
        remarks=(*_remarks(preparation, version, row, made_on), *remarks_on_studies(preparation, found)),
        rule_version=version.name,
        made_on=made_on,
    )


@dataclass(frozen=True)
class _Calendar:
    """From which day, and how, days are counted."""

    made_on: datetime.date
    day_counting: DayCounting

    def dated(self, limit: DateLimit, span: Period) -> DateLimit:
        date, other = (span.last_day(self.made_on, way) for way in (self.day_counting, _OTHER[self.day_counting]))
        return replace(limit, days=span.days, date=date, other_date=other)

    def study(self, finding: Finding) -> DateLimit:
        """Dated when it limits; else listed as considered and not used."""
        limit = _study_limit(finding)
        return limit if finding.days is None else self.dated(limit, Period(finding.days))


def _type_limit(version: Version, row: TypeLimit) -> DateLimit:
    what = f"{version.title}, {row.title}: {row.span}"
    return DateLimit("type", what, row.source, tag=row.rule.tag, verify=row.rule.verify, note=row.rule.note)


def _longest_limit() -> DateLimit:
    most = longest()
    return DateLimit(
        "longest",
        f"never over {most.span}",
        most.source,
        tag=most.rule.tag,
        verify=most.rule.verify,
        note=most.rule.note,
    )


def _unless_lengthened(limit: DateLimit, supported: int | None, counted: _Calendar) -> DateLimit:
    """The type's limit, which gives way when studies of exactly this preparation support more days for every active."""
    if supported is None:
        return limit
    by_studies = counted.dated(limit, Period(supported))
    if by_studies.date is None or limit.date is None or by_studies.date <= limit.date:
        return limit
    note = f"not binding: studies of exactly this preparation support {count_text(supported, 'days')}"
    return replace(limit, is_binding=False, note="; ".join(filter(None, (limit.note, note))))


def _lots(components: Iterable[Component]) -> Iterator[DateLimit]:
    """Dates on jars are dates: no day is counted. One that is listed twice is listed once."""
    for each in dict.fromkeys(components):
        if each.expires is not None:
            what = f"{each.spoken} expires"
            yield DateLimit("lot expiry", what, "the lot's label", date=each.expires, other_date=each.expires)
        if each.beyond_use is not None:
            what = f"{each.spoken} has a beyond-use date of its own"
            yield DateLimit(
                "component's own date", what, "its record", date=each.beyond_use, other_date=each.beyond_use
            )


def _stated_limit(stated: StatedLimit) -> DateLimit:
    what = f"{stated.what or _STATED[stated.kind]}: {count_text(stated.days, 'days')}"
    note = f"{stated.note}; " if stated.note else ""
    note += "disputed: considered, not used" if stated.is_disputed else "may shorten, never lengthens"
    counts = not stated.is_disputed
    return DateLimit(
        stated.kind, what, stated.source, tag=stated.tag, verify=stated.verify, note=note, is_binding=counts
    )


def _study_limit(finding: Finding) -> DateLimit:
    study = finding.evidence
    kind: LimitKind = "no data" if study.result == "no data" else "evidence"
    about = {"no data": "no data on", "disputed": "claim about"}.get(study.result, "study of")
    at = f": {count_text(finding.days, 'days')}" if finding.days is not None else ""
    notes = filter(None, (study.limit, study.note, _use_of(finding)))
    return DateLimit(
        kind,
        f"{about} {study.sentence}{at}",
        study.source,
        days=whole_down(study.days) if study.days is not None else None,
        tag=study.rule.tag,
        verify=study.rule.verify,
        note="; ".join(notes),
        is_binding=finding.days is not None,
    )


def _use_of(finding: Finding) -> str:
    if finding.set_aside_by:
        return f"not used: {finding.set_aside_by} is a study of exactly this preparation"
    if finding.days is None:
        return "considered, not used"
    if finding.evidence.result == "no data":
        return "a policy, for want of data"
    if finding.matches:
        return "matches in every point: may lengthen"
    return f"may shorten, never lengthens (differs or is silent in: {', '.join(finding.differences)})"


def _less_than_a_day(found: Iterable[Finding]) -> Iterator[Reason]:
    for each in found:
        if each.days is not None and each.days < 1:
            sentence = f"{each.evidence.sentence} kept for less than a day: it cannot be given a date."
            yield Reason("less-than-a-day", sentence, each.evidence.source)


def _earliest(limits: Iterable[DateLimit]) -> datetime.date:
    return min(each.date for each in limits if each.is_binding and each.date is not None)


def _decided(limits: Iterable[DateLimit]) -> tuple[DateLimit, ...]:
    """In the order in which they speak: what binds first, the earliest first, the stricter in kind first."""
    limits = tuple(limits)
    date = _earliest(limits)
    marked = (replace(each, is_deciding=each.is_binding and each.date == date) for each in limits)
    return tuple(sorted(marked, key=_order))


def _order(limit: DateLimit) -> tuple[bool, datetime.date, int, str, str]:
    day = limit.date or datetime.date.max
    return not limit.is_binding, day, STRICTNESS.index(limit.kind), limit.what, limit.source


def _storage(preparation: Preparation, row: TypeLimit) -> tuple[StorageRange, ...]:
    """What was asked, else all that the type allows."""
    names = row.storage if preparation.storage is None else (preparation.storage,)
    return tuple(kept for name in names if (kept := storage_range(name)) is not None)


def _remarks(preparation: Preparation, version: Version, row: TypeLimit, made_on: datetime.date) -> Iterator[Reason]:
    if version.superseded_on is not None:
        sentence = f"Dated by {version.title}, superseded on {version.superseded_on}: for old records only."
        yield Reason("superseded-rule", sentence, version.source, severity="caution")
    if made_on > review_due():
        sentence = f"The rules on file were due for review on {review_due()}: check them before this date is relied on."
        yield Reason("rules-due-for-review", sentence, _RULES, severity="caution")
    if not preparation.is_aqueous and preparation.is_vehicle_aqueous is None and preparation.water_activity is None:
        sentence = (
            f"The water activity of {preparation.vehicle or 'the vehicle'} is not published, so that the class "
            f"{{: {preparation.type}}} is as the order or the formula states it: confirm it with the maker or "
            "measure it. "
            f"From {exact(aqueous_from())} on it counts as aqueous, and the date is shorter."
        )
        yield Reason("water-activity-not-published", sentence, _RULES, severity="caution", path="beyond_use_type")
    if preparation.storage is None and len(row.storage) > 1:
        sentence = f"Where is it to be stored? {row.title} allows {' or '.join(row.storage)}: say which."
        yield Reason("storage-not-stated", sentence, row.source, severity="question", path="storage")
