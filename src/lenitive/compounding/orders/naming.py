"""Names in an order: which ingredient or which chemical a text means, and whether the formula holds it.

    names = Names(frozenset({"ketamine", "PLO"}))
    names.form_of("ketamine HCl")   # Named(ketamine, ketamine hydrochloride); Refused for what it cannot be

An order may say "ketamine HCl" or "lignocaine"; everything behind this file says the name of rules/ingredients.yaml.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from lenitive.compounding.ingredients import Form, Ingredient, Named, find
from lenitive.compounding.orders.fields import SOURCE
from lenitive.documents import Node, nodes
from lenitive.fields import Fields
from lenitive.meanings import either
from lenitive.readings import quoted
from lenitive.reasons import Reason, Refused, braced, refusal

Value = TypeVar("Value")
Reading = Callable[[Fields, str], Value | None]  # a mapping, and the key that was written in it


@dataclass(frozen=True)
class Names:
    """The ingredients that the formula holds; None while the formula itself could not be read."""

    in_formula: frozenset[str] | None

    def ingredient_of(self, text: str) -> Ingredient:
        """The ingredient that a text names and the formula holds; Refused otherwise."""
        ingredient = self._known(text).ingredient
        if self.in_formula is not None and ingredient.name not in self.in_formula:
            held = ", ".join(sorted(self.in_formula))
            sentence = f"{ingredient.name} is not in this formula: take it away; the formula holds {held}."
            raise refusal("not-in-formula", sentence, SOURCE)
        return ingredient

    def _known(self, text: str) -> Named:
        """As `_named`; where the formula was read, what it holds is the list to choose from."""
        found = find(text)
        if isinstance(found, Reason) and self.in_formula:
            held = either(sorted(self.in_formula))
            sentence = f"{quoted(text)} is not known. Write it as the formula does: {held}."
            raise Refused(replace(found, sentence=sentence))
        return _named(text)

    def form_of(self, text: str) -> tuple[Ingredient, str]:
        """The ingredient and the name of the form; a question when the text leaves the form open."""
        ingredient = self.ingredient_of(text)
        return ingredient, form_named(text).name

    def by_ingredient(self, fields: Fields, key: str, reading: Reading[Value]) -> dict[str, Value]:
        """What stands below `key`, by ingredient."""
        return self._collected(fields, key, lambda text: self.ingredient_of(text).name, reading)

    def by_form(self, fields: Fields, key: str, reading: Reading[Value]) -> dict[str, Value]:
        """The same by form, for what differs between two chemicals of one drug."""
        return self._collected(fields, key, lambda text: self.form_of(text)[1], reading)

    def _collected(
        self, fields: Fields, key: str, naming: Callable[[str], str], reading: Reading[Value]
    ) -> dict[str, Value]:
        below, found = fields.within(key), dict[str, Value]()
        seen: set[str] = set()
        for written in below.node.items if below else ():
            assert below is not None
            try:
                name = naming(written)
            except Refused as refused:
                below.add(written, refused)
                continue
            if name in seen:
                below.refuse(written, "twice", f"{name} stands here twice: keep one of the two.")
            value = reading(below, written)
            if value is not None:
                found.setdefault(name, value)
            seen.add(name)
        return found


def form_named(text: str) -> Form:
    """The form that a text names. What has no forms, as a vehicle, is its own; a question when several are left."""
    named = _named(text)
    if named.form is not None:
        return named.form
    ingredient = named.ingredient
    if not ingredient.forms:
        return Form(ingredient.name, "only")
    forms = " or ".join(form.name for form in ingredient.forms)
    sentence = f"{braced(repr(text))} may be {forms}: read the jar's label and write that name."
    raise refusal("form-missing", sentence, "policy: ingredients on file", "question")


def _named(text: str) -> Named:
    found = find(text)
    if isinstance(found, Reason):
        raise Refused(found)
    return found


def lines_of(node: Node) -> dict[str, int]:
    """The line of every place below a node."""
    return {each.path: each.line for each in nodes(node) if each.line}
