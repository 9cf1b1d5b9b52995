"""The body of a table of numbers as HTML, made at once: a template that loops over every cell is five times slower.

body([["0", "1.2"]]) -> '<tr><td class="n">0</td><td class="n">1.2</td></tr>'
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe


def body(rows: Iterable[Iterable[str]]) -> SafeString:
    """Rows of cells, every text escaped."""
    lines = ("".join(f'<td class="n">{escape(cell)}</td>' for cell in row) for row in rows)
    return mark_safe("".join(f"<tr>{line}</tr>" for line in lines))
