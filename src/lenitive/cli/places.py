"""Files as they can be opened from the folder one is in: from_here(Path("/site/articles/en/crps.md"))."""

from pathlib import Path


def from_here(path: Path) -> str:
    """Relative to this folder where the file lies below it, else absolute."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
