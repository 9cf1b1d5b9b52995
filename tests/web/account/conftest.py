"""The demonstration's staff and browsers for them."""

from __future__ import annotations

import pytest

from staff import Staff


@pytest.fixture
def the_time_of_codes(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    """allauth looks at the machine's clock; here it looks at ours."""
    monkeypatch.setattr("time.time", lambda: staff.rehearsal.clock.now().timestamp())
