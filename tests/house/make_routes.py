"""Writes docs/routes.md: every route of pharmacology/routes.py in a table. Run: `python tests/house/make_routes.py`."""

from __future__ import annotations

from pathlib import Path

from lenitive.pharmacology.routes import ROUTES, Route

PAGE = Path(__file__).resolve().parents[2] / "docs" / "routes.md"
HEAD = """# Routes

Made by `python tests/house/make_routes.py` from `pharmacology/routes.py`; do not edit. A usual amount is of base, at
once (per hour for a longer infusion); its ends are policy, wide on purpose (docs/case-files.md). Where no product was
studied, the absorption model named here is used (docs/models.md); a published model of the route comes first.

| `route` | meaning | usual, mg | products | absorption model | dose ranges |
|---|---|---|---|---|---|
"""


def line(route: Route) -> str:
    """One line of the table."""
    usual = f"{route.usual.low_mg} to {route.usual.high_mg}" if route.usual else "–"
    cells = (
        f"`{route.name}`",
        route.meaning,
        usual,
        ", ".join(route.products) or "–",
        route.absorption or "–",
        ", ".join(route.patterns),
    )
    return f"| {' | '.join(cells)} |"


def page() -> str:
    """The whole page."""
    return HEAD + "\n".join(line(route) for route in ROUTES.values()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
