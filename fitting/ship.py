"""Turns finished chains into what the product ships: evidence/pooled.json and evidence/pooled_draws.json.

    fitting/.venv/bin/python fitting/ship.py          # prints prior beside posterior, as it stands in docs/fit.md

Every chain is thinned evenly to at most 500 draws in all; the shipped numbers are the medians of the shipped draws, in
the digits that are shipped. It refuses chains that are not finished; of chains that do not agree it says so, and writes
their figures, which the product shows with the model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import numpy as np
from fingerprint import ROOT, fingerprint
from numpyro.diagnostics import effective_sample_size, split_gelman_rubin
from priors import BETWEEN, FOLDS, MOVED_BY_A_STUDY, PEOPLE, PRIORS, Prior
from quantities import free
from rows import FittedRow, GivenDose
from sample import DRAWS, KEPT, WARM_UP, Run, asked_rows

MOST_DRAWS, DIGITS = 400, 5
HIGHEST_R_HAT, FEWEST_EFFECTIVE = 1.01, 400.0


def chains(name: str, warm_up: int = WARM_UP, draws: int = DRAWS) -> list[Run]:
    """The finished chains of one fit, in order."""
    import pickle

    files = sorted(KEPT.glob(f"{name}-{warm_up}-{draws}-chain-*.pickle"))
    found: list[Run] = [pickle.loads(one.read_bytes()) for one in files]
    return [one for one in found if one.done >= warm_up + draws]


def drawn(found: Sequence[Run]) -> dict[str, np.ndarray]:
    """Draws by parameter, fold and scale, in their own units, [chains, draws]."""
    everything = np.stack([np.stack(run.drawn) for run in found])
    count = len(free(PRIORS))
    standard, scales = everything[..., :count], np.exp(everything[..., count : count + len(BETWEEN)])
    by_name = {one.name: on_unit(one, standard[..., place]) for place, one in enumerate(free(PRIORS))}
    widths = {f"between studies: {kind}": BETWEEN[kind] * scales[..., place] for place, kind in enumerate(BETWEEN)}
    return {**by_name, **widths}


def on_unit(prior: Prior, standard: np.ndarray) -> np.ndarray:
    """Values in their own unit from standard normals."""
    if prior.scale == "logit":
        odds = prior.median / (1 - prior.median) * np.exp(prior.spread * standard)
        return np.asarray(odds / (1 + odds))
    return np.asarray(prior.median * np.exp(prior.spread * standard))


def thinned(values: dict[str, np.ndarray]) -> dict[str, list[float]]:
    """At most 400 draws of all chains, evenly, in the digits that are shipped."""
    chains_, draws = next(iter(values.values())).shape
    places = np.linspace(0, draws - 1, MOST_DRAWS // chains_).round().astype(int)
    return {name: [float(f"{x:.{DIGITS}g}") for x in one[:, places].ravel()] for name, one in values.items()}


def agreement(values: dict[str, np.ndarray]) -> dict[str, tuple[float, float]]:
    """R-hat and effective sample size by name, on the log."""
    return {
        name: (float(split_gelman_rubin(np.log(one))), float(effective_sample_size(np.log(one))))
        for name, one in values.items()
    }


def medians_of(draws: dict[str, list[float]]) -> dict[str, float]:
    """The middle of the shipped draws; with an even number of draws the lower of the two middle ones."""
    return {name: sorted(one)[(len(one) - 1) // 2] for name, one in draws.items()}


def moved_by_data(prior: Prior, values: np.ndarray) -> tuple[float, float]:
    """How far the median moved, in SDs of the prior; and the SD of the posterior over that of the prior."""
    on = np.log(values / (1 - values)) if prior.scale == "logit" else np.log(values)
    middle = np.log(prior.median / (1 - prior.median)) if prior.scale == "logit" else np.log(prior.median)
    return float((np.median(on) - middle) / prior.spread), float(on.std() / prior.spread)


def described(prior: Prior, median: float) -> dict[str, Any]:
    """One parameter as it is shipped."""
    people = PEOPLE.get(prior.name)
    found: dict[str, Any] = {"name": prior.name, "median": median, "unit": prior.unit, "scale": prior.scale}
    found |= {"prior_median": prior.median, "prior_spread": prior.spread, "prior_from": prior.source}
    if people:
        found |= {"people_sd": people.sd, "people_from": people.source}
    if prior.name in MOVED_BY_A_STUDY:
        found["study_effect"] = MOVED_BY_A_STUDY[prior.name]
    return found


def evidence_by_route(rows: Sequence[FittedRow], doses: Sequence[GivenDose]) -> dict[str, dict[str, int]]:
    """How many printed numbers, studies and people the fit saw by each route; people where the paper says how many."""
    found: dict[str, dict[str, int]] = {}
    for route in dict.fromkeys(dose.row.route for dose in doses):
        mine = [row.observation for row in rows if doses[row.doses[0]].row.route == route]
        people: dict[str, int] = {}
        for one in mine:
            people[one.study] = max(people.get(one.study, 0), one.n or 0)
        found[route] = {"rows": len(mine), "studies": len(people), "people": sum(people.values())}
    return found


def main() -> None:
    """Write both files and print the table."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--warm-up", type=int, default=WARM_UP)
    words.add_argument("--draws", type=int, default=DRAWS)
    words.add_argument("--date", required=True, help="the day of the fit, as it is written beside the numbers")
    words.add_argument("--only-show", action="store_true", help="print the table and write nothing")
    options = words.parse_args()
    found = chains("all", options.warm_up, options.draws)
    if len(found) < 2:
        raise SystemExit("Two finished chains are needed: run fitting/sample.py --chain 0 and --chain 1.")
    values, asks = drawn(found), asked_rows()
    held = agreement(values)
    draws = thinned(values)
    medians = medians_of(draws)
    worst, fewest = max(r for r, _ in held.values()), min(n for _, n in held.values())
    print(
        f"chains {len(found)}, divergences {sum(run.diverged for run in found)}, R-hat up to {worst:.4f}, "
        f"effective {fewest:.0f} or more, {sum(run.seconds for run in found):.0f} s\n"
    )
    print("| parameter | prior median | posterior median | 90 % | moved (prior SDs) | SD over prior SD |")
    print("|---|---|---|---|---|---|")
    for prior in free(PRIORS):
        low, high = np.quantile(values[prior.name], [0.05, 0.95])
        moved, narrower = moved_by_data(prior, values[prior.name])
        cells = (f"`{prior.name}`", f"{prior.median:.4g}", f"{medians[prior.name]:.4g}", f"{low:.3g} to {high:.3g}")
        print("| " + " | ".join((*cells, f"{moved:+.1f}", f"{narrower:.2f}")) + " |")
    for kind, width in BETWEEN.items():
        one = values[f"between studies: {kind}"]
        low, high = np.quantile(one, [0.05, 0.95])
        print(
            f"| between studies: {kind} | {0.6745 * width:.3g} | {np.median(one):.3g} | {low:.3g} to {high:.3g} | | |"
        )
    if options.only_show:
        return
    if worst > HIGHEST_R_HAT or fewest < FEWEST_EFFECTIVE:
        print("\nThe chains do not agree well enough for every number that is shown; see docs/fit.md.")
    numbers = {
        "fitted_on": options.date,
        "fingerprint": fingerprint(),
        "rows": len(asks.data.rows),
        "studies": len(asks.data.studies),
        "chains": len(found),
        "draws": len(next(iter(draws.values()))),
        "highest_r_hat": round(worst, 4),
        "fewest_effective": round(fewest),
        "divergences": sum(run.diverged for run in found),
        "seconds": round(sum(run.seconds for run in found)),
        "evidence": evidence_by_route(asks.data.rows, asks.data.doses),
        "parameters": [described(one, medians.get(one.name, one.median)) for one in PRIORS.values()],
        "between_studies": {kind: medians[f"between studies: {kind}"] for kind in BETWEEN},
        "folds": {name: medians[name] for name in FOLDS},
    }
    target = ROOT / "evidence"
    (target / "pooled.json").write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(one)}" for name, one in draws.items())
    (target / "pooled_draws.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
