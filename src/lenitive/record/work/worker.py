"""The worker: does the jobs, goes its rounds, and notes that it started and stopped. `lenitive worker` runs it.

    work(stop)            # until `stop` is set; while the database is away it waits

Several may run on one database, also on several machines.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from contextlib import suppress

import psycopg
from django.db import DatabaseError, connection
from procrastinate import PsycopgConnector
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params
from procrastinate.exceptions import ConnectorException
from psycopg_pool import PoolTimeout

from lenitive.reasons import Refused
from lenitive.record.actor import OPERATOR
from lenitive.record.keys import begin_what_is_missing
from lenitive.record.models import RunEvent
from lenitive.record.runs import begin_run, end, node
from lenitive.record.work.rounds import go_round

CONCURRENCY, MOST_CONNECTIONS = 2, 4
LOOK_S, PAUSE_S, GRACE_S = 0.2, 1.0, 8.0
AWAY = (ConnectorException, psycopg.Error, PoolTimeout, DatabaseError)


def main() -> int:
    """Work until SIGTERM or Ctrl-C. When whoever started us is gone, the run counts as broken off."""
    stop, parent = threading.Event(), os.getppid()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    run = _begun(stop)
    if run is None:
        return 0
    is_well = work(stop)
    if is_well and os.getppid() == parent:
        with suppress(DatabaseError):
            end(event_id=run.id, by=OPERATOR)
    connection.close()
    return 0 if is_well else 1


def work(stop: threading.Event) -> bool:
    """Do jobs in this thread and rounds in another. False when a mistake of ours ended the rounds."""
    broken = threading.Event()
    rounds = threading.Thread(target=_rounds, args=[stop, broken], name="rounds")
    rounds.start()
    while not stop.is_set():
        try:
            asyncio.run(_work(stop))
        except AWAY:
            stop.wait(PAUSE_S)
    rounds.join()
    return not broken.is_set()


def _rounds(stop: threading.Event, broken: threading.Event) -> None:
    try:
        go_round(stop)
    except BaseException:
        broken.set()
        stop.set()
        raise


def _begun(stop: threading.Event) -> RunEvent | None:
    """Note the start as soon as the database answers. None when we are asked to stop before that."""
    while not stop.is_set():
        try:
            run = begin_run(node())
            _begin_keys()
            return run
        except DatabaseError:
            connection.close()
            stop.wait(PAUSE_S)
    return None


def _begin_keys() -> None:
    """Begin the keys. Without them nothing can be signed, and everything else works."""
    try:
        begin_what_is_missing()
    except Refused as refused:
        print(refused, file=sys.stderr)


async def _work(stop: threading.Event) -> None:
    pool = PsycopgConnector(kwargs=connector_params(), min_size=1, max_size=MOST_CONNECTIONS, timeout=10)
    jobs = app.with_connector(pool)
    async with jobs.open_async():
        working = asyncio.create_task(
            jobs.run_worker_async(
                concurrency=CONCURRENCY, install_signal_handlers=False, shutdown_graceful_timeout=GRACE_S
            )
        )
        while not stop.is_set() and not working.done():
            await asyncio.sleep(LOOK_S)
        if stop.is_set():
            working.cancel()
        with suppress(asyncio.CancelledError):
            await working
