"""Writes tests/schemas/NAME.sql: the tables of today with the demonstration's staff and people, and the audit of both.

`python tests/record/keep_schema.py floor`. A file that is there already is left alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from staff import Staff

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "tests" / "schemas"


def a_little_more(staff: Staff, folder: Path) -> None:
    """The demonstration's people, an account that was closed, a record opened in an emergency, links over all lines."""
    from django.db import transaction

    from lenitive.care.demonstration import load_people
    from lenitive.people.closings import close
    from lenitive.people.emergency_rows import NewEmergency, add_emergency
    from lenitive.record.acting import act_as
    from lenitive.record.chain.seals import seal
    from lenitive.record.ids import new_id

    load_people(folder / "passwords-of-people")
    close(user_id=staff.user("ugo").pk, because="left the store", by=staff.by("rosa", "demo-south"))
    nora = staff.by("nora")
    with transaction.atomic():
        act_as(nora)
        add_emergency(new_id(), NewEmergency("no_one_to_ask", "Unconscious, alone."), nora)
    seal()


def main(name: str) -> None:
    """Dump a fresh database with the cast."""
    target = SCHEMAS / f"{name}.sql"
    if target.exists():
        raise SystemExit(f"{target} is there already, and is never changed: choose another name.")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    sys.path[:0] = [str(ROOT / "tests")]
    from lenitive.record.rehearsal import throwaway
    from lenitive.record.server.binaries import packaged_binaries
    from staff import staffed

    with TemporaryDirectory() as folder, throwaway() as rehearsal, staffed(rehearsal, Path(folder)) as staff:
        a_little_more(staff, Path(folder))
        command = [packaged_binaries() / "pg_dump", "--format=plain", f"--file={target}", rehearsal.admin.url]
        subprocess.run(command, check=True)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1])
