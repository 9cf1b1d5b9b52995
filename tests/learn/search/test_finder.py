"""What a person types is found: plain, begun, misspelled, in other words; nothing typed is read as syntax."""

import threading

import pytest

from lenitive.learn import all_articles
from lenitive.learn.search import Finder, SearchEntry, SearchResult, entry_of
from lenitive.learn.search.finder import FLOOR

ON_SKIN = "Put it on whole skin. Wash your hands."
IN_A_VEIN = "A nurse gives it slowly. It burns the arm at times."
CREAM = SearchEntry("article", "cream", "How do I use a cream?", "Rub it in.", ON_SKIN, ("When?",))
DRIP = SearchEntry("article", "drip", "What is a drip?", "Into a vein.", IN_A_VEIN)
STORE = SearchEntry(
    "store", "/stores/littleton", "The store in Littleton", "303-707-1500", keywords=("phone", "open hours")
)
SPANISH = SearchEntry(
    "article", "crema", "¿Cómo uso la crema?", "En la piel.", "Las cremas van en piel sana.", language="es"
)
EVERYTHING = (CREAM, DRIP, STORE, SPANISH)


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(EVERYTHING, "en")


@pytest.fixture(scope="module")
def shelf() -> Finder:
    return Finder([entry_of(article) for article in all_articles("en").values()], "en")


def addresses(answer: SearchResult) -> list[str]:
    return [hit.entry.address for hit in answer.hits]


def test_a_word_finds_what_holds_it_in_any_form(finder: Finder) -> None:
    assert addresses(finder.find("creams ")) == ["cream"]
    assert addresses(finder.find("BURNED ")) == ["drip"]


def test_a_word_that_is_only_begun_finds_it_too(finder: Finder) -> None:
    assert addresses(finder.find("nur")) == ["drip"]
    assert addresses(finder.find("nur ")) == []
    assert addresses(finder.find("n")) == []


def test_other_words_for_it_find_it(finder: Finder) -> None:
    assert addresses(finder.find("lotion")) == ["cream"]
    assert addresses(finder.find("infusion")) == ["drip"]
    assert addresses(finder.find("intravenous iv")) == ["drip"]


def test_a_misspelling_is_mended_and_said(finder: Finder) -> None:
    answer = finder.find("slowley ")
    assert addresses(answer) == ["drip"] and answer.did_you_mean == "slowly"
    assert finder.find("slowly ").did_you_mean is None


def test_one_letter_for_another_in_a_short_word_is_another_word(finder: Finder) -> None:
    assert finder.find("vain ").did_you_mean is None
    assert finder.find("viens ").did_you_mean is None
    assert finder.find("hnads ").did_you_mean == "hands"


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("creem", "cream", "using-the-cream"),
        ("nee ", "knee", "sports-injuries"),
        ("nee pain", "knee pain", "arthritis"),
        ("numm", "numb", "numbing-drugs-in-creams"),
        ("dripp", "drip", "ketamine-by-iv-infusion"),
        ("sleap", "sleep", "toll-of-chronic-pain"),
        ("sik", "sick", "side-effects"),
        ("rahs", "rash", "ketoprofen-and-the-sun"),
    ],
)
def test_a_short_word_written_by_ear_is_understood(shelf: Finder, typed: str, meant: str, found: str) -> None:
    answer = shelf.find(typed)
    assert answer.did_you_mean == meant and addresses(answer)[0] == found


def test_what_begins_a_word_and_sounds_like_another_finds_both(shelf: Finder) -> None:
    answer = shelf.find("nee", 40)
    assert addresses(answer)[0] in ("sports-injuries", "arthritis") and answer.did_you_mean is None
    assert "ketamine-by-iv-infusion" in addresses(answer)


@pytest.mark.parametrize("typed", ["vain ", "god ", "loss ", "butt ", "knot ", "inn ", "qqqq ", "aaa "])
def test_another_short_word_is_no_misspelling(shelf: Finder, typed: str) -> None:
    assert shelf.find(typed).did_you_mean is None


@pytest.mark.parametrize(
    "typed", ["for my mother ", "my wife cant breathe", "my husband ", "copay ", "the power went out ", "on vacation "]
)
def test_a_word_of_everyday_speech_is_never_taken_for_another(shelf: Finder, typed: str) -> None:
    assert shelf.find(typed).did_you_mean is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("clonidine 0.2% creem", "clonidine 0.2% cream"),
        ("CREEM, 10 mg/mL?", "cream, 10 mg/mL?"),
        ("is a creem w/w ok", "is a cream w/w ok"),
        ("\u202ecreem\x1b  and\tgel", "cream and gel"),
    ],
)
def test_a_mended_query_keeps_its_strength_and_its_signs(shelf: Finder, typed: str, meant: str) -> None:
    assert shelf.find(typed).did_you_mean == meant


def test_of_a_long_query_only_what_was_searched_is_said(shelf: Finder) -> None:
    assert shelf.find("creem " * 20).did_you_mean == " ".join(["cream"] * 12)


def test_three_letters_are_mended_only_when_nothing_else_is_found(finder: Finder) -> None:
    assert finder.find("vin ").did_you_mean == "vein" and addresses(finder.find("vin ")) == ["drip"]
    assert finder.find("vin cream ").did_you_mean is None
    assert addresses(finder.find("ven ")) == ["drip"]  # a letter left out


@pytest.mark.parametrize(("brains", "braids", "meant"), [(3, 1, "brain"), (1, 3, "braid")])
def test_of_words_equally_near_the_one_that_more_entries_hold_is_meant(brains: int, braids: int, meant: str) -> None:
    held = ["brain"] * brains + ["braid"] * braids
    finder = Finder([SearchEntry("article", str(number), word) for number, word in enumerate(held)])
    assert finder.find("brai ").did_you_mean == meant


def test_stores_and_other_things_are_found_beside_articles(finder: Finder) -> None:
    assert addresses(finder.find("littleton phone")) == ["/stores/littleton"]
    assert addresses(finder.find("303-707-1500")) == ["/stores/littleton"]


def test_small_words_do_not_count_unless_there_is_nothing_else(finder: Finder) -> None:
    assert addresses(finder.find("what is the cream")) == ["cream"]
    assert set(addresses(finder.find("what is it"))) == {"drip", "cream"}


def test_each_language_has_its_own_shelf_and_its_own_stems(finder: Finder) -> None:
    spanish = Finder(EVERYTHING, "es")
    assert addresses(spanish.find("crema sana ")) == ["crema"]
    assert addresses(spanish.find("como usar pomadas ")) == ["crema"]
    assert addresses(finder.find("crema")) != ["crema"]


def test_accents_may_be_left_out() -> None:
    entry = SearchEntry("article", "a", "¿La inyección duele?", "", "Niños y médicos.", language="es")
    finder = Finder([entry], "es")
    assert [addresses(finder.find(word)) for word in ("inyeccion ", "NIÑO ", "ninos ", "medico ")] == [["a"]] * 4


def test_the_snippet_shows_why_with_the_words_marked(finder: Finder) -> None:
    snippet = finder.find("wash hands").hits[0].snippet
    assert [piece.text for piece in snippet if piece.is_match] == ["Wash", "hands"]
    assert "".join(piece.text for piece in snippet) == "Wash your hands."


def test_without_a_match_in_the_text_the_summary_is_shown(finder: Finder) -> None:
    snippet = finder.find("rub").hits[0].snippet
    assert "".join(piece.text for piece in snippet) == "Rub it in."


def test_a_long_sentence_is_cut_between_words() -> None:
    entry = SearchEntry("article", "a", "Long?", "", "start " + "middle " * 100 + "end")
    shown = "".join(piece.text for piece in Finder([entry]).find("start").hits[0].snippet)
    assert len(shown) <= 180 and shown.endswith("middle")


def test_nothing_found_offers_the_nearest_questions(finder: Finder) -> None:
    answer = finder.find("zzzz qqqq")
    assert answer.hits == () and 0 < len(answer.nearest) <= 3
    assert all(entry.kind == "article" for entry in answer.nearest)
    assert finder.find("").hits == ()


@pytest.mark.parametrize(
    "typed",
    [
        'title: "cream" OR *', "cream NEAR(x, 2)", "NOT cream", "a* AND b*", '"', "''; DROP TABLE shelf; --", "-cream",
        "^cream", "{a b}: cream", "\x00cream\x00", "\u202ecream", "<script>cream</script>", "%00", "../../etc",
        "\ud800", "🙂", "((((", "\ufe70",
    ],
)  # fmt: skip
def test_nothing_typed_is_read_as_syntax(finder: Finder, typed: str) -> None:
    answer = finder.find(typed)
    assert isinstance(answer, SearchResult)
    assert ("cream" in addresses(answer)) == ("cream" in typed)


def test_a_hundred_thousand_letters_are_answered_like_any_other(finder: Finder) -> None:
    assert addresses(finder.find("cream " * 20_000)) == ["cream"]
    assert finder.find("x" * 100_000).hits == ()


def test_a_search_from_many_threads_at_once_gives_the_same(finder: Finder) -> None:
    expected = addresses(finder.find("cream vein"))
    found: list[list[str]] = []
    threads = [
        threading.Thread(target=lambda: found.extend(addresses(finder.find("cream vein")) for _ in range(50)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 400 and all(one == expected for one in found)


def test_an_empty_shelf_finds_nothing() -> None:
    assert Finder([], "es").find("crema") == SearchResult(())


def test_two_things_at_one_address_are_refused() -> None:
    with pytest.raises(ValueError, match="same address"):
        Finder([CREAM, CREAM], "en")


def test_a_thing_without_title_is_refused() -> None:
    with pytest.raises(ValueError, match="are needed"):
        SearchEntry("article", "a", "")


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("i want to die", ("crisis",)),
        ("I can't go on", ("crisis",)),
        ("my baby licked the cream", ("poison",)),
        ("suicidal and chest pain", ("crisis", "emergency")),
        ("how to store it", ()),
    ],
)
def test_a_query_that_sounds_like_danger_brings_the_lines_to_call(
    finder: Finder, typed: str, called: tuple[str, ...]
) -> None:
    assert finder.find(typed).calls == called


def test_danger_is_heard_in_spanish_as_well() -> None:
    assert Finder(EVERYTHING, "es").find("quiero morir").calls == ("crisis",)


def test_what_others_say_in_a_table_is_never_shown_as_our_own(shelf: Finder) -> None:
    page = next(hit for hit in shelf.find("cream cannot cause fog", 20).hits if hit.entry.address == "usual-pages")
    assert "What pages often say: A cream cannot cause fog" in page.entry.text


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ket", "what-is-ketamine"),
        ("RSD", "crps"),
        ("spravato", "esketamine-and-ketamine"),
        ("numing lotion", "numbing-drugs-in-creams"),
        ("drip", "ketamine-by-iv-infusion"),
        ("myths", "usual-pages"),
        ("pain", "what-is-chronic-pain"),
        ("everything hurts", "what-is-chronic-pain"),
        ("does it hurt", "side-effects"),
        ("what to expect", "day-of-a-session"),
        ("where can i buy ketamine", "compounded-drugs"),
        ("addiction", "dependence"),
        ("who should not use it", "who-should-not"),
        ("who should not take ketamine", "who-should-not"),
        ("who shouldn't use ketamine cream", "who-should-not"),
        ("who cant take it", "who-should-not"),
        ("is it not for me", "who-should-not"),
        ("what should i not take with ketamine", "other-medicines"),
        ("should not use ketoprofen in the sun", "ketoprofen-and-the-sun"),
        ("medicare", "compounded-drugs"),
    ],
)
def test_the_right_article_comes_first(shelf: Finder, typed: str, first: str) -> None:
    assert addresses(shelf.find(typed))[0] == first


def test_side_effects_of_a_cream_find_its_fog_as_well(shelf: Finder) -> None:
    assert addresses(shelf.find("cream side effects"))[:2] == ["side-effects", "foggy-from-a-cream"]


def test_words_that_only_look_alike_are_kept_apart(shelf: Finder) -> None:
    marked = {piece.text.lower() for hit in shelf.find("addiction", 40).hits for piece in hit.snippet if piece.is_match}
    assert "addiction" in marked and not marked & {"depend", "depends"}
    assert "who-should-not" not in addresses(shelf.find("what to expect "))[:3]  # that is not to be expecting
    finder = Finder([SearchEntry("article", "nurse", "A nurse"), SearchEntry("article", "baby", "Nursing a baby")])
    assert addresses(finder.find("breastfeeding ")) == ["baby"]
    assert addresses(finder.find("nurses ")) == ["nurse"]


def test_another_word_for_it_never_counts_more_than_the_word_itself() -> None:
    pains = [SearchEntry("article", f"pain-{number}", "Pain of the back", "", "Pain. " * 3) for number in range(5)]
    finder = Finder([SearchEntry("article", "sore", "Sore sore sore", "", "A sore, sore, sore pain."), *pains])
    assert addresses(finder.find("pain "))[0] != "sore"


def shown(text: str, asked: str, language: str = "en") -> str:
    entry = SearchEntry("article", "a", "?", text=text, language=language)
    return "".join(piece.text for piece in Finder([entry], language).find(asked).hits[0].snippet)


def test_a_sentence_that_hangs_on_the_one_before_is_shown_with_it() -> None:
    text = "Sit down first. In one study, 76 in 100 felt far away. Without ketamine it was 18. Drink water."
    assert shown(text, "ketamine ").startswith("In one study, 76 in 100 felt far away. Without ketamine it was 18.")
    es = "Siéntese. En un estudio, 76 de 100 se sintieron lejos. Sin ketamina fueron 18."
    assert shown(es, "ketamina ", "es") == "En un estudio, 76 de 100 se sintieron lejos. Sin ketamina fueron 18."


def test_of_two_such_sentences_the_one_that_stands_alone_is_shown() -> None:
    text = "The study " + "was long and " * 14 + "over. Without ketamine it was 18. Ketamine is a drug."
    assert shown(text, "ketamine ") == "Ketamine is a drug."


def test_no_passage_reaches_over_a_heading(shelf: Finder) -> None:
    assert shown("It burns.\nIt is a drug for pain. Ask.\nNo. Never.", "drug ") == "It is a drug for pain. Ask."
    for query in ("ketamine", "no", "cost", "cream side effects"):
        for hit in shelf.find(query, 40).hits:
            assert "\n" not in "".join(piece.text for piece in hit.snippet), (query, hit.entry.address)


def test_a_statement_is_shown_before_a_question_and_never_a_pointer() -> None:
    assert shown("How long does it last? It can last days.", "last ").endswith("It can last days.")
    assert shown("Read about fog from a cream. Fog is rare.", "fog ") == "Fog is rare."


@pytest.mark.parametrize("typed", ["bud", "BUD", "beyond use date", "beyond-use"])
def test_a_pharmacist_finds_beyond_use_by_its_short_name(shelf: Finder, typed: str) -> None:
    assert set(addresses(shelf.find(typed))[:2]) == {"storing-and-throwing-away", "how-a-cream-is-made"}


def test_a_phrase_that_says_the_same_is_marked_only_as_a_whole() -> None:
    text = "The drip lasts. Ways wear. It wears off."
    pieces = Finder([SearchEntry("article", "a", "?", text=text)]).find("duration ").hits[0].snippet
    marked = [piece.text for piece in pieces if piece.is_match]
    assert "Ways wear" in "".join(piece.text for piece in pieces) and marked == ["lasts", "wears"]


def test_small_words_are_not_marked(shelf: Finder) -> None:
    shown = [piece for hit in shelf.find("does it hurt", 40).hits for piece in hit.snippet]
    assert not {piece.text.lower() for piece in shown if piece.is_match} & {"does", "do", "it"}


def test_numb_is_not_lidocaine_and_a_needle_is_not_a_shot(shelf: Finder) -> None:
    numb = shelf.find("numb ", 40)
    assert addresses(numb)[0] == "numbing-drugs-in-creams"
    marked = {piece.text.lower() for hit in numb.hits for piece in hit.snippet if piece.is_match}
    assert not any(word.startswith("lidocaine") for word in marked)
    assert addresses(shelf.find("lidocaine "))[0] == "numbing-drugs-in-creams"
    assert "arthritis" not in addresses(shelf.find("needle ", 40)) and "arthritis" in addresses(shelf.find("shot ", 40))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pins and needles", "diabetic-nerve-pain"),
        ("tingling", "diabetic-nerve-pain"),
        ("sciatica", "back-pain-and-sciatica"),
        ("carpal tunnel", "other-kinds-of-pain"),  # names it, and says what is known
        ("lupus", "arthritis"),
        ("magnesium", "other-medicines"),
        ("tylenol pm", "other-medicines"),
        ("benadryl", "other-medicines"),
        ("keta mine", "what-is-ketamine"),
        ("diabetic feet", "diabetic-nerve-pain"),
        ("back pane", "back-pain-and-sciatica"),
    ],
)
def test_what_people_type_finds_its_article_first(shelf: Finder, typed: str, found: str) -> None:
    assert addresses(shelf.find(typed))[0] == found


@pytest.mark.parametrize("typed", ["keta mine", "back pane", "back pane ", "keta mine "])
def test_a_correction_shows_whole_words_and_keeps_the_sense(shelf: Finder, typed: str) -> None:
    assert shelf.find(typed).did_you_mean in (None, "back pain")


def test_what_was_typed_can_be_searched_as_typed(shelf: Finder) -> None:
    assert shelf.find("numming ").did_you_mean == "numbing"
    as_typed = shelf.find("numming ", as_typed=True)
    assert as_typed.did_you_mean is None and as_typed.hits == ()


def test_the_tail_is_cut_where_hits_are_weak_beside_the_best(shelf: Finder) -> None:
    for typed in ("lupus", "crps", "ketamine cream", "does it hurt"):
        (people,) = (group for group in shelf.find(typed, 40).groups(6, 3) if not group.for_staff)
        assert 1 <= len(people.hits) <= 6
        assert all(hit.score >= FLOOR * people.hits[0].score for hit in people.hits)
    assert len(shelf.find("lupus", 40).groups(6, 3)[0].hits) == 1


def test_no_snippet_is_a_question_from_a_list(shelf: Finder) -> None:
    for typed in ("who do i call at night", "which exercises are safe for me", "is it the back itself", "b12"):
        for hit in shelf.find(typed, 6).hits:
            assert not "".join(piece.text for piece in hit.snippet).rstrip().endswith("?"), (typed, hit.entry.address)
