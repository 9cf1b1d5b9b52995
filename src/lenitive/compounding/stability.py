"""Stability studies. See `beyond_use`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Evidence:
    """One study."""
