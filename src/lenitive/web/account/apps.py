"""The wing of signing in, as Django knows it; `account` is allauth's name there."""

from django.apps import AppConfig


class Account(AppConfig):
    """Sign in, my account, second factors, lock."""

    name = "lenitive.web.account"
    label = "web_account"
