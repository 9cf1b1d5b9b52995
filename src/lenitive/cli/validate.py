"""`lenitive validate`: one line per public target, the verdict as its last word; exit status 0 whatever the count."""

from __future__ import annotations

import argparse
import json

from lenitive.cli.wrapping import footnoted
from lenitive.pharmacology import RefusedStudy, ValidationCheck, refused_studies, run_checks


def validate(options: argparse.Namespace) -> int:
    """Print every target, and below them the studies in children, which are refused."""
    checks: list[ValidationCheck | RefusedStudy] = [*run_checks(), *refused_studies()]
    if options.json:
        print(json.dumps([check.to_dict() for check in checks], indent=1))
    else:
        print(*footnoted(check.line() for check in checks), sep="\n")
    return 0
