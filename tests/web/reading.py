"""Reads a page as a reader would: which errors stand beside which field.

errors_beside(response.content.decode()) -> {"weight_kg": "Weight lies between ... policy"}
"""

import re
from html import unescape

_SLOT = re.compile(r'<div id="error-([\w-]+)" class="errors"[^>]*>(.*?)</div>', re.DOTALL)


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def errors_beside(html: str) -> dict[str, str]:
    return {name: text_of(inside) for name, inside in _SLOT.findall(html) if text_of(inside)}


def coded_case(html: str) -> str:
    found = re.search(r'data-case="([^"]*)"', html)
    return unescape(found[1]) if found else ""


def without_token(html: str) -> str:
    """The page without the token against forged forms, which differs each time."""
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", html)


def without_search(html: str) -> str:
    """The page without the search window, which lies on every page and asks about articles, never about a person."""
    return re.sub(r'<dialog id="search".*?</dialog>', "", html, flags=re.DOTALL)
