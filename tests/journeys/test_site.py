"""A person in pain on the public site finds an answer, checks its source, calls a store; by keys, without scripts."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

MOST_BYTES = 100_000  # policy: the home page with everything it loads


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site, has_touch=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A telephone whose browser runs no scripts."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site, java_script_enabled=False)
    yield context.new_page()
    context.close()


def window_shows(page: Page, words: str) -> None:
    expect(page.locator("#search-found")).to_contain_text(words, timeout=10_000)


def test_a_misspelled_question_typed_with_keys_alone_leads_to_the_answer(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    expect(page.locator("#search-q")).to_be_focused()
    page.keyboard.type("numming lotion")
    window_shows(page, "What do numbing drugs like lidocaine do in a cream?")
    expect(page.locator("#search-found")).to_contain_text("We looked for numbing lotion")
    expect(page.locator("#search-status")).to_have_text(re.compile(r"^\s*\d+ answers found"))
    page.keyboard.press("ArrowDown")
    expect(page.locator("#search-found .hits a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/learn/numbing-drugs-in-creams$"))
    expect(page.locator("h1")).to_have_text("What do numbing drugs like lidocaine do in a cream?")


def test_escape_closes_the_search_and_gives_the_focus_back(page: Page) -> None:
    page.goto("/learn/crps")
    opens = page.locator(".opens-search")
    opens.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#search-q")).to_be_focused()
    page.keyboard.type("cream")
    window_shows(page, "cream")
    page.keyboard.press("Escape")
    expect(page.locator("#search")).not_to_be_visible()
    expect(opens).to_be_focused()


def test_the_close_button_does_the_same(page: Page) -> None:
    page.goto("/stores")
    link = page.get_by_role("link", name="Call 303-333-2010")
    link.focus()
    page.keyboard.press("/")
    page.get_by_role("button", name="Close").click()
    expect(page.locator("#search")).not_to_be_visible()
    expect(link).to_be_focused()


def test_a_slash_that_belongs_to_a_text_opens_nothing(page: Page) -> None:
    page.goto("/predict")
    page.locator("#horizon").press("/")
    expect(page.locator("#search")).not_to_be_visible()
    page.goto("/search")
    page.locator("#q").press("/")
    expect(page.locator("#search")).not_to_be_visible()


def test_the_focus_stays_in_the_window_while_it_is_open(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('#search')")


def test_whom_to_call_comes_first_in_the_window(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("i want to die")
    expect(page.get_by_role("link", name="Call 988")).to_be_visible()
    expect(page.locator("#search-found .hits a").first).to_be_hidden()
    page.locator("#search-found .behind-help > summary").click()
    call = page.get_by_role("link", name="Call 988").bounding_box()
    first = page.locator("#search-found .hits a").first.bounding_box()
    assert call and first and call["y"] < first["y"]


def test_the_search_works_on_pages_that_have_their_own_exchange(page: Page) -> None:
    page.goto("/predict")
    sentence = page.locator(".sentence").inner_text()
    page.locator("h1").click()
    page.keyboard.press("/")
    page.keyboard.type("littleton phone")
    window_shows(page, "Littleton")
    page.keyboard.press("Escape")
    assert page.locator(".sentence").inner_text() == sentence


def test_what_is_typed_before_the_exchange_is_loaded_is_looked_for_all_the_same(page: Page) -> None:
    page.route("**/htmx.min.js", lambda route: (page.wait_for_timeout(500), route.continue_()))
    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("littleton")
    window_shows(page, "Littleton")


def test_when_the_server_does_not_answer_the_window_says_so(page: Page) -> None:
    page.goto("/")
    page.route("**/search", lambda route: route.abort())
    page.keyboard.press("/")
    page.keyboard.type("cream")
    expect(page.locator("#search-status")).to_have_text("No answer from the server. Press Search to try again.")


def test_without_scripts_the_search_is_a_page(plain: Page) -> None:
    plain.goto("/learn/crps")
    plain.locator(".opens-search").click()
    plain.fill("#q", "can i driv home")
    plain.get_by_role("button", name="Search").click()
    expect(plain.locator("h2.status")).to_contain_text("answers found")
    plain.get_by_role("link", name="What should I do after a session? Can I drive?").click()
    expect(plain.locator("h1")).to_have_text("What should I do after a session? Can I drive?")


@pytest.mark.parametrize("script", ["phone", "plain"])
def test_how_sure_a_section_is_opens_its_sources_in_place_with_and_without_scripts(
    request: pytest.FixtureRequest, script: str
) -> None:
    page: Page = request.getfixturevalue(script)
    page.goto("/learn/does-the-cream-work")
    section = page.locator(".text .how-sure").nth(1)
    expect(section.locator("summary")).to_have_text("A few small studies, 5 sources")
    expect(section.locator("li").first).not_to_be_visible()
    section.locator("summary").click()
    expect(section.locator("li").first).to_contain_text("Brutcher 2019")
    expect(section.locator("p").first).to_contain_text("There is one study, or a few, or they are small.")
    section.locator("li a").first.click()
    expect(page.locator("#source-S48")).to_be_in_viewport()


def test_from_home_a_source_is_two_taps_away(page: Page) -> None:
    page.goto("/")
    page.locator(".answer-card .how-sure summary").first.click()
    page.locator(".answer-card .how-sure li a").first.click()
    expect(page).to_have_url(re.compile("/learn/low-dose-ketamine#source-"))
    expect(page.locator(".sources-list li:target")).to_be_in_viewport()


@pytest.mark.parametrize("number", ["+13037071500", "+13033332010"])
def test_both_stores_are_a_tap_away_on_a_telephone(phone: Page, number: str) -> None:
    phone.goto("/")
    phone.get_by_role("button", name="Menu").click()
    phone.locator("#ways").get_by_role("link", name="Stores").click()
    for kind in ("tel", "sms"):
        target = phone.locator(f'main a[href="{kind}:{number}"]')
        box = target.bounding_box()
        assert box and box["height"] >= 44 and target.is_visible()


def test_the_menu_closes_with_escape_and_gives_the_focus_back(phone: Page) -> None:
    phone.goto("/learn")
    menu = phone.get_by_role("button", name="Menu")
    menu.focus()
    phone.keyboard.press("Enter")
    expect(phone.locator("#ways")).to_be_visible()
    phone.keyboard.press("Escape")
    expect(phone.locator("#ways")).not_to_be_visible()
    expect(menu).to_be_focused()


def test_without_scripts_the_menu_opens_all_the_same(plain: Page) -> None:
    plain.goto("/")
    plain.get_by_role("button", name="Menu").click()
    plain.locator("#ways").get_by_role("link", name="Learn").click()
    expect(plain.locator("h1")).to_have_text("Learn about ketamine and pain")


def test_a_spanish_reader_gets_there_and_back(phone: Page) -> None:
    phone.goto("/learn/crps")
    phone.get_by_role("link", name="Español").click()  # without a menu
    expect(phone.locator("html")).to_have_attribute("lang", "es")
    expect(phone.locator("h1")).to_contain_text("¿")
    phone.locator(".opens-search").click()
    phone.keyboard.type("crema niño")
    expect(phone.locator("#search-status")).to_contain_text("respuestas", timeout=10_000)
    expect(phone.locator("#search-found a").first).to_have_attribute("href", re.compile("^/es/"))


def test_the_first_stop_of_the_keyboard_skips_to_the_content(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_every_stop_of_the_keyboard_on_an_article_can_be_seen(page: Page) -> None:
    page.goto("/learn/does-the-cream-work")
    seen = 0
    for _ in range(80):
        page.keyboard.press("Tab")
        shown = page.evaluate(
            """() => {
              const here = document.activeElement;
              if (!here || here === document.body) return null;
              const box = here.getBoundingClientRect();
              const style = getComputedStyle(here);
              return box.width > 0 && box.bottom > 0 && box.top < innerHeight && style.outlineStyle !== 'none';
            }"""
        )
        if shown is None:
            break
        seen += 1
        assert shown, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    assert seen > 30


def test_home_is_light_and_nothing_in_it_jumps(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=site)
    page = context.new_page()
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) "
        "window.moved += entry.value }).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto("/", wait_until="networkidle")
    sizes = page.evaluate(
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map(entry => [entry.name, entry.transferSize])"
    )
    assert sum(size for _, size in sizes) <= MOST_BYTES, sizes
    assert page.evaluate("window.moved") < 0.01
    assert not any("htmx" in name for name, _ in sizes)
    context.close()


def test_an_article_prints_as_a_leaflet_with_its_sources(page: Page) -> None:
    page.goto("/learn/crps")
    page.emulate_media(media="print")
    for hidden in (".masthead .head-row", ".ways-other", ".on-this-page", ".prints", "#search"):
        expect(page.locator(hidden)).not_to_be_visible()
    for shown in ("h1", ".head-calls", ".short", ".sources-list", ".ask-card", ".foot"):
        expect(page.locator(shown).first).to_be_visible()
    expect(page.locator(".foot")).to_contain_text("988")
