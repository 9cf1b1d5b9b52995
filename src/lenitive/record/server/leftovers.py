"""What a killed server leaves behind: `postmaster.pid` and a lock beside the socket, believed by the next one.

    clear_leftovers(data, socket)      # both files gone, unless our server lives

PostgreSQL asks whether a process of that number exists. That is also true of a zombie that nobody reaps (a container
without init) and of another program that was given the number. Whether an orphaned backend still holds the shared
memory, the server checks by itself.
"""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path

from lenitive.record.server.places import SOCKET_NAME

PROC = Path("/proc")


def server_pid(data: Path) -> int | None:
    """The process number of the server that works on this folder. None when there is none."""
    try:
        pid = int((data / "postmaster.pid").read_text(encoding="ascii", errors="replace").split("\n")[0])
    except (OSError, ValueError):
        return None
    return pid if _is_our_server(pid, data) else None


def clear_leftovers(data: Path, socket: Path) -> None:
    """Remove both lock files when their server is gone. With one left, the next server refuses to start."""
    if server_pid(data) is None:
        (data / "postmaster.pid").unlink(missing_ok=True)
        (socket / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)


def _is_our_server(pid: int, data: Path) -> bool:
    """Whether this is a living postgres that was started on this folder."""
    if not (PROC / "self").exists():
        return _says_ps(pid, data)
    with suppress(OSError):
        state = (PROC / str(pid) / "stat").read_text(errors="replace").rpartition(") ")[2][:1]
        words = (PROC / str(pid) / "cmdline").read_bytes().split(b"\0")
        return state not in ("Z", "X", "") and b"postgres" in words[0] and str(data).encode() in words
    return False


def _says_ps(pid: int, data: Path) -> bool:
    shown = subprocess.run(["ps", "-o", "stat=,command=", "-p", str(pid)], capture_output=True, text=True, check=False)
    state, _, command = shown.stdout.strip().partition(" ")
    return bool(state) and not state.startswith("Z") and "postgres" in command and str(data) in command
