"""The picture of a prediction: level over time with its bands, other models, ranges and doses.

    svg = picture(prediction)            # 760 wide; picture(prediction, NARROW) for a telephone

Ketamine stands in the main panel; what it becomes stands in smaller panels under it on their own scales, because by
mouth there is ten times more norketamine than ketamine. Nothing here is random: equal predictions, equal bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lenitive.pharmacology import LEVEL_RANGES, NO_KETAMINE, Prediction
from lenitive.pictures import svg
from lenitive.pictures.curves import Points, band, line, runs
from lenitive.pictures.envelope import enveloped
from lenitive.pictures.grid import level_grid, time_grid, time_numbers
from lenitive.pictures.key import DASHES, entries, key_rows
from lenitive.pictures.lanes import dose_lanes
from lenitive.pictures.letters import LetterPlace, free_place
from lenitive.pictures.plan import MARGIN, ROW, WIDE, Size
from lenitive.pictures.scales import Scale, Scales, TimeAxis, level_ticks, plain, time_axis
from lenitive.pictures.thresholds import brackets, hairlines, note_above, sorted_by_view, top_level
from lenitive.pictures.words import LETTERS, SUBSTANCES, description, is_crowded, model_name, title

OTHERS = ("norketamine", "hydroxynorketamine")
OTHER_MODELS_UP_TO = 2.0  # other models are drawn up to this multiple of the band; beyond, they are cut and named


@dataclass(frozen=True)
class Panel:
    """Where one substance is drawn: its scales and height."""

    analyte: str
    x: Scale
    y: Scale
    look: str = ""

    def styled(self, base: str) -> str:
        """A class for this panel's substance."""
        return f"{base} {self.look}" if self.look else base


def picture(prediction: Prediction, size: Size = WIDE) -> str:
    """One <svg> with title and description; levels in ng/mL, hours up to 48 h, days beyond.

    Without ketamine there is nothing to draw, and the picture says so.
    """
    if not prediction.has_ketamine:
        texts = svg.wrapped(NO_KETAMINE, size.width)
        lines = [svg.label(text, "p-text", 0, ROW * place + 13) for place, text in enumerate(texts)]
        return _whole(prediction, size, ROW * len(texts) + 8, lines)
    own, top = _highest(prediction)
    seen, above = sorted_by_view(LEVEL_RANGES, top)
    parts, y = key_rows(entries(prediction, seen, size), size)
    for text in svg.wrapped(" ".join(_notes(prediction, note_above(above), own)), size.width):
        parts.append(svg.label(text, "p-quiet", 0, y + 13))
        y += ROW - 2
    x = Scale(0.0, prediction.horizon_h, size.left, size.plot_right)
    axis = time_axis(prediction.horizon_h, size.time_steps)
    y = _main(parts, prediction, PanelPlace(x, axis, y + 30), size)
    for analyte in OTHERS:
        if analyte in prediction.typical:
            y = _other(parts, prediction, PanelPlace(x, axis, y + 34), (size, analyte))
    lanes, height = dose_lanes(prediction, x, y + 6, size)
    parts += lanes
    y = _under(parts, axis, (x, y + 6 + height), size)
    return _whole(prediction, size, y, parts)


def _whole(prediction: Prediction, size: Size, height: float, parts: list[str]) -> str:
    name, edge = f"picture-{size.name}", svg.number(-MARGIN)
    wide, high = size.width + 2 * MARGIN, height + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture {name}" role="img" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-desc" '
        f'width="{svg.number(wide)}" height="{svg.number(high)}" '
        f'viewBox="{edge} {edge} {svg.number(wide)} {svg.number(high)}" font-family="{svg.FONT}">'
        f'<title id="{name}-title">{svg.escaped(title(prediction))}</title>'
        f'<desc id="{name}-desc">{svg.escaped(description(prediction))}</desc>'
        + svg.shape("rect", "p-paper", x=-MARGIN, y=-MARGIN, width=wide, height=high)
        + "".join(parts)
        + "</svg>"
    )


def _highest(prediction: Prediction) -> tuple[float, float]:
    """Highest level of the model's own line and band, and of what is drawn beside it."""
    own = _own_highest(prediction, "ketamine")
    others = [float(other.typical["ketamine"].values.max()) for other in prediction.alternatives]
    return own, max([own, *(min(level, OTHER_MODELS_UP_TO * own) for level in others)])


def _own_highest(prediction: Prediction, analyte: str) -> float:
    if prediction.population is not None:
        return float(prediction.population.quantiles[analyte]["p95"].max())
    curve = prediction.typical[analyte]
    return max(curve.cmax, float(curve.values.max()))


def _notes(prediction: Prediction, above: str, own: float) -> list[str]:
    """What lies above the picture: ranges, and other models that are cut."""
    cut = [
        f"{LETTERS[index]} ({model_name(prediction, other)}) rises to {plain(other.typical['ketamine'].cmax)} ng/mL."
        for index, other in enumerate(prediction.alternatives)
        if float(other.typical["ketamine"].values.max()) > OTHER_MODELS_UP_TO * own
    ]
    return [note for note in (above, *cut) if note]


class PanelPlace(NamedTuple):
    """What panels of one picture share from left to right, and the pixel where this one begins."""

    x: Scale
    axis: TimeAxis
    top: float


def _main(parts: list[str], prediction: Prediction, place: PanelPlace, size: Size) -> float:
    """The panel of ketamine; the pixel where it ends."""
    x, axis, top = place
    _, highest = _highest(prediction)
    y = Scale(0.0, top_level(highest) or 1.0, top + size.main_height, top)
    panel = Panel("ketamine", x, y)
    seen, _ = sorted_by_view(LEVEL_RANGES, highest)
    parts.append(svg.label("ketamine in plasma, ng/mL", "p-strong", 0, top - 11))
    parts += _grid(panel, axis, size, 6)
    parts += hairlines(seen, y, size)
    parts += _models(prediction, panel)
    parts += _curves(prediction, panel)
    parts += brackets(seen, y, size)
    return y.first


def _other(parts: list[str], prediction: Prediction, place: PanelPlace, what: tuple[Size, str]) -> float:
    """A smaller panel of what ketamine becomes; the pixel where it ends."""
    x, axis, top = place
    size, analyte = what
    y = Scale(0.0, 1.06 * _own_highest(prediction, analyte) or 1.0, top + size.other_height, top)
    panel = Panel(analyte, x, y, "p-other-substance")
    parts.append(svg.label(f"{SUBSTANCES[analyte]} in plasma, ng/mL", "p-strong", 0, top - 11))
    parts += _grid(panel, axis, size, 3)
    parts += _curves(prediction, panel)
    return y.first


def _grid(panel: Panel, axis: TimeAxis, size: Size, most: int) -> list[str]:
    levels = level_ticks(panel.y.high, most)
    across, down = (size.left, size.plot_right), (panel.y.last, panel.y.first)
    return [*level_grid(panel.y, levels, across), *time_grid(panel.x, axis.ticks_h, down)]


def _curves(prediction: Prediction, panel: Panel) -> list[str]:
    """Bands and median; without people the typical line alone; envelopes of them where doses are many."""
    population = prediction.population
    if population is None:
        curve = prediction.typical[panel.analyte]
        times, lines = curve.times_h.tolist(), {"p50": curve.values.tolist()}
    else:
        times = population.times_h.tolist()
        lines = {name: values.tolist() for name, values in population.quantiles[panel.analyte].items()}
    low, high = lines, lines
    if is_crowded(prediction):
        thinned = enveloped(times, lines, prediction.horizon_h)
        times, low, high = thinned.times_h, thinned.low, thinned.high
    scales = Scales(panel.x, panel.y)
    parts = []
    if population is not None:
        parts = [
            band(times, (low["p05"], high["p95"]), scales, panel.styled("p-band90")),
            band(times, (low["p25"], high["p75"]), scales, panel.styled("p-band50")),
        ]
    medians = [high["p50"]] if low is high else [high["p50"], low["p50"]]
    return parts + [line(runs(times, m, panel.y.high), scales, panel.styled("p-median")) for m in medians]


def _models(prediction: Prediction, panel: Panel) -> list[str]:
    """Other models as thin dashed lines, each with its letter beside its highest visible point, letters apart."""
    parts: list[str] = []
    letters: list[LetterPlace] = []
    for index, other in enumerate(prediction.alternatives):
        curve = other.typical["ketamine"]
        times, values = curve.times_h.tolist(), [curve.values.tolist()]
        if is_crowded(prediction):
            thinned = enveloped(times, {"": values[0]}, prediction.horizon_h)
            times, values = thinned.times_h, [thinned.high[""], thinned.low[""]]
        dashes = DASHES[index % len(DASHES)]
        sections = [runs(times, one, panel.y.high) for one in values]
        parts += [line(one, Scales(panel.x, panel.y), "p-model", stroke_dasharray=dashes) for one in sections]
        points = [point for run in sections[0] for point in run]
        if points:
            letters.append(_letter_place(points, panel, letters))
            parts.append(svg.label(LETTERS[index], "p-letter", *letters[-1]))
    return parts


def _letter_place(points: Points, panel: Panel, taken: list[LetterPlace]) -> LetterPlace:
    """Beside the highest point of a line, moved on where another letter stands."""
    time, level = max(points, key=lambda point: point[1])
    x, y = min(panel.x(time) + 7, panel.x.last - 10), max(panel.y(level) + 2, panel.y.last + 10)
    return free_place(LetterPlace(x, y), taken, (12, 13), panel.x.last - 10)


def _under(parts: list[str], axis: TimeAxis, place: tuple[Scale, float], size: Size) -> float:
    """Numbers and title of the time axis; the height of the whole."""
    x, y = place
    parts.append(time_numbers(axis, x, y + 14))
    parts.append(svg.label(axis.title, "p-text", (size.left + size.plot_right) / 2, y + 33, text_anchor="middle"))
    return y + 42
