"""Journeys through the order form: three papers in two languages, by keyboard, on a telephone, and a wrong order."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import Checks, Looks, looks_of
from web.whole_order import PAGE, whole_order

pytestmark = pytest.mark.browser

MINE = ("amount", "made_on", "device.", "pharmacy.", "record_number", "prescription.")
SIGNATURE = "prescription.directions."
READ = {
    "ketamine": "8.0012 g", "gabapentin": "4.7991 g", "clonidine": "0.1601 g", "lidocaine": "1.6003 g",
    "PLO": "65.44 g",
}  # fmt: skip
DONE = {
    "compounded_by": "Tomas Reyes", "second_reader": "Ivo Lindt", "verified_by": "Jo Marsh", "final_amount": "79.2 g",
    "containers_filled": "1", "note": "nothing to note",
}  # fmt: skip
KINDS = ("worksheet", "label", "leaflet")


def field(name: str) -> str:
    """The field that stands for a place in the order."""
    return f'[name="{name}"]'


def fill(page: Page, language: str = "", **changes: str) -> None:
    """The example with an invented patient, directions and pharmacy written into it."""
    page.goto(f"{PAGE}?example=1")
    for name, text in whole_order(language, **changes).items():
        if name.startswith(MINE):
            place = page.locator(field(name))
            if place.evaluate("element => element.tagName") == "SELECT":
                place.select_option(text)
            else:
                place.fill(text)


def make(page: Page) -> None:
    page.locator("#go").click()
    expect(page.locator("#answer-heading:focus, #problems-card:focus")).to_be_visible(timeout=20_000)


def show(page: Page, kind: str) -> None:
    page.locator(f'label[for="show-{kind}"]').click()
    expect(page.locator(f"#paper-{kind}")).to_be_visible()


def whole(page: Page) -> None:
    fill(page)
    make(page)


def wrong(page: Page) -> None:
    """Too much, an amount no pump gives, an old prescription, and no number."""
    changes = {"prescription.number": "", "prescription.issued_on": "2026-03-01", SIGNATURE + "applied": "1.5 g"}
    fill(page, amount="500 g", **changes)
    make(page)


def in_the_label(page: Page) -> str:
    return page.locator("#paper-label .label-sheet").first.inner_text().replace("\xa0", " ")


@pytest.mark.parametrize(
    ("language", "worded"), [("", "Apply 2 pumps (2.9 g)"), ("es", "Aplique 2 pulsaciones (2.9 g)")]
)
def test_an_order_comes_to_three_papers(page: Page, language: str, worded: str) -> None:
    fill(page, language)
    make(page)
    for kind in KINDS:
        show(page, kind)
        shown = [each for each in KINDS if page.locator(f"#paper-{each}").is_visible()]
        assert shown == [kind]
    show(page, "label")
    assert worded in in_the_label(page)
    expect(page.locator("#paper-leaflet .paper")).to_have_attribute("lang", language or "en")
    assert page.url.endswith(PAGE), "nothing that was written stands in the address"


def test_a_complete_record_is_written_on_the_page_until_only_the_draft_prevents_release(page: Page) -> None:
    fill(page)
    for row, (chemical, read) in enumerate(READ.items()):
        block = page.locator(".block", has=page.locator("legend", has_text=re.compile(f"^{chemical}$")))
        block.get_by_text("Certificate, weighing and more of lot 1").click()
        page.locator(field(f"lots[{row}].weighed")).fill(read)
    page.locator("#part-record > details > summary").click()
    for name, text in DONE.items():
        page.locator(field(name)).fill(text)
    page.locator("#part-container > details > summary").click()
    make(page)
    expect(page.locator(".verdict h3")).to_have_text("Not to be released: 1 reason")
    expect(page.locator(".verdict")).to_contain_text("is a draft")
    expect(page.locator(".verdict")).not_to_contain_text("Still to come")
    sheet = page.locator("#paper-worksheet")
    for shown in (*READ.values(), "79.2 g", "Tomas Reyes", "Ivo Lindt", "Jo Marsh", "nothing to note"):
        expect(sheet).to_contain_text(shown)


def test_no_line_of_the_label_leaves_its_paper_on_any_screen(page: Page) -> None:
    whole(page)
    show(page, "label")
    for width in (320, 390, 800, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate(
            """() => [...document.querySelectorAll('.label-sheet .words')].filter(line => {
                const own = line.getBoundingClientRect(), sheet = line.parentElement.getBoundingClientRect();
                const range = document.createRange(); range.selectNodeContents(line);
                const text = range.getBoundingClientRect();
                return own.bottom > sheet.bottom + 1 || text.right > sheet.right + 1 || sheet.right > innerWidth;
            }).map(line => line.textContent)"""
        )
        assert over == [], width


def test_only_the_paper_that_is_shown_is_printed_and_nothing_of_it_is_lost(page: Page) -> None:
    whole(page)
    for kind, worded in (("label", "Ana Núñez"), ("leaflet", "How to keep it"), ("worksheet", "Order of work")):
        show(page, kind)
        page.emulate_media(media="print")
        assert page.locator(f"#paper-{kind}").get_by_text(worded).first.is_visible(), kind
        for hidden in (".masthead", "#order", ".beside-sheet", ".tabs", ".one-paper > .keep"):
            assert not page.locator(hidden).first.is_visible(), hidden
        assert not [other for other in KINDS if other != kind and page.locator(f"#paper-{other}").is_visible()]
        page.emulate_media(media="screen")


def test_a_wrong_order_has_all_its_reasons_in_one_list_that_leads_to_the_fields(page: Page) -> None:
    wrong(page)
    reasons = page.locator(".verdict li")
    expect(page.locator(".verdict h3")).to_have_text(f"Not to be released: {reasons.count()} reasons")
    for code in ("outlasts-beyond-use", "label-strokes", "label-prescription-too-old"):
        assert page.locator(".planned .reason-code", has_text=code).count() == 1, code
    page.locator(".verdict a", has_text="part of a pump").click()
    expect(page.locator("#prescription-directions-applied")).to_be_focused()
    page.locator("#lacking a", has_text="prescription number").click()
    expect(page.locator("#prescription-number")).to_be_focused()
    show(page, "label")
    page.locator("#paper-label a").click()
    expect(page.locator("#lacking")).to_be_focused()


def test_the_order_is_written_and_read_by_keyboard_alone(page: Page) -> None:
    fill(page)
    page.locator(field("prescription.directions.note")).focus()
    page.keyboard.type("wash your hands after")
    page.keyboard.press("Enter")
    expect(page.locator("#answer-heading")).to_be_focused()
    page.locator("#show-worksheet").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#paper-label")).to_be_visible()
    assert "wash your hands after" in in_the_label(page)
    page.keyboard.press("ArrowRight")
    expect(page.locator("#paper-leaflet")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Print (leaflet)")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Save as PDF (leaflet)")).to_be_focused()


def test_what_stands_on_the_jar_is_read_whole_on_a_telephone(page: Page) -> None:
    """An NDC that ends behind the edge of its field is compared with half of the jar."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{PAGE}?example=1")
    for name, text in (("vendor", "Front Range Chemicals"), ("ndc", "00000-0117-25")):
        place = page.locator(field(f"lots[0].{name}"))
        place.evaluate("each => { each.closest('details').open = true }")
        place.fill(text)
        assert place.evaluate("each => each.scrollWidth <= each.clientWidth"), name


def test_three_papers_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    fill(page)
    page.locator("#go").click()
    expect(page.locator("#paper-worksheet .paper")).to_be_visible()
    show(page, "label")
    assert "Apply 2 pumps (2.9 g)" in in_the_label(page)
    context.close()


def test_each_paper_is_saved_as_pdf_where_the_machine_can(page: Page) -> None:
    from lenitive.papers import pdf_of

    if not isinstance(pdf_of("<p>a</p>", "label"), bytes):
        pytest.skip("this machine makes no PDF; the page says so (tests/web)")
    whole(page)
    for kind in KINDS:
        show(page, kind)
        with page.expect_download() as found:
            page.get_by_role("button", name="Save as PDF").click()
        assert found.value.suggested_filename.startswith(f"{kind}-") and "Ana" not in found.value.suggested_filename


def label_of(page: Page) -> None:
    whole(page)
    show(page, "label")


def leaflet_of(page: Page) -> None:
    whole(page)
    show(page, "leaflet")


STATES = {"empty": lambda page: page.goto(PAGE), "label": label_of, "leaflet": leaflet_of, "wrong": wrong}
SCHEME = {390: "dark", 1280: "light"}  # by width
CHECKS = Checks(
    targets=", ".join(
        f"main {kind}" for kind in ("button", "input:not([type=radio])", "select", "a.button", ".tabs label")
    ),
    widths=(320, 390, 719, 980, 1280),
    part={"exclude": [[".signatures thead th:empty"], [".stamp"]]},  # the letters across a draft are pale on purpose
)


@pytest.fixture(scope="module")
def looks(browser: Browser, site: str) -> Looks:
    return looks_of(
        browser,
        site,
        lambda page, state: STATES[state](page),
        lambda _, width: replace(CHECKS, schemes=(SCHEME[width],)),
    )


@pytest.mark.parametrize(("width", "scheme"), SCHEME.items())
@pytest.mark.parametrize("state", STATES)
def test_it_can_be_read_and_pressed_by_everyone(looks: Looks, state: str, width: int, scheme: str) -> None:
    found = looks(state, width)
    assert found.barriers[scheme] == ""
    assert found.too_wide == () and found.small == ()
