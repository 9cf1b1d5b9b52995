"""Between the registrants of the pharmacy: one end sends, the other receives, and one movement stands in both books.

    sent = send(sending=Sending(lot.id, "demo-south", Quantity("5 g"), "T-17"), by=ann)
    receive(transfer_id=sent.id, containers=(Came(Quantity("5 g")),), by=dee)           # dee, at the other store

Until the other end signs, the goods stand in the sender's book and cannot be sent twice. Only lots that were received
are transferred; a preparation goes to a named patient and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Sum

from lenitive.pharmacy import shares, visible
from lenitive.pharmacy.access import RECEIVE, TRANSFER, holds
from lenitive.pharmacy.book import amounts, lots
from lenitive.pharmacy.book.movements import Draft, moved, write
from lenitive.pharmacy.book.places import name_of, today_at
from lenitive.pharmacy.book.receipts import Came, book_is_open, contained
from lenitive.pharmacy.ledger import on_hand
from lenitive.pharmacy.models import StockLot, Transfer, TransferEnd
from lenitive.pharmacy.models.lot_state import RELEASED
from lenitive.pharmacy.models.movement import DOCUMENT
from lenitive.reasons import POLICY, Reason, as_typed, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by
from lenitive.sites import all_sites
from lenitive.units import Quantity

ENDED = Reason("transfer-ended", "This transfer was received or called off already: open it to read how.", POLICY)
ENDED_MEANWHILE = {"transfer_end_transfer_id_key": ENDED}


@dataclass(frozen=True)
class Sending:
    """What is sent, to which registrant, on which invoice."""

    lot_id: UUID
    to_site: str
    amount: Quantity
    document: str


@verb(may=holds(TRANSFER))
def send(*, sending: Sending, by: Actor, key: UUID | None = None) -> Transfer:
    """Send some of a lot to the other store; the running shares of the year are written down with it."""
    lot = visible.one(visible.lots(by=by), sending.lot_id)
    refuse(reasons_not_to_send(lot, sending))
    units = amounts.units_of(sending.amount, lot.unit)
    share = {each.limit.name: each for each in shares.running(lot, units)}
    refuse(each for each in shares.reasons_above(lot, units) if each.severity == "stop")
    row = Transfer(
        to_site=sending.to_site,
        lot=lot,
        units=units,
        document=sending.document.strip(),
        controlled_share_ppm=share["controlled"].ppm if lot.is_controlled else None,
        all_share_ppm=share["all"].ppm,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def reasons_not_to_send(lot: StockLot, sending: Sending) -> Iterator[Reason]:
    """Everything but the shares (`shares.reasons_above`)."""
    yield from lots.reasons_not_to_use(lot, today_at(lot.site))
    if lot.kind != "received":
        sentence = f"Lot {braced(lot.number)} is a preparation: it goes to a named patient and not to another store."
        yield Reason("transfer-of-a-preparation", sentence, POLICY)
    if sending.to_site == lot.site or not book_is_open(sending.to_site) or _is_a_clinic(sending.to_site):
        sentence = f"{as_typed(sending.to_site)} is not another store with an open book: choose one that is."
        yield Reason("transfer-to", sentence, POLICY)
    if not sending.document.strip() or len(sending.document) > DOCUMENT:
        yield Reason("invoice-needed", "Write the number of the invoice that goes along.", POLICY)
    wrong = list(amounts.reasons_against(sending.amount, lot.unit))
    yield from wrong
    if not wrong:
        yield from _reasons_too_little(lot, amounts.units_of(sending.amount, lot.unit))


def _is_a_clinic(site: str) -> bool:
    found = all_sites().get(site)
    return found is not None and found.kind != "store"


def _reasons_too_little(lot: StockLot, units: int) -> Iterator[Reason]:
    """The plain look before; what is under way is counted as gone."""
    under_way = Transfer.objects.filter(lot=lot, end__isnull=True).aggregate(units=Sum("units"))["units"] or 0
    there = on_hand(lot.pk)
    if there.units.get("vault", 0) - under_way < units:
        also = f", {amounts.shown(under_way, lot.unit)} of it on its way" if under_way else ""
        yield Reason("too-little", f"{there.sentence()}{also}: send at most the rest.", POLICY)


@verb(may=holds(RECEIVE), words=ENDED_MEANWHILE)
def receive(*, transfer_id: UUID, containers: tuple[Came, ...], by: Actor, key: UUID | None = None) -> TransferEnd:
    """Sign for what came from the other store: one movement takes it from that book into this one."""
    sent = visible.one(visible.transfers(by=by), transfer_id)
    refuse(reasons_not_to_receive(sent, containers, by))
    here = lots.arrived(sent.lot, by)
    lots.set_state(here, RELEASED, by, f"transfer {sent.document}")
    lines = moved(sent.lot_id, "vault", "other_store", sent.units) + tuple(
        contained(here, containers, ("other_store", "vault"), by)
    )
    sender = Actor(sent.by_user, sent.by_role, sent.site, sent.by_name)
    movement = write(Draft("transfer", lines, document=sent.document, witness=sender), by)
    row = TransferEnd(transfer=sent, outcome="received", movement=movement, lot=here, at=clock.now(), **written_by(by))
    row.save()
    return row


def reasons_not_to_receive(sent: Transfer, containers: tuple[Came, ...], by: Actor) -> Iterator[Reason]:
    """Why this person cannot sign for it, or not for this."""
    if sent.to_site != by.site_id:
        sentence = f"{name_of(sent.to_site)} signs for it: ask there."
        yield Reason("transfer-other-end", sentence, POLICY)
    if sent.by_user == by.user_id:
        yield Reason("witness-is-the-actor", "You sent it: somebody else signs for what came.", POLICY)
    if TransferEnd.objects.filter(transfer=sent).exists():
        yield ENDED
    wrong = [reason for each in containers for reason in amounts.reasons_against(each.amount, sent.lot.unit)]
    yield from wrong
    if wrong:
        return
    came = sum(amounts.units_of(each.amount, sent.lot.unit) for each in containers)
    if came != sent.units:
        amount = amounts.shown(sent.units, sent.lot.unit)
        sentence = f"{amount} was sent: if something else came, call the sender, who calls it off and sends it anew."
        yield Reason("transfer-amount", sentence, POLICY)


@verb(may=holds(TRANSFER), words=ENDED_MEANWHILE)
def call_off(*, transfer_id: UUID, reason: str, by: Actor, key: UUID | None = None) -> TransferEnd:
    """End a transfer that nobody has signed for; the goods never left the sender's book."""
    sent = visible.one(visible.transfers(by=by), transfer_id)
    if sent.site != by.site_id:
        raise NotVisible
    if TransferEnd.objects.filter(transfer=sent).exists():
        refuse([ENDED])
    if not reason.strip():
        refuse([Reason("reason-needed", "Write down why.", POLICY)])
    row = TransferEnd(transfer=sent, outcome="called_off", reason=reason.strip(), at=clock.now(), **written_by(by))
    row.save()
    return row
