"""A day that was given to a command: `--on 2026-11-24`.

day_of("2026-11-24", "label")    # date(2026, 11, 24); Refused for what is no day
"""

from __future__ import annotations

from datetime import date

from lenitive.reasons import Reason, Refused


def day_of(text: str, command: str) -> date:
    """The day; Refused, with how to write one, for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = f"--on {text} is not a date: write year-month-day, for example 2026-11-24."
        raise Refused(Reason("bad-date", sentence, f"lenitive {command} --help", path="--on")) from None
