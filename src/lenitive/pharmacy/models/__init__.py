"""The pharmacy's tables; Django looks for them here."""

from lenitive.pharmacy.models.count import Discrepancy, Inventory, Settlement, StockCount
from lenitive.pharmacy.models.loss import LossReport, LossStep
from lenitive.pharmacy.models.lot import StockLot
from lenitive.pharmacy.models.lot_state import LotState
from lenitive.pharmacy.models.movement import (
    LedgerBalance,
    LedgerChain,
    LedgerEntry,
    LedgerLink,
    LotContent,
    Movement,
)
from lenitive.pharmacy.models.numbering import NumberSeries, ReorderLevel
from lenitive.pharmacy.models.receipt import LotCheck, LotContainer, Receipt, ReceiptLine
from lenitive.pharmacy.models.supplier import Supplier
from lenitive.pharmacy.models.transfer import Transfer, TransferEnd

__all__ = [
    "Discrepancy",
    "Inventory",
    "LedgerBalance",
    "LedgerChain",
    "LedgerEntry",
    "LedgerLink",
    "LossReport",
    "LossStep",
    "LotCheck",
    "LotContainer",
    "LotContent",
    "LotState",
    "Movement",
    "NumberSeries",
    "Receipt",
    "ReceiptLine",
    "ReorderLevel",
    "Settlement",
    "StockCount",
    "StockLot",
    "Supplier",
    "Transfer",
    "TransferEnd",
]
