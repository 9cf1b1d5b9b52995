"""The room of the pharmacy, as Django knows it."""

from django.apps import AppConfig


class PharmacyRoom(AppConfig):
    """Suppliers, lots and the ledger; worksheets, fills and recalls stand on it."""

    name = "lenitive.pharmacy"
    label = "pharmacy"

    def ready(self) -> None:
        """`lenitive verify` and a restore prove the ledger too."""
        from lenitive.pharmacy.proof import problems
        from lenitive.record.verify import PROOFS

        if problems not in PROOFS:
            PROOFS.append(problems)
