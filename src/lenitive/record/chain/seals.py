"""Links what is not linked yet. The worker does it every few seconds, as the sealer.

seal()      # how many lines were linked
"""

from __future__ import annotations

from django.db import connection, transaction

from lenitive.record.acting import act_as
from lenitive.record.actor import SEALER

SEAL = "SELECT seal_audit()"


def seal() -> int:
    """Link every line that is not linked yet, and return how many there were. Sealers wait for each other."""
    with transaction.atomic():
        act_as(SEALER)
        with connection.cursor() as cursor:
            cursor.execute(SEAL)
            (sealed,) = cursor.fetchone() or (0,)
            return int(sealed)
