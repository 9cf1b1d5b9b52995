"""What a cream brings besides ketamine's level: fractions never measured in people, and its other ingredients."""
