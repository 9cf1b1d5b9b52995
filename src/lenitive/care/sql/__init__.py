"""The SQL of this room, installed by its migrations: sql_text("second_lock.sql")."""

from pathlib import Path


def sql_text(name: str) -> str:
    """A file of this folder."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
