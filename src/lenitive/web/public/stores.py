"""The pages /stores and /stores/<name>: how to reach a pharmacist, when it is open, what is not known yet.

A store has a page of its own once its address or its hours are known; until then it stands whole on /stores, and its
own address leads there.

    Shown.of(stores()["littleton"], now, "en").opening       # "": its hours are not known

No link to a text message holds a word: what is private is not put into anybody's mouth.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.sites import DAYS, LOOK_AHEAD_DAYS, Hours, Site, Span, all_sites, stores as all_stores
from lenitive.web.public.how_to_get_it import answer
from lenitive.web.public.store_places import has_own_page, place_of
from lenitive.web.shared.wording import address, words

ALL_DAY = (Span(datetime.time(0), datetime.time(0)),)


@dataclass(frozen=True)
class Day:
    """One line of the hours. `coded`: as machines read it, such as "Mo 09:00-18:00"."""

    title: str
    hours: str
    is_today: bool = False
    coded: tuple[str, ...] = ()


@dataclass(frozen=True)
class ShownStore:
    """A store as the page tells of it. `opening` is empty when its hours are not known.

    `answers`: what it says of Spanish, insurance and delivery. `is_known`: enough is known for a page of its own.
    """

    site: Site
    address: str
    opening: str
    is_open: bool
    week: tuple[Day, ...]
    special: tuple[Day, ...]
    answers: tuple[tuple[str, str], ...]
    is_known: bool

    @classmethod
    def of(cls, site: Site, now: datetime.datetime, language: str) -> ShownStore:
        opening = site.opening(now)
        return cls(
            site=site,
            address=place_of(site, language),
            opening=_opening(site, now, language),
            is_open=bool(opening and opening.is_open),
            week=_week(site, now, language),
            special=_special(site, now, language),
            answers=_answers(site, language),
            is_known=has_own_page(site),
        )


@require_safe
def stores(request: HttpRequest, language: str = "en") -> HttpResponse:
    """All of them."""
    return _list(request, language)


@require_safe
def store(request: HttpRequest, name: str, language: str = "en") -> HttpResponse:
    """One of them; the demonstration can be opened, and says what it is."""
    sites = all_sites()
    if name not in sites or (sites[name].kind != "store"):
        return _list(request, language, is_missing=True)
    if not has_own_page(sites[name]):
        return HttpResponseRedirect(place_of(sites[name], language))  # for now: its page comes with its hours
    return shown(request, sites[name], _now(), language)


def shown(request: HttpRequest, site: Site, now: datetime.datetime, language: str) -> HttpResponse:
    """The page of a store at a moment. Whether it is open changes: the page is not kept for long."""
    context = {
        "language": language,
        "store": ShownStore.of(site, now, language),
        "others": [ShownStore.of(each, now, language) for each in all_stores().values() if each.slug != site.slug],
        "where": address(f"/stores/{site.slug}", language),
    }
    response = render(request, "store.html", context)
    response["Cache-Control"] = "no-cache"
    return response


def _list(request: HttpRequest, language: str, is_missing: bool = False) -> HttpResponse:
    context = {
        "language": language,
        "stores": [ShownStore.of(each, _now(), language) for each in all_stores().values()],
        "is_missing": is_missing,
        "where": address("/stores", language),
    }
    response = render(request, "stores.html", context, status=404 if is_missing else 200)
    response["Cache-Control"] = "no-cache"
    return response


def _answers(site: Site, language: str) -> tuple[tuple[str, str], ...]:
    say = words(language)["how_to_get_it"]["answers"]
    asked = (("spanish", "speaks_spanish"), ("insurance", "takes_insurance"), ("delivery", "delivers"))
    return tuple((say[name], answer(site, question, language)) for name, question in asked)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def clock(time: datetime.time, language: str) -> str:
    """ "9:30 am", in Spanish "9:30 a. m."; noon and midnight by their names."""
    if time.hour % 12 == 0 and time.minute == 0:
        names = {"en": ("midnight", "noon"), "es": ("medianoche", "mediodía")}
        return names[language][time.hour // 12]
    half = {"en": ("am", "pm"), "es": ("a.\u00a0m.", "p.\u00a0m.")}[language][time.hour // 12]
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}\u00a0{half}"


def _spoken(hours: Hours, language: str) -> str:
    say = words(language)["stores"]
    if hours == ALL_DAY:
        return str(say["all_day"])
    spans = (f"{clock(span.opens, language)} – {clock(span.closes, language)}" for span in hours)
    return ", ".join(spans) or str(say["day_closed"])


def _opening(site: Site, now: datetime.datetime, language: str) -> str:
    """A sentence; empty when the hours are not known."""
    say, opening = words(language)["stores"], site.opening(now)
    if opening is None:
        return ""
    if opening.until is None:
        return str(say["open" if opening.is_open else "closed"])
    day = _day(opening.until.date(), now.astimezone(site.zone).date(), language)
    begins = say["open_until" if opening.is_open else "closed_until"]
    sentence = f"{begins} {day}{_at(opening.until.time(), language)}"
    return sentence if sentence.endswith(".") else f"{sentence}."


def _at(time: datetime.time, language: str) -> str:
    if language == "en":
        return f"at {clock(time, language)}"
    article = {(0, 0): "a", (12, 0): "al"}.get((time.hour, time.minute), "a la" if time.hour % 12 == 1 else "a las")
    return f"{article} {clock(time, language)}"


def _day(day: datetime.date, today: datetime.date, language: str) -> str:
    """The words before a time: nothing for today, else the day."""
    say, ahead = words(language)["stores"], (day - today).days
    if ahead == 0:
        return ""
    if ahead == 1:
        return f"{say['tomorrow']} "
    name = dated(day, language) if ahead > 6 else say["days"][DAYS[day.weekday()]]
    return f"{name} " if language == "en" else f"el {name.lower()} "


def dated(day: datetime.date, language: str) -> str:
    """ "Thursday, November 26"; in Spanish "jueves 26 de noviembre"."""
    name = words(language)["stores"]["days"][DAYS[day.weekday()]]
    month = words(language)["site"]["months"].split()[day.month - 1]
    return f"{name}, {month} {day.day}" if language == "en" else f"{name.lower()} {day.day} de {month}"


def _week(site: Site, now: datetime.datetime, language: str) -> tuple[Day, ...]:
    if site.hours is None:
        return ()
    today, titles = now.astimezone(site.zone).weekday(), words(language)["stores"]["days"]
    return tuple(
        Day(titles[name], _spoken(hours, language), number == today, _coded(name, hours))
        for number, (name, hours) in enumerate(zip(DAYS, site.hours, strict=True))
    )


def _coded(day: str, hours: Hours) -> tuple[str, ...]:
    return tuple(f"{day[:2].title()} {span.opens:%H:%M}-{span.closes:%H:%M}" for span in hours)


def _special(site: Site, now: datetime.datetime, language: str) -> tuple[Day, ...]:
    """Days of the coming weeks with other hours than usual."""
    today = now.astimezone(site.zone).date()
    last = today + datetime.timedelta(days=2 * LOOK_AHEAD_DAYS)
    days = sorted(day for day in site.special_days if today <= day <= last)
    return tuple(Day(dated(day, language), _spoken(site.special_days[day], language), day == today) for day in days)
