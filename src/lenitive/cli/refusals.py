"""A refusal on a terminal: as JSON with nothing under its key, or every reason on the error output; exit status 2.

refused(options, reasons, "label", beneath(f"{options.file}: no label.", reasons))
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence

from lenitive.cli.wrapping import wrapped
from lenitive.documents import DocumentError
from lenitive.reasons import Reason, braced

REFUSED = 2


def refused(options: argparse.Namespace, reasons: Sequence[Reason], key: str, lines: Iterable[str]) -> int:
    """`key`: what the JSON does not hold; `lines`: what a person reads instead."""
    if options.json:
        found = {key: None, "reasons": [reason.to_dict("kind", "place") for reason in reasons]}
        print(json.dumps(found, ensure_ascii=False, allow_nan=False))
    else:
        print(*lines, sep="\n", file=sys.stderr)
    return REFUSED


def unusable(error: DocumentError) -> Reason:
    """A file that cannot be read, as a reason."""
    return Reason("document-unusable", f"{braced(error.message)}.", "docs/orders.md", path=error.path, line=error.line)


def beneath(headline: str, reasons: Iterable[Reason]) -> Iterator[str]:
    """What there is not, and below it every reason with its line, or with its place where it has none."""
    yield headline
    for reason in reasons:
        where = f"line {reason.line}: " if reason.line is not None else f"{reason.path}: " if reason.path else ""
        yield from wrapped("", f"{where}{reason.text} [{reason.source}]")


def each_at_its_place(file: str, reasons: Iterable[Reason]) -> Iterator[str]:
    """One line for each reason, beginning with file and line, as editors read them."""
    for reason in reasons:
        place = ":".join(part for part in (file, str(reason.line or "")) if part)
        where = ": ".join(part for part in (place, reason.path) if part)
        yield f"{where}: {reason.text} [{reason.code}; {reason.source}]"
