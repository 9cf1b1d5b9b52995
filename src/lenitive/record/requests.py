"""Keys of requests: a form that is sent twice changes something once.

    answer = claim(Asked(by, "pharmacy.fills.fill", key, body))      # None: it is ours to do
    store(asked, {"kind": "pharmacy.fill", "id": "0193…"})

A second try waits until the first has ended, then reads its answer. The row is written in the transaction of the act,
so it is there exactly when the act is. How a verb uses it: `verbs.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import KeyReused
from lenitive.record.models import ClientRequest
from lenitive.record.models.client_request import KEPT_DAYS

CLAIM = """
INSERT INTO client_request (by_user, verb, key, body_sha256, asked_at) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (by_user, verb, key) DO NOTHING
"""
Answer = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """Who asked for which verb, with which key, and the fingerprint of what was asked."""

    by: Actor
    verb: str
    key: UUID
    body_sha256: bytes


def claim(asked: Asked) -> Answer | None:
    """The stored answer; None when this key is new. KeyReused when it was used for something else."""
    given: list[Any] = [asked.by.user_id, asked.verb, asked.key, asked.body_sha256, clock.now()]
    with connection.cursor() as cursor:
        cursor.execute(CLAIM, given)
        if cursor.rowcount:
            return None
    found = _row(asked)
    if bytes(found.body_sha256) != asked.body_sha256:
        raise KeyReused
    assert found.answer is not None
    answer: Answer = found.answer
    return answer


def store(asked: Asked, answer: Answer) -> None:
    """Store what a second try will hear, which is ids only."""
    found = _row(asked)
    found.answer = json.loads(json.dumps(answer))
    found.save(update_fields=["answer"])


def forget_old() -> int:
    """Delete keys older than 30 days, and return how many there were."""
    long_ago = clock.now() - timedelta(days=KEPT_DAYS)
    return ClientRequest.objects.filter(asked_at__lt=long_ago).delete()[0]


def _row(asked: Asked) -> ClientRequest:
    return ClientRequest.objects.get(by_user=asked.by.user_id, verb=asked.verb, key=asked.key)
