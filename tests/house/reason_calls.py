"""Every reason that a room can give, read from its source by `ast`: code, severity, what it is about, its sentences.

    next(reasons_in("compounding"))    # Found("above-maximum", "caution", "paper", ("… is above the … of ….",))

A function that only hands a code or a sentence on (`order.reason`, `fields.refuse`, `problem`) counts at its callers.
Values within a sentence are shown as …; its marks, such as {strengths}, stay.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "lenitive"
READING = "fields"  # what is wrong with how a document is written, whichever room reads it
GROUND = (SRC / "fields.py", SRC / "readings.py")
GAP = "…"
DEEP = 4  # how far a variable within a sentence is followed
MANY = 6  # wordings of one sentence
SHORT = 30  # letters of a sentence that a helper adds to what it is given
Function = ast.FunctionDef
PARTS = ("code", "sentence", "severity", "about")


@dataclass(frozen=True)
class Found:
    """One reason; a sentence may have several wordings. `file`: where it is given."""

    code: str
    severity: str
    about: str
    sentences: tuple[str, ...]
    file: Path


@dataclass(frozen=True)
class Maker:
    """A function that makes a reason of its arguments: its parameters, and each part in terms of them."""

    parameters: tuple[str, ...]
    parts: Mapping[str, ast.expr]
    defaults: Mapping[str, ast.expr] = field(default_factory=dict)
    home: Path | None = None
    is_method: bool = False


def _base(parameters: str, **fixed: str) -> Maker:
    names = tuple(parameters.split())
    texts = {"severity": "stop", "about": "paper"} | fixed
    defaults: dict[str, ast.expr] = {name: ast.Constant(text) for name, text in texts.items()}
    return Maker(names, defaults | {name: ast.Name(name) for name in PARTS if name in names}, defaults)


BASES = {
    "Reason": _base("code sentence source severity about path line interaction"),
    "refusal": _base("code sentence source severity about"),
    "caution": _base("code sentence source about interaction", severity="caution"),
}


@dataclass
class Room:
    """The parsed files of one room, and its makers so far, by name."""

    name: str
    makers: dict[str, list[Maker]] = field(default_factory=lambda: {name: [one] for name, one in BASES.items()})

    @cached_property
    def files(self) -> dict[Path, ast.Module]:
        """Its own, and those in which every room reads."""
        paths = [*GROUND, *sorted((SRC / self.name).rglob("*.py"))]
        return {path: ast.parse(path.read_text("utf-8")) for path in paths}

    def is_own(self, path: Path) -> bool:
        return (path in GROUND) == (self.name == READING)

    @cached_property
    def functions(self) -> list[tuple[Path, Function, bool]]:
        """Every function with its file, and whether it is a method."""
        found = []
        for path, tree in self.files.items():
            methods = {id(each) for one in ast.walk(tree) if isinstance(one, ast.ClassDef) for each in one.body}
            found += [(path, one, id(one) in methods) for one in ast.walk(tree) if isinstance(one, Function)]
        return found

    def returned(self, name: str) -> list[ast.expr]:
        """What a function of the room returns, when there is one of that name."""
        named = [one for _, one, _ in self.functions if one.name == name]
        bodies = ast.walk(named[0]) if len(named) == 1 else ()
        return [each.value for each in bodies if isinstance(each, ast.Return) and each.value is not None]

    def constants(self, function: Function, name: str) -> list[ast.expr]:
        """What stands under a name in capitals in the file of a function."""
        path = next(path for path, one, _ in self.functions if one is function)
        body = self.files[path].body if name.isupper() else []
        return [one.value for one in body if isinstance(one, ast.Assign) and name in _targets(one)]

    def maker_of(self, call: ast.Call, path: Path) -> Maker | None:
        """Which maker is called: a private name in its own file, a method in its own folder where others share it."""
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        for maker in self.makers.get(name, ()):
            if maker.is_method != isinstance(call.func, ast.Attribute) and maker.home:
                continue
            if maker.home and name.startswith("_") and maker.home != path:
                continue
            named = [(home, one) for home, one, _ in self.functions if one.name == name and len(one.args.args) > 1]
            others = [home.parent for home, _ in named if home != maker.home]
            is_shared = maker.home in GROUND and path.parent not in others
            if maker.home is None or not others or is_shared or maker.home.parent == path.parent:
                return maker
        return None


def reasons_in(room_name: str) -> Iterator[Found]:
    """All of one room, as they stand in its files."""
    room = Room(room_name)
    known: set[int] = set()
    while True:  # a helper of a helper is found in the next round
        before = len(known)
        for path, function, is_method in room.functions:
            if id(function) not in known and (maker := _as_maker(room, path, function, is_method)):
                room.makers.setdefault(function.name, []).append(maker)
                known.add(id(function))
        if len(known) == before:
            break
    for path, function, _ in room.functions:
        if id(function) not in known and room.is_own(path):
            yield from (found for call in _calls(function) if (found := _found(room, path, function, call)))


def _calls(function: Function) -> list[ast.Call]:
    calls = [one for one in ast.walk(function) if isinstance(one, ast.Call)]
    return sorted(calls, key=lambda one: (one.lineno, one.col_offset))


def _bound(room: Room, path: Path, call: ast.Call) -> dict[str, ast.expr] | None:
    """The parts of the reason that a call makes, in terms of where it stands."""
    maker = room.maker_of(call, path)
    if maker is None:
        return None
    given = dict(zip(maker.parameters, call.args, strict=False))
    given |= {one.arg: one.value for one in call.keywords if one.arg}
    if any(isinstance(one, ast.Starred) for one in call.args):
        given = {name: one for name, one in given.items() if not isinstance(one, ast.Starred)}
    return {name: _replaced(part, maker, given) for name, part in maker.parts.items()}


def _replaced(part: ast.expr, maker: Maker, given: Mapping[str, ast.expr]) -> ast.expr:
    """The maker's expression with the arguments of a call for its parameters."""

    class Put(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            if node.id not in maker.parameters:
                return node
            return given.get(node.id) or maker.defaults.get(node.id) or ast.Constant(GAP)

    return Put().visit(ast.parse(ast.unparse(part), mode="eval").body)  # type: ignore[no-any-return]


def _as_maker(room: Room, path: Path, function: Function, is_method: bool) -> Maker | None:
    """The function as a maker, when a code or (nearly) all of a sentence is one of its parameters."""
    names = [one.arg for one in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]
    for call in _calls(function):
        parts = _bound(room, path, call)
        if parts and (_is_one_of(parts["code"], names) or _is_handed_on(parts["sentence"], names, function)):
            kept = {name: _settled(function, part) for name, part in parts.items()}
            return Maker(tuple(names[1:] if is_method else names), kept, _defaults(function), path, is_method)
    return None


def _settled(function: Function, part: ast.expr) -> ast.expr:
    """A local name by what was assigned to it, so that a caller can put its arguments in."""
    values = _assigned(function, part.id, 10**6) if isinstance(part, ast.Name) else []
    return values[-1] if values else part


def _defaults(function: Function) -> dict[str, ast.expr]:
    """What a parameter is when a call leaves it out."""
    taken = function.args
    last = taken.args[len(taken.args) - len(taken.defaults) :]
    found = {one.arg: value for one, value in zip(last, taken.defaults, strict=True)}
    return found | {one.arg: value for one, value in zip(taken.kwonlyargs, taken.kw_defaults, strict=True) if value}


def _is_one_of(part: ast.expr, names: list[str]) -> bool:
    return isinstance(part, ast.Name) and part.id in names


def _is_handed_on(part: ast.expr, names: list[str], function: Function) -> bool:
    part = _settled(function, part)
    if not isinstance(part, ast.JoinedStr):
        return _is_one_of(part, names)
    own = sum(len(str(one.value)) for one in part.values if isinstance(one, ast.Constant))
    texts = [one.arg for one in function.args.args if getattr(one.annotation, "id", "") == "str"]
    inside = [one.value for one in part.values if isinstance(one, ast.FormattedValue)]
    return own < SHORT and len(inside) == 1 and _is_one_of(inside[0], texts)


def _found(room: Room, path: Path, function: Function, call: ast.Call) -> Found | None:
    parts = _bound(room, path, call)
    if not parts or isinstance(parts["code"], ast.Attribute):  # a reason that is only placed anew
        return None
    words = {name: _wordings(room, function, part, call.lineno) for name, part in parts.items()}
    words["about"] = words["about"] if isinstance(parts["about"], ast.Constant) else (GAP,)
    if words["code"] == (GAP,) and words["sentence"] == (GAP,):
        return None
    severity, about = (" or ".join(words[name]) for name in ("severity", "about"))
    return Found(" or ".join(words["code"]), severity, about, words["sentence"], path)


def _wordings(room: Room, function: Function, part: ast.expr, line: int, deep: int = 0) -> tuple[str, ...]:
    """Every text that an expression may be, with … for what is only known when it is worked out."""

    def again(one: ast.expr) -> tuple[str, ...]:
        return _wordings(room, function, one, line, deep + 1)

    found: list[str] = [GAP]
    if isinstance(part, ast.Constant):
        found = [str(part.value)]
    elif isinstance(part, ast.IfExp):
        sure = part.test.value if isinstance(part.test, ast.Constant) else None
        found = [*(again(part.body) if sure is not False else ()), *(again(part.orelse) if sure is not True else ())]
    elif isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add):
        found = [left + right for left, right in product(again(part.left), again(part.right))]
    elif isinstance(part, ast.JoinedStr):
        found = ["".join(texts) for texts in product(*(again(_inner(one)) for one in part.values))]
    elif deep < DEEP and isinstance(part, ast.Name):
        values = _assigned(function, part.id, line) or room.constants(function, part.id)
        found = [text for value in values for text in again(value)] or [GAP]
    elif deep < DEEP and isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
        found = [text for value in room.returned(part.func.id) for text in _text_of(value)] or [GAP]
    return tuple(dict.fromkeys(found))[:MANY]


def _inner(part: ast.expr) -> ast.expr:
    return part.value if isinstance(part, ast.FormattedValue) else part


def _text_of(value: ast.expr) -> list[str]:
    """A sentence that another function returns; its own variables are not followed, nor words for a number."""
    values = value.values if isinstance(value, ast.JoinedStr) else [value]
    text = "".join(str(one.value) if isinstance(one, ast.Constant) else GAP for one in values)
    return [text] if len(text) > SHORT else []


def _assigned(function: Function, name: str, line: int) -> list[ast.expr]:
    """What a local name may hold at a line: everything assigned since it was last read before."""
    assigned = [
        (one.lineno, one.value)
        for one in ast.walk(function)
        if isinstance(one, ast.Assign | ast.AnnAssign) and one.value and one.lineno < line and name in _targets(one)
    ]
    reads = [
        one.lineno
        for one in ast.walk(function)
        if isinstance(one, ast.Name) and one.id == name and isinstance(one.ctx, ast.Load) and one.lineno < line
    ]
    last = max((value_line for value_line, _ in assigned), default=0)
    since = max((read for read in reads if read < last), default=0)
    return [value for value_line, value in sorted(assigned, key=lambda pair: pair[0]) if value_line > since]


def _targets(one: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = one.targets if isinstance(one, ast.Assign) else [one.target]
    return [to.id for to in targets if isinstance(to, ast.Name)]
