"""Tells the database who acts, until the transaction ends. Row-level security asks for it; unset, it shows nothing.

    with transaction.atomic():
        act_as(actor)

`lenitive.at` is the instant by our clock, so that the database and the code agree on which grants count.
Plain SET would stay on the connection for the next request, so the settings are local to the transaction.
"""

from __future__ import annotations

from django.db import connection

from lenitive.record import clock
from lenitive.record.actor import Actor

SET = """
SELECT set_config('lenitive.user', %s, true),
       set_config('lenitive.role', %s, true),
       set_config('lenitive.site', %s, true),
       set_config('lenitive.at', %s, true)
"""


def act_as(actor: Actor) -> None:
    """Tell the database who acts until the transaction ends. RuntimeError outside of a transaction."""
    if not connection.in_atomic_block:
        raise RuntimeError("an actor is set within a transaction")
    with connection.cursor() as cursor:
        cursor.execute(SET, [str(actor.user_id), actor.role, actor.site_id, clock.now().isoformat()])
