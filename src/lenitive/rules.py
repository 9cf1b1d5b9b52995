"""The dated rule tables of the repository's `rules/`, handed out as typed rows: what a row holds is said by its class.

    SHELLS = Table("capsules", "sizes", tuple[CapsuleShell, ...])      # in the room that uses it
    SHELLS.read()[0].low_ml                                            # Fraction(137, 100); read once, on first use

A field of the row's class is a key of the file, and its annotation says how the text is read. A key that no field
reads, a missing key and a value of another kind are refused with file, line and path (DocumentError). A built package
carries the files in `rule_data` beside this module (pyproject.toml). CONTRIBUTING.md has a worked example.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Generic, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from lenitive.documents import DocumentError, Mapping, Node, Scalar, Sequence, read_file
from lenitive.evidence import RULE_TAGS, cited, marked
from lenitive.home import OWN, Home, own_folder, refuse_own
from lenitive.scalars import SCALARS, SHOWN
from lenitive.spelling import hint
from lenitive.units import Quantity, UnitError

# The idea. A Table names one table of one file and the class of its rows; to declare it reads nothing. The first read()
# walks the tree of the file and the annotations side by side. Who says so stands in a row, or in what the row stands
# in, at last in the head of the file: a row has it as a field of the class Authority. A field called `rule` reads the
# keys as they are; one called `usual` reads usual_authority, usual_read_in and usual_verify.

_CHECKOUT = Path(__file__).resolve().parents[2] / "rules"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("rule_data")

AUTHORITY = ("source", "sources", "source_es", "authority", "tag", "verify", "read_in", "valid_from", "note")
HEAD = ("title", "written_by", "checked", "review_due", *AUTHORITY)
Value = TypeVar("Value")
Row = TypeVar("Row")
Kind = Any  # an annotation: a class, tuple[str, ...], Fraction | None


@dataclass(frozen=True)
class Authority:
    """Who says so (a label, a paper, or policy), where that was read, whether the original was not, since when.

    `authority` as the file has it, ids of sources included; `tag`: of evidence.RULE_TAGS; `spanish`: the authority with
    words of ours for a Spanish reader, else empty.
    """

    authority: str
    read_in: str
    verify: bool
    valid_from: date
    tag: str
    spanish: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not self.authority:
            raise ValueError("nobody says so: write a source, or policy")
        if self.tag.split(" ")[0] not in RULE_TAGS:
            raise ValueError(f"the tag {self.tag!r} is none of {', '.join(RULE_TAGS)}")
        if self.tag.startswith("recalled") and not self.verify:
            raise ValueError("what is recalled is to be verified: write verify: true")

    @property
    def source(self) -> str:
        """The authority as it is shown; a dagger where the original was not read."""
        return marked(self.authority, self.verify)

    @property
    def cited(self) -> str:
        """The authority with each id as what it stands for; a dagger where the original was not read."""
        return cited(self.authority, verify=self.verify)

    def cited_in(self, language: str) -> str:
        """The same for a reader of this language."""
        text = self.spanish if self.spanish and language == "es" else self.authority
        return cited(text, language, verify=self.verify)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, where the authority is a list of ids; none for policy."""
        return () if self.authority == "policy" else tuple(self.authority.split())


@dataclass(frozen=True)
class Both(Generic[Value]):
    """The same in both languages."""

    en: Value
    es: Value

    def in_language(self, language: str) -> Value:
        """What it is in that language."""
        return self.es if language == "es" else self.en

    @property
    def each(self) -> tuple[Value, Value]:
        """First English, then Spanish."""
        return self.en, self.es


@dataclass(frozen=True)
class Head:
    """What a file says of itself. `rule` is the authority of every row that names none."""

    title: str
    checked: date
    review_due: date
    rule: Authority
    written_by: str = ""


@dataclass(frozen=True)
class Key:
    """In Annotated[float, Key("level", "ng/mL")]: the key, where it is not the field's name; the unit of the number."""

    name: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Table(Generic[Value]):
    """One table: `key` of rules/`file`.yaml. `of`: a row's class, tuple[Row, ...] of a list, dict[str, Row] by name.

    Mapping hands out the tree with its lines, for what another reader knows better, such as an order.
    """

    file: str
    key: str
    of: type[Value]

    def read(self) -> Value:
        """The rows, read once; DocumentError with file, line and path when the file or a row is wrong."""
        return cast(Value, _table(cast("Table[object]", self)))

    def own(
        self: Table[tuple[Row, ...]], names: Callable[[Row], Iterable[str]], taken: Iterable[str] = ()
    ) -> tuple[Row, ...]:
        """The pharmacy's own rows of this table; none without such a file. `names`: all that a row is called by;
        `taken`: the names of what is shipped. OwnFileError with file and line, also for a name that is taken.
        """
        path, known, found = own_folder().file(self.file), set(taken), list[Row]()
        for each, node in _own_rows(cast("Table[object]", self), own_folder()) if path else ():
            row = cast(Row, each)
            own = set(names(row))
            if path and (again := sorted(own & known)):
                refuse_own(node.error(f"the name {again[0]!r} is taken already: rename this entry"), path)
            known |= own
            found.append(row)
        return tuple(found)


@cache
def head(file: str) -> Head:
    """The head of rules/`file`.yaml; DocumentError when it lacks a title, a source, a tag or a date."""
    return _placed(file, _head)


@cache
def _table(table: Table[object]) -> object:
    def found(tree: Mapping) -> object:
        if table.key not in tree.items:
            raise tree.error(f"the table {table.key!r} is missing")
        return read_as(table.of, tree.items[table.key], _head(tree).rule)

    return _placed(table.file, found)


@lru_cache(maxsize=16)
def _own_rows(table: Table[object], at: Home) -> tuple[tuple[object, Node], ...]:
    """The rows of an own file, each with its place; their sources say whose they are."""
    path = at.file(table.file)
    assert path is not None
    try:
        tree = _signed(read_file(path))
        if not isinstance(tree, Mapping) or not isinstance(rows := tree.get(table.key), Sequence):
            raise tree.error(f"write title, source, tag, checked and review_due, then {table.key}: and a list")
        if unknown := next((name for name in tree.items if name not in (*HEAD, table.key)), ""):
            raise tree.items[unknown].error(f"the key {unknown!r} is not known here; known: {table.key}")
        by, kind = _head(tree).rule, get_args(table.of)[0]
        return tuple((read_as(kind, node, by), node) for node in rows.items)
    except DocumentError as error:
        refuse_own(error, path)


def _signed(node: Node) -> Node:
    """The same, with whose entry it is behind every source."""
    if isinstance(node, Sequence):
        return replace(node, items=tuple(map(_signed, node.items)))
    if not isinstance(node, Mapping):
        return node
    items = {name: _signed(each) for name, each in node.items.items()}
    for name in ("source", "authority"):
        if isinstance(worded := items.get(name), Scalar) and worded.text:
            items[name] = replace(worded, text=f"{worded.text}; {OWN}")
    return replace(node, items=items)


def _placed(file: str, found: Callable[[Mapping], Value]) -> Value:
    try:
        return found(_tree(file))
    except DocumentError as error:
        error.source = f"rules/{file}.yaml"
        raise


@cache
def _tree(file: str) -> Mapping:
    tree = read_file(FOLDER / f"{file}.yaml")
    if not isinstance(tree, Mapping):
        raise tree.error("is not a mapping: write it as keys with values")
    return tree


def _head(tree: Mapping) -> Head:
    own = {name: node for name, node in tree.items.items() if name in HEAD}
    return cast(Head, _row(Mapping(tree.line, tree.column, "", own), Head, None))


def read_as(kind: Kind, node: Node, by: Authority | None = None) -> object:
    """What stands at a node, read as an annotation says. `by`: who says so where a row does not."""
    whole: Any = get_origin(kind) or kind
    parts = get_args(kind)
    if whole is Annotated:
        return read_as(parts[0], _in_unit(node, parts[1].unit), by)
    if whole in (Union, UnionType):
        is_missing = isinstance(node, Scalar) and node.text is None
        return None if is_missing else read_as(next(part for part in parts if part is not NoneType), node, by)
    if whole is tuple:
        return _items(node, parts, by)
    if whole is dict:
        return {name: read_as(parts[1], item, by) for name, item in _mapping(node).items.items()}
    if whole is Mapping:
        return _mapping(node)
    if is_dataclass(whole) and not hasattr(whole, "parse"):
        return _row(_mapping(node), kind, by)
    return _scalar(node, kind)


def _items(node: Node, parts: tuple[Kind, ...], by: Authority | None) -> tuple[object, ...]:
    if not isinstance(node, Sequence):
        raise node.error("a list is needed here: write it with brackets or dashes")
    kinds = parts[:1] * len(node.items) if parts[-1] is Ellipsis else parts
    if len(kinds) != len(node.items):
        raise node.error(f"{len(kinds)} values are needed here, not {len(node.items)}")
    return tuple(read_as(kind, item, by) for kind, item in zip(kinds, node.items, strict=True))


def _mapping(node: Node) -> Mapping:
    if not isinstance(node, Mapping):
        raise node.error("keys with values are needed here")
    return node


def _scalar(node: Node, kind: Kind) -> object:
    if not isinstance(node, Scalar):
        raise node.error("one value is needed here")
    if node.text is None:
        raise node.error("a value is missing here")
    whole: Any = get_origin(kind)
    if whole is Literal:
        if node.text not in get_args(kind):
            raise node.error(f"{node.text!r} is none of {', '.join(map(str, get_args(kind)))}")
        return node.text
    known = SCALARS.get(kind)
    read: Callable[[str], object] = known.read if known else kind.parse
    try:
        return read(node.text)
    except (ArithmeticError, ValueError) as error:
        worded = "" if known else f": {error}"
        named = known.named if known else getattr(kind, "__name__", kind)
        raise node.error(f"{node.text[:SHOWN]!r} cannot be read as {named}{worded}") from None


def _row(node: Mapping, kind: Kind, by: Authority | None) -> object:
    whole, kinds, keys = _fields(kind)
    prefixes = [_prefix(name) for name, each in kinds.items() if each is Authority]
    known = {*keys.values(), *(prefix + name for prefix in prefixes for name in AUTHORITY)}
    known |= {"valid_from"} if prefixes else set()
    if unknown := next((name for name in node.items if name not in known), ""):
        meant = hint(unknown, keys.values(), of="key")
        names = ", ".join(sorted(keys.values()))
        raise node.items[unknown].error(f"the key {unknown!r} is not known here{meant}; known: {names}")
    own = _authority(node, "", by) if "" in prefixes else by
    values: dict[str, object] = {}
    for each in fields(whole):
        if kinds[each.name] is Authority:
            values[each.name] = _authority(node, _prefix(each.name), by)
        elif (item := node.get(keys[each.name])) is not None:
            values[each.name] = read_as(kinds[each.name], item, own)
        elif each.default is MISSING and each.default_factory is MISSING:
            raise node.error(f"the key {keys[each.name]!r} is missing")
    try:
        return whole(**values)
    except DocumentError:
        raise
    except ValueError as error:
        raise node.error(str(error)) from None


def _in_unit(node: Node, unit: str) -> Node:
    """The number of a quantity in that unit; what is missing, or has no unit to be in, stays as it is."""
    if not unit or (isinstance(node, Scalar) and node.text is None):
        return node
    amount = cast(Quantity, _scalar(node, Quantity))
    try:
        return replace(cast(Scalar, node), text=str(amount.magnitude(unit)))
    except UnitError as error:
        raise node.error(str(error)) from None


@cache
def _fields(kind: Kind) -> tuple[type, dict[str, Kind], dict[str, str]]:
    """The class of a row, the annotation of each field, and its key in the file; a Value is str in Both[str]."""
    whole: Any = get_origin(kind) or kind
    hints = get_type_hints(whole, include_extras=True)
    own = next((get_args(each)[0] for each in (kind, *getattr(whole, "__orig_bases__", ())) if get_args(each)), None)
    kinds = {each.name: own if hints[each.name] is Value else hints[each.name] for each in fields(whole)}
    keys = {name: _key(name, each) for name, each in kinds.items() if each is not Authority}
    return whole, kinds, keys


def _key(name: str, kind: Kind) -> str:
    own = [part for part in get_args(kind)[1:] if isinstance(part, Key)]
    return own[0].name or name if own else name


def _prefix(name: str) -> str:
    return "" if name == "rule" else f"{name}_"


def _authority(node: Mapping, prefix: str, by: Authority | None) -> Authority:
    """Of a row that names a source, its own; of any other that which it stands under, from its own date on."""
    given = {name: node.items[each] for name in AUTHORITY if (each := prefix + name) in node.items}
    since = given.get("valid_from") or node.get("valid_from") or node.get("checked")
    valid_from = cast(date, read_as(date, since)) if since else by.valid_from if by else date.max
    if by is None and "tag" not in given:
        raise node.error("the key 'tag' is missing")
    text = _text(given.get("authority") or given.get("source") or given.get("sources"))
    if not text:
        if by is None or given.keys() - {"valid_from", "note"}:
            raise node.error("nobody says so: write a source, or policy")
        return replace(by, valid_from=valid_from, note=_text(given.get("note")))
    verify = bool(read_as(bool, given["verify"])) if "verify" in given else False
    read_in = _text(given.get("read_in"))
    tag = _text(given.get("tag")) or _tag(text, read_in, verify)
    try:
        return Authority(
            text, read_in, verify, valid_from, tag, _text(given.get("source_es")), _text(given.get("note"))
        )
    except ValueError as error:
        raise node.error(str(error)) from None


def _tag(authority: str, read_in: str, verify: bool) -> str:
    """What the other keys say already, of a row that has no tag of its own."""
    if authority.startswith("policy"):
        return "policy"
    return "found" if not verify else "found-2nd" if read_in else "recalled"


def _text(node: Node | None) -> str:
    if isinstance(node, Sequence):
        return " ".join(map(_text, node.items))
    return (node.text or "") if isinstance(node, Scalar) else ""
