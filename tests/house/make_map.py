"""Writes docs/map.md: which room imports which. Run it after a new arrow: `python tests/house/make_map.py`."""

from pathlib import Path

import grimp

MAP = Path(__file__).resolve().parents[2] / "docs" / "map.md"
HEAD = """# Who imports whom

Made by `python tests/house/make_map.py`; do not edit. Which arrows are allowed: import-linter in `pyproject.toml`.

| room | imports | imported by |
|---|---|---|
"""


def arrows() -> dict[str, set[str]]:
    """Each room with the rooms it imports."""
    graph = grimp.build_graph("lenitive", cache_dir=None)
    found: dict[str, set[str]] = {child.split(".")[1]: set() for child in graph.find_children("lenitive")}
    for module in graph.modules - {"lenitive"}:
        room = module.split(".")[1]
        imported = graph.find_modules_directly_imported_by(module)
        found[room] |= {name.split(".")[1] for name in imported if "." in name} - {room}
    return found


def picture() -> str:
    down = arrows()
    rows = []
    for room in sorted(down):
        importers = sorted(other for other in down if room in down[other])
        rows.append(f"| {room} | {', '.join(sorted(down[room])) or '–'} | {', '.join(importers) or '–'} |")
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    MAP.parent.mkdir(exist_ok=True)
    MAP.write_text(picture(), encoding="utf-8")
