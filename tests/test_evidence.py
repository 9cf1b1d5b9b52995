"""The one list of sources: read as values, cited in texts, opened where its numbers lead; grades in words once."""

import doctest
from pathlib import Path

import pytest

from lenitive import evidence
from lenitive.documents import DocumentError
from lenitive.evidence import GRADES, PLAIN_GRADES, TAGS, Source, cited, footnote, listed, marked, source, sources


def made(**given: str) -> Source:
    return Source(**{"id": "X", "title": "A trial", "read_in": "", "verify": False, "mark": "X"} | given)


def test_the_examples_of_its_docstring_hold() -> None:
    assert doctest.testmod(evidence).failed == 0


def test_weak_sources_and_memory_are_known_as_such() -> None:
    assert sources()["S48"].is_weak is False
    assert sources()["S63"].is_weak and sources()["recalled"].is_weak and sources()["not-found"].is_weak
    assert source("S63").citation.endswith("(weak: confirm before use)")


def test_only_our_own_words_are_in_the_language_of_the_reader() -> None:
    english, spanish = sources(), sources("es")
    differ = {name for name in english if english[name].title != spanish[name].title}
    assert differ <= {name for name, each in spanish.items() if each.language == "es"}
    assert {each.language for each in english.values()} == {"en"}
    assert spanish["S58"].title == english["S58"].title and spanish["S58"].language == "en"
    assert spanish["S4"].text.endswith("resumen") and english["S4"].text.endswith("abstract")


def test_memory_and_what_was_not_found_are_called_so_in_place_of_an_id() -> None:
    names = ("recalled", "not-found", "S31")
    assert [sources("en")[name].mark for name in names] == ["From memory", "Not found", "S31"]
    assert [sources("es")[name].mark for name in names] == ["De memoria", "No hallado", "S31"]
    assert source("S32").is_copy and not source("recalled").is_copy and source("recalled").address == ""


@pytest.mark.parametrize(
    ("given", "links"),
    [
        ({"read_in": "https://a.org/b", "pmid": "123"}, ("https://a.org/b", "https://pubmed.ncbi.nlm.nih.gov/123/")),
        ({"doi": "10.1/x"}, ("https://doi.org/10.1/x",)),
        ({"read_in": "copy", "doi": "10.1/x"}, ("https://doi.org/10.1/x",)),
        ({"read_in": "https://a.org/b; https://c.org (page 2)"}, ("https://a.org/b", "https://c.org")),
        ({"read_in": "nabp.net (Missouri, 2007)"}, ()),
    ],
)
def test_the_links_of_a_source(given: dict[str, str], links: tuple[str, ...]) -> None:
    assert made(**given).links == links


def test_a_copy_without_any_number_cannot_be_opened() -> None:
    assert made(read_in="copy").is_copy and not made(read_in="copy", doi="10.1/x").is_copy


def test_a_source_reads_as_a_list_of_sources_has_it() -> None:
    full = made(authors="Roe A, Doe B", year="2020", issuer="Pain 1:2", section="table 3", doi="10.1/x", pmid="12")
    assert full.text == "Roe A, Doe B 2020. A trial. Pain 1:2, table 3"
    assert full.citation == "Roe A, Doe B 2020. A trial. Pain 1:2, table 3. doi 10.1/x; PMID 12"
    assert full.brief == "Roe 2020, doi 10.1/x"
    assert made(issuer="FDA", year="2022").text == "A trial. FDA, 2022"
    assert made(title="21 CFR 1306.22, refills", section="21 CFR 1306.22").text == "21 CFR 1306.22, refills"


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("S48", "Brutcher 2019, doi 10.7326/M18-2736"),
        ("S48 (133 people); S52", "Brutcher 2019, doi 10.7326/M18-2736 (133 people); Kessler 2025, PMID 39721913"),
        ("policy; Law-refills", "policy; 21 CFR 1306.22"),
        ("the trial batches of this formula", "the trial batches of this formula"),
    ],
)
def test_ids_in_a_text_are_read_as_sources_and_other_words_stay(text: str, reads: str) -> None:
    assert cited(text) == reads


def test_ids_are_read_in_the_language_of_the_paper() -> None:
    assert cited("recalled; S48 (399 pacientes)", "es").startswith("De memoria; Brutcher 2019, doi")


def test_sources_are_listed_once_and_an_unknown_id_is_a_mistake() -> None:
    assert [each.id for each in listed(["S7", "S3", "S7"])] == ["S7", "S3"]
    with pytest.raises(KeyError):
        listed(["S9999"])


def test_json_says_what_a_source_is_and_whether_to_verify_it() -> None:
    said = source("S9").to_dict()
    assert said["id"] == "S9" and said["verify"] is True and str(said["what"]).startswith("Persson 2002. ")


def test_a_dagger_stands_behind_what_nobody_here_read() -> None:
    assert marked("It rises.", True) == "It rises.†" and marked("It rises.", False) == "It rises."
    assert footnote(["It rises.†"]).startswith("† ") and footnote(["It rises."]) == ""


def test_every_grade_and_tag_has_its_words_in_one_place() -> None:
    assert [list(words) for words in (*GRADES.values(), *PLAIN_GRADES.values())] == [["A", "B", "C", "X"]] * 4
    assert {*evidence.MODEL_TAGS, *evidence.RULE_TAGS, *evidence.FORMULA_TAGS} == TAGS.keys()


SPOILT = {
    "a key that no source has": (
        "authors: Flint",
        "auhtors: Flint",
        "the key 'auhtors' is not known here (did you mean",
    ),
    "neither true nor false": ("    verify: false\n", "    verify: no\n", "write true or false"),
    "no title": ("    title: S-ketamine in 25 ventilated children\n", "", "the key 'title' is missing"),
    "nothing written": ("authors: Flint", "authors:", "one value is needed here"),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_source_with_a_fault_is_said_with_file_and_line(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad, said = SPOILT[fault]
    text = (evidence.FOLDER / "sources.yaml").read_text(encoding="utf-8")
    assert good in text
    (tmp_path / "sources.yaml").write_text(text.replace(good, bad, 1), encoding="utf-8")
    monkeypatch.setattr(evidence, "FOLDER", tmp_path)
    with pytest.raises(DocumentError) as refused:
        sources.__wrapped__()
    assert str(refused.value).startswith("evidence/sources.yaml, line ") and said in str(refused.value)
