"""`lenitive validate`: public targets, then every published result that can be run, then what they come to by area.

Each line of a target or a result ends with its verdict. Exit status 0 whatever the count; 1 when a result that this
release should answer cannot be run at all, and then its line says why.
"""

from __future__ import annotations

import argparse
import json

from lenitive.cli.wrapping import footnoted
from lenitive.pharmacology import RefusedStudy, ValidationCheck, area_totals, held_results, refused_studies, run_checks


def validate(options: argparse.Namespace) -> int:
    """Print targets, studies in children (refused), published results and areas."""
    checks: list[ValidationCheck | RefusedStudy] = [*run_checks(), *refused_studies()]
    held = held_results()
    lines = (*checks, *held, *area_totals(held))
    if options.json:
        print(json.dumps([line.to_dict() for line in lines], indent=1, allow_nan=False))
    else:
        print(*footnoted(line.line() for line in lines), sep="\n")
    return 1 if any(one.has_failed for one in held) else 0
