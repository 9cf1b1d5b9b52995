"""What a reader does on /predict, in one place: fills a dose, presses Predict, waits for the answer."""

from collections.abc import Mapping

from playwright.sync_api import Page, expect

ROUTES: dict[str, dict[str, str]] = {
    "iv": {"amount": "0.4", "unit": "mg/kg", "over": "40 min"},
    "im": {"amount": "35", "unit": "mg"},
    "nasal": {"amount": "2", "unit": "spray", "form": "s-ketamine", "basis": "base", "product": "spray 28 mg"},
    "oral": {"amount": "40", "unit": "mg", "every": "8 h", "lasting": "2 d"},
    "sublingual": {"amount": "25", "unit": "mg", "product": "lozenge"},
    "buccal": {"amount": "50", "unit": "mg", "form": "s-ketamine", "product": "film"},
    "rectal": {"amount": "50", "unit": "mg", "product": "suppository"},
}
SELECTS = ("route", "form", "basis", "unit")


def fill_dose(page: Page, values: Mapping[str, str], row: int = 0) -> None:
    """Puts the values into a dose row; what is not named is left as it is."""
    more = page.locator(f"#row-{row} > details")
    if {"product", "count", "at", "lag"} & set(values) and not more.get_attribute("open") is not None:
        more.locator("summary").click()
    for name, value in values.items():
        field = page.locator(f"#dose-{row}-{name}")
        if name in SELECTS:
            field.select_option(value)
        else:
            field.fill(value)


def press_predict(page: Page) -> None:
    """Presses the button and waits until the answer to that press stands there."""
    page.locator("#go").click()
    expect(page.locator("#answer-heading:focus, #problems-card:focus")).to_be_visible()


def sentence(page: Page) -> str:
    expect(page.locator(".sentence")).to_be_visible()
    return page.locator(".sentence").inner_text()
