"""From a model and a regimen to levels: one typical person (`typical.py`), or many (`crowd.py`)."""
