"""Tables of a paper that a narrow screen shows as rows: every cell knows the name of its column.

    table(("No.", "Weighed"), body(row(cell("No.", "1"), cell("Weighed", BOX))), look="weigh")

The roles keep a table a table for a screen reader where its style sheet lays it out in blocks.
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.papers.html import Html, tag

BOX = tag("span", look="box", aria_hidden="true")


def table(names: Iterable[str], *bodies: Html, look: str) -> Html:
    """The table with its head row."""
    heads = (tag("th", name, scope="col", role="columnheader") for name in names)
    return tag("table", tag("thead", row(*heads), role="rowgroup"), *bodies, look=look, role="table")


def body(*rows: Html, look: str = "") -> Html:
    """Rows that belong together."""
    return tag("tbody", *rows, look=look, role="rowgroup")


def row(*cells: Html, look: str = "") -> Html:
    """One row."""
    return tag("tr", *cells, look=look, role="row")


def row_head(*parts: str) -> Html:
    """The cell that names its row."""
    return tag("th", *parts, scope="row", role="rowheader")


def cell(name: str, *parts: str, look: str = "", **more: str) -> Html:
    """One cell; `name`: of its column, which stands before it on a narrow screen."""
    return tag("td", *parts, look=look, role="cell", data_name=name, **more)


def blank(name: str, *parts: str) -> Html:
    """A cell with a box to write in."""
    return cell(name, BOX, *parts, look="blank")
