"""How mail leaves the site: through an SMTP server, or into a folder of the site where there is none.

    LENITIVE_SMTP=smtp://USER:PASSWORD@mail.example.org:587      # STARTTLS, before the password is sent
    LENITIVE_SMTP=smtps://USER:PASSWORD@mail.example.org:465     # TLS from the first byte
    LENITIVE_SMTP=smtp://localhost:25                            # in clear, to this machine alone

The worker sends (`people/mail.py`), so a page never waits for the mail server. Django calls these settings EMAIL_*.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

VARIABLE, FROM = "LENITIVE_SMTP", "LENITIVE_MAIL_FROM"
PORTS = {"smtp": 587, "smtps": 465}
WAITS_S = 20  # below the 60 s after which the database ends a transaction that does nothing
EXAMPLE = f"{VARIABLE}=smtp://USER:PASSWORD@mail.example.org:587"


def mail_settings(url: str, sender: str, folder: str) -> dict[str, object]:
    """Django's settings for mail. ImproperlyConfigured, without the password in it, when the URL cannot be used."""
    found: dict[str, object] = {"EMAIL_TIMEOUT": WAITS_S, "DEFAULT_FROM_EMAIL": sender or "lenitive@localhost"}
    if not url:
        backend = "django.core.mail.backends.filebased.EmailBackend"
        return found | {"EMAIL_BACKEND": backend, "EMAIL_FILE_PATH": folder}
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(f"{VARIABLE} cannot be read: write it like this: {EXAMPLE}") from None
    if parts.scheme not in PORTS or not parts.hostname:
        raise ImproperlyConfigured(f"{VARIABLE} names no mail server: write it like this: {EXAMPLE}")
    if not sender:
        raise ImproperlyConfigured(f"{FROM} is not set: name the address that mail comes from, beside {VARIABLE}.")
    is_wrapped = parts.scheme == "smtps"
    return found | {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": is_wrapped,
        "EMAIL_USE_TLS": not is_wrapped and not _is_here(parts.hostname),
    }


def _is_here(host: str) -> bool:
    """Whether the mail server is this machine, to which mail may go in clear."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
