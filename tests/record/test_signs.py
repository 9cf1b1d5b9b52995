"""What tells whether the site is well: each sign turns when something is late, and says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from lenitive.record.actor import OPERATOR, SWEEPER, Actor
from lenitive.record.rehearsal import Rehearsal, throwaway
from lenitive.record.server.cluster import Cluster
from lenitive.record.watch.spans import in_words

pytestmark = pytest.mark.slow

ROSA = Actor(1, "site_administrator", "demo-north", "Rosa")


@pytest.fixture
def site(cluster: Cluster) -> Iterator[Rehearsal]:
    """A database whose clock agrees with this machine's."""
    from datetime import UTC, datetime

    with throwaway(begins=datetime.now(UTC)) as found:
        yield found


def sign(name: str) -> Any:
    from django.db import transaction

    from lenitive.record.watch.signs import current_signs

    with transaction.atomic():
        return next(each for each in current_signs(ROSA) if each.name == name)


def tampered(site: Rehearsal, *deeds: str) -> None:
    with psycopg.connect(site.admin.url, autocommit=True) as admin:
        for deed in deeds:
            admin.execute(deed.encode())


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(0), "0 seconds"),
        (timedelta(seconds=1), "1 second"),
        (timedelta(minutes=59, seconds=59), "59 minutes"),
        (timedelta(days=1, hours=23), "1 day"),
        (timedelta(seconds=-5), "0 seconds"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(span: timedelta, words: str) -> None:
    assert in_words(span) == words


def test_a_backup_is_late_after_a_day_and_before_the_first(site: Rehearsal) -> None:
    from lenitive.record.watch.checks import note_backup

    assert sign("Backup").state == "late" and "lenitive backup FILE" in sign("Backup").todo
    note_backup(by=OPERATOR)
    assert sign("Backup").state == "fine"
    site.clock.forward(hours=24, seconds=1)
    assert (sign("Backup").state, sign("Backup").says[:33]) == ("late", "The last backup was made 1 day ago"[:33])


def test_the_start_of_a_real_site_warns_of_a_late_backup(site: Rehearsal, capsys: pytest.CaptureFixture[str]) -> None:
    from lenitive.cli.staff import _warn_of_a_late_backup
    from lenitive.record.watch.checks import note_backup

    _warn_of_a_late_backup()
    assert "No backup has been made yet. Run lenitive backup FILE" in capsys.readouterr().err
    note_backup(by=OPERATOR)
    _warn_of_a_late_backup()
    assert capsys.readouterr().err == ""


def test_a_verification_names_what_was_wrong_and_the_worker_makes_one_a_day(site: Rehearsal) -> None:
    from lenitive.record.watch.checks import note_verification, verify_when_due

    assert sign("Verification").state == "late"
    note_verification(codes=("audit-line-changed",), by=SWEEPER)
    found = sign("Verification")
    assert found.state == "wrong" and "audit-line-changed" in found.says and "lenitive verify" in found.todo
    assert not verify_when_due(), "within a day nobody verifies again"
    site.clock.forward(hours=25)
    note_verification(codes=(), by=OPERATOR)
    assert sign("Verification").state == "fine"
    site.clock.forward(hours=49)
    assert sign("Verification").state == "late"


def test_nobody_who_signed_in_notes_a_backup_or_a_verification(site: Rehearsal) -> None:
    from lenitive.record.denials import NotVisible
    from lenitive.record.watch.checks import note_backup, note_verification

    for note in (lambda: note_backup(by=ROSA), lambda: note_verification(codes=(), by=ROSA)):
        with pytest.raises(NotVisible):
            note()


def test_lines_that_wait_for_their_link_are_counted_and_heads_are_signed_for_each_link(site: Rehearsal) -> None:
    from lenitive.record.chain.seals import seal
    from lenitive.record.chain.signing import sign_head
    from lenitive.record.watch.checks import note_backup

    note_backup(by=OPERATOR)
    assert sign("Audit chain").state == "fine", "it waits for a moment only"
    off = "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
    on = "ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER only_grows, ENABLE ALWAYS TRIGGER only_grows_whole"
    tampered(site, off, "UPDATE audit_entry SET recorded_at = recorded_at - interval '3 minutes'", on)
    late = sign("Audit chain")
    assert late.state == "late" and "not linked yet" in late.says and "lenitive worker" in late.todo
    seal()
    assert sign("Audit chain").state == "fine"
    tampered(
        site,
        "ALTER TABLE audit_seal DISABLE TRIGGER ALL",
        "UPDATE audit_seal SET sealed_at = sealed_at - interval '1 hour'",
    )
    assert sign("Signed heads").state == "late"
    assert sign_head() and sign("Signed heads").state == "fine"


def test_a_lost_key_of_heads_is_named(site: Rehearsal) -> None:
    from lenitive.record.keyring import current, file_of

    key = current("heads")
    assert key
    file_of("heads", key.id).unlink()
    found = sign("Signed heads")
    assert found.state == "wrong" and f"heads-{key.id}.pem" in found.says and "lenitive keys begin heads" in found.todo


def test_jobs_that_wait_too_long_or_failed_are_named_and_queued_again(site: Rehearsal) -> None:
    from django.db import transaction

    from databases import every_line
    from lenitive.record.ids import new_id
    from lenitive.record.jobs import failed, queue, retry_failed
    from lenitive.record.models import AuditEntry

    assert sign("Jobs").state == "fine" and sign("Worker").state == "late"
    with transaction.atomic():
        queue("people.jobs.send_mail", new_id())
    assert sign("Jobs").state == "fine"
    tampered(site, "UPDATE procrastinate_events SET at = at - interval '6 minutes'")
    assert sign("Jobs").state == "late"
    tampered(site, "UPDATE procrastinate_jobs SET status = 'doing'", "UPDATE procrastinate_jobs SET status = 'failed'")
    wrong = sign("Jobs")
    assert wrong.state == "wrong" and "lenitive jobs retry" in wrong.todo
    assert [each.name for each in failed()] == ["people.jobs.send_mail"]
    assert retry_failed() == 1 and failed() == []
    with every_line():
        assert AuditEntry.objects.filter(verb="record.jobs.retry_failed", outcome="done").count() == 1


def test_a_worker_that_is_silent_for_a_minute_is_late(site: Rehearsal) -> None:
    tampered(site, "INSERT INTO procrastinate_workers DEFAULT VALUES")
    assert sign("Worker").state == "fine"
    tampered(site, "UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '61 seconds'")
    assert sign("Worker").state == "late"


def test_after_a_crash_the_worker_that_runs_now_says_so(site: Rehearsal) -> None:
    from lenitive.record.runs import begin_run, end

    tampered(site, "INSERT INTO procrastinate_workers DEFAULT VALUES")
    first = begin_run("here")
    assert "crash" not in sign("Worker").says
    site.clock.forward(seconds=5)
    second = begin_run("here")
    assert first.run != second.run and "a crash, a kill or a power cut" in sign("Worker").says
    end(event_id=second.id, by=OPERATOR)
    site.clock.forward(seconds=5)
    begin_run("here")
    assert "crash" not in sign("Worker").says


def test_clocks_that_differ_and_a_clock_that_was_set_back_are_told_apart(site: Rehearsal) -> None:
    from lenitive.record.watch.checks import note_backup

    assert sign("Clock").state == "fine"
    site.clock.forward(minutes=-5)
    differs = sign("Clock")
    assert differs.state == "wrong" and "differ by" in differs.says
    site.clock.forward(minutes=5)
    note_backup(by=OPERATOR)
    off = "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
    tampered(site, off, "UPDATE audit_entry SET recorded_at = recorded_at + interval '3 hours'")
    back = sign("Clock")
    assert back.state == "wrong" and "set back" in back.says and "NTP" in back.todo


def test_a_disk_that_is_nearly_full_is_told_before_it_is(site: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    from collections import namedtuple

    assert sign("Disk").state in ("fine", "late")
    usage = namedtuple("usage", "total used free")
    root = usage(10**12, 10**11, 9 * 10**11)
    full = usage(10**10, 9 * 10**9, 10**9)
    monkeypatch.setattr("shutil.disk_usage", lambda path: root if Path(path) == Path("/") else full)
    assert sign("Disk").state == "late"  # a disk of its own, however much room there is on that of the system


def test_sessions_and_counts_whose_time_is_up_are_deleted_and_others_stay(site: Rehearsal) -> None:
    from django.contrib.sessions.models import Session
    from django.core.cache import cache

    from lenitive.record.work import forgetting

    now = site.clock.now()
    Session.objects.create(session_key="over", session_data="", expire_date=now - timedelta(seconds=1))
    Session.objects.create(session_key="open", session_data="", expire_date=now + timedelta(hours=1))
    cache.set("kept", 1, 3600)
    assert forgetting.forget_sessions() == 1 and list(Session.objects.values_list("pk", flat=True)) == ["open"]
    assert forgetting.forget_counts() == 0
    site.clock.forward(hours=2)
    assert forgetting.forget_counts() == 1


def test_signs_leave_the_one_who_looks_as_she_was(site: Rehearsal, tmp_path: Path) -> None:
    from django.db import connection, transaction

    from lenitive.record.watch.signs import current_signs

    with transaction.atomic(), connection.cursor() as cursor:
        current_signs(ROSA)
        cursor.execute("SELECT current_setting('lenitive.user')")
        assert cursor.fetchone() == ("1",)
