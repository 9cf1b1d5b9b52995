"""Lists and searches with 20,000 people on record: 50 users who think for 5 s, at two processes as the site has them.

    python benchmarks/people.py [SECONDS]      # in a rehearsal's database of its own; the loading takes a minute

A user asks for the list, or searches for a name, a birth date or a telephone. The clock begins at the click, so it
counts what waits because both processes are busy. The figures are in docs/record-speed.md.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")

PEOPLE, USERS, THINKS_S, LASTS_S, PROCESSES = 20_000, 50, 5.0, 60.0, 2
SITES = {"demo-north": "nora", "demo-south": "sam", "demo-east": "eva", "demo-west": "will"}
FIRST = ("Ann", "José", "Maria", "Bo", "Lupe", "Grace", "Omari", "Wen", "Ruth", "Ivan", "Kim", "Ada", "Luz", "Tom")
LAST = ("Ortiz", "Peña", "Lindqvist", "Chen", "Rivera", "Smith", "Nguyen", "García", "Okafor", "Brown", "Silva", "Wolf")
READING = ("list", "name", "birth date", "telephone")


def load(staff: Any) -> None:
    """Everybody by whom the pages are slowed: a quarter was sent elsewhere, most of them share, and 100 are joined."""
    from django.db import connection

    from lenitive.care import models
    from lenitive.record.server.templates import pointed_at

    given = shared_text(staff)
    rows: dict[str, list[Any]] = {}
    for number in range(PEOPLE):
        for row in of_one_person(number, staff, given):
            rows.setdefault(type(row).__name__, []).append(row)
    kept = rows["Patient"]
    rows["PatientMerge"] = [joined(kept[each], kept[each + 4]) for each in range(0, 800, 8)]
    with pointed_at(staff.rehearsal.admin):
        for name, found in rows.items():
            getattr(models, name)._base_manager.bulk_create(found, batch_size=2000)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def shared_text(staff: Any) -> Any:
    """The text of a consent to share, as somebody read it."""
    from made_up_patients import registered, shares

    eva = staff.by("eva")
    return shares(registered(eva, legal_name="First Person"), "demo-west", eva).text_id


def of_one_person(number: int, staff: Any, text: Any) -> Iterator[Any]:
    """Her rows."""
    from lenitive.care.models import CareRelation, Consent, Patient, PatientContact, PatientIdentity, PatientName
    from lenitive.care.rules.names import sort_name, sound, words

    sites = list(SITES)
    site, other = sites[number % 4], sites[(number + 1 + number // 16 % 3) % 4]
    wrote = {"site": site, "by_user": 1, "by_name": "Load", "by_role": "nurse", "at": staff.rehearsal.clock.now()}
    name = f"{FIRST[number % 14]} {LAST[number // 14 % 12]}{'abcdefghij'[number // 168 % 10]}{number // 1680}"
    patient = Patient(card_number=f"{number:09d}", is_demonstration=True, **wrote)
    born_on = date(1930, 1, 1) + timedelta(days=number % 25_000)
    identity = PatientIdentity(
        patient=patient, legal_name=name, born_on=born_on, language="en", sort_name=sort_name(name), **wrote
    )
    yield patient
    yield identity
    for word in words(name, ""):
        yield PatientName(patient=patient, identity=identity, site=site, word=word, sound=sound(word))
    yield PatientContact(patient=patient, telephone=f"303{number:07d}", **wrote)
    yield CareRelation(patient=patient, to_site=site, because="registered", **wrote)
    if number % 16 < 4:
        yield CareRelation(patient=patient, to_site=other, because="referred", **wrote)
        shared = ["identity", "contact"]
        if number % 64 < 48:
            yield Consent(patient=patient, kind="sharing", text_id=text, to_site=other, categories=shared, **wrote)


def joined(kept: Any, other: Any) -> Any:
    """Two records of one site that are one person's."""
    from lenitive.care.models import PatientMerge

    wrote = {"site": kept.site, "by_user": 1, "by_name": "Load", "by_role": "nurse", "at": kept.at}
    return PatientMerge(patient=kept, other=other, identifiers=["name", "telephone"], reason="load", **wrote)


def asked(browser: Any, what: str, drawn: random.Random) -> None:
    """One click."""
    if what == "list":
        answer = browser.get("/clinic/patients")
    else:
        number = drawn.randrange(PEOPLE)
        born_on = date(1930, 1, 1) + timedelta(days=number % 25_000)
        text = {"name": f"{FIRST[number % 14]} {LAST[number // 14 % 12][:4]}", "birth date": f"{born_on:%m/%d/%Y}"}
        answer = browser.post("/clinic/patients/search", {"text": text.get(what, f"303{number:07d}")})
    assert answer.status_code == 200, answer.status_code


def served(staff: Any, lasts_s: float, share: int) -> list[tuple[str, float, float]]:
    """What one process answers: kind of click, seconds from the click to the answer, and seconds of processor."""
    drawn = random.Random(share)
    browsers = [staff.browser(nickname, site) for site, nickname in SITES.items()]
    for browser in browsers:
        asked(browser, "list", drawn)
    begins, found = time.monotonic(), []
    clicks = [drawn.random() * THINKS_S for _ in range(USERS // PROCESSES)]
    while min(clicks) < lasts_s:
        user = clicks.index(min(clicks))
        time.sleep(max(0.0, clicks[user] - (time.monotonic() - begins)))
        what, work = drawn.choice(READING), time.process_time()
        asked(browsers[user % 4], what, drawn)
        ended = time.monotonic() - begins
        found.append((what, ended - clicks[user], time.process_time() - work))
        clicks[user] = ended + THINKS_S * (0.5 + drawn.random())
    return found


def in_processes(staff: Any, lasts_s: float) -> list[tuple[str, float, float]]:
    """The clicks of all users, half of them in each process."""
    from django.db import connection

    connection.close()
    context, answers = get_context("fork"), []
    done = context.SimpleQueue()

    def work(share: int) -> None:
        done.put(served(staff, lasts_s, share))

    started = [context.Process(target=work, args=(share,)) for share in range(PROCESSES)]
    for each in started:
        each.start()
    answers = [click for _ in started for click in done.get()]
    for each in started:
        each.join()
    return answers


def figures(found: list[tuple[str, float, float]]) -> Iterator[str]:
    """A line for each kind of click."""
    for what in (*READING, "all"):
        taken = [each for each in found if what in (each[0], "all")]
        seconds, work = ([each[place] for each in taken] for place in (1, 2))
        p50, p95 = (quantiles(seconds, n=100)[place] * 1000 for place in (49, 94))
        yield f"| {what} | {len(taken)} | {p50:.0f} | {p95:.0f} | {sum(work) / len(work) * 1000:.0f} |"


def main() -> None:
    """Load, answer, print."""
    from lenitive.record.rehearsal import throwaway
    from staff import staffed

    with TemporaryDirectory() as folder, throwaway() as rehearsal, staffed(rehearsal, Path(folder)) as staff:
        load(staff)
        found = in_processes(staff, float(sys.argv[1]) if len(sys.argv) > 1 else LASTS_S)
    print(f"load average {os.getloadavg()[0]:.1f}", *figures(found), sep="\n")


if __name__ == "__main__":
    main()
