"""`lenitive predict`: answers each case file; a bad one does not stop the rest.

predict_files(options) -> 0, or 2 when any file could not be answered
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from lenitive.cli.progress import Progress, cores
from lenitive.cli.report import opening, report
from lenitive.documents import DocumentError, read_file
from lenitive.pharmacology import Prediction, PredictionWork, predict_case, problem_json, problem_line, read_case
from lenitive.reasons import Reason, Refused, braced
from lenitive.version import VERSION

Found = TypeVar("Found")
MOST_IN_FULL = 3  # of more files, only how each answer opens


def predict_files(options: argparse.Namespace) -> int:
    """Answer every file, write what was asked for, say what was wrong on standard error."""
    answers: list[tuple[str, Prediction]] = []
    failures: list[dict[str, Any]] = []
    for name in options.files:
        found = _answer(name)
        if isinstance(found, Prediction):
            answers.append((name, found))
            if options.json != "-":
                print(shown(name, found, options))
        else:
            failures.append({"file": name, "problems": found})
            for problem in found:
                print(problem["text"], file=sys.stderr)
    try:
        _write(options, answers, failures)
    except OSError as error:
        where = error.filename or "The output"
        print(f"{where}: cannot be written ({error.strerror}). Name a file in your own folder.", file=sys.stderr)
        return 2
    except ValueError as error:
        print(str(error), file=sys.stderr)
        return 2
    if answers and options.json != "-" and _is_short(options):
        print(f"{len(answers)} answers, each in short. For all of it add --full, or name {MOST_IN_FULL} files at most.")
        print(f"Lenitive {VERSION}. Decision support for licensed professionals, not a medical device.")
    return 2 if failures else 0


def shown(name: str, found: Prediction, options: argparse.Namespace) -> str:
    """An answer whole, or of many answers how each opens."""
    return opening(name, found) if _is_short(options) else report(name, found, has_titles=options.sources)


def _is_short(options: argparse.Namespace) -> bool:
    return len(options.files) > MOST_IN_FULL and not (options.full or options.sources)


def _answer(name: str) -> Prediction | list[dict[str, Any]]:
    """The prediction for a file, or what is wrong with it."""

    def predicted() -> Prediction:
        case = read_case(read_file(Path(name)))
        with Progress(sys.stderr) as progress:
            return predict_case(case, PredictionWork(threads=cores(), progress=progress.show))

    return problems_of(name, predicted)


def problems_of(name: str, work: Callable[[], Found]) -> Found | list[dict[str, Any]]:
    """What `work` finds, or all that is wrong with the file, each with its text for a terminal."""
    try:
        return work()
    except Refused as error:
        problems = error.reasons
    except DocumentError as error:
        problems = (Reason("not-readable", braced(error.message), "policy", path=error.path, line=error.line),)
    except OSError as error:
        sentence = f"cannot be read ({error.strerror or error}). Give the path of a YAML or JSON case file."
        problems = (Reason("not-readable", sentence, "policy"),)
    return [{**problem_json(problem), "text": problem_line(problem, name)} for problem in problems]


def _write(options: argparse.Namespace, answers: list[tuple[str, Prediction]], failures: list[dict[str, Any]]) -> None:
    """JSON, table and pictures, where asked for."""
    if options.json:
        from lenitive.cli.files import write_json  # only loaded when asked for

        write_json(options.json, len(options.files), answers, failures)
    if options.csv:
        from lenitive.cli.files import write_csv

        write_csv(options.csv, answers)
    if options.plot:
        from lenitive.cli.files import write_plots

        write_plots(options.plot, answers)
