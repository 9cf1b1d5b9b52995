"""Notes when the site starts and stops, so that a crash or a kill stands in the audit after the next start.

run = begin_run(node())          # also notes that the run before broke off, if nobody ended it
end(event_id=run.id, by=OPERATOR)
"""

from __future__ import annotations

import socket
from uuid import UUID

from lenitive.record import clock
from lenitive.record.actor import OPERATOR, Actor
from lenitive.record.ids import new_id
from lenitive.record.keys import only_at_the_machine
from lenitive.record.models import RunEvent
from lenitive.record.verbs import verb

LONGEST_NODE = 120


def node() -> str:
    """The name of this machine."""
    return socket.gethostname()[:LONGEST_NODE]


def begin_run(on: str) -> RunEvent:
    """Note a start on this machine, and before it that the last run broke off, if it did."""
    last = RunEvent.objects.filter(node=on).order_by("-at", "-id").first()
    if last and last.kind == "started":
        note_break(event_id=last.id, by=OPERATOR)
    return begin(on=on, by=OPERATOR)


@verb(may=only_at_the_machine)
def begin(*, on: str, by: Actor, key: UUID | None = None) -> RunEvent:
    """Note that the site starts on this machine."""
    return _noted(new_id(), on, "started")


@verb(may=only_at_the_machine)
def end(*, event_id: UUID, by: Actor, key: UUID | None = None) -> RunEvent:
    """Note that the run that began with this event is stopped as it should be."""
    return _after(event_id, "stopped")


@verb(may=only_at_the_machine)
def note_break(*, event_id: UUID, by: Actor, key: UUID | None = None) -> RunEvent:
    """Note that the run that began with this event was never stopped: it crashed, was killed, or lost its power."""
    return _after(event_id, "broke_off")


def _after(event_id: UUID, kind: str) -> RunEvent:
    started = RunEvent.objects.get(pk=event_id)
    return _noted(started.run, started.node, kind)


def _noted(run: UUID, on: str, kind: str) -> RunEvent:
    event = RunEvent(run=run, node=on, kind=kind, at=clock.now())
    event.save()
    return event
