"""The values of an answer that doors read: the request, levels, effects, headline, comparison. Nothing is computed."""
