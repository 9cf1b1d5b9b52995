"""Writes what is asked about a person into the schema and docs/case-files.md, from `lenitive.pharmacology.person`.

Run it after a change there: `python tests/house/make_person.py`. A house test holds both fresh.
"""

import json
import re
from pathlib import Path
from typing import Any

from lenitive.pharmacology.person import PERSON, PersonField

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "src" / "lenitive" / "pharmacology" / "cases" / "case.schema.json"
MANUAL = ROOT / "docs" / "case-files.md"
SECTION = re.compile(r"(?<=### `subject`\n\n)(?:\|.*\n)+")
LIMITS = re.compile(r"(?<=\(`under-39-kg`\)\. See below\. \|\n)(?:\|.*\n)+?(?=\| build \|)")


def schema() -> str:
    """The schema with the person's fields as they are now; medicines, written by hand, stay."""
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    subject = found["properties"]["subject"]
    subject["properties"] = {
        **{key: _described(one) for key, one in PERSON.items()},
        "drugs": subject["properties"]["drugs"],
    }
    subject["required"] = [key for key, one in PERSON.items() if one.is_needed]
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def manual() -> str:
    """docs/case-files.md with the person's fields and their limits as they are now; the row of medicines stays."""
    text = MANUAL.read_text(encoding="utf-8")
    table, limits = SECTION.search(text), LIMITS.search(text)
    assert table is not None and limits is not None
    limit_rows = [f"| {one.label.lower()} | {one.number.sentence} |" for one in PERSON.values() if one.number]
    drugs = next(line for line in table[0].splitlines() if line.startswith("| `drugs`"))
    rows = [f"| `{key}` | {one.means} | {_written(one)} |" for key, one in PERSON.items()]
    lines = ["| key | meaning | written as |", "|---|---|---|", *rows, drugs]
    return text.replace(table[0], "\n".join(lines) + "\n").replace(limits[0], "\n".join(limit_rows) + "\n")


def _described(one: PersonField) -> dict[str, Any]:
    if one.words:
        return {"description": one.schema, "enum": list(one.words.meaning)}
    assert one.number is not None
    number = {"type": "number", "exclusiveMinimum": 0}
    units = "|".join(_either_case(unit) for unit in one.number.units)
    written = {"type": "string", "pattern": rf"^\s*\+?[0-9][0-9./]*\s*({units})?\.?\s*$"}
    return {"description": one.schema, "oneOf": [number, written]}


def _either_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter.lower()}]" if letter.isalpha() else letter for letter in word)


def _written(one: PersonField) -> str:
    if one.words:
        return ", ".join(f"`{word}`" for word in one.words.meaning)
    return f"`{one.example}` (also `{one.example} {one.number.units[0]}`)" if one.number else ""


if __name__ == "__main__":
    SCHEMA.write_text(schema(), encoding="utf-8")
    MANUAL.write_text(manual(), encoding="utf-8")
