"""Every published model by name, in the order in which they are shown: PUBLISHED["otto_2021"]."""

from lenitive.pharmacology.models import (
    clements_1981,
    domino_1984,
    hijazi_2003,
    otto_2021,
    perez_ruixo_2021,
    simons_2022,
)
from lenitive.pharmacology.models.published import Model

PUBLISHED: dict[str, Model] = {
    module.MODEL.name: module.MODEL
    for module in (otto_2021, perez_ruixo_2021, simons_2022, clements_1981, domino_1984, hijazi_2003)
}

DISPOSITION = next(model for model in PUBLISHED.values() if model.takes_absorption)


def following(route: str) -> Model | None:
    """The model that follows this route through gut wall and liver itself; None where an absorption model answers."""
    return next((model for model in PUBLISHED.values() if route in model.mucosal_shares), None)
