"""The demonstration's staff in a rehearsal's database, and browsers in which one of them is signed in.

with staffed(tmp) as staff:
    staff.browser("rosa", step_up="one_time_code").get("/office/staff")
    staff.by("nora")                        # her as an actor, in her first role
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lenitive.record.actor import Actor, StepUp
from lenitive.record.rehearsal import Rehearsal

HOST = "localhost"


@dataclass(frozen=True)
class Staff:
    """Everybody of the cast, with the passwords that were drawn for them."""

    rehearsal: Rehearsal
    passwords: dict[str, str]
    keys: Path

    @contextmanager
    def keys_in_use(self) -> Iterator[None]:
        """The key files with which her second factors are encrypted."""
        former = os.environ.get("LENITIVE_KEYS")
        os.environ["LENITIVE_KEYS"] = str(self.keys)
        try:
            yield
        finally:
            os.environ.pop("LENITIVE_KEYS")
            if former is not None:
                os.environ["LENITIVE_KEYS"] = former

    def user(self, nickname: str) -> Any:
        """Her account."""
        from lenitive.people.models import User

        return User.objects.get(email=f"{nickname}@example.org")

    def by(self, nickname: str, site: str = "", role: str = "", step_up: Any = "one_time_code") -> Actor:
        """Her in one of her roles, the first one where nothing is said."""
        from lenitive.people.actors import actor, grants_of

        user = self.user(nickname)
        held = [each for each in grants_of(user) if site in ("", each.site) and role in ("", each.role)]
        shown = StepUp(step_up, self.rehearsal.clock.now()) if step_up else None
        return actor(user, held[0].role, held[0].site, shown)

    def grant(self, nickname: str, site: str = "demo-north") -> Any:
        """The row that gives her a role there."""
        from django.db import transaction

        from lenitive.people.models import RoleGrant
        from lenitive.record.acting import act_as
        from lenitive.record.actor import OPERATOR

        with transaction.atomic():
            act_as(OPERATOR)
            return RoleGrant.objects.get(user=self.user(nickname), site=site)

    def browser(self, nickname: str = "", site: str = "", *, step_up: str = "") -> Any:
        """A browser; with a name she is signed in, with `step_up` she has just shown that factor."""
        from django.test import Client

        from lenitive.people.sign_ins import begin_sign_in

        client = Client(SERVER_NAME=HOST)
        if not nickname:
            return client
        client.force_login(self.user(nickname), "allauth.account.auth_backends.AuthenticationBackend")
        session, now = client.session, self.rehearsal.clock.now().isoformat()
        session["began_at"] = session["used_at"] = now
        session["sign_in"] = str(begin_sign_in(self.user(nickname), step_up, "Firefox on Linux").pk)
        if site:
            session["acting"] = f"{self.by(nickname, site).role} {site}"
        if step_up:
            session["step_up"] = {"kind": step_up, "at": now}
        session.save()
        return client


@contextmanager
def staffed(rehearsal: Rehearsal, folder: Path) -> Iterator[Staff]:
    """The whole cast, with keys of its own."""
    from lenitive.people.cast import load_cast

    found = Staff(rehearsal, {}, folder / "keys")
    with found.keys_in_use():
        load_cast(folder / "passwords")
        lines = (folder / "passwords").read_text(encoding="utf-8").splitlines()
        found.passwords.update(line.split() for line in lines)
        yield found
