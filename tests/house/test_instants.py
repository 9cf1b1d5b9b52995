"""Every instant on a page of the record says the site's own time with its zone: "Nov 29, 2026, 19:05 MST".

One filter writes it for staff, `local` (web/shared/templatetags/record.py), and `moment` for patients, whose templates
get words that are ready. Names tell instants (`closed_at`, `until`) from days (`born_on`); a day has no zone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from house.rooms import SOURCE

WINGS = ("account", "clinic", "office", "shared")
OWN = ("patient",)
SHOWN = re.compile(r"\{\{\s*([\w.]+)((?:\|[^}]*)?)\s*\}\}")
INSTANT = re.compile(r"(^|[._])(at|until|since|now)$")
DAY = re.compile(r"([._]on|_day)$")
WRITES_A_TIME = re.compile(r"\|(date|time|timesince|timeuntil|naturaltime)\b")
FORMATS_A_TIME = re.compile(r"strftime|%H|%I")
PLACES = ("templatetags/record.py", "shared/moments.py")  # for staff, and as a patient reads it


def without_a_zone(template: str) -> list[str]:
    """What writes an instant in another way than the one filter."""
    wrong = ["{% now %}"] if re.search(r"\{%\s*now\b", template) else []
    for name, filters in SHOWN.findall(template):
        is_bare = INSTANT.search(name) and not filters.startswith("|local")
        if is_bare or (WRITES_A_TIME.search(filters) and not DAY.search(name)):
            wrong.append(name + filters)
    return wrong


def files(ending: str, wings: tuple[str, ...] = WINGS) -> list[Path]:
    return sorted(each for wing in wings for each in (SOURCE / "web" / wing).rglob(f"*{ending}"))


def test_no_template_of_the_record_writes_an_instant_without_its_zone() -> None:
    templates = files(".html")
    assert len(templates) > 40
    assert {each.name: found for each in templates if (found := without_a_zone(each.read_text(encoding="utf-8")))} == {}


def test_no_page_module_of_the_record_formats_a_time_by_itself() -> None:
    formats = [each for each in files(".py", WINGS + OWN) if FORMATS_A_TIME.search(each.read_text(encoding="utf-8"))]
    assert [each.as_posix() for each in formats if not each.as_posix().endswith(PLACES)] == []


@pytest.mark.parametrize(
    "planted",
    ["{{ line.at }}", '{{ grant.granted_at|date:"M j, H:i" }}', "{{ each.until|default:'-' }}", '{% now "H:i" %}',
     '{{ each.value|time:"H:i" }}'],
)  # fmt: skip
def test_an_instant_written_in_another_way_is_found(planted: str) -> None:
    assert without_a_zone(planted)


def test_days_and_the_one_filter_are_left_alone() -> None:
    fine = '{{ each.born_on|date:"M j, Y" }} {{ line.at|local:line.site }} {{ each.last_day|date }}'
    assert without_a_zone(fine) == []


@pytest.mark.parametrize(
    ("instant", "site", "expected"),
    [
        (datetime(2026, 11, 30, 2, 5, tzinfo=UTC), "demo-north", "Nov 29, 2026, 19:05 MST"),
        (datetime(2026, 7, 1, 18, 0, tzinfo=UTC), "littleton", "Jul 1, 2026, 12:00 MDT"),
        (datetime(2026, 11, 1, 8, 30, tzinfo=UTC), "", "Nov 1, 2026, 01:30 MST"),
        (datetime(2026, 11, 1, 7, 30, tzinfo=UTC), "", "Nov 1, 2026, 01:30 MDT"),
    ],
)
def test_the_zone_stands_behind_the_time_also_in_the_hour_that_comes_twice(
    instant: datetime, site: str, expected: str
) -> None:
    import django

    django.setup()
    from lenitive.web.shared.templatetags.record import local

    assert local(instant, site) == expected
