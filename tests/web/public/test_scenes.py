"""Drawings with people stand on the pages where they help, below every emergency step."""

import pytest
from django.test import Client

from lenitive.pictures.people import SCENES
from lenitive.web.shared.wording import address

SHOWN_ON = {
    "/": "counter",
    "/how-to-get-it": "call",
    "/worth-asking": "questions",
    "/it-hurts-now": "night",
    "/learn/day-of-a-session": "infusion",
    "/learn/ketamine-by-iv-infusion": "infusion",
    "/learn/using-the-cream": "rubbing",
    "/learn/storing-and-throwing-away": "cabinet",
    "/learn/children-and-creams": "cabinet",
}


def test_every_drawing_is_shown_somewhere() -> None:
    assert set(SHOWN_ON.values()) == set(SCENES)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("where", "name"), SHOWN_ON.items())
def test_it_is_shown_where_it_helps(client: Client, where: str, name: str, language: str) -> None:
    page = client.get(address(where, language)).content.decode()
    assert page.count(f'id="scene-{name}-title"') == 1
    if 'class="care-cards"' in page and where in ("/it-hurts-now", "/learn/children-and-creams"):
        assert page.index('class="care-cards"') < page.index(
            f'id="scene-{name}-title"'
        )  # nothing above an emergency step
