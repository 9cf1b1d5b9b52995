"""The opening block of an answer: what a physician reads in ten seconds. Start at `made.py`; docs/case-files.md."""
