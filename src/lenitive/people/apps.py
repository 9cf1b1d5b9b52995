"""Staff, their roles and how they sign in, as Django knows them."""

from django.apps import AppConfig


class PeopleRoom(AppConfig):
    """Users, grants of roles, registrations, invitations, mail."""

    name = "lenitive.people"
    label = "people"

    def ready(self) -> None:
        """The worker also deletes mail that left long ago, and sign-ins that are over."""
        from lenitive.people.mail import forget_sent
        from lenitive.people.sign_ins import forget_sign_ins
        from lenitive.record.work.rounds import MORE, Round

        hourly = [Round(each, 60 * 60) for each in (forget_sent, forget_sign_ins)]
        MORE.extend(each for each in hourly if each not in MORE)
