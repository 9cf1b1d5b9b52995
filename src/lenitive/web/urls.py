"""The addresses of the pages."""

from django.urls import path

from lenitive.web import compare, predict
from lenitive.web.health import health

app_name = "web"
urlpatterns = [
    path("", predict.front, name="front"),
    path("predict", predict.predict, name="predict"),
    path("compare", compare.compare, name="compare"),
    path("predict/open", predict.open_case, name="open"),
    path("predict/save", predict.save_case, name="save"),
    path("health", health, name="health"),
]
