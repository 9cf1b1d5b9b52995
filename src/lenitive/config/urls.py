"""All addresses of the site. Those of the pages are in `lenitive.web.urls`."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [path("", include("lenitive.web.urls"))]
