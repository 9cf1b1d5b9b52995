"""What an order file would have to say, said for someone who fills in the worksheet page.

    on_the_page("Write it under strengths, for example ketamine: 10 % w/w.")
    # "Write it under “Strength”, for example 10 % w/w."

Reasons of the compounding room name keys of an order file; a page has labels and lists instead.
"""

from __future__ import annotations

import re

from lenitive.web.bench import choices_spoken

LABELS = {
    "amount": "How much is made",
    "made_on": "Made on",
    "vehicle": "Vehicle",
    "strengths": "Strength",
    "confirmed": "The strength that is meant all the same",
    "bases": "The strength counts",
    "jars": "In the jar",
    "policies": "Certificate: correct for",
    "solutions": "If a solution",
    "aliquots": "If too light: diluted with",
    "displacements": "Displacement",
    "solubilities": "Stays dissolved where it is stored",
    "density_factors": "Density factor",
    "mould.density_factors": "Density factor",
    "beyond_use_type": "Type of preparation",
    "per_stroke": "One stroke, weighed",
    "calibrated_on": "Weighed on",
    "with_base": "Weighed with",
    "is_child_resistant": "Child-resistant",
    "other_closure_requested_by": "Other closure asked for by",
    "readability": "Readability",
    "sensitivity": "Sensitivity",
    "error": "Allowed error",
    "container": "Container",
    "device": "Device",
    "storage": "Storage",
    "balance": "Balance",
    "mould": "Mold",
    "loss_on_drying": "Loss on drying",
    "assay_basis": "Assay is stated",
    "lots": "Lot number",
}
_NAMES = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
_SPOKEN = {
    "aqueous_unpreserved": "aqueous without preservative",
    "aqueous_preserved": "aqueous with preservative",
    "oral_nonaqueous": "oral liquid without water",
    "other_nonaqueous": "other without water",
    "is_child_resistant: yes": "yes at “Child-resistant”",
    "(other_closure_requested_by: patient)": "(“Other closure asked for by”)",
    "Write meaning: added": "Choose added",
    "Write rule: usp41": "Choose USP <41>",
}


def on_the_page(sentence: str) -> str:
    """The same with labels for keys and without the braces of a file."""
    said = re.sub(r"write (\w+): \{[^:{}]+: ([^{}]+)\}", r"write \2 under \1", sentence)
    said = re.sub(rf"for example (?:{_NAMES}): \{{[^:{{}}]+: ([^{{}}]+)\}}", r"for example \1", said)
    said = re.sub(r"for example [^:.{}]+: \{\w+: ([^{}]+)\}", r"for example \1", said)
    said = re.sub(r"for example (?!lots)[^:.{}]+: (?=\S)", "for example ", said)
    said = re.sub(rf"\b([Ww]rite|under|name|correct|and) ({_NAMES})\b(?!:)", _labelled, said)
    said = re.sub(r"\b(\w+_\w+)(: )?(?=\W)", _named, said)
    for key, words in _SPOKEN.items():
        said = said.replace(key, words)
    said = choices_spoken(said)
    return re.sub(rf"^({_NAMES}) (is missing|is empty|has)", lambda found: f"{LABELS[found[1]]} {found[2]}", said)


def _labelled(found: re.Match[str]) -> str:
    verb = found[1]
    if verb in ("write", "Write"):
        verb = "fill in" if verb == "write" else "Fill in"
    return f"{verb} “{LABELS[found[2]]}”"


def _named(found: re.Match[str]) -> str:
    return f"“{LABELS[found[1]]}”{' ' if found[2] else ''}" if found[1] in LABELS else found[0]
