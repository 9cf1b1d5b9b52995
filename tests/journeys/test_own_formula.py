"""A formula of the pharmacy's own: written on the terminal, completed, approved, and weighed by without DRAFT."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from journeys.test_compounding import MADE_ON, field, plan
from lenitive.cli import main as command
from lenitive.home import open_home

pytestmark = pytest.mark.browser

NEW = (
    "--title", "Our ketamine 10 % cream", "--source", "Dr. Fields, on the prescription", "--form", "cream",
    "--route", "topical", "--batch", "100 g", "--ingredient", "ketamine 10 % w/w", "--vehicle", "PLO",
    "--by", "A. Author",
)  # fmt: skip
DONE = {
    "basis: not stated": "basis: as_salt, form: ketamine hydrochloride",
    "equipment: not published": "equipment: [electronic mortar]",
    "steps: not published": "steps: [{text: Triturate and wet with ethanol., source: our procedure 12, tag: policy}]",
    "checks: not published": "checks: [{what: appearance, expected: smooth, source: our procedure 12, tag: policy}]",
    "yield: not published": "yield: {low: 95 %, high: 102 %, source: our batches}",
    "container: not published": "container: airless pump",
    "storage: not published": "storage: controlled room temperature",
    "type: not published": "type: aqueous_preserved",
    "label_texts: not published": "label_texts: none",
    "counselling: not published": "counselling: none",
    "references: not published": "references: none",
}


@pytest.fixture
def ours(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("LENITIVE_HOME", str(own_folder))
    yield own_folder / "formulary" / "our-cream.yaml"
    for path in (own_folder / "formulary").glob("*.yaml"):
        path.unlink()
    open_home(None)


def planned(page: Page) -> None:
    page.goto("/formulary/our-cream/worksheet?example=1")
    page.fill(field("made_on"), MADE_ON)
    page.select_option(field("storage"), "controlled room temperature")
    plan(page)


def approved() -> int:
    on = date.today()
    due = on + timedelta(days=365)
    return command.main(["formulary", "approve", "our-cream", "--by", "B. Checker", "--on", str(on), "--due", str(due)])


def test_an_own_formula_is_written_completed_approved_and_weighed_by(page: Page, ours: Path) -> None:
    assert command.main(["formulary", "new", "our-cream", *NEW]) == 0
    page.goto("/formulary/our-cream")
    expect(page.locator("strong.own")).to_be_visible()
    expect(page.locator("strong.draft")).to_have_text("DRAFT")
    planned(page)
    expect(page.locator(".paper .stamp").first).to_have_text("DRAFT")
    assert approved() == 2, "what is not published stands against it"

    text = ours.read_text(encoding="utf-8")
    for open_point, written in DONE.items():
        assert open_point in text, open_point
        text = text.replace(open_point, written)
    ours.write_text(text, encoding="utf-8")
    assert approved() == 0

    page.goto("/formulary/our-cream")
    expect(page.locator("strong.approved")).to_be_visible()
    expect(page.locator("strong.draft")).to_have_count(0)
    planned(page)
    expect(page.locator(".paper .stamp")).to_have_count(0)
    expect(page.locator(".paper").first).to_contain_text("version 1 (approved, this pharmacy's own)")
    expect(page.locator("main")).to_contain_text("From this pharmacy's own data")

    ours.write_text(text.replace("10 % w/w", "20 % w/w"), encoding="utf-8")
    page.goto("/formulary")
    expect(page.get_by_text("was approved by B. Checker")).to_be_visible()
    page.goto("/formulary/our-cream")
    expect(page.locator("h1")).to_contain_text("A file of this pharmacy has to be mended")
