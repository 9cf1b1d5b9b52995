"""The one list of sources: read as values, cited in texts, opened where its numbers lead; grades in words once."""

import doctest
from pathlib import Path
from typing import Any

import pytest

from lenitive import evidence
from lenitive.documents import DocumentError
from lenitive.evidence import (
    GRADES,
    PLAIN_GRADES,
    TAGS,
    Source,
    cited,
    footnote,
    listed,
    marked,
    source,
    sources,
    together,
)


def made(**given: str) -> Source:
    own: dict[str, Any] = {"id": "X", "kind": "paper", "title": "A trial", "read_in": "", "verify": False, "mark": "X"}
    return Source(**own | given)


def test_the_examples_of_its_docstring_hold() -> None:
    assert doctest.testmod(evidence).failed == 0


def test_weak_sources_and_memory_are_known_as_such() -> None:
    assert sources()["S48"].is_weak is False
    assert sources()["S63"].is_weak and sources()["recalled"].is_weak and sources()["not-found"].is_weak
    assert source("S63").citation.endswith("(weak: confirm before use)†")


def test_only_our_own_words_are_in_the_language_of_the_reader() -> None:
    english, spanish = sources(), sources("es")
    differ = {name for name in english if english[name].title != spanish[name].title}
    assert differ <= {name for name, each in spanish.items() if each.language == "es"}
    assert {each.language for each in english.values()} == {"en"}
    assert spanish["S58"].title == english["S58"].title and spanish["S58"].language == "en"
    assert spanish["S3"].text.endswith("tabla 3") and english["S3"].text.endswith("table 3")


def test_memory_and_what_was_not_found_are_called_so_in_place_of_an_id() -> None:
    names = ("recalled", "not-found", "S31")
    assert [sources("en")[name].mark for name in names] == ["From memory", "Not found", "S31"]
    assert [sources("es")[name].mark for name in names] == ["De memoria", "No hallado", "S31"]


@pytest.mark.parametrize(
    ("given", "links"),
    [
        ({"at": "https://a.org/b", "pmid": "123"}, ("https://a.org/b", "https://pubmed.ncbi.nlm.nih.gov/123/")),
        ({"doi": "10.1/x"}, ("https://doi.org/10.1/x",)),
        ({"pmcid": "PMC12"}, ("https://pmc.ncbi.nlm.nih.gov/articles/PMC12/",)),
        ({"read_in": "https://a.org/b; https://c.org (page 2)"}, ()),
    ],
)
def test_the_links_of_a_source_lead_to_the_original_and_never_where_we_read_it(
    given: dict[str, str], links: tuple[str, ...]
) -> None:
    assert made(**given).links == links


def test_a_source_is_of_a_known_kind_and_a_blog_is_no_authority() -> None:
    assert made().may_be_authority and not made(kind="blog").may_be_authority
    with pytest.raises(ValueError, match="hearsay"):
        made(kind="hearsay")


def test_a_source_reads_as_a_list_of_sources_has_it() -> None:
    full = made(authors="Roe A, Doe B", year="2020", issuer="Pain 1:2", section="table 3", doi="10.1/x", pmid="12")
    assert full.text == "Roe A, Doe B 2020. A trial. Pain 1:2, table 3"
    assert full.citation == "Roe A, Doe B 2020. A trial. Pain 1:2, table 3. doi 10.1/x; PMID 12"
    assert full.brief == "Roe 2020, Pain 1:2"
    assert made(authors="Roe A", year="2020", doi="10.1/x").brief == "Roe 2020, doi 10.1/x"
    assert made(issuer="FDA", year="2022").text == "A trial. FDA, 2022"
    assert made(title="21 CFR 1306.22, refills", section="21 CFR 1306.22").text == "21 CFR 1306.22, refills"


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("S48", "Brutcher 2019, Ann Intern Med"),
        ("S48 (133 people); policy", "Brutcher 2019, Ann Intern Med (133 people); policy"),
        ("S48; S55", "Brutcher 2019, Ann Intern Med; Sullivan 2013, Pediatr Emerg Care 29:1220-1222†"),
        ("policy; Law-refills", "policy; 21 CFR 1306.22†"),
        ("the trial batches of this formula", "the trial batches of this formula"),
    ],
)
def test_ids_in_a_text_are_read_as_sources_and_one_dagger_stands_behind_what_was_not_read(
    text: str, reads: str
) -> None:
    assert cited(text) == reads


def test_a_row_to_be_verified_has_its_dagger_and_our_own_policy_has_none() -> None:
    assert cited("S48", verify=True) == "Brutcher 2019, Ann Intern Med†"
    assert cited("policy (the threshold)", verify=True) == "policy (the threshold)"


def test_several_authorities_are_one_entry_with_one_dagger() -> None:
    assert together("USP <795>†", "policy") == "USP <795>; policy†"
    assert together("policy", "policy") == "policy"


def test_ids_are_read_in_the_language_of_the_paper() -> None:
    assert cited("recalled; S48 (399 pacientes)", "es") == "De memoria; Brutcher 2019, Ann Intern Med (399 pacientes)†"


def test_sources_are_listed_once_and_an_unknown_id_is_a_mistake() -> None:
    assert [each.id for each in listed(["S7", "S3", "S7"])] == ["S7", "S3"]
    with pytest.raises(KeyError):
        listed(["S9999"])


def test_json_says_what_a_source_is_and_whether_to_verify_it() -> None:
    worded = source("S9").to_dict()
    assert worded["id"] == "S9" and worded["verify"] is True and str(worded["what"]).startswith("Persson 2002. ")


def test_a_dagger_stands_behind_what_nobody_here_read() -> None:
    assert marked("It rises.", True) == "It rises.†" and marked("It rises.", False) == "It rises."
    assert marked("It rises.†", True) == "It rises.†"
    assert footnote(["It rises.†"]) == "† original not read by us" and footnote(["It rises."]) == ""
    assert footnote(["Sube.†"], "es") == "† no hemos leído el original"


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
    good, bad, worded = SPOILT[fault]
    text = (evidence.FOLDER / "sources.yaml").read_text(encoding="utf-8")
    assert good in text
    (tmp_path / "sources.yaml").write_text(text.replace(good, bad, 1), encoding="utf-8")
    monkeypatch.setattr(evidence, "FOLDER", tmp_path)
    with pytest.raises(DocumentError) as refused:
        sources.__wrapped__()
    assert str(refused.value).startswith("evidence/sources.yaml, line ") and worded in str(refused.value)
