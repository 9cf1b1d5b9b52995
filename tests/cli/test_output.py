"""Files of the command line are whole or not there: a good file is never cut, a device never replaced."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from house.rooms import ROOT
from lenitive.cli import output
from lenitive.cli.main import main
from lenitive.cli.output import is_written_straight, write

CASE = str(ROOT / "examples" / "iv_infusion.yaml")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_text_and_bytes_arrive_whole_and_nothing_else_stays(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "µg\n" * 100_000)
    write(str(tmp_path / "b.bin"), b"\x00\xff")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "µg\n" * 100_000
    assert (tmp_path / "b.bin").read_bytes() == b"\x00\xff" and names(tmp_path) == ["a.txt", "b.bin"]


def full_disk(file: int, data: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def interrupted(file: int, data: object) -> int:
    raise KeyboardInterrupt


@pytest.mark.parametrize(("fails", "error"), [(full_disk, OSError), (interrupted, KeyboardInterrupt)])
def test_a_full_disk_or_an_interrupt_leaves_the_old_file_and_no_half_of_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: Callable[..., int], error: type[BaseException]
) -> None:
    there = tmp_path / "level.json"
    there.write_text("good")
    monkeypatch.setattr(output.os, "write", fails)
    for target in (there, tmp_path / "new.json"):
        with pytest.raises(error):
            write(target, "x" * 1_000)
    monkeypatch.undo()
    assert there.read_text() == "good" and names(tmp_path) == ["level.json"]


def test_the_error_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "no folder" / "level.json"
    with pytest.raises(OSError, match="No such file") as caught:
        write(target, "x")
    assert caught.value.filename == str(target)


def test_a_link_is_replaced_and_what_it_leads_to_stays_as_it_is(tmp_path: Path) -> None:
    other, link = tmp_path / "somebody-elses", tmp_path / "level.json"
    other.write_text("theirs")
    link.symlink_to(other)
    write(link, "ours")
    assert other.read_text() == "theirs" and link.read_text() == "ours" and not link.is_symlink()


def test_a_link_that_leads_nowhere_makes_no_file_there(tmp_path: Path) -> None:
    (tmp_path / "level.json").symlink_to(tmp_path / "elsewhere")
    write(tmp_path / "level.json", "ours")
    assert names(tmp_path) == ["level.json"]


def test_who_may_read_the_old_file_may_read_the_new_one(tmp_path: Path) -> None:
    there = tmp_path / "level.json"
    there.write_text("old")
    there.chmod(0o640)
    write(there, "new")
    assert stat.S_IMODE(there.stat().st_mode) == 0o640


def test_a_new_file_has_the_rights_that_the_system_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "level.json", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "level.json").stat().st_mode) == 0o640


def test_a_device_is_written_to_and_never_replaced() -> None:
    write("/dev/null", "x" * 10_000)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/dev/full"])
def test_the_systems_own_names_are_written_straight(name: str) -> None:
    assert is_written_straight(Path(name))


def test_a_pipe_is_written_straight(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(pipe, "level")
        assert os.read(reading, 100) == b"level" and stat.S_ISFIFO(pipe.stat().st_mode)
    finally:
        os.close(reading)


def test_a_device_that_is_full_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", CASE, "--json", "/dev/full"]) == 2
    assert "/dev/full: cannot be written (No space left on device)" in capsys.readouterr().err


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        write(tmp_path, "x")


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path) -> None:
    write(tmp_path / ("a" * 250 + ".json"), "x")
    assert len(names(tmp_path)) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["predict", CASE, "--json", ""],
        ["predict", CASE, "--csv", " "],
        ["predict", CASE, "--plot", ""],
        ["compare", CASE, CASE, "--json", ""],
        ["compare", CASE, CASE, "--plot", ""],
        ["worksheet", "order.yaml", "--pdf", ""],
        ["label", "order.yaml", "--pdf", ""],
        ["label", "order.yaml", "--html", ""],
    ],
)
def test_an_empty_name_is_refused_before_anything_is_done(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2 and "the name of the file is empty" in capsys.readouterr().err


def test_no_other_place_of_the_command_line_writes_files() -> None:
    writes = re.compile(r"write_text\(|write_bytes\(|\.open\(|(?<![.\w])open\(")
    sources = [path for path in (ROOT / "src" / "lenitive" / "cli").glob("*.py") if path.name != "output.py"]
    assert sources and [path.name for path in sources if writes.search(path.read_text(encoding="utf-8"))] == []
