"""How the page looks to everyone: no barrier that axe finds, targets large enough, nothing beside the screen.

With LENITIVE_SCREENS=1 the screens of docs/screens are taken anew.
"""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from house.rooms import ROOT
from journeys.looks import FORCED, Checks, Looks, looks_of
from journeys.screens import keep, only_when_asked, window
from journeys.steps import ROUTES, add_medicine, fill_cream, fill_dose, press_predict

pytestmark = pytest.mark.browser


def example(page: Page) -> None:
    for summary in page.locator("summary").all():
        if summary.is_visible() and summary.locator("xpath=..").get_attribute("open") is None:
            summary.click()


def as_it_opens(page: Page) -> None:
    expect(page.locator(".sentence")).to_be_visible()


def error(page: Page) -> None:
    page.fill("#dose-0-amount", "0.5 mg")
    page.fill("#weight_kg", "-70")
    press_predict(page)


def many_doses(page: Page) -> None:
    fill_dose(page, {"route": "oral", "amount": "20", "unit": "mg", "over": "", "every": "6 h", "lasting": "12 wk"})
    page.fill("#horizon", "12 wk")
    press_predict(page)


def typical_only(page: Page) -> None:
    page.get_by_text("Model and virtual people").click()
    page.select_option("#people", "0")
    press_predict(page)


def two_routes(page: Page) -> None:
    fill_dose(
        page,
        {
            "route": "oral",
            "amount": "60",
            "unit": "mg",
            "form": "s-ketamine",
            "over": "",
            "every": "8 h",
            "lasting": "2 d",
        },
    )
    page.fill("#horizon", "2 d")
    page.get_by_role("button", name="Add a dose").click()
    expect(page.locator("#dose-1-amount")).to_be_focused()
    devices = {"route": "nasal", "amount": "2", "unit": "devices", "form": "s-ketamine", "basis": "base"}
    fill_dose(page, {**devices, "at": "4 h", "every": "24 h", "count": "2"}, row=1)
    press_predict(page)


def cream(page: Page) -> None:
    fill_cream(page)
    press_predict(page)


def medicine(page: Page) -> None:
    fill_dose(page, {"over": "", **ROUTES["oral"], "route": "oral"})
    add_medicine(page, "clarithromycin")
    page.fill("#horizon", "2 d")
    press_predict(page)


def compare(page: Page) -> None:
    page.goto("/compare")
    expect(page.locator("#answer-heading")).to_have_text("Side by side")


def compare_three(page: Page) -> None:
    compare(page)
    page.get_by_role("button", name="Add a third regimen").click()
    expect(page.locator("#dose-2-amount")).to_be_visible()
    fill_dose(page, {"over": "", "route": "nasal", "unit": "devices", "amount": "2"}, row=2)
    fill_dose(page, {"form": "s-ketamine", "basis": "base"}, row=2)
    press_predict(page)


def half_filled(page: Page) -> None:
    page.get_by_role("button", name="Add a cream").click()
    expect(page.locator("#dose-1-strength")).to_be_focused()


def empty(page: Page) -> None:
    page.goto("/nowhere")


State = Callable[[Page], None]
STATES: dict[str, State] = {
    "example": as_it_opens,
    "open": example,
    "error": error,
    "many": many_doses,
    "missing": empty,
    "cream": cream,
    "half filled": half_filled,
    "compare": compare,
    "compare three": compare_three,
}


def opened(browser: Browser, site: str, width: int, scheme: str) -> Page:
    page = window(browser, site, width, scheme)
    page.goto("/predict")
    return page


CHECKS = Checks(
    targets="main button, main input, main select, main summary, .tick label",
    but="[type=checkbox], [aria-hidden=true]",
    widths=(320, 390, 719, 720, 800, 1280),
)


@pytest.fixture(scope="module")
def looks(browser: Browser, site: str) -> Looks:
    def opens(page: Page, state: str) -> None:
        page.goto("/predict")
        STATES[state](page)

    return looks_of(
        browser, site, opens, lambda state, width: replace(CHECKS, is_forced=(state, width) == ("example", 1280))
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(looks: Looks, state: str, width: int, scheme: str) -> None:
    assert looks(state, width).barriers[scheme] == ""


def test_axe_finds_nothing_in_forced_colors(looks: Looks) -> None:
    assert looks("example", 1280).barriers[FORCED] == ""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_nothing_lies_beside_the_screen_at_any_width(looks: Looks, state: str, width: int) -> None:
    assert looks(state, width).too_wide == ()


@pytest.mark.parametrize("width", [390, 1280])
def test_targets_are_at_least_44_px(looks: Looks, width: int) -> None:
    assert looks("open", width).small == ()


def test_no_script_of_ours_asks_how_wide_the_screen_is_or_in_which_colors() -> None:
    """So a page that is open can be looked at in all of them (journeys/looks.py)."""
    scripts = [path for path in (ROOT / "src" / "lenitive" / "web").rglob("*.js") if path.name != "htmx.min.js"]
    asks = re.compile(r"matchMedia|innerWidth|clientWidth|offsetWidth|ResizeObserver|[\"']resize[\"']|screen\.")
    assert scripts and [path.name for path in scripts if asks.search(path.read_text(encoding="utf-8"))] == []


def test_letters_of_the_picture_do_not_lie_on_each_other_on_a_telephone(browser: Browser, site: str) -> None:
    page = opened(browser, site, 390, "light")
    for state in (as_it_opens, many_doses):
        state(page)
        overlaps = page.evaluate(
            """() => {
              const boxes = [...document.querySelectorAll('.picture-narrow text')]
                .map(t => [t.textContent, t.getBoundingClientRect()]).filter(([, b]) => b.width);
              const meet = (a, b, start, end, slack) => a[start] < b[end] - slack && b[start] < a[end] - slack;
              const hit = (a, b) => meet(a, b, 'left', 'right', 1) && meet(a, b, 'top', 'bottom', 3);
              return boxes.flatMap(([t, a], i) => boxes.slice(i + 1).filter(([, b]) => hit(a, b)).map(([u]) => [t, u]));
            }"""
        )
        assert overlaps == []
    page.context.close()


# Name of the file → what is done, width, scheme, and the part at which the picture begins ("" for the top).
SHOTS: dict[str, tuple[State, int, str, str]] = {
    "predict-example-390-light": (as_it_opens, 390, "light", ""),
    "predict-example-390-dark": (as_it_opens, 390, "dark", ""),
    "predict-example-1280-light": (as_it_opens, 1280, "light", ""),
    "predict-example-1280-dark": (as_it_opens, 1280, "dark", ""),
    "predict-error-390-light": (error, 390, "light", ""),
    "predict-error-1280-dark": (error, 1280, "dark", ""),
    "predict-many-doses-390-light": (many_doses, 390, "light", "#answer"),
    "predict-two-routes-1280-light": (two_routes, 1280, "light", ""),
    "predict-hundreds-390-light": (as_it_opens, 390, "light", "#hundreds"),
    "predict-hundreds-1280-dark": (as_it_opens, 1280, "dark", "#hundreds"),
    "predict-effects-390-dark": (as_it_opens, 390, "dark", "#effects"),
    "predict-effects-1280-light": (as_it_opens, 1280, "light", "#effects"),
    "predict-cream-form-390-light": (cream, 390, "light", ""),
    "predict-cream-1280-light": (cream, 1280, "light", "#answer"),
    "predict-cream-absorbed-390-light": (cream, 390, "light", "#creams"),
    "predict-cream-absorbed-1280-dark": (cream, 1280, "dark", "#creams"),
    "predict-medicine-1280-dark": (medicine, 1280, "dark", ""),
    "predict-no-such-page-390-light": (empty, 390, "light", ""),
    "compare-form-390-light": (compare, 390, "light", ""),
    "compare-answer-390-light": (compare, 390, "light", "#answer"),
    "compare-answer-1280-light": (compare, 1280, "light", "#answer"),
    "compare-three-1280-dark": (compare_three, 1280, "dark", "#answer"),
}


@only_when_asked
@pytest.mark.parametrize("name", SHOTS)
def test_take_the_screens(browser: Browser, site: str, name: str) -> None:
    state, width, scheme, part = SHOTS[name]
    page = opened(browser, site, width, scheme)
    state(page)
    keep(page, name, part)
