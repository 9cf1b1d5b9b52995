"""What prevents the database from starting, being copied or being read back, as one sentence for whoever runs the site.

raise DatabaseFault("The disk is full: free some space, then start again.")
"""


class DatabaseFault(Exception):
    """What prevents a command or a start, as a sentence that says what to do next."""
