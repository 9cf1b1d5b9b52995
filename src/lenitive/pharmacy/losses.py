"""Theft and loss of a controlled substance: out of the book, and onto the clock of its report.

report(loss=LossFound(taken, "theft", found_at=yesterday), witness=bo, by=ann)
note_sent(loss_id=loss.id, sent=SentReport("notice", today, "letter to the field office"), by=ann)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from lenitive.pharmacy import counts, visible
from lenitive.pharmacy.access import ADJUST, COUNT, holds, reasons_against_witness
from lenitive.pharmacy.book import counting
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.book.movements import Draft, write
from lenitive.pharmacy.book.places import today_at, zone_of
from lenitive.pharmacy.models import Discrepancy, LossReport, LossStep, Settlement, StockLot
from lenitive.pharmacy.models.loss import LOSS_KINDS, STEPS
from lenitive.pharmacy.models.lot_state import USED_UP
from lenitive.pharmacy.models.witnessed import before
from lenitive.pharmacy.rules.policies import loss_due
from lenitive.pharmacy.waste import Taken, end_when_gone, lines_of, reasons_not_to_take
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

REPORTED = ("theft", "significant_loss")
SENT_TWICE = Reason("loss-step-twice", "This was noted already: open the report to read it.", POLICY)


@dataclass(frozen=True)
class LossFound:
    """What is missing (`taken.reason`: what happened), when that was found, and the difference that showed it."""

    taken: Taken
    kind: str
    found_at: datetime
    discrepancy_id: UUID | None = None


@dataclass(frozen=True)
class SentReport:
    """The notice, or the form, as it was sent."""

    kind: str
    sent_on: date
    reference: str


@dataclass(frozen=True)
class Due:
    """Something that has to be sent by a day."""

    loss: LossReport
    kind: str
    due_on: date


@verb(may=holds(ADJUST))
def report(*, loss: LossFound, witness: Actor, by: Actor, key: UUID | None = None) -> LossReport:
    """Take what is missing out of the book; theft and a significant loss start the clock of their report."""
    lot = visible.one(visible.lots(by=by), loss.taken.lot_id)
    shown_by = visible.one(visible.discrepancies(by=by), loss.discrepancy_id) if loss.discrepancy_id else None
    refuse([*reasons_against_witness(by, witness), *_reasons_not_to_report(lot, loss, shown_by, by)])
    reason = loss.taken.reason.strip()
    movement = write(Draft("loss", lines_of(lot, loss.taken, "loss"), reason=reason, witness=witness), by)
    found_on = loss.found_at.astimezone(zone_of(by.site_id)).date()
    notice, form = loss_due(found_on) if loss.kind in REPORTED else (None, None)
    row = LossReport(
        kind=loss.kind,
        found_at=loss.found_at,
        description=reason,
        movement=movement,
        notice_due_on=notice,
        form_due_on=form,
        at=clock.now(),
        **written_by(by),
        **before(witness),
    )
    row.save()
    if shown_by is not None:
        settled = counting.Settled(shown_by.pk, "reported_loss", reason)
        counting.write_settlement(shown_by, settled, movement, counting.Two(by, witness))
    end_when_gone(lot, USED_UP, by)
    return row


def _reasons_not_to_report(lot: StockLot, loss: LossFound, shown_by: Discrepancy | None, by: Actor) -> Iterator[Reason]:
    yield from reasons_not_to_take(lot, loss.taken, "loss", by)
    if loss.kind not in LOSS_KINDS:
        yield Reason("loss-kind", f"Say what it was: {listed_labels(LOSS_KINDS)}.", POLICY)
    if loss.found_at > clock.now():
        yield Reason("loss-found-later", "It can't have been found in the future: correct the time.", POLICY)
    if shown_by is None:
        return
    if Settlement.objects.filter(discrepancy=shown_by).exists():
        yield counts.SETTLED
    if shown_by.count.lot_id != lot.pk or shown_by.count.account != loss.taken.account:
        yield Reason("loss-other-lot", "The difference is of another lot or place: choose the right one.", POLICY)


@verb(may=holds(COUNT), words={"loss_step_once": SENT_TWICE})
def note_sent(*, loss_id: UUID, sent: SentReport, by: Actor, key: UUID | None = None) -> LossStep:
    """Note that the notice was given, or the form filed, with its number."""
    loss = visible.one(visible.losses(by=by), loss_id)
    refuse(_reasons_not_to_note(loss, sent, by))
    row = LossStep(
        loss=loss, kind=sent.kind, sent_on=sent.sent_on, reference=sent.reference.strip(),
        at=clock.now(), **written_by(by),
    )  # fmt: skip
    row.save()
    return row


def _reasons_not_to_note(loss: LossReport, sent: SentReport, by: Actor) -> Iterator[Reason]:
    if sent.kind not in STEPS:
        yield Reason("loss-step", f"Say what was sent: {listed_labels(STEPS)}.", POLICY)
    if sent.sent_on > today_at(by.site_id):
        yield Reason("loss-step-date", "It cannot have been sent after today: correct the date.", POLICY)
    if not sent.reference.strip():
        yield Reason("loss-step-reference", "Write its number, or to whom it was sent.", POLICY)
    if LossStep.objects.filter(loss=loss, kind=sent.kind).exists():
        yield SENT_TWICE


def due(*, by: Actor) -> list[Due]:
    """What has still to be sent, the earliest first."""
    found = []
    for loss in visible.losses(by=by).prefetch_related("steps"):
        done = {each.kind for each in loss.steps.all()}
        days = (("notice", loss.notice_due_on), ("form", loss.form_due_on))
        found += [Due(loss, kind, day) for kind, day in days if day is not None and kind not in done]
    return sorted(found, key=lambda each: each.due_on)
