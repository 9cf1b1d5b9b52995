"""The page /compare: two or three regimens for one person, asked once, on the same simulated people.

GET shows an example, computed. POST takes the form, or the form of /predict with `carry`; nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from lenitive.pharmacology.cases import Case
from lenitive.pharmacology.comparison import Comparison
from lenitive.pictures.compared import LETTERS
from lenitive.pictures.words import ROUTES
from lenitive.web.answers import compared, from_form, understood
from lenitive.web.forms.filling import EXAMPLE, NEW_ROW, Data
from lenitive.web.forms.predict import MOST_ARMS, Asked
from lenitive.web.pages import Page, is_unfinished, respond, sent, too_often
from lenitive.web.reasons import Reason
from lenitive.web.rows import FEWEST_ARMS, changed, is_adding, is_change, second
from lenitive.web.together import shown_together

Answer = Comparison | list[Reason]

BY_MOUTH: Data = {**NEW_ROW, "amount": "60", "arm": "1"}
EXAMPLE_OF_TWO: Data = {
    **EXAMPLE,
    "rows": "2",
    "arms": "2",
    "dose-0-arm": "0",
    **{f"dose-1-{name}": value for name, value in BY_MOUTH.items()},
}


@require_http_methods(["GET", "HEAD", "POST"])
def compare(request: HttpRequest) -> HttpResponse:
    """The page, and every change of its form."""
    if request.method != "POST":
        asked = Asked(EXAMPLE_OF_TWO)
        return respond(request, "compare.html", Page(asked, [], {"answer": _example(), **_arms(asked)}))
    data = sent(request)
    if refused := too_often(request):
        return refused
    is_exchange = request.headers.get("HX-Request") == "true" and not is_change(data)
    template = "compare_exchange.html" if is_exchange else "compare.html"
    is_new = is_adding(data)
    data = second(data) if "carry" in data else changed(data) if is_change(data) else data
    asked = Asked(data if data.get("arms") in ("2", "3") else {**data, "arms": str(FEWEST_ARMS)})
    if is_new:
        return _page(request, asked, [], is_waiting=True)
    answer = _of_form(asked)
    if isinstance(answer, list) and is_unfinished(request, answer):
        return _page(request, asked, [], template=template, is_waiting=True)
    return _page(request, asked, answer, template=template)


@lru_cache(maxsize=1)
def _example() -> dict[str, Any]:
    """What the page shows of the example, which is always the same: computed and drawn once."""
    answer = _of_form(Asked(EXAMPLE_OF_TWO))
    assert isinstance(answer, Comparison)
    return shown_together(answer)


def _of_form(asked: Asked) -> Answer:
    """The comparison that the form stands for, or all that is wrong with any of its regimens."""
    if reasons := asked.reasons():
        return reasons
    cases: dict[str, Case] = {}
    names: list[str] = []
    for which in range(asked.number_of_arms):
        node = from_form(asked.case(which))
        case = node if isinstance(node, list) else understood(node)
        names.append(_named(asked, which))
        if isinstance(case, list):
            reasons += asked.placed(case, which)
        else:
            cases[f"{LETTERS[which]}, {names[-1]},"] = case
    if reasons:
        return reasons
    answer = compared(cases)
    if isinstance(answer, list):
        return answer
    return replace(answer, arms=tuple(replace(arm, name=name) for arm, name in zip(answer.arms, names, strict=True)))


def _named(asked: Asked, which: int) -> str:
    """A regimen in a few words, as it was written."""
    said = []
    for row in (form.row() for form in asked.arm(which)):
        what = row.get("amount") or row.get("rate") or f"{row.get('applied', '')} of {row.get('strength', '')}"
        way = ROUTES.get(row.get("route", ""), ("", row.get("route", "")))[1]
        more = [
            f"{word} {row[key]}" for key, word in (("over", "over"), ("every", "every"), ("for", "for")) if key in row
        ]
        said.append(" ".join([what.replace(" spray", " sprays"), way, *more]))
    return " + ".join(said)


def _page(request: HttpRequest, asked: Asked, answer: Answer, **more: Any) -> HttpResponse:
    """The whole page, or what changes of it. `is_waiting`: no answer yet, and nothing wrong either."""
    template = more.pop("template", "compare.html")
    reasons = answer if isinstance(answer, list) else []
    there = shown_together(answer) if isinstance(answer, Comparison) else None
    return respond(request, template, Page(asked, reasons, {"answer": there, **_arms(asked), **more}))


def _arms(asked: Asked) -> dict[str, Any]:
    """The regimens of the form, each with its rows and the buttons it may have."""
    number = asked.number_of_arms
    arms = [
        {
            "number": which,
            "letter": LETTERS[which],
            "rows": asked.arm(which),
            "may_remove": len(asked.arm(which)) > 1,
            "may_go": which > 0 and number > FEWEST_ARMS,
        }
        for which in range(number)
    ]
    return {"arms": arms, "may_add_arm": number < MOST_ARMS}
