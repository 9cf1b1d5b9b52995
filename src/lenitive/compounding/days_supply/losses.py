"""What a device keeps of what is filled into it: priming before the first use, and what stays at the bottom.

    losses_of(order).total     # 0.8 mL of a nasal spray, by rules/devices.yaml, until the order says what was weighed

Only what was weighed or stands in the rules is taken off; of a pump nothing is on file, and nothing is invented.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.compounding.orders import Order
from lenitive.rules import Authority, Table
from lenitive.units import Quantity


@dataclass(frozen=True)
class DeviceLosses:
    """One row of rules/devices.yaml: what a kind of device keeps."""

    kind: str
    prime: Quantity
    dead: Quantity
    rule: Authority


@dataclass(frozen=True)
class Losses:
    """What one device keeps; `is_weighed`: as the order says it, else as the rules do."""

    prime: Quantity
    dead: Quantity
    is_weighed: bool
    source: str

    @property
    def parts(self) -> tuple[Quantity, Quantity]:
        """Both, which may be a weight and a volume."""
        return self.prime, self.dead


LOSSES = Table("devices", "losses", tuple[DeviceLosses, ...])


def device_losses() -> tuple[DeviceLosses, ...]:
    """Every row."""
    return LOSSES.read()


def losses_by_kind(kind: str) -> DeviceLosses | None:
    """The row of a kind of device; None where nothing is on file."""
    named = kind.casefold().replace("_", " ").strip()
    return next((row for row in device_losses() if row.kind == named), None)


def losses_of(order: Order) -> Losses | None:
    """What the device of an order keeps; None without a device, or where nobody knows."""
    device = order.device
    if device is None:
        return None
    row = losses_by_kind(device.kind)
    nothing = Quantity(0, device.per_stroke.unit if device.per_stroke is not None else "mL")
    prime = device.prime if device.prime is not None else (row.prime if row else None)
    dead = device.dead if device.dead is not None else (row.dead if row else None)
    if prime is None and dead is None:
        return None
    is_weighed = row is None or (device.prime is not None and device.dead is not None)
    source = "device of the order" if is_weighed or row is None else row.rule.authority
    return Losses(prime or nothing, dead or nothing, is_weighed, source)
