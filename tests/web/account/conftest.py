"""The demonstration's staff and browsers for them."""

from __future__ import annotations

import pytest

from people.conftest import cluster, loaded, staff, whole_cast  # noqa: F401  fixtures
from staff import Staff


@pytest.fixture
def the_time_of_codes(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """allauth looks at the machine's clock; here it looks at ours."""
    monkeypatch.setattr("time.time", lambda: staff.rehearsal.clock.now().timestamp())
