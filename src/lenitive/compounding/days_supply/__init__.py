"""How long a container lasts when it is used as its label allows, and whether that is longer than it may be used.

    use_per_day(order)      # UsePerDay: 2.9 g x 2 places x 4 times = 23.2 g; or the reasons why it cannot be told

    supply_of(sheet, on)    # ContainerSupply: per_day, days, last_on, use_by, fits, largest_that_fits

`sites` counts the places that a direction names, `daily_use` what is used in a day, `losses` what a device keeps;
`container` puts them together, and is what labels, worksheets and papers ask.
"""

from lenitive.compounding.days_supply.container import (
    OUTLASTS,
    ContainerSupply,
    dispensed,
    reasons_it_outlasts,
    reasons_too_little,
    supply_of,
)
from lenitive.compounding.days_supply.daily_use import UsePerDay, daily, use_per_day
from lenitive.compounding.days_supply.losses import DeviceLosses, device_losses, losses_by_kind
from lenitive.compounding.days_supply.sites import places_named

__all__ = [
    "OUTLASTS",
    "ContainerSupply",
    "DeviceLosses",
    "UsePerDay",
    "daily",
    "device_losses",
    "dispensed",
    "losses_by_kind",
    "places_named",
    "reasons_it_outlasts",
    "reasons_too_little",
    "supply_of",
    "use_per_day",
]
