"""The lists to choose from on /predict: value, and words for it."""

from __future__ import annotations

from lenitive.pharmacology import KNOWN_ROUTES, cream_ingredient_names, known_patches

Choices = list[tuple[str, str]]

ROUTES: Choices = [(route.name, route.label) for route in KNOWN_ROUTES.values() if not route.is_cream]
FORMS: Choices = [("racemate", "racemate"), ("s-ketamine", "S-ketamine"), ("r-ketamine", "R-ketamine")]
# Nothing is chosen for the reader; US vials count base, so that stands first.
BASES: Choices = [
    ("", "choose"),
    ("base", "as the vial's label counts it (base)"),
    ("hydrochloride", "as hydrochloride (weighed powder)"),
]
CREAM_BASES: Choices = [
    ("", "choose"),
    ("hydrochloride", "as hydrochloride (weighed powder)"),
    ("base", "as base"),
]
UNITS: Choices = [
    ("mg", "mg"),
    ("mg/kg", "mg/kg"),
    ("mcg/kg", "mcg/kg"),
    ("devices", "devices (28 mg)"),
    ("spray", "sprays"),
    ("mg/h", "mg/h"),
    ("mg/kg/h", "mg/kg/h"),
    ("mcg/kg/min", "mcg/kg/min"),
    ("mg/min", "mg/min"),
]
GIVEN: Choices = [("", "not as a push"), ("push", "IV push, 1 min")]
PURPOSES: Choices = [("pain", "pain"), ("anesthesia", "anesthesia")]
SKINS: Choices = [
    ("", "choose"),
    ("intact", "intact"),
    ("broken", "broken"),
    ("occluded", "covered (occluded)"),
]
VEHICLES: Choices = [
    ("", "choose"),
    ("lipoderm", "Lipoderm"),
    ("plo", "PLO (pluronic lecithin organogel)"),
    ("cream", "cream"),
    ("gel", "gel"),
    ("hydrogel", "hydrogel"),
    ("ointment", "ointment"),
    ("lotion", "lotion"),
    ("other", "other"),
]
# As other skin, nothing is chosen for the reader; a patch goes on intact skin only, so that is what is taken for it.
PATCH_SKINS: Choices = [("", "not said: intact"), *SKINS[1:]]
PATCHES: Choices = [(name, f"{one.drug} {name.removeprefix('patch ')}") for name, one in known_patches().items()]
SKIN_DRUGS: Choices = [
    ("ketamine", "ketamine"),
    *((name, name) for name in dict.fromkeys(cream_ingredient_names().values())),
]
PRODUCTS = ("film", "lozenge", "troche", "wafer", "tablet", "capsule", "solution", "suppository", "spray 10 mg")
PEOPLE: Choices = [("0", "none"), ("200", "200"), ("1000", "1,000")]
