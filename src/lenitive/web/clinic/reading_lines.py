"""A reading as a page shows it: "128/82 mmHg", "180 lb (81.6 kg)", and the entries that it corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lenitive.care.charts import ReadingHistory
from lenitive.care.models import PatientReading
from lenitive.care.rules.scoring import shown_score
from lenitive.care.rules.typed_readings import says, units, value_of


@dataclass(frozen=True)
class ReadingLine:
    """One reading as it stands, with its history."""

    history: ReadingHistory

    @property
    def row(self) -> PatientReading:
        """The row that counts."""
        return self.history.now

    @property
    def kind(self) -> str:
        """What was measured."""
        return says(self.row.kind)

    @property
    def is_struck(self) -> bool:
        """Whether nothing stands in its place."""
        return self.row.number is None

    @property
    def value(self) -> str:
        """What was measured; of a reading that was struck out, what had stood there."""
        kept = next((each for each in (self.row, *self.history.earlier) if each.number is not None), self.row)
        return shown(kept)

    @property
    def earlier(self) -> Iterator[tuple[str, PatientReading]]:
        """What stood there before, the newest first."""
        return ((shown(each), each) for each in self.history.earlier)


def shown(row: PatientReading) -> str:
    """The numbers as they were typed, and in the usual unit where it was another."""
    if row.number is None:
        return "struck out"
    numbers = [row.number, *([] if row.second_number is None else [row.second_number])]
    text = f"{'/'.join(map(plain, numbers))} {row.unit}"
    usual = units(row.kind)[0]
    if row.unit == usual:
        return text
    return f"{text} ({shown_score(value_of(row.kind, row.number, row.unit))} {usual})"


def plain(number: Decimal) -> str:
    """Without zeros at its end: 72.500 is 72.5."""
    return f"{number.normalize():f}"
