"""`{{ by_field|at:"horizon" }}`: what a mapping holds under a name, or nothing. `{{ text|unbroken }}`: no line begins
with %. `{{ reason.source|named }}`: short titles of sources for their ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

from lenitive.evidence import named

register = template.Library()
register.filter(named)


@register.filter
def at(mapping: Mapping[str, Any], name: str) -> Any:
    return mapping.get(name, "") if mapping else ""


@register.filter
def unbroken(text: str) -> str:
    """The text with a space at which no line ends before each %."""
    return text.replace(" %", "\u00a0%")
