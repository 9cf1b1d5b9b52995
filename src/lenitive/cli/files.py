"""What `lenitive predict` writes to files: JSON, a table, pictures.

One case gives one JSON object; several give a list in which each entry names its file, bad ones with their problems.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

from lenitive.cli.output import write
from lenitive.pharmacology import NO_KETAMINE, QUANTILES, Prediction

Answers = list[tuple[str, Prediction]]


def write_json(target: str, asked: int, answers: Answers, failures: list[dict[str, Any]]) -> None:
    """JSON to a file, or to standard output for "-"."""
    entries = [{"file": name, **prediction.to_dict()} for name, prediction in answers]
    everything: Any = [*entries, *failures]
    if asked == 1:
        everything = everything[0]
    text = json.dumps(everything, allow_nan=False)
    if target == "-":
        sys.stdout.write(text + "\n")
    else:
        write(target, text + "\n")


def write_csv(target: str, answers: Answers) -> None:
    """One row per case, analyte and time: typical level and, with a population, its quantiles; ng/mL and hours.

    A case without ketamine has one row that says so.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["file", "analyte", "time_h", "typical_ng_per_ml", *(f"{key}_ng_per_ml" for key in QUANTILES)])
    for name, prediction in answers:
        if not prediction.has_ketamine:
            writer.writerow([name, NO_KETAMINE, *[""] * (2 + len(QUANTILES))])
        for analyte, curve in prediction.typical.items():
            lines = prediction.population.quantiles[analyte] if prediction.population else {}
            for index, time_h in enumerate(curve.times_h.tolist()):
                bands = [float(lines[key][index]) if key in lines else "" for key in QUANTILES]
                writer.writerow([name, analyte, time_h, float(curve.values[index]), *bands])
    write(target, table.getvalue())


def write_plots(target: str, answers: Answers) -> None:
    """Pictures as SVG or PNG by the ending; ValueError for another ending. Several cases: one file each."""
    path = Path(target)
    if path.suffix.lower() not in (".svg", ".png"):
        raise ValueError(f"--plot {target}: the ending must be .svg or .png, for example --plot level.svg.")
    from lenitive.pictures import picture, png  # drawing is only loaded when asked for

    stems = [Path(name).stem for name, _ in answers]
    for place, (name, prediction) in enumerate(answers):
        twice = stems.count(Path(name).stem) > 1
        own_stem = f"{path.stem}-{stems[place]}" + (f"-{place + 1}" if twice else "")
        own = path if len(answers) == 1 else path.with_name(own_stem + path.suffix)
        drawn = picture(prediction)
        write(own, drawn if path.suffix.lower() == ".svg" else png(drawn))
