"""Solving: named flows to a rate matrix, doses to a time line, both to amounts over time. Start at `solver.py`."""
