"""Spanish is found as people type it: without accents, by ear, in the words of the Americas; danger is heard."""

import pytest

from lenitive.learn import all_articles
from lenitive.learn.search import Finder, SearchResult, entry_of
from lenitive.learn.search.calls import calls_for
from lenitive.learn.search.wording import sound


@pytest.fixture(scope="module")
def shelf() -> Finder:
    return Finder([entry_of(article) for article in all_articles("es").values()], "es")


def first(answer: SearchResult) -> str:
    return answer.hits[0].entry.address


@pytest.mark.parametrize("typed", ["presión alta", "presion alta", "PRESION ALTA"])
def test_accents_and_capitals_do_not_matter_and_are_no_misspelling(shelf: Finder, typed: str) -> None:
    answer = shelf.find(typed)
    assert first(answer) == "who-should-not" and answer.did_you_mean is None


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("precion alta", "presión alta", "who-should-not"),
        ("begiga", "vejiga", "bladder-and-liver"),
        ("embarasada", "embarazada", "who-should-not"),
        ("sarpuyido", "sarpullido", "ketoprofen-and-the-sun"),
        ("dependensia", "dependencia", "dependence"),
        ("cerbeza", "cerveza", "other-medicines"),
        ("ygado ", None, None),
        ("dolr ", "dolor", None),
        ("kuanto dura", "cuánto dura", "how-long"),
    ],
)
def test_a_word_written_by_ear_is_understood_and_shown_with_its_accents(
    shelf: Finder, typed: str, meant: str | None, found: str | None
) -> None:
    answer = shelf.find(typed)
    assert answer.did_you_mean == meant
    assert found is None or first(answer) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cuanto dura", "how-long"),
        ("quetamina", "what-is-ketamine"),
        ("SDRC", "crps"),
        ("troca", "after-a-session"),
        ("refri", "storing-and-throwing-away"),
        ("lo paga la aseguranza", "compounded-drugs"),
        ("antidoping", "drug-tests"),
        ("culebrilla", "shingles-pain"),
        ("chamaco se trago crema", "children-and-creams"),
        ("me siento ido", "foggy-from-a-cream"),
        ("me duele todo", "what-is-chronic-pain"),
        ("donde compro ketamina", "compounded-drugs"),
        ("qué esperar", "day-of-a-session"),
        ("sol", "ketoprofen-and-the-sun"),
        ("quien no debe usarla", "who-should-not"),
        ("quien no puede tomarla", "who-should-not"),
        ("quién no debe tomar ketamina", "who-should-not"),
        ("no debo usar", "who-should-not"),
        ("que no debo tomar con ketamina", "other-medicines"),
        ("no puede tomar alcohol", "other-medicines"),
        ("cuanto dra", "how-long"),
    ],
)
def test_the_right_article_comes_first(shelf: Finder, typed: str, found: str) -> None:
    assert first(shelf.find(typed)) == found


def test_every_question_finds_its_own_article_first(shelf: Finder) -> None:
    wrong = [slug for slug, article in all_articles("es").items() if first(shelf.find(article.question)) != slug]
    assert wrong == []


@pytest.mark.parametrize("typed", ["mi madre ", "para mi esposa ", "mi suegra ", "dólares ", "me duele el pie "])
def test_a_word_of_everyday_speech_is_never_taken_for_another(shelf: Finder, typed: str) -> None:
    assert shelf.find(typed).did_you_mean is None


def test_a_letter_left_out_of_three_is_put_back_when_nothing_else_is_found(shelf: Finder) -> None:
    assert shelf.find("cuanto dra").did_you_mean == "cuanto dura"


def test_a_phrase_that_says_the_same_marks_no_single_word_of_it(shelf: Finder) -> None:
    for typed in ("cuanto dura", "se pasa el efecto"):
        marked = {piece.text.lower() for hit in shelf.find(typed).hits for piece in hit.snippet if piece.is_match}
        assert marked and not marked & {"paso", "pasó", "pasa"}, typed


def test_side_effects_of_a_cream_find_its_fog_as_well(shelf: Finder) -> None:
    found = [hit.entry.address for hit in shelf.find("efectos secundarios de la crema").hits]
    assert found[0] == "side-effects" and "foggy-from-a-cream" in found[:3]


def test_words_that_only_look_alike_are_kept_apart(shelf: Finder) -> None:
    for typed, others in (("sol", {"solo", "sola"}), ("comer", {"como"}), ("parar", {"para"}), ("entrar", {"entre"})):
        found = shelf.find(f"{typed} ", 40).hits
        marked = {piece.text.lower() for hit in found for piece in hit.snippet if piece.is_match}
        assert marked and not marked & others, typed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vejiga", "bejiga"),
        ("hacer", "aser"),
        ("lluvia", "yuvia"),
        ("queso", "keso"),
        ("gente", "jente"),
        ("cita", "sita"),
        ("examen", "esamen"),
        ("enviar", "embiar"),
        ("zapato", "sapato"),
        ("inyeccion", "inyeksion"),
        ("muy", "mui"),
        ("inmune", "innmune"),
    ],
)
def test_letters_that_sound_alike_are_alike(one: str, other: str) -> None:
    assert sound(one, "es") == sound(other, "es")


def test_words_that_sound_apart_stay_apart_in_english_too() -> None:
    assert sound("perro", "es") != sound("pero", "es") and sound("chico", "es") != sound("hico", "es")
    assert sound("guerra", "es") != sound("gerra", "es")
    assert sound("vein", "en") == "vein" != sound("vain", "en")


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("quiero morirme", ("crisis",)),
        ("me quiero matar", ("crisis",)),
        ("YA NO QUIERO VIVIR", ("crisis",)),
        ("pense en quitarme la vida", ("crisis",)),
        ("ya no aguanto el dolor", ("crisis",)),
        ("para que vivir asi", ("crisis",)),
        ("mi niña lamio la crema", ("poison",)),
        ("no puedo respirar", ("emergency",)),
        ("mi esposo no despierta", ("emergency",)),
        ("le dio una convulsion", ("emergency",)),
        ("me desmaye y me quiero morir", ("crisis", "emergency")),
        ("cuanto dura la crema", ()),
        ("puedo morder la pastilla", ()),
        ("donde guardo la crema", ()),
    ],
)
def test_danger_is_heard_without_accents_and_whatever_the_language_of_the_page(
    typed: str, called: tuple[str, ...]
) -> None:
    assert calls_for(typed) == called
