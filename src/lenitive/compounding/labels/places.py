"""Where on the body a direction says that something is used, as words of either language.

    read("both knees").places          # the left knee and the right knee
    said(read("both knees").places, way, "en")      # "to each knee"

Parts of the body are rows of rules/directions.yaml. A part that is not there is printed as it was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lenitive.compounding.days_supply import places_named
from lenitive.compounding.direction_rows import BODY, LEAD_WORDS, SIDES, BodyPart
from lenitive.compounding.labels.ways import Language, WayOfUse, plain

LISTED = (" and ", " y ", " e ", " plus ")


@dataclass(frozen=True)
class Place:
    """One place. `part`: its row, empty for a typed one; `en` without its article, `es` with it; `of`: skin or nose."""

    part: str
    side: str
    en: str
    es: str
    of: str = "skin"
    is_typed: bool = False


def read(site: str) -> tuple[Place, ...]:
    """The places that a site names, in their order, each once."""
    whole = _bare(site)
    if found := names().get(whole):
        return found
    parts = [_bare(part) for part in _split(whole) if part.strip()]
    places: list[Place] = []
    for number, part in enumerate(parts):
        places += _other_side(part, places) or _of(part, parts[number + 1 :])
    if all(place.is_typed for place in places):
        return (_typed(site.strip()),)
    return tuple(dict.fromkeys(places))


def manner(places: Sequence[Place], count: int) -> str:
    """How the places read: none, one, each (the two of a pair) or several."""
    if not places:
        return "none"
    if count == 1 and len(places) == 1:
        return "one"
    return "each" if _is_pair(places) else "several"


def place_words(places: Sequence[Place], way: WayOfUse, language: Language, count: int) -> str:
    """The places as the direction has them, empty for a form without; `count`: how many places they are."""
    how = manner(places, count)
    if how not in way.place:
        return ""
    words = way.place[how].in_language(language)
    if how == "one" and language == "en" and places[0].side == "one":
        words = words.replace("the {site}", "{site}")  # in one nostril
    named = [place.en if language == "en" else place.es for place in places]
    part = _part(places[0], language) if how == "each" else ""
    return words.format(site=named[0] if named else "", part=part, list=listed(named, language) if named else "")


def counted(site: str, places: Sequence[Place]) -> int | None:
    """How many places get the amount; None when the words do not tell, or tell another number than their list."""
    count = places_named(site)
    is_known = not any(place.is_typed for place in places)
    return None if is_known and count != len(places) else count


def listed(names: Sequence[str], language: Language) -> str:
    """Names with commas and one "and"; in Spanish "e" before the sound of i."""
    if len(names) == 1:
        return names[0]
    last = names[-1]
    sounds_i = last.casefold().startswith(("i", "hi")) and not last.casefold().startswith(("hie", "hia"))
    joint = "and" if language == "en" else "e" if sounds_i else "y"
    return f"{', '.join(names[:-1])} {joint} {last}"


def _is_pair(places: Sequence[Place]) -> bool:
    return (
        len(places) == 2
        and places[0].part == places[1].part != ""
        and {each.side for each in places}
        == {
            "left",
            "right",
        }
    )


def _part(place: Place, language: Language) -> str:
    row = next(row for row in BODY.read() if row.part == place.part)
    return row.part if language == "en" else row.es


def _split(text: str) -> list[str]:
    for word in LISTED:
        text = text.replace(word, ",")
    return text.replace(";", ",").split(",")


def _bare(text: str) -> str:
    """Without capitals, doubled blanks and leading words such as "the" and "to"."""
    found = plain(text)
    leading = sorted((word for words in LEAD_WORDS.read().each for word in words), key=len, reverse=True)
    while word := next((word for word in leading if found.startswith(f"{word} ")), ""):
        found = found.removeprefix(f"{word} ").strip()
    return found


def _of(part: str, rest: Sequence[str]) -> tuple[Place, ...]:
    """The places of one item of a list; "left" takes its part of the body from the next: "left and right knee"."""
    known = names()
    if part in known:
        return known[part]
    if part in ("left", "right") and rest:
        for ending in _endings(rest[0]):
            if f"{part} {ending}" in known:
                return known[f"{part} {ending}"]
    return (_typed(part),)


def _other_side(part: str, before: Sequence[Place]) -> tuple[Place, ...]:
    """A side that stands alone takes the part before it: the right knee of "rodilla izquierda y derecha"."""
    spanish = SIDES.read().es
    side = next((side for side in ("left", "right") if part in (side, spanish.of(side).f, spanish.of(side).m)), "")
    known = before[-1].part if before and before[-1].side else ""
    return names().get(f"{side} {known}", ()) if side and known else ()


def _endings(text: str) -> list[str]:
    """Knees and knee of "right knees"."""
    bare = text.removeprefix("left ").removeprefix("right ")
    singular = [row.part for row in BODY.read() if row.several and row.several == bare]
    return [bare, *singular]


def _typed(text: str) -> Place:
    """A part that no row names, as it was written but for a leading article."""
    kept = text[4:].lstrip() if text.casefold().startswith("the ") else text
    return Place("", "", kept, text, "", is_typed=True)


@cache
def names() -> Mapping[str, tuple[Place, ...]]:
    """Every way in which a part of the body is written, in both languages, with its places."""
    found: dict[str, tuple[Place, ...]] = {}
    for row in BODY.read():
        found |= _named(row)
    return found


def _named(row: BodyPart) -> dict[str, tuple[Place, ...]]:
    part, spanish, of = row.part, row.es, row.of
    article = "la" if row.gender == "f" else "el"
    whole = Place(part, "", part, f"{article} {spanish}", of)
    if not row.several:
        return {part: (whole,), spanish: (whole,)}
    words = SIDES.read().es
    turned = row.side_gender or row.gender
    left, right = (
        Place(part, side, f"{side} {part}", f"{article} {spanish} {words.of(side).agreeing_with(turned)}", of)
        for side in ("left", "right")
    )
    both = (left, right)
    one = Place(part, "one", f"one {part}", f"{'una' if article == 'la' else 'un'} {spanish}", of)
    names = {
        f"left {part}": (left,),
        f"right {part}": (right,),
        left.es.removeprefix(f"{article} "): (left,),
        right.es.removeprefix(f"{article} "): (right,),
        f"each {part}": both,
        f"both {row.several}": both,
        f"right {row.several}": (right,),
        f"left {row.several}": (left,),
        row.several: both,
        row.several_es: both,
        f"one {part}": (one,),
        one.es: (one,),
    }
    names |= {f"{word} {row.several_es}": both for word in words.each[1:]} | {f"cada {spanish}": both}
    return names if of == "nose" else names | {part: (whole,), spanish: (whole,)}
