"""The floor of the record, as Django knows it."""

from django.apps import AppConfig


class Record(AppConfig):
    """Audit and client requests; users, patients and the pharmacy stand on it."""

    name = "lenitive.record"
    label = "record"
