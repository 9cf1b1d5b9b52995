"""A demonstration and a real site never mix."""

from __future__ import annotations

import pytest

from lenitive.people.kind_of_site import REAL, is_demonstration, refuse_a_demonstration_for_others
from lenitive.record.faults import DatabaseFault
from staff import Staff

pytestmark = pytest.mark.slow


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


@pytest.mark.parametrize("name", REAL)
def test_the_demonstration_does_not_start_with_settings_of_a_real_site(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LENITIVE_DEMONSTRATION", "1")
    refuse_a_demonstration_for_others()
    monkeypatch.setenv(name, "1")
    with pytest.raises(DatabaseFault, match=f"does not start with {name} set"):
        refuse_a_demonstration_for_others()
    monkeypatch.setenv("LENITIVE_DEMONSTRATION", "0")
    refuse_a_demonstration_for_others()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.4", "::", "clinic.example.org"])
def test_the_demonstration_listens_on_this_machine_alone(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for here in ("", "127.0.0.1", "localhost", "::1", "[::1]"):
        monkeypatch.setenv("HOST", here)
        refuse_a_demonstration_for_others()
    monkeypatch.setenv("HOST", host)
    with pytest.raises(DatabaseFault, match="listens on this machine alone"):
        refuse_a_demonstration_for_others()
    monkeypatch.setenv("LENITIVE_DEMONSTRATION", "0")
    refuse_a_demonstration_for_others()
