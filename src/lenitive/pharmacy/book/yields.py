"""What a batch takes and what it yields, as one movement: ingredients from the bench, the preparation onto the shelf.

    made = BatchMade((Use(lot.id, 12_050_000),), finished, 120_000_000, 117_900_000, "left in the mortar")
    write_batch(made, by=ann)

What all of the finished lot holds of each received lot is fixed here, in exact fractions; what a fill, waste or the
shelf holds is computed from it. What is missing from the theoretical yield is a loss with its reason. The release of a
worksheet calls this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lenitive.pharmacy.book.movements import Draft, Line, moved, write
from lenitive.pharmacy.models import LotContent, Movement, StockLot
from lenitive.reasons import POLICY, Reason
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse


@dataclass(frozen=True)
class Use:
    """What went into it of a received lot, in that lot's base units."""

    lot_id: UUID
    units: int


@dataclass(frozen=True)
class BatchMade:
    """The finished lot, in its base units: what it would be in theory, what it is, and why it is less."""

    uses: tuple[Use, ...]
    finished: StockLot
    theory_units: int
    yield_units: int
    why_less: str = ""


def reasons_not_to_write(made: BatchMade) -> Iterator[Reason]:
    """Why this cannot be what was made."""
    if not 0 < made.yield_units <= made.theory_units:
        sentence = "The yield is above zero and at most what went in: weigh it again."
        yield Reason("yield-impossible", sentence, "arithmetic")
    if made.yield_units < made.theory_units and not made.why_less.strip():
        yield Reason("yield-reason", "Write down where the rest has gone.", POLICY)
    if len({each.lot_id for each in made.uses}) < len(made.uses) or not made.uses:
        yield Reason("batch-uses", "Each lot that went in is named once, with all that went in of it.", POLICY)


def write_batch(made: BatchMade, by: Actor) -> Movement:
    """One movement with the contents of what was made. Refused when the bench does not hold so much."""
    refuse(reasons_not_to_write(made))
    lines: list[Line] = []
    for use in made.uses:
        lines += moved(use.lot_id, "bench", "batch", use.units)
    lines += [Line(made.finished.pk, "made", -made.theory_units), Line(made.finished.pk, "shelf", made.yield_units)]
    if lost := made.theory_units - made.yield_units:
        lines.append(Line(made.finished.pk, "loss", lost))
    movement = write(Draft("batch", tuple(lines), reason=made.why_less.strip()), by)
    LotContent.objects.bulk_create(
        LotContent(
            movement=movement, finished=made.finished, received_id=use.lot_id, held_units=use.units,
            of_units=made.theory_units,
        )
        for use in made.uses
    )  # fmt: skip
    return movement
