"""The fields for the label and the leaflet on the page of an order: for whom it is made, and how it is used.

    for_whom(formula)      # (EmptySection("prescription", …), EmptySection("prescription.directions", …))

Every field may stay empty: a worksheet needs none of them, and what a label lacks is told beside the answer.
"""

from __future__ import annotations

from lenitive.compounding import Formula, way_of_use
from lenitive.web.professional.forms.form_entries import FormEntry
from lenitive.web.professional.forms.worksheet_fields import EmptySection, Entries

HANDED_OUT_ON = "handed_out_on"  # of the page alone: no key of an order
LANGUAGES = (("", "English"), ("es", "Spanish"))
OPTIONAL = "For the label and the leaflet; empty for a worksheet without a patient. Nothing of it is kept."


def for_whom(formula: Formula) -> tuple[EmptySection, ...]:
    """The person and the prescription; the directions."""
    given = "prescription."
    person = (
        FormEntry(f"{given}patient", "Patient"),
        FormEntry(f"{given}prescriber", "Prescriber"),
        FormEntry(f"{given}number", "Prescription number", "e.g. 1001"),
        FormEntry(f"{given}refills_left", "Refills left", "0 for none"),
        FormEntry(f"{given}issued_on", "Prescribed on", kind="date"),
        FormEntry(f"{given}filled_on", "First filled on", kind="date"),
        FormEntry(HANDED_OUT_ON, "Handed out on", "empty: when it is first filled", kind="date"),
        FormEntry(f"{given}language", "Language", "of label and leaflet", choices=LANGUAGES),
    )
    return (
        EmptySection("prescription", "For whom", person, note=OPTIONAL),
        EmptySection("prescription.directions", "Directions", _use(formula), _confirmed()),
    )


def _use(formula: Formula) -> Entries:
    """How much, how often and where; no place where the form has none."""
    way, given = way_of_use(formula), "prescription.directions."
    ask = way.ask if way else {}
    site = (FormEntry(f"{given}site", "Where", _example(ask.get("site", ""), "each place; ")),)
    return (
        FormEntry(f"{given}applied", "How much at a time", _example(ask.get("applied", ""), "at one place; ")),
        FormEntry(f"{given}times_a_day", "Times a day", "e.g. 3"),
        FormEntry(f"{given}most_a_day", "At most, times a day", "if as needed; e.g. 4"),
        *(site if way is None or way.sites != "none" else ()),
        FormEntry(f"{given}note", "Note", "in the language of the label; no times, no amounts"),
    )


def _confirmed() -> Entries:
    """What a question about the dose asks to be written once more."""
    given, hint = "prescription.directions.confirmed.", "only if a question asks for it"
    return (
        FormEntry(f"{given}at_once", "In all at once, meant all the same", hint),
        FormEntry(f"{given}a_day", "In all a day, meant all the same", hint),
        FormEntry(f"{given}times_a_day", "So many times a day, meant all the same", hint),
    )


def _example(asked: str, before: str) -> str:
    """The hint of a field from "key: example"; empty without an example."""
    example = asked.partition(": ")[2]
    return f"{before}e.g. {example}" if example else ""
