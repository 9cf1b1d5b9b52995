"""The states of an order, as one dictionary of allowed moves; the diagram in docs/manual is printed from it.

    is_allowed("held", "received")                                             # True: the hold was answered
    state_on("signed", date(2027, 5, 31), date(2027, 6, 1))                    # "expired": nobody has to set it

An order expires by its date alone, so that no row is written for it: `state_on` says it.
"""

from __future__ import annotations

from datetime import date

DRAFT, READY, SIGNED, RECEIVED = "draft", "ready_to_sign", "signed", "received"
HELD, ENDED, CANCELLED, EXPIRED = "held", "ended", "cancelled", "expired"
MOVES: dict[str, tuple[str, ...]] = {
    DRAFT: (READY, CANCELLED),
    READY: (SIGNED, CANCELLED),
    SIGNED: (RECEIVED, CANCELLED),
    RECEIVED: (HELD, ENDED, CANCELLED),
    HELD: (RECEIVED, CANCELLED),
    ENDED: (),
    CANCELLED: (),
}
STATE_NAMES = {
    DRAFT: "Draft",
    READY: "Ready to sign",
    SIGNED: "Signed",
    RECEIVED: "Received by the store",
    HELD: "Held",
    ENDED: "Ended",
    CANCELLED: "Cancelled",
    EXPIRED: "Expired",
}
EXPIRING = (SIGNED, RECEIVED, HELD)


def is_allowed(before: str, after: str) -> bool:
    """Whether an order may move from one state to the other."""
    return after in MOVES.get(before, ())


def state_on(state: str, last_day: date, today: date) -> str:
    """The state as it stands today: expired after the last day, the last day itself not."""
    return EXPIRED if state in EXPIRING and today > last_day else state


def diagram() -> str:
    """The moves as a Mermaid state diagram, with those that the date alone makes."""
    moves = [(before, after) for before, later in MOVES.items() for after in later]
    lines = [f"    {state}: {STATE_NAMES[state]}" for state in STATE_NAMES]
    lines += [f"    [*] --> {DRAFT}", *(f"    {before} --> {after}" for before, after in moves)]
    lines += [f"    {state} --> {EXPIRED}: after the last day" for state in EXPIRING]
    return "\n".join(["stateDiagram-v2", *lines])
