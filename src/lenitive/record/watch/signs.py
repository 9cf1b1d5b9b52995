"""What tells whether the site is well: backup, audit chain, worker, jobs, verification, clock and disk.

    for sign in current_signs(by):
        sign.state, sign.says, sign.todo      # "late", "No backup has been made yet.", "Run lenitive backup FILE, …"

Only counts and instants are read, and nothing about a person. Limits are policy (docs/operating.md).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from django.db import connection

from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import SEALER, Actor
from lenitive.record.chain.heads import last_signed
from lenitive.record.keyring import missing_files
from lenitive.record.models import AuditLink, AuditSeal, RunEvent
from lenitive.record.models.site_check import BACKUP, VERIFICATION
from lenitive.record.server.places import home_of_the_site, places_of_the_site
from lenitive.record.watch.checks import newest
from lenitive.record.watch.spans import in_words

State = Literal["fine", "late", "wrong"]
BACKUP_EVERY = timedelta(days=1)
VERIFIED_WITHIN = timedelta(days=2)
LINKED_WITHIN = timedelta(minutes=2)
SIGNED_WITHIN = timedelta(minutes=10)
WORKER_HEARD_WITHIN = timedelta(minutes=1)
JOB_WAITS_AT_MOST = timedelta(minutes=5)
CLOCKS_DIFFER_AT_MOST = timedelta(minutes=1)
LEAST_FREE_BYTES = 2 * 10**9
WAITING = """
SELECT count(*), min(e.recorded_at) FROM audit_entry e
WHERE e.id > COALESCE((SELECT s.settled FROM audit_seal s ORDER BY s.id DESC LIMIT 1), 0)
  AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry = e.id)
"""
AHEAD = "SELECT max(recorded_at) FROM audit_entry WHERE id = (SELECT max(id) FROM audit_entry)"
HEARD = "SELECT max(last_heartbeat) FROM procrastinate_workers"
JOBS = """
SELECT count(*) FILTER (WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())),
       count(*) FILTER (WHERE status = 'failed'),
       (SELECT min(e.at) FROM procrastinate_events e JOIN procrastinate_jobs j ON j.id = e.job_id
        WHERE j.status = 'todo' AND (j.scheduled_at IS NULL OR j.scheduled_at <= now()) AND e.type = 'deferred')
FROM procrastinate_jobs
"""
START_WORKER = "Start the worker: ./run does it by itself; on a server of your own, run lenitive worker."


@dataclass(frozen=True)
class Sign:
    """One thing to watch: its name, how it stands, one sentence about it, and what to do where it is not fine."""

    name: str
    state: State
    says: str
    todo: str = ""


def current_signs(by: Actor) -> list[Sign]:
    """Everything that is watched, within the transaction in which `by` acts."""
    act_as(SEALER)  # who sees every line of the audit, of which only the number is read
    try:
        return list(_signs())
    finally:
        act_as(by)


def _signs() -> Iterator[Sign]:
    now = _database_clock()
    yield backup_sign()
    yield _links(now)
    yield _heads()
    yield _verification()
    yield _worker(now)
    yield _jobs(now)
    yield _clock(now)
    yield _disk()


def backup_sign() -> Sign:
    """How long ago the last backup was made."""
    last, todo = newest(BACKUP), "Run lenitive backup FILE, and keep the file on another disk."
    if last is None:
        return Sign("Backup", "late", "No backup has been made yet.", todo)
    age = clock.now() - last.at
    says = f"The last backup was made {in_words(age)} ago on {last.node}."
    return Sign("Backup", "late", says, todo) if age > BACKUP_EVERY else Sign("Backup", "fine", says)


def _links(now: datetime) -> Sign:
    waiting, oldest = _asked(WAITING)
    if oldest and now - oldest > LINKED_WITHIN:
        says = f"{waiting} lines of the audit are not linked yet; the oldest has waited for {in_words(now - oldest)}."
        return Sign("Audit chain", "late", says, START_WORKER)
    seal = AuditSeal.objects.order_by("-id").first()
    says = f"The last link was added {in_words(now - seal.sealed_at)} ago." if seal else "Nothing has been linked yet."
    return Sign("Audit chain", "fine", says)


def _heads() -> Sign:
    name = "Signed heads"
    if lost := [each.name for each in missing_files() if each.name.startswith("heads")]:
        todo = "Put the file back into the folder of keys, or run lenitive keys begin heads."
        return Sign(name, "wrong", f"The key file {lost[0]} is not here, so no head is signed.", todo)
    signed = last_signed()
    link = AuditLink.objects.order_by("-number").first()
    if link is None or (signed and signed.number >= link.number):
        return Sign(name, "fine", "Every link is signed for." if link else "There is nothing to sign yet.")
    since = signed.at if signed else _first_link_at()
    age = clock.now() - since
    says = f"The last head was signed {in_words(age)} ago." if signed else "No head is signed on this machine yet."
    if age <= SIGNED_WITHIN:
        return Sign(name, "fine", says)
    todo = f"{START_WORKER} Heads lie on the machine where the worker runs, in the file that LENITIVE_HEADS names."
    return Sign(name, "late", says, todo)


def _verification() -> Sign:
    last, name = newest(VERIFICATION), "Verification"
    if last is None:
        return Sign(name, "late", "The database has not been verified yet.", "Run lenitive verify.")
    says = f"The database was verified {in_words(clock.now() - last.at)} ago"
    if last.problem_codes:
        todo = "Run lenitive verify and do what its sentences say; docs/operating.md explains the codes."
        return Sign(name, "wrong", f"{says}, and this was wrong: {', '.join(last.problem_codes)}.", todo)
    if clock.now() - last.at > VERIFIED_WITHIN:
        return Sign(name, "late", f"{says}.", f"Run lenitive verify. The worker does it once a day. {START_WORKER}")
    return Sign(name, "fine", f"{says}, and everything was as it should be.")


def _worker(now: datetime) -> Sign:
    (heard,) = _asked(HEARD)
    last = RunEvent.objects.order_by("-at", "-id").first()
    here = RunEvent.objects.filter(node=last.node).order_by("-at", "-id")[:2] if last else ()
    broke = [each.kind for each in here] == ["started", "broke_off"]
    after = " The run before it ended without being stopped: a crash, a kill or a power cut." if broke else ""
    if heard is None or now - heard > WORKER_HEARD_WITHIN:
        says = f"No worker has been heard for {in_words(now - heard)}." if heard else "No worker is running."
        return Sign("Worker", "late", says, START_WORKER)
    return Sign("Worker", "fine", f"A worker was heard {in_words(now - heard)} ago.{after}")


def _jobs(now: datetime) -> Sign:
    waiting, failed, oldest = _asked(JOBS)
    if failed:
        says = f"{failed} jobs failed after all their tries." if failed > 1 else "One job failed after all its tries."
        todo = "The worker's log names the error. Fix its cause, then run lenitive jobs retry."
        return Sign("Jobs", "wrong", says, todo)
    if oldest and now - oldest > JOB_WAITS_AT_MOST:
        says = f"{waiting} jobs wait; the oldest has waited for {in_words(now - oldest)}."
        return Sign("Jobs", "late", says, START_WORKER)
    return Sign("Jobs", "fine", f"{waiting} jobs wait, and none has failed." if waiting else "No job waits or failed.")


def _clock(now: datetime) -> Sign:
    ours, (newest_line,) = clock.now(), _asked(AHEAD)
    todo = "Set the clock of this machine and of the database server, best by NTP, before anybody goes on working."
    if newest_line and newest_line - now > CLOCKS_DIFFER_AT_MOST:
        says = f"The clock was set back: the newest line of the audit is {in_words(newest_line - now)} ahead of it."
        return Sign("Clock", "wrong", says, todo)
    if abs(ours - now) > CLOCKS_DIFFER_AT_MOST:
        says = f"The clocks of this machine and of the database differ by {in_words(abs(ours - now))}."
        return Sign("Clock", "wrong", says, todo)
    return Sign("Clock", "fine", "This machine and the database agree on the time.")


def _disk() -> Sign:
    free = min(shutil.disk_usage(_there(each)).free for each in (home_of_the_site(), places_of_the_site().store))
    says = f"{free / 1e9:.1f} GB are free on the disk that holds the site."
    if free >= LEAST_FREE_BYTES:
        return Sign("Disk", "fine", says)
    return Sign("Disk", "late", says, "Free some space, or move the site to a larger disk, before it is full.")


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(each for each in (folder, *folder.parents) if each.exists())


def _first_link_at() -> datetime:
    seal = AuditSeal.objects.order_by("id").first()
    return seal.sealed_at if seal else clock.now()


def _database_clock() -> datetime:
    (now,) = _asked("SELECT clock_timestamp()")
    return datetime.fromisoformat(now) if isinstance(now, str) else now


def _asked(question: str) -> tuple[Any, ...]:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return tuple(cursor.fetchone())
