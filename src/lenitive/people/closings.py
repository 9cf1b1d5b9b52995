"""Closing the account of somebody who has left: their roles here end, they are signed out, and nobody signs in to it.

    close(user_id=ann.id, because="left the pharmacy", by=by)

An account belongs to no site. While somebody has a role at another site too, only the roles here can be ended. Whoever
comes back is invited with a role, as everybody is; the link of that invitation opens the account again.
"""

from __future__ import annotations

from uuid import UUID

from django.db import connection

from lenitive.people import reasons
from lenitive.people.holding import holds
from lenitive.people.models import AccountClosing, GrantEnd, User
from lenitive.people.roles import BECAUSE_LETTERS, because_reasons
from lenitive.people.visible import staff, standing
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import locked, refuse, verb

WORDS = {"account_closing_not_of_herself": reasons.OWN_ACCOUNT, "grant_end_pkey": reasons.ENDED}


@verb(may=holds("staff.close"), words=WORDS)
def close(*, user_id: int, because: str, by: Actor, key: UUID | None = None) -> AccountClosing:
    """End every role of somebody here, sign them out, and close the account. Refused with every reason at once."""
    user = locked(staff(by=by), user_id)
    refuse(reasons_not_to_close(user, by) + because_reasons(because, "Write why the account is closed"))
    now, why = clock.now(), because.strip()[:BECAUSE_LETTERS]
    for each in standing(by=by).filter(user_id=user.pk, site=by.site_id):
        GrantEnd(grant=each, ended_at=now, ended_by_id=by.user_id, because=why).save()
    user.is_active, user.signed_out_at = False, now
    user.save(update_fields=["is_active", "signed_out_at"])
    done = AccountClosing(user=user, site=by.site_id, closed_at=now, closed_by_id=by.user_id, because=why)
    done.save()
    return done


def reasons_not_to_close(user: User, by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents it. The page shows the same reasons that the verb refuses with."""
    why = []
    if not user.is_active:
        why.append(reasons.CLOSED)
    if user.pk == by.user_id:
        why.append(reasons.OWN_ACCOUNT)
    if _holds_elsewhere(user, by):
        why.append(reasons.ELSEWHERE)
    return tuple(why)


def _holds_elsewhere(user: User, by: Actor) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT holds_elsewhere(%s, %s)", [user.pk, by.site_id])
        return bool(cursor.fetchone()[0])
