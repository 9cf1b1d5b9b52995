"""The page /predict: what level does this regimen give this person?

GET shows an example, computed. POST takes the form, a coded case (from a link), a button that adds or takes away a
dose row, or a file; it answers 200, 422 with the reasons, or 429. Nothing is stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import ceil
from typing import Any

import yaml
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lenitive import documents
from lenitive.pharmacology.cases import from_coded
from lenitive.pharmacology.prediction import Prediction
from lenitive.web.answers import answered, from_file, from_form, link_of
from lenitive.web.charts import shown
from lenitive.web.forms.choices import PRODUCTS
from lenitive.web.forms.filling import EXAMPLE, NEW_ROW, Data, filled, fits
from lenitive.web.forms.predict import Asked
from lenitive.web.limits import MOST_FILE_BYTES, MOST_ROWS, PREDICTIONS
from lenitive.web.reasons import Reason

Answer = Prediction | list[Reason]


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """/ leads to the one page there is."""
    return HttpResponseRedirect(reverse("web:predict"))


@require_http_methods(["GET", "HEAD", "POST"])
def predict(request: HttpRequest) -> HttpResponse:
    """The page, and every change of its form."""
    if request.method != "POST":
        asked = Asked(EXAMPLE)
        answer, link = _example()
        return _page(request, asked, answer, link)
    data: Data = {name: str(value) for name, value in request.POST.items()}
    if "add-row" in data or "remove-row" in data:
        data = changed_rows(data)
    if refused := _too_often(request):
        return refused
    if "coded" in data:
        return _of_link(request, data["coded"])
    asked = Asked(data)
    answer, link = _of_form(asked)
    is_exchange = request.headers.get("HX-Request") == "true" and not {"add-row", "remove-row"} & set(data)
    return _page(request, asked, answer, link, template="exchange.html" if is_exchange else "predict.html")


@require_POST
def open_case(request: HttpRequest) -> HttpResponse:
    """A case file from the reader's own disk."""
    if refused := _too_often(request):
        return refused
    file = request.FILES.get("file")
    if file is None or file.size is None:
        return _page(request, Asked(EXAMPLE), [_about_file("no-file", "Choose a case file first: .yaml or .json.")], "")
    if file.size > MOST_FILE_BYTES:
        sentence = f"The file is larger than {MOST_FILE_BYTES // 1024} KiB: a case file is a few lines."
        return _page(request, Asked(EXAMPLE), [_about_file("file-too-large", sentence)], "")
    node = from_file(file.read(), file.name or "")
    if isinstance(node, list):
        return _page(request, Asked(EXAMPLE), node, "")
    return _of_case(request, documents.plain(node), node)


@require_POST
def save_case(request: HttpRequest) -> HttpResponse:
    """The computed case as a file to keep: coded values only, no title and no note."""
    try:
        case = from_coded(request.POST.get("coded", ""))
    except ValueError:
        return _page(request, Asked(EXAMPLE), [_broken_link()], "")
    text = "# A case of Lenitive: open it on the page, or: lenitive predict case.yaml\n"
    text += yaml.safe_dump(case, sort_keys=False, allow_unicode=True)
    response = HttpResponse(text, content_type="application/yaml; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="case.yaml"'
    response["Cache-Control"] = "no-store"
    return response


def changed_rows(data: Data) -> Data:
    """The form's data with one row more, or without the row that was named."""
    count = Asked(data).count
    if "remove-row" in data:
        gone = data["remove-row"]
        kept = [index for index in range(count) if str(index) != gone] or [0]
    else:
        kept = list(range(count))
    changed = {name: value for name, value in data.items() if not name.startswith("dose-")}
    for place, index in enumerate(kept):
        own = f"dose-{index}-"
        changed |= {f"dose-{place}-{n.removeprefix(own)}": v for n, v in data.items() if n.startswith(own)}
    if "add-row" in data and count < MOST_ROWS:
        changed |= {f"dose-{count}-{name}": value for name, value in NEW_ROW.items()}
        kept.append(count)
    return changed | {"rows": str(len(kept))}


@lru_cache(maxsize=1)
def _example() -> tuple[Answer, str]:
    """The example is always the same: computed once."""
    return _of_form(Asked(EXAMPLE))


def _of_form(asked: Asked) -> tuple[Answer, str]:
    """The answer to the case that the form stands for, and that case as coded text."""
    if reasons := asked.reasons():
        return reasons, ""
    case = asked.case()
    node = from_form(case)
    answer = node if isinstance(node, list) else answered(node)
    return answer, link_of(case) if isinstance(answer, Prediction) else ""


def _of_link(request: HttpRequest, text: str) -> HttpResponse:
    """A case that came in the fragment of an address."""
    try:
        case = from_coded(text)
    except ValueError:
        return _page(request, Asked(EXAMPLE), [_broken_link()], "")
    node = from_form(case)
    return _page(request, Asked(EXAMPLE), node, "") if isinstance(node, list) else _of_case(request, case, node)


def _of_case(request: HttpRequest, case: Any, node: documents.Node) -> HttpResponse:
    """The page for a case that did not come from the form: the form is filled with it where it has the fields."""
    answer = answered(node)
    data = filled(case)
    if data and isinstance(answer, Prediction) and not fits(data):
        data = None
    link = link_of(case) if isinstance(answer, Prediction) else ""
    return _page(request, Asked(data or EXAMPLE), answer, link, is_beyond_form=data is None)


def _page(request: HttpRequest, asked: Asked, answer: Answer, link: str, **more: Any) -> HttpResponse:
    """The whole page, or what changes of it: 200 with the answer, 422 with the reasons."""
    template = more.pop("template", "predict.html")
    is_whole = template == "predict.html"
    reasons = asked.in_order(answer) if isinstance(answer, list) else []
    context: dict[str, Any] = {
        "form": asked.case_form,
        "rows": asked.rows,
        "may_add": len(asked.rows) < MOST_ROWS,
        "reasons": reasons,
        "by_field": _by_field(reasons),
        "answer": None if reasons else shown(answer),  # type: ignore[arg-type]
        "link": link,
        "products": PRODUCTS,
        "is_example": request.method != "POST",
        # A page that comes as a whole after a POST puts the reader where there is something new.
        "takes_focus": is_whole and request.method == "POST" and "add-row" not in request.POST,
        **more,
    }
    for form in (asked.case_form, *asked.rows):
        for name, field in form.fields.items():
            if form.add_prefix(name) in context["by_field"]:
                field.widget.attrs["aria-invalid"] = "true"
    if "add-row" in request.POST:
        asked.rows[-1].fields["amount"].widget.attrs["autofocus"] = True
    response = render(request, template, context, status=422 if reasons else 200)
    response["Cache-Control"] = "no-store"
    return response


def _by_field(reasons: list[Reason]) -> Mapping[str, list[Reason]]:
    found: dict[str, list[Reason]] = {}
    for reason in reasons:
        found.setdefault(reason.field, []).append(reason)
    return found


def _too_often(request: HttpRequest) -> HttpResponse | None:
    """429 with a sentence, when this address has sent too many."""
    wait_s = PREDICTIONS.wait_s(request.META.get("REMOTE_ADDR", ""))
    if not wait_s:
        return None
    seconds = ceil(wait_s)
    template = "parts/too_often.html" if request.headers.get("HX-Request") == "true" else "429.html"
    response = render(request, template, {"seconds": seconds}, status=429)
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "no-store"
    return response


def _broken_link() -> Reason:
    sentence = "This link does not hold a case that can be read. Ask for it again, or put the case in by hand."
    return Reason("link-not-readable", sentence, "policy")


def _about_file(code: str, sentence: str) -> Reason:
    return Reason(code, sentence, "policy", "file")
