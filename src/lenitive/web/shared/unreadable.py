r"""Controls and direction marks in what was typed: they hide or turn round what a reader sees.

>>> readable("\u200e70\u202c"), readable("7\x000")
('70', '7\ufffd0')
"""

import re

UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_MARKS = "[\\s\u200e\u200f\u202a-\u202c\u2066-\u2069]+"
_COPIED_ALONG = re.compile(f"^{_MARKS}|{_MARKS}$")
NOT_READABLE = "\ufffd"


def readable(text: str) -> str:
    """The text without marks at its ends that a copy brings along; any other stands as NOT_READABLE, never as nothing.

    A letter taken out of a number would make another number of it.
    """
    return UNREADABLE.sub(NOT_READABLE, _COPIED_ALONG.sub("", text.replace("\r\n", "\n")))
