"""What a picture says in words: its title, its description for those who do not see it, its caption.

caption(prediction) -> "Line: median of 300 virtual people like this one. Bands: ..."
"""

from __future__ import annotations

from collections import Counter

from lenitive.evidence import named
from lenitive.pharmacology import KNOWN_ROUTES, LEVEL_RANGES, NO_KETAMINE, Alternative, Prediction, published_name
from lenitive.pictures.envelope import CROWDED_DOSES, window_h
from lenitive.pictures.scales import HOURS_UP_TO, plain

ROUTES = {route.name: (route.letters, route.label) for route in KNOWN_ROUTES.values()}
SUBSTANCES = {
    "ketamine": "ketamine",
    "s_ketamine": "S-ketamine",
    "r_ketamine": "R-ketamine",
    "norketamine": "norketamine",
    "hydroxynorketamine": "hydroxynorketamine",
}
LETTERS = "ABCDEFGH"
NO_BAND = "typical person only, no band"


def title(prediction: Prediction) -> str:
    """What the picture shows, in one line."""
    return f"Predicted level of ketamine in plasma over {span(prediction.horizon_h)}"


def span(hours: float) -> str:
    """A length of time as it is read: minutes under an hour, hours up to 48 h, days beyond."""
    if 0 < hours < 59.5 / 60:
        return f"{plain(round(hours * 60))} min"
    return f"{plain(hours)} h" if hours <= HOURS_UP_TO else f"{plain(hours / 24)} days"


def clock(hours: float) -> str:
    """A time as it is read beside a chair: minutes below two hours."""
    return f"{plain(round(hours * 60))} min" if hours < 2 else span(hours)


def doses(prediction: Prediction) -> str:
    """How many doses by which route: "3 oral, 1 intravenous"."""
    counts = Counter(dose.route for dose in prediction.doses)
    return ", ".join(f"{number} {ROUTES[route][1]}" for route, number in counts.items()) or "none"


def is_crowded(prediction: Prediction) -> bool:
    """Whether there are too many doses to draw each rise and fall."""
    return len(prediction.doses) > CROWDED_DOSES


def description(prediction: Prediction) -> str:
    """The picture for those who do not see it."""
    if not prediction.has_ketamine:
        return NO_KETAMINE
    curve = prediction.typical["ketamine"]
    parts = [
        f"The typical level peaks at {plain(curve.cmax)} ng/mL after {span(curve.tmax_h)}.",
        _peak_band(prediction),
        f"Doses: {doses(prediction)}.",
        *(
            f"{model_name(prediction, other)} (thin dashed line) peaks at "
            f"{plain(other.typical['ketamine'].cmax)} ng/mL."
            for other in prediction.alternatives
        ),
        "Published ranges: "
        + ", ".join(
            f"{r.name} {plain(r.low_ng_per_ml)} to {plain(r.high_ng_per_ml)} ng/mL ({named(r.source)})"
            for r in LEVEL_RANGES
        )
        + ".",
    ]
    return " ".join(parts)


def _peak_band(prediction: Prediction) -> str:
    if prediction.population is None:
        return f"{NO_BAND[0].upper()}{NO_BAND[1:]}."
    peaks = prediction.population.peaks["ketamine"]
    return f"In 9 of 10 people the peak lies between {plain(peaks['p05'])} and {plain(peaks['p95'])} ng/mL."


def caption(prediction: Prediction) -> str:
    """What line, bands and marks mean; what the picture leaves out."""
    if not prediction.has_ketamine:
        return NO_KETAMINE
    population = prediction.population
    if population is None:
        first = f"{NO_BAND[0].upper()}{NO_BAND[1:]}: how far people differ is not shown."
    else:
        first = (
            f"Line: median of {population.n:,} virtual people like this one. Bands: the middle 50 % and 90 % of them, "
            "time by time."
        )
    parts = [first]
    if prediction.alternatives:
        parts.append("Thin dashed lines: what other published models say of the typical person.")
    if is_crowded(prediction):
        parts.append(
            f"With {len(prediction.doses)} doses, lines and bands show the lowest and the highest level of each "
            f"{span(window_h(prediction.horizon_h))}, not every rise and fall."
        )
    return " ".join(parts)


def model_name(prediction: Prediction, other: Alternative) -> str:
    """A short name of another model; the route, where the model behind it is the same."""
    names = [alternative.model.name for alternative in prediction.alternatives] + [prediction.model.name]
    if names.count(other.model.name) > 1:
        return other.model.title.rpartition("; ")[2]
    name = published_name(other.model.name)
    return f"{name}, {other.model.sampling_site} blood" if other.model.sampling_site == "arterial" else name
