"""A browser without a browser: Django's test client, with an allowance that every test starts afresh."""

from collections.abc import Iterator

import django
import pytest

django.setup()

from django.test import Client  # noqa: E402

from lenitive.web.professional.forms.filling import EXAMPLE  # noqa: E402
from lenitive.web.shared import computing  # noqa: E402
from lenitive.web.shared.allowance import PREDICTIONS  # noqa: E402


@pytest.fixture(autouse=True)
def fresh_allowance() -> Iterator[None]:
    PREDICTIONS.forget()
    yield


@pytest.fixture(autouse=True)
def time_to_compute(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with much else to do is slow, which is no reason to refuse here; test_dear.py holds the deadline."""
    monkeypatch.setattr(computing, "LONGEST_S", 600.0)


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")


@pytest.fixture
def example() -> dict[str, str]:
    return dict(EXAMPLE)
