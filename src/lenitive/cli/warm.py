"""`lenitive warm`: compiles the kernels; quick when they are compiled already."""

from __future__ import annotations

from lenitive.pharmacology import compile_kernels


def warm() -> int:
    """Compile what is compiled."""
    compile_kernels()
    return 0
