"""Intravenous racemate after 250 mcg/kg: two compartments, healthy volunteers.

Clements JA, Nimmo WS. Br J Anaesth 1981;53:27-30. doi 10.1093/bja/53.1.27 Parameters read in S1.
Limits: one small dose, no metabolite; ages, weights and sampling site are not in the evidence at hand.
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.evidence import source
from lenitive.pharmacology.models.published import PeopleStudied
from lenitive.pharmacology.models.racemic_iv import OLDER, RACEMIC, parameters

MODEL = replace(
    RACEMIC,
    name="clements_1981",
    title="Clements 1981: IV racemate, two compartments",
    citation=source("Clements-1981").citation,
    people=PeopleStudied("healthy volunteers", "not in the evidence at hand", None, None, "S1"),
    parameters=parameters(1.7522, {"k10": 0.0109, "k12": 0.0186, "k21": 0.0137}, source="S1 (Clements250)"),
    why_shown={("iv", "racemate"): OLDER},
    sources=("Clements-1981", "S1"),
    studied_mg={"iv": (17.5, 17.5)},  # 0.25 mg/kg at 70 kg
    longest_infusion_h=0.0,
)
