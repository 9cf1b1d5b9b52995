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
