"""`lenitive serve`: starts the site, also from a package without the checkout around it; Ctrl-C ends it.

    lenitive serve --port 8001

The settings of the server are in `lenitive/config/gunicorn.py`, which is named here and not imported: doors do not
import what stands above them. `./run` does the same in a checkout, and sets it up first.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys
from importlib.util import find_spec

from lenitive.cli.warm import warm

CONFIG = "python:lenitive.config.gunicorn"
MOST_PORTS = 65_535


def serve(options: argparse.Namespace) -> int:
    """Hand this process over to the server; 2 when it cannot listen there."""
    if find_spec("fcntl") is None:
        print("The server needs Linux or macOS: start it there. All other commands work here.", file=sys.stderr)
        return 2
    if reason := _why_not(options.host, options.port):
        print(reason, file=sys.stderr)
        return 2
    print("Starting (the first time, the kernels are compiled: about a minute) ...", file=sys.stderr, flush=True)
    warm()
    os.environ.update(HOST=options.host, PORT=str(options.port))
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", "--config", CONFIG])


def _why_not(host: str, port: int) -> str:
    """Why nobody can listen there; "" when one can."""
    if not 0 < port <= MOST_PORTS:
        return f"--port {port} is not a port: choose a number from 1 to {MOST_PORTS}, for example --port 8001"
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        return f"Cannot listen on {host}, port {port} ({error.strerror}): choose another, for example --port 8001"
    return ""
