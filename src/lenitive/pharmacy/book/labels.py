"""What the keys of stock and ledger are called where a person reads them; a key of one plain word is that word.

label("used_up")                                        # "used up"
listed_labels(("supplier", "reverse_distributor"))      # "supplier, reverse distributor"
"""

from __future__ import annotations

from collections.abc import Iterable

LABELS = {
    "called_off": "called off",
    "miscounted": "counted wrong",
    "newly_scheduled": "newly scheduled substance",
    "not_recorded": "not recorded at the time",
    "other_store": "the other store",
    "pharmacist_in_charge": "change of the pharmacist in charge",
    "put_back": "put back",
    "reported_loss": "a loss that was reported",
    "reverse_distributor": "reverse distributor",
    "significant_loss": "significant loss",
    "spill_or_breakage": "spill or breakage",
    "used_up": "used up",
    "weighing_scatter": "scatter of the balance",
}


def label(key: str) -> str:
    """The key in words."""
    return LABELS.get(key, key)


def listed_labels(keys: Iterable[str]) -> str:
    """What can be chosen, with commas."""
    return ", ".join(map(label, keys))
