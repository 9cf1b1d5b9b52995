"""Text in lines that were measured: paragraphs of runs, broken to the room there is, beside a code in the corner.

    found = flow([Paragraph((Run("For"), Run("Ana López", is_typed=True)), size=Fraction(8))], Area(275, 130))
    found.height, found.widest_over       # points; how far the widest word sticks out, 0 when none does

The lines that come out are printed as they are, none is broken again, so what was measured is what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from lenitive.papers.html import Html, escaped, joined, tag, typed
from lenitive.papers.measure import LINE, width


@dataclass(frozen=True)
class Run:
    """Words of one look. `is_typed`: what a person typed, kept apart so that its direction stays its own.

    `is_whole`: its words stay on one line; `is_glued`: it stays on the line of the run before it. Both give way where
    no line is wide enough.
    """

    text: str
    is_bold: bool = False
    is_typed: bool = False
    is_whole: bool = False
    is_glued: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Runs with a blank between them. `size` in points; `language`, when it is not that of the paper."""

    key: str
    runs: tuple[Run, ...]
    size: Fraction
    language: str = ""
    is_ruled: bool = False

    def larger(self, points: Fraction) -> Paragraph:
        """The same in larger letters."""
        return replace(self, size=self.size + points)


@dataclass(frozen=True)
class Area:
    """Where text may stand, in points; `code`: the side of a square in the upper right corner that it goes round."""

    wide: Fraction
    high: Fraction
    code: Fraction = Fraction(0)


@dataclass(frozen=True)
class Flowed:
    """Each paragraph with its lines; how high all are together; by how much the widest word is too wide."""

    paragraphs: tuple[tuple[Paragraph, tuple[tuple[Run, ...], ...]], ...]
    height: Fraction
    widest_over: Fraction


DOT = "·"  # between two things on one line
NO_BREAK = "\u00a0"
SLACK = Fraction(1, 2)  # points; a renderer works in fractions of a pixel
RULE = Fraction(3)  # points of air and line above a ruled paragraph


def flow(paragraphs: Iterable[Paragraph], area: Area) -> Flowed:
    """All paragraphs, one below the other."""
    below, narrow = area.wide - SLACK, area.wide - SLACK - area.code  # the room there is, and that beside the code
    placed, top, over = [], Fraction(0), Fraction(0)
    for paragraph in paragraphs:
        top += RULE if paragraph.is_ruled else 0
        found: list[tuple[Run, ...]] = []
        line: list[Run] = []
        wide = Fraction(0)  # of the line, the blank after its last word included
        blank = {is_bold: width(" ", paragraph.size, is_bold=is_bold) for is_bold in (False, True)}
        for word, ahead in _words(paragraph):
            own = width(word.text, paragraph.size, is_bold=word.is_bold)
            together = line_width((word, *ahead), paragraph.size) if ahead else own
            least = together if together <= narrow else own
            room = narrow if top < area.code else below
            if line and wide + least > room and not (word.is_glued and wide + own <= room):
                found.append(_ended(line))
                top += paragraph.size * LINE
                line, wide = [], Fraction(0)
                if word.text == DOT:
                    continue
            line.append(word)
            wide += own + blank[word.is_bold]
            over = max(over, own - (narrow if top < area.code else below))
        found.append(tuple(line))
        top += paragraph.size * LINE
        placed.append((paragraph, tuple(found)))
    return Flowed(tuple(placed), max(top, area.code), max(over, Fraction(0)))


def _ended(line: list[Run]) -> tuple[Run, ...]:
    """The line without a dot at its end: where a line ends, nothing else has to part two things."""
    return tuple(line[:-1] if len(line) > 1 and line[-1].text == DOT else line)


def _words(paragraph: Paragraph) -> list[tuple[Run, tuple[Run, ...]]]:
    """Each word with those behind it that stay on its line."""
    words = [
        replace(run, text=word, is_glued=run.is_glued if not number else run.is_whole)
        for run in paragraph.runs
        for number, word in enumerate(filter(None, whole(run.text).split(" ")))
    ]
    found: list[tuple[Run, tuple[Run, ...]]] = []
    ahead: tuple[Run, ...] = ()
    for word in reversed(words):
        found.append((word, ahead))
        ahead = (word, *ahead) if word.is_glued else ()
    return found[::-1]


COUNTED = re.compile(r"(?<=[0-9]) (?!(?:to|a|y|e|and|or|o) )(?=[a-zà-ÿ%°])|(?<= %) (?=[wv]/)")
IN_BRACKETS = re.compile(r"\([0-9][^()]{0,20}\)")
TITLE = re.compile(r"(?<=\bDr\.) |(?<=\bDra\.) ")
DATE = re.compile(r"\b[A-Z][a-z]{2} [0-9]{1,2}, [0-9]{4}\b|\b[0-9]{1,2} [a-z]{3} [0-9]{4}\b")  # as labels write one
TELEPHONE = re.compile(r"(?<![0-9])(?:\(?[0-9]{3}\)? )[0-9]{3}[ -][0-9]{4}(?![0-9])")


def whole(text: str) -> str:
    """The text with hard blanks where no line may end: after a number, in 10 % w/w, in (20 to 25 °C), in a
    date, in a telephone number, and after Dr.
    """
    plain = re.sub(r"[ \t\n]+", " ", text.strip())
    for pattern in (IN_BRACKETS, DATE, TELEPHONE):
        plain = pattern.sub(lambda found: found[0].replace(" ", NO_BREAK), plain)
    return TITLE.sub(NO_BREAK, COUNTED.sub(NO_BREAK, plain))


def line_width(words: Sequence[Run], size: Fraction) -> Fraction:
    """Points: the words with a blank between them, each blank in the look of the word before it."""
    blanks = sum((width(" ", size, is_bold=word.is_bold) for word in words[:-1]), Fraction(0))
    return blanks + sum((width(word.text, size, is_bold=word.is_bold) for word in words), Fraction(0))


def drawn(flowed: Flowed) -> Html:
    """The paragraphs as HTML: sizes as classes, each line kept whole, a break between lines."""
    return joined(_drawn(paragraph, found) for paragraph, found in flowed.paragraphs)


def _drawn(paragraph: Paragraph, found: tuple[tuple[Run, ...], ...]) -> Html:
    look = f"words words-{paragraph.key} {size_class(paragraph.size)}{' ruled' if paragraph.is_ruled else ''}"
    lang = {"lang": paragraph.language} if paragraph.language else {}
    return tag("p", joined(map(_line, found), Html("<br>")), look=look, **lang)


def _line(words: tuple[Run, ...]) -> Html:
    """Words of the same look together; the blank after a word has that word's look, as it was measured."""
    groups: list[list[Run]] = []
    for word in words:
        if groups and (groups[-1][0].is_bold, groups[-1][0].is_typed) == (word.is_bold, word.is_typed):
            groups[-1].append(word)
        else:
            groups.append([word])
    return joined(_group(group, is_last=group is groups[-1]) for group in groups)


def _group(group: list[Run], *, is_last: bool) -> Html:
    text = escaped(" ".join(word.text for word in group))
    inner = typed(text) if group[0].is_typed else text
    whole = inner if is_last else Html(inner + " ")
    return tag("b", whole) if group[0].is_bold else whole


def size_class(size: Fraction) -> str:
    """The class of a size in quarters of a point: s650 is 6.5 points."""
    return f"s{int(size * 100)}"
