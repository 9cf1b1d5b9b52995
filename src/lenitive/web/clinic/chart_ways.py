"""What every page of one person's chart shares: who it is, the other pages of the chart, and what may be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care.charts import Chart
from lenitive.people.access import may
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of

PAGES = (
    ("Person", "patient", "people.read"),
    ("Readings", "readings", "record.read"),
    ("Medicines", "medicines", "record.read"),
    ("Allergies", "allergies", "record.read"),
    ("Conditions", "conditions", "record.read"),
    ("Assessment", "assessment", "record.write"),
    ("Suitability", "suitability", "record.read"),
    ("Decision", "decision", "record.read"),
    ("Plans", "plans", "plan.write"),
)


@dataclass(frozen=True)
class ChartWay:
    """A link to another page about the same person."""

    title: str
    address: str
    is_here: bool


def chart_page(request: HttpRequest, template: str, chart: Chart, given: Mapping[str, Any]) -> HttpResponse:
    """The page with the person's head and ways. In an emergency nothing on it can be written."""
    shared: dict[str, Any] = {
        "known": chart.known,
        "emergency": chart.emergency,
        "chart_ways": ways(request, chart.known.patient.pk),
        "may_write": not chart.emergency and may(actor_of(request).role, "record.write"),
        "key": new_id(),
    }
    return render(request, template, shared | dict(given))


def ways(request: HttpRequest, patient_id: UUID) -> list[ChartWay]:
    """The pages about one person that her role opens."""
    role = actor_of(request).role
    named = [(title, name) for title, name, needed in PAGES if may(role, needed)]
    found = [(title, reverse(f"clinic:{name}", args=[patient_id])) for title, name in named]
    return [ChartWay(title, address, address == request.path) for title, address in found]
