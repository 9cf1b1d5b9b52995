"""The commands about people: `lenitive staff` and `lenitive code`. The work is done in `lenitive.people`.

lenitive staff invite ann@example.org --name "Ann Ortiz" --role site_administrator --site littleton
lenitive code nora
"""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress

from lenitive.cli.record import shown
from lenitive.cli.refusals import REFUSED
from lenitive.reasons import Refused
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import APP


@shown
def staff(options: argparse.Namespace) -> int:
    """Invite somebody from the machine, or load the demonstration's staff."""
    from lenitive.record.server import site  # Django: other commands need none of it

    site.start_django(APP)
    with site.site_database():
        return _invite(options) if options.action == "invite" else _load(options)


@shown
def code(options: argparse.Namespace) -> int:
    """Print the one-time code that somebody of the demonstration signs in with at this moment."""
    from lenitive.record.server import site

    site.start_django(APP)
    from lenitive.people.kind_of_site import is_demonstration
    from lenitive.people.models import User
    from lenitive.people.second_factors import code_now

    if not is_demonstration():
        raise DatabaseFault("This prints codes of the demonstration alone: on a real site they are on her telephone.")
    with site.site_database():
        user = User.objects.filter(email=f"{options.name}@example.org", is_demonstration=True).first()
        found = code_now(user) if user else None
    if found is None:
        raise DatabaseFault(f"Nobody called {options.name} has one-time codes here: see lenitive staff demonstration.")
    print(found)
    return 0


def _invite(options: argparse.Namespace) -> int:
    from lenitive.people.staff import NewStaff, invite
    from lenitive.record.actor import OPERATOR

    if not (options.email and options.role and options.site):
        raise DatabaseFault("Write whom, as what and where: lenitive staff invite EMAIL --role ROLE --site SITE")
    asked = NewStaff(options.email, options.name or options.email.partition("@")[0], options.role, options.site)
    try:
        done = invite(invitation=asked, by=OPERATOR)
    except Refused as no:
        print(*(each.text for each in no.reasons), sep="\n", file=sys.stderr)
        return REFUSED
    print(f"{done.link}\nOpen this link within three days, on the machine of the one who is invited; it works once.")
    return 0


def _load(options: argparse.Namespace) -> int:
    from lenitive.care.demonstration import load_people
    from lenitive.people.cast import CAST, load_cast, passwords_file
    from lenitive.people.kind_of_site import is_demonstration
    from lenitive.people.strangers import refuse_strangers

    refuse_strangers()
    if not is_demonstration():
        _warn_of_a_late_backup()
        return 0 if options.quiet else _say("This is a real site: it has no staff of the demonstration.")
    with suppress(KeyboardInterrupt):
        load_cast()
        load_people()
    first = CAST[0].nickname
    return _say(
        f"Demonstration: sign in at /account/sign-in as {first}@example.org or another of {len(CAST)}. "
        f"Passwords: {passwords_file()}. One-time code: lenitive code {first}"
    )


def _warn_of_a_late_backup() -> None:
    from lenitive.record.watch.signs import backup_sign

    if (found := backup_sign()).state != "fine":
        print(f"{found.says} {found.todo}", file=sys.stderr)


def _say(sentence: str) -> int:
    print(sentence, flush=True)
    return 0
