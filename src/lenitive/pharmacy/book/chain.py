"""A movement as the text that is hashed, with its entries and what their lots are: one JSON array.

    linked_sql("ledger.sql")       # the SQL of the triggers, with this expression and the words of `accounts` put in

The trigger that links and the proof that looks (`proof.py`) each have the expression in a statement of their own: a
function that somebody replaced in the database does not deceive the proof.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lenitive.pharmacy.book.accounts import NEEDS_A_WITNESS, accounts_in_sql, flows_in_sql, kinds_in_sql
from lenitive.pharmacy.models.lot_state import moves_in_sql

FOLDER = Path(__file__).resolve().parents[1] / "sql"
INSTANT = """to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')"""
_PERSONS = ("by", "witness", "second_witness")
MOVEMENT_COLUMNS = (
    "m.id",
    "m.site",
    "m.kind",
    "m.entry_count",
    INSTANT.format("m.at"),
    INSTANT.format("m.recorded_at"),
    *(f"m.{person}_{part}" for person in _PERSONS for part in ("user", "name", "role")),
    "m.reason",
    "m.document",
    "m.supplier_id",
)
ENTRY_COLUMNS = (
    "e.id",
    "e.account",
    "e.units",
    "e.container_id",
    *(f"l.{column}" for column in ("id", "site", "kind", "number", "ingredient", "form", "unit", "is_controlled")),
    *(f"l.{column}" for column in ("base_numerator", "base_denominator", "maker", "maker_number", "expires_on")),
)
CONTENT_COLUMNS = ("c.finished_id", "c.received_id", "c.held_units", "c.of_units")
MOVEMENT_TEXT = f"""json_build_array({", ".join(MOVEMENT_COLUMNS)}, (
    SELECT json_agg(json_build_array({", ".join(ENTRY_COLUMNS)}) ORDER BY e.id)
    FROM public.ledger_entry e JOIN public.lot l ON l.id = e.lot_id WHERE e.movement_id = m.id
  ), (
    SELECT json_agg(json_build_array({", ".join(CONTENT_COLUMNS)}) ORDER BY c.id)
    FROM public.lot_content c WHERE c.movement_id = m.id
  ))::text"""
WORDS: dict[str, Callable[[], str]] = {
    "ACCOUNTS": accounts_in_sql,
    "FLOWS": flows_in_sql,
    "WITNESSED": lambda: kinds_in_sql(NEEDS_A_WITNESS),
    "MOVES": moves_in_sql,
    "MOVEMENT_TEXT": lambda: MOVEMENT_TEXT,
}


def linked_sql(name: str) -> str:
    """A file of the folder sql, with its words in capitals put in."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    for word, put in WORDS.items():
        text = text.replace(f"[{word}]", f"[{put()}]").replace(f"SELECT {word} ", f"SELECT {put()} ")
    return text
