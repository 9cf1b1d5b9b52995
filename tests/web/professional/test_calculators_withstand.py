"""Whatever is typed into the form of a calculator, the page answers or refuses with a sentence."""

from __future__ import annotations

import pytest
from django.test import Client

from compounding.calculators.typed import all_changed, one_changed
from lenitive.compounding.calculators import CALCULATORS


@pytest.mark.parametrize("name", CALCULATORS)
def test_the_page_answers_or_refuses(name: str, client: Client) -> None:
    for inputs in (*all_changed(name, 3, 20), *list(one_changed(name))[::40]):
        assert client.get(f"/calculators/{name}", inputs).status_code in (200, 422), inputs
