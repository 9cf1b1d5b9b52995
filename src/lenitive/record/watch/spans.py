"""A span of time as a person says it.

>>> in_words(timedelta(minutes=3, seconds=20)), in_words(timedelta(days=3, hours=2)), in_words(timedelta(seconds=1))
('3 minutes', '3 days', '1 second')
"""

from __future__ import annotations

from datetime import timedelta

UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def in_words(span: timedelta) -> str:
    """The span in whole units of the largest kind that fits."""
    seconds = max(0, int(span.total_seconds()))
    length, name = next((each for each in UNITS if seconds >= each[0]), UNITS[-1])
    number = seconds // length
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
