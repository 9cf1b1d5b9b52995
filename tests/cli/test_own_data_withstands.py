"""Own data withstands what is typed and what lies in the folder: nothing half written, nothing smuggled in, no hang."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lenitive.cli import main as command
from lenitive.compounding.formulas import check, formulary
from lenitive.documents import plain, read_file
from lenitive.home import refresh
from own_texts import INGREDIENTS, READY, put

pytestmark = pytest.mark.slow

LONG = "a" * 10_000
NEW = {
    "--title": "Our cream", "--source": "Dr. Fields", "--form": "cream", "--route": "topical", "--batch": "100 g",
    "--vehicle": "PLO", "--by": "A. Author", "--ingredient": "ketamine 10 % w/w",
}  # fmt: skip
DRUG = {
    "--role": "active", "--source": "its maker", "--form": "our drug", "--kind": "only", "--molecule": "C14H14O3",
    "--mw": "230.26", "--cas": "22204-53-1",
}  # fmt: skip
HOSTILE = (
    LONG,
    "\x01",
    "a\u202eb",
    "1}, evil: {a",
    "x\nstatus: approved",
    "-1",
    "nan",
    "1e999",
    "9" * 5000,
    "{7*7}",
    "שרה",
)


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch, empty_home: Path) -> Path:
    monkeypatch.setenv("LENITIVE_HOME", str(empty_home))
    return empty_home


def words(verb: tuple[str, ...], given: dict[str, str]) -> list[str]:
    return [*verb, *(text for pair in given.items() for text in pair)]


def files(home: Path) -> dict[str, str]:
    return {str(path.relative_to(home)): path.read_text(encoding="utf-8") for path in home.rglob("*.yaml")}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("option", NEW)
def test_a_new_formula_is_written_whole_or_not_at_all(ours: Path, option: str, text: str) -> None:
    status = command.main(words(("formulary", "new", "our-cream"), NEW | {option: text}))
    path = ours / "formulary" / "our-cream.yaml"
    assert (status == 0) is path.exists()
    if path.exists():
        assert check(path) == ()
        written = plain(read_file(path))
        assert isinstance(written, dict) and written["status"] == "draft" and "evil" not in written
        refresh()
        assert formulary()["our-cream"].is_draft


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("option", ["name", *DRUG])
def test_a_new_ingredient_is_written_whole_or_the_file_stays_as_it_was(ours: Path, option: str, text: str) -> None:
    put(ours, "ingredients.yaml", INGREDIENTS)
    refresh()
    before = files(ours)
    name = text if option == "name" else "our drug"
    given = DRUG if option == "name" else DRUG | {option: text}
    status = command.main(words(("ingredients", "new", name), given))
    assert (status == 0) is (files(ours) != before)
    assert command.main(["home"]) == 0, "what was written is read"
    assert "'evil':" not in str(plain(read_file(ours / "ingredients.yaml"))), "nothing became a key"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("option", ["--by", "--on", "--due"])
def test_an_approval_is_recorded_whole_or_not_at_all(ours: Path, option: str, text: str) -> None:
    put(ours, "formulary/our-cream.yaml", READY)
    before = files(ours)
    given = {"--by": "B. Checker", "--on": "2026-11-01", "--due": "2027-11-01", option: text}
    status = command.main(words(("formulary", "approve", "our-cream"), given))
    assert (status == 0) is (files(ours) != before)
    assert command.main(["home"]) == 0


def test_the_list_of_what_is_approved_is_no_name_for_a_formula(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(words(("formulary", "new", "approved"), NEW)) == 2
    assert "choose another name" in capsys.readouterr().err and files(ours) == {}


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("ketamine -5 % w/w", "'-5 % w/w' is below zero"),
        ("ketamine 10", "'10' cannot be read: it has no unit"),
        ("ketamine nan % w/w", "'nan % w/w'"),
        ("ketamin 10 % w/w", "'ketamin' is not known"),
    ],
)
def test_a_strength_that_cannot_be_read_is_not_taken_for_a_name(
    ours: Path, written: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(words(("formulary", "new", "our-cream"), NEW | {"--ingredient": written})) == 2
    assert says in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("author", ["B. Checker", "b checker", "B.Checker", "B.  CHECKER"])
def test_an_author_under_another_spelling_is_still_the_author(ours: Path, author: str) -> None:
    put(ours, "formulary/our-cream.yaml", READY.replace("written_by: A. Author", f"written_by: {author}"))
    given = {"--by": "B. Checker", "--on": "2026-11-01", "--due": "2027-11-01"}
    assert command.main(words(("formulary", "approve", "our-cream"), given)) == 2


@pytest.mark.parametrize("kind", ["pipe", "folder", "link to nothing", "link to a device", "bytes", "huge"])
def test_what_is_no_file_of_data_stops_nothing_and_hangs_nothing(ours: Path, kind: str) -> None:
    put(ours, "formulary/our-cream.yaml", READY)
    odd = ours / "formulary" / "odd.yaml"
    make = {
        "pipe": lambda: os.mkfifo(odd),
        "folder": odd.mkdir,
        "link to nothing": lambda: odd.symlink_to(ours / "nothing"),
        "link to a device": lambda: odd.symlink_to("/dev/zero"),
        "bytes": lambda: odd.write_bytes(b"\xff\xfe\x00"),
        "huge": lambda: odd.write_text("a" * 3_000_000, encoding="utf-8"),
    }
    make[kind]()
    is_told = kind in ("folder", "bytes", "huge")
    assert command.main(["home"]) == (2 if is_told else 0)
    refresh()
    assert "our-cream" in formulary() and "odd" not in formulary()


def test_a_folder_that_may_only_be_read_is_read_and_never_half_written(
    ours: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(ours, "formulary/our-cream.yaml", READY)
    put(ours, "ingredients.yaml", INGREDIENTS)
    before, opened = files(ours), os.open

    def read_only(path: str | Path, flags: int, *more: int, **named: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR) and Path(path).absolute().is_relative_to(ours):
            raise OSError(30, "Read-only file system", str(path))
        return opened(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", read_only)
    approve = {"--by": "B. Checker", "--on": "2026-11-01", "--due": "2027-11-01"}
    for line in (
        words(("formulary", "new", "our-gel"), NEW),
        words(("formulary", "approve", "our-cream"), approve),
        words(("ingredients", "new", "our drug"), DRUG),
    ):
        assert command.main(line) == 2
        told = " ".join(capsys.readouterr().err.split())
        assert "cannot be written to (Read-only file system); nothing was changed" in told and "LENITIVE_HOME" in told
    assert files(ours) == before
    for line in (["home"], ["formulary", "show", "our-cream"], ["ingredients", "show", "our base"]):
        assert command.main(line) == 0, line


def together(home: Path, lines: list[list[str]]) -> list[int]:
    """The commands at once, each in a process of its own; their exit statuses."""
    code = "import sys; from lenitive.cli.main import main; sys.exit(main(sys.argv[1:]))"
    given = os.environ | {"LENITIVE_HOME": str(home)}
    started = [
        subprocess.Popen([sys.executable, "-c", code, *line], env=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for line in lines
    ]
    for each in started:
        each.communicate(timeout=120)
    return [each.returncode for each in started]


def test_of_two_who_write_at_once_neither_loses_a_row_and_one_name_is_given_once(ours: Path) -> None:
    base = {"--role": "vehicle", "--source": "its maker"}
    rows = [words(("ingredients", "new", f"our base {number}"), base) for number in range(3)]
    same = [words(("formulary", "new", "our-cream"), NEW) for _ in range(2)]
    statuses = together(ours, [*rows, *same])
    assert statuses[:3] == [0, 0, 0] and sorted(statuses[3:]) == [0, 2]
    listed = plain(read_file(ours / "ingredients.yaml"))
    assert isinstance(listed, dict) and {row["name"] for row in listed["ingredients"]} == {  # type: ignore[call-overload,index,union-attr]
        "our base 0", "our base 1", "our base 2"
    }  # fmt: skip
    assert check(ours / "formulary" / "our-cream.yaml") == ()
