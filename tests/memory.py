"""What a process still remembers of something that was typed: looked for in every object that Python knows of.

remembered("otter")      # [("_lru_cache_wrapper", "otter 10 mg")]
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from types import FrameType

LETTERS = 80  # of what is found


def remembered(marker: str) -> list[tuple[str, str]]:
    """The kind of each holder with the text that it holds; the marker itself, as the test has it, does not count."""
    gc.collect()
    holders = [each for each in gc.get_objects() if not isinstance(each, FrameType)]
    found = ((type(each).__name__, text) for each in holders for text in _texts(each, marker))
    return [(kind, text[:LETTERS]) for kind, text in found]


def _texts(holder: object, marker: str) -> Iterator[str]:
    """Texts and bytes in the holder, also those in tuples that the collector does not follow."""
    waiting = gc.get_referents(holder)
    while waiting:
        each = waiting.pop()
        if isinstance(each, str | bytes):
            text = each if isinstance(each, str) else each.decode("latin-1")
            if each is not marker and marker in text.casefold():
                yield text
        elif not gc.is_tracked(each):
            waiting += gc.get_referents(each)
