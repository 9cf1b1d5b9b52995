"""Journeys through the compounding room: a sum by keyboard, a wrong basis, an impossible cream, a printed worksheet.

With LENITIVE_SCREENS=1 the screens of docs/screens are taken anew.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import Checks, Looks, looks_of
from journeys.screens import keep, only_when_asked, window

pytestmark = pytest.mark.browser

GEL = "/formulary/ketamine-10-gel/worksheet"
PLO = "/formulary/ketamine-gabapentin-clonidine-lidocaine-plo"
IMPOSSIBLE = "/formulary/capsaicin-ketamine-plo/worksheet"
MADE_ON = "2026-11-24"


def field(name: str) -> str:
    """The field that stands for a place in the order."""
    return f'[name="{name}"]'


def plan(page: Page) -> None:
    page.locator("#go").click()
    expect(page.locator("#answer-heading:focus, #problems-card:focus")).to_be_visible(timeout=20_000)


def planned(page: Page, path: str = PLO + "/worksheet") -> None:
    """Everything filled in with the example's lots, dated, and planned."""
    page.goto(f"{path}?example=1")
    page.fill(field("made_on"), MADE_ON)
    page.select_option(field("beyond_use_type"), "aqueous_preserved")
    page.select_option(field("storage"), "controlled room temperature")
    plan(page)


def without_basis(page: Page) -> None:
    page.goto(f"{PLO}/worksheet?example=1")
    page.fill(field("made_on"), MADE_ON)
    page.select_option(field("bases.ketamine"), "")
    page.fill(field("lots[1].expires"), "2026-11-23")
    plan(page)


def impossible_cream(page: Page) -> None:
    """95 % of two drugs, one of them of 90 % assay: more than the whole once it is corrected."""
    page.goto(f"{IMPOSSIBLE}?example=1")
    strengths = {"capsaicin": "50", "ketamine": "45", "ethanol": "2", "lecithin isopropyl palmitate": "2"}
    for name, strength in strengths.items():
        page.fill(field(f"strengths.{name}"), f"{strength} % w/w")
    page.fill(field("amount"), "100 g")
    block = page.locator("#of-capsaicin")
    block.get_by_text("Certificate policy, aliquot").click()
    page.select_option(field("policies.capsaicin"), "assay")
    block.get_by_text("Certificate and more of lot 1").click()
    page.fill(field("lots[0].certificate.assay"), "90 %")
    page.select_option(field("lots[0].certificate.assay_basis"), "as_is")
    plan(page)
    for name in ("capsaicin", "ketamine"):  # far from what is usual: the page asks, and is told that it is meant
        confirmed = page.locator(field(f"confirmed.{name}"))
        if confirmed.count():
            confirmed.fill(f"{strengths[name]} % w/w")
    plan(page)


def sum_of(page: Page) -> None:
    page.goto("/calculators/percent")
    page.get_by_role("link", name="Fill in the example").click()
    expect(page.locator("#answer-heading")).to_be_focused()


def wrong_sum(page: Page) -> None:
    page.goto("/calculators/refill-date?issued=2026-02-30&months=six")
    expect(page.locator("#problems-card")).to_be_focused()


def goes_to(path: str) -> Callable[[Page], None]:
    def go(page: Page) -> None:
        page.goto(path)

    return go


def test_a_sum_is_found_filled_in_and_answered_by_keyboard_alone(page: Page) -> None:
    page.goto("/calculators")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.locator("#find").focus()
    page.keyboard.type("refill")
    expect(page.locator("#found")).to_have_text("1 found")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Last day to refill")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator("#issued").focus()
    page.keyboard.type("2026-08-31")
    page.keyboard.press("Tab")
    page.keyboard.type("6")
    page.keyboard.press("Enter")
    expect(page.locator("#answer-heading")).to_be_focused()
    expect(page.locator("#answer-heading")).to_contain_text("2027-02-28")
    assert page.url.endswith("?issued=2026-08-31&months=6")
    expect(page.locator("table.steps tbody tr").first).to_contain_text("6 calendar months")


def test_a_sum_prints_its_steps_without_form_and_navigation(page: Page) -> None:
    sum_of(page)
    page.emulate_media(media="print")
    for hidden in (".masthead nav", ".ask", ".way-up", ".keep"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for shown in ("#answer-heading", "table.steps", ".inputs dl", "table.steps th.only-print"):
        assert page.locator(shown).first.is_visible(), shown


def test_a_misspelled_ingredient_is_typed_found_and_its_formula_opened_by_keyboard(page: Page) -> None:
    page.goto("/formulary")
    page.locator("#q").focus()
    page.keyboard.type("gabapantin")
    page.keyboard.press("Enter")
    expect(page.locator("#found-heading")).to_be_focused()
    expect(page.locator(".found")).to_contain_text("“gabapantin” is in no formula; read as “gabapentin”.")
    page.keyboard.press("Tab")  # Show all
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("gabapentin")
    expect(page.locator("#lines-heading")).to_be_visible()


def test_an_error_leads_to_the_list_and_from_there_to_the_field(page: Page) -> None:
    wrong_sum(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#issued")).to_be_focused()
    assert page.locator("#issued").get_attribute("aria-invalid") == "true"


def test_calculators_formulary_and_worksheets_work_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/calculators")
    assert page.locator(".shelf li").count() > 20 and not page.locator("#find").is_visible()
    sum_of(page)
    page.goto("/formulary?q=gabapantin")
    expect(page.locator("#found-heading")).to_contain_text("hold this")
    page.goto(f"{GEL}?example=1")
    page.get_by_role("button", name="Another lot of ketamine").click()
    page.fill(field("lots[2].lot"), "K-9")
    page.get_by_role("button", name="Remove lot 2 of ketamine").click()
    assert page.locator(field("lots[2].lot")).count() == 0
    page.locator("#go").click()
    expect(page.locator(".paper.worksheet")).to_be_visible()
    page.select_option("#bases-ketamine", "")
    page.locator("#go").click()
    expect(page.locator("#error-bases-ketamine")).to_contain_text("as base or as salt?")
    context.close()


def test_a_wrong_basis_is_a_hard_question_with_both_results_beside_the_field(page: Page) -> None:
    without_basis(page)
    expect(page.locator("#problems-card")).to_be_focused()
    beside = page.locator("#error-bases-ketamine")
    expect(beside).to_contain_text("13.84 g of ketamine hydrochloride, as that salt 12 g")
    page.locator('#problems-card a[href="#bases-ketamine"]').click()
    expect(page.locator("#bases-ketamine")).to_be_focused()
    page.select_option("#bases-ketamine", "as_base")
    page.fill(field("lots[1].expires"), "2027-11-23")
    plan(page)
    expect(page.locator(".paper.worksheet")).to_contain_text("13.8404 g")


def test_an_impossible_cream_says_by_how_much(page: Page) -> None:
    impossible_cream(page)
    expect(page.locator("#problems-card")).to_contain_text("Nothing is left for the vehicle")
    expect(page.locator("#problems-card")).to_contain_text("4.5556 g more than 100 g")
    page.locator('#problems-card a[href="#of-poloxamer-407-gel-20"]').click()
    expect(page.locator("#of-poloxamer-407-gel-20")).to_be_focused()


def test_a_lot_is_added_without_losing_place_or_words(page: Page) -> None:
    page.goto(f"{GEL}?example=1")
    page.get_by_role("button", name="Another lot of ketamine").click()
    expect(page.locator(field("lots[2].ingredient"))).to_be_focused()
    expect(page.locator(field("lots[0].lot"))).to_have_value("DEMO-1")
    page.get_by_role("button", name="Today").click()
    expect(page.locator("#made_on")).not_to_have_value("")


def test_the_worksheet_prints_on_letter_paper_with_draft_across_and_nothing_else(page: Page) -> None:
    planned(page)
    page.emulate_media(media="print")
    assert (
        page.locator(".paper.worksheet").is_visible()
        and page.locator(".paper.worksheet .stamp").inner_text() == "DRAFT"
    )
    for hidden in (".masthead", "#order", ".beside-sheet", ".foot >> nth=-1", ".intro"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for worded in ("ketamine hydrochloride", "Accept", "Order of work", "Do not use after", "Signatures"):
        assert page.locator(".paper.worksheet").get_by_text(worded).first.is_visible(), worded
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_the_sheet_is_saved_as_pdf_where_the_machine_can(page: Page) -> None:
    from lenitive.papers import pdf_of

    if not isinstance(pdf_of("<p>a</p>", "worksheet"), bytes):
        pytest.skip("this machine makes no PDF; the page says so (tests/web)")
    planned(page)
    with page.expect_download() as found:
        page.get_by_role("button", name="Save as PDF").click()
    assert found.value.suggested_filename == f"worksheet-ketamine-gabapentin-clonidine-lidocaine-plo-{MADE_ON}.pdf"


def test_the_record_prints_as_a_paper(page: Page) -> None:
    page.goto(PLO)
    assert not page.locator(".paper.formula").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".paper.formula").is_visible() and not page.locator("article.master").is_visible()


# The letters across a draft are pale on purpose: they lie over numbers, and the paper says "draft" in its first lines.
# The empty corner of the table of signatures is the papers' own.
LOOKED_AT = {"exclude": [[".signatures thead th:empty"]]}
State = Callable[[Page], None]
STATES: dict[str, State] = {
    "calculators": goes_to("/calculators"),
    "calculator empty": goes_to("/calculators/capsule"),
    "calculator": sum_of,
    "calculator error": wrong_sum,
    "formulary": goes_to("/formulary"),
    "formulary search": goes_to("/formulary?q=gabapantin+plo"),
    "formulary nothing": goes_to("/formulary?q=aspirin"),
    "formula": goes_to(PLO),
    "worksheet empty": goes_to(f"{PLO}/worksheet"),
    "worksheet basis": without_basis,
    "worksheet impossible": impossible_cream,
    "worksheet": planned,
}


SCHEME = {390: "dark", 1280: "light"}  # by width
# A tab is pressed by its label; the round button itself is seen by nobody.
KINDS = ("button", "input:not(.visually-hidden)", "select", "summary", "a.button")
CHECKS = Checks(
    targets=", ".join([*(f"main {kind}" for kind in KINDS), ".ways a", ".shelf h3 a", ".way-up a", ".tabs label"]),
    widths=(320, 390, 719, 980, 1280),
    part=LOOKED_AT,
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
def test_axe_finds_nothing(looks: Looks, state: str, width: int, scheme: str) -> None:
    assert looks(state, width).barriers[scheme] == ""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_nothing_lies_beside_the_screen_at_any_width(looks: Looks, state: str, width: int) -> None:
    assert looks(state, width).too_wide == ()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", ["calculators", "calculator", "formulary", "formula", "worksheet"])
def test_targets_are_at_least_44_px(looks: Looks, state: str, width: int) -> None:
    assert looks(state, width).small == ()


# Name of the file → state, width, scheme.
SHOTS: dict[str, tuple[str, int, str]] = {
    "compounding-calculators-390-light": ("calculators", 390, "light"),
    "compounding-calculator-empty-390-dark": ("calculator empty", 390, "dark"),
    "compounding-calculator-1280-light": ("calculator", 1280, "light"),
    "compounding-calculator-error-1280-dark": ("calculator error", 1280, "dark"),
    "compounding-formulary-1280-light": ("formulary search", 1280, "light"),
    "compounding-formulary-nothing-390-light": ("formulary nothing", 390, "light"),
    "compounding-formula-1280-dark": ("formula", 1280, "dark"),
    "compounding-worksheet-basis-390-light": ("worksheet basis", 390, "light"),
    "compounding-worksheet-impossible-1280-dark": ("worksheet impossible", 1280, "dark"),
    "compounding-worksheet-390-dark": ("worksheet", 390, "dark"),
    "compounding-worksheet-1280-light": ("worksheet", 1280, "light"),
}


@only_when_asked
@pytest.mark.parametrize("name", SHOTS)
def test_take_the_screens(browser: Browser, site: str, name: str) -> None:
    state, width, scheme = SHOTS[name]
    page = window(browser, site, width, scheme)
    STATES[state](page)
    keep(page, name)
