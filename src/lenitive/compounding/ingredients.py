"""What may stand in a jar: identity, forms, molecular weights, what must be known of it (rules/ingredients.yaml).

    found = find("ketamine HCl")
    found.ingredient.name, found.form.name        # ("ketamine", "ketamine hydrochloride")

A name alone is not a form: "ketamine" may be base or hydrochloride, and only someone who knows can say which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache, lru_cache

from lenitive.compounding.ingredient_rows import (
    EUTECTIC_PAIRS,
    INGREDIENTS,
    Brought,
    FormKind,
    FormRow,
    IngredientRow,
    Solubility,
    StatedMost,
)
from lenitive.home import Home, own_folder
from lenitive.reasons import Reason, braced

LONGEST = 80  # characters


@dataclass(frozen=True)
class Form:
    """A chemical as it stands in the jar. `mw`: None when it is not in the evidence.

    `kind`: "only" when there is no salt to confuse it with; "solution" is a commercial one of stated strength, which
    is labeled as `labeled_as` and `brings` other things along. `anhydrous`: for a hydrate, the name of the form that
    an assay on the anhydrous basis speaks of.
    """

    name: str
    kind: FormKind
    mw: Fraction | None = None
    salt: str | None = None
    hydrate: str | None = None
    anhydrous: str | None = None
    is_usual: bool = False
    labeled_as: str | None = None
    brings: tuple[Brought, ...] = ()
    solubility: tuple[Solubility, ...] = ()
    synonyms: tuple[str, ...] = ()
    cas: str | None = None
    unii: str | None = None
    source: str = ""
    tag: str = ""
    verify: bool = False


@dataclass(frozen=True)
class Ingredient:
    """One substance or vehicle with all its forms. Flags choose warnings; what is not known is None, not False.

    `is_own`: it is the pharmacy's own entry, not one that is shipped.
    """

    name: str
    role: str
    forms: tuple[Form, ...] = ()
    synonyms: tuple[str, ...] = ()
    schedule: str | None = None
    is_hazardous: bool | None = None
    is_local_anesthetic: bool = False
    is_nsaid: bool = False
    is_muscle_relaxant: bool = False
    sedates: bool = False
    photosensitizes: str | None = None
    child_hazard: str | None = None
    needs_protection_from_light: bool = False
    maximum: tuple[StatedMost, ...] = ()
    is_aqueous: bool | None = None
    is_preserved: bool | None = None
    water_activity: Fraction | None = None
    note: str = ""
    is_own: bool = False
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

    def forms_of_another_weight(self, form: Form) -> tuple[Form, ...]:
        """The other forms of what has no salt, with or without its water, whose molecular weight is known."""
        if form.kind != "only" or form.mw is None:
            return ()
        return tuple(o for o in self.forms if o.name != form.name and o.kind == "only" and o.mw is not None)

    @property
    def is_water_open(self) -> bool:
        """Whether a strength may count it with or without its water."""
        return any(self.forms_of_another_weight(form) for form in self.forms)

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
    if found := _names(own_folder()).get(_bare(text)):
        return found
    shown = text[:LONGEST]
    drugs = ", ".join(each.name for each in all_ingredients().values() if each.is_active)
    sentence = (
        f"{braced(repr(shown))} is not known. Read the jar's label and write the name as it stands here. Drugs: "
        f"{drugs}. Vehicles "
        "and other ingredients: `lenitive ingredients list`; `lenitive ingredients new` adds one of your own."
    )
    return Reason("ingredient-unknown", sentence, "policy: ingredients on file")


def all_ingredients() -> dict[str, Ingredient]:
    """All of them, by name, the pharmacy's own last. OwnFileError: its file cannot be used, or a name is taken."""
    return _all(own_folder())


@lru_cache(maxsize=8)
def _all(at: Home) -> dict[str, Ingredient]:
    shipped = INGREDIENTS.read()
    own = INGREDIENTS.own(_called, {name for row in shipped for name in _called(row)})
    found = {row.name: _ingredient(row) for row in shipped}
    return found | {row.name: replace(_ingredient(row), is_own=True) for row in own}


def _called(row: IngredientRow) -> set[str]:
    """Every name of it, of its forms and of its salts, bare."""
    salts = {_bare(f"{row.name} {form.salt}") for form in row.forms if form.kind == "salt"}
    names = (row.name, *row.also, *(name for form in row.forms for name in (form.name, *form.also)))
    return salts | set(map(_bare, names))


@cache
def eutectic_pairs() -> tuple[frozenset[str], ...]:
    """Pairs that melt together, by ingredient name."""
    return tuple(frozenset(row.pair) for row in EUTECTIC_PAIRS.read())


@lru_cache(maxsize=8)
def _names(at: Home) -> dict[str, Named]:
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


def _ingredient(row: IngredientRow) -> Ingredient:
    return Ingredient(
        name=row.name,
        role=row.role,
        forms=tuple(map(_form, row.forms)),
        synonyms=row.also,
        schedule=row.schedule.number if row.schedule else None,
        is_hazardous=row.hazardous.listed if row.hazardous else None,
        is_local_anesthetic=row.local_anesthetic,
        is_nsaid=row.nsaid,
        is_muscle_relaxant=row.muscle_relaxant,
        sedates=row.sedates,
        photosensitizes=row.photosensitizes.says if row.photosensitizes else None,
        child_hazard=row.child_hazard.says if row.child_hazard else None,
        needs_protection_from_light=row.protect_from_light is not None,
        maximum=row.maximum,
        is_aqueous=row.aqueous.value if row.aqueous else None,
        is_preserved=row.preserved.value if row.preserved else None,
        water_activity=row.water_activity.value if row.water_activity else None,
        note=row.note,
        sources=row.sources,
    )


def _form(row: FormRow) -> Form:
    return Form(
        name=row.name,
        kind=row.kind,
        mw=row.mw.value if row.mw else None,
        salt=row.salt,
        hydrate=row.hydrate,
        anhydrous=row.anhydrous,
        is_usual=row.usual,
        labeled_as=row.labeled_as,
        brings=row.brings,
        solubility=row.solubility,
        synonyms=row.also,
        cas=row.identity.cas if row.identity else None,
        unii=row.identity.unii if row.identity else None,
        source=row.mw.rule.cited if row.mw else "",
        tag=row.mw.rule.tag if row.mw else "",
        verify=row.mw.rule.verify if row.mw else False,
    )
