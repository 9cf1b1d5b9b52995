"""The two roles and the database itself, made before the first migration.

make_roles_and_database(cluster.address("admin", "postgres"))     # again does nothing
print(bootstrap_sql())                              # for the administrator of a site's own server
"""

from __future__ import annotations

from pathlib import Path

import psycopg
from psycopg import sql

from lenitive.record.server.addresses import DATABASE, Address

FOLDER = Path(__file__).parents[1] / "sql"
ONE_AT_A_TIME = 0x1E416  # an advisory lock of our own
BY_HAND = f"""-- Lenitive on a PostgreSQL server of your own, 15 or newer. Run by its administrator, with psql.
-- Then give lenitive_owner, lenitive_app and lenitive_backup passwords, each its own: \\password lenitive_app
{{roles}}
-- On PostgreSQL 17 or newer rather LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'
CREATE DATABASE {DATABASE} OWNER lenitive_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
\\connect {DATABASE}
{{database}}"""


def sql_text(name: str) -> str:
    """The text of a file of the folder `sql`."""
    return (FOLDER / name).read_text(encoding="utf-8")


def bootstrap_sql() -> str:
    """The SQL that the administrator of a site's own server runs."""
    return BY_HAND.format(roles=sql_text("roles.sql"), database=sql_text("database.sql"))


def make_roles_and_database(admin: Address) -> None:
    """Make the roles, and the site's database where there is none. One process does it at a time."""
    with connected(admin) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        connection.execute(sql_text("roles.sql").encode())
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if found is None:
            make_database(admin, DATABASE)


def make_database(admin: Address, name: str) -> None:
    """Make an empty database, under another name first so that a half-made one is never taken for whole."""
    part = f"{name}_part"
    drop(admin, part)
    make_bare_database(admin, part)
    set_rights(admin.to(part))
    rename(admin, part, name)


def make_bare_database(admin: Address, name: str) -> None:
    """Make a database without rights for later tables: what is read back from a backup brings its own."""
    with connected(admin) as connection:
        made = "CREATE DATABASE {} OWNER lenitive_owner TEMPLATE template0"
        connection.execute(sql.SQL(made).format(sql.Identifier(name)))


def set_rights(inside: Address) -> None:
    """Set default privileges and who may connect, for one database. A clone needs them again."""
    with connected(inside) as connection:
        connection.execute(sql_text("database.sql").encode())


def rename(admin: Address, old: str, new: str) -> None:
    """Give a database another name. Nobody may be using it."""
    with connected(admin) as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(old), sql.Identifier(new)))


def drop(admin: Address, name: str) -> None:
    """Delete a database, even while somebody uses it."""
    with connected(admin) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def connected(address: Address) -> psycopg.Connection:
    """A connection on which each statement stands by itself."""
    return psycopg.connect(address.url, autocommit=True, connect_timeout=10)
