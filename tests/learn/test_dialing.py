"""Telephone numbers in a text can be tapped; other numbers are left as they are."""

import pytest

from lenitive.learn import dial_address, dialed, html, shown


def link(number: str, to: str) -> str:
    return f'<a class="dial" href="{to}">{number}</a>'


@pytest.mark.parametrize(
    ("number", "to"),
    [
        ("911", "tel:911"),
        ("988", "tel:988"),
        ("1-800-222-1222", "tel:+18002221222"),
        ("303-707-1500", "tel:+13037071500"),
    ],
)
def test_a_number_dials_itself(number: str, to: str) -> None:
    assert dialed(f"Call {number}.") == f"Call {link(number, to)}." and dial_address(number) == to
    assert html(f"Call {number}.") == f"<p>Call {link(number, to)}.</p>\n"
    assert shown(f"Call {number}") == f'Call <span class="digits">{number}</span>'


def test_the_word_for_a_text_in_spanish_is_sent_along() -> None:
    made = dialed("Llame al 988 y oprima el 2, o envíe AYUDA por texto al 988.")
    assert made.count(link("988", "tel:988")) == 1 and made.count(link("988", "sms:988?body=AYUDA")) == 1
    assert "sms:" not in dialed("Envíe AYUDA. Llame al 988.")


@pytest.mark.parametrize(
    "text", ["988lifeline.org", "911.5 ng", "1,988 people", "$911", "1988", "9110", "88-911-2", "911%"]
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert dialed(text) == text


def test_no_link_stands_within_a_link() -> None:
    assert html("[call 911](tel:911) or 988") == (
        f'<p><a href="tel:911">call 911</a> or {link("988", "tel:988")}</p>\n'
    )
    assert link("911", "tel:911") in html("[Call 911.]{A S1}") and "&lt;b&gt;" in html('<b> & "911"')
