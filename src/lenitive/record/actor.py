"""Who acts, as what, at which site. Every verb takes one as `by`; the room `people` makes them for those who sign in.

    Actor(user_id=12, role="pharmacist", site_id="demo-north", name="Ann Ortiz", step_up=StepUp("passkey", at=now))
    SEALER                                          # a job that acts by itself, not for a person

A person with several roles acts in one at a time. The printed name is copied into every line of the audit, so a line
still says who it was when the account has another name or is gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

StepUpKind = Literal["passkey", "one_time_code", "recovery_code"]
STEP_UP_LASTS = timedelta(minutes=5)


@dataclass(frozen=True)
class StepUp:
    """The second factor that a person showed again, and when."""

    kind: StepUpKind
    at: datetime

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"a step-up happens at an instant with its time zone, not at {self.at}")

    def is_fresh(self, now: datetime) -> bool:
        """Whether it is at most five minutes old; one in the future counts as stale."""
        return timedelta(0) <= now - self.at <= STEP_UP_LASTS


@dataclass(frozen=True)
class Actor:
    """One person in one role at one site, or a job. `site_id` is empty for jobs and for commands on the machine."""

    user_id: int
    role: str
    site_id: str
    name: str
    step_up: StepUp | None = None

    def __post_init__(self) -> None:
        if not (self.user_id and self.role and self.name.strip()):
            raise ValueError(f"an actor has a user, a role and a name: {self!r}")

    @property
    def is_system(self) -> bool:
        """Whether this is one of our own jobs or commands, and not a person who signed in."""
        return self.user_id < 0


SYSTEM = "system"
SWEEPER = Actor(-1, SYSTEM, "", "sweeper")
SEALER = Actor(-2, SYSTEM, "", "sealer")
NOTIFIER = Actor(-3, SYSTEM, "", "notifier")
OPERATOR = Actor(-4, SYSTEM, "", "operator at the machine")
SYSTEM_ACTORS = (SWEEPER, SEALER, NOTIFIER, OPERATOR)
