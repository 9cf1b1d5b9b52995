"""The wing of those who care for people, as Django knows it."""

from django.apps import AppConfig


class Clinic(AppConfig):
    """The work list, people, and what stands about one of them."""

    name = "lenitive.web.clinic"
    label = "web_clinic"
