"""One thing to fill in, for forms whose fields depend on what is made: calculators and worksheets.

    Entry("bases.ketamine", "Ketamine is counted", choices=(("as_base", "as base"), ("as_salt", "as the salt")))

Its name is the place that a reason of the compounding room speaks of, so that each error stands beside its field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from lenitive.reasons import Reason

Kind = Literal["text", "date"]
LONGEST_SHOWN = 401  # characters, one more than an order reads: what is longer is refused, and not sent back whole


@dataclass(frozen=True)
class FormEntry:
    """`choices`: value and words. `list_id`: a list of suggestions. `is_asked`: whether it may not stay empty."""

    name: str
    label: str
    hint: str = ""
    value: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    kind: Kind = "text"
    list_id: str = ""
    is_asked: bool = False
    takes_focus: bool = False
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def id(self) -> str:
        """The same for the page: letters, digits and hyphens."""
        return id_of(self.name)

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The choices, and what was sent when it is none of them: it is shown, and refused."""
        known = {value for value, _ in self.choices} | {""}
        return self.choices if self.value in known else (*self.choices, (self.value, self.value[:60]))

    @property
    def is_touched(self) -> bool:
        """Whether something was written here, or chosen that does not stand first, or is wrong."""
        first = self.choices[0][0] if self.choices else ""
        return bool(self.reasons) or self.value not in ("", first)

    def filled(self, data: Mapping[str, str]) -> FormEntry:
        """With what was sent."""
        return replace(self, value=data.get(self.name, "")[:LONGEST_SHOWN])

    def with_reasons(self, reasons: Iterable[Reason]) -> FormEntry:
        """With the reasons that belong here."""
        return replace(self, reasons=tuple(reason for reason in reasons if reason.path == self.id))


def id_of(name: str) -> str:
    """The id of a field: lots[0].expires becomes lots-0-expires."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", name).strip("-")
