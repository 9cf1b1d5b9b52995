"""Published models, one publication per file (see `all_models`); `published.py` says how one is written down."""
