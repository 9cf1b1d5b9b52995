"""Settings of signing in: django-allauth with passkeys, one-time codes and recovery codes; part of `settings.py`.

Nobody signs up; staff are invited. There is no way back in by mail: whoever has lost every second factor is invited
anew, in person. Each switch has a test (tests/web/account/test_switches.py); facts: docs/decisions.md, 76.
"""

from datetime import timedelta

SIGNING_IN_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LEAST_PASSWORD_LETTERS = 12
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": LEAST_PASSWORD_LETTERS},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "lenitive.people.own_words.OwnWords"},
]

# Tries and used codes are counted in the database, so over all workers and servers; nothing else is cached there.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_count",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/account"

ACCOUNT_ADAPTER = "lenitive.web.account.adapter.Door"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "/account/sign-in"
ACCOUNT_REAUTHENTICATION_METHODS = ["mfa"]
# A minute longer than our own gate, so that allauth never stores a form that it interrupts.
ACCOUNT_REAUTHENTICATION_TIMEOUT = int(timedelta(minutes=6).total_seconds())
# Policy: tries that fail, by address of the machine and by account.
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "20/5m/ip,5/5m/key",
    "reauthenticate": "10/5m/user",
    "join": "20/5m/ip",  # codes of patients, right or wrong
}

MFA_ADAPTER = "lenitive.people.second_factors.SecondFactors"
MFA_FORMS = {
    "login_webauthn": "lenitive.web.account.credentials.SignInForm",
    "authenticate_webauthn": "lenitive.web.account.credentials.SecondFactorForm",
    "reauthenticate_webauthn": "lenitive.web.account.credentials.ConfirmForm",
    "add_webauthn": "lenitive.web.account.credentials.AddForm",
}
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_WEBAUTHN_USER_VERIFICATION = "required"
MFA_TRUST_ENABLED = False
MFA_TOTP_ISSUER = "Lenitive"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_RATE_LIMITS = {"webauthn_login": "20/5m/ip"}
