"""Two or three regimens for one person in one picture: levels above, doses of each under them.

    together(comparison, WIDE); effect_together("analgesia", comparison)

Each regimen has a letter, a line of its own dashes and a color, and its own band.
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.pharmacology import Arm, Comparison, Prediction
from lenitive.pictures import svg
from lenitive.pictures.curves import band, line, runs
from lenitive.pictures.effects import amount, drawn, frame_of, starts
from lenitive.pictures.envelope import enveloped
from lenitive.pictures.grid import level_grid, time_grid, time_numbers
from lenitive.pictures.key import GAP, SAMPLE
from lenitive.pictures.lanes import dose_lanes
from lenitive.pictures.letters import LetterPlace, free_place
from lenitive.pictures.plan import ROW, Size
from lenitive.pictures.scales import Scale, Scales, level_ticks, plain, time_axis
from lenitive.pictures.small_panel import ARM_DASHES, ARMS, Drawn, panel
from lenitive.pictures.words import clock, is_crowded

LETTERS = "ABC"


def together(comparison: Comparison, size: Size) -> str:
    """One <svg>: the level of ketamine under every regimen on the same axes."""
    drawable = [(index, arm) for index, arm in enumerate(comparison.arms) if arm.prediction.has_ketamine]
    lines = [level_line(arm.prediction, index) for index, arm in drawable]
    horizon = max(arm.prediction.horizon_h for arm in comparison.arms)
    plain_size = replace(size, right=180.0 if size.has_side_labels else 14.0)
    x = Scale(0.0, horizon, size.left, plain_size.plot_right)
    parts, top = _key(comparison, size)
    top += 26
    highest = max((one.highest for one in lines), default=0.0)
    y = Scale(0.0, 1.06 * highest or 1.0, top + size.main_height, top)
    parts.append(svg.label("ketamine in plasma, ng/mL", "p-strong", 0, top - 10))
    parts += _grid(Scales(x, y), plain_size)
    parts += _lines(lines, Scales(x, y))
    low = y.first + 6
    for index, arm in enumerate(comparison.arms):
        parts.append(svg.label(f"Doses of {LETTERS[index]}", "p-quiet", size.left, low + 12))
        lanes, height = dose_lanes(arm.prediction, x, low + 14, plain_size)
        parts += lanes
        low += height + 16
    axis = time_axis(horizon, size.time_steps)
    parts.append(time_numbers(axis, x, low + 14))
    parts.append(
        svg.label(axis.title, "p-text", (size.left + plain_size.plot_right) / 2, low + 33, text_anchor="middle")
    )
    words = (f"Level of ketamine in {len(lines)} ways. {comparison.what_differs}", described(comparison))
    return svg.whole(f"compared-{size.name}", svg.Extent(size.width, low + 44), words, parts)


def level_line(prediction: Prediction, arm: int) -> Drawn:
    """Median and band of ketamine; where doses are many the highest of each interval."""
    curve = prediction.typical["ketamine"]
    times, middle, bands = curve.times_h.tolist(), curve.values.tolist(), {}
    if prediction.population is not None:
        times = prediction.population.times_h.tolist()
        bands = {key: values.tolist() for key, values in prediction.population.quantiles["ketamine"].items()}
        middle = bands["p50"]
    if is_crowded(prediction):
        thinned = enveloped(times, {"p50": middle, **bands}, prediction.horizon_h)
        times, middle = thinned.times_h, thinned.high["p50"]
        bands = {**thinned.high, "p05": thinned.low["p05"]} if bands else {}
    return Drawn(times, middle, bands, arm, LETTERS[arm])


def effect_together(name: str, comparison: Comparison) -> str:
    """The small panel of one effect under every regimen for which it is drawn; at least one."""
    found = [(index, arm, arm.prediction.effects.get(name)) for index, arm in enumerate(comparison.arms)]
    effects = [(index, arm, one) for index, arm, one in found if one is not None and one.values is not None]
    lines = [drawn(effect, arm.prediction, index, LETTERS[index]) for index, arm, effect in effects]
    first = effects[0][2]
    horizon = max(float(effect.times_h[-1]) for _, _, effect in effects)
    frame = frame_of(first, horizon, starts(*(arm.prediction for _, arm, _ in effects)))
    peaks = [f"{LETTERS[one.arm]} at most {amount(max(one.values), first.unit)}" for one in lines]
    return panel(f"{name.replace('_', '-')}-together", lines, frame, (f"{first.title}.", f"{', '.join(peaks)}."))


def described(comparison: Comparison) -> str:
    """The picture for those who do not see it: each regimen with its typical peak and band."""
    return " ".join(_peak(index, arm) for index, arm in enumerate(comparison.arms))


def _peak(index: int, arm: Arm) -> str:
    if not arm.prediction.has_ketamine:
        return f"{LETTERS[index]}, {arm.title}: no ketamine."
    curve = arm.prediction.typical["ketamine"]
    worded = f"{LETTERS[index]}, {arm.title}: typical peak {plain(curve.cmax)} ng/mL after {clock(curve.tmax_h)}"
    if arm.prediction.population is None:
        return f"{worded}, no band."
    peaks = arm.prediction.population.peaks["ketamine"]
    return f"{worded}, in 9 of 10 people {plain(peaks['p05'])} to {plain(peaks['p95'])} ng/mL."


def _key(comparison: Comparison, size: Size) -> tuple[list[str], float]:
    """One line for each regimen: its sample, letter and name; then what band and line are."""
    parts: list[str] = []
    y = ROW / 2
    for index, arm in enumerate(comparison.arms):
        look, dashes = f"p-median {ARMS[index]}".strip(), ARM_DASHES[index]
        more = {"stroke_dasharray": dashes} if dashes else {}
        parts.append(svg.shape("path", look, d=f"M0 {y:.1f}h{SAMPLE + 10:.1f}", **more))
        for text in svg.wrapped(f"{LETTERS[index]}  {arm.title}", size.width - SAMPLE - GAP, 13):
            parts.append(svg.label(text, "p-text", SAMPLE + GAP, y + 4))
            y += ROW
    people = comparison.arms[0].prediction.population
    words = (
        f"Line: median of {people.n:,} virtual people; band: middle 90 %."
        if people
        else "Typical person only, no band."
    )
    parts.append(svg.label(words, "p-quiet", 0, y + 5))
    return parts, y + ROW


def _grid(scales: Scales, size: Size) -> list[str]:
    x, y = scales
    times = time_axis(x.high, size.time_steps).ticks_h
    levels = level_grid(y, level_ticks(y.high, 6), (size.left, size.plot_right))
    return [*levels, *time_grid(x, times, (y.last, y.first))]


def _lines(lines: list[Drawn], scales: Scales) -> list[str]:
    """All bands first, then the medians, then a letter beside the highest point of each."""
    x, y = scales
    parts = []
    for one in lines:
        if "p05" in one.bands:
            look = f"p-band90 {ARMS[one.arm]}".strip()
            parts.append(band(one.times_h, (one.bands["p05"], one.bands["p95"]), scales, look))
    taken: list[LetterPlace] = []
    for one in lines:
        dashes = {"stroke_dasharray": ARM_DASHES[one.arm]} if ARM_DASHES[one.arm] else {}
        parts.append(line(runs(one.times_h, one.values, y.high), scales, f"p-median {ARMS[one.arm]}".strip(), **dashes))
        place = max(range(len(one.values)), key=lambda index: one.values[index])
        across, down = min(x(one.times_h[place]) + 6, x.last - 12), max(y(one.values[place]) - 4, y.last + 10)
        taken.append(free_place(LetterPlace(across, down), taken, (14, 14), x.last - 12))
        parts.append(svg.label(one.letter, "p-letter", *taken[-1]))
    return parts
