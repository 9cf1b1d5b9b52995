"""The text of the pharmacy's own ingredients.yaml with one more row, and what that row still lacks.

    ingredient_added("", NewIngredient("our base", "vehicle", "its maker's data sheet"), date(2026, 11, 29))

Pure: `lenitive.cli.own_ingredients` reads and writes the file. Nothing is filled in: what was not said stays unknown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from lenitive.compounding.ingredients import Ingredient, find
from lenitive.compounding.molecules import cas_problem, molecule_problem, weight_problem
from lenitive.reasons import Reason, Refused, braced

ROLES = (
    "active",
    "vehicle",
    "vehicle part",
    "diluent",
    "wetting agent",
    "solvent",
    "preservative",
    "buffer",
    "flow aid",
    "flavor",
    "sweetener",
)
KINDS = ("base", "salt", "only")
SOURCE = "docs/own-data.md"
REVIEW_DAYS = 365  # policy: looked at again after a year, unless the pharmacy writes another day
LONGEST = 400  # characters of a source
_WEIGHT = re.compile(r"\d{1,5}(\.\d{1,6})?\Z", re.ASCII)
_NAME = re.compile(r"[^\W_][\w %.,()'/+:-]{0,79}\Z")


@dataclass(frozen=True)
class NewForm:
    """One form as it stands in a jar; what is not known is empty. `molecule`: its molecular formula."""

    name: str
    kind: str
    molecule: str = ""
    mw: str = ""
    cas: str = ""


@dataclass(frozen=True)
class NewIngredient:
    """What has to be said of an ingredient, and the one form that may be written with it."""

    name: str
    role: str
    source: str
    form: NewForm | None = None


def ingredient_added(text: str, new: NewIngredient, checked: date) -> str:
    """The file ("" for none yet) with one more row. Refused with everything that is missing or wrong, in one pass."""
    if worded := list(_problems(new)):
        raise Refused([Reason("ingredient-not-written", braced(f"{each}."), SOURCE) for each in worded])
    if not text.strip():
        text = _head(new, checked)
    return text.rstrip("\n") + "\n" + "\n".join(_row(new)) + "\n"


def still_unknown(found: Ingredient) -> tuple[str, ...]:
    """What a pharmacist may still write of an ingredient, with the key to write it under."""
    unknown = [
        f"the molecular weight of {form.name} (mw: {{value, formula, source, tag}}): no conversion without it"
        for form in found.forms
        if form.mw is None
    ]
    unknown += [
        f"the CAS number of {form.name} (identity: {{cas, source, tag}})" for form in found.forms if not form.cas
    ]
    if found.is_active and found.is_hazardous is None:
        unknown.append("whether it is on a list of hazardous drugs (hazardous: {listed, list, source, tag})")
    if found.is_active and found.schedule is None:
        unknown.append("whether it is a controlled substance (schedule: {class, source, tag}; left out when it is not)")
    if found.role == "vehicle":
        unknown += [f"{words} ({key}: {{value, source, tag}})" for key, words in _of_vehicle(found)]
    return tuple(unknown)


def _of_vehicle(found: Ingredient) -> Iterator[tuple[str, str]]:
    """Each key of a vehicle that is not known, with its words."""
    known = (
        ("aqueous", "whether it contains water", found.is_aqueous),
        ("preserved", "whether it is preserved", found.is_preserved),
        ("water_activity", "its water activity", found.water_activity),
    )
    yield from ((key, words) for key, words, value in known if value is None)


def _problems(new: NewIngredient) -> Iterator[str]:
    if not _NAME.match(new.name):
        yield f"{new.name[:60]!r} is not a name: write the name of the substance in letters and digits"
    if new.role not in ROLES:
        yield f"say what it is there for: --role with one of {', '.join(ROLES)}"
    if not new.source.strip():
        yield "say where this is known from: --source 'certificate of analysis of its maker'"
    if len(new.source) > LONGEST:
        yield f"the source has {len(new.source)} characters: shorten it to {LONGEST}"
    if new.role == "active" and new.form is None:
        yield "an active stands in a jar in some form: add --form 'its name on the jar' and --kind base, salt or only"
    if new.form is not None and new.form.kind not in KINDS:
        yield "say which kind of form it is: --kind base, salt, or only (there is no salt to confuse it with)"
    if new.form is not None:
        yield from _about_molecule(new.form)
    for name in {new.name, *([new.form.name] if new.form else [])}:
        found = find(name)
        if not isinstance(found, Reason):
            whose = "this pharmacy has" if found.ingredient.is_own else "Lenitive ships"
            yield f"{whose} {name!r} already, as {found.ingredient.name}: choose another name"


def _about_molecule(form: NewForm) -> Iterator[str]:
    if not _NAME.match(form.name):
        yield f"{form.name[:60]!r} is not the name of a form: write it as on the jar, in letters and digits"
    if form.mw and not form.molecule:
        yield "a molecular weight is checked against the formula of the molecule: add --molecule C13H16ClNO"
    if form.mw and not _WEIGHT.match(form.mw):
        yield f"{form.mw[:60]!r} is not a molecular weight: write it in g/mol, for example --mw 237.73"
    if form.molecule and (worded := _molecule_problem(form)):
        yield worded
    if form.cas and (worded := cas_problem(form.cas[:40])):
        yield worded


def _molecule_problem(form: NewForm) -> str:
    """What is wrong with the formula of the molecule, or with the weight beside it."""
    if worded := molecule_problem(form.molecule):
        return worded
    return weight_problem(form.molecule, Fraction(form.mw)) if _WEIGHT.match(form.mw) else ""


def _head(new: NewIngredient, checked: date) -> str:
    return (
        "# This pharmacy's own ingredients, beside those that are shipped (docs/own-data.md).\n"
        "title: Ingredients of this pharmacy\n"
        f"source: {_quoted(new.source)}\n"
        "tag: found\n"
        f"checked: {checked}\n"
        f"review_due: {checked + timedelta(days=REVIEW_DAYS)}\n\n"
        "ingredients:"
    )


def _row(new: NewIngredient) -> Iterator[str]:
    source = f"source: {_quoted(new.source)}, tag: found"
    yield f"  - name: {_quoted(new.name)}"
    yield f"    role: {new.role}"
    yield f"    source: {_quoted(new.source)}"
    yield "    tag: found"
    if (form := new.form) is None:
        return
    yield "    forms:"
    yield f"      - name: {_quoted(form.name)}"
    yield f"        kind: {form.kind}"
    if form.mw:
        yield f"        mw: {{value: {form.mw}, formula: {form.molecule}, {source}}}"
    if form.cas:
        yield f"        identity: {{cas: {form.cas}, {source}}}"


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
