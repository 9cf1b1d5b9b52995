"""The pages, as Django knows them. Nothing is read when it starts: `warming.py` is what a server does, and what
`django-admin check --deploy` tries.
"""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from lenitive.home import open_home


def check_files(app_configs: Any, **_: Any) -> list[CheckMessage]:
    """Whether every file that the pages read can be read."""
    from lenitive.web.warming import read_everything  # loads compiled code: other commands need none of it

    try:
        read_everything()
    except ValueError as error:
        return [Error(str(error), id="lenitive.E001")]
    return []


class Web(AppConfig):
    """All wings together."""

    name = "lenitive.web"

    def ready(self) -> None:
        """Say which folder is the pharmacy's own, and register the check; only `check --deploy` runs it."""
        open_home(settings.LENITIVE_HOME)
        register(check_files, deploy=True)
