"""Whoever types in danger is shown whom to call, however it is spelt; whoever asks an ordinary question is not."""

import pytest

from lenitive.documents import plain, read_file
from lenitive.learn import all_articles
from lenitive.learn.search import Finder, entry_of
from lenitive.learn.search.calls import calls_for, listed, phrases
from lenitive.learn.search.phrases import read_phrases
from lenitive.learn.shelf import FOLDER

TESTS = FOLDER.parent / "tests" / "learn"
NEEDS = {"mind": ("crisis",), "body": ("emergency",), "poison": ("poison",), "none": ()}
# Also known: 911 stands before poison control, since the child is sleepy.
OTHERWISE = {"used the wrong patch on my kid and he is sleepy": ("emergency",)}
MISSPELT = [
    ("suicde", "crisis"), ("suicidl", "crisis"), ("kill my self", "crisis"), ("I can’t go on", "crisis"),
    ("wanna kill myslef", "crisis"), ("quiero morrir", "crisis"), ("overdoze", "poison"), ("ovrdose", "poison"),
    ("sobredosiss", "poison"), ("breathing very slow", "emergency"), ("le dio una convulcion", "emergency"),
]  # fmt: skip


def sentences() -> list[tuple[str, str, str]]:
    """Every sentence of both sets: the set and language, what it needs, and what was typed."""
    return [
        (f"{part} {language}", needed, text)
        for part in ("blind", "seen")
        for language in ("en", "es")
        for needed, typed in plain(read_file(TESTS / "search" / f"distress_{part}_{language}.yaml")).items()  # type: ignore[union-attr]
        for text in typed
    ]


@pytest.mark.parametrize(("of", "needed", "typed"), sentences())
def test_the_first_help_on_the_page_is_the_one_that_is_needed(of: str, needed: str, typed: str) -> None:
    assert calls_for(typed)[:1] == OTHERWISE.get(typed, NEEDS[needed])


@pytest.mark.parametrize(("typed", "call"), MISSPELT)
def test_a_misspelled_cry_for_help_is_heard(typed: str, call: str) -> None:
    assert call in calls_for(typed)


def test_each_language_has_at_least_150_sentences_half_of_them_blind() -> None:
    for language in ("en", "es"):
        of = [each for each, *_ in sentences() if each.endswith(language)]
        assert len(of) >= 150 and 2 * of.count(f"blind {language}") >= len(of), language


def test_no_sentence_stands_in_both_sets() -> None:
    typed = [text.casefold() for *_, text in sentences()]
    assert len(typed) == len(set(typed)), sorted(text for text in typed if typed.count(text) > 1)


def test_an_idiom_hides_nothing_that_stands_beside_it() -> None:
    assert calls_for("this pain is killing me") == ()
    assert calls_for("this pain is killing me and I want to die") == ("crisis",)
    assert calls_for("la espalda me mata y no puedo respirar") == ("emergency",)


def test_a_word_is_heard_through_a_misspelling_that_the_search_mends() -> None:
    finder = Finder([entry_of(each) for each in all_articles("en").values()], "en")
    assert calls_for("chst pain") == () and finder.find("chst pain").calls == ("emergency",)


def test_what_was_typed_and_what_was_mended_are_heard_apart() -> None:
    assert calls_for("what i took", "too much pain") == ()
    assert calls_for("what i took", "took too much") == ("poison",)


def test_danger_at_the_end_of_a_long_message_is_heard() -> None:
    finder = Finder([entry_of(each) for each in all_articles("en").values()], "en")
    assert finder.find("my back has hurt for years and nobody helps " * 12 + "i want to die").calls == ("crisis",)


def test_most_judged_queries_bring_no_alarm() -> None:
    for name in ("judged", "judged_es"):
        content = plain(read_file(TESTS / f"{name}.yaml"))
        asked = [row["query"] for part in ("blind", "seen", "stranger") for row in content[part]["queries"]]
        alarmed = [query for query in asked if calls_for(query)]
        assert len(alarmed) <= len(asked) / 20, alarmed


def test_every_phrase_of_the_list_is_heard_in_a_sentence() -> None:
    for phrase in phrases():
        if phrase.call in listed():
            worded = phrase.example.replace("~", "").replace("*", "")
            assert phrase.call in calls_for(f"oh, {worded} today"), worded


def test_a_group_that_is_not_there_and_a_gap_at_the_edge_are_refused() -> None:
    with pytest.raises(ValueError, match="is not one of its groups"):
        list(read_phrases("poison", ["<alien> ate it"], {"child": ("baby",)}))
    for line in ("_ ate it", "ate it __", ""):
        with pytest.raises(ValueError, match="begin and end with a word"):
            list(read_phrases("poison", [line], {}))
