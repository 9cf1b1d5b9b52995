"""The chain over the audit: every line is linked to the one before it, and signed heads of the chain lie elsewhere.

Lines are written unchained, so that no act waits for another. The sealer links them a few seconds later (`seals.py`),
signs the newest link every five minutes (`heads.py`), and `checking.py` walks the whole chain.
"""
