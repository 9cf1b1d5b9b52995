"""One reader of every document: what it takes, how it says what is wrong, and that it never falls over a document."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import lenitive
from lenitive.compounding.formulas.fields import Findings, FormulaFields
from lenitive.compounding.formulas.reading import examine
from lenitive.compounding.orders import read_order
from lenitive.documents import DocumentError, Mapping, from_plain, read_text
from lenitive.fields import Fields, Manner, faults, opened, strict
from lenitive.meanings import Meanings
from lenitive.readings import chosen
from lenitive.reasons import About, Reason, Refused, refusal
from lenitive.sites import read_site
from lenitive.units import Quantity
from lenitive.web.shared.wording import _in

SHELVES = Meanings("a shelf", {"cool": "in the refrigerator", "dry": "in the cupboard"}, reads={"cold": "cool"})
SLIP = Manner("docs/orders.md", longest_text=20)


def fields(text: str, manner: Manner = SLIP) -> Fields:
    node = read_text(text)
    assert isinstance(node, Mapping)
    return Fields(node, [], manner)


def only(read: Fields) -> Reason:
    (reason,) = read.problems
    return reason


def test_each_kind_of_value_is_read_exactly() -> None:
    read = fields("a: 12.13 g\nb: 3 %\nc: 2026-11-24\nd: 7\ne: 1.05\nf: yes\ng: cold\nh: ' some words '")
    assert read.quantity("a", "mass", "5 g") == Quantity("12.13", "g")
    assert (read.share("b"), read.day("c")) == (Fraction(3, 100), date(2026, 11, 24))
    assert (read.whole("d", 1, 9), read.number("e")) == (7, Fraction(21, 20))
    assert (read.flag("f"), read.word("g", SHELVES), read.text("h")) == (True, "cool", "some words")
    assert read.problems == []


def test_what_was_not_written_is_nothing_and_no_problem() -> None:
    read = fields("a: 1")
    found = [
        read.text("z"),
        read.day("z"),
        read.flag("z"),
        read.within("z"),
        read.items("z"),
        read.quantity("z", "", ""),
    ]
    assert found == [None] * 6 and read.rows("z") == [] and read.texts("z", "one") == ()
    assert read.problems == [] and read.is_blank("z") and not read.has("z")


@pytest.mark.parametrize(
    ("text", "reading", "code", "says"),
    [
        ("a:", lambda read: read.text("a"), "empty", "a is empty: write a value, or take the key away."),
        ("a: '  '", lambda read: read.day("a"), "empty", "a is empty: write a value, or take the key away."),
        (f"a: {'x' * 21}", lambda read: read.text("a"), "text-too-long", "a has 21 characters: shorten it to 20."),
        ("a: [1]", lambda read: read.number("a"), "wrong-shape", "a takes one value, not a list or a mapping: "),
        ("b: 1", lambda read: read.require("a", "120 g"), "missing", "a is missing: write for example a: 120 g."),
        ("b: 1", lambda read: read.require("a", "1", "2"), "missing", "a is missing: write for example a: 1 or a: 2."),
        ("b: 1", lambda read: read.require_shown("a"), "missing", "a is missing: write 'a:', with nothing behind it "),
        ("a: 1", lambda read: read.within("a", "{b: 2}"), "wrong-shape", "write for example a: {b: 2}."),
        (
            "a: 1",
            lambda read: read.rows("a", "{b: 2}"),
            "wrong-shape",
            "a takes a list: write for example a: [{b",
        ),
        ("a: [1]", lambda read: read.rows("a", "{b: 2}"), "wrong-shape", "write a mapping, for example {b: 2}."),
        ("a: [{}]", lambda read: read.texts("a", "one"), "wrong-shape", "a holds texts: write for example a: [one]."),
        ("amuont: 1", lambda read: read.allow(["amount"]), "unknown-key", "(did you mean amount?): take it away, or "),
        (
            "a: 10",
            lambda read: read.whole("a", 1, 9),
            "bad-number",
            "'10' cannot be used: write a whole number from 1 ",
        ),
        ("a: Cool", lambda read: read.word("a", SHELVES), "unknown-word", "cool (in the refrigerator) or dry (in "),
        ("a: 2026-02-30", lambda read: read.day("a"), "bad-date", "2026-02-30 is not a calendar day"),
        ("a: 5", lambda read: read.quantity("a", "mass", "5 g"), "bad-quantity", "write a number with its unit, for "),
    ],
)
def test_a_value_that_cannot_be_used_is_answered_with_what_to_write(
    text: str, reading: Callable[[Fields], object], code: str, says: str
) -> None:
    read = fields(text)
    reading(read)
    reason = only(read)
    assert (reason.code, reason.severity, reason.source) == (code, "stop", "docs/orders.md") and says in reason.text


def test_a_problem_knows_its_line_and_its_place_whether_the_key_was_written_or_not() -> None:
    read = fields("lots:\n  - lot: K-1\n    opened: soon\n")
    (row,) = read.rows("lots")
    row.day("opened")
    row.require("expires", "2027-01-31")
    assert [(why.path, why.line) for why in read.problems] == [("lots[0].opened", 3), ("lots[0].expires", 2)]


def test_an_item_of_a_list_is_named_by_its_list_and_placed_by_its_number() -> None:
    read = fields("times:\n  - 7 h\n  - []\n")
    below = read.numbered("times", read.items("times") or ())
    assert [below.text(name) for name in below.node.items] == ["7 h", None]
    assert (only(read).path, only(read).line) == ("times[1]", 3) and only(read).text.startswith("times takes one value")


def test_a_name_that_somebody_typed_as_a_key_is_never_taken_for_a_mark() -> None:
    read = fields("'my {cream}':\n")
    read.text("my {cream}")
    assert only(read).text.startswith("my {cream} is empty") and only(read).keys == ()


def test_what_differs_from_document_to_document_is_its_manner() -> None:
    def of_person(path: str) -> About:
        return "person" if path.startswith("who") else "dose"

    manner = Manner("S40", about=of_person, choosing=chosen, when_empty="write it")
    read = fields("who: {name: }\nshelf: COOL\nlong: " + "x" * 5000, manner)
    below = read.within("who")
    assert below is not None and below.text("name") is None and read.word("shelf", SHELVES) == "cool"
    assert len(read.text("long") or "") == 5000
    assert (only(read).about, only(read).source, only(read).text) == ("person", "S40", "name is empty: write it.")


def test_a_reading_keeps_a_source_and_a_severity_of_its_own() -> None:
    def ask(text: str) -> int:
        raise refusal("which-spoon", "{this} is a spoon: which one?", "rules/directions.yaml", "question")

    read = fields("applied: 1 spoon")
    assert read.taken("applied", ask) is None
    assert (only(read).source, only(read).is_question) == ("rules/directions.yaml", True)
    assert only(read).text == "applied is a spoon: which one?"


def test_a_document_that_is_used_whole_or_not_at_all_stops_at_its_first_fault_by_line() -> None:
    read = strict(read_text("a: 1\nb:\nc:\n"), SLIP, "a slip", "a")
    read.text("c"), read.text("b")
    with pytest.raises(DocumentError, match="b is empty") as caught:
        read.stop()
    assert (caught.value.line, caught.value.column, caught.value.path) == (2, 3, "b")
    with pytest.raises(DocumentError, match=r"line 1.*a slip is a mapping of keys with values: write a: and b: first"):
        strict(read_text("- 1"), SLIP, "a slip", "a", "b")
    with pytest.raises(Refused, match="write a: first"):
        opened(read_text("text"), "a slip", "a")


@pytest.mark.slow
def test_one_class_reads_and_one_file_asks_whether_a_key_was_meant() -> None:
    root = Path(lenitive.__file__).parent
    trees = {path: ast.parse(path.read_text("utf-8")) for path in root.rglob("*.py")}
    classes = [path.name for path, tree in trees.items() for one in ast.walk(tree) if _is_class(one, "Fields")]
    assert classes == ["fields.py"]
    hints = {
        str(path.relative_to(root)) for path, tree in trees.items() for one in ast.walk(tree) if _suggests_a_key(one)
    }
    # A calculator is asked name by name; rules and sources are read by their own annotations.
    assert hints == {"fields.py", "compounding/calculators/values.py", "rules.py", "evidence.py"}


def _is_class(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.ClassDef) and node.name == name


def _suggests_a_key(node: ast.AST) -> bool:
    words = node.keywords if isinstance(node, ast.Call) else []
    return any(one.arg == "of" and isinstance(one.value, ast.Constant) and one.value.value == "key" for one in words)


KEYS = (
    "a",
    "b",
    "kind",
    "hours",
    "monday",
    "en",
    "es",
    "formula",
    "amount",
    "lots",
    "steps",
    "strength",
    "my {key}",
    "",
)
texts = st.sampled_from(
    ["", " ", "1", "-1", "1e3", "1/0", "5 g", "3 %", "2026-11-24", "2026-02-30", "yes", "cool", "{this}", "{a: b}",
     "}}", "9" * 500, "0." + "0" * 400 + "1 g", "not published", "closed", "09:00-18:00", "topical", "ketamine", "²"],
) | st.text(max_size=10)  # fmt: skip
trees = st.recursive(
    texts | st.none() | st.integers() | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=25,
)
READINGS: tuple[Callable[[Fields, str], object], ...] = (
    Fields.text,
    Fields.day,
    Fields.flag,
    Fields.number,
    Fields.share,
    Fields.within,
    Fields.items,
    Fields.rows,
    Fields.is_blank,
    Fields.require_shown,
    lambda read, key: read.whole(key, 0, 9),
    lambda read, key: read.word(key, SHELVES),
    lambda read, key: read.quantity(key, "mass,volume", "5 g"),
    lambda read, key: read.quantity(key, "", "5 g"),
    lambda read, key: read.texts(key, "one"),
    lambda read, key: read.needed(key, "one"),
    lambda read, key: read.allow([key]),
    lambda read, key: [below.each(str) for below in read.rows(key)],
)


def _walk(read: Fields) -> None:
    for key in (*read.node.items, "not there"):
        for reading in READINGS:
            reading(read, key)
        below = read.within(key)
        if below is not None:
            _walk(below)
        for row in read.rows(key):
            _walk(row)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), trees, max_size=5), st.booleans())
def test_no_document_whatever_makes_a_reading_do_anything_but_collect_reasons(
    value: dict[str, Any], whole: bool
) -> None:
    try:
        node = from_plain(value)
    except DocumentError:
        return
    assert isinstance(node, Mapping)
    for read in (Fields(node, [], SLIP), FormulaFields(node, Findings(is_whole=whole))):
        _walk(read)
        assert all(why.text and why.source and len(why.text) < 2000 and len(why.path) < 200 for why in read.problems)
        assert len(faults(node, read.problems)) == len(read.problems)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(trees)
def test_no_document_whatever_is_anything_but_read_or_refused(value: Any) -> None:
    try:
        node = from_plain(value)
    except DocumentError:
        return
    assert examine(node, is_whole=True).faults
    with pytest.raises(DocumentError):
        read_site(node, "a")
    with pytest.raises(Refused):
        read_order(node)
    try:
        _in("en", node)
    except DocumentError as error:
        assert error.message
