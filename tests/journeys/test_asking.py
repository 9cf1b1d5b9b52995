"""Journeys through the ten questions and "Inside the lab": answers to a printed page, help at once, nothing kept.

With LENITIVE_SCREENS=1 the screens of docs/screens are taken anew.
"""

from dataclasses import replace

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import FORCED, SCHEMES, Checks, Looks, look_at, looks_of
from journeys.screens import keep, only_when_asked, window

pytestmark = pytest.mark.browser

TICKED = (
    "long-years", "where-arm", "kind-touch", "kind-crps", "tried-moving", "tried-opioids", "tried-cream", "worst-7",
    "body-sleep", "body-work", "mind-low", "mind-fog", "heart-high_open", "heart-liver", "heart-age",
    "pregnancy-children", "psychosis-seeing_past", "substances-cannabis", "medicines-sleepy",
)  # fmt: skip
WRITTEN = {
    "where_words": "My right hand, since the wrist broke.",
    "tried_words": "Physical therapy helped some. Pills made me foggy. The cream did nothing in two months.",
    "goal": "Play the piano with my daughter.",
    "medicine_list": "gabapentin 300 mg, three times a day\nOxyContin 10 mg at night\nlisinopril 10 mg\nvitamin D",
}


def answer(page: Page, path: str = "/worth-asking", more: tuple[str, ...] = ()) -> None:
    page.goto(path)
    for box in (*TICKED, *more):
        turn_to(page, box)
        page.locator(f"#{box}").check()
    for name, words in WRITTEN.items():
        turn_to(page, name)
        page.fill(f"#{name}", words)


def turn_to(page: Page, name: str) -> None:
    """To the question that holds a field: on a phone there is one at a time."""
    question = page.locator(f".question:has(#{name})")
    if question.is_visible():
        return
    at = int(page.locator("[data-at]").inner_text())
    there = int(question.locator(".question-number").text_content() or 0)
    for _ in range(abs(there - at)):
        page.locator("[data-next]" if there > at else "[data-back]").click()
    expect(question).to_be_visible()


def make(page: Page) -> None:
    page.locator("#go").click()
    if page.locator(".behind-help").count():  # help is what the page shows, and the sheet waits behind one link
        expect(page.locator(".take-along")).to_be_hidden()
        page.locator(".behind-help > summary").click()
    expect(page.locator(".take-along")).to_be_visible()


def test_from_answers_to_a_printed_page(page: Page) -> None:
    answer(page, more=("where-chest", "mind-dark"))
    make(page)
    expect(page.locator(".take-along")).to_contain_text("is a reason not to have ketamine. Bring your numbers.")
    assert page.url.endswith("/worth-asking")
    paper = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert len(paper) <= 2  # at 11 pt, which eyes of seventy can read
    worded = " ".join(each.get_textpage().get_text_range() for each in paper)
    assert "303-707-1500" in worded
    assert "My page for the care team" in worded and "Name" in worded and "988" in worded
    assert "Search" not in worded and "Change my answers" not in worded and "Ask a pharmacist" not in worded


def test_the_spanish_page_fits_on_paper_as_well(page: Page) -> None:
    answer(page, "/es/worth-asking")
    make(page)
    paper = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert len(paper) <= 2 and "Mi hoja para el equipo médico" in paper[0].get_textpage().get_text_range()


def test_help_comes_at_once_when_an_answer_calls_for_it(page: Page) -> None:
    page.goto("/worth-asking")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/static/" not in request.url else None)
    help_now = page.locator(".choice:has(#mind-dark) .at-once")
    expect(help_now).to_be_hidden()
    page.get_by_label("I think of ending my life or of hurting myself").check()
    expect(help_now).to_be_visible()
    expect(help_now.get_by_role("link", name="Call 988")).to_have_attribute("href", "tel:988")
    page.get_by_label("I think of ending my life or of hurting myself").uncheck()
    expect(help_now).to_be_hidden()
    assert sent == []


def test_calls_come_first_and_take_the_focus(page: Page) -> None:
    page.goto("/worth-asking")
    turn_to(page, "heart-now")
    page.locator("#heart-now").check()
    page.locator("#go").click()
    expect(page.get_by_role("heading", name="Call first")).to_be_focused()
    assert page.title().startswith("Call first")


def test_answers_come_back_to_be_changed(page: Page) -> None:
    answer(page)
    make(page)
    page.get_by_role("button", name="Change my answers").click()
    expect(page.locator("#heart-liver")).to_be_checked()
    expect(page.locator("#goal")).to_have_value(WRITTEN["goal"])
    expect(page.locator("#medicine_list")).to_have_value(WRITTEN["medicine_list"])
    page.locator("#heart-liver").uncheck()
    make(page)
    expect(page.locator(".take-along")).not_to_contain_text("liver illness")


def test_everything_works_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    answer(page, more=("mind-dark",))
    expect(page.locator(".choice:has(#mind-dark) .at-once")).to_be_visible()
    make(page)
    expect(page.get_by_role("link", name="Call 988")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_text("You can print from the menu of your browser as well.")).to_be_visible()
    page.get_by_role("button", name="Change my answers").click()
    expect(page.locator("#mind-dark")).to_be_checked()
    context.close()


def test_the_keyboard_alone_goes_from_a_question_to_the_page(page: Page) -> None:
    page.goto("/worth-asking")
    page.locator("#long-weeks").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#long-months")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#onset-sudden")).to_be_checked()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "tel:911")
    page.locator("#go").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".take-along")).to_contain_text("3 months to 1 year")


def test_the_access_log_holds_no_answer(page: Page, tmp_path_factory: pytest.TempPathFactory) -> None:
    logs = {log.resolve() for log in tmp_path_factory.getbasetemp().glob("site*/log")}
    before = {log: len(log.read_text(encoding="utf-8")) for log in logs}  # other journeys open formulas by their names
    answer(page, more=("mind-dark",))
    make(page)
    whole = "".join(log.read_text(encoding="utf-8")[before[log] :].lower() for log in logs)
    assert "post /worth-asking 200" in whole
    assert not any(word in whole for word in ("piano", "oxycontin", "gabapentin", "dark", "high_open", "mind", "liver"))


def test_the_lab_can_be_read_without_a_script_and_printed(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/lab")
    expect(page.get_by_role("heading", name="The last check")).to_be_visible()
    expect(page.get_by_role("img", name="A balance with a heap of powder, showing 12.13 g")).to_be_visible()
    worded = "".join(each.get_textpage().get_text_range() for each in pypdfium2.PdfDocument(page.pdf()))
    assert "A demonstration" in worded and "12.13 g" in worded and "The last check" in worded
    context.close()


DRAWN = ("how-ketamine-works", "how-fast", "using-the-cream", "how-long", "how-a-cream-is-made")


@pytest.fixture(scope="module")
def looks(browser: Browser, site: str) -> Looks:
    checks = Checks(targets="main .choice, main button, main textarea, main a.button", but="none", widths=(320,))

    def of(state: str, width: int) -> Checks:
        return replace(checks, is_forced=state in ("filled", "page", "lab") and width == 1280)

    return looks_of(browser, site, lambda page, state: STATES[state](page), of)


@pytest.mark.parametrize("state", ["filled", "page", "lab"])
def test_forced_colors_hide_nothing_from_axe(looks: Looks, state: str) -> None:
    assert looks(state, 1280).barriers[FORCED] == ""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("learn", ["/learn", "/es/learn"])
@pytest.mark.parametrize("slug", DRAWN)
def test_articles_with_pictures_have_no_barrier(browser: Browser, site: str, slug: str, learn: str, width: int) -> None:
    page = window(browser, site, width, "light")
    page.goto(f"{learn}/{slug}")
    for folded in page.locator(".learning summary").all():
        folded.click()
    look = look_at(page, Checks(part="figure.learning"))
    assert look.barriers == dict.fromkeys(SCHEMES, "") and look.too_wide == ()
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", ["empty", "filled", "page", "spanish", "refused", "lab", "lab in Spanish"])
def test_axe_finds_nothing_and_the_page_fits_the_screen(looks: Looks, state: str, width: int, scheme: str) -> None:
    look = looks(state, width)
    assert look.barriers[scheme] == "" and look.too_wide == ()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_targets_are_at_least_44_px_high(looks: Looks, width: int) -> None:
    assert looks("filled", width).small == ()


def empty(page: Page) -> None:
    page.goto("/worth-asking")


def filled(page: Page) -> None:
    answer(page, more=("where-chest", "mind-dark", "substances-too_much"))


def whole(page: Page) -> None:
    filled(page)
    make(page)


def quiet(page: Page) -> None:
    answer(page)
    make(page)


def spanish(page: Page) -> None:
    answer(page, "/es/worth-asking", more=("mind-dark",))
    make(page)


def refused(page: Page) -> None:
    page.goto("/worth-asking")
    page.locator("#go").click()
    expect(page.locator("#refused-heading")).to_be_visible()


def lab(page: Page) -> None:
    page.goto("/lab")


def spanish_lab(page: Page) -> None:
    page.goto("/es/lab")


STATES = {
    "empty": empty,
    "filled": filled,
    "page": whole,
    "spanish": spanish,
    "refused": refused,
    "lab": lab,
    "lab in Spanish": spanish_lab,
}
# Name of the file → what is done, width, scheme, and the part at which the picture begins ("" for the top).
SHOTS = {
    "asking-form-390-light": (empty, 390, "light", ""),
    "asking-form-1280-dark": (empty, 1280, "dark", ""),
    "asking-help-390-dark": (filled, 390, "dark", "#mind"),
    "asking-page-390-light": (whole, 390, "light", ""),
    "asking-page-1280-light": (quiet, 1280, "light", ""),
    "asking-page-es-390-light": (spanish, 390, "light", ""),
    "lab-390-dark": (lab, 390, "dark", ""),
    "lab-1280-light": (lab, 1280, "light", ""),
}


@only_when_asked
@pytest.mark.parametrize("name", SHOTS)
def test_take_the_screens(browser: Browser, site: str, name: str) -> None:
    state, width, scheme, part = SHOTS[name]
    page = window(browser, site, width, scheme)
    state(page)
    keep(page, name, part)
