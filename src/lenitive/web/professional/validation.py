"""The page /validation: how each model did on published studies; what docs/validation.md says, with its numbers.

One row for each published number, as `lenitive validate` holds it against what is predicted.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.pharmacology import (
    KNOWN_ROUTES,
    TrackRecord,
    ValidationResult,
    published_name,
    track_records,
    validation_results,
)
from lenitive.pictures.scales import plain


@require_safe
def validation(request: HttpRequest) -> HttpResponse:
    """Counts by route and model, then every number."""
    results = validation_results()
    missed = len({one.target for one in results if not one.is_met})
    context = {
        "records": [_record(one) for one in track_records()],
        "results": [_result(one) for one in results],
        "targets": len({one.target for one in results}),
        "met": len({one.target for one in results}) - missed,
    }
    return render(request, "validation.html", context)


def _record(one: TrackRecord) -> dict[str, Any]:
    return {
        "route": KNOWN_ROUTES[one.route].adjective,
        "model": published_name(one.model),
        "predicted": f"{one.predicted_met} of {one.predicted}" if one.predicted else "none asked",
        "known": f"{one.known_met} of {one.known}" if one.known else "none",
    }


def _result(one: ValidationResult) -> dict[str, Any]:
    return {**vars(one), "published": plain(one.published), "predicted": plain(one.predicted)}
