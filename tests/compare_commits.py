"""Shows what a change of the house changes for its users: every command's answer and every page, of two commits.

    python tests/compare_commits.py 9bad287 HEAD --into /tmp/compared      # prints what differs

Each commit is checked out beside the other and answers on its own code: `predict`, `worksheet`, `label`, `beyond-use`
and `formulary show` for all examples, and all pages that links reach, with every form sent as it first stands. Of a
page its structure counts: elements, what they are called and what they say, not how they are indented.
"""

import argparse
import difflib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

ROOT = Path(__file__).resolve().parents[1]
PAGES_AT_MOST = 2000
NOT_COMPARED = re.compile(r"nonce|csrfmiddlewaretoken|integrity")
FINGERPRINT = re.compile(r"\.[0-9a-f]{8,12}(?=\.\w+$)")  # of a static file: changes with each letter inside it
WITHOUT_END = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SHOWN_PER_KIND = 12


class Structure(HTMLParser):
    """A page as lines: one for each element and each text, indented by depth."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.links: list[str] = []
        self.forms: list[tuple[str, str, list[tuple[str, str]]]] = []
        self.depth = 0
        self.chosen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        self._note(tag, found)
        if not any(NOT_COMPARED.search(f"{key} {value}") for key, value in found.items() if key in ("nonce", "name")):
            worded = " ".join(f'{key}="{FINGERPRINT.sub("", value)}"' for key, value in sorted(found.items()))
            self.lines.append(f"{'  ' * self.depth}<{tag} {worded}>")
        self.depth += tag not in WITHOUT_END

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.depth -= tag not in WITHOUT_END

    def handle_endtag(self, tag: str) -> None:
        self.depth = max(0, self.depth - (tag not in WITHOUT_END))

    def handle_data(self, data: str) -> None:
        if words := " ".join(data.split()):
            self.lines.append(f"{'  ' * self.depth}{words}")

    def _note(self, tag: str, found: dict[str, str]) -> None:
        """What leads on: links, and forms with what they send as they stand."""
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        elif tag == "form":
            self.forms.append((found.get("method", "get").lower(), found.get("action", ""), []))
        elif self.forms and found.get("name"):
            fields = self.forms[-1][2]
            if tag == "input" and (found.get("type") not in ("checkbox", "radio", "submit") or "checked" in found):
                fields.append((found["name"], found.get("value", "")))
            elif tag == "select":
                self.chosen = [found["name"]]
                fields.append((found["name"], ""))
            elif tag == "textarea":
                fields.append((found["name"], ""))
        elif tag == "option" and self.forms and self.chosen:
            fields = self.forms[-1][2]
            if "selected" in found or fields[-1][1] == "":
                fields[-1] = (self.chosen[0], found.get("value", ""))


def read(html: str) -> Structure:
    page = Structure()
    page.feed(html)
    return page


def collect(into: Path) -> None:
    """In a checkout, on its own code: all answers of commands and all pages, one file each."""
    for name, words in commands():
        done = subprocess.run([sys.executable, "-m", "lenitive.cli.main", *words], capture_output=True, text=True)
        write(into / "commands", name, f"exit {done.returncode}\n{done.stdout}{done.stderr}")
    for name, lines in pages():
        write(into / "pages", name, "\n".join(lines) + "\n")


def commands() -> Iterator[tuple[str, list[str]]]:
    for path in sorted(Path("examples").glob("*.yaml")):
        yield f"predict {path.stem}", ["predict", str(path), "--json", "-"]
    for path in sorted(Path("examples/orders").glob("*.yaml")):
        for command in ("worksheet", "label", "beyond-use"):
            yield f"{command} {path.stem}", [command, str(path)]
            yield f"{command} {path.stem} json", [command, str(path), "--json"]
    for path in sorted(Path("formulary").glob("*.yaml")):
        yield f"formulary {path.stem}", ["formulary", "show", path.stem]


def pages() -> Iterator[tuple[str, list[str]]]:
    import django

    django.setup()
    from django.test import Client

    client = Client(SERVER_NAME="localhost", HTTP_ACCEPT_LANGUAGE="en")
    waiting, seen = ["/", "/es"], {"/", "/es"}
    while waiting and len(seen) < PAGES_AT_MOST:
        address = waiting.pop(0)
        response = client.get(address)
        if "html" not in response.get("Content-Type", ""):
            continue
        found = read(b"".join(response).decode())
        yield f"GET {address}", [f"{response.status_code}", *found.lines]
        here = [urlsplit(urljoin(address, link)) for link in found.links]
        new = {where.path for where in here if where.path and not where.netloc and not where.query} - seen
        seen |= new
        waiting += sorted(new)
        for index, (method, action, fields) in enumerate(found.forms):
            if method == "post":
                where = urljoin(address, action)
                answer = client.post(where, data=dict(fields))
                if "html" in answer.get("Content-Type", ""):
                    lines = read(b"".join(answer).decode()).lines
                    yield f"POST {where} from {address} form {index}", [f"{answer.status_code}", *lines]


def write(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name.replace("/", "|")).write_text(text, encoding="utf-8")


def answers_of(commit: str, into: Path) -> Path:
    """The folder with what this commit answers; made when it is not there yet."""
    git = ["git", "-C", str(ROOT)]
    name = subprocess.run([*git, "rev-parse", "--short", commit], capture_output=True, text=True, check=True)
    folder = (into / name.stdout.strip()).resolve()
    if (folder / "done").exists():
        return folder
    checkout = folder / "checkout"
    subprocess.run([*git, "worktree", "add", "--force", "--detach", str(checkout), commit], check=True)
    try:
        allowance = {"LENITIVE_PREDICTIONS_PER_MINUTE": "100000", "DJANGO_SETTINGS_MODULE": "lenitive.config.settings"}
        environment = {**os.environ, **allowance, "PYTHONPATH": str(checkout / "src")}
        own = [sys.executable, str(Path(__file__).resolve()), "--collect", str(folder)]
        subprocess.run(own, cwd=checkout, env=environment, check=True)
        (folder / "done").touch()
    finally:
        subprocess.run([*git, "worktree", "remove", "--force", str(checkout)], check=True)
    return folder


def compare(before: Path, after: Path) -> None:
    """Prints which answers differ, and the lines that changed most often, with how often."""
    for kind in ("commands", "pages"):
        old = {path.name: path.read_text(encoding="utf-8") for path in (before / kind).iterdir()}
        new = {path.name: path.read_text(encoding="utf-8") for path in (after / kind).iterdir()}
        both = sorted(old.keys() & new.keys())
        changed = [name for name in both if old[name] != new[name]]
        print(f"\n== {kind}: {len(both)} in both, {len(changed)} differ")
        print(f"only before: {sorted(old.keys() - new.keys())}\nonly after: {sorted(new.keys() - old.keys())}")
        lines: Counter[str] = Counter()
        for name in changed:
            lines.update(changes(old[name], new[name], is_json=name.endswith("json") or name.startswith("predict")))
        for line, count in lines.most_common(SHOWN_PER_KIND * 10):
            print(f"{count:5d} x {line[:200]}")
        for name in changed[:SHOWN_PER_KIND]:
            print(f"differs: {name}")


def changes(old: str, new: str, *, is_json: bool) -> list[str]:
    if is_json:
        old, new = indented(old), indented(new)
    found = difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0)
    return [f"{line[0]} {line[1:].strip()}" for line in found if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def indented(text: str) -> str:
    head, _, rest = text.partition("\n")
    try:
        return head + "\n" + json.dumps(json.loads(rest), indent=1, ensure_ascii=False)
    except ValueError:
        return text


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("commits", nargs="*", metavar="COMMIT", help="two of them: before, after")
    words.add_argument("--into", type=Path, default=Path(".compared"), help="folder for what they answer")
    words.add_argument("--collect", type=Path, help=argparse.SUPPRESS)
    options = words.parse_args()
    if options.collect:
        collect(options.collect)
    elif len(options.commits) == 2:
        compare(*(answers_of(commit, options.into) for commit in options.commits))
    else:
        words.error("name two commits")


if __name__ == "__main__":
    main()
