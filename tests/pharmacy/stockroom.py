"""People of two stores and what they do every day, for the tests of stock and ledger.

    open_the_book()                                       # Demo North: a nil inventory
    lot = ketamine("38.5 g")                              # received, checked by two, released

Ann and Bo are pharmacists, Cy a technician of Demo North; Dee and Eve work at Demo South.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from lenitive.pharmacy import stock, suppliers
from lenitive.pharmacy.book import lots
from lenitive.pharmacy.book.amounts import units_of
from lenitive.pharmacy.book.inventories import InventoryTaken
from lenitive.pharmacy.book.lots import LotFacts
from lenitive.pharmacy.book.movements import Draft, moved, write
from lenitive.pharmacy.book.receipts import Came, Goods, GoodsLine
from lenitive.pharmacy.book.yields import BatchMade, Use, write_batch
from lenitive.record import clock
from lenitive.record.actor import Actor, StepUp
from lenitive.record.ids import new_id
from lenitive.record.verbs import VERBS, verb
from lenitive.units import Quantity

NORTH, SOUTH = "demo-north", "demo-south"
ANN = Actor(11, "pharmacist", NORTH, "Ann Ortiz")
BO = Actor(12, "pharmacist", NORTH, "Bo Lee")
CY = Actor(13, "technician", NORTH, "Cy Park")
DEE = Actor(21, "pharmacist", SOUTH, "Dee Wolf")
EVE = Actor(22, "technician", SOUTH, "Eve Moss")
BESIDES = (replace(ANN, site_id=SOUTH), replace(EVE, role="pharmacist"))
TODAY = date(2026, 12, 1)
EXPIRES = date(2028, 6, 30)
POWDER = LotFacts("ketamine hydrochloride", "mcg", "Demo Chemicals", "K-77", EXPIRES, {"assay": "99.2 %"})
LACTOSE = LotFacts("gabapentin", "mcg", "Demo Chemicals", "G-4", EXPIRES)


def employ(*people: Actor) -> None:
    """Accounts and roles of these, or of all above; Ann and Eve are pharmacists in the south as well."""
    from django.db import transaction

    from lenitive.people.granting import add_grant
    from lenitive.people.models import User
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with transaction.atomic():
        act_as(OPERATOR)
        for each in people or (ANN, BO, CY, DEE, EVE, *BESIDES):
            made = {"email": f"{each.user_id}@example.org", "name": each.name, "created_at": clock.now()}
            user, _ = User.objects.get_or_create(id=each.user_id, defaults={**made, "is_demonstration": True})
            add_grant(user, each.role, each.site_id, OPERATOR)


def end_role(of: Actor) -> None:
    """The role that somebody has there ends now."""
    from django.db import transaction

    from lenitive.people.models import GrantEnd, RoleGrant
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with transaction.atomic():
        act_as(OPERATOR)
        grant = RoleGrant.objects.get(user_id=of.user_id, role=of.role, site=of.site_id)
        GrantEnd(grant=grant, ended_at=clock.now(), because="left").save()


def seen_by(by: Actor, read: Callable[..., Any], **asked: Any) -> list[Any]:
    """What somebody's page reads: the database is told who looks, as pages tell it."""
    from django.db import transaction

    from lenitive.record.acting import act_as

    with transaction.atomic():
        act_as(by)
        return list(read(by=by, **asked))


def q(text: str) -> Quantity:
    return Quantity.parse(text)


def stepped_up(actor: Actor) -> Actor:
    """With a second factor shown just now."""
    return replace(actor, step_up=StepUp("passkey", clock.now()))


def open_the_book(by: Actor = ANN, witness: Actor = BO) -> Any:
    """The store's initial inventory, with nothing on hand."""
    nil = InventoryTaken("initial", TODAY, "open")
    return stock.take_inventory(taken=nil, witness=witness, by=stepped_up(by))


def supplier(by: Actor = ANN, registration: str = "ZD1234563") -> Any:
    return suppliers.add(
        supplier=suppliers.NewSupplier(
            "supplier", "Demo Chemicals", "1 Example Street, Denver", "303-555-0142", registration,
            date(2029, 1, 1) if registration else None,
        ),
        by=by,
    )  # fmt: skip


def goods(supplier_id: Any, *lines: GoodsLine, invoice: str = "I-1") -> Goods:
    return Goods(supplier_id, invoice, TODAY - timedelta(days=2), TODAY, lines)


def line(amount: str, facts: LotFacts = POWDER, **more: Any) -> GoodsLine:
    """One container of it, as ordered."""
    return GoodsLine(facts, q(amount), (Came(q(amount), q("61.2 g")),), **more)


def received(amount: str, facts: LotFacts = POWDER, by: Actor = ANN) -> Any:
    """A lot in quarantine."""
    receipt = stock.receive(goods=goods(supplier(by).pk, line(amount, facts), invoice=str(new_id())), by=by)
    return receipt.lines.get().lot


def look_at(lot: Any, by: Actor, other: Actor) -> None:
    """The certificate by one, the labels by the other."""
    stock.check(lot_id=lot.pk, check=stock.Checked("certificate"), by=by)
    for container in lot.containers.all():
        stock.check(lot_id=lot.pk, check=stock.Checked("label", code=container.code), by=other)


def ketamine(amount: str, facts: LotFacts = POWDER, by: Actor = ANN, other: Actor = BO) -> Any:
    """A released lot in the vault."""
    lot = received(amount, facts, by)
    look_at(lot, by, other)
    return stock.release_from_quarantine(lot_id=lot.pk, by=by)


def verb_of(does: Callable[..., Any]) -> Callable[..., Any]:
    """What only later rooms do (weighing, filling), as a verb of the tests."""

    def step(*, by: Actor, key: Any = None, **asked: Any) -> Any:
        return does(by=by, **asked)

    made: Callable[..., Any] = verb(may=lambda by: None)(step)
    VERBS.pop(f"{__name__}.step", None)
    return made


def _weigh(*, lot_id: Any, units: int, by: Actor) -> Any:
    return write(Draft("weighing", moved(lot_id, "vault", "bench", units)), by)


def weigh(lot: Any, units: int, by: Actor = CY) -> Any:
    """From the vault onto the bench."""
    return verb_of(_weigh)(lot_id=lot.pk, units=units, by=by)


def _fill(*, made: BatchMade, by: Actor) -> Any:
    for use in made.uses:
        write(Draft("weighing", moved(use.lot_id, "vault", "bench", use.units)), by)
    lots.set_state(made.finished, "released", by)
    write_batch(made, by)
    return write(Draft("fill", moved(made.finished.pk, "shelf", "patient", made.yield_units)), by)


def _finished(*, by: Actor) -> Any:
    return lots.make(LotFacts("ketamine hydrochloride", "mcg", "us", "B-1", EXPIRES), "finished", by)


def cream_for_patients(amount: str, keep: str = "20 g") -> Any:
    """A lot of which all but `keep` was made into a cream and handed to patients."""
    lot = ketamine(amount)
    units = units_of(q(amount) - q(keep), "mcg")
    finished = verb_of(_finished)(by=ANN)
    verb_of(_fill)(made=BatchMade((Use(lot.pk, units),), finished, units * 10, units * 10), by=ANN)
    return lot
