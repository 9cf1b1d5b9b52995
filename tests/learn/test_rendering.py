"""An article becomes HTML in which nothing can run: raw HTML is text, claims carry their grade and source."""

import pytest

from learn.writing import written
from lenitive.learn import article_html, html


def test_a_claim_shows_its_grade_and_leads_to_its_source() -> None:
    worded = "Grade B: limited trials, 2 sources"
    assert html("[No better.]{B S48 S40}") == (
        '<p><span class="claim">No better.</span>'
        '<a class="grade grade-b" href="#source-S48" data-sources="S48 S40" '
        f'title="{worded}" aria-label="{worded}">B</a></p>\n'
    )


def test_a_contradicted_claim_is_marked_so() -> None:
    assert 'class="claim contradicted"' in html("They say [it works.]{X S48}")


def test_two_claims_keep_their_own_grades() -> None:
    made = html("[One.]{A S1} [Two.]{C S2}")
    assert made.index("grade-a") < made.index("Two.") < made.index("grade-c")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[<b>claim</b>]{A S1}",
        "[x](javascript:alert(1))",
        '[x](/predict"onclick=alert)',
        "<style>p{}</style>",
        "&lt;script&gt;",
    ],
)
def test_nothing_that_could_run_gets_through(text: str) -> None:
    made = html(text)
    assert not any(tag in made for tag in ("<script", "<img", "<b>", "<style", 'href="javascript', '"onclick'))


def test_headings_have_anchors_and_tables_no_styles() -> None:
    made = html("## Is it so?\n\n| a |\n|:-:|\n| b |\n")
    assert '<h2 id="is-it-so">Is it so?</h2>' in made and "style" not in made


def test_links_lead_where_the_page_says() -> None:
    article = written("Read [about it](crps) and [predict](/predict).")
    made = article_html(article, lambda link: link if link.startswith("/") else f"/articles/{link}")
    assert 'href="/articles/crps"' in made and 'href="/predict"' in made
