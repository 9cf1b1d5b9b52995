"""Writes docs/addresses.md: who gets an answer from which address. Run: `python tests/house/make_addresses.py`."""

from __future__ import annotations

from pathlib import Path

from lenitive.people.access import (
    ANYONE,
    ENTERING,
    SIGNED_IN,
    GuardedAddress,
    addresses,
    asks_step_up,
    permissions,
    roles,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "addresses.md"
HEAD = """# Addresses of the record

Made by `python tests/house/make_addresses.py` from `rules/access.yaml`; do not edit. An address that has no row is not
answered, and `tests/web/test_access.py` asks every address as every role: at the own site, at another site, and after
the grant has ended. Step-up: the second factor was shown within the last five minutes.

## Roles

| role | side | two administrators | what for |
|---|---|---|---|
"""
PERMISSIONS = """
## Permissions

| permission | lets somebody | roles | step-up |
|---|---|---|---|
"""
ADDRESSES = """
## Addresses

| address | method | who | step-up | shows | does |
|---|---|---|---|---|---|
"""
WHO = {ANYONE: "anyone", ENTERING: "after the password", SIGNED_IN: "whoever is signed in"}


def line(row: GuardedAddress) -> str:
    """One address with one method."""
    path = f"`/{row.address}`".replace("|", "\\|")
    step_up = "yes" if asks_step_up(row) else ""
    return f"| {path} | {row.method} | {WHO.get(row.who, f'`{row.who}`')} | {step_up} | {row.shows} | {row.verb} |"


def page() -> str:
    """The whole page."""
    of_roles = [
        f"| {each.name} | {each.side} | {'yes' if each.two_administrators else ''} | {each.says} |"
        for each in roles().values()
    ]
    of_permissions = [
        f"| `{each.id}` | {each.says} | {', '.join(roles()[role].name.lower() for role in each.roles)} | "
        f"{'yes' if each.step_up else ''} |"
        for each in permissions().values()
    ]
    parts = (HEAD, "\n".join(of_roles), "\n", PERMISSIONS, "\n".join(of_permissions), "\n", ADDRESSES)
    return "".join(parts) + "\n".join(line(row) for row in addresses().values()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
