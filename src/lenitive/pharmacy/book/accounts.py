"""Where a lot's substance can be, and which kinds of movement lead from where to where.

    FLOWS["waste"]            # ({"vault-", "bench-", …}, {"waste+"}) as one set: what may be taken, what may be added
    is_held("vault")          # True: what stands there cannot fall below zero

An account belongs to a lot, and a lot to one registrant, so the pair says whose book it is. The dictionary below makes
the check in the database (`sql/`), which refuses every other entry.
"""

from __future__ import annotations

from collections.abc import Iterable

HELD = ("quarantine", "vault", "bench", "batch", "shelf", "patient", "waste", "loss", "destroyed")
SOURCES = ("supplier", "made", "other_store", "adjustment")  # these may fall below zero: it came from there
ACCOUNTS = (*SOURCES[:1], *HELD[:4], "made", *HELD[4:], "other_store", "adjustment")
ON_HAND = ("quarantine", "vault", "bench", "shelf", "waste")  # what is still in the house, and is counted

OF_RECEIVED = ("supplier", "quarantine", "vault", "bench", "batch", "waste", "loss", "destroyed", "other_store")
OF_FINISHED = ("made", "quarantine", "shelf", "patient", "waste", "loss", "destroyed")
ACCOUNTS_OF = {"received": (*OF_RECEIVED, "adjustment"), "finished": (*OF_FINISHED, "adjustment")}


def _from(*accounts: str) -> set[str]:
    return {f"{each}-" for each in accounts}


def _to(*accounts: str) -> set[str]:
    return {f"{each}+" for each in accounts}


FLOWS: dict[str, set[str]] = {
    "opening": _from("adjustment") | _to("vault"),
    "receipt": _from("supplier") | _to("quarantine"),
    "release": _from("quarantine") | _to("vault", "shelf"),
    "quarantine": _from("vault", "bench", "shelf") | _to("quarantine"),
    "weighing": _from("vault") | _to("bench"),
    "put_back": _from("bench", "patient") | _to("vault", "shelf"),
    "batch": _from("bench", "made") | _to("batch", "shelf", "quarantine", "loss", "waste"),
    "fill": _from("shelf") | _to("patient"),
    "waste": _from("quarantine", "vault", "bench", "shelf") | _to("waste"),
    "destruction": _from("quarantine", "vault", "shelf", "waste") | _to("destroyed"),
    "return": _from("quarantine", "vault") | _to("supplier"),
    "transfer": _from("vault", "other_store") | _to("vault", "other_store"),
    "loss": _from(*ON_HAND) | _to("loss"),
    "settlement": _from(*ON_HAND, "adjustment") | _to(*ON_HAND, "adjustment", "loss"),
}
KINDS = tuple(FLOWS)
NEEDS_A_WITNESS = ("opening", "waste", "destruction", "transfer", "loss", "settlement")  # of a controlled lot


def is_held(account: str) -> bool:
    """Whether what stands there cannot fall below zero."""
    return account in HELD


def flows_in_sql() -> str:
    """Every allowed entry as "kind:account+" or "kind:account-", the body of an array in SQL."""
    return _quoted(f"{kind}:{each}" for kind, flow in FLOWS.items() for each in flow)


def accounts_in_sql() -> str:
    """Every account that a kind of lot can have, as "received:vault"."""
    return _quoted(f"{kind}:{each}" for kind, accounts in ACCOUNTS_OF.items() for each in accounts)


def kinds_in_sql(kinds: Iterable[str]) -> str:
    """Words as the body of an array in SQL."""
    return _quoted(kinds)


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"'{each}'" for each in sorted(words))
