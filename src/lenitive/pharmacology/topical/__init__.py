"""What a cream brings beside ketamine's level: fractions never measured in people, and its other ingredients."""
