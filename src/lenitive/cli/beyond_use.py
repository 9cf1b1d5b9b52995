"""`lenitive beyond-use order.yaml [--json]`: the date, what decides it, and every limit that was considered.

lenitive beyond-use examples/orders/six_actives.yaml
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from lenitive.cli.refusals import beneath, refused, unusable
from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.compounding import (
    BeyondUse,
    DateLimit,
    assign_beyond_use,
    plan_worksheet,
    preparation_of_worksheet,
    read_order,
)
from lenitive.documents import DocumentError, read_file
from lenitive.reasons import Refused


def show_beyond_use(options: argparse.Namespace) -> int:
    """Print the beyond-use date of an order; 2 when there is none, with every reason."""
    try:
        found = _dated(Path(options.file))
    except DocumentError as error:
        return refused(options, (unusable(error),), "date", [str(error)])
    except Refused as why:
        return refused(options, why.reasons, "date", beneath(f"{options.file}: no beyond-use date yet.", why.reasons))
    if options.json:
        print(json.dumps(found.to_dict(), ensure_ascii=False))
    else:
        print(*footnoted(_lines(found)), sep="\n")
    return 0


def _dated(path: Path) -> BeyondUse:
    order = read_order(read_file(path), path.parent)
    return assign_beyond_use(
        preparation_of_worksheet(order, plan_worksheet(order).lines), order.made_on, order.day_counting
    )


def _lines(found: BeyondUse) -> Iterator[str]:
    yield f"Do not use after {found.date} (made on {found.made_on})"
    yield from wrapped("Because: ", f"{found.reason.what} [{_origin(found.reason)}]")
    other = "date_plus_n" if found.day_counting == "day_one" else "day_one"
    yield f"  Days counted by {found.day_counting}; by {other}: {found.other_convention_date}"
    yield f"  Storage: {found.storage} ({found.storage_range})"
    yield f"  Rule: {found.rule_version}"
    yield "  Every limit that was considered (* decides):"
    for limit in found.limits:
        note = f". {limit.note}" if limit.note else ""
        when = str(limit.date) if limit.is_binding else "not binding"
        mark = "*" if limit.is_deciding else " "
        yield from wrapped(f"{mark} {when:11} ", f"{limit.what} [{_origin(limit)}]{note}")
    for remark in found.remarks:
        label = "Question: " if remark.is_question else "Note: "
        yield from wrapped(label, f"{remark.text} [{remark.source}]")


def _origin(limit: DateLimit) -> str:
    return f"{limit.source}; {limit.tag}"
