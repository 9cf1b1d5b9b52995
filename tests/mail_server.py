"""A mail server on this machine: it speaks SMTP (RFC 5321) over a real socket and keeps what it was given.

with mail_server(refuses="550 5.1.1 no such person") as server:
    server.url          # smtp://127.0.0.1:41234
    server.received     # of each mail the sender, the recipients and the message
"""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message


@dataclass
class MailServer:
    """Where it listens and what it got. `refuses`: what it answers to a recipient instead of taking the mail."""

    port: int = 0
    refuses: str = ""
    received: list[tuple[str, list[str], Message]] = field(default_factory=list)

    @property
    def url(self) -> str:
        """As LENITIVE_SMTP names it."""
        return f"smtp://127.0.0.1:{self.port}"


@contextmanager
def mail_server(refuses: str = "") -> Iterator[MailServer]:
    """Runs in a thread until the end."""
    kept = MailServer(refuses=refuses)

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            sender, to = "", []
            self.say("220 mail.example.org ESMTP")
            while line := self.rfile.readline():
                verb, _, rest = line.decode().strip().partition(" ")
                match verb.upper():
                    case "EHLO" | "HELO":
                        self.say("250 mail.example.org")
                    case "MAIL":
                        sender, to = rest.partition("<")[2].partition(">")[0], []
                        self.say("250 ok")
                    case "RCPT":
                        to.append(rest.partition("<")[2].partition(">")[0])
                        self.say(kept.refuses or "250 ok")
                    case "DATA":
                        self.say("354 go on")
                        kept.received.append((sender, to, message_from_bytes(self.body())))
                        self.say("250 kept")
                    case "QUIT":
                        self.say("221 bye")
                        return
                    case _:
                        self.say("250 ok")

        def body(self) -> bytes:
            lines = []
            while (line := self.rfile.readline()) not in (b".\r\n", b""):
                lines.append(line.removeprefix(b"."))
            return b"".join(lines)

        def say(self, words: str) -> None:
            self.wfile.write(f"{words}\r\n".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        kept.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield kept
        server.shutdown()
