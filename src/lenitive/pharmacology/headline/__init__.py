"""The opening block of an answer, which a physician reads in ten seconds. Start at `opening_block.py`."""
