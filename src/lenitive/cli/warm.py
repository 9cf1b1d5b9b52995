"""`lenitive warm`: compiles the kernels by solving a small population; quick when they are compiled already."""

from __future__ import annotations

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict


def warm() -> int:
    """Solve one small case of every kind that compiles something of its own."""
    person = Subject(weight_kg=70, age_y=45, sex="female")
    film = DoseRow("sublingual", "s-ketamine", 50.0, product="film")
    predict(person, Regimen((film,)), population=Population(n=40))
    return 0
