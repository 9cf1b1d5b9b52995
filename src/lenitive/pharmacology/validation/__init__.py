"""Published numbers against predicted ones, target by target. `checks.py` computes, `targets.py` holds the numbers."""
