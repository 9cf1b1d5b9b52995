"""The addresses of the pages."""

from typing import Any

from django.urls import URLPattern, path

from lenitive.web.professional import (
    calculators,
    compare,
    entrance,
    formulary,
    infusion_card,
    predict,
    validation,
    worksheet,
)
from lenitive.web.public import about, home, how_to_get_it, hurts_now, lab, library, search, stores, worth_asking
from lenitive.web.shared.health import health

app_name = "web"


def both(route: str, view: Any, name: str, **more: str) -> list[URLPattern]:
    """A page in English, and in Spanish under /es."""
    spanish = f"es/{route}" if route else "es"
    return [
        path(route, view, {"language": "en", **more}, name=name),
        path(spanish, view, {"language": "es", **more}, name=f"{name}-es"),
    ]


urlpatterns = [
    *both("", home.home, "home"),
    *both("learn", library.library, "learn"),
    *both("learn/<str:slug>", library.article, "article"),
    *both("worth-asking", worth_asking.worth_asking, "worth-asking"),
    *both("how-to-get-it", how_to_get_it.how_to_get_it, "how-to-get-it"),
    *both("lab", lab.lab, "lab"),
    *both("it-hurts-now", hurts_now.hurts_now, "it-hurts-now"),
    *both("search", search.search, "search"),
    *both("stores", stores.stores, "stores"),
    *both("stores/<str:name>", stores.store, "store"),
    *(each for part, where in about.PAGES.items() for each in both(where[1:], about.page, part, part=part)),
    path("sitemap.xml", about.sitemap, name="sitemap"),
    path("robots.txt", about.robots, name="robots"),
    path("professionals", entrance.entrance, name="professionals"),
    path("predict", predict.predict, name="predict"),
    path("compare", compare.compare, name="compare"),
    path("calculators", calculators.calculators, name="calculators"),
    path("calculators/<str:name>", calculators.calculator, name="calculator"),
    path("formulary", formulary.formulary, name="formulary"),
    path("formulary/<str:name>", formulary.formula, name="formula"),
    path("formulary/<str:name>/record.pdf", formulary.formula_pdf, name="formula-pdf"),
    path("formulary/<str:name>/worksheet", worksheet.worksheet, name="worksheet"),
    *(
        path(f"formulary/<str:name>/{kind}.pdf", worksheet.paper_pdf, {"kind": kind}, name=f"{kind}-pdf")
        for kind in ("worksheet", "label", "leaflet")
    ),
    path("paper.css", worksheet.paper_style, name="paper-style"),
    path("predict/open", predict.open_case, name="open"),
    path("predict/medicines", predict.medicines, name="medicines"),
    path("validation", validation.validation, name="validation"),
    path("predict/save", predict.save_case, name="save"),
    path("predict/card", infusion_card.card, name="card"),
    path("predict/card.pdf", infusion_card.card_pdf, name="card-pdf"),
    path("health", health, name="health"),
]
