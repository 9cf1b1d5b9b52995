"""A ledger that was read back is the ledger it was: its law holds for old movements, and its chain goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.core.management import call_command

from lenitive.pharmacy import ledger
from lenitive.pharmacy.models import LedgerLink, Movement
from lenitive.record import clock
from lenitive.record.backups.backup import back_up
from lenitive.record.backups.restore import restore_from
from lenitive.record.rehearsal import BEGINS
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders
from lenitive.record.server.site import open_cluster
from lenitive.record.server.templates import pointed_at
from pharmacy.stockroom import cream_for_patients, employ, ketamine, open_the_book, weigh

pytestmark = pytest.mark.slow
AGAIN = """
INSERT INTO ledger_entry (movement_id, lot_id, account, units)
SELECT movement_id, lot_id, account, units FROM ledger_entry WHERE movement_id = %s ORDER BY id
"""


@pytest.fixture
def migrated(cluster: Cluster, site: SiteFolders) -> Iterator[Cluster]:
    """A site with its tables. (The rehearsals' cluster stays up beside it.)"""
    with open_cluster(site) as found:
        with pointed_at(found.address("owner")):
            call_command("migrate", verbosity=0)
        yield found


def test_a_restored_ledger_is_closed_proven_and_goes_on(migrated: Cluster, tmp_path: Path) -> None:
    with clock.at(BEGINS), pointed_at(migrated.address("app")):
        employ()
        open_the_book()
        cream_for_patients("100 g")
        lot = ketamine("38.5 g")
        old = weigh(lot, 1_000_000)
        last = LedgerLink.objects.order_by("-number").first()
        assert last
    back_up(tmp_path / "monday.backup")
    assert restore_from(tmp_path / "monday.backup").found.problems == ()
    with psycopg.connect(migrated.address("app").url) as connection, pytest.raises(psycopg.errors.CheckViolation) as no:
        connection.execute(AGAIN.encode(), [old.pk])
    assert no.value.diag.constraint_name == "movement_is_closed"
    with clock.at(BEGINS), pointed_at(migrated.address("app")):
        assert ledger.on_hand(lot.pk).sentence() == "37.5 g left in lot 3-7, Demo North"
        newer = weigh(lot, 500_000)
        assert LedgerLink.objects.get(movement=newer).number == last.number + 1
        assert Movement.objects.get(pk=old.pk).entries.count() == 2
