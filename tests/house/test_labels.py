"""What a person reads is a label from a table, never a key with its underscores taken out."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from house.reason_calls import SRC, reasons_in
from lenitive.compounding import CALCULATORS, Calculation, calculate, choice_label, formulary, gap_in_words
from lenitive.compounding.calculators.results import is_labeled, result_label
from lenitive.compounding.formulas.gaps import _LABELS as GAP_LABELS
from lenitive.compounding.formulas.reading import KEYS as FORMULA_KEYS
from lenitive.pharmacology import PERSON, Population
from lenitive.reasons import Reason
from lenitive.web.professional import what_to_expect
from lenitive.web.professional.case_reasons import LABELS as CASE_LABELS
from lenitive.web.professional.inputs import input_words
from lenitive.web.professional.reasons import FILE_ONLY

COMPARES = ("casefold", "lower")  # a text that is only compared is never shown


def calls(path: Path) -> Iterator[tuple[ast.Call, ast.Call | None]]:
    """Every call of a method with the call that is made on its answer at once, if there is one."""
    tree = ast.parse(path.read_text("utf-8"))
    onward = {id(one.func.value): one for one in ast.walk(tree) if isinstance(one, ast.Call) and called(one)}
    for one in ast.walk(tree):
        if isinstance(one, ast.Call) and called(one):
            yield one, onward.get(id(one))


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def texts(call: ast.Call) -> list[object]:
    return [one.value if isinstance(one, ast.Constant) else None for one in call.args]


def respells(call: ast.Call) -> bool:
    """replace("_", …) or re.sub("…_…", …): underscores as something else."""
    match called(call), texts(call):
        case "replace", ["_", str(other)]:
            return other in (" ", ", ")
        case "sub" | "subn", [str(pattern), str(other), *_]:
            return "_" in re.sub(r"\(\?P?<\w+>|\\w", "", pattern) and other in (" ", ", ")
    return False


def is_compared(call: ast.Call, after: ast.Call | None) -> bool:
    inside = [called(one) for one in ast.walk(call) if isinstance(one, ast.Call)]
    return any(name in COMPARES for name in (*inside, called(after) if after else ""))


def respelled(path: Path) -> list[int]:
    return [call.lineno for call, after in calls(path) if respells(call) and not is_compared(call, after)]


@pytest.mark.parametrize(
    "line",
    ['words = key.replace("_", " ")', 'words = re.sub(r"[._]", " ", key)', "f\"{key.replace('_', ', ')}\""],
)
def test_the_search_below_finds_each_way_to_make_words_of_a_key(tmp_path: Path, line: str) -> None:
    (tmp_path / "one.py").write_text(line, "utf-8")
    assert respelled(tmp_path / "one.py") == [1]


@pytest.mark.slow
def test_no_words_are_made_of_a_key() -> None:
    found = {path.relative_to(SRC).as_posix(): respelled(path) for path in sorted(SRC.rglob("*.py"))}
    found.pop("pharmacology/interactions/names.py")  # names of medicines that somebody typed, to be compared
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_every_number_of_a_calculator_has_a_label() -> None:
    for one in CALCULATORS.values():
        answer = calculate(one.name, one.example)
        assert isinstance(answer, Calculation)
        assert [name for name in answer.also if "_" in result_label(one.name, name)] == []


def keys_written(node: ast.AST) -> list[ast.expr | None]:
    """The keys of {"a": 1}, and of found["a"] = 1."""
    if isinstance(node, ast.Dict):
        return list(node.keys)
    return [node.slice] if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store) else []


def test_whatever_a_calculator_may_answer_has_a_label() -> None:
    """Also what no example reaches: the keys of every mapping that is written in a calculator."""
    fields = {field.name for one in CALCULATORS.values() for field in one.fields}
    written = {
        str(key.value)
        for path in sorted((SRC / "compounding" / "calculators").glob("*.py"))
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for one in ast.walk(function)
        for key in keys_written(one)
        if isinstance(key, ast.Constant)
    }
    names = {name for name in written - fields if "_" in name}
    assert len(names) > 15 and [name for name in sorted(names) if not is_labeled(name)] == []


def test_every_choice_of_a_calculator_reads_as_words() -> None:
    choices = {choice for one in CALCULATORS.values() for field in one.fields for choice in field.choices or ()}
    assert "as_base" in choices and [each for each in choices if "_" in choice_label(each)] == []


def test_whatever_a_formula_may_leave_open_has_a_label() -> None:
    open_keys = {key.removeprefix("limits.").removeprefix("beyond_use.") for key in GAP_LABELS}
    rooms = SRC / "compounding" / "formulas"
    asked = {
        texts(call)[0]
        for name in ("reading.py", "bounds.py", "lines.py")
        for call, _ in calls(rooms / name)
        if called(call) in ("published", "texts", "statements", "is_silent", "gap") and call.args
    }
    of_a_line = {"strength", "basis", "form", "expected"}
    named = {str(key) for key in asked if key is not None}
    assert len(named) > 15 and {key.rpartition(".")[2] for key in named} <= open_keys | of_a_line
    assert all("_" not in gap_in_words(gap, each) for each in formulary().values() for gap in each.gaps)
    assert {key for key in GAP_LABELS if "." not in key} <= set(FORMULA_KEYS)


def echoed() -> set[str]:
    """The keys of the inputs of a prediction, as `echo` and `_inputs` of pharmacology.cases write them."""
    found: set[str] = set()
    for path in sorted((SRC / "pharmacology" / "cases").glob("*reader.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef) and function.name in ("echo", "_inputs"):
                keys = [key for one in ast.walk(function) if isinstance(one, ast.Dict) for key in one.keys]
                found |= {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return found | {"drugs", "name", "from_h", "until_h", "amount", "rate", "strength"}


def test_every_input_that_is_shown_again_has_a_label() -> None:
    keys = {*echoed(), *PERSON, *Population.__dataclass_fields__}
    assert len(keys) > 35 and [key for key in sorted(keys) if "_" in input_words(key)] == []


def test_every_number_of_an_effect_has_a_label() -> None:
    tree = ast.parse((SRC / "pharmacology" / "effects" / "effects.py").read_text("utf-8"))
    written = [key for one in ast.walk(tree) if isinstance(one, ast.Dict) for key in one.keys]
    keys = {str(key.value) for key in written if isinstance(key, ast.Constant)}
    tables = {**what_to_expect.SUMMARY, **what_to_expect.PARTS}
    of_a_table = {"analgesia", "dissociation", "sedation", "nausea", "systolic_rise_mmhg", "lasting_relief"}
    assert len(keys) > 12 and keys - of_a_table <= tables.keys()
    assert [words for words in tables.values() if "_" in words] == []


@pytest.mark.slow
def test_every_key_that_a_reason_of_a_case_marks_has_a_label() -> None:
    known = {*CASE_LABELS, *FILE_ONLY}
    marked = {
        key
        for found in reasons_in("pharmacology")
        for sentence in filter(None, found.sentences)
        for key in Reason(found.code, sentence.replace("{…", "{this"), "policy").keys
    }
    assert len(marked) > 15 and {key for key in marked if "_" in key} <= known
