"""A YAML or JSON file as a light tree that knows its lines; nothing in it is guessed, every scalar stays text.

>>> plain(read_text("amount: 0.40 mg"))
{'amount': '0.40 mg'}

`no`, `1e3`, `0777` and `2026-01-01` remain what was written; an empty value, `~` or `null` is None, which is "missing".
What a text such as "0.40 mg" means is for the sibling `units`.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

# The idea. YAML, JSON and Python objects each become one flat stream of events ("{", "}", "[", "]", "scalar"). One
# guard counts depth and nodes as they stream by, so nothing too deep or too large is ever built; one builder makes the
# tree.

Plain = str | dict[str, "Plain"] | list["Plain"] | None

_FORMS = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_MISSING = ("", "~", "null", "Null", "NULL")
# Controls, lone surrogates, line separators and direction marks: they hide or reorder what a reader sees.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]"]|[^\s,:{}\[\]"]+', re.DOTALL)


class DocumentError(ValueError):
    """A document that cannot be used. `path` is the place inside it, such as regimen[0].amount; `source` the file."""

    def __init__(
        self, message: str, line: int | None = None, column: int | None = None, path: str = "", *, source: str = ""
    ) -> None:
        super().__init__(message)
        self.message, self.line, self.column, self.path, self.source = message, line, column, path, source

    def __str__(self) -> str:
        place = [
            self.source,
            f"line {self.line}" if self.line else "",
            f"column {self.column}" if self.column else "",
            f"at {self.path}" if self.path else "",
        ]
        where = ", ".join(part for part in place if part)
        return f"{where}: {self.message}" if where else self.message


@dataclass(frozen=True)
class Limits:
    """How large a document may be. Depth is capped at 200, since the tree is walked by recursion."""

    max_bytes: int = 1024 * 1024
    max_depth: int = 40
    max_nodes: int = 20_000

    def __post_init__(self) -> None:
        if not (self.max_bytes > 0 and 0 < self.max_depth <= 200 and self.max_nodes > 0):
            raise ValueError(f"{self}: limits are above zero and depth is at most 200")


_USUAL = Limits()


@dataclass(frozen=True)
class _Placed:
    line: int | None = field(compare=False)
    column: int | None = field(compare=False)
    path: str

    def error(self, message: str) -> DocumentError:
        """An error that points here: `raise node.error("a dose is needed")`."""
        return DocumentError(message, self.line, self.column, self.path)


@dataclass(frozen=True)
class Scalar(_Placed):
    """One text, exactly as written; None when nothing was written. Where it stood does not count in comparisons."""

    text: str | None
    is_quoted: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Sequence(_Placed):
    items: tuple[Node, ...]


@dataclass(frozen=True)
class Mapping(_Placed):
    items: dict[str, Node]

    def get(self, key: str) -> Node | None:
        return self.items.get(key)


Node = Scalar | Sequence | Mapping


def read_file(path: Path | str, form: str | None = None, limits: Limits = _USUAL) -> Node:
    """The tree of a .yaml, .yml or .json file; DocumentError for whatever is wrong with it, reading included."""
    form = form or _FORMS.get(Path(path).suffix.lower())
    try:
        if form is None:
            raise DocumentError("the name must end in .yaml, .yml or .json")
        with Path(path).open("rb") as file:
            return read_text(file.read(limits.max_bytes + 1), form, limits)
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror}", source=str(path)) from error
    except DocumentError as error:
        error.source = str(path)
        raise


def read_text(text: str | bytes, form: str = "yaml", limits: Limits = _USUAL) -> Node:
    """The tree of a text in the form "yaml" or "json"; DocumentError, with the line, when it is refused."""
    if form not in _FORMS.values():
        raise ValueError(f"unknown form {form!r}; known: yaml, json")
    clean = _clean(text, limits)
    if form == "yaml":
        return _build(_guarded(_yaml_events(clean), limits))
    events = list(_guarded(_json_events(clean), limits))
    _check_json(clean)
    return _build(iter(events))


def from_plain(value: object, limits: Limits = _USUAL) -> Node:
    """The same tree from dict, list, tuple, str, int, bool, Decimal, float or None, without lines.

    A float, which JSON from the web may bring, becomes the shortest text that means it; NaN and infinity are refused.
    """
    return _build(_guarded(_plain_events(value, ""), limits))


def plain(node: Node) -> Plain:
    """The node as dict, list, str and None."""
    if isinstance(node, Mapping):
        return {key: plain(item) for key, item in node.items.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.text


def nodes(node: Node) -> Iterator[Node]:
    """The node and everything below it, in their order."""
    yield node
    below = () if isinstance(node, Scalar) else node.items
    for each in below.values() if isinstance(below, dict) else below:
        yield from nodes(each)


def _clean(text: str | bytes, limits: Limits) -> str:
    if len(text) > limits.max_bytes or (isinstance(text, str) and _utf8_size(text) > limits.max_bytes):
        raise DocumentError(f"larger than {limits.max_bytes} bytes")
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise DocumentError("not UTF-8 text", error.object.count(b"\n", 0, error.start) + 1) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if bad := _UNREADABLE.search(text):
        line_start = text.rfind("\n", 0, bad.start()) + 1
        _refuse_character(bad[0], text.count("\n", 0, bad.start()) + 1, bad.start() - line_start + 1)
    return text


def _utf8_size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _refuse_character(character: str, line: int | None, column: int | None) -> NoReturn:
    raise DocumentError(f"the character U+{ord(character):04X} may not be used", line, column)


class _Event(NamedTuple):
    what: str
    line: int | None = None
    column: int | None = None
    text: str | None = None
    is_quoted: bool = False

    def error(self, message: str, path: str = "") -> DocumentError:
        return DocumentError(message, self.line, self.column, path)


def _guarded(events: Iterator[_Event], limits: Limits) -> Iterator[_Event]:
    depth = count = 0
    for event in events:
        count += event.what not in "}]"
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(event.what, 0)
        if depth > limits.max_depth:
            raise event.error(f"nested deeper than {limits.max_depth} levels")
        if count > limits.max_nodes:
            raise event.error(f"more than {limits.max_nodes} values and keys")
        if event.text and (bad := _UNREADABLE.search(event.text)):
            _refuse_character(bad[0], event.line, event.column)
        yield event


def _build(events: Iterator[_Event]) -> Node:
    root = _node(next(events), events, "")
    # The rest must be read too: what follows the tree, such as a second document, is refused by the reader of events.
    list(events)
    return root


def _node(event: _Event, events: Iterator[_Event], path: str) -> Node:
    if event.what == "{":
        return Mapping(event.line, event.column, path, _mapping_items(events, path))
    if event.what == "[":
        return Sequence(event.line, event.column, path, _sequence_items(events, path))
    return Scalar(event.line, event.column, path, event.text, event.is_quoted)


def _sequence_items(events: Iterator[_Event], path: str) -> tuple[Node, ...]:
    items: list[Node] = []
    while (event := next(events)).what != "]":
        items.append(_node(event, events, f"{path}[{len(items)}]"))
    return tuple(items)


def _mapping_items(events: Iterator[_Event], path: str) -> dict[str, Node]:
    items: dict[str, Node] = {}
    first_lines: dict[str, int | None] = {}
    while (event := next(events)).what != "}":
        key = _key(event, path)
        if key in items:
            raise event.error(f"the key {key!r} was given before, on line {first_lines[key]}", path)
        first_lines[key] = event.line
        items[key] = _node(next(events), events, _joined(path, key))
    return items


def _key(event: _Event, path: str) -> str:
    if event.what != "scalar" or event.text is None:
        raise event.error("a key must be a text", path)
    if event.text == "<<" and not event.is_quoted:
        raise event.error("merge keys (<<) are not used here; write the values out", path)
    return event.text


def _joined(path: str, key: str) -> str:
    if not re.fullmatch(r"[\w-]+", key):
        return f"{path}[{key!r}]"
    return f"{path}.{key}" if path else key


def _yaml_events(text: str) -> Iterator[_Event]:
    import yaml  # here, because most of what imports this module never meets a YAML file, and yaml is slow to import

    ends = {yaml.MappingEndEvent: "}", yaml.SequenceEndEvent: "]"}
    events: Iterator[Any] = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    documents = 0
    try:
        for event in events:
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            if refusal := _yaml_refusal(event):
                raise DocumentError(refusal, line, column)
            if isinstance(event, yaml.DocumentStartEvent) and (documents := documents + 1) > 1:
                raise DocumentError("a second document begins here; one file holds one document", line, column)
            if isinstance(event, yaml.ScalarEvent):
                is_quoted = bool(event.style)
                yield _Event("scalar", line, column, _written(event.value, is_quoted), is_quoted)
            elif isinstance(event, yaml.CollectionStartEvent):
                yield _Event("{" if isinstance(event, yaml.MappingStartEvent) else "[", line, column)
            elif type(event) in ends:
                yield _Event(ends[type(event)], line, column)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = (mark.line + 1, mark.column + 1) if mark else (None, None)
        raise DocumentError(f"not valid YAML: {getattr(error, 'problem', None) or error}", *place) from None
    if not documents:
        raise DocumentError("the document is empty", 1)


def _written(text: str, is_quoted: bool) -> str | None:
    return None if text in _MISSING and not is_quoted else text


def _yaml_refusal(event: object) -> str | None:
    if getattr(event, "anchor", None):  # an alias carries the anchor's name too
        return "anchors (&) and aliases (*) are not used here; write the values out"
    if getattr(event, "tag", None):
        return "tags (!) are not used here; every value is a text"
    if getattr(event, "version", None) or getattr(event, "tags", None):
        return "directives (%) are not used here"
    return None


def _json_events(text: str) -> Iterator[_Event]:
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    for token in _JSON_TOKEN.finditer(text):
        line = bisect_right(starts, token.start())
        yield _json_event(token[0], line, token.start() - starts[line - 1] + 1)


def _json_event(token: str, line: int, column: int) -> _Event:
    if token in "{}[]":
        return _Event(token, line, column)
    if token == '"':
        raise DocumentError("not valid JSON: this text is not closed", line, column)
    if token in ("NaN", "Infinity", "-Infinity"):
        raise DocumentError(f"not valid JSON: {token} is not a number", line, column)
    if not token.startswith('"'):
        return _Event("scalar", line, column, None if token == "null" else token)
    try:
        return _Event("scalar", line, column, json.loads(token), is_quoted=True)
    except json.JSONDecodeError as error:
        raise DocumentError(f"not valid JSON: {error.msg}", line, column + error.pos) from None


def _check_json(text: str) -> None:
    """The grammar is the standard library's to judge; depth was checked before, so it cannot recurse too far."""
    try:
        json.loads(text, parse_float=str, parse_int=str)
    except json.JSONDecodeError as error:
        raise DocumentError(f"not valid JSON: {error.msg}", error.lineno, error.colno) from None


def _plain_events(value: object, path: str) -> Iterator[_Event]:
    if isinstance(value, dict):
        yield _Event("{")
        for key, item in value.items():
            if not isinstance(key, str):
                raise DocumentError(f"a key must be a text, not {key!r}", path=path)
            yield _Event("scalar", text=key, is_quoted=True)
            yield from _plain_events(item, _joined(path, key))
        yield _Event("}")
    elif isinstance(value, list | tuple):
        yield _Event("[")
        for index, item in enumerate(value):
            yield from _plain_events(item, f"{path}[{index}]")
        yield _Event("]")
    else:
        yield _Event("scalar", text=_plain_text(value, path), is_quoted=isinstance(value, str))


def _plain_text(value: object, path: str) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value - value == 0:
        return repr(float(value))
    if isinstance(value, Decimal) and value.is_finite():
        return str(value)
    if isinstance(value, int) and value.bit_length() <= 4096:
        return str(int(value))
    raise DocumentError(f"a {type(value).__name__} such as this cannot be used here", path=path)
