"""Concomitant medicines: what they do to the level, by route, and which call for care. See `medicines.py`."""
