"""From an order file to an Order, with all its problems at once, each with its place and line.

    read_order(documents.read_file("examples/orders/six_actives.yaml"), Path("examples/orders"))

Every key is described in docs/orders.md. Only what stands in the file is checked here; whether it can be made is for
`lenitive.compounding.worksheets`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

from lenitive.compounding.choices import BASES, BEYOND_USE_TYPES, DAY_COUNTINGS, POLICIES, STORAGES
from lenitive.compounding.formulas import (
    BeyondUseType,
    Formula,
    Storage,
    find_formula,
    formulary,
    read_formula,
    read_formula_file,
)
from lenitive.compounding.orders.bench_reader import (
    read_aliquot,
    read_balance,
    read_capsule,
    read_container,
    read_device,
    read_displacement,
    read_measure,
    read_mold,
    read_overage,
    read_solubility,
    read_solution,
)
from lenitive.compounding.orders.fields import ORDER, SOURCE, density
from lenitive.compounding.orders.lots_reader import read_lots, read_waste, read_weighed
from lenitive.compounding.orders.naming import Names, form_named, lines_of
from lenitive.compounding.orders.order import BasisChoice, DayCounting, FormShare, Order
from lenitive.compounding.orders.paper_reader import read_pharmacy, read_prescription, read_sterile_record
from lenitive.compounding.strength import Basis
from lenitive.documents import DocumentError, Mapping, Node, Scalar
from lenitive.fields import Fields, opened
from lenitive.readings import chosen, quoted
from lenitive.reasons import Reason, Refused, braced, refusal
from lenitive.spelling import hint
from lenitive.units import Quantity

KEYS = (
    "formula",
    "amount",
    "made_on",
    "vehicle",
    "bases",
    "jars",
    "strengths",
    "confirmed",
    "overage",
    "balance",
    "vehicle_balance",
    "measure",
    "policies",
    "lots",
    "solutions",
    "aliquots",
    "displacements",
    "solubilities",
    "density",
    "mold",
    "capsule",
    "device",
    "container",
    "storage",
    "beyond_use_type",
    "day_counting",
    "weighed",
    "waste",
    "final_amount",
    "ph",
    "containers_filled",
    "equipment",
    "record_number",
    "compounded_by",
    "second_reader",
    "verified_by",
    "pharmacy",
    "prescription",
    "sterile_record",
    "note",
)
TEXTS = ("equipment", "record_number", "compounded_by", "second_reader", "verified_by", "note")
MOST_CONTAINERS = 5000
FILES = (".yaml", ".yml", ".json")
# Policy: what is outside is taken for a slip of the unit, 120 kg for 120 g.
AMOUNTS = {"mass": ("0.1 g", "10 kg"), "volume": ("0.1 mL", "10 L"), "piece": ("1 piece", "5000 piece")}


def read_order(node: Node, folder: Path | None = None, *, is_form: bool = False) -> Order:
    """The order; Refused with every reason, by line. `folder`: where a formula file named in it may stand.

    `is_form`: pharmacy and prescription may be half written, as on a page that somebody is filling in.
    """
    problems: list[Reason] = []
    fields = Fields(opened(node, "an order", "formula", "amount", "made_on", source=SOURCE), problems, ORDER)
    fields.allow(KEYS if fields.has("mold") else (*KEYS, "mould"))
    for key, example in (("formula", "ketamine-10-gel"), ("amount", "120 g"), ("made_on", "2026-11-24")):
        fields.require(key, example)
    order = _Reading(fields, folder, is_form).order()
    if problems or order is None:
        raise Refused(sorted(problems, key=lambda reason: (reason.line or 0, reason.path)))
    return order


@dataclass(frozen=True)
class _Reading:
    """One file, and where a formula may stand beside it."""

    fields: Fields
    folder: Path | None
    is_form: bool

    def order(self) -> Order | None:
        """All keys; None when one of the first three is missing or wrong."""
        fields, formula = self.fields, self._formula()
        names = Names(_held(fields, formula) if formula else None)
        amount, made_on = self._amount(), fields.day("made_on")
        storage = fields.word("storage", STORAGES)
        counting = fields.word("day_counting", DAY_COUNTINGS)
        by_type = fields.word("beyond_use_type", BEYOND_USE_TYPES)
        read: dict[str, Any] = {
            "vehicle": fields.taken("vehicle", _ingredient),
            "bases": names.by_ingredient(fields, "bases", _basis),
            "jars": names.by_ingredient(fields, "jars", _jars),
            "strengths": names.by_ingredient(fields, "strengths", _strength),
            "confirmed": names.by_ingredient(fields, "confirmed", _strength),
            "policies": names.by_ingredient(fields, "policies", lambda below, key: below.word(key, POLICIES)),
            "solutions": names.by_ingredient(fields, "solutions", read_solution),
            "aliquots": names.by_ingredient(fields, "aliquots", read_aliquot),
            "displacements": names.by_form(fields, "displacements", read_displacement),
            "solubilities": names.by_form(fields, "solubilities", read_solubility),
            "lots": read_lots(fields, names),
            "weighed": read_weighed(fields, names),
            "waste": read_waste(fields),
            "overage": read_overage(fields),
            "balance": read_balance(fields),
            "vehicle_balance": read_balance(fields, "vehicle_balance"),
            "measure": read_measure(fields),
            "density": density(fields, "1.05 g/mL"),
            "mold": read_mold(fields, names),
            "capsule": read_capsule(fields, names),
            "device": read_device(fields),
            "container": read_container(fields),
            "final_amount": fields.quantity("final_amount", "mass,volume,piece", "117.9 g"),
            "ph": fields.number("ph"),
            "containers_filled": fields.whole("containers_filled", 1, MOST_CONTAINERS),
            "pharmacy": read_pharmacy(fields, is_form=self.is_form),
            "prescription": read_prescription(fields, formula.dosage_form if formula else "", is_form=self.is_form),
            "sterile_record": read_sterile_record(fields, formula.route if formula else ""),
            **{key: fields.text(key) for key in TEXTS},
        }
        if formula is None or amount is None or made_on is None:
            return None
        return Order(
            formula,
            amount,
            made_on,
            storage=cast(Storage | None, storage),
            day_counting=cast(DayCounting, counting or "day_one"),
            beyond_use_type=cast(BeyondUseType | None, by_type),
            lines=lines_of(fields.node),
            **read,
        )

    def _amount(self) -> Quantity | None:
        """How much is made, within what a bench can make."""
        amount = self.fields.quantity("amount", ",".join(AMOUNTS), "120 g")
        if amount is None:
            return None
        low, high = AMOUNTS[amount.kind]
        if not Quantity.parse(low) <= amount <= Quantity.parse(high):
            sentence = f"{amount} cannot be right: write an amount from {low} to {high}."
            self.fields.refuse("amount", "out-of-range", sentence, "policy")
            return None
        if amount.is_a("piece") and amount.magnitude("piece").denominator != 1:
            sentence = f"{amount} cannot be handed out: order whole pieces; what is mixed beyond them is the overage."
            self.fields.refuse("amount", "not-whole", sentence, "policy")
            return None
        return amount

    def _formula(self) -> Formula | None:
        """A name of the formulary, a file beside the order, or the formula itself."""
        node = self.fields.node.get("formula")
        try:
            found = (
                read_formula(node) if isinstance(node, Mapping) else self.fields.taken("formula", self._named_formula)
            )
            if found is not None and found.not_for_use:
                sentence = f"Nothing is made by {found.name}: {found.not_for_use.rstrip('.')}."
                self.fields.refuse("formula", "formula-not-for-use", braced(sentence), found.source)
            return found
        except DocumentError as error:
            where, place, line = "", error.path, error.line
            if error.source:
                where = f"{Path(error.source).name}{f', line {line}' if line else ''}: "
                place, line = "formula", self.fields.line("formula")
            sentence = f"{where}{braced(error.message.rstrip('.'))}."
            self.fields.problems.append(
                Reason("formula-unusable", sentence, "docs/formulary.md", path=place, line=line)
            )
            return None

    def _named_formula(self, text: str) -> Formula:
        if Path(text).suffix in FILES:
            return read_formula_file(self._file_in_the_folder(text))
        known = formulary()
        if found := find_formula(text):
            return found
        meant = hint(text, known, of="formula")
        sentence = f"there is no formula {quoted(text)}{meant}: `lenitive formulary list` names all of them."
        raise refusal("formula-unknown", sentence, SOURCE)

    def _file_in_the_folder(self, text: str) -> Path:
        if self.folder is None or Path(text).name != text:
            sentence = (
                f"{quoted(text)} cannot be read here: name a file in the order's folder, or write the formula out."
            )
            raise refusal("formula-file", sentence, SOURCE)
        return self.folder / text


def _held(fields: Fields, formula: Formula) -> frozenset[str]:
    """What the formula holds, what the order fills up or dilutes with: only that is given lots, jars and policies."""
    aliquots = fields.node.get("aliquots")
    below = aliquots.items.values() if isinstance(aliquots, Mapping) else ()
    diluents = [each.get("diluent") for each in below if isinstance(each, Mapping)]
    texts = [node.text for node in (*diluents, fields.node.get("vehicle")) if isinstance(node, Scalar) and node.text]
    found = set(formula.ingredients)
    for text in texts:
        with suppress(Refused):  # said where the key itself is read
            found.add(_ingredient(text))
    return frozenset(found)


def _ingredient(text: str) -> str:
    return Names(None).ingredient_of(text).name


def _strength(below: Fields, key: str) -> Quantity | None:
    return below.quantity(key, "strength", "10 % w/w")


def _basis(below: Fields, key: str) -> BasisChoice | None:
    """as_base, as_salt, as_supplied, or the salt by its name."""

    def reading(text: str) -> BasisChoice:
        ingredient = Names(None).ingredient_of(key)
        form = ingredient.form(text)
        if form is not None and form.kind == "salt":
            return BasisChoice("as_salt", form.name)
        return BasisChoice(cast(Basis, chosen(text, BASES)))

    return below.taken(key, reading)


def _jars(below: Fields, key: str) -> tuple[FormShare, ...] | None:
    """The chemical in the jar, or several with the share that each contributes; together all of it."""
    node = below.node.items[key]
    if isinstance(node, Scalar):
        form = below.taken(key, lambda text: _form_within(key, text))
        return (FormShare(form),) if form else None
    inner = below.within(key)
    if inner is None:
        return None
    shares = []
    for written in inner.node.items:
        share = inner.share(written)
        try:
            shares.append(FormShare(_form_within(key, written), share or Fraction(0)))
        except Refused as refused:
            inner.add(written, refused)
    if len({each.form for each in shares}) < len(shares) or sum(each.share for each in shares) != 1:
        sentence = f"the shares of {key} do not come to 100 %: write each form once, for example 50 % and 50 %."
        below.refuse(key, "shares-not-whole", sentence)
        return None
    return tuple(sorted(shares, key=lambda each: each.form))


def _form_within(key: str, text: str) -> str:
    """The form's name; Refused when it is none of this ingredient's."""
    ingredient, form = Names(None).ingredient_of(key), form_named(text)
    if ingredient.forms and ingredient.form(form.name) is None:
        raise refusal(
            "form-of-another", f"{form.name} is not a form of {ingredient.name}: write the jar's own name.", SOURCE
        )
    return form.name
