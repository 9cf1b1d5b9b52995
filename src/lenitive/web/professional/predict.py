"""The page /predict: what level does this regimen give this person, and what does it do?

GET shows an example, computed. POST takes the form, a coded case (from a link), a button that adds or takes away a
row, or a file; it answers 200, 422 with the reasons, or 429 or 503 (`fair.py`). Nothing is stored, so folded tables
and limits are asked for with the same case and `part=details`: a script gets these parts, a reader the whole page.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import yaml
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html_join
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lenitive import documents
from lenitive.pharmacology import Prediction, case_from_code, known_medicines
from lenitive.reasons import Reason
from lenitive.web.professional.charts import detailed, shown
from lenitive.web.professional.form_buttons import changed, is_adding, is_change
from lenitive.web.professional.forms.filling import EXAMPLE, filled, fits
from lenitive.web.professional.forms.predict import AskedCase
from lenitive.web.professional.pages import FilledPage, is_unfinished, respond, sent
from lenitive.web.professional.predicting import answered, from_file, from_form, link_of
from lenitive.web.shared.allowance import LEAST_PRICE, pay
from lenitive.web.shared.computing import kept
from lenitive.web.shared.limits import MOST_FILE_BYTES

Answer = Prediction | list[Reason]


@require_http_methods(["GET", "HEAD", "POST"])
def predict(request: HttpRequest) -> HttpResponse:
    """The page, and every change of its form."""
    if request.method != "POST":
        there, link = example()
        asked = AskedCase(EXAMPLE)
        page = FilledPage(asked, [], {"answer": there, "link": link, **_again(asked.carried())})
        return respond(request, "predict.html", page)
    data = sent(request)
    if "coded" in data:
        return _of_link(request, data["coded"])
    asked = AskedCase(changed(data) if is_change(data) else data)
    if is_adding(data):
        return _page(request, asked, [], is_waiting=True)
    answer, link = _of_form(asked)
    template = "exchange.html" if _is_exchange(request) and not is_change(data) else "predict.html"
    if isinstance(answer, list) and is_unfinished(request, answer):
        return _page(request, asked, [], template=template, is_waiting=True)
    return _page(request, asked, answer, link=link, template=template)


@require_POST
def open_case(request: HttpRequest) -> HttpResponse:
    """A case file from the reader's own disk."""
    pay(LEAST_PRICE)
    file = request.FILES.get("file")
    if file is None or file.size is None:
        return _page(request, AskedCase(EXAMPLE), [_about_file("no-file", "Choose a case file first: .yaml or .json.")])
    if file.size > MOST_FILE_BYTES:
        sentence = f"The file is larger than {MOST_FILE_BYTES // 1024} KiB: a case file is a few lines."
        return _page(request, AskedCase(EXAMPLE), [_about_file("file-too-large", sentence)])
    node = from_file(file.read(), file.name or "")
    if isinstance(node, list):
        return _page(request, AskedCase(EXAMPLE), node)
    return _of_case(request, documents.plain(node), node)


@require_POST
def save_case(request: HttpRequest) -> HttpResponse:
    """The computed case as a file to keep: coded values only, no title and no note."""
    try:
        case = case_from_code(request.POST.get("coded", ""))
    except ValueError:
        return _page(request, AskedCase(EXAMPLE), [_broken_link()])
    text = "# A case of Lenitive: open it on the page, or: lenitive predict case.yaml\n"
    text += yaml.safe_dump(case, sort_keys=False, allow_unicode=True)
    response = HttpResponse(text, content_type="application/yaml; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="case.yaml"'
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def medicines(request: HttpRequest) -> HttpResponse:
    """The names of medicines for the lists of the forms: the same for everyone, and asked for by a script alone."""
    options = format_html_join("", "<option>{}", ((name,) for name in known_medicines() if name != "ketamine"))
    response = HttpResponse(options)
    response["Cache-Control"] = "public, max-age=3600"
    return response


@kept
def example() -> tuple[dict[str, Any], str]:
    """What the page shows of the example, which is always the same: computed and drawn once."""
    answer, link = _of_form(AskedCase(EXAMPLE))
    assert isinstance(answer, Prediction)
    return shown(answer, has_details=False), link


def _of_form(asked: AskedCase) -> tuple[Answer, str]:
    """The answer to the case that the form stands for, and that case as coded text."""
    if reasons := asked.reasons():
        return reasons, ""
    case = asked.case()
    node = from_form(case)
    answer = node if isinstance(node, list) else answered(node)
    if isinstance(answer, list):
        answer = asked.placed(answer)
    return answer, link_of(case) if isinstance(answer, Prediction) else ""


def _of_link(request: HttpRequest, text: str) -> HttpResponse:
    """A case that came in the fragment of an address."""
    try:
        case = case_from_code(text)
    except ValueError:
        return _page(request, AskedCase(EXAMPLE), [_broken_link()])
    node = from_form(case)
    return _page(request, AskedCase(EXAMPLE), node) if isinstance(node, list) else _of_case(request, case, node)


def _of_case(request: HttpRequest, case: Any, node: documents.Node) -> HttpResponse:
    """The page for a case that did not come from the form: the form is filled with it where it has the fields."""
    answer = answered(node)
    data = filled(case)
    if data and isinstance(answer, Prediction) and not fits(data):
        data = None
    link = link_of(case) if isinstance(answer, Prediction) else ""
    return _page(request, AskedCase(data or EXAMPLE), answer, link=link, is_beyond_form=data is None)


def _page(request: HttpRequest, asked: AskedCase, answer: Answer, **more: Any) -> HttpResponse:
    """The whole page, or what changes of it. `is_waiting`: no answer yet, and nothing wrong either."""
    template = more.pop("template", "predict.html")
    reasons = answer if isinstance(answer, list) else []
    carried = [] if more.get("is_beyond_form") else asked.carried()
    is_whole = request.POST.get("part") == "details"
    if is_whole and _is_exchange(request):
        there = detailed(answer) if isinstance(answer, Prediction) else None
        return respond(request, "details.html", FilledPage(asked, reasons, {"answer": there, **_again(carried)}))
    # Details can only be asked for where the form can send the case again.
    has_details = is_whole or not carried
    there = shown(answer, has_details=has_details) if isinstance(answer, Prediction) else None
    worded = {"answer": there, "is_whole": is_whole, **_again(carried), **more}
    return respond(request, template, FilledPage(asked, reasons, worded))


def _again(carried: list[tuple[str, str]]) -> dict[str, Any]:
    """The case to be sent again, and letters that keep its tables, should they come late, out of another answer."""
    key = sha256(repr(carried).encode("utf-8", "replace")).hexdigest()[:8]
    return {"carried": carried, "key": key}


def _is_exchange(request: HttpRequest) -> bool:
    """Whether a script asks for what changes, and no reader for a page."""
    return request.headers.get("HX-Request") == "true"


def _broken_link() -> Reason:
    sentence = "This link does not hold a case that can be read. Ask for it again, or put the case in by hand."
    return Reason("link-not-readable", sentence, "policy")


def _about_file(code: str, sentence: str) -> Reason:
    return Reason(code, sentence, "policy", path="file")
