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


COUSINS = [
    ("my sister is giving her stuff away", "crisis"), ("i dont want to see tomorrow", "crisis"),
    ("lord please take me tonight", "crisis"), ("he has a gun and hes been drinking", "crisis"),
    ("i hurt myself to feel something", "crisis"), ("suicide prevention hotline", "crisis"),
    ("ojala mañana no amanezca", "crisis"), ("tengo un plan y las pastillas en la mano", "crisis"),
    ("mi abuela ya regalo sus cosas", "crisis"), ("diosito ya llevame", "crisis"),
    ("línea de prevención del suicidio", "crisis"),
    ("i cant feel his heartbeat", "emergency"), ("she is burning up and doesnt recognize us", "emergency"),
    ("mom bumped her head and is not making sense", "emergency"), ("like a truck on my chest", "emergency"),
    ("something popped in my head", "emergency"), ("my tongue is too big for my mouth", "emergency"),
    ("heart attack what do i do", "emergency"), ("no responde", "emergency"), ("no le late el corazon", "emergency"),
    ("popo negra y mareos", "emergency"), ("no para de sangrar", "emergency"),
    ("un ladrillo en el pecho", "emergency"), ("se le voltearon los ojos", "emergency"),
    ("thought it was toothpaste and used the gel", "poison"), ("grandma took grandpas pill", "poison"),
    ("my chihuahua keeps licking the gel", "poison"), ("me cayo gel en la vista", "poison"),
    ("le di a mi mama la pastilla de mi papa", "poison"), ("la confundi con pasta de dientes", "poison"),
    ("se me olvido que ya la habia tomado y me tome otra", "poison"),
]  # fmt: skip
QUIET = [
    "nearly had a heart attack when i saw the bill", "drowning in paperwork", "i brush my teeth after the lozenge",
    "i have a plan with aetna is the cream covered", "already took gabapentin can i use the cream again tomorrow",
    "my pills are missing from the package", "the cream burns my skin so i stopped", "my patch wont stick to my back",
    "me ahogan los tramites", "me dio un ataque de risa", "la farmacia no responde", "no quiero amanecer con dolor",
    "la crema me hace daño", "tengo 50 años y faltan pastillas en mi pedido", "repartieron mis medicinas a otra casa",
    "ya me tome la de hoy y me duele otra vez",
]  # fmt: skip


def sentences() -> list[tuple[str, str, str]]:
    """Every sentence of the three sets: the set and language, what it needs, and what was typed."""
    return [
        (f"{part} {language}", needed, text)
        for part in ("blind", "seen", "stranger")
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


def test_each_language_has_at_least_300_sentences_most_of_them_by_writers_who_had_not_read_the_list() -> None:
    for language in ("en", "es"):
        of = [each for each, *_ in sentences() if each.endswith(language)]
        unread = of.count(f"blind {language}") + of.count(f"stranger {language}")
        assert len(of) >= 300 and 2 * unread > len(of), language


def test_no_hand_wrote_the_same_sentence_twice() -> None:
    for hand in (("blind", "seen"), ("stranger",)):
        typed = [text.casefold() for of, _, text in sentences() if of.startswith(hand)]
        assert len(typed) == len(set(typed)), sorted(text for text in typed if typed.count(text) > 1)


def test_what_the_stranger_wrote_as_others_had_needs_the_same_help_and_is_counted_in_the_docs() -> None:
    by_hand = [
        {text.casefold(): needed for of, needed, text in sentences() if of.startswith("stranger") is is_stranger}
        for is_stranger in (True, False)
    ]
    shared = by_hand[0].keys() & by_hand[1].keys()
    assert all(by_hand[0][text] == by_hand[1][text] for text in shared)
    assert f"{len(shared)} of these {len(by_hand[0])} sentences" in (FOLDER.parent / "docs/search.md").read_text(
        "utf-8"
    )


def test_an_idiom_hides_nothing_that_stands_beside_it() -> None:
    assert calls_for("this pain is killing me") == ()
    assert calls_for("this pain is killing me and I want to die") == ("crisis",)
    assert calls_for("la espalda me mata y no puedo respirar") == ("emergency",)
    assert calls_for("casi me da el infarto cuando vi la cuenta y me duele el pecho") == ("emergency",)
    assert calls_for("suicide awareness month made me say it: i want to die") == ("crisis",)


@pytest.mark.parametrize(("typed", "call"), COUSINS)
def test_what_is_heard_of_a_stranger_is_heard_in_other_words_and_in_the_other_language(typed: str, call: str) -> None:
    assert calls_for(typed)[:1] == (call,)


@pytest.mark.parametrize("typed", QUIET)
def test_an_ordinary_sentence_near_to_one_of_distress_is_quiet(typed: str) -> None:
    assert calls_for(typed) == ()


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


@pytest.mark.slow
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


def test_words_of_one_kind_may_be_single_or_several() -> None:
    phrase, *_ = read_phrases("crisis", ["goodbye|farewell forever|(for good|for ever) now"], {})
    for said in ("goodbye forever now", "farewell for good now", "goodbye for ever now"):
        assert phrase.end([frozenset([word]) for word in said.split()], 0) == len(said.split())
