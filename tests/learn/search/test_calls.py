"""Whoever types in danger is shown whom to call, however it is spelt; whoever asks an ordinary question is not."""

import pytest

from lenitive.documents import plain, read_file
from lenitive.learn import all_articles
from lenitive.learn.search import Finder, entry_of
from lenitive.learn.search.calls import calls_for, listed
from lenitive.learn.shelf import FOLDER

TESTS = FOLDER.parent / "tests" / "learn"
CRISIS = [
    "suiside", "suicde", "suicidl", "sucidal thoughts", "i feel suicidal", "dont want to live",
    "I don't want to live", "i wanna die", "wanna kill myslef", "want to kil myself", "kill my self",
    "better off dead", "no reason to live", "thinking of ending my life", "i cut myself",
    "I want to hurt my self", "cant go on", "I can’t go on", "how many to take my own life",
    "suisidio", "suicidarme", "quiero morrir", "ya no quiero vivir", "quitarme la vida",
    "no quiero seguir viviendo", "quiero aserme daño", "estoy desesperada", "no aguanto mas",
]  # fmt: skip
URGENT = [
    "took too much", "i took too much ketamine", "used too much", "put on too much cream", "overdosed", "overdoze",
    "ovrdose", "cant wake him up", "can't wake him up", "cannot wake my husband", "she won't wake up",
    "child ate cream", "kid ate cream", "my son ate the cream", "baby lickd the cream", "is it poisonus",
    "throat is swelling", "my throat feels swollen", "lips blue", "his lips are blue", "unconcious",
    "not breathing", "breathing very slow", "cream in my eye", "dog swallowed lozenge", "chest hurts",
    "having a seizure", "tome demasiado", "mi hijo comió la crema", "me pase de dosis", "me puse demasiada crema",
    "sobredosiss", "no puedo despertarla", "tiene los labios morados", "se me hincha la garganta",
    "respira despacio", "niño lamió la crema", "le dio una convulcion",
]  # fmt: skip
ORDINARY = [
    "how to store it", "what if it wears off", "i liked the cream", "painted walls", "can i drink wine",
    "how much is too much", "how many times a day", "wake up time after session", "do i swallow the lozenge",
    "will it kill my pain", "chest of drawers", "can it hurt me", "cut the lozenge in half",
    "dying to know how it works", "hope less pain", "depression and pain", "slow release", "blue pill",
    "breathing exercises", "puedo contarme las dosis", "cuanto dura la crema", "puedo morder la pastilla",
    "donde guardo la crema", "mi medico no responde", "me duele todo", "quiero mejorar", "puedo comer antes",
    "labios secos",
]  # fmt: skip


@pytest.mark.parametrize("typed", CRISIS)
def test_who_thinks_of_dying_is_shown_988(typed: str) -> None:
    assert "crisis" in calls_for(typed)


@pytest.mark.parametrize("typed", URGENT)
def test_who_is_in_danger_is_shown_911_and_poison_control(typed: str) -> None:
    assert "urgent" in calls_for(typed)


@pytest.mark.parametrize("typed", ORDINARY)
def test_an_ordinary_question_brings_no_alarm(typed: str) -> None:
    assert calls_for(typed) == ()


def test_a_word_is_heard_through_a_misspelling_that_the_search_mends() -> None:
    finder = Finder([entry_of(each) for each in all_articles("en").values()], "en")
    assert calls_for("chst pain") == () and finder.find("chst pain").calls == ("urgent",)


def test_what_was_typed_and_what_was_mended_are_heard_apart() -> None:
    assert calls_for("what i took", "too much pain") == ()
    assert calls_for("what i took", "took too much") == ("urgent",)


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
    for name, by_language in listed().items():
        for terms in by_language.values():
            for term in terms:
                worded = term.replace(" _", "").replace("~", "").replace("*", "ing")
                assert name in calls_for(f"help, {worded} today"), term
