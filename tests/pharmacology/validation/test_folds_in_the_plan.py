"""docs/fit.md lists the clusters and the folds that are used."""

from __future__ import annotations

import re

from house.rooms import ROOT
from lenitive.pharmacology.validation.observations import all_observations, cluster_of, clusters, fold_of

TEXT = (ROOT / "docs" / "fit.md").read_text(encoding="utf-8").splitlines()


def test_every_cluster_that_is_fitted_stands_in_the_row_of_its_fold() -> None:
    rows = {line.split("|")[1].strip(): line.split("|")[2] for line in TEXT if re.match(r"\| fold \d", line)}
    assert rows.keys() == {f"fold {number}" for number in range(5)}
    wanted: dict[str, set[str]] = {name: set() for name in rows}
    for row in all_observations():
        if row.use == "fitted":
            cluster = cluster_of(row.study)
            wanted[f"fold {fold_of(cluster)}"].add(cluster)
    assert {name: {part.strip() for part in cell.split(",")} for name, cell in rows.items()} == wanted


def test_every_cluster_of_several_studies_is_explained() -> None:
    for one in clusters():
        line = next(line for line in TEXT if line.startswith(f"| {one.name} |"))
        assert all(study in line for study in one.studies)
