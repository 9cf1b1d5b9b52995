"""The rows of rules/worksheets.yaml, typed: stops, warnings and the general method.

    warning("near solubility").from_share_percent     # Fraction(90)

When each warning is said is in `watching`, when something is stopped in `possible`, the order of work in `sequence`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity


@dataclass(frozen=True)
class StrengthStop:
    """A strength above which nothing is planned: of an ingredient by a route, counted as one of its forms."""

    code: str
    ingredient: str
    route: str
    counted_as: Annotated[str, Key("as")]
    above: Quantity
    says: str
    rule: Authority

    def __post_init__(self) -> None:
        if self.above.kind != "mass/volume":
            raise ValueError(f"above is written in mg/mL, not as {self.above}")


@dataclass(frozen=True)
class WorksheetWarning:
    """What is said `when` something is in a preparation; {names}, {amount} and {says} are filled in.

    `gives_way`: it is left out where the formula's own evidence against it tells the same, from the same authority.
    """

    code: str
    when: str
    says: str
    rule: Authority
    from_share_percent: Annotated[Fraction | None, Key("from_share", "%")] = None
    gives_way: bool = False


@dataclass(frozen=True)
class RecordNote:
    """By what a compounding record asks for something; `is_of_controlled`: only where a controlled drug goes in."""

    says: str
    rule: Authority
    is_of_controlled: bool = False


@dataclass(frozen=True)
class GeneralStep:
    """One step of the general method."""

    says: str
    rule: Authority


STOPS = Table("worksheets", "stops", tuple[StrengthStop, ...])
WARNINGS = Table("worksheets", "warnings", tuple[WorksheetWarning, ...])
RECORD = Table("worksheets", "record", tuple[RecordNote, ...])
METHOD = Table("worksheets", "method", dict[str, GeneralStep])


def record_notes() -> tuple[RecordNote, ...]:
    """What a compounding record follows, in the order in which it is printed."""
    return RECORD.read()


def warning(when: str) -> WorksheetWarning:
    """The one row that is said then."""
    return next(row for row in WARNINGS.read() if row.when == when)
