"""An order of a file as the page sends it: every key in its field, so that what the page cannot ask comes to light.

written(plain(read_file(path)), formula)      # {"amount": "80 g", "lots[0].of": "ketamine", …}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lenitive.compounding import Formula, find_ingredient
from lenitive.compounding.ingredients import Named

BY_CHEMICAL = ("displacements", "solubilities")
BY_INGREDIENT = ("bases", "jars", "strengths", "confirmed", "policies", "solutions", "aliquots")


def written(order: Mapping[str, Any], formula: Formula) -> dict[str, str]:
    """The form's data."""
    data = dict(_flat(order))
    rows = list(order.get("lots", ()))
    read = {(row["ingredient"], row.get("lot")): row for row in order.get("weighed", ())}
    for number, row in enumerate(rows):
        named = _named(row["ingredient"])
        own = dict(row) | read.pop((row["ingredient"], row["lot"]), {})
        own |= {"ingredient": named.form.name if named.form else "", "status": row.get("status", "released")}
        if len(named.ingredient.forms) < 2:
            del own["ingredient"]
        data[f"lots[{number}].of"] = named.ingredient.name
        data |= {f"lots[{number}].{name}": text for name, text in _leaves(own)}
    assert not read, "every weighing is of a lot"
    if data.get("prescription.language") == "en":
        del data["prescription.language"]  # the page's first choice
    return data | {"lots": str(len(rows))}


def _flat(order: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in order.items():
        if key in ("formula", "lots", "weighed"):
            continue
        if key in BY_INGREDIENT:
            named = {_named(name).ingredient.name: each for name, each in value.items()}
            yield from _leaves({key: {name: _chosen(key, name, each) for name, each in named.items()}})
        elif key in BY_CHEMICAL:
            yield from _leaves({key: {_named(name).ingredient.name: each for name, each in value.items()}})
        elif key in ("mold", "capsule"):
            yield from _leaves({key: {name: _powders(each) for name, each in value.items()}})
        else:
            yield from _leaves({key: value})


def _chosen(key: str, name: str, value: Any) -> Any:
    """The only salt by its name, as the list of the page has it."""
    known = _named(name).ingredient
    return known.salts[0].name if key == "bases" and value == "as_salt" and len(known.salts) == 1 else value


def _powders(value: Any) -> Any:
    return {_named(name).ingredient.name: each for name, each in value.items()} if isinstance(value, dict) else value


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, f"{name}.{key}" if name else key)
    else:
        yield name, str(value)


def _named(text: str) -> Named:
    found = find_ingredient(text)
    assert isinstance(found, Named)
    return found
