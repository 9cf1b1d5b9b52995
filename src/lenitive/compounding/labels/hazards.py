"""What in a preparation calls for a warning, as words that the rows of rules/labels.yaml and rules/leaflets.yaml name.

    calls(formula, ("ketoprofen",))    # {"always", "topical", "broken skin", "photosensitizes", "holds ketoprofen", …}

A warning is chosen by ingredients, form, route and storage; nobody picks it by hand, so nobody forgets it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from lenitive.compounding.formulas import Formula
from lenitive.compounding.ingredients import Ingredient, all_ingredients
from lenitive.compounding.label_rows import SHAKEN
from lenitive.compounding.labels.ways import way_of


class CalledFor(Protocol):
    """A row that is said `when` something calls for it, `unless` something takes it away."""

    @property
    def when(self) -> str: ...

    @property
    def unless(self) -> str | None: ...


def calls(formula: Formula, actives: Iterable[str], storage: str = "") -> frozenset[str]:
    """Everything that a row's `when` may name and that holds here."""
    known = [all_ingredients()[name] for name in actives if name in all_ingredients()]
    route, way = formula.route.casefold(), way_of(formula)
    found = {"always", route, *(f"holds {each.name}" for each in known)}
    found |= {way.key, *way.calls} if way else set()
    found |= {word for each in known for word in _of(each)}
    found |= _on_the_skin(found) if route == "topical" and known else _inside(found)
    if route != "topical":
        found.discard("photosensitizes")
    if _is_shaken(formula):
        found.add("suspension")
    if storage == "refrigerator":
        found.add("refrigerator")
    return frozenset(found)


def is_called_for(row: CalledFor, called: frozenset[str]) -> bool:
    """Whether a row is called for and nothing takes it away."""
    return row.when in called and row.unless not in called


def _on_the_skin(found: set[str]) -> set[str]:
    harmed = found & {"sedates", "child hazard", "local anesthetic"}  # what was in the creams of the reports
    more = {
        "broken skin",
        *(["harmed children"] if harmed else []),
        *(f"{word} on the skin" for word in ("local anesthetic",) if word in found),
    }
    return more | ({"ketamine on the skin"} if "holds ketamine" in found else set())


def _inside(found: set[str]) -> set[str]:
    """What is taken into the body. Ketamine through the nose is for the clinic, as is every injection."""
    more = {"ketamine inside"} if "holds ketamine" in found else set()
    if "holds ketamine" in found and "nasal" in found:
        more.add("in the clinic")
    if "internal" in found and "sedates" in found:
        more.add("sedates inside")
    if "sedates" in found and "in the clinic" in found | more:
        more.add("sedates in the clinic")
    return more


def _is_shaken(formula: Formula) -> bool:
    shaken = SHAKEN.read()
    form, vehicle = formula.dosage_form.casefold(), (formula.vehicle or "").casefold()
    by_form = any(word in form for word in shaken.forms)
    return by_form or any(word in vehicle for word in shaken.vehicles)


def _of(ingredient: Ingredient) -> set[str]:
    flags = {
        "sedates": ingredient.sedates,
        "photosensitizes": ingredient.photosensitizes is not None,
        "local anesthetic": ingredient.is_local_anesthetic,
        "nsaid": ingredient.is_nsaid,
        "child hazard": bool(ingredient.child_hazard),
        "light": ingredient.needs_protection_from_light,
        "controlled": ingredient.schedule is not None,
    }
    return {word for word, holds in flags.items() if holds}
