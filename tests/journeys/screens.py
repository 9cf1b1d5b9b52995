"""Windows of a stated width and color scheme, and the screens that docs/screens keeps of them."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

SCREENS = Path(__file__).resolve().parents[2] / "docs" / "screens"
MOST_HEIGHT_PX = {390: 2000, 1280: 1400}  # by width: the question and the picture; keeps the files small
COLORS = 128
only_when_asked = pytest.mark.skipif(
    os.environ.get("LENITIVE_SCREENS") != "1", reason="set LENITIVE_SCREENS=1 to take the screens anew"
)


def window(browser: Browser, site: str, width: int, scheme: str) -> Page:
    """An empty window. Whoever asks for it closes its context."""
    context = browser.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, base_url=site, reduced_motion="reduce"
    )
    return context.new_page()


def keep(page: Page, name: str, part: str | None = None) -> None:
    """Writes the page, from the top of a part of it on, as docs/screens/<name>.png, and closes the window."""
    page.evaluate("document.activeElement?.blur()")
    top = page.locator(part).evaluate("part => part.getBoundingClientRect().top + scrollY") if part else 0
    width = page.viewport_size["width"]
    height = min(MOST_HEIGHT_PX[width], int(page.evaluate("document.documentElement.scrollHeight") - top))
    SCREENS.mkdir(parents=True, exist_ok=True)
    clip = {"x": 0, "y": top, "width": width, "height": height}
    shot = Image.open(BytesIO(page.screenshot(full_page=True, clip=clip))).convert("RGB")
    page.context.close()
    # Few colors without dithering: a third of the size, and a reader sees no difference.
    small = shot.quantize(COLORS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(SCREENS / f"{name}.png", optimize=True)
