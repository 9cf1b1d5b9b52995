"""What a professional signs or a patient reads names its authority, and never a page where somebody else repeats it.

Everything that ships is made here as it is printed: worksheets, labels, leaflets in both languages, beyond-use dates,
formulas, ingredients, predictions, models, targets and calculators. None holds an address, the name of a second-hand
page, where we read it (`read_in`), a number of our list of sources, or a document of ours; what was not read in the
original has one dagger an entry and one footnote a sheet. The pages are read by tests/web/test_authorities_on_pages.py.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from house.rooms import ROOT
from lenitive.cli.main import main
from lenitive.compounding import (
    CALCULATORS,
    LabelRequest,
    all_ingredients,
    handing_out,
    plan_worksheet,
    read_order,
)
from lenitive.compounding.formulas import formulary
from lenitive.documents import plain, read_file
from lenitive.evidence import DAGGER, FOLDER, FOOTNOTES, named_ids, sources
from lenitive.papers import formula_html, label_html, worksheet_html
from lenitive.pharmacology import ABSORPTION, PUBLISHED_MODELS

pytestmark = pytest.mark.slow

EXAMPLES = ROOT / "examples"
ORDERS = sorted((EXAMPLES / "orders").glob("*.yaml"))
CASES = sorted(EXAMPLES.glob("*.yaml"))
MODELS = (*PUBLISHED_MODELS, *ABSORPTION, "effects")
# Where a vendor is no authority: the field of a form, and the blank of a worksheet, for who sold a jar.
BLANKS = ("Maker or vendor", 'vendor <span class="line">')
# Documents and rows of ours: whoever signs a paper cannot open them.
OURS = re.compile(r"\b(?:evidence|docs|rules|formulary|tests)/[\w.-]+|\b(?:sources|kinds)\.yaml|, row \d+")
NAMES_THAT_ARE_PRINTED = ("REMS", "Topi-Click", "NCT01385904")  # a program, a device, a trial: they are called so
# A model of our list, but where it is said how to ask for it: "(model: otto_2021; blood: venous)".
MODEL_IDS = re.compile(
    rf"(?<!model: )(?<![\w+])(?:{'|'.join(name for name in (*PUBLISHED_MODELS, *ABSORPTION) if '_' in name)})(?!\w)"
)
ADDRESS = re.compile(r"https?://|\b[\w-]+\.(?:com|org|net|edu|gov|ai|app|uk|ua|sg|ca|de|info)\b")


@cache
def refused() -> tuple[str, ...]:
    """Words that give a second-hand authority away (evidence/kinds.yaml)."""
    content: Any = plain(read_file(FOLDER / "kinds.yaml"))
    return tuple(content["refused"])


@cache
def numbers_of_sources() -> re.Pattern[str]:
    """Ids of our list of sources, which nobody who reads a paper has; ids that are plain words are left out."""
    ids = [name for name in sources() if re.search("[A-Z0-9]", name) and name not in NAMES_THAT_ARE_PRINTED]
    return re.compile(rf"(?<![\w/-])(?:{'|'.join(sorted(map(re.escape, ids), key=len, reverse=True))})(?![\w-])")


def where_we_read() -> set[str]:
    """Every place where something was read that has a name of its own, as the files write it."""
    written = {each.read_in for each in sources().values()}
    for path in [*(ROOT / "rules").glob("*.yaml"), *(ROOT / "formulary").glob("*.yaml")]:
        written |= set(re.findall(r"read_in: \"?([^\"\n,}]+)", path.read_text(encoding="utf-8")))
    second_hand = {name for name, each in sources().items() if not each.may_be_authority}
    named = {text.strip() for text in written if len(text) > 12 and " " in text and not named_ids(text)}
    return second_hand | named - {"every hour, day and night", "every 3 hours, day and night"}


def worded(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What the terminal prints, on both of its outputs, as one line."""
    main(list(words))
    as_shown = capsys.readouterr()
    return re.sub(r"\s+", " ", as_shown.out + as_shown.err)


def complaints(text: str) -> list[str]:
    """What a printed text names that is no authority; a dagger without its footnote, or with more than one."""
    for blank in BLANKS:
        text = text.replace(blank, "")
    plain_text = re.sub(r"<[^>]+>", " ", text).replace("&lt;", "<").replace("&gt;", ">")
    words = [word for word in refused() if re.search(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", plain_text)]
    words += ADDRESS.findall(plain_text) + OURS.findall(plain_text) + numbers_of_sources().findall(plain_text)
    words += MODEL_IDS.findall(plain_text)
    words += [place for place in where_we_read() if re.search(rf"(?<![\w/-]){re.escape(place)}(?![\w-])", plain_text)]
    footnotes = sum(plain_text.count(each) for each in FOOTNOTES.values())
    if footnotes != (DAGGER in plain_text):
        words.append(f"{footnotes} footnotes")
    return words + re.findall(rf"{DAGGER}{{2,}}", plain_text)


@pytest.mark.parametrize("order", ORDERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("command", ["worksheet", "label", "beyond-use"])
def test_what_is_printed_of_an_order_names_authorities_only(
    command: str, order: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert complaints(worded(capsys, command, str(order)).replace(str(ROOT), "")) == []


@pytest.mark.parametrize("order", ORDERS, ids=lambda path: path.stem)
def test_the_papers_of_an_order_name_authorities_only(order: Path) -> None:
    planned = plan_worksheet(read_order(read_file(order), order.parent))
    assert complaints(worksheet_html(planned)) == []
    found = handing_out(LabelRequest(planned, planned.order.first_on))
    assert found.label is None or complaints(label_html(found.label)) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("order", ORDERS, ids=lambda path: path.stem)
def test_a_leaflet_names_authorities_only(
    order: Path, language: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    leaflet = tmp_path / "leaflet.html"
    worded(capsys, "label", str(order), "--leaflet", "--language", language, "--html", str(leaflet))
    if leaflet.exists():  # an order without a patient has no label
        as_shown = leaflet.read_text(encoding="utf-8").partition("</style>")[2]
        assert complaints(as_shown) == []
        assert DAGGER not in as_shown or FOOTNOTES[language] in as_shown


@pytest.mark.parametrize("name", list(formulary()))
def test_a_formula_names_authorities_only_on_the_terminal_and_on_paper(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert complaints(worded(capsys, "formulary", "show", name)) == []
    assert complaints(formula_html(formulary()[name])) == []


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("command", [("predict",), ("predict", "--sources"), ("card",)], ids=" ".join)
def test_a_prediction_names_authorities_only(
    command: tuple[str, ...], case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert complaints(worded(capsys, *command, str(case)).replace(str(ROOT), "")) == []


def test_ingredients_and_targets_name_authorities_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert complaints(worded(capsys, "ingredients", "show", *all_ingredients())) == []
    assert complaints(worded(capsys, "validate")) == []


@pytest.mark.parametrize("name", MODELS)
def test_a_model_names_authorities_only(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = worded(capsys, "models", "show", name)
    assert shown.startswith(f"{name}: ") or name == "effects"  # what the command was given
    assert complaints(shown.removeprefix(f"{name}: ")) == []


@pytest.mark.parametrize("name", PUBLISHED_MODELS)
def test_a_model_that_is_asked_for_is_called_as_it_was_published(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Long infusion, few people, a medicine: whatever a model warns of, a physician reads who published it."""
    case = tmp_path / "case.yaml"
    case.write_text(
        "subject: {weight_kg: 70, age_y: 45, sex: female, drugs: [{name: clarithromycin}]}\n"
        f"regimen: [{{route: iv, form: s-ketamine, basis: base, amount: 30 mg, over: 28 h}}]\nmodel: {name}\n"
        "population: {n: 20, seed: 1}\nhorizon: 40 h\n",
        encoding="utf-8",
    )
    shown = worded(capsys, "predict", str(case)).replace(str(tmp_path), "")
    assert complaints(shown) == []


@pytest.mark.parametrize("name", list(CALCULATORS))
def test_a_calculator_names_authorities_only(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    example = CALCULATORS[name].example
    assert complaints(worded(capsys, "calc", name, *(f"{key}={value}" for key, value in example.items()))) == []


def named_in(node: Any) -> set[str]:
    """The ids that a data file names as a source or an authority."""
    if isinstance(node, dict):
        own = [each for key, each in node.items() if re.fullmatch(r"(\w+_)?(source|authority)(_es)?", key)]
        listed = node["references"] if isinstance(node.get("references"), list) else []
        found = {name for each in [*own, *listed] if isinstance(each, str) for name in named_ids(each)}
        return found.union(*map(named_in, node.values()))
    return set().union(*map(named_in, node)) if isinstance(node, list) else set()


def test_no_rule_and_no_formula_has_a_blog_a_vendor_or_a_mirror_as_its_authority() -> None:
    files = [*(ROOT / "rules").glob("*.yaml"), *(ROOT / "formulary").glob("*.yaml")]
    named = {path.name: named_in(plain(read_file(path))) for path in files}
    no_authority = {name for name, each in sources().items() if not each.may_be_authority}
    assert {name: ids & no_authority for name, ids in named.items() if ids & no_authority} == {}
    columns = {name for name, each in sources().items() if each.kind == "column"}
    rules = {path.name for path in (ROOT / "rules").glob("*.yaml")}
    assert {name for name in rules if named[name] & columns} <= {"stability.yaml"}  # a claim that is shown, never used


def test_every_rule_row_whose_source_was_not_read_in_the_original_says_so() -> None:
    tagged = re.compile(r"\{[^{}]*\bsource: ([^,{}]+)[^{}]*\btag: found[,}][^{}]*\}")
    found = {}
    for path in (ROOT / "rules").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        rows = [each[1] for each in tagged.finditer(text)]
        rows += [each[1] for each in re.finditer(r"\n *source: ([^\n]+)\n *tag: found\n", text)]
        found[path.name] = [row for row in rows if any(sources()[name].verify for name in named_ids(row))]
    assert {name: rows for name, rows in found.items() if rows} == {}


@pytest.mark.parametrize(
    "text",
    [
        "[U.S. Pharmacist]",
        "uspharmacist.com",
        "read at https://a.org",
        "a vendor says",
        "[USP <795>\u2020]",
        "Pallimed",
        "otto_2021 was made with infusions of up to 120 min",
    ],
)
def test_a_second_hand_authority_and_a_dagger_without_its_footnote_are_refused(text: str) -> None:
    assert complaints(text) != []


def test_a_proper_authority_is_let_through() -> None:
    assert complaints(f"[USP <795>{DAGGER}; 21 CFR 290.5] {FOOTNOTES['en']}") == []
    assert complaints("Otto 2021 (model: otto_2021; blood: venous)") == []
