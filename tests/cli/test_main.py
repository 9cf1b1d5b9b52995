"""The command itself: every door opens, terminals without our letters are served, a full disk is said calmly."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from lenitive.cli.main import COMMANDS, main
from lenitive.cli.parser import parser


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "lenitive.cli.main", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_function_and_its_help(command: str) -> None:
    module, function = COMMANDS[command]
    assert callable(getattr(import_module(f"lenitive.cli.{module}"), function))
    assert command in parser().format_help()


def test_a_terminal_without_our_letters_still_gets_the_answer() -> None:
    done = run("calc", "yield", "actual=117.9 g", "theoretical=120 g", PYTHONIOENCODING="ascii")
    assert done.returncode == 0 and "98.25 %" in done.stdout and "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_said_without_a_traceback() -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "lenitive.cli.main", "formulary", "list"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2 and "could not be written" in done.stderr and "Traceback" not in done.stderr


def test_a_command_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["predikt"])
    assert ended.value.code == 2 and "invalid choice" in capsys.readouterr().err
