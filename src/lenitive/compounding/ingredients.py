"""What may stand in a jar: identity, forms, molecular weights, what must be known of it (rules/ingredients.yaml).

    found = find("ketamine HCl")
    found.ingredient.name, found.form.name        # ("ketamine", "ketamine hydrochloride")

A name alone is not a form: "ketamine" may be base or hydrochloride, and only someone who knows can say which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from lenitive.reasons import Reason, braced
from lenitive.rules import content

FormKind = Literal["base", "salt", "only", "solution"]
LONGEST = 80  # characters


@dataclass(frozen=True)
class Form:
    """A chemical as it stands in the jar. `mw`: None when it is not in the evidence.

    `kind`: "only" when there is no salt to confuse it with; "solution" is a commercial one of stated strength, which
    is labelled as `labelled_as` and `brings` other things along. `anhydrous`: for a hydrate, the name of the form that
    an assay on the anhydrous basis speaks of.
    """

    name: str
    kind: FormKind
    mw: Fraction | None = None
    salt: str | None = None
    hydrate: str | None = None
    anhydrous: str | None = None
    is_usual: bool = False
    labelled_as: str | None = None
    brings: tuple[dict[str, str], ...] = ()
    solubility: tuple[dict[str, str], ...] = ()
    synonyms: tuple[str, ...] = ()
    cas: str | None = None
    unii: str | None = None
    source: str = ""
    tag: str = ""
    verify: bool = False


@dataclass(frozen=True)
class Ingredient:
    """One substance or vehicle with all its forms. Flags choose warnings; what is not known is None, not False."""

    name: str
    role: str
    forms: tuple[Form, ...] = ()
    synonyms: tuple[str, ...] = ()
    schedule: str | None = None
    is_hazardous: bool | None = None
    is_local_anaesthetic: bool = False
    is_nsaid: bool = False
    is_muscle_relaxant: bool = False
    sedates: bool = False
    photosensitises: str | None = None
    child_hazard: str | None = None
    needs_protection_from_light: bool = False
    maximum: tuple[dict[str, str], ...] = ()
    is_aqueous: bool | None = None
    is_preserved: bool | None = None
    water_activity: str | None = None
    note: str = ""
    sources: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_active(self) -> bool:
        return self.role == "active"

    @property
    def base(self) -> Form | None:
        """The free base (or free acid); None for what has none."""
        return next((form for form in self.forms if form.kind == "base"), None)

    @property
    def salts(self) -> tuple[Form, ...]:
        return tuple(form for form in self.forms if form.kind == "salt")

    @property
    def needs_basis(self) -> bool:
        """Whether an amount of it means nothing until someone says as what it is counted."""
        return self.base is not None and bool(self.salts)

    def form(self, name: str) -> Form | None:
        """The form of that name or synonym; None when it is none of this ingredient's."""
        wanted = _bare(name)
        return next((form for form in self.forms if wanted in map(_bare, (form.name, *form.synonyms))), None)


@dataclass(frozen=True)
class Named:
    """What a name stands for. `form`: None when it names the substance alone and that has several forms."""

    ingredient: Ingredient
    form: Form | None


def find(text: str) -> Named | Reason:
    """The ingredient, and the form when the name says it; a refusal with every drug's name when it is none of them.

    Nothing is offered by its spelling: one letter can lie between two drugs.
    """
    if found := _names().get(_bare(text)):
        return found
    shown = text[:LONGEST]
    drugs = ", ".join(each.name for each in all_ingredients().values() if each.is_active)
    sentence = (
        f"{braced(repr(shown))} is not known. Read the jar's label and write the name as it stands here. Drugs: "
        f"{drugs}. Vehicles "
        "and other ingredients stand in rules/ingredients.yaml, where a new one is added with its source."
    )
    return Reason("ingredient-unknown", sentence, "rules/ingredients.yaml")


@cache
def all_ingredients() -> dict[str, Ingredient]:
    """All of them, by name."""
    return {row["name"]: _read(row) for row in content("ingredients")["ingredients"]}


@cache
def eutectic_pairs() -> tuple[frozenset[str], ...]:
    """Pairs that melt together, by ingredient name."""
    return tuple(frozenset(row["pair"]) for row in content("ingredients")["eutectic_pairs"])


@cache
def _names() -> dict[str, Named]:
    """Every name and synonym, bare. The substance's name stands for its form when it has only one."""
    known: dict[str, Named] = {}
    for ingredient in all_ingredients().values():
        for form in ingredient.forms:
            for name in (form.name, *form.synonyms):
                known[_bare(name)] = Named(ingredient, form)
        only = ingredient.forms[0] if len(ingredient.forms) == 1 else None
        for name in (ingredient.name, *ingredient.synonyms):
            known[_bare(name)] = Named(ingredient, only)
        for salt in {form.salt for form in ingredient.salts}:
            # A salt with several hydrates is known by name, but which one stands in the jar is still to be said.
            known.setdefault(_bare(f"{ingredient.name} {salt}"), Named(ingredient, None))
    return known


def _bare(name: str) -> str:
    """Without case, punctuation and doubled spaces; HCl is written out."""
    words = re.sub(r"[^\w%.]+", " ", name.casefold()).split()
    return " ".join("hydrochloride" if word == "hcl" else word for word in words)


def _read(row: dict[str, Any]) -> Ingredient:
    return Ingredient(
        name=row["name"],
        role=row["role"],
        forms=tuple(_form(each) for each in row.get("forms", ())),
        synonyms=tuple(row.get("also", ())),
        schedule=row["schedule"]["class"] if "schedule" in row else None,
        is_hazardous=row["hazardous"]["listed"] == "yes" if "hazardous" in row else None,
        is_local_anaesthetic=row.get("local_anaesthetic") == "yes",
        is_nsaid=row.get("nsaid") == "yes",
        is_muscle_relaxant=row.get("muscle_relaxant") == "yes",
        sedates=row.get("sedates") == "yes",
        photosensitises=row["photosensitises"]["says"] if "photosensitises" in row else None,
        child_hazard=row["child_hazard"]["says"] if "child_hazard" in row else None,
        needs_protection_from_light="protect_from_light" in row,
        maximum=tuple(row.get("maximum", ())),
        is_aqueous=_yes(row.get("aqueous")),
        is_preserved=_yes(row.get("preserved")),
        water_activity=row.get("water_activity", {}).get("value"),
        note=row.get("note", ""),
        sources=tuple(_sources(row)),
    )


def _form(row: dict[str, Any]) -> Form:
    weight, identity = row.get("mw", {}), row.get("identity", {})
    return Form(
        name=row["name"],
        kind=row["kind"],
        mw=Fraction(weight["value"]) if weight else None,
        salt=row.get("salt"),
        hydrate=row.get("hydrate"),
        anhydrous=row.get("anhydrous"),
        is_usual=row.get("usual") == "yes",
        labelled_as=row.get("labelled_as"),
        brings=tuple(row.get("brings", ())),
        solubility=tuple(row.get("solubility", ())),
        synonyms=tuple(row.get("also", ())),
        cas=identity.get("cas"),
        unii=identity.get("unii"),
        source=weight.get("source") or row.get("source", ""),
        tag=weight.get("tag", ""),
        verify=weight.get("verify") == "true",
    )


def _yes(fact: dict[str, str] | None) -> bool | None:
    return None if fact is None else fact["value"] == "yes"


def _sources(row: dict[str, Any]) -> list[str]:
    """Where the facts of a row come from, each once, with what is still to be verified marked."""
    facts = [value for value in row.values() if isinstance(value, dict) and "source" in value]
    facts += [form["mw"] for form in row.get("forms", ()) if "mw" in form]
    said = [f"{fact['source']}{' (verify)' if fact.get('verify') == 'true' else ''}" for fact in facts]
    return list(dict.fromkeys(said))
