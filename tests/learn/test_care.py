"""Care cards in three levels: the most urgent first, each line with a source, none with a grade."""

from pathlib import Path

import pytest

from bilingual import LANGUAGES, texts
from lenitive.documents import DocumentError
from lenitive.evidence import sources
from lenitive.learn import all_articles, article_html, care_cards, care_sources, entry_of, night_advice, night_sources
from lenitive.learn.blocks import read_blocks
from lenitive.learn.care import CARDS, DONT, SETS, UNTIL_MORNING
from lenitive.learn.reading import english_grade, sentences, spanish_ease
from lenitive.learn.shelf import FOLDER, allowed_words, read_article_file
from rule_files import written

LEVELS = ["now", "today", "ask"]
SHOWN = {
    "after-a-session",
    "children-and-creams",
    "numbing-drugs-in-creams",
    "side-effects",
    "storing-and-throwing-away",
    "using-the-cream",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(SETS.read()))
def test_the_cards_of_a_page_go_from_now_to_the_next_visit(name: str, language: str) -> None:
    cards = care_cards(name, language)
    order = [LEVELS.index(card.level) for card in cards]
    assert order == sorted(order) and order[0] == 0 and cards[0].buttons
    assert all(card.lines and card.title for card in cards)


def test_every_line_has_a_known_source_and_says_whether_it_was_read() -> None:
    rows = [row for rows in SETS.read().values() for row in rows] + [*UNTIL_MORNING.read(), *DONT.read()]
    for row in rows:
        assert row.rule.ids and set(row.rule.ids) <= sources().keys(), row.en
        unread = any(sources()[name].verify for name in row.rule.ids)
        assert row.rule.verify or not unread, f"{row.en}: its source was not read in the original"


def test_no_line_rests_on_memory_and_every_red_or_amber_one_of_a_drug_names_its_label_or_paper() -> None:
    rows = [row for rows in SETS.read().values() for row in rows] + [*UNTIL_MORNING.read(), *DONT.read()]
    assert not [row.en for row in rows if row.rule.tag == "recalled" or "recalled" in row.rule.ids]
    red = [row for rows in SETS.read().values() for row in rows if CARDS.read()[row.card].level == "now"]
    assert not [row.en for row in red if "general-practice" in row.rule.ids]
    of_a_drug = ("side-effects", "after-a-session", "numbing-drugs-in-creams")
    asked = [row for name in of_a_drug for row in SETS.read()[name]]
    assert not [row.en for row in asked if "general-practice" in row.rule.ids]


BREATHING = "Slow breathing, trouble breathing, or someone who can't be woken"
WITH_A_CREAM = "You feel drowsy, foggy, restless or unsteady after a cream. Wash it off first, and don't drive"


@pytest.mark.parametrize(
    ("line", "on", "pages"),
    [
        (BREATHING, "now", {"side-effects", "using-the-cream", "after-a-session", "it-hurts-now"}),
        (WITH_A_CREAM, "today", {"side-effects", "using-the-cream"}),
    ],
)
def test_the_same_trouble_calls_for_the_same_in_the_same_words(line: str, on: str, pages: set[str]) -> None:
    """One page sent a foggy head after a cream to the next visit, another said to call today."""
    word = {BREATHING: "breathing", WITH_A_CREAM: "foggy"}[line]
    of_adults = {name: [row for row in SETS.read()[name] if word in row.en] for name in pages}
    for name, rows in of_adults.items():
        assert [row.card for row in rows if row.en == line] == [on], name
        assert all(row.en == line or "isn't a cream" in row.en for row in rows), name
    assert len({row.es for rows in of_adults.values() for row in rows if row.en == line}) == 1


def test_a_red_card_dials_the_number_of_its_title() -> None:
    for name, card in CARDS.read().items():
        assert (card.call is not None) == (card.level == "now"), name


def test_no_grade_stands_on_a_card() -> None:
    for part in ("sets", "until_morning", "dont"):
        for language in LANGUAGES:
            assert not any("{" in text or "[" in text for text in texts(written("care")[part], language))


def test_the_cards_are_easy_to_read() -> None:
    for part in ("sets", "until_morning", "dont"):
        english = [one for text in texts(written("care")[part], "en") for one in sentences(text)]
        spanish = [one for text in texts(written("care")[part], "es") for one in sentences(text)]
        assert english_grade(english, allowed_words("en")) <= 6 and spanish_ease(spanish, allowed_words("es")) >= 70


@pytest.mark.parametrize("slug", sorted(SHOWN))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_shows_its_cards_lists_their_sources_and_is_found_by_their_words(slug: str, language: str) -> None:
    article = all_articles(language)[slug]
    assert f'<div data-care="{slug}"></div>' in article_html(article)
    assert set(care_sources(slug)) <= set(article.sources)
    assert care_cards(slug, language)[0].lines[0] in entry_of(article).text


def test_every_set_is_shown_by_its_article_or_by_the_page_for_a_bad_night() -> None:
    placed = {block.care for article in all_articles("en").values() for block in article.blocks if block.care}
    assert placed == SHOWN and SETS.read().keys() - placed == {"it-hurts-now"}


def test_an_article_with_care_cards_calls_for_911_nowhere_else_in_a_list() -> None:
    """The list that stood there before would be a second set, without icon, button and source."""
    for slug in SHOWN:
        article = all_articles("en")[slug]
        assert [
            block.text for block in article.blocks if block.kind == "item" and block.text.startswith("Call 911")
        ] == []


def test_what_a_child_may_have_swallowed_stands_above_everything_else() -> None:
    article = all_articles("es")["children-and-creams"]
    made = article_html(article)
    assert article.opens_with_care and made.startswith("<div data-care=") and article.notice in made
    assert all_articles("en")["side-effects"].opens_with_care
    assert not all_articles("en")["after-a-session"].opens_with_care


def test_cards_that_are_not_there_are_refused_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    path = tmp_path / "en" / "crps.md"
    text = (FOLDER / "en" / "crps.md").read_text(encoding="utf-8")
    path.write_text(f"{text}\n![](care:no-such-set)\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="no-such-set are not in rules/care"):
        read_article_file(path)


@pytest.mark.parametrize("text", ["![](care:Side)", "![x](care:side-effects)", "See ![](care:side-effects)"])
def test_cards_stand_on_a_line_of_their_own(text: str) -> None:
    with pytest.raises(DocumentError, match="cannot be used in an article"):
        read_blocks(text, 1)


def test_the_advice_for_a_bad_night_names_what_not_to_do() -> None:
    do, dont = night_advice("en")
    assert len(do) >= 4 and all(line.startswith("Don't") for line in dont)
    for word in ("cream", "alcohol", "drive"):
        assert any(word in line for line in dont), word
    assert set(night_sources()) <= sources().keys()
