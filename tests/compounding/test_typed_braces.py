"""What somebody typed comes back in a reason as it was typed, braces and all, and is never taken for a mark."""

import copy
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from lenitive.compounding.labels import LabelRequest, build
from lenitive.compounding.orders import read_order
from lenitive.compounding.worksheets import plan
from lenitive.documents import from_plain
from lenitive.reasons import Reason, Refused

ORDERS = Path(__file__).parents[2] / "examples" / "orders"
TYPED = "{amount} {given: push}"
NOT_AS_TYPED = ("amount given: push", "{{amount", "push}}")
Step = str | int


def places(node: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Where a text stands in an order."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))
    if not isinstance(node, dict | list):
        yield path


def written(order: Any, path: tuple[Step, ...]) -> Any:
    """The order with the odd text at that place."""
    changed = copy.deepcopy(order)
    node = changed
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = TYPED
    return changed


def reasons(order: Any) -> tuple[Reason, ...]:
    """Everything that is said of an order on its way to a label."""
    try:
        sheet = plan(read_order(from_plain(order)))
        label = build(LabelRequest(sheet, date(2026, 11, 24), "es"))
    except Refused as refused:
        return refused.reasons
    return (*sheet.warnings, *label.not_released, *label.remarks)


@pytest.mark.parametrize("name", sorted(path.name for path in ORDERS.glob("*.yaml")))
def test_braces_that_were_typed_are_no_marks(name: str) -> None:
    order = yaml.load((ORDERS / name).read_text("utf-8"), yaml.BaseLoader)
    worded = {reason.text for path in places(order) for reason in reasons(written(order, path))}
    assert worded and not [text for text in worded if any(part in text for part in NOT_AS_TYPED)]
    assert any(TYPED in text for text in worded)
