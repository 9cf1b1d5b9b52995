"""`lenitive search WORDS`: whom to call first, then what answers, each with the passage that shows why.

    lenitive search how long does it last
    lenitive search --language es cuanto dura

What is for staff comes first when it was plainly asked for. The same is found as on the page /search, in the same
order. Nothing asked is kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from lenitive import sites
from lenitive.cli.places import from_here
from lenitive.cli.wrapping import wrapped
from lenitive.compounding import CALCULATORS, formulary
from lenitive.documents import DocumentError
from lenitive.learn import (
    ARTICLES_FOLDER,
    SEARCH_GETTING,
    AudienceHits,
    Finder,
    Hit,
    SearchEntry,
    SearchResult,
    all_articles,
    calculator_entry,
    entry_of,
    formula_entry,
    helps,
    store_entry,
)

LOOKED_THROUGH = 40
WORDS = {
    "en": {
        "read_as": "Searched for:",
        "too_few": "--limit: at least 1; without it, up to 5 answers are shown.",
        "none": "Nothing found. The nearest questions; or ask your pharmacist:",
        "for_staff": "For staff:",
        "for_people": "For patients:",
        # of a store
        "one": "The store in",
        "call": "Call",
        "text": "Text",
        "hours": "Hours",
        "lead": "Two stores, with people who will talk with you. Call or send a text.",
        # of the way to a prescription
        "getting": "How do I get it?",
        "getting_lead": "You need a prescription from your doctor; our pharmacist can talk with them."
        " We tell the price before we make anything. Insurance, delivery, Spanish: ask when you call,",
    },
    "es": {
        "read_as": "Se buscó:",
        "too_few": "--limit: al menos 1; sin esa opción se muestran hasta 5 respuestas.",
        "none": "No se encontró nada. Las preguntas más parecidas; o pregunte a su farmacéutico:",
        "for_staff": "Para profesionales:",
        "for_people": "Para pacientes:",
        "one": "Farmacia de",
        "call": "Llamar",
        "text": "Mensaje",
        "hours": "Horario",
        "lead": "Dos farmacias, y personas que hablan con usted. Llame o mande un mensaje.",
        "getting": "¿Cómo la consigo?",
        "getting_lead": "Se necesita una receta de su médico; nuestro farmacéutico puede hablar con él o ella."
        " Le decimos el precio antes de preparar nada. Seguro, entrega, español: pregunte cuando llame,",
    },
}


def search(options: argparse.Namespace) -> int:
    """Print what is found, or the nearest questions."""
    if options.limit < 1:
        print(WORDS[options.language]["too_few"], file=sys.stderr)
        return 2
    try:
        finder = Finder(tuple(entries(options.language)), options.language)
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2
    answer = finder.find(" ".join(options.words), max(options.limit, LOOKED_THROUGH))
    print("\n".join(_lines(answer, options.language, options.limit)))
    return 0


def entries(language: str) -> Iterator[SearchEntry]:
    """Everything that can be found from the terminal, each by the file or the command that shows it."""
    for article in all_articles(language).values():
        yield entry_of(article, from_here(ARTICLES_FOLDER / language / f"{article.slug}.md"))
    for slug, store in sites.stores().items():
        yield store_entry(store, from_here(sites.FOLDER / f"{slug}.yaml"), WORDS[language], language)
    yield _getting(language)
    if language == "en":  # what is for staff is in English, and found in it alone
        for calculator in CALCULATORS.values():
            yield calculator_entry(calculator, f"lenitive calc {calculator.name} --help")
        for name, formula in formulary().items():
            yield formula_entry(formula, f"lenitive formulary show {name}")


def _getting(language: str) -> SearchEntry:
    """The errand of getting it, with both telephones; the whole page is /how-to-get-it of the site."""
    say, where = WORDS[language], "/how-to-get-it" if language == "en" else f"/{language}/how-to-get-it"
    lead = f"{say['getting_lead']} {', '.join(f'{each.name} {each.telephone}' for each in sites.stores().values())}."
    return SearchEntry("page", where, say["getting"], lead, lead, keywords=SEARCH_GETTING[language], language=language)


def _lines(answer: SearchResult, language: str, limit: int) -> list[str]:
    say, known = WORDS[language], helps(language)
    lines = [" ".join(filter(None, (known[name].text, known[name].also))) for name in answer.calls]
    if answer.did_you_mean:
        lines.append(f"{say['read_as']} {answer.did_you_mean}")
    if not answer.hits:
        lines.append(say["none"])
        return lines + [f"  {entry.title}  ({entry.address})" for entry in answer.nearest]
    for group in _shared_out(answer, limit):
        if group.for_staff or answer.tools_first:
            lines.append(say["for_staff" if group.for_staff else "for_people"])
        lines += [line for hit in group.hits for line in _hit_lines(hit)]
    return lines


def _shared_out(answer: SearchResult, limit: int) -> tuple[AudienceHits, ...]:
    """Both groups as on the page, together at most `limit`: a third is kept for the one that comes last."""
    everything = len(answer.hits)
    first, *last = answer.groups(everything, everything)
    most = max(limit - sum(min(len(group.hits), limit // 3) for group in last), 0)
    groups = answer.groups(most, max(limit - min(len(first.hits), most), 0))
    return tuple(group for group in groups if group.hits)


def _hit_lines(hit: Hit) -> list[str]:
    marked = "".join(f"*{piece.text}*" if piece.is_match else piece.text for piece in hit.snippet)
    return [f"{hit.entry.title}  ({hit.entry.address})", *wrapped("", marked)]
