"""Noes that are not a list of reasons: it is not yours, you must step up, it has changed, the key was used before.

    raise NotVisible()                   # the same answer for what is not there and for what is not yours

A no with reasons is `lenitive.reasons.Refused`. Each is written to the audit before the door hears of it.
"""

from __future__ import annotations

from typing import Any

from lenitive.reasons import POLICY, Reason, Refused

DENIED, REFUSED = "denied", "refused"


class NotVisible(Exception):
    """It is not there, or this actor may not know that it is. The door answers 404 with one body for both."""

    code = "not-visible"
    is_noted = False  # whether the audit has its line already


class StepUpNeeded(Refused):
    """The actor may do this after showing the second factor again. The door answers 401 and says where."""

    def __init__(self, factor: str = "passkey or code") -> None:
        super().__init__(Reason("step-up-needed", f"Confirm with your {factor}, then send this again.", POLICY))


class Stale(Exception):
    """Somebody changed it after the form was drawn. `current`: as it is now. The door answers 409 with both."""

    code = "stale"

    def __init__(self, current: Any) -> None:
        super().__init__("This was changed after you opened it: look at it again.")
        self.current = current


class KeyReused(Exception):
    """The request's key was used for another request. The door answers 409."""

    code = "key-reused"

    def __init__(self) -> None:
        super().__init__("This form was already sent with other answers: open it again.")
