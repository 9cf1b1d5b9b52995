"""From levels to what a person feels: block, relief, dissociation, pressure. Start at `curves.py`; docs/effects.md."""
