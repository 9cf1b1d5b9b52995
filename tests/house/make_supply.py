"""Writes docs/licenses.md and docs/sbom.cdx.json (CycloneDX 1.6) from requirements.lock and requirements-licenses.yaml.

python tests/house/make_supply.py

Nothing is asked of a network or of what is installed, and nothing depends on the day: the same lock gives the same
files.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lenitive.documents import plain, read_file
from lenitive.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
LOCK, REVIEWED = ROOT / "requirements.lock", ROOT / "requirements-licenses.yaml"
LICENSES, SBOM = ROOT / "docs" / "licenses.md", ROOT / "docs" / "sbom.cdx.json"
SAME_EVERY_TIME = uuid.UUID("5b1c5c52-4f0e-4d0a-9d7e-6f1f3c7f2a10")  # made once, for the serial numbers of our files
SCOPES = {"running": "required", "build": "excluded"}
_PACKAGE = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?: ; (?P<marker>.+?))? \\$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
HEAD = """# Licenses

Made by `python tests/house/make_supply.py` from `requirements.lock` and `requirements-licenses.yaml`; do not edit.
Lenitive itself is Apache-2.0. The same as a CycloneDX file, with the hashes of every package: `docs/sbom.cdx.json`.

Three hold something under the Mozilla Public License, whose terms reach their own files only: **pyphen**, of whose
three licenses we take MPL-1.1; **fido2**, for its list of public suffixes (MPL-2.0); and **pathspec** (MPL-2.0), which
only makes the package and is not handed on. All are used unchanged. **psycopg**, **psycopg-binary** and
**psycopg-pool** are libraries under LGPL-3.0-only, used unchanged and replaceable by any user.
What the tests need (`requirements-dev.lock`) is not handed on and is not listed.

| package | version | license | for | remark |
|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Package:
    """One pinned package. `marker`: where it is installed; "" for everywhere."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"


def locked() -> list[Package]:
    """Every package of the lock, in its order."""
    found: list[Package] = []
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if new := _PACKAGE.match(line):
            found.append(Package(new["name"], new["version"], new["marker"] or "", ()))
        elif one := _HASH.search(line):
            last = found[-1]
            found[-1] = Package(last.name, last.version, last.marker, (*last.hashes, one[1]))
    return found


def reviewed() -> dict[str, Any]:
    """What was read of each license."""
    found = plain(read_file(REVIEWED))
    assert isinstance(found, dict)
    return found


def carried() -> Iterator[tuple[Path, str]]:
    """Files in the tree that were made elsewhere, with their license."""
    for row in reviewed()["carried"]:
        for path in sorted(ROOT.glob(row["files"])):
            yield path, row["license"]


def license_page() -> str:
    """docs/licenses.md."""
    rows = reviewed()["packages"]
    lines = []
    for each in locked():
        row = rows[each.name]
        taken = f"; taken: **{row['taken']}**" if "taken" in row else ""
        remark = "; ".join(filter(None, (each.marker and f"where `{each.marker}`", row.get("remark", ""))))
        lines.append(f"| {each.name} | {each.version} | {row['license']}{taken} | {row['for']} | {remark} |")
    files = [f"| `{path.relative_to(ROOT).as_posix()}` | {name} |" for path, name in carried()]
    beside = "Each lies beside its license (`LICENSE.txt`, `htmx.LICENSE.txt`)."
    end = ["", "## In the tree, made elsewhere", "", beside, "", "| file | license |", "|---|---|", *files]
    return HEAD + "\n".join([*lines, *end]) + "\n"


def sbom() -> str:
    """docs/sbom.cdx.json, a hash on each line."""
    everything = _bom()
    content = json.dumps(everything, sort_keys=True)
    everything["serialNumber"] = f"urn:uuid:{uuid.uuid5(SAME_EVERY_TIME, content)}"
    text = json.dumps(everything, indent=1, ensure_ascii=False)
    return (
        re.sub(r'\{\s+"alg": "SHA-256",\s+"content": ("[0-9a-f]{64}")\s+\}', r'{"alg": "SHA-256", "content": \1}', text)
        + "\n"
    )


def _bom() -> dict[str, Any]:
    rows, packages = reviewed()["packages"], locked()
    direct = [each.purl for each in packages if each.name in _asked_for()]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "pre-build"}],
            "component": {
                "type": "application",
                "bom-ref": "lenitive",
                "name": "lenitive",
                "version": VERSION,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [*(_library(each, rows[each.name]) for each in packages), *(_file(*each) for each in carried())],
        # The lock says what we ask for, not who asks for the rest: of those nothing is stated.
        "dependencies": [{"ref": "lenitive", "dependsOn": direct}],
    }


def _asked_for() -> set[str]:
    text = (ROOT / "requirements.in").read_text(encoding="utf-8")
    return {name.lower().replace("_", "-") for name in re.findall(r"^([A-Za-z][\w-]*)", text, re.MULTILINE)}


def _library(package: Package, row: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": package.purl,
        "name": package.name,
        "version": package.version,
        "scope": SCOPES[row["for"]],
        "hashes": [{"alg": "SHA-256", "content": each} for each in package.hashes],
        "licenses": [_license(row.get("taken") or row["license"], is_taken="taken" in row)],
        "purl": package.purl,
    }
    if package.marker:
        found["properties"] = [{"name": "lenitive:marker", "value": package.marker}]
    return found


def _license(name: str, *, is_taken: bool = False) -> dict[str, Any]:
    worded = {"acknowledgement": "concluded" if is_taken else "declared"}
    return {"expression": name, **worded} if " " in name else {"license": {"id": name, **worded}}


def _file(path: Path, license_name: str) -> dict[str, Any]:
    name = path.relative_to(ROOT).as_posix()
    return {
        "type": "file",
        "bom-ref": name,
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
        "licenses": [_license(license_name)],
    }


if __name__ == "__main__":
    LICENSES.write_text(license_page(), encoding="utf-8")
    SBOM.write_text(sbom(), encoding="utf-8")
