"""Staff, their roles and how they sign in, as Django knows them."""

from django.apps import AppConfig


class PeopleRoom(AppConfig):
    """Users, grants of roles, registrations, invitations, mail."""

    name = "lenitive.people"
    label = "people"

    def ready(self) -> None:
        """The worker also deletes mail that left long ago."""
        from lenitive.people.mail import forget_sent
        from lenitive.record.work.rounds import MORE, Round

        forgetting = Round(forget_sent, 60 * 60)
        if forgetting not in MORE:
            MORE.append(forgetting)
