"""The SQL of this room, installed by its migrations: sql_text("second_lock.sql"), chart_lock("reading", "readings")."""

from pathlib import Path

from django.db.migrations import RunSQL

RECORDING = "recording_site()"
PRESCRIBER = "acting_site('prescriber')"


def sql_text(name: str) -> str:
    """A file of this folder."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def chart_lock(table: str, category: str, *, writers: str = RECORDING, names: dict[str, str] | None = None) -> RunSQL:
    """The second lock of a table. `names`: its columns that name another row, with that row's table."""
    parts = [
        f"({table}.{column} IS NULL OR is_about('{other}', {table}.{column}, {table}.patient_id))"
        for column, other in (names or {}).items()
    ]
    given = {"table": table, "category": category, "writers": writers, "hers": " AND ".join(parts) or "true"}
    return RunSQL(sql_text("chart_lock.sql").format(**given), sql_text("chart_lock_back.sql").format(**given))
