"""What the verbs of the pharmacy read and write the book with; no door calls it, and nothing in it is a verb."""
