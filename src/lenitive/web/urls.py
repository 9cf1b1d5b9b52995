"""The addresses of the pages."""

from django.urls import path

from lenitive.web.health import health

app_name = "web"
urlpatterns = [
    path("health", health, name="health"),
]
