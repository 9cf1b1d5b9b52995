"""What the worker does again and again beside the jobs: link the audit, sign its head, take what is due, clean up.

    go_round(stop)        # until `stop` is set; a database that is away is waited for

Each round is safe to be done by several workers at once.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import DatabaseError, connection
from procrastinate.exceptions import ConnectorException

from lenitive.record import due, jobs, requests
from lenitive.record.chain.seals import seal
from lenitive.record.chain.signing import seal_and_sign
from lenitive.record.errors import sqlstate_of
from lenitive.record.faults import DatabaseFault
from lenitive.record.watch.checks import verify_when_due
from lenitive.record.work import forgetting

LOOK_S = 0.2
log = logging.getLogger("lenitive.record.work.rounds")


@dataclass(frozen=True)
class Round:
    """Something that is done again after so many seconds."""

    does: Callable[[], object]
    every_s: float


MORE: list[Round] = []  # what rooms above have done again and again
ROUNDS = (
    Round(seal, 3),
    Round(seal_and_sign, 5 * 60),
    Round(due.sweep, 60),
    Round(jobs.give_back_stalled, 20),
    Round(jobs.forget_done, 60 * 60),
    Round(requests.forget_old, 60 * 60),
    Round(forgetting.forget_sessions, 60 * 60),
    Round(forgetting.forget_counts, 60 * 60),
    Round(verify_when_due, 10 * 60),
)


def go_round(stop: threading.Event, rounds: tuple[Round, ...] | None = None) -> None:
    """Do each round when its time has come. At the end the audit is linked and signed once more."""
    rounds = rounds or (*ROUNDS, *MORE)
    next_s = dict.fromkeys(rounds, 0.0)
    while not stop.wait(LOOK_S):
        for each in rounds:
            if time.monotonic() >= next_s[each]:
                _do(each)
                next_s[each] = time.monotonic() + each.every_s
    _do(Round(seal_and_sign, 0))
    connection.close()


def _do(round: Round) -> None:
    try:
        round.does()
    except (DatabaseError, ConnectorException, DatabaseFault, OSError) as error:
        name = getattr(round.does, "__name__", "a round")
        log.warning("%s failed (%s), tried again later", name, sqlstate_of(error) or type(error).__name__)
        connection.close()
