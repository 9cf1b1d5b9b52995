"""`lenitive models show effects`: every curve with formula, numbers, points and sources; the incidence tables."""

from __future__ import annotations

from lenitive.cli.wrapping import source_lines
from lenitive.evidence import is_unread, marked, named
from lenitive.pharmacology import (
    CURVES,
    EVENTS,
    INCIDENCE,
    PARAMETERS,
    CurveOf,
    EffectParameter,
    Incidence,
    age_factor,
    event_curve,
    infusion_level_ng_per_ml,
    nasal_peak_ng_per_ml,
    points_of,
    pressure_half_level,
    systolic_scatter_mmhg,
    typical_parameters,
)

EFFECTS = "effects"
BY_NAME = {p.name: p for p in PARAMETERS}


def show_effects() -> None:
    """Print everything that the effects rest on."""
    print("Effects: from level to what is felt.")
    print(f"  Nasal peak (56 and 84 mg, Perez-Ruixo 2021, geometric mean): {nasal_peak_ng_per_ml():.4g} ng/mL of S")
    print(
        f"  End of the 4-day infusion (22.2 mg/h over Fanta's clearance): {infusion_level_ng_per_ml():.4g} ng/mL of S"
    )
    for curve in CURVES.values():
        _show_curve(curve)
    print("\n".join(["", *source_lines(name for curve in CURVES.values() for name in curve.sources)]))
    print("\nHow often in studies (not curves), % of people with and without:")
    for row in INCIDENCE:
        print(f"    {row.name:34} {_percent(row):>16}  {row.who}  [{row.tag}; {named(row.source)}]")


def _show_curve(curve: CurveOf) -> None:
    print(f"\n{curve.name}: {curve.title} ({curve.unit})")
    print(f"  Kind {curve.kind}; grade {curve.grade}; blood drawn: {curve.sampling_site}")
    print(f"  Formula: {curve.formula}")
    print(f"  Goes through: {curve.fit}")
    for line in _solved(curve.name):
        print(f"  Solved: {line}")
    print("  Parameters (value, unit, how it is drawn as parameter uncertainty, tag, source):")
    for name in curve.parameters:
        print("    " + _line(BY_NAME[name]))
    for note in curve.notes:
        print(f"  Note: {note}")
    print(f"  Sources: {named(', '.join(curve.sources))}")


def _solved(name: str) -> list[str]:
    """What comes out of the points."""
    if name in EVENTS:
        fitted = event_curve(name)
        points = "; ".join(f"{chance:.3g} at {level:.4g} ng/mL" for level, chance in points_of(name))
        worded = f"chance C50 {fitted.c50_ng_per_ml:.4g} ng/mL of S-equivalents, slope {fitted.slope:.3g}"
        return [f"{worded} (points above background: {points})"]
    if name == "systolic_rise_mmhg":
        v = typical_parameters()
        half = float(pressure_half_level(v)[0])
        top = float(v["top_systolic_rise_mmhg"][0]) * (1 + half / float(v["top_s_level_ng_per_ml"][0]))
        return [
            f"half-level {half:.4g} ng/mL of S, Emax {top:.3g} mmHg",
            f"scatter of one reading {systolic_scatter_mmhg():.3g} mmHg; factor from 65 years {age_factor():.3g}",
        ]
    if name == "heart_rate_rise":
        return [f"half-level {float(pressure_half_level(typical_parameters())[0]):.4g} ng/mL of S, that of pressure"]
    return []


def _line(p: EffectParameter) -> str:
    parts = [f"{p.name:34} {p.value:>9.5g} {p.unit}"]
    if p.low is not None:
        parts.append(f"{p.drawn_as} {p.low:g} to {p.high:g}")
    elif p.drawn_as:
        parts.append(f"{p.drawn_as}, sd {p.sd:.3g}")
    origin = f"  [{p.tag}; {marked(named(p.source), p.verify or is_unread(p.source))}]"
    return "; ".join(parts) + origin + (f"  {p.note}" if p.note else "")


def _percent(row: Incidence) -> str:
    shown = f"{100 * row.with_drug:.3g}" + (f" to {100 * row.high:.3g}" if row.high is not None else "")
    return shown if row.without is None else f"{shown} against {100 * row.without:.3g}"
