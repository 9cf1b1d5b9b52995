"""How the database is reached, and as whom: the site's own server (`DATABASE_URL`), or the embedded one.

    database_for("owner")        # what Django's settings hold for `lenitive migrate`

Two roles: `lenitive_owner` owns the tables and migrates, `lenitive_app` does all else and owns nothing. There is one
database for Django; which role it has is chosen by the command. `postgres` administers the embedded server.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.places import is_supported, places_of_the_site

Role = Literal["app", "owner", "admin"]
APP: Role = "app"
OWNER: Role = "owner"
ADMIN: Role = "admin"
USERS: dict[Role, str] = {APP: "lenitive_app", OWNER: "lenitive_owner", ADMIN: "postgres"}
VARIABLES: dict[Role, str] = {APP: "DATABASE_URL", OWNER: "LENITIVE_OWNER_URL"}
DATABASE = "lenitive"
SCHEMES = ("postgresql", "postgres")
KEPT_S = 60


@dataclass(frozen=True)
class Address:
    """One database of one server, as one user reaches it. `options` are libpq's, such as sslmode."""

    user: str
    database: str
    host: str
    port: str = ""
    password: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def url(self) -> str:
        """The address as a URL, with the password in it."""
        secret = f":{quote(self.password, safe='')}" if self.password else ""
        is_socket = self.host.startswith("/")
        named = "" if is_socket else f"{f'[{self.host}]' if ':' in self.host else self.host}"
        port = f":{self.port}" if self.port else ""
        options = dict(self.options) | ({"host": self.host} if is_socket else {})
        asked = f"?{urlencode(options, safe='/')}" if options else ""
        return f"postgresql://{quote(self.user, safe='')}{secret}@{named}{port}/{quote(self.database, safe='')}{asked}"

    def to(self, database: str) -> Address:
        """The same address with another database."""
        return Address(self.user, database, self.host, self.port, self.password, self.options)

    def for_django(self) -> dict[str, object]:
        """The address as an entry of Django's DATABASES."""
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": self.database,
            "USER": self.user,
            "PASSWORD": self.password,
            "HOST": self.host,
            "PORT": self.port,
            "CONN_MAX_AGE": KEPT_S,
            "CONN_HEALTH_CHECKS": True,
            "ATOMIC_REQUESTS": False,
            "OPTIONS": {"connect_timeout": "5", **dict(self.options)},
        }


def read_url(text: str, variable: str) -> Address:
    """The address that a URL names. DatabaseFault when it is not one of PostgreSQL; the URL itself is never shown."""
    example = f"{variable}=postgresql://lenitive_app:PASSWORD@db.example.org:5432/lenitive"
    try:
        parts = urlsplit(text)
        port = str(parts.port or "")
    except ValueError:
        raise DatabaseFault(f"{variable} cannot be read: write it like this: {example}") from None
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    database = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in SCHEMES or not (host and database and parts.username):
        raise DatabaseFault(
            f"{variable} names no user, server or database of PostgreSQL: write it like this: {example}"
        )
    user, password = unquote(parts.username), unquote(parts.password or "")
    return Address(user, database, host, port, password, tuple(sorted(options.items())))


def is_on() -> bool:
    """Whether this site keeps records: not with LENITIVE_RECORDS=off, nor where there is no server at all."""
    return os.environ.get("LENITIVE_RECORDS", "") != "off" and (is_external() or is_supported())


def is_external() -> bool:
    """Whether the site's own server is used."""
    return bool(os.environ.get(VARIABLES[APP]) or os.environ.get(VARIABLES[OWNER]))


def address_for(role: Role) -> Address:
    """The address at which this role finds the site's database. DatabaseFault when a variable is not set."""
    if not is_external():
        return Address(USERS[role], DATABASE, str(places_of_the_site().socket))
    if role == ADMIN:
        raise DatabaseFault("Only the embedded server is administered from here: ask whoever runs yours.")
    variable = VARIABLES[role]
    if not (named := os.environ.get(variable)):
        raise DatabaseFault(
            f"{variable} is not set: with a server of your own, DATABASE_URL is for lenitive_app and "
            "LENITIVE_OWNER_URL for lenitive_owner, who migrates and restores (docs/operating.md)."
        )
    return read_url(named, variable)


def database_for(role: Role) -> dict[str, dict[str, object]]:
    """Django's DATABASES for a process of this role; empty when the site keeps no records."""
    return {"default": address_for(role).for_django()} if is_on() else {}


def asked_role() -> Role:
    """The role that `LENITIVE_ROLE` names, which a command sets before Django starts. Everything else is the app."""
    return OWNER if os.environ.get("LENITIVE_ROLE") == OWNER else APP
