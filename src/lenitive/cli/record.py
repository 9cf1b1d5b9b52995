"""The commands of the record: migrate, backup, restore, verify, database. The work is done in `lenitive.record`.

lenitive backup monday.backup
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path

from lenitive.cli.refusals import REFUSED
from lenitive.reasons import Refused
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import APP, address_for
from lenitive.record.server.places import keys_folder

Command = Callable[[argparse.Namespace], int]
IN_CLEAR = "It holds people's data in clear: keep it where only you can read it, and away from the keys."

NO_KEYS = (
    "{} of {} is not here: the site can be read, and old signatures still verify. To sign again, put the "
    "files back, or begin new keys with lenitive keys begin."
)


def shown(command: Command) -> Command:
    """What prevents it is one sentence on the error output, and exit status 2."""

    @wraps(command)
    def run(options: argparse.Namespace) -> int:
        try:
            return command(options)
        except DatabaseFault as fault:
            print(fault, file=sys.stderr)
            return REFUSED

    return run


@shown
def migrate(options: argparse.Namespace) -> int:
    """Bring the tables up to this release."""
    from lenitive.record.server import site  # Django: other commands need none of it

    with site.site_database():
        steps = site.migrate()
    if not options.quiet:
        print(f"{steps} steps done." if steps else "Nothing to do: the tables are those of this release.")
    return 0


@shown
def backup(options: argparse.Namespace) -> int:
    """Copy the database into one file."""
    from lenitive.record.server import site

    site.start_django(APP)  # before the models are imported
    from lenitive.record.actor import OPERATOR
    from lenitive.record.backups.backup import back_up, counts_file
    from lenitive.record.chain.signing import seal_and_sign
    from lenitive.record.watch.checks import note_backup

    target = Path(options.file)
    with site.site_database():
        seal_and_sign()
        made = back_up(target, encrypt_to=Path(options.encrypt_to) if options.encrypt_to else None)
        _noted(lambda: note_backup(by=OPERATOR))
    print(f"{target}: {sum(made.tables.values())} rows of {len(made.tables)} tables; counts in {counts_file(target)}.")
    print("Only the private key opens it." if made.is_sealed else IN_CLEAR)
    if made.key_files:
        print(f"Keep these elsewhere, they are not in it: {', '.join(made.key_files)} of {keys_folder()}.")
    return 0


@shown
def restore(options: argparse.Namespace) -> int:
    """Read a backup back, look at it, and put it in the place of the database."""
    from lenitive.record.server import site

    if bool(options.file) is options.recovered:
        raise DatabaseFault("Name the backup to read back, or write --recovered alone (docs/operating.md).")
    site.start_django(APP)  # before the models are imported
    if options.recovered:
        return _go_on()
    from lenitive.record.backups.replacing import planned
    from lenitive.record.backups.restore import restore_from
    from lenitive.record.chain.signing import note_restore
    from lenitive.record.keyring import missing_files

    source, key = Path(options.file), Path(options.key) if options.key else None
    with site.site_database():
        plan = planned(source, key=key)
        print(*plan.sentences, sep="\n")
        if plan.takes_something_away and not (options.yes or _is_typed("restore")):
            print("Nothing was replaced.")
            return REFUSED
        done = restore_from(source, key=key)
        is_noted, missing = note_restore(done.found.linked), missing_files()
    print(f"{sum(done.found.tables.values())} rows of {len(done.found.tables)} tables are back.")
    if done.kept:
        print(f"The database that was there before is kept as {done.kept}.")
    for problem in done.found.problems:
        print(problem.text)
    if missing:
        print(NO_KEYS.format(", ".join(each.name for each in missing), keys_folder()))
    if not is_noted:
        print("The signed heads of the database that was there before were set aside, under another name.")
    return 0


def _go_on() -> int:
    from lenitive.record.actor import OPERATOR
    from lenitive.record.backups.backup import looking_address
    from lenitive.record.backups.recovery import go_on
    from lenitive.record.chain.heads import site_heads
    from lenitive.record.server import site
    from lenitive.record.verify import examined

    with site.site_database():
        found = examined(looking_address(), site_heads())
        is_noted = go_on(found, by=OPERATOR)
    print(f"The audit goes on after link {found.linked}. What was signed beyond it stays told in the file of heads.")
    if not is_noted:
        print("The signed heads of before were set aside, under another name.")
    return 0


@shown
def verify(options: argparse.Namespace) -> int:
    """Look whether the database holds what it promises."""
    from lenitive.record.backups.backup import looking_address
    from lenitive.record.server import site

    site.start_django(APP)  # before the models are imported
    from lenitive.record.actor import OPERATOR
    from lenitive.record.chain.heads import site_heads
    from lenitive.record.verify import examined
    from lenitive.record.watch.checks import note_verification

    with site.site_database():
        known = site_heads()  # before the links, which then are at least as far
        found = examined(looking_address(), known)
        codes = tuple(each.code for each in found.problems)
        _noted(lambda: note_verification(codes=codes, by=OPERATOR))
    if options.json:
        print(json.dumps(found.to_dict(), ensure_ascii=False))
    else:
        print("\n".join(f"{rows:>12,} {name}" for name, rows in found.tables.items()))
        print(f"{found.linked:>12,} lines of the audit linked, {found.waiting} waiting")
        print(*(each.text for each in found.problems), sep="\n", end="\n" if found.problems else "")
        print("Something is not as it should be." if found.problems else "Rights and triggers are as they should be.")
    return REFUSED if found.problems else 0


def _noted(note: Callable[[], object]) -> None:
    """Notes it for the system page, and links the line: no worker may be running.

    What was done stays done when the database takes no note, as before a migration.
    """
    from django.db import DatabaseError

    from lenitive.record.chain.seals import seal

    with suppress(DatabaseError):
        note()
        seal()


@shown
def database(options: argparse.Namespace) -> int:
    """Print how the database is reached or made, or remove the embedded one."""
    return {"url": _url, "bootstrap": _bootstrap, "forget": _forget}[options.action](options)


def _url(options: argparse.Namespace) -> int:
    print(address_for(options.role).url)
    return 0


def _bootstrap(_: argparse.Namespace) -> int:
    from lenitive.record.server.bootstrap import bootstrap_sql

    print(bootstrap_sql(), end="")
    return 0


def _forget(options: argparse.Namespace) -> int:
    from lenitive.record.chain.heads import set_aside
    from lenitive.record.server.cluster import Cluster
    from lenitive.record.server.places import places_of_the_site

    places = places_of_the_site()
    if not places.store.exists():
        print("There is no embedded database here.")
        return 0
    print(f"This deletes the database in {places.store}, with everything in it, and cannot be undone.")
    if not (options.yes or _is_typed("forget")):
        print("Nothing was deleted.")
        return REFUSED
    if not Cluster(places).remove():
        raise DatabaseFault("The database is in use: stop ./run first (Ctrl-C), then ask again.")
    set_aside()
    print("The database is gone. The keys and the signed heads of it are kept.")
    return 0


@shown
def worker(_: argparse.Namespace) -> int:
    """Do the jobs, link the audit and sign its head, until it is stopped."""
    from lenitive.record.server import site

    site.start_django(APP)
    from lenitive.record.work.worker import main

    with site.site_database():
        return main()


@shown
def jobs(options: argparse.Namespace) -> int:
    """List the jobs that failed after all their tries, or queue them again."""
    from lenitive.record.server import site

    site.start_django(APP)
    from lenitive.record.jobs import failed, retry_failed

    with site.site_database():
        if options.action == "retry":
            print(f"{retry_failed()} jobs are queued again.")
            return 0
        for each in failed():
            print(f"{each.id:>8} {each.name}: failed after {each.tries} tries")
    return 0


@shown
def keys(options: argparse.Namespace) -> int:
    """List the server's keys, or begin a new one."""
    from lenitive.record.server import site

    site.start_django(APP)
    from lenitive.record.actor import OPERATOR
    from lenitive.record.keyring import file_of
    from lenitive.record.keys import begin
    from lenitive.record.models import PublicKey

    with site.site_database():
        try:
            begun = [begin(purpose=options.purpose, by=OPERATOR)] if options.action == "begin" else None
        except Refused as refused:
            raise DatabaseFault(str(refused)) from None
        for row in begun or PublicKey.objects.order_by("purpose", "begun_at"):
            file = file_of(row.purpose, row.id)
            where = file if file.exists() else "its private half is not here"
            print(f"{row.purpose:8} {row.id} from {row.begun_at:%Y-%m-%d %H:%M} UTC: {where}")
    return 0


def _is_typed(word: str) -> bool:
    """Whether somebody types this word when asked."""
    try:
        return input(f"Type {word} to go on: ").strip() == word
    except EOFError:
        print()
        return False
