"""The fields of the worksheet page: what is made, what each ingredient needs to be told, what stands on the bench.

    of_ingredient(formula, "ketamine", lines)      # (basis, jar, …), (policy, aliquot, …)

A field is there only where the formula leaves something open: what it settles is shown and not asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lenitive.compounding import Formula, FormulaLine, Ingredient, all_ingredients, is_sterile_route, shown_quantity
from lenitive.web.professional.forms.form_entries import FormEntry
from lenitive.web.professional.formula_words import TYPES

Entries = tuple[FormEntry, ...]
Choices = tuple[tuple[str, str], ...]
AMOUNTS = {"mass": "120 g", "volume": "100 mL", "piece": "24 pieces"}
FINALS = {"mass": "117.9 g", "volume": "99.2 mL", "piece": "24 pieces"}
FILLED = "What a capsule weighs full of each powder is asked beside the powder."
STERILE = "An injection is dated by its sterile record, not by USP <795>."
STRENGTHS = {"mass": "10 % w/w", "volume": "100 mg/mL", "piece": "100 mg/piece"}
RULES: Choices = (
    ("", "no balance, no check"),
    ("usp41", "USP <41>, readability"),
    ("sensitivity", "sensitivity ÷ error"),
    ("repeatability", "k × s ÷ error"),
)
VEHICLE_RULES: Choices = (("", "the same balance for all"), *RULES[1:])
MEANINGS: Choices = (("", "none"), ("added", "added on top (× 1.03)"), ("of_mixed", "share of what is mixed (÷ 0.97)"))
POLICIES: Choices = (
    ("", "not set: salt only, with the other result shown"),
    ("none", "none"),
    ("salt only", "salt only"),
    ("assay", "assay"),
    ("assay and water", "assay and water"),
)
STORAGES: Choices = tuple((word, word) for word in ("controlled room temperature", "refrigerator"))
COUNTINGS: Choices = (("day_one", "that day is day 1 (the earlier date)"), ("date_plus_n", "date plus days"))
DEVICES: Choices = tuple((word, word) for word in ("pump", "click", "spray", "fingertip", "dropper", "syringe", "none"))
ASKERS: Choices = tuple((word, word) for word in ("patient", "purchaser", "prescriber", "caregiver"))
YES: Choices = (("", "not given"), ("yes", "yes"), ("no", "no"))


@dataclass(frozen=True)
class EmptySection:
    """The fields of one section, still empty; `note`: a sentence above them."""

    key: str
    title: str
    entries: Entries
    more: Entries = ()
    note: str = ""


def what_is_made(formula: Formula) -> EmptySection:
    """How much, when, and what the formula leaves open of the whole."""
    kind = formula.batch_unit.kind
    entries = [
        FormEntry("amount", "How much is made", f"e.g. {AMOUNTS[kind]}", is_asked=True),
        FormEntry("made_on", "Made on", "when compounding starts", kind="date", is_asked=True),
        FormEntry("overage.share", "Overage", "e.g. 3 %; empty for none"),
        FormEntry("overage.meaning", "The overage is", choices=MEANINGS),
    ]
    if formula.vehicle is None:
        entries.insert(1, FormEntry("vehicle", "Vehicle", "not published", list_id="vehicles", is_asked=True))
    more = (FormEntry("density", "Density, to make a liquid by weight", "e.g. 1.05 g/mL"),) if kind == "volume" else ()
    return EmptySection("amount", "What is made", tuple(entries), more)


def of_ingredient(formula: Formula, name: str, lines: Sequence[FormulaLine]) -> tuple[Entries, Entries]:
    """What has to be told of an ingredient, and what may be; for the vehicle and diluents nothing but their lots."""
    ingredient = all_ingredients().get(name)
    if ingredient is None or not lines:
        return _room(formula, name), ()
    entries = [*_strength(formula, lines[0]), *_basis(ingredient, lines), *_jar(ingredient, lines)]
    more = [FormEntry(f"policies.{name}", "Certificate: correct for", choices=POLICIES)] if ingredient.is_active else []
    kind = formula.batch_unit.kind
    entries += _room(formula, name)
    if kind == "volume":
        more.append(FormEntry(f"displacements.{name}", "Displacement", "measured; e.g. 0.8 mL/g"))
        more.append(FormEntry(f"solubilities.{name}", "Stays dissolved where it is stored", "as seen; e.g. 175 mg/mL"))
    more += [
        FormEntry(f"aliquots.{name}.diluent", "If too light: diluted with", "e.g. lactose", list_id="diluents"),
        FormEntry(f"aliquots.{name}.multiple", "and weighed so many times", "empty: the fewest"),
    ]
    if any(form.kind == "solution" for form in ingredient.forms):
        more += [
            FormEntry(f"solutions.{name}.strength", "If a solution: its strength", "e.g. 50 mg/mL"),
            FormEntry(f"solutions.{name}.density", "and its density", "e.g. 1.02 g/mL"),
        ]
    return tuple(entries), tuple(more)


def _room(formula: Formula, name: str) -> Entries:
    """How much of a piece it takes up: in a capsule every powder and the filler, in a mold all but the base."""
    known = all_ingredients().get(name)
    if is_filled(formula):
        return (FormEntry(f"capsule.full.{name}", "One capsule full of it", "weighed; e.g. 320 mg", is_asked=True),)
    if is_molded(formula) and known is not None and known.role != "vehicle":
        return (FormEntry(f"mold.density_factors.{name}", "Density factor", "measured; e.g. 1.3", is_asked=True),)
    return ()


def is_filled(formula: Formula) -> bool:
    """Whether it is filled into capsules."""
    return formula.batch_unit.kind == "piece" and "capsule" in formula.dosage_form


def is_molded(formula: Formula) -> bool:
    """Whether its pieces are cast in a mold."""
    return formula.batch_unit.kind == "piece" and not is_filled(formula)


def lines_of(formula: Formula, name: str) -> list[FormulaLine]:
    """The formula's lines of one ingredient; some formulas weigh it in two forms."""
    return [line for line in formula.lines if line.ingredient == name]


def jars_of(formula: Formula) -> list[tuple[str, str]]:
    """Each ingredient with the chemical that the formula names, "" where it names none; the vehicle last."""
    jars = [(line.ingredient, line.form or "") for line in formula.lines]
    return list(dict.fromkeys([*jars, *([(formula.vehicle, "")] if formula.vehicle else [])]))


def is_basis_open(ingredient: Ingredient, lines: Sequence[FormulaLine]) -> bool:
    """Whether someone still has to say what the strength counts: base, or which salt."""
    if not ingredient.needs_basis:
        return False
    return not all(line.basis for line in lines) or _is_salt_open(ingredient, lines)


def _is_salt_open(ingredient: Ingredient, lines: Sequence[FormulaLine]) -> bool:
    """Whether the formula counts a salt and there are several of them."""
    return len(ingredient.salts) > 1 and any(line.basis == "as_salt" and not line.form for line in lines)


def _strength(formula: Formula, line: FormulaLine) -> Entries:
    name = line.ingredient
    confirmed = FormEntry(
        f"confirmed.{name}", "The strength that is meant all the same", "only if a question asks for it"
    )
    if line.strength is not None:
        return (confirmed,) if line.usual_range or line.strength_range else ()
    if line.strength_range is not None:
        hint = "the formula gives " + " to ".join(shown_quantity(each) for each in line.strength_range)
    else:
        hint = f"not published; e.g. {STRENGTHS[formula.batch_unit.kind]}"
    return (FormEntry(f"strengths.{name}", "Strength", hint, is_asked=True), confirmed)


def _basis(ingredient: Ingredient, lines: Sequence[FormulaLine]) -> Entries:
    """Base or which salt, unless the formula says all of it."""
    if ingredient.is_water_open:
        of_the_jar = (("", "choose"), ("as_supplied", "what is in the jar, with its water or without"))
        return (FormEntry(f"bases.{ingredient.name}", "The strength counts", choices=of_the_jar),)
    if not is_basis_open(ingredient, lines):
        return ()
    open_salt = _is_salt_open(ingredient, lines)
    salts = tuple((form.name, f"as {form.name}") for form in ingredient.salts)
    base = (("as_base", f"as {ingredient.base.name}"),) if ingredient.base else ()
    choices = salts if open_salt else (*base, *salts, ("as_supplied", "as it was supplied"))
    offered = (("", "choose"), *choices)
    return (FormEntry(f"bases.{ingredient.name}", "The strength counts", choices=offered, is_asked=True),)


def _jar(ingredient: Ingredient, lines: Sequence[FormulaLine]) -> Entries:
    """Which chemical is weighed, where there are several and the formula does not give each its own."""
    if len(ingredient.forms) < 2 or len(lines) > 1:
        return ()
    choices = (("", "as the lots say"), *form_choices(ingredient.name))
    return (FormEntry(f"jars.{ingredient.name}", "Weighed as", choices=choices),)


def form_choices(name: str) -> Choices:
    """The forms of an ingredient, to choose from."""
    ingredient = all_ingredients().get(name)
    return tuple((form.name, form.name) for form in ingredient.forms) if ingredient else ()


def at_the_bench(formula: Formula) -> tuple[EmptySection, ...]:
    """Balance, container, storage, device; the mold of a troche."""
    balance = (
        FormEntry("balance.rule", "Least weighable quantity by", choices=RULES),
        FormEntry("balance.readability", "Readability", "e.g. 0.001 g"),
        FormEntry("balance.sensitivity", "Sensitivity", "e.g. 6 mg"),
        FormEntry("balance.error", "Allowed error", "e.g. 5 %"),
    )
    more = (
        FormEntry("balance.k", "k", "e.g. 2"),
        FormEntry("balance.s", "s, repeatability", "e.g. 0.6 mg"),
        FormEntry("balance.capacity", "Carries at most", "e.g. 210 g"),
        FormEntry("balance.name", "Name of the balance", "e.g. bench 1"),
    )
    mold = (
        FormEntry("mold.blank", "Weight of a blank", "in this base; e.g. 1.2 g", is_asked=True),
        FormEntry("mold.name", "Name of the mold"),
    )
    size = (FormEntry("capsule.size", "Capsule size", "e.g. 1"),)
    return (
        *((EmptySection("mold", "Mold", mold),) if is_molded(formula) else ()),
        *((EmptySection("capsule", "Capsule", size, note=FILLED),) if is_filled(formula) else ()),
        EmptySection("balance", "Balance", balance, more),
        EmptySection("vehicle_balance", "A coarser balance for the vehicle", *_vehicle_balance()),
        *((EmptySection("measure", "Syringe or cylinder", _measure()),) if _is_poured(formula) else ()),
        EmptySection("container", "Container and storage", *_kept(formula)),
        EmptySection("device", "What the patient measures with", *_device()),
        *(
            (EmptySection("sterile_record", "Sterile record", _sterile(), note=STERILE),)
            if is_sterile_route(formula.route)
            else ()
        ),
        EmptySection("record", "For the compounding record", *_record(formula)),
    )


def _vehicle_balance() -> tuple[Entries, Entries]:
    """The balance that carries the vehicle, where the fine one does not."""
    return (
        FormEntry("vehicle_balance.rule", "Vehicle: least weighable quantity by", choices=VEHICLE_RULES),
        FormEntry("vehicle_balance.readability", "Vehicle: readability", "e.g. 0.01 g"),
    ), (
        FormEntry("vehicle_balance.sensitivity", "Vehicle: sensitivity", "e.g. 60 mg"),
        FormEntry("vehicle_balance.error", "Vehicle: allowed error", "e.g. 5 %"),
        FormEntry("vehicle_balance.k", "Vehicle: k", "e.g. 2"),
        FormEntry("vehicle_balance.s", "Vehicle: s, repeatability", "e.g. 6 mg"),
        FormEntry("vehicle_balance.capacity", "Vehicle: carries at most", "e.g. 2000 g"),
        FormEntry("vehicle_balance.name", "Vehicle: name of the balance", "e.g. bench 2"),
    )


def _is_poured(formula: Formula) -> bool:
    """Whether something of it may be measured in mL."""
    forms = [form for name in formula.ingredients for form in all_ingredients()[name].forms]
    return formula.batch_unit.kind == "volume" or any(form.kind == "solution" for form in forms)


def _measure() -> Entries:
    return (
        FormEntry("measure.graduation", "From mark to mark", "of what a liquid is measured with; e.g. 0.5 mL"),
        FormEntry("measure.name", "What it is measured with", "e.g. syringe of 20 mL"),
    )


def _sterile() -> Entries:
    return (
        FormEntry("sterile_record.number", "Number of the sterile record", "e.g. S-118"),
        FormEntry("sterile_record.use_by", "Use by, in the sterile record", kind="date"),
    )


def _record(formula: Formula) -> tuple[Entries, Entries]:
    """Where, with what and by whom it is made; below the line what is known only once it was made."""
    acidity = (FormEntry("ph", "pH", "as measured; e.g. 4.6"),) if formula.limits.ph else ()
    return (
        FormEntry("pharmacy.name", "Pharmacy"),
        FormEntry("pharmacy.address", "Address of the pharmacy", "street, city, state, ZIP"),
        FormEntry("pharmacy.telephone", "Telephone of the pharmacy"),
        FormEntry("record_number", "Record number"),
        FormEntry("equipment", "Equipment used", "e.g. electronic mortar 2, spatula"),
    ), (
        FormEntry("compounded_by", "Weighed by"),
        FormEntry("second_reader", "Second reader", "reads each controlled weighing"),
        FormEntry("verified_by", "Verified by (pharmacist)"),
        FormEntry("final_amount", "Final amount", f"what came out; e.g. {FINALS[formula.batch_unit.kind]}"),
        *acidity,
        FormEntry("containers_filled", "Containers filled", "e.g. 2"),
        FormEntry("waste.amount", "Waste of the finished mix", "e.g. 0.8 g"),
        FormEntry("waste.cause", "Cause of the waste", "e.g. left in the mortar"),
        FormEntry("waste.witness", "Witness of the waste"),
        FormEntry("note", "Note for the record", "e.g. what was done differently, and why"),
    )


def _as_the_formula_says(formula: Formula) -> str:
    """What an empty choice of the storage means: that of the formula, where it names one that is dated."""
    stored = formula.stored_in
    return f"formula: {stored}" if stored else "not given"


def _kept(formula: Formula) -> tuple[Entries, Entries]:
    entries = [
        FormEntry("container.kind", "Container", "e.g. airless pump"),
        FormEntry("container.material", "Material", "e.g. amber polypropylene"),
        FormEntry("container.is_child_resistant", "Child-resistant", choices=YES),
        FormEntry("storage", "Storage", choices=(("", _as_the_formula_says(formula)), *STORAGES)),
    ]
    if formula.beyond_use_basis.type is None:
        types = (("", "choose"), *TYPES.items())
        entries.append(FormEntry("beyond_use_type", "Type of preparation", "not published", choices=types))
    more = (
        FormEntry(
            "container.other_closure_requested_by", "Other closure asked for by", choices=(("", "nobody"), *ASKERS)
        ),
        FormEntry("day_counting", "Days are counted so that", choices=COUNTINGS),
    )
    return tuple(entries), more


def _device() -> tuple[Entries, Entries]:
    return (
        FormEntry("device.kind", "Device", choices=(("", "not given"), *DEVICES)),
        FormEntry("device.per_stroke", "One stroke, weighed", "with this base; e.g. 1.45 g"),
        FormEntry("device.calibrated_on", "Weighed on", kind="date"),
        FormEntry("device.with_base", "Weighed with", "e.g. Lipoderm"),
    ), (FormEntry("device.name", "Name of the device"),)
