"""Intravenous racemate: three compartments with a very small central volume (high early peaks).

Domino EF et al. Clin Pharmacol Ther 1984;36:645-653 Parameters read in S1 and S2.
Limits: fitted to anesthetic boluses; the peak right after a bolus comes from 4 L of central volume.
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.evidence import source
from lenitive.pharmacology.models.published import PeopleStudied
from lenitive.pharmacology.models.racemic_iv import OLDER, RACEMIC, parameters

MODEL = replace(
    RACEMIC,
    name="domino_1984",
    title="Domino 1984: IV racemate, three compartments",
    citation=source("Domino-1984").citation,
    people=PeopleStudied("adults", "not in the evidence at hand", None, None, "S1, S2"),
    parameters=parameters(
        0.063, {"k10": 0.4381, "k12": 0.5921, "k13": 0.590, "k21": 0.247, "k31": 0.0146}, source="S1, S2 (Domino)"
    ),
    states=("central", "shallow", "deep"),
    errata=("Two collections cite different papers (1982, 1984) for the same parameters.",),
    why_shown={("iv", "racemate"): OLDER},
    sources=("Domino-1984", "S1", "S2"),
)
