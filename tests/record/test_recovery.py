"""The server brought the database back to an earlier moment: the audit goes on from there, once somebody says so."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.record.actor import OPERATOR
from lenitive.record.faults import DatabaseFault
from lenitive.record.rehearsal import Rehearsal
from record.test_chain import REWRITE, codes, heads, seal_and_sign, site, tamper, write  # noqa: F401  fixtures

pytestmark = pytest.mark.slow

EARLIER = "DELETE FROM audit_link WHERE entry > 90; DELETE FROM audit_entry WHERE id > 90"


def go_on() -> Any:
    from lenitive.record import audit
    from lenitive.record.backups.recovery import go_on

    return go_on(audit.verify(), by=OPERATOR)


def test_the_audit_goes_on_where_the_server_brought_it_back_to(site: Rehearsal) -> None:  # noqa: F811
    tamper(site, EARLIER)
    assert codes() == ["audit-cut"]
    assert go_on() is True
    assert codes() == []
    write(site, 20)
    seal_and_sign()
    assert codes() == [] and '"restored"' in heads().read_text(encoding="utf-8")


def test_it_leaves_a_line_of_the_audit(site: Rehearsal) -> None:  # noqa: F811
    from databases import every_line
    from lenitive.record.models import AuditEntry

    tamper(site, EARLIER)
    go_on()
    with every_line():
        line = AuditEntry.objects.order_by("-pk")[0]
    assert (line.by_name, line.verb) == ("operator at the machine", "lenitive restore --recovered")


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("SELECT 1", "Nothing is missing"),
        (f"UPDATE audit_entry SET by_name = 'Bea' WHERE id = 50; {REWRITE}", "rewritten"),
        (f"{EARLIER}; DELETE FROM public_key WHERE purpose = 'signing'", "More is wrong than an early end"),
    ],
)
def test_what_is_more_than_an_early_end_is_not_passed_over(site: Rehearsal, deed: str, words: str) -> None:  # noqa: F811
    tamper(site, deed)
    before = heads().read_text(encoding="utf-8")
    with pytest.raises(DatabaseFault, match=words):
        go_on()
    assert heads().read_text(encoding="utf-8") == before
