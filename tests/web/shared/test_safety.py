"""What keeps the page safe: headers, the check against forged forms, limits, pages for what went wrong."""

import pytest
from django.test import Client, RequestFactory

from lenitive.web.professional import predict
from lenitive.web.shared.limits import MOST_BODY_BYTES
from lenitive.web.shared.refusals import broken
from web.reading import text_of


def test_every_answer_carries_the_headers(client: Client, example: dict[str, str]) -> None:
    for response in (client.get("/predict"), client.post("/predict", example), client.get("/nowhere")):
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy
        assert response["X-Content-Type-Options"] == "nosniff" and response["X-Frame-Options"] == "DENY"
        assert response["Referrer-Policy"] == "same-origin"


def test_answers_are_not_kept_by_anyone_on_the_way(client: Client, example: dict[str, str]) -> None:
    assert client.get("/predict")["Cache-Control"] == "no-store"
    assert client.post("/predict", example)["Cache-Control"] == "no-store"
    assert client.post("/predict", {})["Cache-Control"] == "no-store"


def test_there_is_one_cookie_and_it_holds_no_case(client: Client, example: dict[str, str]) -> None:
    client.get("/predict")
    client.post("/predict", example)
    assert list(client.cookies) == ["lenitive_form"] and client.cookies["lenitive_form"]["httponly"]


def test_no_page_has_a_style_or_a_script_inside(client: Client, example: dict[str, str]) -> None:
    for page in (
        client.get("/predict"),
        client.post("/predict", {}),
        client.post("/predict", {**example, "rows": "2"}),
    ):
        text = page.content.decode()
        assert " style=" not in text and "<style" not in text and " onclick" not in text
        assert text.count("<script") == text.count("<script src=")


def test_a_forged_form_is_refused_with_a_calm_page(example: dict[str, str]) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    response = strict.post("/predict", example)
    assert response.status_code == 403 and "Please open the page again" in response.content.decode()
    strict.get("/predict")
    token = strict.cookies["lenitive_form"].value
    assert strict.post("/predict", {**example, "csrfmiddlewaretoken": token}).status_code == 200


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_other_methods_are_refused(client: Client, method: str) -> None:
    assert getattr(client, method)("/predict").status_code == 405
    assert client.get("/predict/open").status_code == client.get("/predict/save").status_code == 405
    assert client.get("/predict/card.pdf").status_code == client.put("/predict/card").status_code == 405


def test_unknown_pages_and_our_own_mistakes_have_plain_pages(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = client.get("/nowhere")
    assert missing.status_code == 404 and "find that page" in missing.content.decode()

    def fails(*_: object) -> None:
        raise RuntimeError("inside knowledge")

    monkeypatch.setattr(predict, "_of_form", fails)
    quiet = Client(SERVER_NAME="localhost", raise_request_exception=False)
    response = quiet.post("/predict", {})
    assert response.status_code == 500 and "inside knowledge" not in response.content.decode()
    assert "Something broke on our side" in broken(RequestFactory().get("/")).content.decode()


def test_what_is_too_large_is_refused_before_it_is_read(client: Client) -> None:
    response = client.post("/predict", {"drugs": "x" * (MOST_BODY_BYTES + 1)})
    assert response.status_code == 413 and "256 KiB" in response.content.decode()


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("/es/", "/es"),
        ("/learn/", "/learn"),
        ("/es/learn/crps/", "/es/learn/crps"),
        ("/stores//", "/stores"),
        ("/search/?q=cream+%26+gel", "/search?q=cream+%26+gel"),
    ],
)
def test_a_slash_too_many_at_the_end_is_forgiven(client: Client, asked: str, there: str) -> None:
    response = client.get(asked)
    assert response.status_code == 301 and response["Location"] == there


@pytest.mark.parametrize("asked", ["//evil.example/", "/nowhere/", "/\\evil.example/", "//", "/learn//evil.example/"])
def test_a_slash_leads_nobody_away_from_the_site(client: Client, asked: str) -> None:
    assert client.get(asked).status_code in (200, 404)


@pytest.mark.parametrize("letters", [10, 9_000, 20_000])
def test_a_slash_too_many_before_a_long_question_breaks_nothing(client: Client, letters: int) -> None:
    assert client.get("/learn/", {"q": "x" * letters}).status_code == (301 if letters == 10 else 404)


@pytest.mark.parametrize("path", ["/es", "/es/search", "/es/worth-asking", "/es/learn/crps"])
def test_a_refusal_of_a_spanish_page_is_in_spanish(client: Client, path: str) -> None:
    response = client.post(path, b"x" * (MOST_BODY_BYTES + 1), content_type="text/plain")
    page = response.content.decode()
    assert response.status_code == 413 and "Eso es demasiado grande" in text_of(page)
    assert '<html lang="es">' in page and 'href="/es">Inicio' in page and "That is" not in text_of(page)


def test_a_forged_form_of_a_spanish_page_is_refused_in_spanish() -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    response = strict.post("/es/worth-asking", {})
    assert response.status_code == 403 and "Abra la página de nuevo" in text_of(response.content.decode())


def test_our_own_mistake_on_a_spanish_page_is_told_in_spanish() -> None:
    response = broken(RequestFactory().get("/es/learn"))
    assert response.status_code == 500 and "Algo falló de nuestro lado" in text_of(response.content.decode())


def test_head_is_answered_like_get(client: Client) -> None:
    response = client.head("/predict")
    assert response.status_code == 200 and response.content == b""
