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
