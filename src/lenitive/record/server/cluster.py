"""The embedded PostgreSQL of one site: make it, start it, join it, leave it, remove it.

    with Cluster(places_of(Path("var/site"))) as cluster:
        psycopg.connect(cluster.address("app").conninfo)

Several processes share one server: each holds `use.lock` for its life, and whoever holds it alone at the end stops the
server. Only the operating-system user who starts it, and for root the system user, get in, through a socket in a closed
folder; there is no TCP.
"""

from __future__ import annotations

import os
import pwd
import shutil
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import ADMIN, APP, DATABASE, OWNER, Address, Role
from lenitive.record.server.binaries import Binaries, server_binaries
from lenitive.record.server.leftovers import clear_leftovers, server_pid
from lenitive.record.server.locks import Held, alone, exclusive, shared
from lenitive.record.server.places import MAJOR, SiteFolders, is_root

ORPHANS_S = 120  # how long backends of a killed server may go on with what they were doing
LOCK_FILE_EXISTS = " F0001 "  # SQLSTATE, as the log writes it
PATIENCE_S = 300  # recovery after a crash on a busy machine takes its time
TRIES = 50
MOST_LOG_BYTES = 10_000_000
HOSTS = "local all all peer map=site\nlocal replication all peer map=site\n"
# Values of rows stay out of the log: no failing statement, no DETAIL ("Failing row contains …"), no parameters.
SETTINGS = """
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 60
shared_buffers = 128MB
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %e '
log_min_error_statement = panic
log_error_verbosity = terse
log_statement = 'none'
log_min_duration_statement = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_checkpoints = off
idle_in_transaction_session_timeout = '60s'
"""


class Cluster:
    """A server with its databases. Opening it starts or joins the server; closing it stops it if we are the last."""

    def __init__(self, places: SiteFolders) -> None:
        self.places = places
        self.binaries: Binaries = server_binaries()
        self._use: Held | None = None

    def __enter__(self) -> Cluster:
        for _ in range(TRIES):
            try:
                self._enter()
            except FileNotFoundError:  # somebody is deleting it at this moment
                time.sleep(0.1)
            else:
                return self
        self._enter()
        return self

    def _enter(self) -> None:
        self._make_folders()
        with exclusive(self._start_lock):
            self._make_folders()  # whoever held the lock may have deleted them
            self._refuse_other_versions()
            if not (self.places.data / "PG_VERSION").exists():
                self._make()
            self._start()
            self._use = shared(self._use_lock)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.leave()

    def leave(self) -> None:
        """Let go of the server, and stop it when nobody else works with it."""
        if self._use is None:
            return
        with exclusive(self._start_lock):
            self._use.let_go()
            self._use = None
            if last := alone(self._use_lock):
                self.stop()
                last.let_go()

    def revive(self) -> bool:
        """Start the server again if somebody killed it, and return whether that was so."""
        if self._use is None or server_pid(self.places.data) is not None:
            return False
        with exclusive(self._start_lock):
            self._start()
        return True

    def stop(self) -> None:
        """Stop the server, even while others use it."""
        if server_pid(self.places.data):
            self.binaries.run("pg_ctl", "-D", self.places.data, "-m", "fast", "-w", "-t", PATIENCE_S, "stop")

    def remove(self, also: tuple[str, ...] = ()) -> bool:
        """Stop the server and delete all its data. False, with nothing done, while anybody uses it.

        `also`: further files of the store.
        """
        if not self.places.store.exists():
            return True
        with exclusive(self._start_lock):
            last = alone(self._use_lock)
            if last is None:
                return False
            self.stop()
            self._delete(also)
            last.let_go()
        return True

    def address(self, role: Role, database: str = DATABASE) -> Address:
        """The address at which this role reaches a database of this server."""
        return Address(
            {APP: "lenitive_app", OWNER: "lenitive_owner", ADMIN: "postgres"}[role], database, str(self.places.socket)
        )

    @property
    def _start_lock(self) -> Path:
        return self.places.store / "start.lock"

    @property
    def _use_lock(self) -> Path:
        return self.places.store / "use.lock"

    def _make_folders(self) -> None:
        places = self.places
        try:
            places.home.mkdir(parents=True, exist_ok=True, mode=0o700)
            places.store.mkdir(parents=True, exist_ok=True, mode=0o700)
            if places.store != places.home:
                self._give(places.store)
                places.store.chmod(0o711)
            places.owner.write_text(f"{places.home}\n", encoding="utf-8")
            places.note.write_text(f"{places.store}\n", encoding="utf-8")
        except PermissionError as error:
            raise DatabaseFault(
                f"{error.filename} belongs to another user: start Lenitive as the user who started it here first, "
                "or name another folder in LENITIVE_HOME."
            ) from None
        self._make_socket_folder()

    def _make_socket_folder(self) -> None:
        socket = self.places.socket
        socket.mkdir(mode=0o700, exist_ok=True)
        found = socket.lstat()
        if is_root() and socket.parent == self.places.store:
            self._give(socket)
        elif found.st_uid != os.geteuid() or not Path(socket).is_dir() or socket.is_symlink():
            raise DatabaseFault(f"{socket} belongs to another user: remove it, then start again.")
        socket.chmod(0o700)

    def _give(self, path: Path) -> None:
        if self.binaries.user:
            os.chown(path, pwd.getpwnam(self.binaries.user).pw_uid, -1)

    def _refuse_other_versions(self) -> None:
        others = [each for each in self.places.store.iterdir() if each.name.isdigit() and each.name != str(MAJOR)]
        found = [each.name for each in others if (each / "PG_VERSION").exists()]
        if found and not self.places.data.exists():
            raise DatabaseFault(
                f"This site's database was made by PostgreSQL {found[0]}, and this release brings {MAJOR}: with the "
                "release that made it, run `lenitive backup FILE`; then name a new folder in LENITIVE_HOME and run "
                "`lenitive restore FILE` with this one."
            )

    def _make(self) -> None:
        """Make the cluster in a folder of another name, so that a half-made one is never taken for a whole one."""
        part = self.places.store / f"{MAJOR}.part"
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(self.places.data, ignore_errors=True)
        who = ("-U", "postgres", "--auth-local=peer", "--auth-host=reject")
        order = ("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
        self.binaries.run("initdb", "-D", part, *who, *order, "--no-instructions")
        with (part / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write("\ninclude 'lenitive.conf'\n")
        part.rename(self.places.data)

    def _write_settings(self) -> None:
        """Write the settings at every start: a moved site has another socket, a new release other settings."""
        data = self.places.data
        (data / "lenitive.conf").write_text(
            SETTINGS + f"unix_socket_directories = '{self.places.socket}'\n", encoding="utf-8"
        )
        (data / "pg_hba.conf").write_text(HOSTS, encoding="utf-8")
        users = {pwd.getpwuid(os.geteuid()).pw_name, self.binaries.user} - {None}
        roles = ("postgres", "lenitive_owner", "lenitive_app")
        lines = [f'site "{user}" {role}\n' for user in sorted(map(str, users)) for role in roles]
        (data / "pg_ident.conf").write_text("".join(lines), encoding="utf-8")

    def _start(self) -> None:
        if self._is_up_soon():
            return
        clear_leftovers(self.places.data, self.places.socket)
        self._write_settings()
        with suppress(FileNotFoundError):
            if self.places.log.stat().st_size > MOST_LOG_BYTES:
                self.places.log.replace(self.places.log.with_suffix(".log.1"))
        until_s = time.monotonic() + ORPHANS_S
        while True:
            before = _read(self.places.log)
            if not (fault := self._why_not_started()):
                return
            output = _read(self.places.log).removeprefix(before)
            if LOCK_FILE_EXISTS not in output or time.monotonic() > until_s:
                raise DatabaseFault(_why_not(self.places.log, fault))
            time.sleep(0.2)

    def _why_not_started(self) -> str:
        """Start the server, and return why it did not start; empty when it answers."""
        try:
            self.binaries.run("pg_ctl", "-D", self.places.data, "-w", "-t", PATIENCE_S, "-l", self.places.log, "start")
        except DatabaseFault as fault:
            return str(fault)
        return ""

    def _is_up_soon(self) -> bool:
        """Whether the server answers. One that is starting, recovering or ending is given its time."""
        until_s = time.monotonic() + PATIENCE_S
        while server_pid(self.places.data) and time.monotonic() < until_s:
            if self.binaries.answers("pg_isready", "-q", "-h", self.places.socket):
                return True
            time.sleep(0.05)
        return False

    def _delete(self, also: tuple[str, ...]) -> None:
        """Delete only what is ours, since a site's folder may hold other things."""
        for name in (str(MAJOR), f"{MAJOR}.part", "run"):
            shutil.rmtree(self.places.store / name, ignore_errors=True)
        shutil.rmtree(self.places.socket, ignore_errors=True)
        named = [self.places.store / name for name in also]
        files = [self.places.log, self.places.log.with_suffix(".log.1"), self.places.owner, self.places.note]
        for file in (*named, *files, self._use_lock, self._start_lock):
            file.unlink(missing_ok=True)
        for folder in (self.places.store, self.places.home):
            with suppress(OSError):
                folder.rmdir()


def _read(log: Path) -> str:
    """The text of the server's log so far."""
    with suppress(FileNotFoundError):
        return log.read_text(encoding="utf-8", errors="replace")
    return ""


def _why_not(log: Path, fault: str) -> str:
    """The last thing that the server said before it gave up."""
    with suppress(OSError):
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-20:]
        if any("No space left on device" in line for line in lines):
            return "The disk is full: free some space, then start again."
        shown = [line for line in lines if "FATAL" in line or "PANIC" in line]
        if shown:
            return f"The database did not start: {shown[-1].partition('] ')[2].strip()} (more in {log})."
    return fault
