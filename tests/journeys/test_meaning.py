"""Journeys: a cream with three partners, a concomitant medicine, a comparison, an icon array read aloud."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.steps import ROUTES, add_medicine, fill_cream, fill_dose, press_predict, sentence

pytestmark = pytest.mark.browser


def peak(page: Page) -> float:
    found = re.search(r"The typical peak of ([\d.,]+) ng/mL", sentence(page))
    assert found
    return float(found[1].replace(",", ""))


def test_a_cream_with_three_partners(page: Page) -> None:
    page.goto("/predict")
    fill_cream(page)
    press_predict(page)
    expect(page.locator("#problems-card")).to_have_count(0)
    creams, others = page.locator("#creams"), page.locator("#on-skin")
    expect(creams).to_contain_text("Nobody knows.")
    for share in ("1 %", "3 %", "10 %", "20 %"):
        expect(creams.get_by_role("rowheader", name=share, exact=True)).to_be_visible()
    for partner in ("lidocaine", "ketoprofen", "gabapentin"):
        expect(others.get_by_role("rowheader", name=partner)).to_be_visible()
    expect(others.get_by_role("row", name=re.compile("gabapentin"))).to_contain_text("not published")
    expect(page.locator(".why")).to_contain_text("gap of 4 h, at most 4 a day")
    expect(page).to_have_url(re.compile("#case=."))


def test_clarithromycin_raises_the_level_by_mouth(page: Page) -> None:
    page.goto("/predict")
    fill_dose(page, {"over": "", **ROUTES["oral"], "route": "oral"})
    press_predict(page)
    alone = peak(page)
    add_medicine(page, "clarithromycin")
    press_predict(page)
    assert peak(page) > 1.5 * alone
    expect(page.locator("#opening")).to_contain_text("With clarithromycin, oral ketamine reaches")


def test_clarithromycin_hardly_changes_an_infusion(page: Page) -> None:
    page.goto("/predict")
    alone = peak(page)
    add_medicine(page, "Biaxin", since="0 h", until="5 d")
    press_predict(page)
    assert alone <= peak(page) < 1.2 * alone
    expect(page.locator(".read-as")).to_contain_text("is read as clarithromycin")


def test_two_regimens_are_compared_from_the_prediction(page: Page) -> None:
    page.goto("/predict")
    page.fill("#dose-0-amount", "0.4")
    press_predict(page)
    page.get_by_role("button", name="Compare with another regimen").click()
    expect(page.locator("h1")).to_have_text("Which regimen for this person?")
    expect(page.locator("#dose-0-amount")).to_have_value("0.4")
    expect(page.locator("#dose-1-amount")).to_have_value("0.4")
    fill_dose(page, {"over": "", **ROUTES["oral"], "route": "oral", "every": "", "lasting": ""}, row=1)
    page.locator("#go").click()
    expect(page.locator("#answer-heading:focus")).to_have_text("Side by side")
    table = page.locator(".beside table")
    expect(table).to_contain_text("Highest level of ketamine")
    expect(table.get_by_role("row", name=re.compile("Visits to a clinic"))).to_contain_text("1")
    expect(page.locator(".beside")).to_contain_text("the same people stand in every regimen")
    page.get_by_role("button", name="Add a third regimen").click()
    expect(page.locator("#dose-2-amount")).to_have_value("0.4")
    page.get_by_role("button", name="Remove regimen B").click()
    expect(page.locator("#dose-2-amount")).to_have_count(0)


def test_one_regimen_is_compared_with_and_without_a_medicine(page: Page) -> None:
    page.goto("/predict")
    fill_dose(page, {"over": "", **ROUTES["oral"], "route": "oral"})
    add_medicine(page, "clarithromycin")
    press_predict(page)
    page.get_by_role("button", name="with and without the medicines").click()
    arms = page.locator(".beside table")
    expect(arms).to_contain_text("with clarithromycin")
    expect(arms).to_contain_text("without other medicines")
    expect(page.locator("#answer")).to_contain_text("The regimen is the same; the other medicines differ.")
    levels = arms.get_by_role("row", name=re.compile("Highest level of ketamine")).get_by_role("cell")
    found = [float(re.search(r"[\d.]+", text.replace(",", ""))[0]) for text in levels.all_inner_texts()[:2]]  # type: ignore[index]
    assert max(found) > 1.5 * min(found), found
    assert page.url.partition("#")[0].endswith("/compare"), "the person stands in no address"


def test_regimens_are_compared_without_javascript(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/compare")
    page.get_by_role("button", name="Add a dose to B").click()
    expect(page.locator("#answer")).to_contain_text("Not all is filled in yet")
    page.locator("#dose-2-amount").fill("20")
    page.locator("#dose-2-basis").select_option("hydrochloride")
    page.locator("#go").click()
    expect(page.locator(".beside table")).to_contain_text("60 mg oral + 20 mg oral")
    context.close()


def test_an_icon_array_is_read_as_a_sentence_by_a_screen_reader(page: Page) -> None:
    page.goto("/predict")
    array = page.locator(".hundred").first.get_by_role("img")
    expect(array).to_have_accessible_name(re.compile(r"^Pain relief\. .*\d+ of 100 .*\.$"))
    read = page.locator(".hundreds").aria_snapshot()
    assert len(re.findall(r"- img \"[^\"]*\d+ of 100[^\"]*\"", read)) == 6, read
    assert "- path" not in read and "What may help" in read and "What may go wrong" in read


def test_the_figures_keep_their_shapes_in_forced_colors_and_on_paper(page: Page) -> None:
    page.goto("/predict")
    page.emulate_media(forced_colors="active")
    for look in ("p-good", "p-bad"):
        fill = page.locator(f".hundred .{look}").first.evaluate("node => getComputedStyle(node).fill")
        open_fill = page.locator(".hundred .p-spared").first.evaluate("node => getComputedStyle(node).fill")
        assert fill != "none" and open_fill == "none"
    page.emulate_media(media="print", forced_colors="none")
    expect(page.locator(".hundred svg").first).to_be_hidden()  # one page holds what comes first
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Print with all tables").click()
    expect(page.get_by_role("button", name="Print with all tables")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".hundred svg").first).to_be_visible()


def test_a_link_holds_the_comparison_and_its_fragment_is_never_sent(page: Page, browser: Browser) -> None:
    sent: list[str] = []
    page.context.on("request", lambda request: sent.append(request.url))
    page.goto("/compare")
    expect(page).not_to_have_url(re.compile("#"))
    page.fill("#dose-1-amount", "75")
    press_predict(page)
    expect(page).to_have_url(re.compile("/compare#case=."))
    link, table = page.url, page.locator(".beside table").inner_text()
    other = browser.new_context(viewport={"width": 1280, "height": 900})
    other.on("request", lambda request: sent.append(request.url))
    tab = other.new_page()
    tab.goto(link)
    expect(tab.locator("#dose-1-amount")).to_have_value("75")
    expect(tab.locator(".beside table")).to_have_text(re.compile("75 mg oral"))
    assert tab.locator(".beside table").inner_text() == table
    tab.reload()
    expect(tab.locator("#dose-1-amount")).to_have_value("75")
    coded = link.split("#case=")[1]
    assert len(sent) > 10 and [url for url in sent if "?" in url or "#" in url or coded[:40] in url] == []
    other.close()


def test_a_link_to_a_prediction_is_refused_calmly_by_the_comparison(page: Page) -> None:
    page.goto("/compare#case=1%3Bs%3Aw%3D70")
    expect(page.locator("#problems")).to_contain_text("This link does not hold a comparison")
    expect(page.locator("#dose-1-amount")).to_have_value("60")


def test_the_norketamine_switch_is_found_ticked_and_said(page: Page) -> None:
    page.goto("/predict")
    fill_dose(page, {"over": "", **ROUTES["oral"], "route": "oral"})
    press_predict(page)
    before, link = page.locator(".expected").inner_text(), page.url
    page.get_by_text("Model and virtual people").click()
    tick = page.get_by_label("Count norketamine against relief")
    expect(tick).to_have_accessible_description(re.compile("Studies disagree"))
    tick.check()
    expect(page).not_to_have_url(link)  # the new answer is there
    page.locator("#of-model > summary").click()
    expect(page.locator(".why")).to_contain_text("Norketamine is counted against relief")
    assert page.locator(".expected").inner_text() != before
    page.reload()
    expect(page.locator("#norketamine_opposes")).to_be_checked()
    expect(page.locator("#norketamine_opposes")).to_be_visible()


def test_two_regimens_and_their_difference_fit_a_telephone(page: Page) -> None:
    """The difference lay aside, behind a shade: whoever did not pull at the table never saw it."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/compare")
    table = page.locator(".side-table")
    fits = table.evaluate("each => each.parentElement.scrollWidth <= each.parentElement.clientWidth")
    assert fits and table.get_by_role("rowheader").count() > 5
    last = table.locator("tbody tr").first.get_by_role("cell").last.bounding_box()
    assert last is not None and last["x"] + last["width"] <= 390
