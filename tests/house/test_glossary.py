"""What GLOSSARY.md says a term is called in the code is there."""

import re

import pytest

from house.rooms import ROOT, SOURCE, python_files

ROW = re.compile(r"\| \*\*(?P<term>.+?)\*\* \|.*\| (?P<code>[^|]*) \|$", re.MULTILINE)


def rows() -> list[tuple[str, list[str]]]:
    """Each term with the names in its last column."""
    text = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    return [(row["term"], re.findall(r"`([^`]+)`", row["code"])) for row in ROW.finditer(text)]


@pytest.fixture(scope="module")
def words() -> set[str]:
    """Every name and word in the code and in the data."""
    files = [*python_files(SOURCE), *(ROOT / "rules").glob("*.yaml"), *(ROOT / "formulary").glob("*.yaml")]
    return {word for path in files for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))}


def test_every_term_has_one_row() -> None:
    terms = [term for term, _ in rows()]
    assert len(terms) > 70 and len(set(terms)) == len(terms)


def test_what_a_term_is_called_in_the_code_is_there(words: set[str]) -> None:
    gone = {term: [n for n in names if not set(re.findall(r"\w+", n)) <= words] for term, names in rows()}
    assert {term: names for term, names in gone.items() if names} == {}


def test_a_class_that_a_term_names_is_a_class() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in python_files(SOURCE))
    classes = {name for _, names in rows() for name in names if re.fullmatch(r"[A-Z][A-Za-z]+", name)}
    assert classes and sorted(name for name in classes if not re.search(rf"^class {name}\b", code, re.MULTILINE)) == []
