"""All addresses of the site. Those of the pages are in `lenitive.web.urls`."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.record.server.addresses import is_on

WINGS = ("account", "office", "clinic", "patient") if is_on() else ()
urlpatterns: list[URLPattern | URLResolver] = [
    *(path("", include(f"lenitive.web.{each}.urls")) for each in WINGS),
    path("", include("lenitive.web.urls")),
]

handler400 = "lenitive.web.shared.refusals.bad_request"
handler403 = "lenitive.web.shared.refusals.forged"
handler404 = "lenitive.web.shared.refusals.not_found"
handler429 = "lenitive.web.shared.refusals.too_often"
handler500 = "lenitive.web.shared.refusals.broken"
