"""A case as a short text for the fragment of a permalink: coded values only, never free text.

>>> coded({"subject": {"weight_kg": "70", "sex": "female"}, "note": "for Ms Smith"})
'1;s:w=70,x=female'

"1" is the version. What is kept: numbers, units, the words of `vocabulary.py`, the published models' names. Title, note
and medicines outside the list are left out; what else cannot be read is refused, there and back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from lenitive.documents import DocumentError, Plain, from_plain, plain
from lenitive.pharmacology.cases.amounts import Product, amount_of, product_of
from lenitive.pharmacology.cases.case import CaseError
from lenitive.pharmacology.cases.cream_reader import area_of, ingredient_of, strength_of
from lenitive.pharmacology.cases.measures import CREAM, PIECE, RATE, TIME, measured
from lenitive.pharmacology.cases.patch_reader import product_of as patch_of
from lenitive.pharmacology.cases.schedule import interval_of
from lenitive.pharmacology.cases.subject_reader import plain_number
from lenitive.pharmacology.cases.vocabulary import BASES, DRUGS, FORMS, GIVEN, PURPOSES, ROUTES, VEHICLES
from lenitive.pharmacology.interactions.names import read_name
from lenitive.pharmacology.interactions.records import medicines
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.person import PERSON, WORDS
from lenitive.readings import ANSWERS, whole_number
from lenitive.reasons import Reason, Refused, refusal

VERSION = "1"
LONGEST = 20_000
LONGEST_VALUE = 60
LONGEST_TIMES = 400
PER_CENT = "pct"  # a fragment holds no %
BETWEEN = " and "  # times of the day
STRENGTH, TIMES = "strength", "times"
WITH_PER_CENT = (STRENGTH, "product")

Check = Callable[[str], object]
Keys = dict[str, tuple[str, Check]]
Row = dict[str, Any]


def _one_of(words: tuple[str, ...]) -> Check:
    def check(text: str) -> None:
        if text not in words:
            raise refusal("unknown-word", text)

    return check


_TIME, _YES, _WHOLE = partial(measured, measure=TIME), _one_of(tuple(ANSWERS)), whole_number
_AMOUNT = partial(amount_of, product=Product("spray", measured("1 mg", PIECE).magnitude("mg")))


def _amount(text: str) -> object:
    """Any amount; which product it belongs to is for the reader to judge."""
    return _AMOUNT(text) if text.endswith(("spray", "sprays")) else amount_of(text, Product())


def _strength(text: str) -> object:
    return strength_of(text.replace(PER_CENT, "%"))


def _drug(text: str) -> object:
    """Ketamine, or what may be on the skin without it."""
    return text if text in DRUGS else ingredient_of(text)


def _product(text: str) -> object:
    return patch_of(text.replace(PER_CENT, "%")) if text.startswith("patch") else product_of(text)


def _medicine(text: str) -> None:
    """Only the names of rules/medicines.yaml may enter a permalink: any other text could name a person."""
    if text not in medicines():
        raise refusal("unknown-word", text)


def _times(text: str) -> object:
    return [_TIME(time) for time in text.split(BETWEEN)]


_WORDS = {key: _one_of(tuple(allowed.meaning)) for key, allowed in WORDS.items()}
_SUBJECT: Keys = {one.letter: (key, _WORDS.get(key) or plain_number(key)) for key, one in PERSON.items()}
_DRUG: Keys = {"n": ("name", _medicine), "f": ("from", _TIME), "u": ("until", _TIME)}
_ROW: Keys = {
    "d": ("drug", _drug),
    "f": ("form", _one_of(tuple(FORMS))),
    "b": ("basis", _one_of(tuple(BASES))),
    "r": ("route", _one_of(tuple(ROUTES))),
    "a": ("amount", _amount),
    "q": ("rate", partial(measured, measure=RATE)),
    "o": ("over", _TIME),
    "p": ("product", _product),
    "pc": ("patches", _WHOLE),
    "w": ("worn", _TIME),
    "t": ("at", _TIME),
    "l": ("lag", _TIME),
    "e": ("every", interval_of),
    "u": ("for", _TIME),
    "c": ("count", _WHOLE),
    "s": ("steady_state", _YES),
    "n": ("as_needed.max_per_day", _WHOLE),
    "g": ("as_needed.gap", _TIME),
    "ts": ("times", _times),
    "gp": ("gap", _TIME),
    "mx": ("max_per_day", _WHOLE),
    "mg": ("max_g_per_day", partial(measured, measure=CREAM)),
    "st": ("strength", _strength),
    "ap": ("applied", partial(measured, measure=CREAM)),
    "ar": ("area_cm2", area_of),
    "v": ("vehicle", _one_of(tuple(VEHICLES))),
    "k": ("skin", _WORDS["skin"]),
    "gv": ("given", _one_of(tuple(GIVEN))),
}
_PARTNER: Keys = {"n": ("name", ingredient_of), "s": ("strength", _strength)}
_POPULATION: Keys = {
    "n": ("n", _WHOLE),
    "s": ("seed", _WHOLE),
    "p": ("between_person", _YES),
    "o": ("between_occasion", _YES),
    "r": ("residual", _YES),
    "m": ("parameter", _YES),
    "y": ("between_study", _YES),
}
_TOP: Keys = {
    "h": ("horizon", _TIME),
    "m": ("model", _one_of(("auto", *PUBLISHED))),
    "n": ("norketamine_opposes", _YES),
    "p": ("purpose", _one_of(tuple(PURPOSES))),
}
_WINDOW: Keys = {"f": ("0", _TIME), "u": ("1", _TIME)}
# Section letter → its keys; drugs and rows may come several times, and a row's other ingredients (i) follow it.
_SECTIONS: dict[str, Keys] = {
    "s": _SUBJECT,
    "d": _DRUG,
    "r": _ROW,
    "i": _PARTNER,
    "p": _POPULATION,
    "w": _WINDOW,
    "t": _TOP,
}
# Spellings that a fragment cannot hold, and what reads the same.
_SPELLED = str.maketrans({"\u00b5": "u", "\u03bc": "u", "\u00d7": "x", "\u2013": "-", "+": "", "\u00b2": "2"})


def coded(case_plain: dict[str, Any]) -> str:
    """The coded form of a case given as plain data (texts, numbers, dicts, lists).

    CaseError when a value other than free text cannot be carried: a link must not ask another question than the case.
    """
    try:
        case = plain(from_plain(case_plain))
    except DocumentError as error:
        raise _refusal("not-linkable", error.message, error.path) from None
    sections = [_section(letter, part) for letter, part in _parts(case)]
    text = ";".join([VERSION, *filter(None, sections)])
    if len(text) > LONGEST:
        raise _refusal("not-linkable", "this case is too long for a link: keep it as a file")
    return text


def from_coded(text: str) -> dict[str, Any]:
    """The plain case of a coded form, all values texts; CaseError when it is none."""
    version, *sections = text.split(";") if len(text) <= LONGEST else [""]
    if version != VERSION:
        raise _unreadable("its first mark is not a version known here")
    case: dict[str, Any] = {}
    for section in sections:
        letter, colon, values = section.partition(":")
        if not colon or letter not in _SECTIONS:
            raise _unreadable("it has a part that is not known here")
        _put(case, letter, dict(_values(_SECTIONS[letter], values)))
    return case


def _parts(case: Plain) -> Iterator[tuple[str, Row]]:
    """The sections of a plain case, each as one flat mapping."""
    case = _mapping(case, "the case")
    subject = _mapping(case.get("subject"), "subject")
    yield "s", subject
    for drug in _list(subject.get("drugs"), "drugs"):
        yield "d", drug if isinstance(drug, dict) else {"name": drug}
    for row in _list(case.get("regimen"), "regimen"):
        row = _mapping(row, "a row")
        needed = _mapping(row.get("as_needed"), "as_needed")
        at = {TIMES: BETWEEN.join(_texts(row[TIMES], TIMES))} if TIMES in row else {}
        yield "r", {**row, **at, **{f"as_needed.{key}": value for key, value in needed.items()}}
        for partner in _list(row.get("with"), "with"):
            yield "i", _mapping(partner, "an ingredient")
    yield "p", _mapping(case.get("population"), "population")
    window = _list(case.get("half_life_window"), "half_life_window")
    yield "w", {str(place): value for place, value in enumerate(window)}
    yield "t", case


def _mapping(value: Any, name: str) -> Row:
    if value is not None and not isinstance(value, dict):
        raise _refusal("not-linkable", f"{name} takes a mapping")
    return value or {}


def _list(value: Any, name: str) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise _refusal("not-linkable", f"{name} takes a list")
    return value or []


def _texts(value: Any, name: str) -> list[str]:
    texts = _list(value, name)
    if not all(isinstance(text, str) for text in texts):
        raise _refusal("not-linkable", f"{name} takes a list of times")
    return texts


def _section(letter: str, part: Row) -> str:
    if letter == "d":
        read = read_name(str(part.get("name")))
        if read.name not in medicines():
            return ""  # a name outside the list could be a person's
        part = {**part, "name": read.name}
    known = [(code, key, check) for code, (key, check) in _SECTIONS[letter].items() if key in part]
    values = [f"{code}={_kept(key, part[key], check)}" for code, key, check in known]
    return f"{letter}:{','.join(values)}" if values else ""


def _kept(key: str, value: object, check: Check) -> str:
    """The value in characters that a fragment holds."""
    text = " ".join(value.translate(_SPELLED).split()) if isinstance(value, str) else ""
    text = text.replace("%", PER_CENT) if key in WITH_PER_CENT else text
    if not _is_closed(text, check):
        sentence = "this value cannot be carried in a link: put it right, or keep the case as a file"
        raise _refusal("not-linkable", sentence, key)
    return text.replace(" ", "~")


def _is_closed(text: str, check: Check) -> bool:
    longest = LONGEST_TIMES if check is _times else LONGEST_VALUE
    if len(text) > longest or not re.fullmatch(r"[A-Za-z0-9_ ./*'-]+", text):
        return False
    try:
        check(text)
    except Refused:
        return False
    return True


def _values(keys: Keys, values: str) -> Iterator[tuple[str, str]]:
    for pair in values.split(","):
        code, _, value = pair.partition("=")
        text = value.replace("~", " ")
        if code not in keys or not _is_closed(text, keys[code][1]):
            raise _unreadable("it has a value that is not known here")
        key = keys[code][0]
        yield key, text.replace(PER_CENT, "%") if key in WITH_PER_CENT else text


def _put(case: dict[str, Any], letter: str, found: Row) -> None:
    """Set one section in its place in the case."""
    if letter == "d":
        drugs = case.setdefault("subject", {}).setdefault("drugs", [])
        drugs.append(found if len(found) > 1 else found.get("name", ""))
    elif letter == "r":
        needed = {key.partition(".")[2]: found.pop(key) for key in list(found) if key.startswith("as_needed.")}
        at = {TIMES: found.pop(TIMES).split(BETWEEN)} if TIMES in found else {}
        case.setdefault("regimen", []).append({**found, **at, **({"as_needed": needed} if needed else {})})
    elif letter == "i":
        if not case.get("regimen"):
            raise _unreadable("an ingredient stands before its cream")
        case["regimen"][-1].setdefault("with", []).append(found)
    elif letter == "w":
        case["half_life_window"] = list(found.values())
    elif letter == "t":
        case.update(found)
    else:
        case.setdefault({"s": "subject", "p": "population"}[letter], {}).update(found)


def _unreadable(why: str) -> CaseError:
    sentence = f"this permalink cannot be read ({why}): copy it again in full, or enter the case by hand"
    return _refusal("coded-unreadable", sentence)


def _refusal(code: str, sentence: str, field: str = "") -> CaseError:
    return CaseError((Reason(code, sentence, "policy", path=field),))
