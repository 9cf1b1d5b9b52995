"""What patients print: no letter below 11 points, and the telephone of a store on the sheet."""

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

# Letters that are shown and smaller than they should be; those of a picture as large as they come out.
SMALL = """least => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim(), holder = walker.currentNode.parentElement;
    if (!text || !holder.checkVisibility({visibilityProperty: true})) continue;
    const box = holder.getBoundingClientRect(), picture = holder.closest("svg");
    if (box.width < 2 || box.height < 2) continue;
    let size = parseFloat(getComputedStyle(holder).fontSize);
    if (picture) size *= picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
    if (size < least) found.push([size, text.slice(0, 40)]);
  }
  return found;
}"""
# Letters that vanish on white paper: browsers print no ground behind them.
PALE = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const part = value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim(), holder = walker.currentNode.parentElement;
    if (!text || holder.closest("svg") || !holder.checkVisibility({visibilityProperty: true})) continue;
    const box = holder.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const [red, green, blue] = getComputedStyle(holder).color.match(/[\\d.]+/g).map(each => part(each / 255));
    if (1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) < 4.5) found.push(text.slice(0, 40));
  }
  return found;
}"""
SHEETS = (
    "/",
    "/learn",
    "/learn/side-effects",
    "/learn/how-long",
    "/learn/how-fast",
    "/learn/using-the-cream",
    "/learn/how-ketamine-works",
    "/learn/how-a-cream-is-made",
    "/it-hurts-now",
    "/how-to-get-it",
    "/stores",
    "/lab",
    "/worth-asking",
    "/search?q=cream",
    "/words",
    "/found-a-mistake",
    "/es/it-hurts-now",
    "/es/lab",
)


@pytest.mark.parametrize("sheet", SHEETS)
def test_what_patients_print_can_be_read_and_says_whom_to_call(page: Page, sheet: str) -> None:
    page.set_viewport_size({"width": 720, "height": 1000})  # about the width of a letter sheet between its margins
    page.emulate_media(media="print")
    page.goto(sheet)
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    assert page.evaluate(SMALL, 11 * 4 / 3 - 0.1) == []
    assert page.evaluate(PALE) == []
    assert "303-707-1500" in page.inner_text("body") and "303-333-2010" in page.inner_text("body")


def test_the_search_for_small_letters_finds_one(page: Page) -> None:
    page.goto("/privacy")
    page.evaluate("document.querySelector('main p').style.fontSize = '9pt'")
    assert len(page.evaluate(SMALL, 11 * 4 / 3 - 0.1)) >= 1
    page.evaluate("document.querySelector('main p').style.color = '#eee'")
    assert len(page.evaluate(PALE)) >= 1
