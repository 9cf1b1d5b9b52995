"""Why something is not done, not yet known, or to be watched: a code, a sentence that says what to do next, a source.

    Reason("lot-expired", "Lot K-1 expired on 2026-11-01: take another lot.", "USP <795>", place="lots[0].expires")

Functions return all reasons as values. A verb that is called all the same raises `Refused` with them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["refusal", "question", "warning"]


@dataclass(frozen=True)
class Reason:
    """`place`: the key it belongs to, such as lots[0].expires; `line`: its line in a file, when it came from one."""

    code: str
    sentence: str
    source: str
    kind: Kind = "refusal"
    place: str = ""
    line: int | None = None

    def __post_init__(self) -> None:
        if not (self.code and self.sentence and self.source):
            raise ValueError(f"a reason has a code, a sentence and a source: {self!r}")

    def to_dict(self) -> dict[str, Any]:
        """As JSON; place and line only when there is one."""
        found: dict[str, Any] = {"code": self.code, "sentence": self.sentence, "source": self.source, "kind": self.kind}
        if self.place:
            found["place"] = self.place
        if self.line is not None:
            found["line"] = self.line
        return found


class Refused(ValueError):
    """Something was asked for that cannot be done as it was asked. `reasons` holds every one of them."""

    def __init__(self, reasons: Reason | Iterable[Reason]) -> None:
        self.reasons = (reasons,) if isinstance(reasons, Reason) else tuple(reasons)
        if not self.reasons:
            raise ValueError("a refusal names its reasons")
        super().__init__(" ".join(reason.sentence for reason in self.reasons))
