"""A demonstration and a real site never mix."""

from __future__ import annotations

import pytest

from lenitive.people.kind_of_site import REAL, is_demonstration
from lenitive.record.faults import DatabaseFault
from staff import Staff


@pytest.fixture(autouse=True)
def _(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*REAL, "LENITIVE_DEMONSTRATION"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", REAL)
def test_whatever_belongs_to_a_real_site_makes_it_one(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_demonstration()
    monkeypatch.setenv(name, "1")
    assert not is_demonstration()


def test_a_real_site_does_not_start_with_made_up_people(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from lenitive.people.strangers import refuse_strangers

    refuse_strangers()
    monkeypatch.setenv("LENITIVE_DEMONSTRATION", "0")
    with pytest.raises(DatabaseFault, match="no real site starts on it"):
        refuse_strangers()


def test_the_demonstration_does_not_start_with_real_people(staff: Staff) -> None:
    from lenitive.people.models import User
    from lenitive.people.strangers import refuse_strangers

    User.objects.create(email="real@example.com", name="Real", created_at=staff.rehearsal.clock.now())
    with pytest.raises(DatabaseFault, match="does not touch them"):
        refuse_strangers()
