"""Rehearsals: each has a database of its own, none meets a site's, and nothing is left of them however they end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lenitive.record.faults import DatabaseFault
from lenitive.record.rehearsal import Rehearsal, refuse_a_site, throwaway
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.keeper import MARK, sweep
from lenitive.record.server.leftovers import server_pid
from lenitive.record.server.places import SiteFolders, is_root, places_of
from lenitive.record.server.templates import migrations_hash, template

pytestmark = pytest.mark.slow

# A job that a shell starts in the background, and whatever it starts, takes no Ctrl-C: here it is as in a terminal.
REHEARSE = """
import signal, sys, time
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)
from lenitive.record.rehearsal import rehearsal_cluster
with rehearsal_cluster(Path(sys.argv[1])):
    print("in", flush=True)
    time.sleep(600)
"""


def until(is_so: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_so():
            return True
        time.sleep(0.05)
    return False


def is_alive(pid: int) -> bool:
    """Not a zombie either, which a container without init keeps."""
    try:
        return bool(Path(f"/proc/{pid}/cmdline").read_bytes())
    except OSError:
        return False


def lines() -> int:
    from lenitive.record.models import AuditEntry

    return AuditEntry.objects.count()


def test_each_rehearsal_begins_with_an_empty_database_as_the_app(database: Rehearsal) -> None:
    from django.db import connection

    from lenitive.record.models import AuditEntry

    for _ in range(2):
        with throwaway(with_keys=False) as rehearsal, connection.cursor() as cursor:
            assert lines() == 0
            AuditEntry(at=rehearsal.clock.now(), by_name="Ann", verb="look", outcome="viewed").save()
            cursor.execute("SELECT current_user")
            assert cursor.fetchone() == ("lenitive_app",)
    assert lines() == 0


def test_a_rehearsal_has_keys_in_a_folder_that_goes_with_it(cluster: Cluster) -> None:
    from lenitive.record.server.places import keys_folder

    with throwaway():
        from lenitive.record.chain.signing import seal_and_sign
        from lenitive.record.keyring import signer

        folder = keys_folder()
        assert signer("signing") and seal_and_sign() and len(list(folder.iterdir())) == 2
    assert not folder.exists() and keys_folder() != folder


def test_what_one_test_writes_the_next_does_not_see(rows: Rehearsal) -> None:
    from django.db import transaction

    from lenitive.record.models import AuditEntry

    assert lines() == 0
    with transaction.atomic(durable=True):  # as a verb does
        AuditEntry(at=rows.clock.now(), by_name="Ann", verb="look", outcome="viewed").save()
    assert lines() == 1


def test_neither_does_this_one(rows: Rehearsal) -> None:
    assert lines() == 0


def test_a_sites_database_is_refused(database: Rehearsal) -> None:
    from django.db import connection

    refuse_a_site()
    clone = connection.settings_dict["NAME"]
    connection.settings_dict["NAME"] = "lenitive"
    try:
        with pytest.raises(DatabaseFault, match="for rehearsals alone"):
            refuse_a_site()
    finally:
        connection.settings_dict["NAME"] = clone


def test_the_template_is_made_once_for_a_set_of_migrations(cluster: Cluster) -> None:
    assert template(cluster) == template(cluster) == f"template_{migrations_hash()}"


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_cluster_is_removed_after_ctrl_c_and_after_a_kill(tmp_path: Path, end: signal.Signals) -> None:
    places = places_of(tmp_path / "rehearsal")
    given = {name: value for name, value in os.environ.items() if name != "LENITIVE_KEEP_REHEARSAL"}
    command = [sys.executable, "-c", REHEARSE, str(places.home)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=given)
    assert process.stdout and process.stdout.readline() == "in\n"
    server = server_pid(places.data)
    assert server
    process.send_signal(end)
    process.wait()
    assert until(lambda: not places.store.exists())
    assert until(lambda: not is_alive(server)) and not places.note.exists()


@pytest.mark.slow
@pytest.mark.skipif(not is_root(), reason="only root's clusters lie outside the checkout")
def test_clusters_of_checkouts_that_are_gone_are_swept_and_those_of_sites_never(tmp_path: Path) -> None:
    found: list[SiteFolders] = []
    for name in ("rehearsed", "site"):
        places = places_of(tmp_path / name / "var" / "home")
        Cluster(places).__enter__()._use.let_go()  # type: ignore[union-attr]
        found.append(places)
    (found[0].store / MARK).touch()
    shutil.rmtree(tmp_path / "rehearsed")
    shutil.rmtree(tmp_path / "site")
    try:
        assert sweep() == [found[0].store]
        assert not found[0].store.exists() and server_pid(found[1].data)
    finally:
        Cluster(found[1]).remove()
