"""Every small mistake that could be written into a module: a border moved, a sign turned, a word left out.

    [mutant.shown for mutant in mutants(source)][:1]      # ["line 42: <= becomes <"]

Counted: comparisons, arithmetic, and/or, not, whole numbers and truth values, returned values, both sides of an if
expression. Not counted: the wording of sentences and sources (tests hold their key parts), annotations, assertions,
decorators, the names of exports.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SWAPS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,), ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,), ast.Add: (ast.Sub,), ast.Sub: (ast.Add,), ast.Mult: (ast.Div,), ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,), ast.And: (ast.Or,), ast.Or: (ast.And,),
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One mistake. `source`: the module with it."""

    line: int
    shown: str
    source: str


def mutants(source: str) -> list[Mutant]:
    """All of them, in the order of the module."""
    found = []
    for place in range(len(list(_changes(ast.parse(source))))):
        tree = ast.parse(source)  # a fresh one for each: changes are made in place
        line, shown, change = list(_changes(tree))[place]
        change()
        found.append(Mutant(line, f"line {line}: {shown}", ast.unparse(ast.fix_missing_locations(tree))))
    return found


Change = tuple[int, str, Callable[[], None]]


def _changes(tree: ast.Module) -> Iterator[Change]:
    passed_over = _passed_over(tree)
    for node in ast.walk(tree):
        if id(node) not in passed_over:
            yield from _of_node(node)


def _passed_over(tree: ast.Module) -> set[int]:
    """What is no behaviour: annotations, decorators, assertions, exports."""
    away: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation:
            away.append(node.annotation)
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            away += node.decorator_list
        if isinstance(node, ast.FunctionDef) and node.returns:
            away.append(node.returns)
        if isinstance(node, ast.Assert):
            away.append(node)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            away.append(node)
    return {id(below) for node in away for below in ast.walk(node)}


def _of_node(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            for other in SWAPS.get(type(operator), ()):
                yield node.lineno, _said(operator, other), _item(node.ops, place, other())
    elif isinstance(node, ast.BinOp | ast.BoolOp):
        for other in SWAPS.get(type(node.op), ()):
            yield node.lineno, _said(node.op, other), _attribute(node, "op", other())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub):
        # Twice the same operator is none.
        same = ast.UnaryOp(op=node.op, operand=node.operand)
        yield node.lineno, f"{type(node.op).__name__} is left out", _attribute(node, "operand", same)
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int):
        other_value = not node.value if isinstance(node.value, bool) else node.value + 1
        yield node.lineno, f"{node.value} becomes {other_value}", _attribute(node, "value", other_value)
    elif isinstance(node, ast.Return) and node.value and not _is_none(node.value):
        yield node.lineno, "None is returned", _attribute(node, "value", ast.Constant(None))
    elif isinstance(node, ast.IfExp):
        yield node.lineno, "the other side of the if is taken", _sides(node)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _said(old: ast.AST, new: type[ast.AST]) -> str:
    return f"{type(old).__name__} becomes {new.__name__}"


def _item(items: list[ast.cmpop], place: int, new: ast.AST) -> Callable[[], None]:
    def change() -> None:
        assert isinstance(new, ast.cmpop)
        items[place] = new

    return change


def _attribute(node: ast.AST, name: str, new: object) -> Callable[[], None]:
    return lambda: setattr(node, name, new)


def _sides(node: ast.IfExp) -> Callable[[], None]:
    def change() -> None:
        node.body, node.orelse = node.orelse, node.body

    return change
