"""What Lenitive is made of: the list of licenses and the CycloneDX file are those of the lock."""

import json
import re
import tomllib
from collections import Counter
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from house.make_supply import LICENSES, SBOM, SCOPES, Package, carried, license_page, locked, reviewed, sbom
from house.rooms import ROOT, committed_files

PACKAGES = {each.name: each for each in locked()}
ROWS = reviewed()["packages"]
MOST_BYTES = 300_000
# The first word of a license's SPDX name, as older packages write it in their metadata.
FAMILIES = {"BSD": "BSD", "MIT": "MIT", "Apache": "Apache", "MPL": "Mozilla Public License", "GPL": "General Public"}
FAMILIES |= {"LGPL": "Lesser General Public", "PSF": "Python Software Foundation"}


def test_the_list_and_the_file_are_fresh() -> None:
    again = "run: python tests/house/make_supply.py"
    assert LICENSES.read_text(encoding="utf-8") == license_page(), again
    assert SBOM.read_text(encoding="utf-8") == sbom(), again
    assert SBOM.stat().st_size < MOST_BYTES


def test_every_package_of_the_lock_has_its_license_and_no_other_has() -> None:
    assert set(PACKAGES) == set(ROWS)
    assert {row["for"] for row in ROWS.values()} == set(SCOPES)
    assert all(each.hashes for each in PACKAGES.values())


def test_the_package_asks_for_what_the_lock_was_made_from() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    written = (line.partition("#")[0].strip() for line in (ROOT / "requirements.in").read_text("utf-8").splitlines())
    asked = {line.replace('"', "'") for line in written if line} - {"hatchling"}
    assert {line.replace('"', "'") for line in declared} == asked


def test_copyleft_is_taken_on_purpose_and_never_as_gpl() -> None:
    taken = {name: row.get("taken", row["license"]) for name, row in ROWS.items()}
    lesser = {name for name, license_name in taken.items() if license_name == "LGPL-3.0-only"}
    assert lesser == {"psycopg", "psycopg-binary", "psycopg-pool"}
    assert not [name for name, license_name in taken.items() if "GPL" in license_name and name not in lesser]
    assert {name for name, license_name in taken.items() if "MPL" in license_name} == {"pyphen", "pathspec", "fido2"}
    assert all(row["taken"] in row["license"] for row in ROWS.values() if "taken" in row)
    assert ROWS["pathspec"]["for"] == "build"


@pytest.mark.parametrize("package", PACKAGES.values(), ids=lambda package: package.name)
def test_the_license_is_the_one_that_the_package_states(package: Package) -> None:
    try:
        found = distribution(package.name)
    except PackageNotFoundError:
        pytest.skip("not for this kind of machine")
    written = ROWS[package.name]["license"]
    if stated := found.metadata.get("License-Expression"):
        assert stated == written
        return
    old = " ".join((found.metadata.get("License") or "", *(found.metadata.get_all("Classifier") or ())))
    files = [each for each in found.files or () if re.search(r"licen[cs]e|copying", each.name, re.IGNORECASE)]
    old += " ".join(each.locate().read_text(encoding="utf-8", errors="replace") for each in files)
    family = re.split(r"[-\s]", written)[0]
    assert FAMILIES[family] in old or "Permission is hereby granted" in old


def test_each_file_that_was_made_elsewhere_lies_beside_its_license() -> None:
    found = list(carried())
    assert found
    for path, _ in found:
        assert any("LICENSE" in each.name for each in path.parent.iterdir()), path
    listed = {path for path, _ in found}
    fonts = {path for path in committed_files() if path.suffix in (".woff2", ".woff", ".ttf", ".otf")}
    assert {path for path in fonts if ROOT / "src" in path.parents} <= listed


def test_the_file_has_what_cyclonedx_requires() -> None:
    """Required fields of the 1.6 schema: of the whole, a component, a hash, a license; and references that resolve."""
    bom = json.loads(SBOM.read_text(encoding="utf-8"))
    assert (bom["bomFormat"], bom["specVersion"], bom["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bom["serialNumber"])
    references = Counter(each["bom-ref"] for each in (bom["metadata"]["component"], *bom["components"]))
    assert max(references.values()) == 1
    for each in bom["components"]:
        assert each["type"] in ("library", "file") and each["name"] and each.get("scope", "required") in SCOPES.values()
        assert all(one["alg"] == "SHA-256" and re.fullmatch("[0-9a-f]{64}", one["content"]) for one in each["hashes"])
        (license_name,) = each["licenses"]
        assert license_name.get("expression") or license_name["license"]["id"]
    for row in bom["dependencies"]:
        assert {row["ref"], *row["dependsOn"]} <= references.keys()


def test_the_file_names_every_pinned_version() -> None:
    named = {each.get("purl") for each in json.loads(SBOM.read_text(encoding="utf-8"))["components"]}
    assert {each.purl for each in locked()} <= named
