"""How many rows rest on an original that nobody here has read: `verify: true`, now and at another commit.

    python tests/count_unread.py 82a903ae        # release 0.1, and what stands in the folder now

Counted are marks in rules/, formulary/ and evidence/sources.yaml, of a row or of a number with an authority of its
own. Rows of files whose head holds the tag for all of them have a mark and no tag. docs/evidence/settled.md holds the
figures of a day.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("rules", "formulary", "evidence/sources.yaml")
UNREAD = re.compile(r"(?:\b|_)verify: *(?:true|yes)\b")  # of a row, or of one number of it (usual_verify)
REMARK = re.compile(r"(?m)(?:^|\s)#.*$")


def counted(texts: list[str]) -> tuple[int, int]:
    """Rows that are unread, and rows that say where they are from at all (each has one tag, a source one `verify`)."""
    texts = [REMARK.sub("", text) for text in texts]
    unread = sum(len(UNREAD.findall(text)) for text in texts)
    with_tag = sum(len(re.findall(r"\btag: *[\w\"]", text)) for text in texts)
    alone = sum(len(re.findall(r"^ +verify: ", text, re.MULTILINE)) for text in texts if "\ntitle: The sources" in text)
    return unread, with_tag + alone


def here(folder: str) -> list[str]:
    """The YAML files of a folder as they are now."""
    path = ROOT / folder
    return [each.read_text(encoding="utf-8") for each in ([path] if path.is_file() else sorted(path.rglob("*.yaml")))]


def at(commit: str) -> Callable[[str], list[str]]:
    """The same of a commit; nothing where it has no such folder."""

    def read(folder: str) -> list[str]:
        found = git("ls-tree", "-r", "--name-only", commit, folder).split()
        return [git("show", f"{commit}:{name}") for name in found if name.endswith(".yaml")]

    return read


def git(*words: str) -> str:
    """What git answers."""
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def main(commits: list[str]) -> None:
    """Print one line for each folder and commit."""
    for name, read in [*((commit, at(commit)) for commit in commits), ("now", here)]:
        for folder in FOLDERS:
            unread, rows = counted(read(folder))
            print(f"{name:10} {folder:24} {unread:4} marks; {rows:4} rows with a tag of their own")


if __name__ == "__main__":
    main(sys.argv[1:])
