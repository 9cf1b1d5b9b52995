"""What an answer shows of an article reads well: lists and tables are set apart, and what others say is said so."""

import re

import pytest

from learn.writing import written
from lenitive.learn import Article, all_articles
from lenitive.learn.blocks import read_blocks
from lenitive.learn.claims import OTHERS_SAY
from lenitive.learn.search import Finder, SearchEntry, entry_of
from lenitive.learn.search.passages import running_text

ARTICLES = [article for language in ("en", "es") for article in all_articles(language).values()]


def read(text: str, language: str = "en") -> str:
    return running_text(read_blocks(text, 1), language)


def test_list_items_are_set_apart_and_the_list_is_ended() -> None:
    assert read("Tell us:\n\n- your name\n- what hurts\n\nThen wait") == "Tell us: your name; what hurts. Then wait."
    assert read("- Wash.\n- Dry your hands\n- Ask: who?") == "Wash. Dry your hands; Ask: who?"
    assert read('- "Is it safe?"\n- on (whole) skin') == '"Is it safe?" on (whole) skin.'


def test_a_list_is_not_joined_to_the_one_below_the_next_heading() -> None:
    assert read("- a\n- b\n\n## Next?\n\n- c") == "a; b.\nc."


def test_a_cell_stands_behind_the_head_of_its_column_and_each_row_is_ended() -> None:
    table = "| | Product | Mixed |\n|---|---|---|\n| Date | years | days |\n| Leaflet | | yes |"
    assert read(table) == "Date; Product: years; Mixed: days. Leaflet; Mixed: yes."


def test_two_tables_keep_their_own_heads() -> None:
    assert read("| A |\n|---|\n| b |\n\n| C |\n|---|\n| d |\n| e |") == "A: b. C: d. C: e."


@pytest.mark.parametrize(("language", "said"), [("en", "Some say"), ("es", "Hay quien dice")])
def test_what_others_say_is_marked_in_the_language_where_no_head_of_a_column_does(language: str, worded: str) -> None:
    table = "| Cream | It |\n|---|---|\n| one | [heals. Always.]{X S48} |"
    assert read(table, language) == f"Cream: one; It: {worded}: heals; Always."
    assert read(table.replace("It", "Some hear"), language) == "Cream: one; Some hear: heals; Always."


@pytest.mark.parametrize("article", ARTICLES, ids=lambda each: f"{each.language}-{each.slug}")
def test_what_others_say_never_stands_in_a_sentence_of_its_own(article: Article) -> None:
    cells = [claim for block in article.blocks if block.kind == "cell" for claim in block.claims]
    worded = {re.sub(r"[.!?]+ ", "; ", claim.text) for claim in cells if claim.grade == "X"}
    text = entry_of(article).text
    for each in worded:
        before = text[: text.index(each)]
        assert OTHERS_SAY.search(re.split(r"[.!?] ", before)[-1]), each


@pytest.mark.parametrize("article", ARTICLES, ids=lambda each: f"{each.language}-{each.slug}")
def test_no_two_blocks_run_together(article: Article) -> None:
    text = entry_of(article).text
    for block in article.blocks:
        if block.kind in ("item", "paragraph"):
            behind = text[text.index(block.text) + len(block.text) :].lstrip("\"')»”’")
            assert not behind or behind[0] in ".;" or block.text.rstrip("\"')»”’")[-1] in ".!?:;…", block.text


def test_the_point_of_a_number_ends_no_sentence() -> None:
    entry = SearchEntry("article", "a", "How much?", text="First this. A fingertip is about 0.5 g of cream. Then that.")
    shown = "".join(piece.text for piece in Finder([entry]).find("cream ").hits[0].snippet)
    assert shown == "A fingertip is about 0.5 g of cream. Then that."


def test_headings_and_pictures_are_left_out() -> None:
    assert entry_of(written("## Why?\n\nSo.\n\n![](picture:cream)\n\nAnd so.")).text == "So. And so."
