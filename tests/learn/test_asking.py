"""The ten questions and what is said for which answer: sourced, plain, in two languages, never a score or a verdict."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from bilingual import LANGUAGES, texts
from lenitive.documents import DocumentError
from lenitive.evidence import GRADES, sources
from lenitive.learn.asking import (
    VisitAnswers,
    VisitSummary,
    helps,
    notice,
    questions,
    read_option,
    sentences,
    summary,
    version,
)
from lenitive.learn.asking_rows import OptionRow, SentenceRow
from lenitive.learn.shelf import all_articles, promises
from rule_files import row_of, written


def rules() -> dict[str, Any]:
    return written("worth_asking")


def chosen(language: str = "en", **groups: str) -> VisitSummary:
    """The summary of these answers; keys of one group with spaces between."""
    return summary(VisitAnswers({group: keys.split() for group, keys in groups.items()}), language)


def names(worded: tuple[Any, ...]) -> list[str]:
    return [one.name for one in worded]


def options() -> Iterator[tuple[str, Any]]:
    for question in questions("en"):
        for group in question.groups:
            for option in group.options:
                yield group.key, option


def test_there_are_ten_questions_about_what_the_care_team_needs() -> None:
    assert [question.key for question in questions("en")] == [
        "form",
        "where",
        "tried",
        "body",
        "mind",
        "heart",
        "pregnancy",
        "psychosis",
        "substances",
        "medicines",
    ]
    assert all(question.ask.endswith("?") for language in LANGUAGES for question in questions(language))


def test_every_key_is_there_once_so_that_no_answer_stands_for_another() -> None:
    groups = [group.key for question in questions("en") for group in question.groups]
    written = [question.text.key for question in questions("en") if question.text]
    assert len(set(groups + written)) == len(groups + written)
    keys = [option.key for group, option in options() if group != "worst"]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("part", ["questions", "sentences"])
def test_everything_that_is_said_has_a_source_and_a_tag(part: str) -> None:
    rows = rules()[part]
    for row in rows.values() if isinstance(rows, dict) else rows:
        assert row["source"] and row["tag"], row
        assert row["tag"] != "recalled" or row["verify"] == "true", row


def test_a_claim_has_a_grade_known_sources_and_an_article_that_shows_them() -> None:
    for one in (*sentences("en").values(), *(question.why for question in questions("en"))):
        assert (one.grade is None) == (not one.sources), one
        assert set(one.sources) <= set(sources()), one
        assert one.grade in (None, *GRADES["en"]), one
        assert one.article is None or one.article in all_articles("en"), one
        assert one.article or one.grade is None, one


def test_weak_sources_alone_carry_no_more_than_grade_c() -> None:
    for one in sentences("en").values():
        if one.grade and all(sources()[name].is_weak for name in one.sources):
            assert one.grade == "C", one


def test_every_sentence_is_said_for_some_answer_and_no_answer_says_what_is_not_there() -> None:
    worded = {name for _, option in options() for name in option.says} | set(rules()["always"]) | {"marked_medicines"}
    assert worded == set(sentences("en"))
    unless = {key for row in rules()["sentences"].values() for key in row.get("unless", ())}
    assert unless <= {option.key for _, option in options()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_promises_and_nothing_is_a_verdict_on_one_person(language: str) -> None:
    for text in texts(rules(), language):
        for row in promises(language):
            assert not re.search(row.pattern, text.lower()), (text, row.reason)
        assert not re.search(r"\b(score|points?|eligible|qualify|puntos|candidat)", text.lower()), text


def test_nothing_adds_up_more_answers_only_bring_more_sentences() -> None:
    few, many = chosen(heart="high_open"), chosen(heart="high_open vessel liver", psychosis="seeing_now")
    assert set(names(few.first)) < set(names(many.first))
    assert names(few.ask)[-4:] == names(many.ask)[-4:] == ["ask_proof", "ask_way", "ask_harm", "ask_stop"]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("weeks", "Pain is called chronic after 3 months. Yours has not lasted that long, and it may pass."),
        ("months", "Pain that lasts 3 months or longer is called chronic. It is real pain."),
        ("years", "Pain that lasts 3 months or longer is called chronic. It is real pain."),
        ("many_years", "Pain that lasts 3 months or longer is called chronic. It is real pain."),
    ],
)
def test_chronic_is_three_months_or_longer(answer: str, sentence: str) -> None:
    assert chosen(long=answer).found[0].text == sentence


@pytest.mark.parametrize(
    ("group", "answer", "sentence"),
    [
        ("heart", "high_open", "pressure"),
        ("heart", "heart_attack", "heart"),
        ("heart", "vessel", "vessel"),
        ("heart", "bleed", "vessel"),
        ("heart", "liver", "liver"),
        ("pregnancy", "pregnant", "pregnant"),
        ("pregnancy", "nurse", "nurse"),
        ("psychosis", "seeing_now", "psychosis"),
        ("psychosis", "mania", "mania"),
        ("substances", "street_opioids", "misuse"),
        ("substances", "uppers", "misuse"),
        ("medicines", "allergy", "allergy"),
        ("kind", "broken", "broken"),
    ],
)
def test_what_speaks_against_ketamine_is_to_be_brought_up_first(group: str, answer: str, sentence: str) -> None:
    assert sentence in names(chosen(**{group: answer}).first)


def test_dark_thoughts_stand_before_all_else() -> None:
    page = chosen(mind="dark low", heart="vessel", pregnancy="pregnant")
    assert names(page.first)[0] == "dark" and page.calls[0].name == "crisis"


@pytest.mark.parametrize(
    ("group", "answer", "help_name", "number"),
    [
        ("mind", "dark", "crisis", "988"),
        ("psychosis", "commands", "crisis", "988"),
        ("psychosis", "seeing_now", "voices", "988"),
        ("heart", "now", "emergency", "911"),
        ("onset", "sudden", "emergency", "911"),
        ("body", "cord", "emergency", "911"),
        ("where", "chest", "chest", "911"),
        ("substances", "too_much", "poison", "1-800-222-1222"),
        ("body", "blood", "today", "911"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_calls_for_help_gets_it(
    language: str, group: str, answer: str, help_name: str, number: str
) -> None:
    (call,) = chosen(language, **{group: answer}).calls
    assert call.name == help_name and number in f"{call.title} {call.text}"


def test_words_that_call_for_help_get_it_as_well() -> None:
    crisis = summary(VisitAnswers(written={"goal": "I want to die."}), "en")
    assert [call.name for call in crisis.calls] == ["crisis"]
    both = summary(VisitAnswers(written={"tried_words": "I passed out, then wanted to kill myself"}), "en")
    assert [call.name for call in both.calls] == ["crisis", "emergency"]
    assert summary(VisitAnswers(written={"goal": "Ya quiero morir."}), "es").calls[0].name == "crisis"
    assert summary(VisitAnswers(written={"goal": "Walk the dog."}), "en").calls == ()


def test_each_call_stands_once_the_most_urgent_first() -> None:
    page = chosen(mind="dark", psychosis="commands seeing_now", heart="now", where="chest")
    assert [call.name for call in page.calls] == ["crisis", "emergency", "chest", "voices"]


def test_none_of_these_counts_only_alone() -> None:
    assert chosen(heart="heart_none").answered[0].answers == ("None of these",)
    assert chosen(heart="heart_none liver").answered[0].answers == ("Liver disease",)
    assert chosen(heart="heart_none heart_unknown").answered[0].answers == ("None of these",)


def test_one_answer_is_taken_where_one_is_asked() -> None:
    assert chosen(long="months years").answered[0].answers == ("3 months to 1 year",)


def test_the_number_for_pain_is_told_and_not_judged() -> None:
    mild, severe = chosen(worst="0"), chosen(worst="10")
    assert mild.answered[0].answers == ("0 of 10 in the past week",)
    assert severe.answered[0].answers == ("10 of 10 in the past week",)
    assert (mild.first, mild.found, mild.ask, mild.calls) == (severe.first, severe.found, severe.ask, severe.calls)


def test_answers_that_are_not_on_the_page_say_nothing() -> None:
    assert chosen(heart="nonsense", nowhere="liver").is_empty
    assert summary(VisitAnswers(written={"goal": "  \n "}), "en").is_empty


def test_studies_are_told_for_the_illness_that_was_named() -> None:
    crps, fibro, other = chosen(kind="crps"), chosen(kind="fibro"), chosen(kind="injury")
    assert names(crps.found) == ["crps", "crps_end", "one_infusion", "creams"]
    assert names(fibro.found) == ["fibro", "creams"]
    assert names(other.found) == ["injury", "one_infusion", "creams"]


def test_marked_medicines_are_for_the_pharmacist_to_look_at() -> None:
    answers = VisitAnswers(written={"medicine_list": "oxycodone"})
    assert names(summary(answers, "en", ["oxycodone"]).first) == ["marked_medicines"]
    assert summary(answers, "en").first == ()


def test_both_languages_say_the_same_things_for_the_same_answers() -> None:
    everything = {group: [option.key for key, option in options() if key == group] for group, _ in options()}
    english, spanish = (summary(VisitAnswers(everything), language) for language in LANGUAGES)
    for part in ("first", "found", "ask", "calls"):
        assert names(getattr(english, part)) == names(getattr(spanish, part))
    assert len(english.answered) == len(spanish.answered) == 10


def test_spanish_says_that_no_native_pharmacist_has_read_it() -> None:
    assert "Ningún farmacéutico de habla hispana ha revisado" in notice("es") and notice("en") == ""
    assert rules()["spanish"]["read_by"] is None and version() == rules()["checked"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_article_that_a_claim_leads_to_lists_its_sources(language: str) -> None:
    for one in (*sentences("en").values(), *(question.why for question in questions("en"))):
        article = all_articles(language).get(one.article or "")
        if one.grade and article:
            assert set(one.sources) <= set(article.sources), one


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"source": "S9999"}, "the source S9999 is not in evidence/sources.yaml"),
        ({"grade": "D"}, "grade and source do not fit"),
        ({"grade": None}, "grade and source do not fit"),
        ({"source": "policy"}, "grade and source do not fit"),
        ({"in": "last"}, "at in: 'last' is none of first, found, ask"),
    ],
)
def test_a_sentence_that_does_not_fit_stops_the_start(changed: dict[str, str], says: str) -> None:
    good = {"in": "found", "en": "It is so.", "es": "Es así.", "grade": "B", "source": "S67 S63"}
    assert row_of(SentenceRow, good).rule.ids == ("S67", "S63")
    with pytest.raises(DocumentError) as error:
        row_of(SentenceRow, good | changed)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"says": ["liver", "nothing_such"]}, "x says nothing_such, which is not a sentence there"),
        ({"help": "nobody"}, "x asks for the help nobody, which is not there"),
    ],
)
def test_an_answer_that_names_what_is_not_there_stops_the_start(changed: dict[str, Any], says: str) -> None:
    good = {"key": "x", "en": "Yes", "es": "Sí", "says": ["liver"], "help": "crisis"}
    assert read_option(row_of(OptionRow, good), "en").help == helps("en")["crisis"]
    with pytest.raises(ValueError, match="worth_asking") as error:
        read_option(row_of(OptionRow, good | changed), "en")
    assert says in str(error.value)
