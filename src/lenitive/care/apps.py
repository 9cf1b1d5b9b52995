"""People who are treated, as Django knows this room."""

from django.apps import AppConfig


class CareRoom(AppConfig):
    """Patients, and what is known, agreed and decided about them."""

    name = "lenitive.care"
    label = "care"
