"""Files of a pharmacy's own folder, for tests: `put(home, "devices.yaml", DEVICES)`."""

from pathlib import Path

from compounding.formula_texts import WHOLE

HEAD = "title: ours\nsource: our bench\ntag: found\nchecked: 2026-11-01\nreview_due: 2027-11-01\n"
INGREDIENTS = HEAD + (
    "ingredients:\n  - name: our base\n    role: vehicle\n    aqueous: {value: yes, source: its maker, tag: found}\n"
)
DEVICES = HEAD + "devices:\n  - {name: our pump, kind: pump, stated: 0.5 g}\n"
STUDIES = HEAD + ("studies:\n  - {id: ours-1, active: ketamine, result: met, days: 14, vehicle: PLO, limit: 90 %}\n")
PRICES = HEAD + "prices:\n  - {what: ketamine hydrochloride, amount: 25 g, price: 118.40, currency: USD}\n"
STORE = """\
title: Our second store
source: our own page
checked: 2026-11-01
review_due: 2027-11-01
name: Riverside
kind: store
telephone: 303-555-0100
texts:
address:
time_zone: America/Denver
hours:
special_days:
links:
"""
# Ready to be approved: complete, looked up, by an author.
READY = (
    WHOLE.replace("checked_by: B. Checker", "checked_by:")
    .replace("reviewed_on: 2026-11-01", "reviewed_on:")
    .replace("review_due: 2027-11-01", "review_due:")
)


def put(home: Path, name: str, text: str) -> Path:
    """A file of the folder, made or changed."""
    path = home / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
