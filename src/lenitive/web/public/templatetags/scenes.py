"""Drawings with people on a page.

{% load scenes %}{% scene "counter" %}
"""

from __future__ import annotations

from django import template
from django.template import Context
from django.utils.safestring import SafeString, mark_safe

from lenitive.pictures.people import scene as drawn
from lenitive.web.shared.templatetags.site import language_in

register = template.Library()


@register.simple_tag(takes_context=True)
def scene(context: Context, name: str) -> SafeString:
    """The drawing of this name, described in the language of the page."""
    return mark_safe(drawn(name, language_in(context)))  # the drawing escapes its own words
