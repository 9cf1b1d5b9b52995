"""Removes a rehearsal's cluster when the last process that works with it is gone, also after Ctrl-C or a kill.

    watch(cluster.places)   # starts `python -m lenitive.record.server.keeper HOME`, once for each cluster

It waits for `use.lock`, which the kernel frees whatever ends a process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from lenitive.record.server.cluster import Cluster
from lenitive.record.server.locks import alone, wait_until_free
from lenitive.record.server.places import SYSTEM_FOLDER, SiteFolders, is_root, places_of

MARK = "rehearsal"  # in a store: its data are nobody's, and may be removed
LOCK = "keeper.lock"
OURS = (MARK, LOCK)


def watch(places: SiteFolders) -> None:
    """Start the keeper, which runs on by itself at once."""
    (places.store / MARK).touch()
    command = [sys.executable, "-m", "lenitive.record.server.keeper", str(places.home)]
    nowhere = subprocess.DEVNULL
    subprocess.run(command, check=True, stdin=nowhere, stdout=nowhere, stderr=nowhere, cwd="/")


def sweep() -> list[Path]:
    """Remove clusters of rehearsals whose checkout is gone. Those of sites are never touched."""
    gone = []
    for mark in sorted(SYSTEM_FOLDER.glob(f"*/{MARK}")) if is_root() else []:
        store = mark.parent
        try:
            home = Path((store / "belongs-to").read_text(encoding="utf-8").strip())
        except OSError:
            continue
        if not home.parent.exists() and Cluster(SiteFolders(home, store, home / "cluster")).remove(also=OURS):
            gone.append(store)
    return gone


def keep(places: SiteFolders) -> None:
    """Wait until the cluster can be removed, and remove it. Returns at once beside another keeper."""
    mine = alone(places.store / LOCK)
    while mine and not Cluster(places).remove(also=OURS):
        wait_until_free(places.store / "use.lock")


def main() -> None:
    """Run in a process of its own, apart from the terminal."""
    if os.fork():
        return
    os.setsid()
    keep(places_of(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
