"""What can be found beside articles, as entries: formulas, calculators, stores. Each door says where they are opened.

    formula_entry(formula, "/formulary/" + formula.name).keywords      # ("formula", "worksheet", "ketamine", "gel")

Taken as they are, by what they have: this room knows neither the bench nor the stores.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from lenitive.learn.search.entries import SearchEntry

# Errands, as people type them: how it is got, and when a store is open.
GETTING = {
    "en": (
        "how do i get it", "how to get it", "get ketamine", "get a prescription", "prescription", "cost", "price",
        "how much does it cost", "insurance", "medicare", "medicaid", "copay", "pay", "delivery", "deliver", "mail",
        "ship", "pick up", "pickup", "refill", "refills", "find a clinic", "clinic", "clinic near me", "who are you",
        "what do you do", "speak spanish", "spanish", "talk to my doctor", "order",
    ),
    "es": (
        "cómo la consigo", "cómo consigo", "conseguir", "consigo", "receta", "costo", "cuesta", "cuánto cuesta",
        "precio", "seguro", "aseguranza", "medicare", "medicaid", "pagar", "entrega", "entregan", "a domicilio",
        "envío", "enviar", "recoger", "resurtir", "resurtido", "clínica cerca", "clínica", "quiénes son", "qué hacen",
        "hablan español", "español", "hablar con mi médico", "pedir",
    ),
}  # fmt: skip
HOURS = {
    "en": ("hours", "open", "opening hours", "closed", "address", "where are you", "location", "phone number"),
    "es": ("horario", "horarios", "abren", "abierto", "cierran", "dirección", "dónde están", "teléfono"),
}
# How a store is reached, and what for, as people type it: the words of each language, none of another.
REACH = {
    "en": (
        "phone",
        "telephone",
        "number",
        "call",
        "text",
        "hours",
        "open",
        "address",
        "location",
        "contact",
        "pharmacy",
        "refill",
        "renew",
        "near me",
    ),
    "es": (
        "teléfono",
        "llamar",
        "mensaje",
        "horario",
        "abre",
        "abren",
        "cierran",
        "dirección",
        "ubicación",
        "contacto",
        "farmacia",
        "cerca",
        "cercana",
        "surtir",
        "resurtir",
        "resurtido",
        "rellenar",
        "renovar",
    ),
}


class SearchedFormula(Protocol):
    """What of a master formula is searched."""

    @property
    def title(self) -> str: ...
    @property
    def ingredients(self) -> Iterable[str]: ...
    @property
    def dosage_form(self) -> str: ...
    @property
    def route(self) -> str: ...
    @property
    def vehicle(self) -> str | None: ...
    @property
    def not_for_use(self) -> str: ...
    @property
    def is_own(self) -> bool: ...


class SearchedCalculator(Protocol):
    """What of a calculator is searched."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def purpose(self) -> str: ...
    @property
    def also_called(self) -> tuple[str, ...]: ...


class SearchedStore(Protocol):
    """What of a store is searched."""

    @property
    def name(self) -> str: ...
    @property
    def telephone(self) -> str: ...


def formula_entry(formula: SearchedFormula, address: str) -> SearchEntry:
    """A formula is found by its ingredients, its form and its vehicle."""
    text = f"{', '.join(formula.ingredients)}: {formula.dosage_form}, {formula.route}."
    held = ("formula", "worksheet", *formula.ingredients, formula.dosage_form, formula.vehicle or "")
    keywords = tuple(dict.fromkeys(filter(None, held)))
    title = formula.title
    if formula.not_for_use:
        title += ": not for use, no worksheet"
    elif formula.is_own:
        title += " (this pharmacy's own)"
    return SearchEntry("formula", address, title, text, text, keywords=keywords)


def calculator_entry(calculator: SearchedCalculator, address: str) -> SearchEntry:
    """A calculator is found by what it is for, and by what the trade calls it."""
    worded = (calculator.name.replace("-", " "), "calculator", *calculator.also_called)
    return SearchEntry("calculator", address, calculator.title, calculator.purpose, calculator.purpose, keywords=worded)


def store_entry(store: SearchedStore, address: str, say: Mapping[str, str], language: str) -> SearchEntry:
    """A store is found by how it is reached. `say`: "one" (before its name), "call", "text", "hours", "lead"."""
    text = f"{say['lead']} {say['call']} {store.telephone}."  # the number last: every passage of it ends there
    return SearchEntry(
        kind="store",
        address=address,
        title=f"{say['one']} {store.name}",
        summary=text,
        text=text,
        keywords=(*REACH[language], say["call"], say["text"], say["hours"], store.name),
        language=language,
    )
