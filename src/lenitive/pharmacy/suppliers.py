"""Suppliers and reverse distributors of a registrant.

add(supplier=NewSupplier("supplier", "Demo Chemicals", "1 Example Street, Denver", registration="ZA1234563"), by=ann)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.people import dea_numbers
from lenitive.pharmacy.access import RECEIVE, holds
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.models import Supplier
from lenitive.pharmacy.models.supplier import ADDRESS, KINDS, NAME
from lenitive.reasons import POLICY, Reason, as_typed
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by


@dataclass(frozen=True)
class NewSupplier:
    """As on its invoice. `registration` is needed for what is controlled; `in_place_of`: the one it corrects."""

    kind: str
    name: str
    address: str
    telephone: str = ""
    registration: str = ""
    registration_expires_on: date | None = None
    in_place_of: UUID | None = None


REPLACED = Reason("supplier-replaced", "This supplier was already changed: open the newest entry.", POLICY)


@verb(may=holds(RECEIVE), words={"supplier_in_place_of_id_key": REPLACED})
def add(*, supplier: NewSupplier, by: Actor, key: UUID | None = None) -> Supplier:
    """Add a supplier or a reverse distributor, or its new address or registration."""
    refuse(reasons_not_to_add(supplier, by))
    row = Supplier(
        kind=supplier.kind,
        name=supplier.name.strip(),
        address=supplier.address.strip(),
        telephone=supplier.telephone,
        registration=supplier.registration,
        registration_expires_on=supplier.registration_expires_on,
        in_place_of_id=supplier.in_place_of,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def reasons_not_to_add(supplier: NewSupplier, by: Actor) -> Iterator[Reason]:
    """Everything that is missing or cannot be."""
    if supplier.kind not in KINDS:
        yield Reason("supplier-kind", f"Say whether it is one of: {listed_labels(KINDS)}.", POLICY)
    for word, text, most in (("name", supplier.name, NAME), ("address", supplier.address, ADDRESS)):
        if not text.strip() or len(text) > most:
            yield Reason(f"supplier-{word}", f"Write the supplier's {word}, at most {most} letters.", POLICY)
    if supplier.registration:
        if wrong := dea_numbers.problem(supplier.registration):
            sentence = f"{as_typed(supplier.registration)} is not a DEA number ({wrong}): copy it from the certificate."
            yield Reason("bad-dea-number", sentence, POLICY)
        if supplier.registration_expires_on is None:
            yield Reason("registration-expiry", "Write the day on which the registration expires.", POLICY)
    corrected = supplier.in_place_of
    if corrected and not Supplier.objects.filter(pk=corrected, site=by.site_id).exists():
        yield Reason("supplier-unknown", "The supplier that this one replaces is not on file: choose it again.", POLICY)
