"""A small article for the tests, with any part of it changed: written(body="…", question="…")."""

from lenitive.learn import Article, read_article

FRONT = {
    "question": "Does it help?",
    "summary": '"[It may.]{B S67}"',
    "topics": "[pain]",
    "synonyms": "[aid, does it help]",
    "related": "[]",
    "written_on": "2026-11-24",
    "review_due": "2027-05-31",
    "reviewed_on": "",
    "checked_by": "",
}
BODY = """## What is it?

[It is a drug.]{A S19} Ask your pharmacist.

## Does it help?

- [It helped 3 in 10 people.]{B S67 S31}
- Some pages say [it always helps.]{X S48}
"""


def text(body: str = BODY, **front: str) -> str:
    """The file of an article; front matter keys may be replaced."""
    lines = [f"{key}: {value}".rstrip() for key, value in (FRONT | front).items()]
    return "\n".join(["---", *lines, "---", "", body])


def written(body: str = BODY, **front: str) -> Article:
    """The article itself, named "test"."""
    return read_article(text(body, **front), "test", "en")


def spanish(body: str, **front: str) -> Article:
    """A Spanish article, named "prueba", which has no English twin; nobody has read it unless read_by says so."""
    given = {"question": "¿Ayuda?", "summary": '"[Puede ayudar.]{B S67}"', "read_by": ""} | front
    return read_article(text(body, **given), "prueba", "es")
