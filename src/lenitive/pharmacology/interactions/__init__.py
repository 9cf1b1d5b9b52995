"""Medicines beside ketamine: which change the level, by route, and which only call for care. Start at `medicines.py`."""
