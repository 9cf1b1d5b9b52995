"""Scores this tree, another commit or one published model on evidence/observations.yaml, all by the same scorer.

    python fitting/score.py                                # this tree, model chosen for each case
    python fitting/score.py --model otto_2021              # one published model, where it can answer
    python fitting/score.py --structure                    # the pooled structure at the medians of its priors
    python fitting/score.py --commit 82a903a               # release 0.1 on its own code

Another commit is checked out beside this one and answers through its own `lenitive predict`. Cases that it refuses are
counted as unanswered; one row for each area says how the rest came out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from structure import structure

from lenitive.documents import from_plain
from lenitive.pharmacology import PredictionWork, Refused, read_case, request_of
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.validation.areas import AreaTotal, totals
from lenitive.pharmacology.validation.held_results import Ask, hold
from lenitive.pharmacology.validation.observations import all_observations

ROOT = Path(__file__).resolve().parents[1]
PREDICT = "import sys; from lenitive.cli.main import main; sys.exit(main(['predict', *sys.argv[1:]]))"
COLUMNS = ("area", "rows", "studies", "unanswered", "within tolerance", "covered", "median distance")


@contextmanager
def checked_out(commit: str, into: Path) -> Iterator[Path]:
    """The tree of a commit in a second work tree, taken away at the end."""
    tree = into / "tree"
    subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT, check=True)
    try:
        yield tree
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)


def asked_of_tree(tree: Path, into: Path) -> Ask:
    """How the code of a tree is asked: by its own command, all cases in one call."""

    def ask(cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        if not cases:
            return []
        names = [str(into / f"{place}.json") for place in range(len(cases))]
        for name, case in zip(names, cases, strict=True):
            Path(name).write_text(json.dumps(case), encoding="utf-8")
        target = into / "answers"
        surroundings = os.environ | {"PYTHONPATH": str(tree / "src")}
        command = [sys.executable, "-c", PREDICT, *names, "--json", str(target)]
        done = subprocess.run(command, env=surroundings, cwd=tree, capture_output=True, text=True, check=False)
        if not target.is_file():
            raise SystemExit(f"{tree}: no answers were written.\n{done.stderr}")
        found = json.loads(target.read_text(encoding="utf-8"))
        target.unlink()
        by_name = {one["file"]: one for one in (found if isinstance(found, list) else [found])}
        return [by_name[name] if len(names) > 1 else next(iter(by_name.values())) for name in names]

    return ask


def asked_of_structure(cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The structure of the pooled model at the medians of its priors: one typical person, no spread, no medicines."""
    model = structure()
    return [_of_structure(case, model) for case in cases]


def _of_structure(case: dict[str, Any], model: Model) -> dict[str, Any]:
    try:
        read = read_case(from_plain(case))
        return answer(replace(request_of(read), model=model), PredictionWork(), read.inputs, ()).to_dict()
    except Refused as refused:
        return {"problems": [{"code": one.code, "text": one.text} for one in refused.reasons]}


def version_of(ask: Ask) -> str:
    """The version that a tree's own answers carry."""
    dose = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv", "amount": "10 mg", "over": "10 min"}
    (answer,) = ask([{"subject": {"weight_kg": "70", "age_y": "40", "sex": "male"}, "regimen": [dose]}])
    return str(answer["version"])


def of_model(ask: Ask, model: str) -> Ask:
    """The same with one model for every case that names none."""
    return lambda cases: ask([{"model": model, **case} for case in cases])


def table(found: Sequence[AreaTotal]) -> str:
    """The areas as a table of Markdown."""
    lines = [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    for one in found:
        figures = one.figures
        shares = (f"{100 * figures.within:.0f} %", f"{100 * figures.covered:.0f} %", f"{figures.median_z:.2f}")
        if not figures.rows:
            shares = ("–", "–", "–")
        counts = (str(figures.rows), str(figures.studies), str(one.unanswered))
        lines.append(f"| {' | '.join((one.area, *counts, *shares))} |")
    return "\n".join(lines)


def main() -> None:
    """Print what was asked for."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--commit", default="", help="a commit, answering on its own code; else this tree")
    words.add_argument("--model", default="", help="a published model by its name; else the one chosen for each case")
    words.add_argument("--rows", action="store_true", help="a line for each row as well")
    words.add_argument("--structure", action="store_true", help="the pooled structure at the medians of its priors")
    options = words.parse_args()
    if options.structure:
        print(table(totals(hold(all_observations(), asked_of_structure))))
        return
    with TemporaryDirectory() as folder:
        into = Path(folder)
        if not options.commit:
            _print(asked_of_tree(ROOT, into), options)
            return
        with checked_out(options.commit, into) as tree:
            _print(asked_of_tree(tree, into), options)


def _print(ask: Ask, options: argparse.Namespace) -> None:
    print(f"Lenitive {version_of(ask)} at {options.commit or 'this tree'}, model {options.model or 'auto'}\n")
    results = hold(all_observations(), of_model(ask, options.model) if options.model else ask)
    if options.rows:
        print(*(one.line() for one in results), "", sep="\n")
    print(table(totals(results)))


if __name__ == "__main__":
    main()
