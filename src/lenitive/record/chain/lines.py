"""A line of the audit as the text that is hashed: all its columns, as a JSON array, the same on every server.

    lined("sql/seal_audit.sql")       # the SQL of the sealer, with the expression put in

The sealer in the database and the check outside it both use this expression, each in its own statement: a function
that somebody replaced in the database does not deceive the check.
"""

from __future__ import annotations

from lenitive.record.server.bootstrap import sql_text

INSTANT = """to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')"""
COLUMNS = (
    "e.id",
    "e.transaction::text",
    INSTANT.format("e.at"),
    INSTANT.format("e.recorded_at"),
    "e.by_user",
    "e.by_name",
    "e.acting_as",
    "e.site",
    "e.verb",
    "e.thing_kind",
    "e.thing_ids",
    "e.patient",
    "e.outcome",
    "e.reason_codes",
    "e.request",
)
LINE = f"json_build_array({', '.join(COLUMNS)})::text"


def lined(name: str) -> str:
    """The text of a file of SQL, with the expression in the place of LINE."""
    return sql_text(name).replace("LINE", LINE)
