"""What in a preparation calls for a warning, as words that the rows of rules/labels.yaml and rules/leaflets.yaml name.

    calls(formula, ("ketoprofen",))    # {"always", "topical", "broken skin", "photosensitises", "holds ketoprofen", …}

A warning is chosen by ingredients, route, form and storage; nobody picks it by hand, so nobody forgets it.
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.compounding.formulas import Formula
from lenitive.compounding.ingredients import Ingredient, all_ingredients


def calls(formula: Formula, actives: Iterable[str], storage: str = "") -> frozenset[str]:
    """Everything that a row's `when` may name and that holds here."""
    known = [all_ingredients()[name] for name in actives if name in all_ingredients()]
    route = formula.route.casefold()
    found = {"always", route, *(f"holds {each.name}" for each in known)}
    found |= {word for each in known for word in _of(each)}
    if route == "topical" and known:
        found |= {"broken skin"}
        found |= {"local anesthetic on the skin"} & {f"{word} on the skin" for each in known for word in _of(each)}
    else:
        found.discard("photosensitises")
    if "holds ketamine" in found:
        found.add("ketamine on the skin" if route == "topical" else "ketamine inside")
    if "suspension" in formula.dosage_form.casefold():
        found.add("suspension")
    if storage == "refrigerator":
        found.add("refrigerator")
    return frozenset(found)


def _of(ingredient: Ingredient) -> set[str]:
    flags = {
        "sedates": ingredient.sedates,
        "photosensitises": ingredient.photosensitises is not None,
        "local anesthetic": ingredient.is_local_anaesthetic,
        "nsaid": ingredient.is_nsaid,
        "light": ingredient.needs_protection_from_light,
        "controlled": ingredient.schedule is not None,
    }
    return {word for word, holds in flags.items() if holds}
