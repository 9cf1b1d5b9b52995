"""`lenitive ingredients list | show NAME … | new NAME`: what a preparation may hold, and rows of the pharmacy's own.

lenitive ingredients new "our base" --role vehicle --source "the maker's data sheet"
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from lenitive.cli.own_files import CannotWrite, held, write_all
from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.compounding import (
    Ingredient,
    NewForm,
    NewIngredient,
    all_ingredients,
    find_ingredient,
    ingredient_added,
    own_prices,
    still_unknown,
)
from lenitive.documents import DocumentError
from lenitive.home import own_folder, refresh
from lenitive.reasons import Reason, Refused

FILE = "ingredients.yaml"


def show_ingredients(options: argparse.Namespace) -> int:
    """List, show or write; returns the exit status."""
    try:
        return {"list": _list, "show": _show, "new": _new}[options.action](options)
    except Refused as refused:
        return _no(reason.text for reason in refused.reasons)
    except (CannotWrite, DocumentError) as error:
        return _no([str(error)])


def _list(options: argparse.Namespace) -> int:
    words = [word.casefold() for word in options.names]
    for each in all_ingredients().values():
        if all(word in f"{each.name} {each.role} {' '.join(each.synonyms)}".casefold() for word in words):
            print(f"  {each.name}  [{each.role}{', this pharmacy’s own' if each.is_own else ''}]")
    return 0


def _show(options: argparse.Namespace) -> int:
    shown: list[str] = []
    for name in options.names:
        found = find_ingredient(name)
        if isinstance(found, Reason):
            return _no([found.text])
        shown += _sheet(found.ingredient)
    print(*footnoted(shown), sep="\n")
    return 0


def _sheet(found: Ingredient) -> Iterator[str]:
    yield f"{found.name}  [{found.role}{', this pharmacy’s own' if found.is_own else ''}]"
    for form in found.forms:
        known = (
            f"{float(form.mw)} g/mol" if form.mw else "molecular weight not known",
            f"CAS {form.cas}" if form.cas else "",
        )
        verify = ", verify" if form.verify else ""
        yield from wrapped("  ", f"{form.name} ({form.kind}): {', '.join(filter(None, known))}{verify}")
    for price in own_prices(found.name):
        yield from wrapped("  Price: ", f"{price.what}: {price.price_text}")
    yield from wrapped("  Sources: ", "; ".join(found.sources) or "none named")


def _new(options: argparse.Namespace) -> int:
    """One row more in ingredients.yaml of the own folder; the file is read back before it takes its place."""
    if len(options.names) != 1:
        return _no(["Which name? Write: lenitive ingredients new 'our base' --role vehicle --source 'its data sheet'."])
    (name,) = options.names
    folder = own_folder().folder
    if folder is None:
        raise CannotWrite("This machine has no folder for own ingredients: LENITIVE_HOME names one.")
    form = NewForm(options.form, options.kind or "", options.molecule or "", options.mw or "", options.cas or "")
    new = NewIngredient(name, options.role or "", options.source or "", form if options.form else None)
    with held(folder):
        refresh()
        path = folder / FILE
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        write_all({path: ingredient_added(before, new, date.today())})
        found = _read_back(path, before, name)
    print(f"Written: {name} in {path}")
    for sentence in still_unknown(found):
        print(*wrapped("  Not known yet: ", sentence), sep="\n")
    return 0


def _read_back(path: Path, before: str, name: str) -> Ingredient:
    """The new ingredient as everything will read it; when it cannot be read the file is put back as it was."""
    refresh()
    is_read = False
    try:
        found = find_ingredient(name)
        if isinstance(found, Reason):
            raise CannotWrite(f"The list in {path} is not at its end: move it there, and try again.")
        is_read = True
        return found.ingredient
    finally:
        if not is_read:
            _put_back(path, before)


def _put_back(path: Path, before: str) -> None:
    if before:
        write_all({path: before})
    else:
        path.unlink(missing_ok=True)
    refresh()


def _no(sentences: Iterable[str]) -> int:
    for sentence in sentences:
        print(*wrapped("", sentence), sep="\n", file=sys.stderr)
    return 2
