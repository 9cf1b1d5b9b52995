"""How the public site looks to everyone: no barrier that axe finds, nothing beside the screen, targets large enough.

With LENITIVE_SCREENS=1 its screens of docs/screens are taken anew.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import FORCED, Checks, Looks, looks_of
from journeys.screens import SCREENS, keep, only_when_asked, window

pytestmark = pytest.mark.browser

Step = Callable[[Page], None]


def at_rest(page: Page) -> None:
    expect(page.locator("h1")).to_be_visible()


def searching(query: str) -> Step:
    def step(page: Page) -> None:
        page.keyboard.press("/")
        page.keyboard.type(query)
        expect(page.locator("#search-found > *").first).to_be_attached(timeout=10_000)
        expect(page.locator("#search-status")).not_to_be_empty()

    return step


def source(page: Page) -> None:
    page.locator(".text .how-sure summary").nth(1).click()
    expect(page.locator(".text .how-sure[open] li").first).to_be_visible()


def menu(page: Page) -> None:
    if page.get_by_role("button", name="Menu").is_visible():
        page.get_by_role("button", name="Menu").click()
        expect(page.locator("#ways")).to_be_visible()


# Name → address, and what is done there.
STATES: dict[str, tuple[str, Step]] = {
    "home": ("/", at_rest),
    "home-spanish": ("/es", at_rest),
    "menu": ("/", menu),
    "learn": ("/learn", at_rest),
    "article": ("/learn/does-the-cream-work", at_rest),
    "article-tables": ("/learn/usual-pages", at_rest),
    "article-spanish": ("/es/learn/crps", at_rest),
    "article-source": ("/learn/does-the-cream-work", source),
    "no-such-article": ("/learn/does-the-cream-wrok", at_rest),
    "search-window": ("/", searching("numming lotion")),
    "search-crisis": ("/", searching("i want to die")),
    "search-page": ("/search?q=ketamine+gel", at_rest),
    "search-urgent": ("/search?q=baby+licked+the+cream", at_rest),
    "search-nothing": ("/search?q=qwrtzz", at_rest),
    "search-empty": ("/search", at_rest),
    "it-hurts-now": ("/it-hurts-now", at_rest),
    "it-hurts-now-spanish": ("/es/it-hurts-now", at_rest),
    "article-care": ("/learn/children-and-creams", at_rest),
    "stores": ("/stores", at_rest),
    "store": ("/stores/demo", at_rest),
    "store-demonstration": ("/stores/demo", at_rest),
    "privacy": ("/privacy", at_rest),
    "accessibility": ("/accessibility", at_rest),
    "what-this-is-not": ("/what-this-is-not", at_rest),
    "no-such-page": ("/nowhere", at_rest),
}


def opened(browser: Browser, site: str, state: str, width: int, scheme: str) -> Page:
    page = window(browser, site, width, scheme)
    path, step = STATES[state]
    page.goto(path)
    step(page)
    return page


FORCED_STATES = ("home", "article", "search-window")
# 640 px is a screen of 1280 px at twice the size, 320 px at four times.
CHECKS = Checks(
    targets="button, .button, input, header a, .foot-ways a, .more a, .chips a",
    but="none",
    widths=(320, 390, 640, 719, 720, 900, 1199, 1200, 1280),
)


@pytest.fixture(scope="module")
def looks(browser: Browser, site: str) -> Looks:
    def opens(page: Page, state: str) -> None:
        path, step = STATES[state]
        page.goto(path)
        step(page)

    return looks_of(
        browser, site, opens, lambda state, width: replace(CHECKS, is_forced=state in FORCED_STATES and width == 390)
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(looks: Looks, state: str, width: int, scheme: str) -> None:
    assert looks(state, width).barriers[scheme] == ""


@pytest.mark.parametrize("state", FORCED_STATES)
def test_axe_finds_nothing_in_forced_colors(looks: Looks, state: str) -> None:
    assert looks(state, 390).barriers[FORCED] == ""


@pytest.mark.parametrize("state", STATES)
def test_nothing_lies_beside_the_screen_at_any_width(looks: Looks, state: str) -> None:
    assert looks(state, 390).too_wide == ()


@pytest.mark.parametrize("state", ["home", "menu", "learn", "article", "search-window", "stores", "no-such-page"])
def test_targets_are_at_least_44_px(looks: Looks, state: str) -> None:
    assert looks(state, 390).small == ()


SPANISH = (
    "/es",
    "/es/learn",
    "/es/learn/crps",
    "/es/worth-asking",
    "/es/lab",
    "/es/search",
    "/es/stores",
    "/es/stores/demo",
    "/es/privacy",
    "/es/accessibility",
    "/es/what-this-is-not",
)
OTHERS = ("/", "/learn", "/worth-asking", "/lab", "/stores", "/predict", "/compare", "/calculators", "/formulary")


@pytest.mark.parametrize("path", SPANISH + OTHERS)
def test_the_head_of_the_page_is_one_row(browser: Browser, site: str, path: str) -> None:
    page = window(browser, site, 1280, "light")
    page.goto(path)
    for width in (1200, 1240, 1280, 1366, 1440):
        page.set_viewport_size({"width": width, "height": 844})
        height = page.evaluate("document.querySelector('.masthead .wide').offsetHeight")
        beside = page.evaluate("document.documentElement.scrollWidth")
        assert height <= 60 and beside <= width, width
    page.context.close()


TWICE = {"fontSizes": {"standard": 32, "fixed": 26}}  # what a reader sets in the browser; 16 and 13 at first
READ = ("/", "/es", "/learn", "/learn/does-the-cream-work", "/learn/usual-pages", "/worth-asking", "/lab", "/stores",
        "/stores/demo", "/search?q=gel", "/accessibility", "/predict", "/calculators", "/formulary")  # fmt: skip


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", READ)
def test_letters_of_twice_the_size_stay_on_the_screen(browser: Browser, site: str, path: str, width: int) -> None:
    page = window(browser, site, width, "light")
    devtools = page.context.new_cdp_session(page)
    page.goto(path)
    sizes = """() => ['body', 'h1', 'main p']
      .map(each => parseFloat(getComputedStyle(document.querySelector(each)).fontSize))"""
    before = page.evaluate(sizes)
    devtools.send("Page.setFontSizes", TWICE)
    page.reload()
    body, heading, text = page.evaluate(sizes)
    assert body == 2 * before[0] and text >= 1.7 * before[2]  # a lead grows with the window as well
    assert heading >= before[1]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


# Name of the file → state, width, scheme.
SHOTS: dict[str, tuple[str, int, str]] = {
    "site-home-390-light": ("home", 390, "light"),
    "site-home-1280-light": ("home", 1280, "light"),
    "site-home-1280-dark": ("home", 1280, "dark"),
    "site-home-spanish-390-light": ("home-spanish", 390, "light"),
    "site-menu-390-dark": ("menu", 390, "dark"),
    "site-learn-1280-light": ("learn", 1280, "light"),
    "site-article-390-light": ("article", 390, "light"),
    "site-article-1280-dark": ("article", 1280, "dark"),
    "site-article-source-390-light": ("article-source", 390, "light"),
    "site-usual-pages-1280-light": ("article-tables", 1280, "light"),
    "site-search-390-light": ("search-window", 390, "light"),
    "site-search-1280-dark": ("search-window", 1280, "dark"),
    "site-search-crisis-390-light": ("search-crisis", 390, "light"),
    "site-search-nothing-390-dark": ("search-nothing", 390, "dark"),
    "site-it-hurts-now-390-light": ("it-hurts-now", 390, "light"),
    "site-it-hurts-now-1280-dark": ("it-hurts-now", 1280, "dark"),
    "site-care-390-dark": ("article-care", 390, "dark"),
    "site-stores-1280-light": ("stores", 1280, "light"),
    "site-store-demonstration-390-light": ("store-demonstration", 390, "light"),
    "site-no-such-page-390-light": ("no-such-page", 390, "light"),
}


@only_when_asked
@pytest.mark.parametrize("name", SHOTS)
def test_take_the_screens(browser: Browser, site: str, name: str) -> None:
    state, width, scheme = SHOTS[name]
    page = opened(browser, site, state, width, scheme)
    if page.locator("dialog[open], [popover]:popover-open").count() == 0:
        keep(page, name)
        return
    page.screenshot(path=SCREENS / f"{name}.png")
    page.context.close()
