"""What is committed speaks of the project alone: no address of a package index, no path of one machine."""

import re

from house.rooms import ROOT, committed_files

# Written in pieces, so that this file does not find itself.
PIECES = ("pypi .org", "python hosted.org", "npm js.", "crates .io", "anaconda .")
PIECES += ("deb. debian.org", "proxy. golang.org")
INDEXES = [pieces.replace(" ", "") for pieces in PIECES]
MACHINE_PATH = re.compile(r"(?<![\w.:/~>}\"'-])/(?:work|root|home|Users|mnt|private)/\w")
FOLDERS = re.compile(r"[\"'](/(?:work|root|home|Users|mnt|private)/\w)")


def texts() -> list[tuple[str, str]]:
    found = []
    for path in committed_files():
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # fonts and pictures
    return found


def test_no_file_names_a_package_index() -> None:
    assert [name for name, text in texts() if any(index in text for index in INDEXES)] == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    assert [name for name, text in texts() if MACHINE_PATH.search(text) or FOLDERS.search(text)] == []


def test_the_lock_files_hold_no_address_and_pin_every_version_by_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert pins and "://" not in text and "--index" not in text
        assert [pin for pin in pins if "==" not in pin or not pin.endswith("\\")] == []


# Habits of a translation that have crept in before; a nurse in Denver would not say them.
NOT_SAID = (
    "whole story is",
    "from the surroundings",
    "other day counting",
    "what speaks for",
    "stands on the sheet",
    "is to be filled in",
    "is no limit",
    "is no range",
    "is no strength",
    "is no pattern",
    "speak against", "speaks against", "stands against release", "leads nowhere", "put right what", "is no date",
    "is no number", "come before all else", "hablan en contra", "habla en contra",
)  # fmt: skip
READ_BY_PEOPLE = ("run", "README.md", "articles/", "docs/", "rules/", "sites/", "src/lenitive/")


def test_no_text_says_what_no_american_would() -> None:
    found = []
    for name, text in texts():
        lines = text.lower().splitlines() if name.startswith(READ_BY_PEOPLE) and "decisions" not in name else ()
        found += [f"{name}:{at}: {words}" for at, line in enumerate(lines, 1) for words in NOT_SAID if words in line]
    assert found == []
