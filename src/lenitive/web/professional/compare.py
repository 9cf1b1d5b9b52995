"""The page /compare: two or three regimens for one person, or one with and without a medicine, on the same people.

GET shows an example, computed. POST takes the form, the form of /predict with `carry`, or a coded comparison (from a
link); nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from lenitive.pharmacology import Case, Comparison
from lenitive.pictures.compared import LETTERS
from lenitive.pictures.words import ROUTES
from lenitive.reasons import Reason
from lenitive.web.professional.comparison_page import shown_together
from lenitive.web.professional.form_buttons import FEWEST_ARMS, changed, is_adding, is_change, second, together
from lenitive.web.professional.forms.filling import EXAMPLE, NEW_ROW, Data, filled, fits
from lenitive.web.professional.forms.predict import MOST_ARMS, AskedCase
from lenitive.web.professional.links import cases_of, several
from lenitive.web.professional.pages import FilledPage, is_unfinished, respond, sent
from lenitive.web.professional.predicting import compared, from_form, understood
from lenitive.web.shared.computing import kept

Answer = Comparison | list[Reason]

BY_MOUTH: Data = {**NEW_ROW, "amount": "60", "basis": "hydrochloride", "arm": "1"}
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
        asked = AskedCase(EXAMPLE_OF_TWO)
        there, link = example()
        return respond(request, "compare.html", FilledPage(asked, [], {"answer": there, "link": link, **_arms(asked)}))
    data = sent(request)
    if "coded" in data:
        return _of_link(request, data["coded"])
    is_exchange = request.headers.get("HX-Request") == "true" and not is_change(data)
    template = "compare_exchange.html" if is_exchange else "compare.html"
    is_new = is_adding(data)
    data = second(data) if "carry" in data else changed(data) if is_change(data) else data
    asked = AskedCase(data if data.get("arms") in ("2", "3") else {**data, "arms": str(FEWEST_ARMS)})
    if is_new:
        return _page(request, asked, [], is_waiting=True)
    answer, link = _of_form(asked)
    if isinstance(answer, list) and is_unfinished(request, answer):
        return _page(request, asked, [], template=template, is_waiting=True)
    return _page(request, asked, answer, link=link, template=template)


@kept
def example() -> tuple[dict[str, Any], str]:
    """What the page shows of the example, which is always the same: computed and drawn once."""
    answer, link = _of_form(AskedCase(EXAMPLE_OF_TWO))
    assert isinstance(answer, Comparison)
    return shown_together(answer), link


def _of_link(request: HttpRequest, text: str) -> HttpResponse:
    """A comparison that came in the fragment of an address: it fills the form, and the form is answered."""
    try:
        forms = [filled(case) for case in cases_of(text)]
    except ValueError:
        sentence = "This link does not hold a comparison that can be read. Ask for it again, or fill in the regimens."
        return _page(request, AskedCase(EXAMPLE_OF_TWO), [Reason("link-not-readable", sentence, "policy")])
    there = [data for data in forms if data is not None and fits(data)]
    data = together(there) if len(there) == len(forms) else None
    if data is None:
        sentence = "This link holds more than this page can show. Use `lenitive compare` in a terminal for such cases."
        return _page(request, AskedCase(EXAMPLE_OF_TWO), [Reason("link-beyond-form", sentence, "policy")])
    asked = AskedCase(data)
    answer, link = _of_form(asked)
    return _page(request, asked, answer, link=link)


def _of_form(asked: AskedCase) -> tuple[Answer, str]:
    """The comparison that the form stands for, or all that is wrong with any of its regimens; and it as coded text."""
    if reasons := asked.reasons():
        return reasons, ""
    plain = [asked.case(which) for which in range(asked.number_of_arms)]
    answer = _of_cases(asked, plain)
    return answer, several(plain) if isinstance(answer, Comparison) else ""


def _of_cases(asked: AskedCase, plain: list[dict[str, Any]]) -> Answer:
    reasons: list[Reason] = []
    cases: dict[str, Case] = {}
    names: list[str] = []
    for which, one in enumerate(plain):
        node = from_form(one)
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


def _named(asked: AskedCase, which: int) -> str:
    """A regimen in a few words, as it was written."""
    worded = []
    for row in (form.row() for form in asked.arm(which)):
        what = row.get("amount") or row.get("rate") or f"{row.get('applied', '')} of {row.get('strength', '')}"
        way = ROUTES.get(row.get("route", ""), ("", row.get("route", "")))[1]
        more = [
            f"{word} {row[key]}" for key, word in (("over", "over"), ("every", "every"), ("for", "for")) if key in row
        ]
        worded.append(" ".join([what.replace(" spray", " sprays"), way, *more]))
    return " + ".join(worded)


def _page(request: HttpRequest, asked: AskedCase, answer: Answer, **more: Any) -> HttpResponse:
    """The whole page, or what changes of it. `is_waiting`: no answer yet, and nothing wrong either."""
    template = more.pop("template", "compare.html")
    reasons = answer if isinstance(answer, list) else []
    there = shown_together(answer) if isinstance(answer, Comparison) else None
    return respond(request, template, FilledPage(asked, reasons, {"answer": there, **_arms(asked), **more}))


def _arms(asked: AskedCase) -> dict[str, Any]:
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
