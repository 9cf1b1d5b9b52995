"""What a reader does on /predict, in one place: fills a dose, presses Predict, waits for the answer."""

from collections.abc import Mapping

from playwright.sync_api import Page, expect

ROUTES: dict[str, dict[str, str]] = {
    "iv": {"amount": "0.4", "unit": "mg/kg", "over": "40 min"},
    "im": {"amount": "35", "unit": "mg"},
    "nasal": {"amount": "2", "unit": "devices", "form": "s-ketamine", "basis": "base"},
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


CREAM = {"strength": "10 %", "applied": "2 g", "area_cm2": "200", "every": "4-6 h", "lasting": "3 d"}
PARTNERS = (("lidocaine", "5 %"), ("ketoprofen", "10 %"), ("gabapentin", "6 %"))


def fill_cream(page: Page) -> None:
    """A cream with three partners in place of the example's dose, used for three days."""
    page.get_by_role("button", name="Add a cream").click()
    expect(page.locator("#dose-1-strength")).to_be_focused()
    page.get_by_role("button", name="Remove dose 1").click()
    expect(page.locator("#dose-1-strength")).to_have_count(0)
    for name, value in CREAM.items():
        page.fill(f"#dose-0-{name}", value)
    page.select_option("#dose-0-skin", "intact")
    page.select_option("#dose-0-vehicle", "lipoderm")
    page.select_option("#dose-0-basis", "hydrochloride")
    page.get_by_text("Other ingredients in the same product").click()
    for place, (name, strength) in enumerate(PARTNERS):
        page.fill(f"#dose-0-with{place}_name", name)
        page.fill(f"#dose-0-with{place}_strength", strength)
    page.fill("#horizon", "3 d")


def add_medicine(page: Page, name: str, since: str = "", until: str = "") -> None:
    """Another medicine, in the first line."""
    if not page.locator("#drug-0-name").is_visible():
        page.locator(".drugs > summary").click()
    for field, value in (("name", name), ("since", since), ("until", until)):
        page.fill(f"#drug-0-{field}", value)


def press_predict(page: Page) -> None:
    """Presses the button once the page is at rest, and waits until the answer to that press stands there."""
    expect(page.locator(".htmx-request")).to_have_count(0, timeout=20_000)
    page.locator("#go").click()
    expect(page.locator("#answer-heading:focus, #problems-card:focus")).to_be_visible(timeout=20_000)


def sentence(page: Page) -> str:
    expect(page.locator(".sentence")).to_be_visible()
    return page.locator(".sentence").inner_text()
