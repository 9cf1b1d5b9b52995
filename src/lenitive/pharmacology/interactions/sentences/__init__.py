"""What an answer says of medicines, as whole sentences: names, levels, and what acts together with ketamine."""
