"""Kinds of field that the forms are made of, and a form whose fields point at their hint and their error.

    amount = number("Amount")

No field checks what a case file would not be checked for: every value goes on as text to `pharmacology.cases`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from lenitive.reasons import Reason

LONGEST_TEXT = 80


def text(label: str, hint: str = "", **attributes: str) -> forms.CharField:
    """A short text."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=False,
        max_length=LONGEST_TEXT,
        error_messages={"max_length": f"Write at most {LONGEST_TEXT} characters."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", **attributes}),
    )


def number(label: str, hint: str = "") -> forms.CharField:
    """A number, with the keyboard for it."""
    return text(label, hint, inputmode="decimal")


def chosen(label: str, choices: list[tuple[str, str]], hint: str = "") -> forms.CharField:
    """One of a list. What is sent is not compared with the list here: `cases` does that."""
    return forms.CharField(
        label=label, help_text=hint, required=False, max_length=LONGEST_TEXT, widget=forms.Select(choices=choices)
    )


def switch(label: str, hint: str = "") -> forms.BooleanField:
    """Yes or no."""
    return forms.BooleanField(label=label, help_text=hint, required=False)


class Described(forms.Form):
    """A form whose inputs point at their hint and at the place of their error. `index`: its place among its like."""

    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any], prefix: str | None = None, index: int = 0) -> None:
        super().__init__(data, prefix=prefix, auto_id="%s")
        self.index = index
        for name, field in self.fields.items():
            own = self.add_prefix(name)
            hint = f"hint-{own} " if field.help_text else ""
            field.widget.attrs["aria-describedby"] = f"{hint}error-{own}"

    def reasons(self) -> list[Reason]:
        """What is wrong with a field whatever the case (too long, unreadable characters)."""
        return [
            Reason(str(error.code or "not-readable"), sentence, "policy", path=self.add_prefix(name))
            for name, errors in self.errors.as_data().items()
            for error in errors
            for sentence in error.messages
        ]

    def given(self) -> dict[str, str]:
        """What was written, by field; "" where nothing was."""
        return {name: self.cleaned_data.get(name) or "" for name in self.fields}
