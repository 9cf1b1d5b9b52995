"""A refusal on a terminal: as JSON with nothing under its key, or every reason on the error output; exit status 2.

refused(options, reasons, "label", beneath(f"{options.file}: no label.", reasons))
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence

from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.documents import DocumentError
from lenitive.evidence import named
from lenitive.home import OwnFileError
from lenitive.reasons import Reason, braced

REFUSED = 2


def refused(options: argparse.Namespace, reasons: Sequence[Reason], key: str, lines: Iterable[str]) -> int:
    """`key`: what the JSON does not hold; `lines`: what a person reads instead."""
    if options.json:
        found = {key: None, "reasons": [reason.to_dict("kind", "place") for reason in reasons]}
        print(json.dumps(found, ensure_ascii=False, allow_nan=False))
    else:
        print(*footnoted(lines), sep="\n", file=sys.stderr)
    return REFUSED


def unusable(error: DocumentError) -> Reason:
    """A file that cannot be read, as a reason; one of the pharmacy's own folder is named in it."""
    if isinstance(error, OwnFileError):
        return Reason("document-unusable", f"{braced(str(error))}.", "docs/own-data.md")
    return Reason("document-unusable", f"{braced(error.message)}.", "docs/orders.md", path=error.path, line=error.line)


def beneath(headline: str, reasons: Iterable[Reason]) -> Iterator[str]:
    """What there is not, and below it every reason with its line, or with its place where it has none."""
    yield headline
    for reason in reasons:
        path = reason.path if reason.line is None else ""
        where = f"line {reason.line}: " if reason.line is not None else f"{in_words(path)}: " if path else ""
        yield from wrapped("", f"{where}{reason.text} [{_authority(reason)}{_key(path)}]")


def each_at_its_place(file: str, reasons: Iterable[Reason]) -> Iterator[str]:
    """One line for each reason, beginning with file and line, as editors read them."""
    for reason in reasons:
        place = ":".join(part for part in (file, str(reason.line or "")) if part)
        where = ": ".join(part for part in (place, in_words(reason.path)) if part)
        yield f"{where}: {reason.text} [{reason.code}; {_authority(reason)}{_key(reason.path)}]"


def in_words(path: str) -> str:
    """A place in a list as a person counts it: "ingredients number 1, basis"; keys as the file has them."""
    if "[" not in path:
        return path
    counted = re.sub(r"\[(\d+)\]", lambda found: f" number {int(found[1]) + 1}", path)
    return counted.replace(".", ", ")


def _authority(reason: Reason) -> str:
    """Its source by its title; the page of the manual that says how a file is written, by its name."""
    return reason.source if reason.source.startswith("docs/") else named(reason.source)


def _key(path: str) -> str:
    """The key itself, behind the source, where the words before it read otherwise."""
    return f"; {path}" if in_words(path) != path else ""
