"""The sign-ins of an account: each begins at the door, is seen by its owner, and can be ended alone.

    begun = begin_sign_in(ann, "passkey", device_in(request.headers["User-Agent"]))
    lasts(begun.id, ann)                 # False once it was ended, here or by whoever may end all of them
    sign_ins_of(ann, begun.id)           # what her page lists

Ending one is a verb of `own_account.py`. What a browser says of itself is a hint for its owner and proves nothing.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from lenitive.people.models import SignIn, User
from lenitive.record import clock

IN_ALL = timedelta(hours=12)
UNKNOWN_DEVICE = "A browser that does not say what it is"
# The first that fits: Edge and Opera call themselves Chrome as well, and Chrome calls itself Safari.
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Macintosh", "a Mac"),
    ("CrOS", "a Chromebook"),
    ("Linux", "Linux"),
)


def begin_sign_in(user: User, with_factor: str, device: str) -> SignIn:
    """Write down that somebody has signed in now."""
    now = clock.now()
    return SignIn.objects.create(user=user, device=device, with_factor=with_factor, began_at=now, used_at=now)


def lasts(sign_in_id: UUID, user: User) -> bool:
    """Whether this sign-in is this account's, and nobody has ended it."""
    return SignIn.objects.filter(pk=sign_in_id, user_id=user.pk, ended_at=None).exists()


def note_used(sign_in_id: UUID) -> None:
    """Write down that it is used now."""
    SignIn.objects.filter(pk=sign_in_id).update(used_at=clock.now())


def note_factor(sign_in_id: UUID, with_factor: str) -> None:
    """Write down the factor that was set up in a sign-in that began without one."""
    SignIn.objects.filter(pk=sign_in_id, with_factor="").update(with_factor=with_factor)


def note_ended(sign_in_id: UUID) -> None:
    """Write down that somebody has signed out."""
    SignIn.objects.filter(pk=sign_in_id, ended_at=None).update(ended_at=clock.now())


def sign_ins_of(user: User, this_one: UUID) -> QuerySet[SignIn]:
    """Those that still open something, the newest first; `this_one` outlasts the end of all others."""
    mine = SignIn.objects.filter(user=user, ended_at=None, began_at__gt=clock.now() - IN_ALL)
    if user.signed_out_at:
        mine = mine.filter(Q(began_at__gte=user.signed_out_at) | Q(pk=this_one))
    return mine.order_by("-began_at", "-pk")


def forget_sign_ins() -> int:
    """Delete those that are over, and return how many there were; the audit keeps its lines."""
    over = Q(began_at__lte=clock.now() - IN_ALL) | Q(ended_at__isnull=False)
    return SignIn.objects.filter(over).delete()[0]


def device_in(user_agent: str) -> str:
    """What a browser calls itself, in words: "Firefox on Windows"."""
    browser = next((name for mark, name in BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "")
    if browser and system:
        return f"{browser} on {system}"
    return browser or (f"A browser on {system}" if system else UNKNOWN_DEVICE)
