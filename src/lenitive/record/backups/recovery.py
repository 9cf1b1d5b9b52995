"""After the server itself brought the database back to an earlier moment (archived WAL): the audit goes on from there.

    go_on(examined(looking_address(), site_heads()), by=OPERATOR)

What was signed beyond that moment is lost with the work of those minutes. The file of heads then says so, under the
key of heads, and the audit has a line. Whatever else is wrong is not passed over.
"""

from __future__ import annotations

from django.db import transaction

from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor
from lenitive.record.chain.signing import note_restore
from lenitive.record.faults import DatabaseFault
from lenitive.record.verify import Inspection

CUT = "audit-cut"
VERB = "lenitive restore --recovered"


def go_on(found: Inspection, *, by: Actor) -> bool:
    """Let the audit go on where it ends now. False when the heads were set aside for want of their key.

    DatabaseFault when nothing was lost, or when more is wrong than an early end.
    """
    codes = {each.code for each in found.problems}
    if CUT not in codes:
        worded = [each.text for each in found.problems] or [
            "Nothing is missing: the audit is as long as its heads say."
        ]
        raise DatabaseFault(f"{' '.join(worded)} Nothing was changed.")
    if others := [each.text for each in found.problems if each.code != CUT]:
        raise DatabaseFault(f"More is wrong than an early end, and nothing was changed: {' '.join(others)}")
    is_noted = note_restore(found.linked)
    with transaction.atomic():
        act_as(by)
        audit.write(by, audit.Act(VERB), audit.Thing(), audit.DONE)
    return is_noted
