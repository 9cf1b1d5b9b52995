"""Controls and direction marks in what was typed: they hide or turn round what a reader sees."""

import re

UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
