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
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from lenitive.documents import DocumentError, Mapping, Node, Scalar, Sequence, read_file

_CHECKOUT = Path(__file__).resolve().parents[2] / "sites"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("site_data")

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
KEYS = {
    "title", "source", "checked", "review_due", "is_demonstration", "name", "kind", "telephone", "texts", "address",
    "time_zone", "hours", "special_days", "links",
}  # fmt: skip
KINDS = ("store", "clinic")
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
    """`hours` by day of the week, all seven, or None: not known. `special_days` go before them."""

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
    is_demonstration: bool = False

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


@cache
def all_sites() -> dict[str, Site]:
    """Every site by the name of its file. The first fault stops the start: DocumentError with file and line."""
    return {path.stem: read_site_file(path) for path in sorted(FOLDER.glob("*.yaml"))}


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
    if not isinstance(node, Mapping):
        raise node.error("a site is keys with values")
    for key, value in node.items.items():
        if key not in KEYS:
            raise value.error(f"the key {key!r} is not used in a site; known: {', '.join(sorted(KEYS))}")
    if missing := sorted(KEYS - {"is_demonstration"} - node.items.keys()):
        raise node.error(f"the site lacks {', '.join(missing)} (an empty value is written as nothing)")
    given = node.items
    for key in ("title", "source"):
        _needed(given[key])
    for key in ("checked", "review_due"):
        _date(_needed(given[key]), given[key])
    return Site(
        slug=slug,
        name=_needed(given["name"]),
        kind=_one_of(given["kind"], KINDS),
        telephone=_telephone(given["telephone"]),
        texts=_telephone(given["texts"]) if _optional(given["texts"]) else None,
        address=_lines(given["address"]),
        zone=_zone(given["time_zone"]),
        hours=_week(given["hours"]),
        special_days=_special_days(given["special_days"], given["hours"]),
        links=_links(given["links"]),
        is_demonstration="is_demonstration" in given and _one_of(given["is_demonstration"], ("yes", "no")) == "yes",
    )


def _optional(node: Node) -> str | None:
    if not isinstance(node, Scalar):
        raise node.error("this is one text")
    return node.text.strip() if node.text else None


def _needed(node: Node) -> str:
    text = _optional(node)
    if not text:
        raise node.error(f"{node.path} is needed")
    return text


def _one_of(node: Node, known: tuple[str, ...]) -> str:
    text = _needed(node)
    if text not in known:
        raise node.error(f"{node.path} is one of {', '.join(known)}, not {text!r}")
    return text


def _telephone(node: Node) -> str:
    text = _needed(node)
    if not _TELEPHONE.match(text):
        raise node.error(f"a telephone number is written 303-555-0100, not {text!r}")
    return text


def _zone(node: Node) -> ZoneInfo:
    text = _needed(node)
    try:
        return ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        raise node.error(f"a time zone is written America/Denver; {text!r} is none that this machine knows") from None


def _lines(node: Node) -> tuple[str, ...]:
    if isinstance(node, Scalar) and node.text is None:
        return ()
    if not isinstance(node, Sequence) or not node.items:
        raise node.error("an address is a list of lines")
    return tuple(map(_needed, node.items))


def _items(node: Node, form: str) -> dict[str, Node]:
    if isinstance(node, Scalar) and node.text is None:
        return {}
    if not isinstance(node, Mapping):
        raise node.error(form)
    return dict(node.items)


def _week(node: Node) -> tuple[Hours, ...] | None:
    given = _items(node, "hours are a line for each day of the week, such as monday: 09:00-18:00")
    if not given:
        return None
    if unknown := [key for key in given if key not in DAYS]:
        raise given[unknown[0]].error(f"{unknown[0]!r} is not a day of the week; known: {', '.join(DAYS)}")
    if missing := [day for day in DAYS if day not in given]:
        raise node.error(f"hours lack {', '.join(missing)}; a day without hours is written closed")
    return tuple(_hours(given[day]) for day in DAYS)


def _hours(node: Node) -> Hours:
    """ "09:00-12:30, 13:30-18:00", or "closed"."""
    text = _needed(node)
    if text == "closed":
        return ()
    spans = tuple(_span(part.strip(), node) for part in text.split(","))
    for before, after in pairwise(spans):
        if before.is_overnight or after.opens < before.closes:
            raise node.error(f"the spans of a day stand in order and apart: {text!r}")
    return spans


def _span(text: str, node: Node) -> Span:
    found = _SPAN.match(text)
    if not found:
        raise node.error(f"hours are written 09:00-18:00, several with commas between, or closed; not {text!r}")
    opens = datetime.time(int(found[1]), int(found[2]))
    return Span(opens, datetime.time(0) if found[5] else datetime.time(int(found[3]), int(found[4])))


def _special_days(node: Node, hours: Node) -> dict[datetime.date, Hours]:
    given = _items(node, "special days are lines such as 2026-12-25: closed")
    if given and isinstance(hours, Scalar):
        raise node.error("special days need the hours of the other days as well")
    return {_date(day, line): _hours(line) for day, line in given.items()}


def _date(text: str, node: Node) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise node.error(f"a day is written 2026-12-25, not {text!r}") from None


def _links(node: Node) -> dict[str, str]:
    given = _items(node, "links are lines such as Name of the network: https://…")
    for line in given.values():
        if not re.match(r"https://[\w.-]+(/\S*)?\Z", _needed(line)):
            raise line.error(f"a link begins with https://, not {_needed(line)!r}")
    return {name: _needed(line) for name, line in given.items()}
