"""Names that may be suggested, by how they are spelled: keys, calculators, formulas, articles."""

from __future__ import annotations

from lenitive.spelling import did_you_mean, hint, nearest

KEYS = ("amount", "strength")


def test_a_slip_in_a_key_is_met_with_the_key_that_was_meant() -> None:
    assert nearest("amuont", KEYS, of="key") == nearest("AMOUNT", KEYS, of="key") == "amount"
    assert did_you_mean("amuont", KEYS, of="key") == " Did you mean amount?"
    assert hint("amuont", KEYS, of="key") == " (did you mean amount?)"


def test_a_key_like_none_is_met_with_nothing() -> None:
    assert nearest("zzz", KEYS, of="key") is None and nearest("amount", (), of="key") is None
    assert did_you_mean("zzz", KEYS, of="key") == hint("zzz", KEYS, of="key") == ""
