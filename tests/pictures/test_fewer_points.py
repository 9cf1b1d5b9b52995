"""Fewer points draw the same line. The slower twin measures every point against every segment of the path."""

import re
from math import hypot

from hypothesis import given, strategies as st

from lenitive.pharmacology import Prediction
from lenitive.pictures.curves import line, runs
from lenitive.pictures.fewer_points import path, simpler
from lenitive.pictures.scales import Scale

Place = tuple[float, float]
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
MOST_PX = 0.5

HEIGHTS = st.lists(st.floats(0, 300), min_size=2, max_size=60)
STEPS = st.lists(st.floats(0, 9), min_size=60, max_size=60)


def drawn(text: str) -> list[list[Place]]:
    """The segments of a path, point by point."""
    found = []
    for segment in text.strip("M").split("M"):
        start, _, steps = segment.partition("l")
        x, y = map(float, NUMBER.findall(start)[:2])
        places = [(x, y)]
        numbers = list(map(float, NUMBER.findall(steps)))
        for across, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + across, y + down
            places.append((x, y))
        found.append(places)
    return found


def distance(point: Place, start: Place, end: Place) -> float:
    """From a point to a segment between two others, pixels."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across**2 + down**2
    share = 0.0 if length == 0 else ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / length
    share = min(1.0, max(0.0, share))
    return hypot(point[0] - start[0] - share * across, point[1] - start[1] - share * down)


def error_px(points: list[Place], segments: list[list[Place]]) -> float:
    """How far the worst of the points lies from what was drawn."""
    pairs = [(a, b) for places in segments for a, b in zip(places, places[1:] or places, strict=False)]
    return max(min(distance(point, a, b) for a, b in pairs) for point in points)


@given(heights=HEIGHTS, steps=STEPS)
def test_no_point_of_any_line_lies_half_a_pixel_from_what_is_drawn(heights: list[float], steps: list[float]) -> None:
    points, x = [], 40.0
    for height, step in zip(heights, steps, strict=False):
        points.append((x, height))
        x += step
    kept = simpler(points)
    assert kept[0] == points[0] and kept[-1] == points[-1] and set(kept) <= set(points)
    assert error_px(points, drawn(path(kept))) < MOST_PX


def test_a_predicted_level_is_drawn_with_fewer_points_and_the_same_line(infusion: Prediction) -> None:
    assert infusion.population is not None
    times, levels = infusion.population.times_h, infusion.population.quantiles["ketamine"]["p95"]
    scales = Scale(0.0, 24.7, 50.0, 610.0), Scale(0.0, 250.0, 400.0, 100.0)
    points = [(scales[0](t), scales[1](v)) for t, v in zip(times.tolist(), levels.tolist(), strict=True)]
    found = re.search(r' d="([^"]+)"', line(runs(times.tolist(), levels.tolist(), 250.0), scales, "p-median"))
    assert found
    segments = drawn(found[1])
    assert error_px(points, segments) < MOST_PX and 3 * sum(map(len, segments)) < len(points)


def test_the_highest_point_of_a_level_is_drawn_where_it_is(infusion: Prediction) -> None:
    assert infusion.population is not None
    levels = infusion.population.quantiles["ketamine"]["p50"].tolist()
    points = [(float(place), 300 - level) for place, level in enumerate(levels)]
    assert abs(min(y for _, y in simpler(points)) - min(y for _, y in points)) < MOST_PX


def test_a_straight_line_needs_its_two_ends_and_a_step_both_its_sides() -> None:
    assert simpler([(0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]) == [(0.0, 0.0), (3.0, 3.0)]
    assert simpler([(0.0, 0.0), (1.0, 0.0), (1.0, 9.0), (2.0, 9.0)]) == [(0.0, 0.0), (1.0, 0.0), (1.0, 9.0), (2.0, 9.0)]


def test_a_path_has_short_steps_that_add_no_error_up() -> None:
    assert path([(12.0, 40.04), (15.04, 38.5), (15.09, 38.5), (22.0, 41.0)]) == "M12 40l3-1.5 .1 0 6.9 2.5"
    assert path([(5.0, 5.0)]) == "M5 5h0"
