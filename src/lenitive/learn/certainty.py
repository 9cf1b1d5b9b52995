"""How sure a section is, in words that open: a tap shows what the words mean and which sources stand behind them.

>>> how_sure([("B", ("S48",))], "en").startswith('<details class="how-sure grade-b"><summary>A few small studies')
True

It is plain `details`, so it works without a script. The words are those of `evidence.PLAIN_GRADES`. What the dagger
behind a source means stands once on the page, not in every sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from lenitive.evidence import DAGGER, PLAIN_GRADES, Source, sources

Mark = tuple[str, tuple[str, ...]]
CONTRADICTED = "X"
MEANS = {
    "en": {
        "A": "Good studies agree, or it is settled, like a law or a label.",
        "B": "There is one study, or a few, or they are small.",
        "C": "One report, common practice, or what experts think. It may turn out wrong.",
        "X": "Some people say it. Studies show otherwise, or nothing supports it.",
    },
    "es": {
        "A": "Los buenos estudios coinciden, o es algo establecido, como una ley o una etiqueta.",
        "B": "Hay un estudio, o unos pocos, o son pequeños.",
        "C": "Un solo reporte, la práctica común o la opinión de expertos. Puede resultar falso.",
        "X": "Algunos lo dicen. Los estudios muestran lo contrario, o nada lo apoya.",
    },
}
_COUNTED = {"en": ("1 source", "{} sources"), "es": ("1 fuente", "{} fuentes")}


def least_sure(grades: Iterable[str]) -> str:
    """The weakest grade, so that nothing sounds surer than it is; X only where there is nothing else."""
    own = sorted(set(grades) - {CONTRADICTED})
    return own[-1] if own else CONTRADICTED


def how_sure(marks: Iterable[Mark], language: str, shown_of: Iterable[str] = ()) -> str:
    """The words for these marks with their sheet as HTML, each source by its title; "" where nothing is claimed.

    `shown_of`: the grades that the words are chosen from, where these are not all.
    """
    by_grade: dict[str, dict[str, None]] = {}
    for grade, names in marks:
        by_grade.setdefault(grade, {}).update(dict.fromkeys(names))
    if not by_grade:
        return ""
    shown = least_sure(shown_of or by_grade)
    used = {name: sources(language)[name] for names in by_grade.values() for name in names}
    parts = "".join(_part(grade, by_grade[grade], used, language) for grade in sorted(by_grade))
    return (
        f'<details class="how-sure grade-{shown.lower()}"><summary>{grade_words(shown, used, language)}</summary>'
        f"<div>{parts}</div></details>\n"
    )


def grade_words(grade: str, names: Iterable[str], language: str) -> str:
    """The words of a grade and how many sources it has: "A few small studies, 2 sources"."""
    number = len(tuple(names))
    return f"{PLAIN_GRADES[language][grade]}, {_COUNTED[language][number > 1].format(number)}"


def _part(grade: str, names: Iterable[str], used: dict[str, Source], language: str) -> str:
    head = f"<p><strong>{PLAIN_GRADES[language][grade]}.</strong> {MEANS[language][grade]}</p>"
    return f"{head}<ul>{''.join(_item(used[name], language) for name in names)}</ul>"


def _item(source: Source, language: str) -> str:
    foreign = "" if source.language == language else f' lang="{source.language}"'
    name, dagger = escape(source.id, quote=True), DAGGER if source.is_unread else ""
    return f'<li><a href="#source-{name}"{foreign}>{escape(source.text)}</a>{dagger}</li>'
