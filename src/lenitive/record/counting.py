"""How many rows there are in each table, within the transaction under way.

row_counts(connection)      # {"audit_entry": 4711, …}
"""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import sql

Connection = psycopg.Connection[tuple[Any, ...]]
TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1"


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has. The counting may take as long as it needs."""
    connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    names = [str(name) for (name,) in connection.execute(TABLES).fetchall()]
    count = sql.SQL("SELECT count(*) FROM public.{}")
    return {name: int(one(connection, count.format(sql.Identifier(name)))) for name in names}


def one(connection: Connection, query: Any, given: Any = None) -> Any:
    """The first value of the first row."""
    row = connection.execute(query, given).fetchone()
    assert row is not None
    return row[0]
