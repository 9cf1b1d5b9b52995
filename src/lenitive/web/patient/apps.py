"""The wing of people who are treated, as Django knows it."""

from django.apps import AppConfig


class OwnPages(AppConfig):
    """What somebody reads and does about her own record."""

    name = "lenitive.web.patient"
    label = "web_patient"
