"""The keys `lots`, `weighed` and `waste` of an order: what stands on the shelf, what was read, what was lost.

read_lots(fields, names)   # (Lot("ketamine", "ketamine hydrochloride", "K-1", ...), ...)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from lenitive.compounding.certificates import AssayBasis, Certificate
from lenitive.compounding.choices import ASSAY_BASES, LOT_STATUSES
from lenitive.compounding.orders.fields import NOTHING
from lenitive.compounding.orders.naming import Names
from lenitive.compounding.orders.order import JarBalance, Lot, LotStatus, Waste, Weighing
from lenitive.fields import Fields
from lenitive.reasons import braced
from lenitive.units import Quantity

LOT_KEYS = (
    "ingredient",
    "lot",
    "expires",
    "available",
    "status",
    "certificate",
    "vendor",
    "opened_on",
    "beyond_use",
    "is_compounded",
    "ndc",
    "catalog",
    "jar_before",
    "jar_after",
    "waste",
)
CERTIFICATE_KEYS = ("assay", "assay_basis", "water", "loss_on_drying")
WASTE_KEYS = ("amount", "cause", "witness")
WEIGHED_KEYS = ("ingredient", "lot", "weighed", "drug", "diluent")


@dataclass(frozen=True)
class _Identity:
    """Which jar a row speaks of."""

    ingredient: str
    form: str
    lot: str | None


def read_lots(fields: Fields, names: Names) -> tuple[Lot, ...]:
    """Every lot that can be read; the same lot twice is a problem, since its amount would count twice."""
    found: list[Lot] = []
    for row in fields.rows("lots"):
        row.allow(LOT_KEYS)
        row.require("ingredient", "ketamine hydrochloride")
        row.require("lot", "K-1")
        identity = _identity(row, names)
        lot = _lot(row, identity) if identity else None
        if lot is None:
            continue
        if any((other.form, other.lot) == (lot.form, lot.lot) for other in found):
            sentence = f"lot {braced(lot.lot)} of {lot.form} stands here twice: keep one, with what is left in the jar."
            row.refuse("lot", "lot-twice", sentence)
        found.append(lot)
    return tuple(found)


def read_weighed(fields: Fields, names: Names) -> tuple[Weighing, ...]:
    """Every weighing that can be read."""
    return tuple(_weighings(fields, names))


def _weighings(fields: Fields, names: Names) -> Iterator[Weighing]:
    seen: set[_Identity] = set()
    for row in fields.rows("weighed"):
        row.allow(WEIGHED_KEYS)
        row.require("ingredient", "ketamine hydrochloride")
        row.require("weighed", "12.13 g")
        identity, weighed = _identity(row, names), _amount(row, "weighed")
        drug, diluent = _amount(row, "drug"), _amount(row, "diluent")
        if identity is None or weighed is None:
            continue
        if identity in seen:
            sentence = f"{identity.form} of lot {braced(identity.lot or 'unnamed')} was weighed twice: keep one row."
            row.refuse("weighed", "weighed-twice", sentence)
        seen.add(identity)
        yield Weighing(identity.form, identity.lot, weighed, drug, diluent, row.place(), row.line())


def read_waste(fields: Fields) -> Waste | None:
    """What was lost, of a lot or of the finished mix; who saw it may still be missing, and is asked for later."""
    below = fields.within("waste")
    if below is None:
        return None
    below.allow(WASTE_KEYS)
    below.require("amount", "0.05 g")
    amount, cause, witness = _amount(below, "amount"), below.text("cause"), below.text("witness")
    return Waste(amount, cause, witness) if amount is not None else None


def _jar(row: Fields) -> JarBalance:
    """Both readings of the jar; an empty jar (0 g) is an answer, and it never holds more after than before."""
    jar = JarBalance(_reading(row, "jar_before"), _reading(row, "jar_after"))
    if jar.before is not None and jar.after is not None:
        if jar.before.kind != jar.after.kind:
            row.refuse(
                "jar_after", "jar-unit", "one reading of the jar is a mass and the other a volume: use one unit."
            )
            return JarBalance()
        if jar.after > jar.before:
            sentence = f"the jar held {jar.before} before and {jar.after} after: correct one of the two."
            row.refuse("jar_after", "jar-crossed", sentence)
            return JarBalance()
    return jar


def _reading(row: Fields, key: str) -> Quantity | None:
    text = row.text(key)
    if text is not None and NOTHING.fullmatch(text):
        return Quantity.parse(text)
    return _amount(row, key)


def _amount(row: Fields, key: str) -> Quantity | None:
    return row.quantity(key, "mass,volume", "12.13 g")


def _identity(row: Fields, names: Names) -> _Identity | None:
    named = row.taken("ingredient", names.form_of)
    lot = row.text("lot")
    return _Identity(named[0].name, named[1], lot) if named else None


def _lot(row: Fields, identity: _Identity) -> Lot | None:
    status = row.word("status", LOT_STATUSES) or "released"
    is_compounded = row.flag("is_compounded")
    lot = Lot(
        identity.ingredient,
        identity.form,
        identity.lot or "",
        expires=row.day("expires"),
        available=_amount(row, "available"),
        status=cast(LotStatus, status),
        certificate=_certificate(row),
        vendor=row.text("vendor"),
        opened_on=row.day("opened_on"),
        beyond_use=row.day("beyond_use"),
        is_compounded=bool(is_compounded),
        ndc=row.text("ndc"),
        catalog=row.text("catalog"),
        jar=_jar(row),
        waste=read_waste(row),
        place=row.place(),
        line=row.line(),
    )
    return lot if identity.lot else None


def _certificate(row: Fields) -> Certificate | None:
    below = row.within("certificate")
    if below is None:
        return None
    below.allow(CERTIFICATE_KEYS)
    basis = below.word("assay_basis", ASSAY_BASES)
    return Certificate(
        below.share("assay"), cast(AssayBasis | None, basis), below.share("water"), below.share("loss_on_drying")
    )
