"""What somebody does with their own account: choose another password, and end one sign-in or every other one.

    change_password(password_hash=make_password(new), by=by)
    sign_out_everywhere(by=by)
    end_sign_in(sign_in_id=hers.id, by=by)

All take a second factor that was shown just before. After the first two every session that began earlier is over; the
door keeps the one in which it was asked. An administrator ends somebody's sign-ins with `staff.sign_out`.
"""

from __future__ import annotations

from uuid import UUID

from lenitive.people.models import SignIn, User
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, StepUpNeeded
from lenitive.record.verbs import locked, verb


def for_oneself(by: Actor) -> None:
    """Whoever is signed in, for their own account, shortly after showing a second factor."""
    if by.is_system:
        raise NotVisible
    if not (by.step_up and by.step_up.is_fresh(clock.now())):
        raise StepUpNeeded


@verb(may=for_oneself)
def change_password(*, password_hash: str, by: Actor, key: UUID | None = None) -> User:
    """Give the account another password, and end every sign-in that began before."""
    user = locked(User.objects.filter(is_active=True), by.user_id)
    user.password, user.signed_out_at = password_hash, clock.now()
    user.save(update_fields=["password", "signed_out_at"])
    return user


@verb(may=for_oneself)
def sign_out_everywhere(*, by: Actor, key: UUID | None = None) -> User:
    """End every sign-in of the account that began before."""
    user = locked(User.objects.filter(is_active=True), by.user_id)
    user.signed_out_at = clock.now()
    user.save(update_fields=["signed_out_at"])
    return user


@verb(may=for_oneself)
def end_sign_in(*, sign_in_id: UUID, by: Actor, key: UUID | None = None) -> SignIn:
    """End one sign-in of the account: on a device that was left behind, or that its owner does not know."""
    found = locked(SignIn.objects.filter(user_id=by.user_id, ended_at=None), sign_in_id)
    found.ended_at = clock.now()
    found.save(update_fields=["ended_at"])
    return found
