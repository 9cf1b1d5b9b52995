"""What a field may hold, each value with what it means. A word that is none of them is answered with this list.

    ROUTES = Meanings("a route", {"iv": "into a vein", "im": "into a muscle"})
    ROUTES.refusal("'imm'")  # "'imm' is not a route. Write the one you mean: iv (into a vein) or im (into a muscle)"

Nothing is suggested by its spelling: `aqueous` is as near to oral_nonaqueous (90 days) as to aqueous_preserved (35):
only the writer knows which was meant. What may be suggested (keys, calculators, formulas) is for `spelling`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Meanings(Mapping[str, str]):
    """The values of one field, as a mapping from what may be written to the value it reads as.

    `what`: the field with its article, as it stands in a sentence. `meaning`: of each value. `reads`: what
    a word reads as where that is another word, for values and for other ways to write one.
    """

    what: str
    meaning: Mapping[str, str]
    reads: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.meaning or not all(self.meaning.values()):
            raise ValueError(f"{self.what}: give every value its meaning")

    def __getitem__(self, written: str) -> str:
        if written not in self.reads and written not in self.meaning:
            raise KeyError(written)
        return self.reads.get(written, written)

    def __iter__(self) -> Iterator[str]:
        return iter({**self.meaning, **self.reads})

    def __len__(self) -> int:
        return len({**self.meaning, **self.reads})

    @property
    def listed(self) -> str:
        """Every value with its meaning, for the end of a sentence."""
        return either([f"{value} ({meaning})" for value, meaning in self.meaning.items()])

    def refusal(self, quoted: str) -> str:
        """The sentence, without its full stop, for a word that is none of these; `quoted`: the word in its quotes."""
        return f"{quoted} is not {self.what}. Write the one you mean: {self.listed}"


def either(words: list[str]) -> str:
    """ "a", "a or b", "a, b or c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
