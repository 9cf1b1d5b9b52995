"""The states of a lot, each a row; the newest counts. One dictionary says which follows which, and makes a trigger."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.pharmacy.models.lot import StockLot
from lenitive.record.append_only import OnlyGrows
from lenitive.record.written_row import NAME_LETTERS, ROLE_LETTERS, TEXT_LETTERS, is_one_of

QUARANTINED, RELEASED, USED_UP = "quarantined", "released", "used_up"
EXPIRED, RECALLED, DESTROYED = "expired", "recalled", "destroyed"
LOT_MOVES: dict[str, tuple[str, ...]] = {
    "": (QUARANTINED, RELEASED),
    QUARANTINED: (RELEASED, USED_UP, EXPIRED, RECALLED, DESTROYED),
    RELEASED: (QUARANTINED, USED_UP, EXPIRED, RECALLED, DESTROYED),
    USED_UP: (RELEASED, RECALLED),
    EXPIRED: (RECALLED, DESTROYED),
    RECALLED: (DESTROYED,),
    DESTROYED: (),
}
LOT_STATES = tuple(each for each in LOT_MOVES if each)


class LotState(OnlyGrows):
    """From here on the lot is this; numbered by the database, since two can have one instant."""

    id = models.BigAutoField(primary_key=True)
    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="states")
    state = models.CharField(max_length=20)
    reason = models.TextField(max_length=TEXT_LETTERS, blank=True)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())
    by_user = models.BigIntegerField()
    by_name = models.CharField(max_length=NAME_LETTERS)
    by_role = models.CharField(max_length=ROLE_LETTERS)

    class Meta:
        db_table = "lot_state"
        constraints = [is_one_of("lot_state", "state", LOT_STATES)]
        indexes = [models.Index(fields=["lot", "-id"], name="lot_state_newest")]


def moves_in_sql() -> str:
    """Every allowed move as "released:expired", the body of an array in SQL."""
    return ", ".join(f"'{start}:{end}'" for start, ends in LOT_MOVES.items() for end in ends)
