"""Every model that can be asked for by name, in the order in which they are shown: PUBLISHED["otto_2021"].

All are publications but the last: `pooled` was fitted here, on the results of many.
"""

from lenitive.pharmacology.models import (
    clements_1981,
    domino_1984,
    hijazi_2003,
    otto_2021,
    perez_ruixo_2021,
    pooled,
    simons_2022,
)
from lenitive.pharmacology.models.published import Model

PUBLISHED: dict[str, Model] = {
    module.MODEL.name: module.MODEL
    for module in (otto_2021, perez_ruixo_2021, simons_2022, clements_1981, domino_1984, hijazi_2003, pooled)
}

DISPOSITION = next(model for model in PUBLISHED.values() if model.takes_absorption)


def following(route: str) -> Model | None:
    """The published model that follows this route through gut wall and liver itself; None: an absorption model does."""
    return next((one for one in PUBLISHED.values() if one.joint is None and route in one.mucosal_shares), None)
