"""The shipped numbers of the pooled model: medians with their priors, and the posterior draws.

    numbers()["fitted_on"]; parameters()[0].value          # evidence/pooled.json
    draws().columns["core_l"]                              # evidence/pooled_draws.json, read when it is first needed

`fitting/ship.py` writes both files; a median is that of the draws in the digits that are shipped. The scores of the
rounds of folds are in evidence/pooled_rounds.json, entered by hand from what `fitting/folds.py` prints.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from json import loads
from typing import Any

import numpy as np

from lenitive.evidence import FOLDER, named
from lenitive.pharmacology.models.published import JointDraws, Parameter
from lenitive.pharmacology.solving.arrays import Floats

_OUR_FILE = re.compile(r",? ?\((?:docs|fitting)/[^)]*\)")
FIT = "fit of the pooled model"


@cache
def numbers() -> Mapping[str, Any]:
    """What is said of the fit, and every parameter."""
    found: Mapping[str, Any] = loads((FOLDER / "pooled.json").read_text(encoding="utf-8"))
    return found


@cache
def latest_round() -> Mapping[str, Any]:
    """How the model predicted studies that its fit had not seen, in percent of the rows: the last round of folds."""
    found: Mapping[str, Any] = loads((FOLDER / "pooled_rounds.json").read_text(encoding="utf-8"))["rounds"][-1]
    return found


def parameters() -> tuple[Parameter, ...]:
    """Every parameter: its median, and how people differ in it as a paper says."""
    return tuple(_parameter(one) for one in numbers()["parameters"])


def _parameter(one: Mapping[str, Any]) -> Parameter:
    people = one.get("people_from", "")
    return Parameter(
        one["name"],
        one["median"],
        one["unit"],
        f"{FIT}; between people {people}" if people else FIT,
        tag="calibrated",
        between_person=one.get("people_sd", 0.0) ** 2,
        scale=one["scale"],
        note=f"prior {one['prior_median']:g}: {_from(one['prior_from'])}",
    )


def _from(text: str) -> str:
    """Where a prior is from, for whoever reads it: papers by author and year, and no file of ours."""
    return named(_OUR_FILE.sub("", text))


@cache
def draws() -> JointDraws:
    """The posterior draws, and how far studies differ in the parameters that a study moves."""
    found = loads((FOLDER / "pooled_draws.json").read_text(encoding="utf-8"))
    columns: dict[str, Floats] = {name: np.array(values) for name, values in found.items()}
    shipped = numbers()["parameters"]
    count = numbers()["draws"]
    return JointDraws(
        {one["name"]: columns.get(one["name"], np.full(count, one["median"])) for one in shipped},
        {one["name"]: columns[f"between studies: {one['study_effect']}"] for one in shipped if "study_effect" in one},
    )
