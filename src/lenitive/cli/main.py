"""The command `lenitive`: predict, compare, models, validate, warm. Each command lives in a file of its name.

    lenitive predict examples/iv_infusion.yaml --json -

Exit status: 0 answered, 2 something was wrong with what was given.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from lenitive.version import VERSION


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="lenitive",
        description="Predicted levels of ketamine. Decision support for licensed professionals, not a medical device.",
    )
    top.add_argument("--version", action="version", version=f"lenitive {VERSION}")
    commands = top.add_subparsers(dest="command", required=True)
    predict = commands.add_parser("predict", help="level over time for the cases in these files")
    predict.add_argument("files", nargs="+", metavar="case.yaml", help="YAML or JSON, see docs/case-files.md")
    predict.add_argument("--json", metavar="FILE", help="write everything as JSON; - is the terminal")
    predict.add_argument("--csv", metavar="FILE", help="write times and levels as a table")
    predict.add_argument("--plot", metavar="FILE", help="draw: FILE.svg or FILE.png (several cases: one file each)")
    models = commands.add_parser("models", help="the published models")
    models.add_argument("action", nargs="?", choices=["list", "show"], default="list")
    models.add_argument("name", nargs="?", help="a model's name")
    validate = commands.add_parser("validate", help="published numbers against predicted ones")
    validate.add_argument("--json", action="store_true", help="as JSON")
    compare = commands.add_parser("compare", help="regimens of one person side by side")
    compare.add_argument("files", nargs="+", help="two or three case files about the same person")
    compare.add_argument("--json", help="write JSON to this file; - for standard output")
    compare.add_argument("--plot", help="write a picture to this file (.svg or .png)")
    commands.add_parser("warm", help="compile the kernels now, so that the first request need not wait")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        return _run(options)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    if options.command == "predict":
        from lenitive.cli.predict import predict_files  # each command loads only what it needs

        return predict_files(options)
    if options.command == "compare":
        from lenitive.cli.compare import compare_files

        return compare_files(options)
    if options.command == "models":
        from lenitive.cli.models import show_models

        return show_models(options)
    if options.command == "validate":
        from lenitive.cli.validate import validate

        return validate(options)
    from lenitive.cli.warm import warm

    return warm()


if __name__ == "__main__":
    sys.exit(main())
