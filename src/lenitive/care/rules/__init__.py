"""Rules of care: pure, from dated tables of rules/. Days and instants come in as arguments; nothing is stored here."""
