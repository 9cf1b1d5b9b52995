"""Schemas of former days: each is read back and migrated to today, and then nothing is wrong with it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command

from lenitive.record.server.addresses import ADMIN, APP, OWNER
from lenitive.record.server.binaries import packaged_binaries
from lenitive.record.server.bootstrap import drop, make_bare_database, set_rights
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.templates import pointed_at

pytestmark = pytest.mark.slow

SCHEMAS = sorted(Path(__file__).parents[1].joinpath("schemas").glob("*.sql"))
NAME = "clone_of_former_days"
ROOMS = ("role_", "people_", "audit_", "patient", "consent", "proxy", "referral", "care_", "sign_up", "emergency_")


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.stem)
def read_back(cluster: Cluster, request: pytest.FixtureRequest) -> Iterator[Cluster]:
    """A database as it was then."""
    admin = cluster.address(ADMIN, "postgres")
    drop(admin, NAME)
    make_bare_database(admin, NAME)
    set_rights(admin.to(NAME))
    command = [packaged_binaries() / "psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--file={request.param}"]
    done = subprocess.run([*command, admin.to(NAME).url], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    yield cluster
    drop(admin, NAME)


def test_there_is_a_schema_to_come_from() -> None:
    assert SCHEMAS


def test_it_is_migrated_to_today_with_everything_in_it_and_nothing_is_wrong(read_back: Cluster) -> None:
    from lenitive.record.verify import examined

    before = examined(read_back.address(ADMIN, NAME))
    with pointed_at(read_back.address(OWNER, NAME)):
        call_command("migrate", verbosity=0, interactive=False)
    after = examined(read_back.address(ADMIN, NAME))
    assert after.problems == () and after.linked >= before.linked and after.waiting == 0 and after.linked > 30
    kept = {table: rows for table, rows in before.tables.items() if table.startswith(ROOMS)}
    assert kept["people_user"] >= 14 and kept["role_grant"] > 20
    assert {table: after.tables[table] for table in kept} == kept
    with pointed_at(read_back.address(APP, NAME)):
        from lenitive.people.models import User

        assert User.objects.filter(is_active=False).count() == 1
        assert User.objects.count() == kept["people_user"]
