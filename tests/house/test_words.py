"""What is committed speaks of the project alone: no address of a package index, no path of one machine."""

import ast
import re

from house.rooms import ROOT, committed_files

# Written in pieces, so that this file does not find itself.
PIECES = ("pypi .org", "python hosted.org", "npm js.", "crates .io", "anaconda .")
PIECES += ("deb. debian.org", "proxy. golang.org")
INDEXES = [pieces.replace(" ", "") for pieces in PIECES]
MACHINE_PATH = re.compile(r"(?<![\w.:/~>}\"'-])/(?:work|root|home|Users|mnt|private)/\w")
FOLDERS = re.compile(r"[\"'](/(?:work|root|home|Users|mnt|private)/\w)")


def texts() -> list[tuple[str, str]]:
    found = []
    for path in committed_files():
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # fonts and pictures
    return found


def test_no_file_names_a_package_index() -> None:
    assert [name for name, text in texts() if any(index in text for index in INDEXES)] == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    assert [name for name, text in texts() if MACHINE_PATH.search(text) or FOLDERS.search(text)] == []


def test_the_lock_files_hold_no_address_and_pin_every_version_by_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert pins and "://" not in text and "--index" not in text
        assert [pin for pin in pins if "==" not in pin or not pin.endswith("\\")] == []


# Habits of a translation that have crept in before; a nurse in Denver would not say them.
NOT_SAID = (
    "whole story is",
    "from the surroundings",
    "other day counting",
    "what speaks for",
    "stands on the sheet",
    "is to be filled in",
    "is no limit",
    "is no range",
    "is no strength",
    "is no pattern",
    "speak against",
    "speaks against",
    "stands against release",
    "leads nowhere",
    "put right what",
    "is no date",
    "is no number",
    "come before all else",
    "hablan en contra",
    "habla en contra",
)
READ_BY_PEOPLE = ("run", "README.md", "articles/", "docs/", "rules/", "sites/", "src/lenitive/")


def test_no_text_says_what_no_american_would() -> None:
    found = []
    for name, text in texts():
        lines = text.lower().splitlines() if name.startswith(READ_BY_PEOPLE) and "decisions" not in name else ()
        found += [f"{name}:{at}: {words}" for at, line in enumerate(lines, 1) for words in NOT_SAID if words in line]
    assert found == []


# Names of code that say how something came about, or a word of translation, in place of the thing.
NOT_A_NAME = re.compile(r"(?:^|_)(?:told|said|beside|stretch(?:es)?|roads?|ways?_in|for_ever|anaesthe\w+)(?:_|$)", re.I)


def names_in(tree: ast.AST) -> set[str]:
    """Every name that is given or used."""
    parts = {ast.Name: "id", ast.Attribute: "attr", ast.arg: "arg", ast.FunctionDef: "name", ast.ClassDef: "name"}
    return {getattr(node, parts[type(node)]) for node in ast.walk(tree) if type(node) in parts}


def test_the_search_finds_a_name_that_is_not_one() -> None:
    tree = ast.parse("def _told(is_said: bool) -> None: page.beside = road")
    assert {name for name in names_in(tree) if NOT_A_NAME.search(name)} == {"_told", "is_said", "beside", "road"}
    assert not any(map(NOT_A_NAME.search, ("foretold", "broad", "half_life_h", "stretcher")))


def test_no_name_of_the_code_is_a_word_of_translation() -> None:
    found = {}
    for path in [*(ROOT / "src").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")]:
        names = {name for name in names_in(ast.parse(path.read_text("utf-8"))) if NOT_A_NAME.search(name)}
        found |= {str(path.relative_to(ROOT)): names} if names else {}
    assert found == {}


# One spelling, that of the US. What others read keeps its own: a key, a code, a file's name, a title, a journal.
BRITISH = re.compile(
    r"\b\w*(?:anaesthe|colour|neighbour|illilitre|icrolitre|entimetre|photosensitis|misspelt|ormalised|labell(?!edby))\w*"
)
KEPT = re.compile(
    r"[\w-]*local-anaesthetic[\w-]*|[`\"']anaesthesia[`\"']|Anaesth\b"
    r"|milliliters millilitre millilitres"
    r"|[\w/]*\blabelled(?:\.yaml|\b(?=[\"`*]))"
)
OWN_WORDS = (
    "src/",
    "docs/",
    "rules/",
    "README.md",
    "GLOSSARY.md",
    "CONTRIBUTING.md",
    "tests/",
    "examples/",
    "benchmarks/",
)
AS_IT_WAS = (
    "docs/decisions.md",
    "docs/evidence/",
    "docs/validation.md",
    "tests/house/test_words.py",
    "docs/redrawn-ground.md",
)


def test_the_search_finds_british_words_and_leaves_names_that_others_read() -> None:
    lines = "its colour; a neighbouring jar; local-anaesthetic-sum; examples/orders/labelled.yaml; aria-labelledby"
    assert [words[0] for words in BRITISH.finditer(KEPT.sub("", lines))] == ["colour", "neighbouring"]


def test_every_word_is_spelled_as_in_the_us() -> None:
    found = []
    for name, text in texts():
        if name.startswith(OWN_WORDS) and not name.startswith(AS_IT_WAS):
            found += [f"{name}: {words[0]}" for words in BRITISH.finditer(KEPT.sub("", text))]
    assert found == []
