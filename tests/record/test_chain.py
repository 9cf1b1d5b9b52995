"""The chain over the audit: a changed byte is named, a cut tail and a rewritten chain are seen through signed heads."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from databases import every_line
from lenitive.record.actor import OPERATOR
from lenitive.record.rehearsal import Rehearsal, throwaway
from lenitive.record.server.cluster import Cluster

pytestmark = pytest.mark.slow

LINES = """
INSERT INTO audit_entry (at, by_user, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, reason_codes)
SELECT now(), 7, 'Ann', 'look', 'nurse', 'demo-north', 'fill', ARRAY[gen_random_uuid()], 'viewed', '{}'
FROM generate_series(1, %s)
"""
OFF = "ALTER TABLE {0} DISABLE TRIGGER ALL"
ON = "ALTER TABLE {0} ENABLE ALWAYS TRIGGER only_grows, ENABLE ALWAYS TRIGGER only_grows_whole"
TABLES = ("audit_entry", "audit_link", "audit_seal", "public_key")
AN_HOUR_AGO = "UPDATE audit_seal SET sealed_at = sealed_at - interval '1 hour'"
REWRITE = "DELETE FROM audit_link; DELETE FROM audit_seal; SELECT seal_audit()"


@pytest.fixture
def site(cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """A database with keys, and with 100 lines under a signed head."""
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("LENITIVE_HEADS", str(tmp_path / "elsewhere" / "heads.jsonl"))
    with throwaway(with_keys=False) as found:
        from lenitive.record.keys import begin_what_is_missing

        begin_what_is_missing()
        write(found, 100)
        seal_and_sign()
        yield found


def write(site: Rehearsal, count: int) -> None:
    with psycopg.connect(site.app.url, autocommit=True) as connection:
        connection.execute(LINES.encode(), [count])


def seal_and_sign() -> None:
    from lenitive.record.chain.seals import seal
    from lenitive.record.chain.signing import sign_head

    seal()
    assert sign_head()


def tamper(site: Rehearsal, deed: str, tables: tuple[str, ...] = TABLES) -> None:
    """As the administrator, with every trigger off."""
    with psycopg.connect(site.admin.url, autocommit=True) as admin:
        for table in tables:
            admin.execute(OFF.format(table).encode())
        admin.execute(deed.encode())
        for table in tables:
            admin.execute(ON.format(table).encode())


def codes() -> list[str]:
    from lenitive.record import audit

    return [each.code for each in audit.verify().problems]


def heads() -> Path:
    from lenitive.record.chain.heads import heads_file

    return heads_file()


def test_every_line_is_linked_once_in_the_order_of_the_transactions(site: Rehearsal) -> None:
    from lenitive.record import audit
    from lenitive.record.chain.seals import seal
    from lenitive.record.models import AuditEntry, AuditLink

    write(site, 20)
    assert audit.verify().waiting == 20 and seal() == 20 and seal() == 0
    with every_line():
        in_order = list(AuditEntry.objects.order_by("transaction", "id").values_list("id", flat=True))
    assert list(AuditLink.objects.order_by("number").values_list("entry", flat=True)) == in_order
    assert codes() == [] and audit.verify().linked == 122  # two keys were begun


def test_a_line_that_commits_late_is_linked_later_and_never_passed_over(site: Rehearsal) -> None:
    from lenitive.record import audit
    from lenitive.record.chain.seals import seal

    with psycopg.connect(site.app.url) as slow:
        slow.execute(LINES.encode(), [1])
        for _ in range(3):
            write(site, 5)
            assert seal() == 5
        slow.commit()
    assert seal() == 1 and codes() == [] and audit.verify().waiting == 0


@pytest.mark.alone  # a transaction of another test in the same cluster counts as somebody still at work
def test_it_does_not_matter_how_far_back_a_late_line_lies(site: Rehearsal) -> None:
    """The sealer begins behind what was settled a minute ago, and nothing is settled while somebody writes."""
    from lenitive.record.chain.seals import seal
    from lenitive.record.models import AuditSeal

    with psycopg.connect(site.app.url) as slow:
        slow.execute(LINES.encode(), [1])
        write(site, 5)
        seal()
        tamper(site, AN_HOUR_AGO, ("audit_seal",))
        write(site, 5)
        seal()
        slow.commit()
    assert seal() == 1
    tamper(site, AN_HOUR_AGO)
    for _ in range(2):
        write(site, 1)
        assert seal() == 1 and codes() == []
    assert AuditSeal.objects.latest("id").settled > 102, "else every seal would look at the whole audit"


def test_sealers_at_the_same_moment_link_nothing_twice(site: Rehearsal) -> None:
    from lenitive.record import audit

    def sealing() -> None:
        with psycopg.connect(site.app.url, autocommit=True) as connection:
            for _ in range(10):
                connection.execute(LINES.encode(), [3])
                connection.execute("SELECT seal_audit()")

    threads = [threading.Thread(target=sealing) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    found = audit.verify()
    assert found.problems == () and found.linked == 222 and found.waiting == 0


@pytest.mark.deep
def test_one_flipped_byte_is_found_and_its_line_named(site: Rehearsal, deep_size: Callable[[int, int], int]) -> None:
    from lenitive.record import audit
    from lenitive.record.chain.seals import seal
    from lenitive.record.models import AuditEntry

    write(site, deep_size(10_000, 100_000))
    seal()
    assert codes() == []
    with every_line():
        line = AuditEntry.objects.order_by("id")[AuditEntry.objects.count() * 2 // 3]
    tamper(site, f"UPDATE audit_entry SET by_name = 'Anm' WHERE id = {line.id}")
    (problem,) = audit.verify().problems
    assert problem.code == "audit-line-changed" and f"Line {line.id} of the audit was changed" in problem.text


@pytest.mark.parametrize(
    "change",
    [
        "by_user = 8", "by_user = NULL", "by_name = ''", "acting_as = 'pharmacist'", "site = ''", "verb = 'see'",
        "thing_kind = ''", "thing_ids = '{}'", "patient = gen_random_uuid()", "outcome = 'done'",
        "reason_codes = '{stale}'", "request = gen_random_uuid()", "at = at + interval '1 microsecond'",
        "recorded_at = recorded_at + interval '1 microsecond'", "transaction = '1'",
    ],
)  # fmt: skip
def test_whatever_column_is_changed_is_seen(site: Rehearsal, change: str) -> None:
    tamper(site, f"UPDATE audit_entry SET {change} WHERE id = 50")
    assert codes() == ["audit-line-changed"]


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("DELETE FROM audit_entry WHERE id = 50", "audit-line-missing"),
        ("DELETE FROM audit_link WHERE number = 50", "audit-link-missing"),
        ("UPDATE audit_link SET hash = sha256('') WHERE number = 50", "audit-line-changed"),
        ("UPDATE audit_link SET entry = -1 WHERE entry = 99; UPDATE audit_link SET entry = 99 WHERE entry = 101; "
         "UPDATE audit_link SET entry = 101 WHERE entry = -1", "audit-line-changed"),
        ("DELETE FROM audit_entry WHERE id > 90", "audit-line-missing"),
        ("DELETE FROM audit_link WHERE entry > 90; DELETE FROM audit_entry WHERE id > 90", "audit-cut"),
        (f"DELETE FROM audit_entry WHERE id > 90; {REWRITE}", "audit-cut"),
        (f"UPDATE audit_entry SET by_name = 'Bea' WHERE id = 50; {REWRITE}", "audit-rewritten"),
        (f"DELETE FROM audit_entry WHERE id = 50; INSERT INTO audit_entry (at, by_name, verb, acting_as, site, "
         f"thing_kind, thing_ids, outcome, reason_codes) VALUES (now(), 'x', 'x', '', '', '', '{{}}', 'done', '{{}}'); "
         f"{REWRITE}", "audit-rewritten"),
        ("UPDATE public_key SET public = sha256('mine') WHERE purpose = 'signing'", "public-key-differs"),
        ("DELETE FROM public_key WHERE purpose = 'signing'", "public-key-differs"),
    ],
)  # fmt: skip
def test_what_an_administrator_does_to_the_chain_is_seen(site: Rehearsal, deed: str, code: str) -> None:
    assert codes() == []
    tamper(site, deed)
    assert codes()[0] == code


def test_what_came_after_the_last_signed_head_can_be_cut_unseen(site: Rehearsal) -> None:
    """That is the five minutes between two heads, and why counts and closes of a shift sign one of their own."""
    from lenitive.record.chain.seals import seal

    write(site, 10)
    seal()
    tamper(site, f"DELETE FROM audit_entry WHERE id > 105; {REWRITE}")
    assert codes() == []


def test_lines_that_wait_too_long_for_their_link_are_told(site: Rehearsal) -> None:
    write(site, 2)
    assert codes() == []
    tamper(site, "UPDATE audit_entry SET recorded_at = now() - interval '3 minutes' WHERE id > 102")
    assert codes() == ["audit-not-sealed"]


def test_a_sealer_replaced_in_the_database_does_not_deceive_the_check(site: Rehearsal) -> None:
    from lenitive.record.chain.seals import seal

    lenient = "CREATE OR REPLACE FUNCTION seal_audit() RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'"
    tamper(site, f"{lenient}; UPDATE audit_entry SET by_name = 'Bea' WHERE id = 50")
    assert seal() == 0 and codes() == ["audit-line-changed"]


def test_the_file_of_heads_shows_what_was_changed_or_taken_out_of_it(site: Rehearsal) -> None:
    write(site, 5)
    seal_and_sign()
    whole = heads().read_text()
    lines = whole.splitlines(keepends=True)
    forged = json.loads(lines[-1])
    forged["content"]["number"] = 3
    for broken in (lines[:-2] + lines[-1:], lines[1:], [*lines[:-1], json.dumps(forged) + "\n"], [*lines, "x\n"]):
        heads().write_text("".join(broken))
        assert codes() == ["heads-changed"]
    heads().write_text(whole)
    assert codes() == []


def test_heads_are_written_once_for_each_new_end_of_the_chain(site: Rehearsal) -> None:
    before = heads().read_text()
    seal_and_sign()
    assert heads().read_text() == before and heads().stat().st_mode & 0o777 == 0o600


def test_a_new_key_for_heads_is_vouched_for_by_the_one_before(site: Rehearsal) -> None:
    from lenitive.record.keys import begin

    begin(purpose="heads", by=OPERATOR)
    seal_and_sign()
    assert codes() == [] and len({json.loads(line)["key"] for line in heads().read_text().splitlines()}) == 2


def test_a_key_for_heads_that_nobody_vouches_for_is_told(site: Rehearsal) -> None:
    """As after the private key was lost: the old heads still hold, and a person should know who began the new key."""
    from lenitive.record.keys import begin
    from lenitive.record.server.places import keys_folder

    for file in keys_folder().glob("heads-*"):
        file.unlink()
    begin(purpose="heads", by=OPERATOR)
    seal_and_sign()
    assert codes() == ["heads-key-unvouched"]
    tamper(site, f"UPDATE audit_entry SET by_name = 'Bea' WHERE id = 50; {REWRITE}")
    assert codes()[0] == "audit-rewritten"


def test_without_the_private_key_no_head_is_signed_and_the_old_ones_still_hold(site: Rehearsal) -> None:
    from lenitive.record.chain.signing import sign_head
    from lenitive.record.server.places import keys_folder

    for file in keys_folder().glob("heads-*"):
        file.unlink()
    assert not sign_head() and codes() == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO audit_link VALUES (1, 1, '')",
        "DELETE FROM audit_link",
        "UPDATE audit_seal SET number = 1",
        "TRUNCATE audit_link, audit_seal",
    ],
)
def test_the_app_writes_no_link_by_itself(site: Rehearsal, statement: str) -> None:
    with psycopg.connect(site.app.url, autocommit=True) as app, pytest.raises(psycopg.Error) as caught:
        app.execute(statement.encode())
    assert caught.value.sqlstate == "42501"


def test_the_app_may_call_the_sealer_and_nobody_else(site: Rehearsal) -> None:
    with psycopg.connect(site.admin.url, autocommit=True) as admin:
        found: Any = admin.execute("SELECT proacl::text FROM pg_proc WHERE proname = 'seal_audit'").fetchone()
    assert found[0] == "{lenitive_owner=X/lenitive_owner,lenitive_app=X/lenitive_owner}"
