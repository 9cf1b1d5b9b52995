"""An article becomes HTML in which nothing can run: raw HTML is text, each section says how sure it is."""

import pytest

from learn.writing import written
from lenitive.evidence import FOOTNOTES, NOTES_FOR_PATIENTS
from lenitive.learn import article_html, html


def test_a_section_says_once_how_sure_it_is_and_opens_its_sources_by_title() -> None:
    made = html("[No better.]{B S48} Ask. [It may be luck.]{B S40}\n\n## Why?\n\n[So.]{A S19}")
    first, second = made.split("<h2")
    assert first.count("<details") == second.count("<details") == 1
    assert '<details class="how-sure grade-b"><summary>A few small studies, 2 sources</summary>' in first
    assert '<a href="#source-S48">Brutcher 2019. Compounded pain creams, randomized trial, 399 people' in first
    assert "<summary>Good studies agree, 1 source</summary>" in second


def test_a_section_sounds_no_surer_than_its_weakest_claim_and_its_sheet_tells_them_apart() -> None:
    made = html("[One.]{A S1} [Two.]{C S2}")
    assert '<details class="how-sure grade-c"><summary>Weak or none, 2 sources</summary>' in made
    assert made.index("<strong>Good studies agree.") < made.index("#source-S1") < made.index("<strong>Weak or none.")


def test_a_source_that_was_not_read_in_the_original_says_so_where_it_opens() -> None:
    assert "</a>†</li>" in html("[So.]{B S67}")
    assert "†" not in html("[So.]{B S48}")


def test_what_was_searched_for_in_vain_has_no_original_to_read() -> None:
    assert "†" not in html("[We found none.]{C not-found}")


def test_what_the_dagger_means_is_left_to_the_page_which_says_it_once() -> None:
    assert not any(note in html("[So.]{B S67}") for note in (*FOOTNOTES.values(), *NOTES_FOR_PATIENTS.values()))


def test_each_row_of_a_table_says_how_sure_it_is_and_the_section_around_it_keeps_its_own() -> None:
    made = html("[Before.]{A S19}\n\n| a | b |\n|---|---|\n| [So.]{B S48} | x |\n| y | z |\n\nAfter.")
    table = made[made.index("<table>") : made.index("</table>")]
    assert table.count("<details") == 1 and "A few small studies" in table
    assert "Good studies agree, 1 source" in made[made.index("</table>") :]


def test_a_row_says_how_sure_we_are_where_we_speak_and_opens_what_others_rest_on_as_well() -> None:
    made = html("| We | They |\n|---|---|\n| [Not so.]{B S67} | [It does.]{X S48} |\n| Yes. | [It is.]{A S19} |")
    first, second = made.split("<tbody>")[1].split("</tr>")[:2]
    ours, theirs = first.split("</td>")[:2]
    assert "<summary>A few small studies, 2 sources</summary>" in ours and "#source-S48" in ours
    assert "<details" not in theirs and "(Studies say no)" in theirs
    assert "<summary>Good studies agree, 1 source</summary>" in second.split("</td>")[1]


def test_what_claims_nothing_says_nothing_of_how_sure_it_is() -> None:
    assert "<details" not in html("Ask your pharmacist.\n\n## And then?\n\nCall.")


def test_what_others_say_and_studies_do_not_says_so_at_once() -> None:
    made = html("They say [it works.]{X S48}")
    assert '<span class="claim contradicted">it works.</span> <span class="says-no">(Studies say no)</span>' in made
    assert "<summary>Studies say no, 1 source</summary>" in made
    assert "<summary>A few small studies, 2 sources</summary>" in html("[No.]{B S40} They say [it works.]{X S48}")


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
