"""The sites of the pharmacy, as sites/*.yaml tell of them: telephone, address, hours; and whether one is open now.

    store = stores()["littleton"]
    store.telephone                                    # "303-707-1500"
    store.opening(at)                                  # None: its hours are not known

What is not known is empty, never guessed. Pure: the moment comes in, always with its time zone. A built package carries
the files in `site_data` beside this module (pyproject.toml).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from lenitive.documents import DocumentError, Node, read_file
from lenitive.fields import Fields, Manner, strict
from lenitive.home import SITES, Home, OwnFileError, own_folder
from lenitive.meanings import Meanings
from lenitive.readings import day_of, quoted
from lenitive.reasons import Refused, refusal

_CHECKOUT = Path(__file__).resolve().parents[2] / "sites"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("site_data")

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NEEDED = {
    "title": "The store in Littleton",
    "source": "the pharmacy's own page",
    "checked": "2026-11-24",
    "review_due": "2027-11-24",
    "name": "Littleton",
    "kind": "store",
    "telephone": "303-555-0100",
    "time_zone": "America/Denver",
}
MAY_BE_EMPTY = ("texts", "address", "hours", "special_days", "links")  # what is not known is written as nothing
# What a store may say of itself beside all that; left out or written as nothing, the page says "ask when you call".
ANSWERS = ("speaks_spanish", "takes_insurance", "delivers")
KEYS = (*NEEDED, *MAY_BE_EMPTY, *ANSWERS, "is_demonstration")
SITE_KINDS = Meanings("a kind of site", {"store": "a person can collect something", "clinic": "a person is treated"})
SITE = Manner(when_empty="write a value")
LOOK_AHEAD_DAYS = 14
_TELEPHONE = re.compile(r"\d{3}-\d{3}-\d{4}\Z")
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))\Z")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


@dataclass(frozen=True)
class Span:
    """From one time of the wall clock to another; to one that is not later: into the next day."""

    opens: datetime.time
    closes: datetime.time

    @property
    def is_overnight(self) -> bool:
        return self.closes <= self.opens


Hours = tuple[Span, ...]  # of one day; empty: closed


@dataclass(frozen=True)
class Opening:
    """Whether it is open, and when that changes next; `until` is None when no change is near."""

    is_open: bool
    until: datetime.datetime | None


@dataclass(frozen=True)
class Site:
    """`hours` by day of the week, all seven, or None: not known. `special_days` go before them.

    `speaks_spanish`, `takes_insurance`, `delivers`: None where nobody has said. `is_own`: it is the pharmacy's own
    entry, not one that is shipped.
    """

    slug: str
    name: str
    kind: str
    telephone: str
    texts: str | None
    address: tuple[str, ...]
    zone: ZoneInfo
    hours: tuple[Hours, ...] | None
    special_days: dict[datetime.date, Hours] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    speaks_spanish: bool | None = None
    takes_insurance: bool | None = None
    delivers: bool | None = None
    is_demonstration: bool = False
    is_own: bool = False

    def hours_of(self, day: datetime.date) -> Hours | None:
        """The spans of one day; None when they are not known."""
        if self.hours is None:
            return None
        return self.special_days.get(day, self.hours[day.weekday()])

    def opening(self, now: datetime.datetime) -> Opening | None:
        """Whether it is open at a moment; None when its hours are not known."""
        if now.tzinfo is None:
            raise ValueError("a moment without its time zone says nothing about opening hours")
        if self.hours is None:
            return None
        spans = _joined(self._spans(now.astimezone(self.zone).date()))
        for opens, closes in spans:
            if now < opens:
                return Opening(False, opens.astimezone(self.zone))
            if now < closes:
                until = None if closes - now > datetime.timedelta(days=7) else closes.astimezone(self.zone)
                return Opening(True, until)
        return Opening(False, None)

    def _spans(self, today: datetime.date) -> Iterator[tuple[datetime.datetime, datetime.datetime]]:
        """From yesterday, whose last span may reach into today; as moments of UTC, because of the clock changes."""
        for ahead in range(-1, LOOK_AHEAD_DAYS):
            day = today + datetime.timedelta(days=ahead)
            for span in self.hours_of(day) or ():
                end = day + datetime.timedelta(days=1) if span.is_overnight else day
                yield self._moment(day, span.opens), self._moment(end, span.closes)

    def _moment(self, day: datetime.date, time: datetime.time) -> datetime.datetime:
        """A time that the clock shows twice is the first of the two; one that it skips comes an hour later."""
        return datetime.datetime.combine(day, time, self.zone).astimezone(datetime.UTC)


def _joined(
    spans: Iterator[tuple[datetime.datetime, datetime.datetime]],
) -> list[tuple[datetime.datetime, datetime.datetime]]:
    """Spans in order, those that touch made one: open until midnight and from midnight on is open all the time."""
    found: list[tuple[datetime.datetime, datetime.datetime]] = []
    for opens, closes in sorted(spans):
        if found and opens <= found[-1][1]:
            found[-1] = (found[-1][0], max(closes, found[-1][1]))
        else:
            found.append((opens, closes))
    return found


def all_sites() -> dict[str, Site]:
    """Every site by the name of its file, the pharmacy's own last; of those only what can be read (`site_faults`)."""
    return _shipped() | _own(own_folder())[0]


@cache
def demonstration_sites() -> dict[str, Site]:
    """The made-up stores and clinics where the demonstration's staff work (sites/demo); on no page for the public."""
    return {path.stem: read_site_file(path) for path in sorted((FOLDER / "demo").glob("*.yaml"))}


def site_faults() -> tuple[OwnFileError, ...]:
    """The own site files that cannot be used, and why."""
    return _own(own_folder())[1]


@cache
def _shipped() -> dict[str, Site]:
    """The first fault stops the start: DocumentError with file and line."""
    return {path.stem: read_site_file(path) for path in sorted(FOLDER.glob("*.yaml"))}


@lru_cache(maxsize=8)
def _own(at: Home) -> tuple[dict[str, Site], tuple[OwnFileError, ...]]:
    found: dict[str, Site] = {}
    faults: list[OwnFileError] = []
    for path in at.files(SITES):
        try:
            if path.stem in _shipped():
                raise DocumentError(f"Lenitive ships a site called {path.stem}: rename this file")
            found[path.stem] = replace(read_site_file(path), is_own=True)
        except DocumentError as error:
            faults.append(OwnFileError.of(error, path))
    return found, tuple(faults)


def stores() -> dict[str, Site]:
    """Those where a person can collect something; no demonstration."""
    return {slug: site for slug, site in all_sites().items() if site.kind == "store" and not site.is_demonstration}


def read_site_file(path: Path | str) -> Site:
    """One site. DocumentError with file and line."""
    path = Path(path)
    try:
        if not _SLUG.match(path.stem):
            raise DocumentError("the file name must be small letters, digits and single hyphens")
        return read_site(read_file(path), path.stem)
    except DocumentError as error:
        error.source = str(path)
        raise


def read_site(node: Node, slug: str) -> Site:
    """The site of a tree; DocumentError with its line for what cannot be used."""
    fields = strict(node, SITE, "a site", *NEEDED)
    fields.allow(KEYS)
    for key in MAY_BE_EMPTY:
        fields.require_shown(key)
    for key, example in NEEDED.items():
        fields.require(key, example)
    for key in ("title", "source"):
        fields.text(key)
    for key in ("checked", "review_due"):
        fields.day(key)
    name, kind = fields.text("name") or "", fields.word("kind", SITE_KINDS) or ""
    telephone = fields.taken("telephone", _telephone) or ""
    texts = None if fields.is_blank("texts") else fields.taken("texts", _telephone)
    address = () if fields.is_blank("address") else fields.texts("address", "1 First Avenue")
    zone, is_demonstration = fields.taken("time_zone", _zone), bool(fields.flag("is_demonstration"))
    hours, special_days, links = _week(fields), _special_days(fields), _links(fields)
    answers = {key: None if fields.is_blank(key) else fields.flag(key) for key in ANSWERS}
    fields.stop()
    assert zone is not None
    return Site(
        slug,
        name=name,
        kind=kind,
        telephone=telephone,
        texts=texts,
        address=address,
        zone=zone,
        hours=hours,
        special_days=special_days,
        links=links,
        is_demonstration=is_demonstration,
        speaks_spanish=answers["speaks_spanish"],
        takes_insurance=answers["takes_insurance"],
        delivers=answers["delivers"],
    )


def _telephone(text: str) -> str:
    if not _TELEPHONE.match(text):
        raise refusal("bad-telephone", f"a telephone number is written 303-555-0100, not {quoted(text)}.")
    return text


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        sentence = f"a time zone is written America/Denver; {quoted(text)} is none that this machine knows."
        raise refusal("bad-time-zone", sentence) from None


def _below(fields: Fields, key: str, example: str) -> Fields | None:
    """The mapping below a key; None for nothing behind it, which says that nothing is known."""
    return None if fields.is_blank(key) else fields.within(key, example)


def _week(fields: Fields) -> tuple[Hours, ...] | None:
    days = _below(fields, "hours", "{monday: 09:00-18:00, tuesday: closed, …}")
    if days is None or not days.node.items:
        return None
    days.allow(DAYS)
    for day in DAYS:
        days.require(day, "closed")
    return tuple(days.taken(day, _hours) or () for day in DAYS)


def _hours(text: str) -> Hours:
    """ "09:00-12:30, 13:30-18:00", or "closed"."""
    if text == "closed":
        return ()
    spans = tuple(_span(part.strip()) for part in text.split(","))
    for before, after in pairwise(spans):
        if before.is_overnight or after.opens < before.closes:
            raise refusal("wrong-order", f"the spans of a day stand in order and apart: correct {quoted(text)}.")
    return spans


def _span(text: str) -> Span:
    found = _SPAN.match(text)
    if not found:
        sentence = f"hours are written 09:00-18:00, several with commas between, or closed; not {quoted(text)}."
        raise refusal("bad-hours", sentence)
    opens = datetime.time(int(found[1]), int(found[2]))
    return Span(opens, datetime.time(0) if found[5] else datetime.time(int(found[3]), int(found[4])))


def _special_days(fields: Fields) -> dict[datetime.date, Hours]:
    days = _below(fields, "special_days", "{2026-12-25: closed}")
    if days is None:
        return {}
    if days.node.items and fields.is_blank("hours"):
        fields.refuse("special_days", "missing", "special days need the hours of the other days as well.")
    found: dict[datetime.date, Hours] = {}
    for written in days.node.items:
        try:
            found[day_of(written)] = days.taken(written, _hours) or ()
        except Refused as refused:
            days.add(written, refused)
    return found


def _links(fields: Fields) -> dict[str, str]:
    links = _below(fields, "links", "{Name of the network: https://…}")
    return links.each(_link) if links else {}


def _link(text: str) -> str:
    if not re.match(r"https://[\w.-]+(/\S*)?\Z", text):
        raise refusal("bad-link", f"a link begins with https://, not {quoted(text)}.")
    return text
