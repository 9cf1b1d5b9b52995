"""Lines of the audit about signing in: who came in how, and what did not let somebody in. Never what was typed.

note("sign in with a password", ann)
note("second factor", ann, "wrong-factor")
note("sign in with a password", None, "wrong-password")       # nobody knows who that was
"""

from __future__ import annotations

from typing import Any

from django.db import transaction

from lenitive.people.actors import DOOR, signed_in
from lenitive.people.models import User
from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.denials import DENIED


def note(what: str, user: Any, *problems: str) -> None:
    """Write one line in a transaction of its own."""
    by = signed_in(user) if isinstance(user, User) else DOOR
    outcome = audit.Outcome(DENIED, problems) if problems else audit.DONE
    with transaction.atomic():
        act_as(by)
        audit.write(by, audit.Act(what), audit.Thing(), outcome)
