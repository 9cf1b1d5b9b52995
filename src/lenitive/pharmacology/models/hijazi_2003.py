"""Intravenous racemate as long sedation in intensive care: two compartments.

Hijazi Y et al. Br J Anaesth 2003;90:155-160. doi 10.1093/bja/aeg028 Parameters read in S1.
Limits: patients with brain or spinal injury in intensive care; clearance about 1.6 times that of volunteers.
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.evidence import source
from lenitive.pharmacology.models.published import PeopleStudied
from lenitive.pharmacology.models.racemic_iv import RACEMIC, parameters

MODEL = replace(
    RACEMIC,
    name="hijazi_2003",
    title="Hijazi 2003: IV racemate in intensive care, two compartments",
    citation=source("Hijazi-2003").citation,
    people=PeopleStudied(
        "intensive-care patients with brain or spinal injury", "not in the evidence at hand", None, None, "S1"
    ),
    parameters=parameters(1.08, {"k10": 0.0333, "k12": 0.0088, "k21": 0.0030}, source="S1 (Hijazi)"),
    errata=("One collection marks the people as 18 years or younger, probably an error.",),
    sources=("Hijazi-2003", "S1"),
)
