"""A rule table is read into typed rows once; whatever is wrong with it is said with file, line and path."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from lenitive import rules
from lenitive.documents import DocumentError
from lenitive.rules import Authority, Both, Head, Key, Table, head
from lenitive.units import Quantity

HEAD = """\
title: Tubes of the test
source: a page of the test
tag: recalled
verify: true
checked: 2026-11-24
review_due: 2027-05-31
"""
ROW = """\
tubes:
  - name: small
    holds: 30 g
    wide: 3.50
    share: 1/3
    from: 2026-11-01
    is_sterile: no
    kind: tube
    worded: {en: tube, es: tubo}
    lasts: 36 h
    sizes: [1, 2]
    source: S48; policy (the size)
    tag: found
"""


@dataclass(frozen=True)
class Tube:
    name: str
    holds: Quantity
    wide: Decimal
    share: Fraction
    since: Annotated[date, Key("from")]
    is_sterile: bool
    kind: Literal["tube", "jar"]
    worded: Both[str]
    lasts_h: Annotated[float, Key("lasts", "h")]
    sizes: tuple[int, ...]
    rule: Authority
    most: Fraction | None = None

    def __post_init__(self) -> None:
        if self.wide > 9:
            raise ValueError("no tube is so wide")


@dataclass(frozen=True)
class Ends:
    low: Quantity
    usual: Authority
    stop: Authority


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(rules, "FOLDER", tmp_path)
    return tmp_path


def tubes(folder: Path, name: str, body: str = ROW, top: str = HEAD) -> tuple[Tube, ...]:
    """The rows of a file of that name, which no other test may have: files are read once."""
    (folder / f"{name}.yaml").write_text(top + body, encoding="utf-8")
    return Table(name, "tubes", tuple[Tube, ...]).read()


def test_a_row_has_its_values_as_its_class_says(written: Path) -> None:
    (tube,) = tubes(written, "whole")
    assert (tube.holds, tube.wide, tube.share) == (Quantity(30, "g"), Decimal("3.50"), Fraction(1, 3))
    assert str(tube.wide) == "3.50"  # as it was published
    assert (tube.since, tube.is_sterile, tube.kind, tube.sizes) == (date(2026, 11, 1), False, "tube", (1, 2))
    assert (tube.lasts_h, tube.most) == (36.0, None)
    assert (tube.worded.in_language("es"), tube.worded.in_language("en"), tube.worded.each) == (
        "tubo",
        "tube",
        ("tube", "tubo"),
    )


def test_a_table_is_read_on_first_use_and_once(written: Path) -> None:
    table = Table("later", "tubes", tuple[Tube, ...])
    tubes(written, "later")
    (written / "later.yaml").unlink()
    assert table.read() is table.read()


def test_a_row_says_on_whose_authority_and_since_when(written: Path) -> None:
    (tube,) = tubes(written, "authority")
    assert tube.rule == Authority("S48; policy (the size)", "", False, date(2026, 11, 24), "found")
    assert tube.rule.cited == "Brutcher 2019, Ann Intern Med; policy (the size)"


def test_a_row_that_names_nobody_speaks_by_the_authority_of_its_file(written: Path) -> None:
    body = ROW.replace("    source: S48; policy (the size)\n    tag: found\n", "    valid_from: 2026-11-20\n")
    (tube,) = tubes(written, "inherited", body)
    assert tube.rule == Authority("a page of the test", "", True, date(2026, 11, 20), "recalled")
    assert tube.rule.source == "a page of the test†"


def test_two_numbers_of_one_row_may_have_two_authorities(written: Path) -> None:
    body = (
        "ends: {low: 5 mg, usual_authority: policy, usual_verify: false, stop_authority: a label, stop_read_in: a copy,"
        " stop_verify: true, valid_from: 2026-11-02}\n"
    )
    (written / "ends.yaml").write_text(HEAD + body, encoding="utf-8")
    ends = Table("ends", "ends", Ends).read()
    assert ends.usual == Authority("policy", "", False, date(2026, 11, 2), "policy")
    assert ends.stop == Authority("a label", "a copy", True, date(2026, 11, 2), "found-2nd")


def test_a_head_has_its_dates(written: Path) -> None:
    tubes(written, "dated")
    rule = Authority("a page of the test", "", True, date(2026, 11, 24), "recalled")
    assert head("dated") == Head("Tubes of the test", date(2026, 11, 24), date(2027, 5, 31), rule)


FAULTS: dict[str, tuple[str, str, str]] = {
    "no number": (
        "share: 1/3",
        "share: a third",
        "line 11, column 12, at tubes[0].share: 'a third' cannot be read as a number",
    ),
    "divided by nothing": ("share: 1/3", "share: 1/0", "at tubes[0].share: '1/0' cannot be read as a number"),
    "so many zeros": ("share: 1/3", "share: 1e999", "at tubes[0].share: '1e999' cannot be read as a number"),
    "no end": ("wide: 3.50", "wide: Infinity", "at tubes[0].wide: 'Infinity' cannot be read as a number"),
    "no amount": ("holds: 30 g", "holds: 30 gr", "at tubes[0].holds: '30 gr' cannot be read as Quantity: '30 gr' "),
    "another unit": ("lasts: 36 h", "lasts: 36 kg", "line 16, column 12, at tubes[0].lasts:"),
    "no day": (
        "from: 2026-11-01",
        "from: November",
        "at tubes[0].from: 'November' cannot be read as a day",
    ),
    "no yes or no": ("is_sterile: no", "is_sterile: perhaps", "at tubes[0].is_sterile: 'perhaps' cannot be read as"),
    "another word": ("kind: tube", "kind: box", "at tubes[0].kind: 'box' is none of tube, jar"),
    "nothing written": ("name: small", "name:", "at tubes[0].name: a value is missing here"),
    "a list for a value": ("name: small", "name: [small]", "at tubes[0].name: one value is needed here"),
    "a value for a list": ("sizes: [1, 2]", "sizes: 1", "at tubes[0].sizes: a list is needed here"),
    "a value for keys": (
        "worded: {en: tube, es: tubo}",
        "worded: tube",
        "at tubes[0].worded: keys with values are needed",
    ),
    "one language": (
        "worded: {en: tube, es: tubo}",
        "worded: {en: tube}",
        "at tubes[0].worded: the key 'es' is missing",
    ),
    "a key left out": ("    holds: 30 g\n", "", "line 8, column 5, at tubes[0]: the key 'holds' is missing"),
    "a key too many": ("wide: 3.50", "wide: 3.50\n    high: 2", "at tubes[0].high: the key 'high' is not known here"),
    "a key misspelled": (
        "wide: 3.50",
        "wied: 3.50",
        "at tubes[0].wied: the key 'wied' is not known here (did you mean wide?); known: ",
    ),
    "born wrong": ("wide: 3.50", "wide: 9.50", "line 8, column 5, at tubes[0]: no tube is so wide"),
    "a tag of nobody": ("tag: found", "tag: heard", "at tubes[0]: the tag 'heard' is none of found, found-2nd"),
    "a tag without a source": ("    source: S48; policy (the size)\n", "", "at tubes[0]: nobody says so"),
    "recalled and sure": ("tag: found", "tag: recalled", "at tubes[0]: what is recalled is to be verified"),
    "no table": ("tubes:", "jars:", "the table 'tubes' is missing"),
    "a head without a tag": ("tag: recalled\n", "", "the key 'tag' is missing"),
    "a head without a date": ("checked: 2026-11-24\n", "", "the key 'checked' is missing"),
    "a head without a source": ("source: a page of the test\n", "", "nobody says so: write a source, or policy"),
    "a head with a wrong date": ("2027-05-31", "next May", "at review_due: 'next May' cannot be read as a day such as"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_table_with_a_fault_is_refused_with_file_line_and_path(written: Path, fault: str) -> None:
    good, bad, says = FAULTS[fault]
    name = fault.replace(" ", "_")
    assert (HEAD + ROW).count(good) == 1
    with pytest.raises(DocumentError) as error:
        tubes(written, name, (HEAD + ROW).replace(good, bad), "")
    assert str(error.value).startswith(f"rules/{name}.yaml, line ") and says in str(error.value)


@dataclass(frozen=True)
class Pair:
    pair: tuple[str, str]
    more: dict[str, int]


def test_a_pair_has_two_and_a_mapping_has_values_of_one_kind(written: Path) -> None:
    def read(name: str, text: str) -> Any:
        (written / f"{name}.yaml").write_text(f"{HEAD}pair: {text}\n", encoding="utf-8")
        return Table(name, "pair", Pair).read()

    assert read("two", "{pair: [a, b], more: {c: 1}}") == Pair(("a", "b"), {"c": 1})
    with pytest.raises(DocumentError, match=r"at pair\.pair: 2 values are needed here, not 3"):
        read("three", "{pair: [a, b, c], more: {}}")
    with pytest.raises(DocumentError, match=r"at pair\.more\.c: 'one' cannot be read as a whole number"):
        read("words", "{pair: [a, b], more: {c: one}}")


def test_a_rule_file_that_is_no_mapping_or_is_not_there_is_refused(written: Path) -> None:
    (written / "listed.yaml").write_text("- one\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"rules/listed\.yaml, line 1, column 1: is not a mapping"):
        Table("listed", "tubes", tuple[Tube, ...]).read()
    with pytest.raises(DocumentError, match="cannot be read"):
        head("absent")
