"""Which categories somebody may be let see who acts for a patient: those that a page of theirs shows.

offered("es")[0]        # ("identity", "Nombre y fecha de nacimiento", False)
"""

from __future__ import annotations

from lenitive.people.access import categories

SHOWN = ("identity", "contact", "medicines", "readings", "assessment", "scores", "decision")


def offered(language: str) -> list[tuple[str, str, bool]]:
    """Id and name of each, and whether it is to be ticked by itself."""
    known = categories()
    return [(each, known[each].name.in_language(language), known[each].by_itself) for each in SHOWN]
