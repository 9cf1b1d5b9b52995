"""Orders: what is to be made, from which lots, for whom. Values in `order`; `reader` makes them from a file.

order = read_order(documents.read_file("examples/orders/six_actives.yaml"), Path("examples/orders"))
order.amount   # Quantity('120', 'g')
"""

from lenitive.compounding.orders.order import (
    AliquotChoice,
    BasisChoice,
    Capsule,
    Confirmed,
    Container,
    Device,
    Directions,
    FormShare,
    JarBalance,
    Lot,
    Measure,
    Order,
    OrderedMold,
    Overage,
    Pharmacy,
    Solution,
    Waste,
    Weighing,
    WrittenPrescription,
    place_of,
)
from lenitive.compounding.orders.reader import read_order
from lenitive.compounding.weighing import Balance

__all__ = [
    "AliquotChoice",
    "Balance",
    "BasisChoice",
    "Capsule",
    "Confirmed",
    "Container",
    "Device",
    "Directions",
    "FormShare",
    "JarBalance",
    "Lot",
    "Measure",
    "Order",
    "OrderedMold",
    "Overage",
    "Pharmacy",
    "Solution",
    "Waste",
    "Weighing",
    "WrittenPrescription",
    "place_of",
    "read_order",
]
