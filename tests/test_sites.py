"""Sites are read strictly, what is not known stays empty, and a store says whether it is open at any moment."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lenitive.documents import DocumentError, read_text
from lenitive.sites import Site, all_sites, read_site, read_site_file, stores

DENVER = ZoneInfo("America/Denver")
HOURS = """
  monday: 09:00-18:00
  tuesday: 09:00-18:00
  wednesday: 09:00-12:30, 13:30-18:00
  thursday: 09:00-18:00
  friday: 20:00-02:00
  saturday: closed
  sunday: {sunday}
"""


def text(**change: str) -> str:
    lines = {
        "title": "A site of a test",
        "source": "a test",
        "checked": "2026-11-24",
        "review_due": "2027-11-24",
        "name": "Test",
        "kind": "store",
        "telephone": "303-555-0100",
        "texts": "303-555-0101",
        "address": "",
        "time_zone": "America/Denver",
        "hours": "",
        "special_days": "",
        "links": "",
    }
    return "\n".join(f"{key}: {value}" for key, value in {**lines, **change}.items())


def site(sunday: str = "closed", **change: str) -> Site:
    return read_site(read_text(text(**{"hours": HOURS.format(sunday=sunday).rstrip(), **change})), "test")


def at(day: str, time: str, zone: ZoneInfo = DENVER, fold: int = 0) -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=zone, fold=fold)


def worded(opening: object) -> str:
    assert opening is not None
    until = opening.until  # type: ignore[attr-defined]
    return f"{'open' if opening.is_open else 'closed'} until {until:%a %H:%M}"  # type: ignore[attr-defined]


def test_both_stores_have_their_numbers_and_nothing_made_up() -> None:
    assert {slug: store.telephone for slug, store in stores().items()} == {
        "littleton": "303-707-1500",
        "cherry-creek": "303-333-2010",
    }
    for store in stores().values():
        assert store.texts == store.telephone and store.address == () and store.links == {}
        assert store.hours is None and store.opening(at("2026-11-24", "12:00")) is None
        assert store.hours_of(datetime.date(2026, 11, 24)) is None


def test_the_demonstration_is_marked_and_is_no_store() -> None:
    demo = all_sites()["demo"]
    assert demo.is_demonstration and "demo" not in stores() and "555-01" in demo.telephone


@pytest.mark.parametrize(
    ("day", "time", "says"),
    [
        ("2026-11-23", "08:59", "closed until Mon 09:00"),
        ("2026-11-23", "09:00", "open until Mon 18:00"),
        ("2026-11-23", "17:59", "open until Mon 18:00"),
        ("2026-11-23", "18:00", "closed until Tue 09:00"),
        ("2026-11-25", "12:30", "closed until Wed 13:30"),
        ("2026-11-25", "13:30", "open until Wed 18:00"),
        ("2026-11-27", "23:59", "open until Sat 02:00"),
        ("2026-11-28", "01:59", "open until Sat 02:00"),
        ("2026-11-28", "02:00", "closed until Mon 09:00"),
    ],
)
def test_it_is_open_from_the_first_minute_to_the_last(day: str, time: str, says: str) -> None:
    assert worded(site().opening(at(day, time))) == says


def test_the_moment_may_come_from_any_time_zone() -> None:
    assert worded(site().opening(at("2026-11-23", "16:00", ZoneInfo("UTC")))) == "open until Mon 18:00"
    assert worded(site().opening(at("2026-11-23", "15:59", ZoneInfo("UTC")))) == "closed until Mon 09:00"


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        site().opening(datetime.datetime(2026, 11, 24, 12))


def test_special_days_go_before_the_day_of_the_week() -> None:
    holiday = site(special_days="\n  2026-11-23: closed\n  2026-11-24: 09:00-12:00")
    assert worded(holiday.opening(at("2026-11-23", "12:00"))) == "closed until Tue 09:00"
    assert worded(holiday.opening(at("2026-11-24", "09:00"))) == "open until Tue 12:00"


def test_in_spring_when_an_hour_is_skipped_the_night_is_an_hour_shorter() -> None:
    night = site(sunday="01:00-05:00")
    assert worded(night.opening(at("2027-03-14", "01:30"))) == "open until Sun 05:00"
    opened = night.opening(at("2027-03-14", "08:30", ZoneInfo("UTC")))
    assert opened is not None and opened.until is not None
    assert opened.until - at("2027-03-14", "08:00", ZoneInfo("UTC")) == datetime.timedelta(hours=3)


def test_an_opening_that_falls_into_the_skipped_hour_comes_an_hour_later_by_the_clock() -> None:
    night = site(sunday="02:30-05:00")
    assert worded(night.opening(at("2027-03-14", "03:29"))) == "closed until Sun 03:30"
    assert worded(night.opening(at("2027-03-14", "03:30"))) == "open until Sun 05:00"


def test_in_autumn_when_an_hour_comes_twice_the_first_one_counts() -> None:
    night = site(sunday="00:30-01:30")
    assert worded(night.opening(at("2027-11-07", "01:29"))) == "open until Sun 01:30"
    assert worded(night.opening(at("2027-11-07", "01:30"))) == "closed until Mon 09:00"
    assert worded(night.opening(at("2027-11-07", "01:00", fold=1))) == "closed until Mon 09:00"
    late = site(sunday="01:30-04:00")
    opened = late.opening(at("2027-11-07", "01:30"))
    assert opened is not None and opened.is_open and opened.until is not None
    assert opened.until - at("2027-11-07", "07:30", ZoneInfo("UTC")) == datetime.timedelta(hours=3, minutes=30)


def test_open_until_midnight_and_from_midnight_on_is_open_through() -> None:
    hours = HOURS.format(sunday="00:00-24:00").replace("closed", "12:00-24:00").rstrip()
    through = site(hours=hours)
    assert worded(through.opening(at("2026-11-28", "23:59"))) == "open until Mon 00:00"


def test_open_day_and_night_never_closes() -> None:
    always = site(
        hours="".join(
            f"\n  {day}: 00:00-24:00"
            for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        )
    )
    opening = always.opening(at("2026-11-24", "03:00"))
    assert opening is not None and opening.is_open and opening.until is None


def test_closed_for_weeks_is_closed_without_a_date() -> None:
    never = site(
        hours="".join(
            f"\n  {day}: closed"
            for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        )
    )
    opening = never.opening(at("2026-11-24", "12:00"))
    assert opening is not None and not opening.is_open and opening.until is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"telephone": "303 555 0100"}, "a telephone number is written"),
        ({"telephone": ""}, "telephone is empty: write a value"),
        ({"telephone": "[303-555-0100]"}, "telephone takes one value"),
        ({"texts": "5550100"}, "a telephone number is written"),
        ({"kind": "shop"}, "store \\(a person can collect something\\) or clinic"),
        ({"time_zone": "Colorado"}, "a time zone is written America/Denver"),
        ({"time_zone": "../etc/passwd"}, "a time zone is written America/Denver"),
        ({"address": "100 Example Street"}, "address takes a list"),
        ({"hours": "9 to 5"}, "hours takes a mapping of keys with values: .*monday: 09:00-18:00"),
        ({"hours": "{monday: 09:00-18:00}"}, "tuesday is missing: write for example tuesday: closed"),
        ({"hours": "{moonday: closed}"}, "'moonday' .did you mean monday"),
        ({"hours": HOURS.format(sunday="9-5").rstrip()}, "hours are written 09:00-18:00"),
        ({"hours": HOURS.format(sunday="09:00-25:00").rstrip()}, "hours are written 09:00-18:00"),
        ({"hours": HOURS.format(sunday="13:00-18:00, 09:00-12:00").rstrip()}, "in order and apart"),
        ({"hours": HOURS.format(sunday="20:00-02:00, 21:00-22:00").rstrip()}, "in order and apart"),
        ({"special_days": "{2026-12-25: closed}"}, "special days need the hours"),
        ({"links": "{Network: http://example.org}"}, "a link begins with https"),
        ({"links": "{Network: 'https://example.org/\" onclick'}"}, "a link begins with https"),
        ({"checked": "yesterday"}, "is not a date: write year-month-day"),
        ({"is_demonstration": "maybe"}, "'maybe' is not an answer"),
        ({"fax": "303-555-0100"}, "unknown key 'fax': take it away, or write one of title"),
    ],
)
def test_a_broken_site_is_refused_with_its_line(change: dict[str, str], says: str) -> None:
    with pytest.raises(DocumentError, match=says) as error:
        read_site(read_text(text(**change)), "test")
    assert error.value.line


def test_a_special_day_must_be_a_day() -> None:
    with pytest.raises(DocumentError, match="is not a calendar day"):
        site(special_days="{2026-13-25: closed}")


def test_a_site_that_lacks_a_key_or_is_no_mapping_is_refused() -> None:
    with pytest.raises(DocumentError, match="links is missing: write 'links:', with nothing behind it"):
        read_site(read_text(text().replace("links: ", "")), "test")
    with pytest.raises(DocumentError, match="keys with values"):
        read_site(read_text("- one"), "test")


def test_the_fault_of_a_file_names_the_file(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(text(kind="shop"), encoding="utf-8")
    with pytest.raises(DocumentError, match=r"broken\.yaml, line 6"):
        read_site_file(broken)
    with pytest.raises(DocumentError, match="small letters"):
        read_site_file(tmp_path / "Broken_One.yaml")
