"""A backup carries public keys and signed heads; a restore goes on with the private keys, and reads without them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from databases import every_line
from lenitive.record import clock
from lenitive.record.actor import OPERATOR, Actor, StepUp
from lenitive.record.backups.backup import back_up, counts_file
from lenitive.record.faults import DatabaseFault
from lenitive.record.ids import new_id
from lenitive.record.server.addresses import ADMIN, APP
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, keys_folder
from lenitive.record.server.site import open_cluster
from lenitive.record.server.templates import pointed_at

pytestmark = pytest.mark.slow


@pytest.fixture
def kept(cluster: Cluster, site: SiteFolders) -> Iterator[Cluster]:
    """A site with its tables, its keys, and Django connected to it as the app. (The rehearsals' cluster stays up.)"""
    with open_cluster(site) as found:
        with pointed_at(found.address("owner")):
            from django.core.management import call_command

            call_command("migrate", verbosity=0)
        with pointed_at(found.address(APP)):
            from lenitive.record.keys import begin_what_is_missing

            begin_what_is_missing()
            yield found


def closed() -> None:
    from django.db import connection

    connection.close()


def examined(cluster: Cluster) -> Any:
    from lenitive.record.chain.heads import site_heads
    from lenitive.record.verify import examined as looked_at

    return looked_at(cluster.address(ADMIN), site_heads())


def seal_and_sign() -> bool:
    from lenitive.record.chain.signing import seal_and_sign as sealed

    return sealed()


def test_a_backup_carries_heads_and_public_keys_and_names_the_private_ones(kept: Cluster, tmp_path: Path) -> None:
    assert seal_and_sign()
    made = back_up(tmp_path / "one")
    assert len(made.heads) == 3 and len(made.key_files) == 2
    private = [file.read_text().splitlines()[1] for file in keys_folder().iterdir()]
    assert not any(key in counts_file(tmp_path / "one").read_text() for key in private)


def test_restored_with_the_keys_the_chain_goes_on_where_the_backup_ends(kept: Cluster, tmp_path: Path) -> None:
    from lenitive.record.backups.restore import restore_from
    from lenitive.record.chain.signing import note_restore
    from lenitive.record.keys import begin

    seal_and_sign()
    back_up(tmp_path / "one")
    begin(purpose="signing", by=OPERATOR)
    seal_and_sign()
    closed()
    done = restore_from(tmp_path / "one")
    assert [each.code for each in examined(kept).problems] == ["audit-cut", "public-key-differs"]
    assert note_restore(done.found.linked)
    begin(purpose="signing", by=OPERATOR)
    seal_and_sign()
    found = examined(kept)
    assert found.problems == ()  # although a key that was begun in between is lost
    assert found.linked == done.found.linked + 1


def test_restored_without_the_keys_everything_is_read_and_nothing_signed(kept: Cluster, tmp_path: Path) -> None:
    from django.db import transaction

    from lenitive.record.acting import act_as
    from lenitive.record.backups.restore import restore_from
    from lenitive.record.chain.signing import note_restore
    from lenitive.record.keyring import missing_files
    from lenitive.record.models import Signature
    from lenitive.record.signatures import Shown, reasons_not_to_sign, reasons_not_to_trust, sign

    by = Actor(21, "prescriber", "demo-clinic", "Dr. Cara Diaz", StepUp("passkey", clock.now()))
    with transaction.atomic():
        act_as(by)
        signed = sign(Shown("order", new_id(), {"amount_mg": 150}), "approve this order", by)
    seal_and_sign()
    back_up(tmp_path / "one")
    away = keys_folder().rename(tmp_path / "away")
    closed()
    done = restore_from(tmp_path / "one")
    assert not note_restore(done.found.linked) and len(missing_files()) == 2
    assert not seal_and_sign() and examined(kept).problems == ()
    with every_line():
        found = Signature.objects.get(pk=signed.pk)
    assert not list(reasons_not_to_trust(found, {"amount_mg": 150})), "it still verifies"
    assert [each.code for each in reasons_not_to_sign()] == ["signing-key-missing"]
    away.rename(keys_folder())
    assert seal_and_sign() and examined(kept).problems == () and missing_files() == []


def test_a_backup_whose_audit_was_rewritten_is_not_restored(kept: Cluster, tmp_path: Path) -> None:
    from lenitive.record.backups.restore import restore_from
    from lenitive.record.server.bootstrap import connected

    seal_and_sign()
    with connected(kept.address(ADMIN)) as admin:
        for table in ("audit_entry", "audit_link", "audit_seal"):
            admin.execute(f"ALTER TABLE {table} DISABLE TRIGGER ALL".encode())
        admin.execute("UPDATE audit_entry SET by_name = 'Bea'; DELETE FROM audit_link; DELETE FROM audit_seal")
        admin.execute("SELECT seal_audit()")
        for table in ("audit_entry", "audit_link", "audit_seal"):
            on = "ENABLE ALWAYS TRIGGER only_grows, ENABLE ALWAYS TRIGGER only_grows_whole"
            admin.execute(f"ALTER TABLE {table} {on}".encode())
    back_up(tmp_path / "one")
    closed()
    with pytest.raises(DatabaseFault, match="The audit was rewritten"):
        restore_from(tmp_path / "one")
