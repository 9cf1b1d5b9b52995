"""Hair around a head whose middle is 0, 0: what lies behind it, and what lies before.

BEHIND["bob"]("h-hair-2")      BEFORE["bob"]("h-hair-2", 1)
"""

from __future__ import annotations

from collections.abc import Callable

from lenitive.pictures.svg import shape


def _nothing(color: str) -> list[str]:
    return []


def _bob_behind(color: str) -> list[str]:
    return [shape("path", color, d="M-21 20q-4-20-1-30 5-17 22-17t22 17q3 10-1 30-8 3-21 3t-21-3z")]


def _long_behind(color: str) -> list[str]:
    return [shape("path", color, d="M-23 46q-3-30 0-54 5-20 23-20t23 20q3 24 0 54-9 4-23 4t-23-4z")]


def _bun_behind(color: str) -> list[str]:
    return [shape("circle", color, cx=0, cy=-27, r=9)]


def _curls_behind(color: str) -> list[str]:
    return [
        shape(
            "path",
            color,
            d="M-20 12q-8-3-6-11-5-6 0-12-1-9 7-11 3-8 11-7 4-5 9-2 7-3 11 4 8 1 9 9 6 5 2 12 4 7-2 12 0 6-6 7z",
        )
    ]


def _scarf_behind(color: str) -> list[str]:
    return [
        shape("path", color, d="M-24 40q-2-10 3-20-5-14-2-26 5-21 23-21t23 21q3 12-2 26 5 10 3 20-10 9-24 9t-24-9z")
    ]


def _short(color: str, turn: int) -> list[str]:
    d = "M-18 0q-3-14 3-20 6-8 17-7 12 1 15 9 3 7 1 18-3-3-4-9-9 1-15-3-6 4-13 3-3 3-4 9z"
    return [_flipped(shape("path", color, d=d), turn)]


def _gray(color: str, turn: int) -> list[str]:
    d = "M-18 2q-4-12 2-19 6-9 17-9 11 0 16 8 4 8 1 20-2-4-3-9-3-7-8-8-9 4-18 1-4 4-5 9-1 4-2 7z"
    return [_flipped(shape("path", color, d=d), turn)]


def _bald(color: str, turn: int) -> list[str]:
    return [
        shape("path", color, d="M-17-6q-5 4-3 12 3-1 4-4 1-5-1-8zM17-6q5 4 3 12-3-1-4-4-1-5 1-8z"),
    ]


def _parted(color: str, turn: int) -> list[str]:
    d = "M-18 6q-4-14 1-22 6-11 17-11t17 11q5 8 1 22-2-3-3-10-12-2-19-12-3 9-11 13-1 6-3 9z"
    return [_flipped(shape("path", color, d=d), turn)]


def _drawn_back(color: str, turn: int) -> list[str]:
    return [shape("path", color, d="M-18 1q-3-28 18-28t18 28q-2-9-6-12-6-2-12-5-6 4-12 5-5 4-6 12z")]


def _curls(color: str, turn: int) -> list[str]:
    return [
        shape(
            "path",
            color,
            d="M-18-2q-4-8 2-13 2-8 9-8 5-5 10-1 7-2 10 5 7 4 5 12-1 4-2 5-1-7-5-9-4 2-8-1-4 4-9 1-5 3-8 1-3 3-4 8z",
        )
    ]


def _scarf(color: str, turn: int) -> list[str]:
    """What of the scarf frames the face."""
    return [
        shape(
            "path",
            color,
            d="M-18-2q-1-22 18-22t18 22q0 14-4 23l6 14q-20 9-40 0l6-14q-4-9-4-23z"
            "m4 0q0 12 5 17 4 5 9 5t9-5q5-5 5-17 0-15-14-15t-14 15z",
            fill_rule="evenodd",
        )
    ]


def _flipped(drawn: str, turn: int) -> str:
    return f'<g transform="scale(-1 1)">{drawn}</g>' if turn < 0 else drawn


BEHIND: dict[str, Callable[[str], list[str]]] = {
    "short": _nothing,
    "gray": _nothing,
    "bald": _nothing,
    "bob": _bob_behind,
    "long": _long_behind,
    "bun": _bun_behind,
    "curls": _curls_behind,
    "scarf": _scarf_behind,
    "parted": _nothing,
}
BEFORE: dict[str, Callable[[str, int], list[str]]] = {
    "short": _short,
    "gray": _gray,
    "bald": _bald,
    "bob": _parted,
    "long": _parted,
    "bun": _drawn_back,
    "curls": _curls,
    "scarf": _scarf,
    "parted": _parted,
}
