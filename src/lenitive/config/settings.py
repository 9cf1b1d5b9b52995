"""Django's settings; nothing to configure on a workstation. What signing in needs: `signing_in.py`.

Environment variables, all optional:

- `LENITIVE_SECRET_KEY` signs cookies. Unset, it is the key file of a site that keeps records (`LENITIVE_KEYS`,
  `record/key_files.py`), and else a new one at each start (see `gunicorn.py`).
- `LENITIVE_ALLOWED_HOSTS` host names to answer to, with commas between, beside localhost and `HOST`.
- `LENITIVE_HOME` the folder of the pharmacy's own data (docs/own-data.md; `home.py`).
- `LENITIVE_ADDRESS` how people reach the site, for links in mail (http://localhost and the port).
- `LENITIVE_KERNEL_THREADS` cores that one prediction may use (1).
- `LENITIVE_PREDICTIONS_PER_MINUTE` ordinary predictions per address, all workers (600; `web/shared/allowance.py`).
- `LENITIVE_PROXY` addresses or networks of the proxy in front, with commas between: the last address that it puts into
  X-Forwarded-For is then whose allowance is used. Unset, it is the peer's.
- `LENITIVE_HTTPS=1` the proxy in front speaks TLS and says so in X-Forwarded-Proto: plain requests are sent on to
  https, browsers stay there for a year (HSTS), the cookie is Secure. Needs `LENITIVE_PROXY`, unless the proxy is here.
- `LENITIVE_HOME` the site's folder with its embedded database (var/site). `DATABASE_URL` and `LENITIVE_OWNER_URL`: a
  PostgreSQL server of the site's own instead. `LENITIVE_RECORDS=off`: no database (`record/server/addresses.py`).
- `LENITIVE_SMTP` the mail server, `LENITIVE_MAIL_FROM` the sender (`mail.py`). Unset: files in the site's folder.
- `LENITIVE_DEBUG=1` shows Django's error pages, which tell a lot: for work on the code alone.
"""

import os
import secrets
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from lenitive import palette
from lenitive.config.mail import mail_settings
from lenitive.config.signing_in import *  # noqa: F403
from lenitive.home import folder_of
from lenitive.record.faults import DatabaseFault
from lenitive.record.key_files import secret_key
from lenitive.record.server.addresses import asked_role, database_for, is_on
from lenitive.record.server.places import home_of_the_site
from lenitive.web.shared.allowance import networks


def _allowed_hosts() -> list[str]:
    named = os.environ.get("LENITIVE_ALLOWED_HOSTS", "").split(",")
    bound = os.environ.get("HOST", "").strip()
    if ":" in bound:  # IPv6 addresses stand in brackets in a Host header
        bound = f"[{bound.strip('[]')}]"
    return ["localhost", "127.0.0.1", "[::1]", *(name for name in (*map(str.strip, named), bound) if name)]


def _proxy() -> str:
    named = os.environ.get("LENITIVE_PROXY", "")
    try:
        networks(named)
    except ValueError as error:
        raise ImproperlyConfigured(
            f"LENITIVE_PROXY={named} does not name a proxy: {error}. Write its address as this machine sees it, for "
            "example LENITIVE_PROXY=127.0.0.1 or LENITIVE_PROXY=10.0.0.0/8,fd00::/8, or leave it unset."
        ) from None
    return named


def _databases() -> dict[str, dict[str, object]]:
    try:
        return database_for(asked_role())
    except DatabaseFault as fault:
        raise ImproperlyConfigured(str(fault)) from None


DEBUG = os.environ.get("LENITIVE_DEBUG") == "1"
HTTPS = os.environ.get("LENITIVE_HTTPS") == "1"
SECRET_KEY = os.environ.get("LENITIVE_SECRET_KEY") or (is_on() and secret_key()) or secrets.token_urlsafe(50)
ALLOWED_HOSTS = _allowed_hosts()
LENITIVE_ADDRESS = os.environ.get("LENITIVE_ADDRESS") or f"http://localhost:{os.environ.get('PORT') or 8000}"
LENITIVE_PROXY = _proxy()
LENITIVE_HOME = folder_of(os.environ)
LENITIVE_KERNEL_THREADS = int(os.environ.get("LENITIVE_KERNEL_THREADS") or 1)

# The wings: each owns its pages, forms, templates, static files and words; `shared` is below the others.
OF_THE_RECORD = ("account", "office", "clinic", "patient") if is_on() else ()
WINGS = [f"lenitive.web.{wing}" for wing in ("shared", "public", "professional", *OF_THE_RECORD)]
# The rooms of the record; one database, whose role the command chooses. Pages without a person's data never touch it.
OWN_ROOMS = [f"lenitive.{room}" for room in ("record", "people", "care", "pharmacy")]
ROOMS = ["procrastinate.contrib.django", *OWN_ROOMS] if is_on() else []
# The wings stand before signing in: their templates go first.
BEHIND = SIGNING_IN_APPS if is_on() else []  # noqa: F405
INSTALLED_APPS = ["django.contrib.staticfiles", *ROOMS, "lenitive.web", *WINGS, *BEHIND]
DATABASES = _databases()
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"  # each room keeps its own there
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "lenitive.config.urls"
WSGI_APPLICATION = "lenitive.config.wsgi.application"
APPEND_SLASH = False

# Security and CSP headers first, so that static files and error pages carry them as well.
MIDDLEWARE = [
    "lenitive.web.shared.forgetting.Forgetting",
    "lenitive.web.shared.headers.Policies",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Pages, not the static files above it. What a compressed length could tell of the form's token, its mask hides.
    "django.middleware.gzip.GZipMiddleware",
    "lenitive.web.shared.own_folder.OwnFolder",
    "lenitive.web.shared.kept_pages.Lasting",
    "lenitive.web.shared.refusals.BodyLimit",
    "lenitive.web.shared.fair.Fair",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    # Sessions, who acts, what she may: on the record's addresses alone.
    *(["lenitive.web.shared.on_the_record.OnTheRecord"] if is_on() else []),
    *(["allauth.account.middleware.AccountMiddleware"] if is_on() else []),
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

# Static files are served from where they lie: no collecting step.
STATIC_URL = "/static/"
STATICFILES_DIRS: list[Path] = [palette.STATIC]  # tokens and fonts, which papers and pictures use too
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "object-src": [NONE],  # as default-src says already; reviewers look for it by name
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health$"]  # asked by the server itself, and by whoever watches it from the same machine
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
# Not "no-referrer": browsers then send "Origin: null" with a form, which the forgery check must refuse.
SECURE_REFERRER_POLICY = "same-origin"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # browsers make passkeys over plain http for localhost alone
SESSION_COOKIE_NAME = "__Host-lenitive" if HTTPS else "lenitive"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_NAME = "__Host-lenitive_form" if HTTPS else "lenitive_form"
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_AGE = None  # ends with the browser
globals().update(
    mail_settings(
        os.environ.get("LENITIVE_SMTP", ""),
        os.environ.get("LENITIVE_MAIL_FROM", ""),
        str(home_of_the_site() / "mail"),
    )
)
CSRF_FAILURE_VIEW = "lenitive.web.shared.refusals.forged"

DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 800  # 20 creams with five partners each, the person and twelve medicines
DATA_UPLOAD_MAX_NUMBER_FILES = 1

LANGUAGE_CODE = "en"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"

# What goes wrong goes to the terminal, once; the access log is gunicorn's.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        "django": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
        # Scanners try host names and fields all day: the access log's 400 says enough.
        "django.security": {"level": "CRITICAL"},
        # Below this they write what a job was given, and a line for each try while the database is away.
        "procrastinate": {"level": "CRITICAL"},
        "psycopg.pool": {"level": "CRITICAL"},
        # It would write down the ids of passkeys.
        "fido2": {"level": "WARNING"},
    },
    "root": {"handlers": ["terminal"], "level": "WARNING"},
}
