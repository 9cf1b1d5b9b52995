"""Pages of the record are read in one transaction, and what they showed stands in the audit: no line, no page.

    with reading_page(by, "clinic/patients/<uuid:id>", Thing("patient", (id,))) as seen:
        seen.show(Thing("patient", (patient.id,), patient.id))

Each thing that is shown is one line, `viewed`; a list is one thing with all the ids that stood in it. A page that
names nothing gets one line with what was asked for. `NotVisible` leaves one line, `denied`, and goes on to the door.
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
    """What one page has shown so far."""

    def __init__(self) -> None:
        self.things: list[audit.Thing] = []
        self.outcome = audit.VIEWED
        self.is_noted = True

    def show(self, thing: audit.Thing) -> None:
        """Note that one more thing stands on the page."""
        self.things.append(thing)

    def deny(self) -> None:
        """Note that the page is not shown: it is not there, or not theirs."""
        self.outcome = audit.Outcome(DENIED, (NotVisible.code,))

    def leave_out(self) -> None:
        """Note nothing: the page leads elsewhere, or belongs to the door, where nobody is known yet."""
        self.is_noted = False


@contextmanager
def reading_page(by: Actor, page: str, asked: audit.Thing | None = None) -> Iterator[Seen]:
    """One transaction as this actor; its lines are written once the page is made, whatever it showed.

    `asked`: what the address names, for a page that is denied and for one that shows nothing of anybody.
    """
    seen, no = Seen(), None
    with transaction.atomic(durable=True):
        act_as(by)
        try:
            yield seen
        except NotVisible as error:
            seen.deny()
            no = error
        if seen.is_noted or no:
            for thing in seen.things or [asked or audit.Thing()]:
                audit.write(by, audit.Act(page), thing, seen.outcome)
    if no:
        no.is_noted = True
        raise no
