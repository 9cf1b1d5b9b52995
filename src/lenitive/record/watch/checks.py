"""Notes that a backup was made, or that the database was verified, so that the system page can say how long ago.

    note_backup(by=OPERATOR)
    note_verification(codes=("audit-line-changed",), by=SWEEPER)

`lenitive backup` and `lenitive verify` note theirs, and the worker verifies once a day. What is shown: `signs.py`.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from uuid import UUID

from lenitive.record import clock
from lenitive.record.actor import OPERATOR, SWEEPER, Actor
from lenitive.record.backups.backup import looking_address
from lenitive.record.chain.heads import site_heads
from lenitive.record.denials import NotVisible
from lenitive.record.models import SiteCheck
from lenitive.record.models.site_check import BACKUP, VERIFICATION
from lenitive.record.runs import node
from lenitive.record.verbs import verb
from lenitive.record.verify import examined

VERIFIED_EVERY = timedelta(days=1)
log = logging.getLogger("lenitive.record.watch")


def only_ourselves(by: Actor) -> None:
    """A command on the server or the site's own worker, and nobody who signed in."""
    if by not in (OPERATOR, SWEEPER):
        raise NotVisible


@verb(may=only_ourselves)
def note_backup(*, by: Actor, key: UUID | None = None) -> SiteCheck:
    """Note that a backup was written and is whole."""
    made = SiteCheck(kind=BACKUP, node=node(), at=clock.now())
    made.save()
    return made


@verb(may=only_ourselves)
def note_verification(*, codes: tuple[str, ...], by: Actor, key: UUID | None = None) -> SiteCheck:
    """Note that the database was verified, with the codes of everything that was wrong."""
    made = SiteCheck(kind=VERIFICATION, node=node(), at=clock.now(), problem_codes=sorted(set(codes)))
    made.save()
    return made


def newest(kind: str) -> SiteCheck | None:
    """The last check of this kind. None before the first one."""
    return SiteCheck.objects.filter(kind=kind).order_by("-at", "-id").first()


def verify_when_due() -> bool:
    """Verify the database if nobody has for a day, and return whether that was so."""
    last = newest(VERIFICATION)
    if last and last.at > clock.now() - VERIFIED_EVERY:
        return False
    known = site_heads()  # before the links, which then are at least as far
    codes = tuple(each.code for each in examined(looking_address(), known).problems)
    if codes:
        log.error("the database is not as it should be (%s): run lenitive verify", ", ".join(sorted(set(codes))))
    note_verification(codes=codes, by=SWEEPER)
    return True
