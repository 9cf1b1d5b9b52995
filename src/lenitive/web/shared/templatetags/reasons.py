"""`{{ by_field|at:"horizon" }}`: what a mapping holds under a name, or nothing. `{{ text|unbroken }}`: no line begins
with %."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def at(mapping: Mapping[str, Any], name: str) -> Any:
    return mapping.get(name, "") if mapping else ""


@register.filter
def unbroken(text: str) -> str:
    """The text with a space at which no line ends before each %."""
    return text.replace(" %", "\u00a0%")
