"""What a look at a page finds. The page is opened once for each width; all checks are made on that one load.

    look = look_at(page, Checks(targets="main button", widths=(320, 390)))
    look.barriers["dark"], look.too_wide, look.small      # "", (), ()

Colors and widths are changed under the open page. That this is as good as opening it anew, `test_looking.py` holds: no
script of ours asks for either.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from journeys.screens import window

HEIGHT_PX = 844
LEAST_PX = 44
SCHEMES = ("light", "dark")
FORCED = "forced colors"
SMALL = """([targets, but, least]) => [...document.querySelectorAll(targets)]
  .filter(each => each.checkVisibility() && !each.matches(but) && each.getBoundingClientRect().height < least)
  .map(each => each.outerHTML.slice(0, 80))"""


@dataclass(frozen=True)
class Checks:
    """What is looked for. `targets`: selector of what is pressed; `but`: of those that may be small."""

    targets: str = "button"
    but: str = "[aria-hidden=true]"
    widths: tuple[int, ...] = ()
    schemes: tuple[str, ...] = SCHEMES
    is_forced: bool = False  # also in forced colors
    part: object = None  # what axe looks at; None for the page


@dataclass(frozen=True)
class Look:
    """`barriers`: axe's report by scheme, "" for none; `too_wide`: widths the page does not fit; `small`: targets."""

    barriers: dict[str, str]
    too_wide: tuple[int, ...]
    small: tuple[str, ...]


Looks = Callable[[str, int], Look]


def look_at(page: Page, checks: Checks) -> Look:
    """Everything at once; the page is left in other widths and colors than it came in."""
    barriers = {scheme: _barriers(page, checks, color_scheme=scheme) for scheme in checks.schemes}
    if checks.is_forced:
        barriers[FORCED] = _barriers(page, checks, color_scheme="dark", forced_colors="active")
        page.emulate_media(forced_colors="none")
    small = tuple(page.evaluate(SMALL, [checks.targets, checks.but, LEAST_PX]))
    own = page.viewport_size["width"]
    return Look(barriers, tuple(width for width in (own, *checks.widths) if not _fits(page, width)), small)


def looks_of(
    browser: Browser, site: str, opens: Callable[[Page, str], None], of: Callable[[str, int], Checks]
) -> Looks:
    """Looks by state and width, each made when it is first asked for. `opens` brings an empty window into the state."""

    @functools.cache
    def look(state: str, width: int) -> Look:
        page = window(browser, site, width, "light")
        opens(page, state)
        found = look_at(page, of(state, width))
        page.context.close()
        return found

    return look


def _barriers(page: Page, checks: Checks, **media: str) -> str:
    page.emulate_media(**media)
    found = Axe().run(page, context=checks.part)
    return found.generate_report() if found.violations_count else ""


def _fits(page: Page, width: int) -> bool:
    page.set_viewport_size({"width": width, "height": HEIGHT_PX})
    return bool(page.evaluate("document.documentElement.scrollWidth") <= width)
