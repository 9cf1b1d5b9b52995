"""Every fault of an article is named with its line; a good one has none."""

from dataclasses import replace

import pytest

from learn.writing import BODY, written
from lenitive.learn import Article, faults, reading_grade, signals, word_count

FILLER = "You can ask your team about this. Write down what you feel each day. " * 18


def article(body: str = "", **front: str) -> Article:
    return written(f"{BODY}\n{FILLER}\n\n{body}", **front)


def worded(made: Article) -> str:
    return "\n".join(map(str, faults(made)))


def test_a_good_article_has_no_fault() -> None:
    assert worded(article()) == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("## A heading", "a heading is a question: 'A heading'"),
        ("It helped 3 in 10.", "a number stands outside a claim: '3'"),
        ("## Is it 5?", "a number stands outside a claim: '5'"),
        ("[It always helps.]{X S48}", "given as others' words"),
        ("Pages that say [it always helps]{X S48} go too far.", "ends its sentence, so that its mark cuts none"),
        ("It will help you.", "a promise"),
        ("This cures pain.", "nothing here cures pain"),
        ("You should take it.", "belongs to the care team"),
        ("It is not addictive.", "contradicted"),
        ("[There is no withdrawal.]{B S20}", "contradicted by the label"),
        ("It is right for you.", "a verdict on one person"),
        ("[It is known.]{A recalled}", "blog source alone carries grade C at most"),
        ("[It is known.]{B S16 S63}", "source alone carries grade C"),
        ("[It is known.]{B Pallimed-2019}", "source alone carries grade C"),
        ("[It is known.]{A Weighing-labs}", "source alone carries grade C"),
        ("Liver illness speaks against it.", "not what an American would say: may not be right for you"),
        ("Skin took it well.", "not what an American would say: few people had skin problems"),
        ("Some got a placebo.", "'placebo' is not explained on this page"),
        ("It is an infusion.", "'infusion' is not explained on this page"),
        ("See [this](nowhere).", "a link leads to 'nowhere'"),
        ("See [this](http://example.com).", "a link leads to"),
        ("word. " * 800, "words outside tables; an article has at most 700"),
    ],
)
def test_each_fault_is_named(body: str, says: str) -> None:
    assert says in worded(article(body))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("A b c d e f g h i j k l m n o p q r s t u.", "21 words in one sentence"),
        ("Anticholinergic polypharmacy exacerbates psychotomimetic complications. " * 40, "reading grade"),
        ("[One.]{A S19} [Two.]{B S48}", "claims of grades A, B in one section; it shows 'A few small studies'"),
    ],
)
def test_what_deserves_a_second_look_is_a_signal_and_no_fault(body: str, says: str) -> None:
    made = article(body)
    assert says in "\n".join(map(str, signals(made))) and worded(made) == ""


def test_an_easy_article_of_one_grade_in_each_section_gives_no_signal() -> None:
    assert signals(article("Some say [it will work.]{X S48} [It did not.]{B S67}")) == ()


def test_a_word_of_the_clinic_may_be_used_where_the_page_explains_it() -> None:
    assert worded(article("Some got a placebo, a cream without the drug. Later, the placebo ran out.")) == ""
    assert worded(article("An IV infusion goes into a vein.")) == ""


def test_that_it_may_not_be_right_for_someone_is_no_verdict() -> None:
    assert worded(article("It may not be right for you if you have heart disease.")) == ""


def test_faults_carry_file_and_line() -> None:
    fault = faults(article("It helped 3 in 10."))[0]
    assert fault.source == "articles/en/test.md"
    assert fault.line == 24 and str(fault).startswith("articles/en/test.md, line 24: ")


def test_crisis_numbers_are_no_claims() -> None:
    assert worded(article("Call 911, or 988, or 1-800-222-1222.")) == ""


def test_what_others_say_may_be_a_promise_or_stand_in_a_table() -> None:
    assert worded(article("Some say [it will work.]{X S48}")) == ""
    assert worded(article("| They say | We say |\n|---|---|\n| [It cures.]{X S48} | No. |")) == ""


def test_words_in_tables_count_for_the_least_and_not_for_the_most() -> None:
    row = "| " + "word " * 700 + ". |"
    made = written(f"{BODY}\n| a |\n|---|\n{row}\n")
    assert word_count(made) > 600 > 250 > word_count(made, with_tables=False)
    assert "outside tables" not in worded(made) and "at least" not in worded(made)


def test_a_short_article_or_one_without_headings_is_a_fault() -> None:
    made = worded(written("Short."))
    assert "at least 250" in made and "at least two headings" in made


@pytest.mark.parametrize(
    ("front", "says"),
    [
        ({"question": "Tell me"}, "must end in a question mark"),
        ({"question": "Are there 20?"}, "a number stands in the question: '20'"),
        ({"related": "[nowhere]"}, "related: there is no other article 'nowhere'"),
        ({"related": "[test]"}, "related: there is no other article 'test'"),
        ({"reviewed_on": "2026-12-01"}, "are given together"),
        ({"checked_by": "someone"}, "are given together"),
        ({"review_due": "2026-01-01"}, "review_due is after written_on"),
        ({"topics": "[]"}, "topics is needed"),
        ({"summary": '"It helped 9."'}, "a number stands outside a claim"),
        ({"summary": '"It cures."'}, "nothing here cures"),
    ],
)
def test_each_fault_of_the_front_matter_is_named(front: dict[str, str], says: str) -> None:
    assert says in worded(article(**front))


def test_a_link_to_another_article_a_page_or_the_web_is_fine() -> None:
    assert (
        worded(
            article("[a](crps), [b](crps#what-is-crps), [c](/how-to-get-it), [d](https://example.org), [e](tel:988).")
        )
        == ""
    )


@pytest.mark.parametrize("link", ["/predict", "/compare", "/calculators/batch", "/formulary", "/validation"])
def test_a_link_to_a_tool_for_professionals_is_a_fault(link: str) -> None:
    assert f"a link leads to '{link}'" in worded(article(f"[a]({link})."))


def test_a_spanish_article_is_measured_by_the_spanish_ease() -> None:
    made = replace(article(), language="es")
    assert reading_grade(made) > 30
    hard = replace(
        article("Extraordinariamente incomprensible administración institucionalizada. " * 60), language="es"
    )
    assert "reading ease" in "\n".join(map(str, signals(hard)))
