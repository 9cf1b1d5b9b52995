"""How long a container lasts when it is used as its label allows, and whether that is longer than it may be used.

    use_per_day(order)      # UsePerDay: 2.9 g x 2 places x 4 times = 23.2 g; or the reasons why it cannot be told

`sites` counts the places that a direction names, `daily_use` what is used in a day.
"""

from lenitive.compounding.days_supply.daily_use import UsePerDay, use_per_day
from lenitive.compounding.days_supply.sites import places_named

__all__ = ["UsePerDay", "places_named", "use_per_day"]
