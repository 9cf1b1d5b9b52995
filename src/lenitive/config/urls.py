"""All addresses of the site. Those of the pages are in `lenitive.web.urls`."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [path("", include("lenitive.web.urls"))]

handler400 = "lenitive.web.shared.refusals.bad_request"
handler403 = "lenitive.web.shared.refusals.forged"
handler404 = "lenitive.web.shared.refusals.not_found"
handler500 = "lenitive.web.shared.refusals.broken"
