"""What is named can be found: every source id, every section of the evidence, every module; papers name the authority.

A source of a rule or a formula is ids of evidence/sources.yaml, each with or without a detail: "S48 (399 people)".
A section of a document in docs/evidence is written evidence/pharmacology 2.1.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from count_unread import FOLDERS, counted, here
from house.rooms import ROOT, SOURCE, committed_files
from lenitive import rules
from lenitive.compounding.formulas import formulary
from lenitive.documents import plain, read_file
from lenitive.evidence import cited, sources
from lenitive.papers import formula_html
from rule_files import written

# In place of a source, where there is none to read: what a thing says of itself, and our own rules.
PLAIN = ("policy", "it is water", "it is a solution in water", "named so by the source", "the prescription")
PLAIN += ("the beyond-use date of the record",)
SEVERAL_IDS = ("care", "interactions", "lab", "learning_pictures", "topical_ingredients", "worth_asking")
PRINTED = ("labels", "leaflets", "worksheets", "beyond_use", "stability", "tolerances", "closures", "balances")
PRINTED += ("devices", "ingredients", "usual_strengths", "capsules")
KEPT = ("docs/decisions.md", "CHANGELOG.md", "docs/performance.md")  # what was true then stays as it was written
SECTION = re.compile(r"evidence/([a-z]+) (\d+(?:\.\d+)*(?:(?:, | and | to )\d+(?:\.\d+)*\b(?! [a-z]+ \d))*)")
OLD_FORM = re.compile(r"(?<![/\w])[Ee]vidence,? (?:section )?\d+(?:\.\d+)*\b(?!,? (?:people|studies|trials|search|d ))")
NUMBERED = re.compile(r"(?<![\w.\[])S\d{1,4}[a-z]?\b(?!-)")


def files(*folders: str, endings: tuple[str, ...]) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.suffix in endings]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def said_sources(node: Any) -> Iterator[str]:
    """Every `source` of a data file, below its own."""
    if isinstance(node, dict):
        yield from (each for key, each in node.items() if key in ("source", "source_es") and isinstance(each, str))
        for each in node.values():
            yield from said_sources(each)
    elif isinstance(node, list):
        for each in node:
            yield from said_sources(each)


def unresolved(text: str) -> list[str]:
    """The parts of a source that are neither an id nor one of the plain words."""
    parts = [re.sub(r" \(.*\)\Z", "", part) for part in re.split(r"; (?![^(]*\))", text)]
    return [part for part in parts if part not in sources() and part not in PLAIN]


def test_every_source_of_a_rule_and_a_formula_is_in_the_list() -> None:
    found = {}
    for path in files("rules", "formulary", endings=(".yaml",)):
        content = plain(read_file(path))
        assert isinstance(content, dict)
        if path.parent.name == "rules":
            if path.stem in SEVERAL_IDS:
                continue  # several ids in a row, each looked up by its room
            content = {key: value for key, value in content.items() if key != "source"}
        found[name_of(path)] = [part for text in said_sources(content) for part in unresolved(text)]
    assert {name: parts for name, parts in found.items() if parts} == {}


def test_every_numbered_source_named_anywhere_is_in_the_list() -> None:
    named = files("src", "rules", "formulary", "articles", "docs", endings=(".py", ".yaml", ".md"))
    named = [path for path in named if path.name != "care.md"]  # there S names tests and stores
    texts = {name_of(path): path.read_text(encoding="utf-8") for path in named}
    found = {name: set(NUMBERED.findall(text)) - sources().keys() for name, text in texts.items()}
    assert {name: ids for name, ids in found.items() if ids} == {}


def test_where_an_interaction_or_a_limit_was_read_is_in_the_list() -> None:
    read = re.findall(r"read_in: ([A-Za-z][\w-]*)[,}\n]", (rules.FOLDER / "interactions.yaml").read_text())
    assert len(read) > 20 and set(read) <= sources().keys()


def sections(name: str) -> set[str]:
    text = (ROOT / "docs" / "evidence" / f"{name}.md").read_text(encoding="utf-8")
    return set(re.findall(r"^#{2,3} (\d+(?:\.\d+)*)\.? ", text, re.MULTILINE))


def test_every_section_of_the_evidence_that_is_named_is_there_and_has_its_anchor() -> None:
    missing = []
    for path in committed_files():
        if path.suffix not in (".py", ".yaml", ".md", ".html"):
            continue
        for name, numbers in SECTION.findall(path.read_text(encoding="utf-8")):
            wanted = set(re.findall(r"\d+(?:\.\d+)*", numbers))
            missing += [f"{name_of(path)}: evidence/{name} {number}" for number in wanted - sections(name)]
    assert missing == []
    for path in files("docs/evidence", endings=(".md",)):
        text = path.read_text(encoding="utf-8")
        assert {f'<a id="s{number.replace(".", "-")}">' in text for number in sections(path.stem)} <= {True}, path


def test_a_section_of_the_evidence_is_written_in_one_form() -> None:
    written = [path for path in committed_files() if path.suffix in (".py", ".yaml", ".md", ".html")]
    found = [name_of(path) for path in written if OLD_FORM.search(path.read_text(encoding="utf-8"))]
    assert [name for name in found if name not in KEPT] == []


def is_module(dotted: str) -> bool:
    """Whether it is a module, or a name in one."""
    path = SOURCE.parent / dotted.replace(".", "/")
    if path.is_dir() or path.with_suffix(".py").is_file():
        return True
    room, name = path.parent, path.name
    holder = room.with_suffix(".py") if room.with_suffix(".py").is_file() else room / "__init__.py"
    named = rf"^\s*(?:def|class) {name}\b|^{name}\b.* = "
    return holder.is_file() and re.search(named, holder.read_text(encoding="utf-8"), re.MULTILINE) is not None


def is_file(named: str, code: list[str]) -> bool:
    """Whether some file of the repository ends like this."""
    return any(f"/{each}".endswith(f"/{named}") for each in code)


def test_every_module_named_in_data_and_documents_is_there() -> None:
    code = [name_of(path) for path in committed_files() if path.suffix == ".py"]
    missing = []
    for path in committed_files():
        if path.suffix not in (".yaml", ".md") or name_of(path) in KEPT:
            continue
        text = path.read_text(encoding="utf-8")
        dotted = re.findall(r"(?<![\w./-])lenitive(?:\.[a-z_0-9]+)+(?!\.?\w*[A-Z/])", text)
        missing += [f"{name_of(path)}: {name}" for name in set(dotted) if not is_module(name)]
        named = set() if "evidence" in path.parts else set(re.findall(r"(?<![\w/@.])[a-z_][\w/]*\.py\b", text))
        missing += [f"{name_of(path)}: {name}" for name in named if not is_file(name, code)]
    assert sorted(missing) == []


def test_printed_papers_name_the_authority_and_no_section_of_ours() -> None:
    rows = [part for name in PRINTED for key, part in written(name).items() if key != "source"]
    printed = [cited(text) for text in said_sources(rows)]
    assert len(printed) > 200 and [text for text in printed if "evidence/" in text] == []
    assert [each.name for each in formulary().values() if "evidence/" in formula_html(each)] == []
    code = files("src/lenitive/compounding", "src/lenitive/papers", endings=(".py",))
    assert [name_of(path) for path in code if re.search(r'"[^"\n]*evidence/\w+ \d[^"\n]*"', path.read_text())] == []


def test_the_count_of_what_nobody_read_is_that_of_the_files_as_data() -> None:
    """A remark that explains the mark is no row, and the mark of one number counts."""

    def marks(node: Any) -> int:
        if isinstance(node, list):
            return sum(map(marks, node))
        if not isinstance(node, dict):
            return 0
        own = sum(str(key).endswith("verify") and value in ("true", "yes") for key, value in node.items())
        return own + sum(map(marks, node.values()))

    for folder in FOLDERS:
        path = ROOT / folder
        files = [path] if path.is_file() else sorted(path.rglob("*.yaml"))
        assert counted(here(folder))[0] == sum(marks(plain(read_file(each))) for each in files) > 100, folder
