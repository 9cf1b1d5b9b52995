"""Pages of the record are read in one transaction, and what they showed stands in the audit: no line, no page.

    with reading(by, "clinic.patient") as seen:
        seen.show(Thing("patient", (patient.id,), patient.id))

Each thing is one line, `viewed`; a list is one thing with all the ids that were shown. `deny()` makes it one line
`denied` instead: the page was not there or not theirs. `NotVisible` does so by itself, and goes on to the door.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor
from lenitive.record.denials import DENIED, NotVisible


class Seen:
    """What one page showed so far."""

    def __init__(self) -> None:
        self.things: list[audit.Thing] = []
        self.outcome = audit.VIEWED

    def show(self, thing: audit.Thing) -> None:
        """One more thing stands on the page."""
        self.things.append(thing)

    def deny(self) -> None:
        """The page is not shown: it is not there, or not theirs."""
        self.outcome = audit.Outcome(DENIED, (NotVisible.code,))


@contextmanager
def reading(by: Actor, page: str) -> Iterator[Seen]:
    """One transaction as this actor; its lines are written when the page is made, whatever it showed."""
    seen, no = Seen(), None
    with transaction.atomic(durable=True):
        act_as(by)
        try:
            yield seen
        except NotVisible as error:
            seen.deny()
            no = error
        for thing in seen.things or [audit.Thing()]:
            audit.write(by, audit.Act(page), thing, seen.outcome)
    if no:
        raise no
