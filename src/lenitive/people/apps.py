"""Staff, their roles and how they sign in, as Django knows them."""

from django.apps import AppConfig


class PeopleRoom(AppConfig):
    """Users, grants of roles, registrations, invitations, mail."""

    name = "lenitive.people"
    label = "people"
