"""Documents: what was written stays as written, and whatever is wrong is said with its line."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from lenitive.documents import (
    DocumentError,
    Limits,
    Mapping,
    Scalar,
    Sequence,
    from_plain,
    plain,
    read_file,
    read_text,
)

CASE = """\
# a case
subject:
  weight: 70 kg
  age: "44"
regimen:
  - route: oral
    amount: 0.40 mg/kg
  - {route: nasal, amount: 2 sprays}
note: |
  first line
  second line
"""

LAUGHS = 'a: &a ["lol","lol"]\n' + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)


def refusal(text: str | bytes, form: str = "yaml", **limits: int) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        read_text(text, form, Limits(**limits))
    return caught.value


def mapping(text: str, form: str = "yaml") -> Mapping:
    node = read_text(text, form)
    assert isinstance(node, Mapping)
    return node


def test_a_case_is_read_with_its_lines_and_places() -> None:
    case = mapping(CASE)
    regimen = case.items["regimen"]
    assert isinstance(regimen, Sequence)
    first = regimen.items[0]
    assert isinstance(first, Mapping)
    amount = first.items["amount"]
    assert amount == Scalar(None, None, "regimen[0].amount", "0.40 mg/kg")
    assert (amount.line, amount.column) == (7, 13)
    assert (case.line, regimen.line, case.path, regimen.path) == (2, 6, "", "regimen")
    assert case.get("missing") is None


def test_a_case_is_seen_as_plain_values() -> None:
    assert plain(read_text(CASE)) == {
        "subject": {"weight": "70 kg", "age": "44"},
        "regimen": [{"route": "oral", "amount": "0.40 mg/kg"}, {"route": "nasal", "amount": "2 sprays"}],
        "note": "first line\nsecond line\n",
    }


@pytest.mark.parametrize("text", ["no", "1e3", "0777", "2026-01-01", "0.40", "true", "12:30", "0x1F", ".inf", "1_000"])
def test_nothing_that_was_written_is_guessed_at(text: str) -> None:
    assert plain(read_text(f"value: {text}")) == {"value": text}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_a_missing_value_stays_missing(text: str) -> None:
    assert plain(read_text(f"value: {text}\nnext: 1")) == {"value": None, "next": "1"}
    assert plain(read_text(f"value: '{text}'\n")) == {"value": text}


def test_quotation_marks_are_remembered_but_do_not_make_a_difference() -> None:
    quoted, bare = mapping("a: '5'").items["a"], mapping("a: 5").items["a"]
    assert isinstance(quoted, Scalar) and isinstance(bare, Scalar)
    assert (quoted.is_quoted, bare.is_quoted) == (True, False)
    assert quoted == bare


def test_json_numbers_and_words_stay_text_and_null_is_missing() -> None:
    text = '{"a": 0.40, "b": 1e3,\n\t"c": true, "d": false, "e": null, "f": "null", "g": [], "h": {}, "i": -0}'
    read = mapping(text, "json")
    assert plain(read) == {
        "a": "0.40",
        "b": "1e3",
        "c": "true",
        "d": "false",
        "e": None,
        "f": "null",
        "g": [],
        "h": {},
        "i": "-0",
    }
    assert (read.items["c"].line, read.items["c"].column) == (2, 7)


def test_json_escapes_are_the_characters_they_stand_for() -> None:
    text = r'{"a": "caf\u00e9 \ud83d\ude00 \/ \" \\ [{,:", "<<": "kept", "null": "kept"}'
    assert plain(read_text(text, "json")) == {"a": 'caf\u00e9 \U0001f600 / " \\ [{,:', "<<": "kept", "null": "kept"}


def test_json_and_yaml_of_the_same_thing_make_the_same_tree() -> None:
    value = plain(read_text(CASE))
    assert read_text(json.dumps(value, indent=1), "json") == read_text(CASE) == from_plain(value)
    assert plain(read_text("5", "json")) == plain(read_text("5")) == "5"


def test_a_long_number_in_json_is_text_like_any_other() -> None:
    assert plain(read_text("9" * 5000, "json")) == "9" * 5000


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm() -> None:
    read = mapping("\ufeffa: 1\r\nb: 2\rc: 3")
    assert plain(read) == {"a": "1", "b": "2", "c": "3"}
    assert read.items["c"].line == 3


def test_an_unusual_key_has_a_place_of_its_own() -> None:
    read = mapping("a b:\n  c: {d.e: 1}")
    outer = read.items["a b"]
    assert isinstance(outer, Mapping) and isinstance(outer.items["c"], Mapping)
    assert outer.items["c"].items["d.e"].path == "['a b'].c['d.e']"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: &x 2", 2, "anchors"),
        ("a: &x [1]\n", 1, "anchors"),
        ("a: 1\nb: *x", 2, "aliases"),
        ("a: 1\n<<: {b: 2}", 2, "merge keys"),
        ("a: !!int 5", 1, "tags"),
        ("a: ! 5", 1, "tags"),
        ("a: !!python/object/apply:os.system [ls]", 1, "tags"),
        ("%YAML 1.1\n---\na: 1", 1, "directives"),
        ("%TAG ! tag:x,2000:\n---\na: 1", 1, "directives"),
        ("a: 1\nb: 2\na: 3", 3, "the key 'a' was given before, on line 1"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("a: 1\n...\nb: 2", 3, "not valid YAML"),
        ("a: 1\n--- {", 2, "a second document"),
        ("[1]\n]", 2, "not valid YAML"),
        ("? [a]\n: 1", 1, "a key must be a text"),
        ("~: 1", 1, "a key must be a text"),
        ("", 1, "the document is empty"),
        ("# only a remark\n", 1, "the document is empty"),
        ("a: 1\n\tb: 2", 2, "not valid YAML"),
        ("a: [1, 2\nb: 3", 2, "not valid YAML"),
        ("a: 'x", 1, "not valid YAML"),
        ("a: }", 1, "not valid YAML"),
        ("a: 1\nb: x\0y", 2, r"the character U\+0000 may not be used"),
        ("a: \u202eb", 1, r"U\+202E"),
        ("a: \ud800", 1, r"U\+D800"),
        ('a: 1\nb: "x\\0y"', 2, r"U\+0000"),
    ],
)
@pytest.mark.parametrize("loader", ["fast", "plain"])
def test_what_a_reader_could_misread_is_refused_with_its_line(
    text: str, line: int, says: str, loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader == "plain":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    error = refusal(text)
    assert error.line in (line, line + 1) if "not valid" in says else error.line == line
    with pytest.raises(DocumentError, match=says):
        raise error


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('{"a": 1,\n"a": 2}', 2, "the key 'a' was given before, on line 1"),
        ('{"a": 1,\n}', 2, "not valid JSON"),
        ('{"a": 1\n', 2, "not valid JSON"),
        ("{a: 1}", 1, "not valid JSON"),
        ("]}", 1, "not valid JSON"),
        ("", 1, "not valid JSON"),
        ("1 2", 1, "Extra data"),
        ('["\\x"]', 1, "Invalid"),
        ('[1,\n"open]', 2, "this text is not closed"),
        ('["tab\there"]', 1, "Invalid control character"),
        ("[1,\nNaN]", 2, "NaN is not a number"),
        ("[-Infinity]", 1, "-Infinity is not a number"),
        ("[01]", 1, "not valid JSON"),
        ("[1] // remark", 1, "not valid JSON"),
        ('["\\u0000"]', 1, r"U\+0000"),
        ('["\\ud800"]', 1, r"U\+D800"),
        ('["a\u0085"]', 1, r"U\+0085"),
    ],
)
def test_json_that_is_not_sound_is_refused_with_its_line(text: str, line: int, says: str) -> None:
    error = refusal(text, "json")
    assert error.line == line
    with pytest.raises(DocumentError, match=says):
        raise error


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("[" * 100_000, "yaml"),
        ("[" * 100_000, "json"),
        ('{"a":' * 100_000, "json"),
        ("{a: " * 100_000, "yaml"),
        ("- " * 100_000, "yaml"),
        ("[" * 50_000 + "]" * 50_000, "json"),
    ],
)
def test_a_document_nested_without_end_is_refused(text: str, form: str) -> None:
    error = refusal(text, form)
    assert (error.line, error.message) == (1, "nested deeper than 40 levels")


def test_forty_levels_are_read_and_forty_one_are_not() -> None:
    for form in ("yaml", "json"):
        read_text("[" * 40 + "]" * 40, form)
        assert "nested" in str(refusal("[" * 41 + "]" * 41, form))


def test_a_document_that_grows_by_aliases_is_refused_at_once() -> None:
    assert "anchors" in str(refusal(LAUGHS))


def test_a_document_with_too_many_values_is_refused() -> None:
    for form in ("yaml", "json"):
        read_text("[1, 1, 1]", form, Limits(max_nodes=4))
        assert "more than 4 values" in str(refusal("[1, 1, 1, 1]", form, max_nodes=4))


def test_a_document_that_is_too_large_is_refused() -> None:
    assert "larger than 10 bytes" in str(refusal("a: 23456789", max_bytes=10))
    assert "larger than 10 bytes" in str(refusal("a: \u00e9\u00e9\u00e9\u00e9", max_bytes=10))
    assert "larger than 10 bytes" in str(refusal(b"a: 23456789", max_bytes=10))


def test_a_text_that_is_not_utf_8_is_refused_with_its_line() -> None:
    assert refusal(b"a: 1\nb: \xff").line == 2
    assert "not UTF-8" in str(refusal("a: 1".encode("utf-16")))


@pytest.mark.alone
def test_a_quotation_mark_escaped_a_million_times_takes_no_time() -> None:
    started = time.perf_counter()
    refusal('"' + '\\"' * 400_000, "json")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("name", ["case.yaml", "case.yml", "case.YAML", "case.json"])
def test_a_file_is_read_by_its_ending(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text('{"a": "b"}', encoding="utf-8")
    assert plain(read_file(file)) == {"a": "b"}
    assert plain(read_file(str(file), "yaml")) == {"a": "b"}


def test_what_is_wrong_with_a_file_is_said_with_its_name(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("a: 1\na: 2\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"case\.yaml, line 2, column 1: the key 'a' was given before, on line 1"):
        read_file(file)
    with pytest.raises(DocumentError, match="larger than 5 bytes"):
        read_file(file, limits=Limits(max_bytes=5))
    with pytest.raises(DocumentError, match="cannot be read: No such file"):
        read_file(tmp_path / "none.yaml")
    with pytest.raises(DocumentError, match=r"the name must end in \.yaml, \.yml or \.json"):
        read_file(tmp_path / "case.txt")


def test_an_unknown_form_or_a_senseless_limit_is_the_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="unknown form 'toml'"):
        read_text("a", "toml")
    with pytest.raises(ValueError, match="depth is at most 200"):
        Limits(max_depth=201)


def test_a_place_can_be_pointed_at() -> None:
    node = mapping("a:\n  b: 5 mL").items["a"]
    assert isinstance(node, Mapping)
    error = node.items["b"].error("a mass is needed here")
    assert str(error) == "line 2, column 6, at a.b: a mass is needed here"
    assert (error.line, error.column, error.path, error.source) == (2, 6, "a.b", "")
    assert str(DocumentError("lost")) == "lost"


def test_plain_values_become_the_same_tree_without_lines() -> None:
    node = from_plain({"a": [1, Decimal("0.40"), True, False, None, 0.1, ("x",)]})
    assert plain(node) == {"a": ["1", "0.40", "true", "false", None, "0.1", ["x"]]}
    assert node.line is None
    assert plain(from_plain({"null": "null", "<<": ""})) == {"null": "null", "<<": ""}


ENDLESS: list[Any] = []
ENDLESS.append(ENDLESS)
WIDE: list[Any] = ["x"]
for _ in range(20):
    WIDE = [WIDE] * 10


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"a": [float("nan")]}, r"at a\[0\]: a float such as this cannot be used"),
        ({"a": float("inf")}, "at a: a float"),
        (Decimal("NaN"), "a Decimal"),
        ({"a": {1: 2}}, "at a: a key must be a text, not 1"),
        ({"a": b"x"}, "a bytes"),
        ({"a": "\0"}, r"U\+0000"),
        (ENDLESS, "nested deeper than 40 levels"),
        (WIDE, "more than 20000 values"),
    ],
)
def test_plain_values_that_mean_nothing_are_refused_with_their_place(value: object, says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        from_plain(value)


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(DocumentError, match="a int such as this"):
        from_plain(10**5000)


@pytest.mark.alone
def test_a_case_of_twenty_lines_is_read_in_a_few_milliseconds() -> None:
    text = CASE + "".join(f"line_{n}: {n} mg\n" for n in range(10))
    read_text(text)
    started = time.perf_counter()
    for _ in range(10):
        read_text(text)
    assert (time.perf_counter() - started) / 10 < 0.05
