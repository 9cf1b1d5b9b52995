"""The access log's writer: what a stranger put into a path cannot begin a line of its own or steer a terminal.

Source: OWASP ASVS 5.0, 16.4.1 (log injection; the number is recalled, verify).
"""

from datetime import timedelta
from typing import Any

from gunicorn.glogging import Logger


def printable(text: str) -> str:
    """The text on one line: what does not print becomes an escape such as \\x0a, and a backslash is doubled."""
    return "".join(_escape(sign) if sign == "\\" or not sign.isprintable() else sign for sign in text)


def _escape(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


class OneLine(Logger):  # type: ignore[misc]
    """Gunicorn's logger, with every text made printable."""

    def atoms(self, resp: Any, req: Any, environ: Any, request_time: timedelta) -> dict[str, Any]:
        """What a line of the log may hold, by gunicorn's letters."""
        found: dict[str, Any] = super().atoms(resp, req, environ, request_time)
        return {key: printable(value) if isinstance(value, str) else value for key, value in found.items()}
