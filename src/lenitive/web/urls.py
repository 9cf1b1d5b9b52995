"""The addresses of the pages."""

from django.urls import path

from lenitive.web import calculators, compare, formulary, predict, worksheet
from lenitive.web.health import health

app_name = "web"
urlpatterns = [
    path("", predict.front, name="front"),
    path("predict", predict.predict, name="predict"),
    path("compare", compare.compare, name="compare"),
    path("calculators", calculators.calculators, name="calculators"),
    path("calculators/<str:name>", calculators.calculator, name="calculator"),
    path("formulary", formulary.formulary, name="formulary"),
    path("formulary/<str:name>", formulary.formula, name="formula"),
    path("formulary/<str:name>/record.pdf", formulary.formula_pdf, name="formula-pdf"),
    path("formulary/<str:name>/worksheet", worksheet.worksheet, name="worksheet"),
    path("formulary/<str:name>/worksheet.pdf", worksheet.worksheet_pdf, name="worksheet-pdf"),
    path("paper.css", worksheet.paper_style, name="paper-style"),
    path("predict/open", predict.open_case, name="open"),
    path("predict/save", predict.save_case, name="save"),
    path("health", health, name="health"),
]
