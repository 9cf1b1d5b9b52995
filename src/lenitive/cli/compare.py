"""`lenitive compare a.yaml b.yaml`: regimens of one person side by side, or one with and without a medicine.

compare_files(options) -> 0, or 2 when anything could not be read or compared
"""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from operator import itemgetter
from pathlib import Path

from lenitive.cli.output import write
from lenitive.cli.predict import problems_of
from lenitive.cli.progress import Progress, cores
from lenitive.cli.report import source_lines
from lenitive.cli.wrapping import footnote_lines, of_effect, unit_of_effect, wrapped
from lenitive.documents import read_file
from lenitive.evidence import named
from lenitive.pharmacology import (
    COMPARED_COUNTS,
    VISITS_ARE,
    Case,
    Comparison,
    ComparisonRow,
    Prediction,
    PredictionWork,
    Range,
    caution_groups_by,
    compare_regimens,
    hours_and_minutes,
    read_case,
)
from lenitive.reasons import Reason, Refused


def compare_files(options: argparse.Namespace) -> int:
    """Read every file; compare them when all can be used."""
    cases: dict[str, Case] = {}
    failed = False
    for name in options.files:
        found = problems_of(name, partial(_read, name))
        if isinstance(found, Case):
            cases[name if name not in cases else f"{name} ({len(cases) + 1})"] = found
        else:
            failed = True
            for problem in found:
                print(problem["text"], file=sys.stderr)
    if failed:
        return 2
    try:
        with Progress(sys.stderr) as progress:
            comparison = compare_regimens(cases, PredictionWork(threads=cores(), progress=progress.show))
    except Refused as error:
        for why in error.reasons:
            print(f"{why.text} [{why.code}; {named(why.source)}]", file=sys.stderr)
        return 2
    return _give(options, comparison)


def _read(name: str) -> Case:
    return read_case(read_file(Path(name)))


def _give(options: argparse.Namespace, comparison: Comparison) -> int:
    """Write what was asked for."""
    if options.json != "-":
        print(report(comparison, has_titles=options.sources))
    try:
        if options.json == "-":
            print(json.dumps(comparison.to_dict(), allow_nan=False))
        elif options.json:
            write(options.json, json.dumps(comparison.to_dict(), allow_nan=False) + "\n")
        if options.plot:
            _plot(options.plot, comparison)
    except OSError as error:
        where = error.filename or "The output"
        print(f"{where}: cannot be written ({error.strerror}). Name a file in your own folder.", file=sys.stderr)
        return 2
    except ValueError as error:
        print(str(error), file=sys.stderr)
        return 2
    return 0


def _plot(target: str, comparison: Comparison) -> None:
    """The picture as SVG or PNG by its ending; ValueError for another one."""
    path = Path(target)
    if path.suffix.lower() not in (".svg", ".png"):
        raise ValueError(f"--plot {target}: the ending must be .svg or .png, for example --plot compared.svg.")
    from lenitive.pictures import WIDE, png  # drawing is only loaded when asked for
    from lenitive.pictures.compared import together

    drawn = together(comparison, WIDE)
    write(path, drawn if path.suffix.lower() == ".svg" else png(drawn))


def report(comparison: Comparison, *, has_titles: bool = False) -> str:
    """The comparison as lines for a terminal. `has_titles`: every source with its title, not their number alone."""
    lines = ["Compared on the same virtual people:" if comparison.is_paired else "Compared, each by its own model:"]
    lines += wrapped("", comparison.what_differs)
    for place, arm in enumerate(comparison.arms):
        visits = "1 visit" if arm.visits == 1 else f"{arm.visits} visits"
        burden = f"{visits}, {hours_and_minutes(arm.visit_hours)} there" if arm.visits else "no watched visit"
        lines += wrapped(f"{_letter(place)}: ", f"{arm.title}; model {arm.prediction.model.name}; {burden}")
    if any(arm.visits for arm in comparison.arms):
        lines += wrapped("Visits: ", VISITS_ARE)
    for row in comparison.shown_rows:
        lines += _row(row, [_whose(row, arm.prediction) for arm in comparison.arms])
    lines += _caution_lines(comparison)
    lines += source_lines(comparison.sources, has_titles=has_titles)
    lines += footnote_lines(lines)
    lines.append(
        f"  Lenitive {comparison.version}. Decision support for licensed professionals, not a medical device.\n"
    )
    return "\n".join(lines)


def _caution_lines(comparison: Comparison) -> list[str]:
    """Notes, then cautions in their groups, each with the letters of the arms that it is about."""
    found: dict[Reason, str] = dict.fromkeys(comparison.cautions, "")
    for place, arm in enumerate(comparison.arms):
        for caution in arm.prediction.cautions:
            found[caution] = found.get(caution, "") + _letter(place)
    lines: list[str] = []
    for note, letters in found.items():
        if note.severity == "note":
            lines += _caution("Read as", note, letters)
    for group in caution_groups_by(((one, of) for one, of in found.items() if one.severity != "note"), itemgetter(0)):
        lines.append(f"  {group.title}:")
        for caution, letters in group.cautions:
            lines += _caution("Caution", caution, letters)
    return lines


def _caution(label: str, one: Reason, letters: str) -> list[str]:
    of = f" of {' and '.join(letters)}" if letters else ""
    return wrapped(f"{label}{of}: ", f"{one.text} [{one.code}; {named(one.source)}]")


def _row(row: ComparisonRow, whose: list[str]) -> list[str]:
    lines = [f"  {row.title} ({unit_of_effect(row.unit)})"]
    for place, typical in enumerate(row.typical):
        value = "-" if typical is None else of_effect(typical, row.unit)
        parts = [f"    {_letter(place)} {value:>10} {whose[place] if typical is not None else 'not published'}"]
        if row.people[place] is not None:
            parts.append(f"9 of 10 people {_range(row.people[place], row.unit)}")
        if row.differences[place] is not None:
            parts.append(f"{_letter(place)} minus A: {_range(row.differences[place], row.unit, is_difference=True)}")
        lines.append("; ".join(parts))
    return lines


def _whose(row: ComparisonRow, prediction: Prediction) -> str:
    """Of whom a number is: the typical person, or where a count of a hundred comes from."""
    counted = row.quantity.removeprefix(COMPARED_COUNTS)
    return next((one.origin for one in prediction.meaning if row.quantity != counted == one.name), "typical")


def _range(found: Range | None, unit: str, *, is_difference: bool = False) -> str:
    """Shares as percent, and differences between two of them as percentage points."""
    assert found is not None
    low, middle, high = (of_effect(value, unit) for value in (found.p05, found.p50, found.p95))
    if is_difference:
        high, middle = high.replace(" %", " points"), middle.replace(" %", " points")
    return f"{low.removesuffix(' %')} to {high} (median {middle})"


def _letter(place: int) -> str:
    return "ABC"[place]
