"""A label on paper: the container's 4 x 2 in, or for a small tube a wrap or a flag with a box label beside it.

    sheets = layout(label)      # Refused when it does not fit, with by how much; nothing is ever cut
    label_html(label)           # the same as HTML

The text is measured in the fonts it is printed with. Letters go from 8 points down to 6 and no further; when the
warnings do not fit beside the statutory core, they get a label of their own with name and number on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from lenitive.compounding import Label, number_text
from lenitive.papers.barcode import Code, qr
from lenitive.papers.html import Html, joined, tag
from lenitive.papers.measure import missing
from lenitive.papers.parts import stamp
from lenitive.papers.typesetting import DOT, Area, Flowed, Paragraph, Run, drawn, flow
from lenitive.reasons import Reason, Refused
from lenitive.rules import Authority, Table
from lenitive.units import Quantity

POINTS = 72  # in an inch
SOURCE = "policy: at least 6 pt, nothing cut"
CODE_IN = {"vial": Fraction(62, 100), "wrap": Fraction(45, 100), "flag": Fraction(50, 100)}
COMFORTABLE_PT = Fraction(7)  # smaller than this, the warnings move to a label of their own
STEPS_LARGER = Fraction(1)  # patient and directions stand out by a point


@dataclass(frozen=True)
class Box:
    """A size of label, inches."""

    wide: Fraction
    high: Fraction
    margin: Fraction

    def __post_init__(self) -> None:
        if not 0 <= 2 * self.margin < min(self.wide, self.high):
            raise ValueError("the margins leave nothing to print on")


@dataclass(frozen=True)
class SmallTube:
    """Containers that are too small for a common label, up to which amount, and the two that they get."""

    containers: tuple[str, ...]
    up_to: Quantity
    wrap: Box
    flag: Box


@dataclass(frozen=True)
class Layouts:
    """Sizes of letters, points, and of labels."""

    most_pt: Fraction
    least_pt: Fraction
    step_pt: Fraction
    vial: Box
    small_tube: SmallTube
    rule: Authority

    def box(self, kind: str) -> Box:
        """The size of a kind of label: vial, wrap or flag."""
        return {"vial": self.vial, "wrap": self.small_tube.wrap, "flag": self.small_tube.flag}[kind]


LAYOUTS = Table("labels", "layouts", Layouts)


@dataclass(frozen=True)
class Sheet:
    """One label to print. `kind`: vial, wrap or flag; `name`: what it is for, said on the screen only."""

    kind: str
    name: str
    flowed: Flowed
    size: Fraction
    has_code: bool


def layout(label: Label) -> tuple[Sheet, ...]:
    """The labels to print; Refused when the text does not fit at 6 points or cannot be printed at all."""
    unprintable = missing(" ".join(run.text for part in _parts(label, Fraction(6)) for run in part.runs))
    if unprintable:
        raise Refused(_letters(unprintable))
    if not _is_small_tube(label):
        return _container(label)
    return (*_small_tube(label), *_container(label, "Label for the box"))


def label_html(label: Label) -> str:
    """Every label to print, as one fragment; Refused as `layout`, and when the barcode does not read back."""
    code = qr(label.record_number)
    look = f"paper label{' stamped' if label.stamp else ''}"
    sheets = joined(_drawn(sheet, label, code) for sheet in layout(label))
    return tag("article", sheets, look=look, lang=label.language, aria_label="Prescription label")


def _drawn(sheet: Sheet, label: Label, code: Code) -> Html:
    corner = tag("div", code.svg, look="corner") if sheet.has_code else Html("")
    further = tag("p", f"{label.stamp}, {label.further}", look="further", lang="en") if label.further else Html("")
    parts = (corner, drawn(sheet.flowed), stamp(label.stamp), further)
    body = tag("section", *parts, look=f"label-sheet {sheet.kind}", aria_label=sheet.name)
    return joined((tag("p", sheet.name, look="sheet-name", lang="en"), body))


def _container(label: Label, name: str = "Label for the container") -> tuple[Sheet, ...]:
    """One label with everything at 7 points or more; else the warnings on a second one; else refused."""
    least = _sizes()[-1]
    for size in _sizes():
        if size >= COMFORTABLE_PT and (sheet := _tried(label, "vial", name, size, with_warnings=True)):
            return (sheet,)
    for size in _sizes():
        if core := _tried(label, "vial", f"{name}, 1 of 2", size):
            warnings = next(filter(None, (_warnings(label, f"{name}, 2 of 2", each) for each in _sizes())), None)
            if warnings:
                return (core, warnings)
            raise Refused(_too_much(flow(_warning_parts(label, least), _area("vial", code=False)), "vial", "warnings"))
    raise Refused(_too_much(flow(_parts(label, least), _area("vial")), "vial", "statutory text"))


def _small_tube(label: Label) -> tuple[Sheet, ...]:
    """The statutory core around the tube, or on the two faces of a flag."""
    for size in _sizes():
        if sheet := _tried(label, "wrap", "Wrap label for the tube", size):
            return (sheet,)
    for size in _sizes():
        if faces := _flag(label, size):
            return faces
    raise Refused(_too_much(_fullest_face(label, _sizes()[-1]), "flag", "statutory text"))


def _flag(label: Label, size: Fraction) -> tuple[Sheet, ...]:
    """Front and back, divided between two parts so that both fit; empty when no division does."""
    for front, back in _divisions(label, size):
        sheets = (
            Sheet("flag", "Flag for the tube, front", front, size, True),
            Sheet("flag", "Flag for the tube, back", back, size, False),
        )
        if all(_fits(sheet) for sheet in sheets):
            return sheets
    return ()


def _divisions(label: Label, size: Fraction) -> Iterator[tuple[Flowed, Flowed]]:
    """As much as can be on the front first."""
    parts = list(_parts(label, size))
    for count in range(len(parts) - 1, 0, -1):
        yield flow(parts[:count], _area("flag")), flow(parts[count:], _area("flag", code=False))


def _fullest_face(label: Label, size: Fraction) -> Flowed:
    """Of the best division, the face that is too full."""
    pairs = (max(pair, key=lambda each: (each.widest_over, each.height)) for pair in _divisions(label, size))
    return min(pairs, key=lambda each: (each.widest_over, each.height))


def _tried(label: Label, kind: str, name: str, size: Fraction, *, with_warnings: bool = False) -> Sheet | None:
    parts = [*_parts(label, size), *(_warning_line(label, size) if with_warnings else ())]
    sheet = Sheet(kind, name, flow(parts, _area(kind)), size, True)
    return sheet if _fits(sheet) else None


def _warnings(label: Label, name: str, size: Fraction) -> Sheet | None:
    sheet = Sheet("vial", name, flow(_warning_parts(label, size), _area("vial", code=False)), size, False)
    return sheet if _fits(sheet) else None


def _fits(sheet: Sheet) -> bool:
    return sheet.flowed.height <= _area(sheet.kind).high and not sheet.flowed.widest_over


def _area(kind: str, *, code: bool = True) -> Area:
    """Inside the margins, in points."""
    box = LAYOUTS.read().box(kind)
    side = CODE_IN[kind] * POINTS if code else Fraction(0)
    return Area((box.wide - 2 * box.margin) * POINTS, (box.high - 2 * box.margin) * POINTS, side)


def _sizes() -> list[Fraction]:
    """Letter sizes to try, the largest first."""
    rule = LAYOUTS.read()
    most, least, step = rule.most_pt, rule.least_pt, rule.step_pt
    return [most - step * number for number in range(int((most - least) / step) + 1)]


def _is_small_tube(label: Label) -> bool:
    small = LAYOUTS.read().small_tube
    is_one = label.container.casefold() in small.containers
    return is_one and label.amount.kind == small.up_to.kind and label.amount <= small.up_to


def _parts(label: Label, size: Fraction) -> Iterator[Paragraph]:
    """The statutory core in the order in which it is looked for."""

    def part(key: str, *keys: str, bold: bool = False) -> Paragraph:
        runs = [run for number, each in enumerate(keys) for run in _runs_of(label, each, bold, is_first=not number)]
        return Paragraph(key, tuple(runs), size)

    yield part("pharmacy", "pharmacy", bold=True)
    yield part("place", "address", "telephone")
    yield part("numbers", "prescription", "filled_on", "refills", "prescriber")
    yield part("patient", "patient", bold=True).larger(STEPS_LARGER)
    yield part("directions", "directions", bold=True).larger(STEPS_LARGER)
    yield part("actives", "actives", bold=True)
    made = part("made", "form", "amount")
    yield replace(made, runs=(*made.runs, Run("·"), Run(label.lasting))) if label.lasting else made
    yield part("use_by", "use_by", "storage")
    for key in ("transfer", "transfer_es"):
        if (element := label.element(key)) is not None:
            language = "" if element.language == label.language else element.language
            yield Paragraph(key, (Run(element.text),), size, language)
    yield part("record", "compounded", "record")
    if label.notice:
        yield Paragraph("notice", (Run(label.notice),), size)


TYPED = ("pharmacy", "address", "telephone", "prescription", "patient", "prescriber", "directions", "record")
STRONG = ("use_by",)
# Never broken over two lines, nor parted from the word before them.
WHOLE = ("telephone", "prescription", "filled_on", "refills", "prescriber", "use_by")


def _runs_of(label: Label, key: str, bold: bool, *, is_first: bool) -> list[Run]:
    """An element with the word that names it; a dot before it when it is not the first of its line."""
    element = label.element(key)
    assert element is not None  # a label without it is never made
    strong = bold or key in STRONG
    dot = [] if is_first else [Run(DOT)]
    word = [Run(element.word, strong)] if element.word else []
    is_whole = key in WHOLE
    word = [replace(run, is_whole=is_whole) for run in word]
    return [*dot, *word, Run(element.text, strong, key in TYPED, is_whole, is_glued=is_whole and bool(word))]


def _warning_line(label: Label, size: Fraction) -> list[Paragraph]:
    text = " · ".join(each.text for each in label.auxiliary)
    return [Paragraph("warnings", (Run(text, is_bold=True),), size, is_ruled=True)] if text else []


def _warning_parts(label: Label, size: Fraction) -> Sequence[Paragraph]:
    """Name and number first: a label that comes off must not end on another patient's container."""
    whose = (*_runs_of(label, "patient", True, is_first=True), *_runs_of(label, "prescription", True, is_first=False))
    worded = [Paragraph("warning", (Run(each.text, is_bold=True),), size) for each in label.auxiliary]
    notice = [Paragraph("notice", (Run(label.notice),), size)] if label.notice else []
    return [Paragraph("patient", whose, size), *notice, *worded]


def _letters(unprintable: tuple[str, ...]) -> Reason:
    shown = " ".join(f"{each} (U+{ord(each):04X})" for each in unprintable[:5])
    sentence = (
        f"The fonts of the label lack {shown}: they would print as empty boxes. Write the name as it stands on the "
        "patient's identity card, in Latin letters."
    )
    return Reason("label-letters", sentence, "palette/fonts", path="prescription.patient")


def _too_much(flowed: Flowed, kind: str, what: str) -> Reason:
    """By how much it does not fit, and what may be done."""
    area, over = _area(kind), flowed.widest_over
    if over:
        as_shown = f"the longest word is {_inches(over)} in too wide"
    else:
        as_shown = f"{_inches(flowed.height)} in of height are needed, and {_inches(area.high)} in are there"
    where, last = ("The flag of the tube", "use a larger container") if kind == "flag" else ("The label", "the names")
    sentence = (
        f"{where} has no room for the {what} in letters of 6 points: {as_shown}. Nothing is cut off. Shorten "
        "the note or "
        f"the site in the directions, or {last}."
    )
    return Reason("label-does-not-fit", sentence, SOURCE, path="prescription")


def _inches(points: Fraction) -> str:
    return number_text(points / POINTS, 3)
