"""`lenitive card case.yaml --strength "1 mg/mL" --volume "100 mL" --pump "0.1 mL/h"`: one page to give an infusion by.

lenitive card --example iv_infusion --strength "1 mg/mL" --volume "100 mL" --pump "0.1 mL/h" --pdf card.pdf

A case that is stopped has no card; neither has one that pump or bag cannot give exactly. Every reason is printed, and
the exit status is 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lenitive.cli.output import write
from lenitive.cli.predict import problems_of
from lenitive.cli.wrapping import wrapped
from lenitive.documents import read_file
from lenitive.evidence import footnote
from lenitive.pharmacology import (
    CardWords,
    InfusionCard,
    against_session,
    card_dict,
    card_words,
    infusion_card,
    predict_case,
    read_case,
    read_pump_setup,
)
from lenitive.reasons import Reason, Refused
from lenitive.version import VERSION


def show_card(options: argparse.Namespace) -> int:
    """Print the card of one case, or every reason why there is none."""
    if len(options.files) != 1:
        print("lenitive card: name one case; each card is for one.", file=sys.stderr)
        return 2
    name = options.files[0]
    found = problems_of(name, lambda: _card(Path(name), options))
    if not isinstance(found, InfusionCard):
        return _refused(options, found)
    if options.json:
        _write_json(options.json, card_dict(found))
    if options.json != "-":
        print(*_report(name, card_words(found)), sep="\n")
    return _write_pdf(Path(options.pdf), found, options.paper) if options.pdf else 0


def _card(path: Path, options: argparse.Namespace) -> InfusionCard:
    case = replace(read_case(read_file(path)), population=None)
    against = against_session(case)
    if not any(row.route == "iv" for row in case.regimen.rows):
        raise Refused(against)  # what bag and pump lack is beside the point
    try:
        setup = read_pump_setup(_asked(options), case.regimen)
    except Refused as refused:
        raise Refused((*against, *refused.reasons)) from None
    return infusion_card(case, predict_case(case), setup)


def _asked(options: argparse.Namespace) -> dict[str, str]:
    """What was written beside the case; which of the two strengths says what its milligrams count."""
    asked = {name: getattr(options, name) for name in ("volume", "pump", "syringe")}
    if options.salt_strength is not None:
        return asked | {"strength": options.salt_strength, "counts": "hydrochloride"}
    return asked | {"strength": options.strength or "", "counts": "base"}


def _refused(options: argparse.Namespace, problems: list[dict[str, Any]]) -> int:
    if options.json:
        _write_json(options.json, {"card": None, "problems": problems})
    for problem in problems:
        print(problem["text"], file=sys.stderr)
    return 2


def _write_json(target: str, found: dict[str, Any]) -> None:
    text = json.dumps(found, ensure_ascii=False, allow_nan=False) + "\n"
    if target == "-":
        sys.stdout.write(text)
    else:
        write(target, text)


def _write_pdf(path: Path, card: InfusionCard, paper: str) -> int:
    """All of it or nothing: the file appears once it is whole."""
    from lenitive.papers import card_html, pdf_of  # drawing is only loaded when asked for

    made = pdf_of(card_html(card, "A4" if paper == "A4" else "letter"), "card")
    if isinstance(made, Reason):
        print(made.text, file=sys.stderr)
        return 2
    write(path, made)
    return 0


def _report(name: str, words: CardWords) -> Iterator[str]:
    yield f"{name}: {words.title}"
    for caution in words.cautions:
        yield from wrapped("Read first: ", caution)
    for about, worded in (*words.facts, *words.settings):
        yield from wrapped(f"{about}: ", worded)
    for row in words.rows:
        yield f"  {row.when:<18}{row.what:<10}{row.set_to:<18}{row.per_hour:<19}{row.gives}"
    for about, worded in words.totals:
        yield from wrapped(f"{about}: ", worded)
    for about, worded in words.watched:
        yield from wrapped(f"{about}: ", worded)
    for worded in words.stops:
        yield from wrapped("Stop for: ", worded)
    yield from wrapped("Then: ", words.then)
    yield from wrapped(
        "Pressure and pulse at: ", f"{', '.join(at for at, _ in words.readings)}. {words.readings_go_on}".strip()
    )
    if note := footnote([*words.every_text()]):
        yield f"  {note}"
    yield f"  Lenitive {VERSION}. Decision support for licensed professionals, not a medical device."
