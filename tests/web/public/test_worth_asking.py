"""The page /worth-asking: answers in, one page to take along out; nothing kept, nothing in an address, help at once."""

import re

import pypdfium2
import pytest
from django.test import Client

from lenitive.learn.asking import questions
from lenitive.web.public.asking import MOST_LETTERS, MOST_LETTERS_IN_A_LIST, MOST_LINES
from lenitive.web.public.medicine_lines import marked
from web.reading import text_of

HERE = "/worth-asking"
ANSWERS = {
    "long": "years",
    "where": ["arm", "all"],
    "kind": "crps",
    "worst": "7",
    "heart": ["high_open"],
    "goal": "Play the piano.",
    "medicine_list": "OxyContin 10 mg, at night\nvitamin D\n\nSt. John's wort",
}


def asked(client: Client, path: str = HERE, **answers: object) -> str:
    response = client.post(path, answers)
    assert response.status_code == 200
    return response.content.decode()


def test_the_form_holds_all_ten_questions_and_every_choice(client: Client) -> None:
    for path, language in ((HERE, "en"), (f"/es{HERE}", "es")):
        page = client.get(path).content.decode()
        assert page.count('class="card question"') == 10 and f'<html lang="{language}">' in page
        for question in questions(language):
            assert question.ask in text_of(page)
            for group in question.groups:
                for option in group.options:
                    assert f'name="{group.key}" value="{option.key}"' in page


def test_the_page_holds_what_was_told_and_what_is_to_be_brought_up(client: Client) -> None:
    worded = text_of(asked(client, **ANSWERS))
    for part in (
        "Arm or hand. All over. 1 to 5 years. I was told it is CRPS.",
        "7 of 10 in the past week.",
        "“Play the piano.”",
        "Blood pressure that is not under control is a reason not to have ketamine. Bring your numbers.",
        "In CRPS, an IV infusion over several days helped some people for weeks.",
        "The page says neither yes nor no. Your care team decides with you.",
    ):
        assert part in worded, part


def test_a_claim_leads_to_an_article_with_its_sources(client: Client) -> None:
    page = asked(client, **ANSWERS)
    meaning = "A few small studies, 2 sources"
    worded = f'title="{meaning}" aria-label="{meaning}, opens in a new tab">A few small studies</a>'
    assert f'<a class="said-sure grade-b" href="/learn/who-should-not" target="_blank" rel="noopener" {worded}' in page
    for address in set(re.findall(r'href="(/learn/[a-z-]+)"', page)):
        assert client.get(address).status_code == 200, address


def test_in_spanish_the_page_is_in_spanish_and_says_that_nobody_has_read_it(client: Client) -> None:
    worded = text_of(asked(client, f"/es{HERE}", **ANSWERS))
    assert "En el SDRC (CRPS en inglés), un suero de varios días ayudó a algunos por semanas." in worded
    assert "Ningún farmacéutico de habla hispana ha revisado este texto todavía." in worded
    assert "La hoja no dice ni sí ni no." in worded


def test_medicines_that_are_known_are_marked_for_the_pharmacist_and_nothing_more(client: Client) -> None:
    page = text_of(asked(client, **ANSWERS))
    assert "OxyContin 10 mg, at night ◆ Bring this up with the pharmacist (read as oxycodone)" in page
    assert "vitamin D St. John's wort ◆ Bring this up" in page  # nothing stands behind vitamin D
    assert "No mark doesn't mean it's safe with ketamine. Show the whole list." in page
    assert not re.search(r"sedation|blood level|\bAUC\b|inhibitor", page)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("oxycodone", ("oxycodone",)),
        ("oxicodone 5 mg", ("oxycodone",)),
        ("Xanax and OxyContin for nights", ("alprazolam", "oxycodone")),
        ("grapefruit juice, each morning", ("grapefruit juice",)),
        ("my mother's tea", ()),
        ("ibuprofen 400 mg", ()),
        ("x" * 3000, ()),
    ],
)
def test_a_line_is_marked_when_it_names_a_medicine_with_a_rule(line: str, names: tuple[str, ...]) -> None:
    (read,) = marked([line])
    assert read.text == line and read.names == names


@pytest.mark.parametrize(
    ("answers", "number"),
    [({"mind": "dark"}, "tel:988"), ({"heart": "now"}, "tel:911"), ({"goal": "to end my life"}, "tel:988")],
)
def test_whom_to_call_stands_before_everything_else(client: Client, answers: dict[str, str], number: str) -> None:
    page = asked(client, **answers)
    assert "<title>Call first ·" in page
    assert page.index("call-first") < page.index(f'href="{number}"') < page.index('<details class="behind-help">')
    assert page.index('<details class="behind-help">') < page.index("Your page is ready") < page.index("take-along")


def test_the_sheet_never_says_that_nothing_comes_first_when_something_did(client: Client) -> None:
    nothing = "None of your answers has to come first."
    called = text_of(asked(client, heart="now"))
    assert nothing not in called and called.count("Call 911 now. Do not drive there yourself.") == 2
    assert nothing in text_of(asked(client, long="weeks")) and "behind-help" not in asked(client, long="weeks")


def test_help_stands_right_behind_the_answer_that_calls_for_it(client: Client) -> None:
    """A style sheet shows it when the answer is ticked: no script, no request."""
    page = client.get(HERE).content.decode()
    (after,) = re.findall(r'id="mind-dark".*?</label>(.*?)<input', page, re.DOTALL)
    assert 'class="at-once" role="status"' in after and 'href="tel:988"' in after and 'href="sms:988"' in after
    assert "call or text 988" in text_of(page[: page.index("mind-dark")]).lower()  # before harm is typed as well


def test_answers_can_be_changed_without_an_address_that_holds_them(client: Client) -> None:
    page = asked(client, **ANSWERS)
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page)
    sent: dict[str, list[str]] = {}
    for name, value in hidden:
        if value and name != "csrfmiddlewaretoken":
            sent.setdefault(name, []).append(value.replace("&#x27;", "'"))
    assert {name: value if isinstance(value, list) else [value] for name, value in ANSWERS.items()} == sent
    form = client.post(HERE, {**sent, "change": "1"}).content.decode()
    assert 'value="high_open" id="heart-high_open" checked' in form and 'value="7" id="worst-7" checked' in form
    assert form.count(" checked>") == 6 and "Play the piano.</textarea>" in form


def test_nothing_answered_is_asked_for_kindly(client: Client) -> None:
    response = client.post(HERE, {"heart": "nonsense"})
    assert response.status_code == 422
    assert "Answer one question or more. Then we can make your page." in text_of(response.content.decode())


@pytest.mark.parametrize(
    ("field", "text", "worded"),
    [
        ("goal", "x" * (MOST_LETTERS + 1), "There is room for this many letters: 500."),
        ("medicine_list", "x" * (MOST_LETTERS_IN_A_LIST + 1), "There is room for this many letters: 3000."),
        ("medicine_list", "a\n" * (MOST_LINES + 1), "There is room for this many lines: 40."),
        ("goal", "x" * 100_000, "There is room for this many letters: 500."),
    ],
)
def test_what_is_too_long_is_kept_in_the_form_and_said(client: Client, field: str, text: str, worded: str) -> None:
    response = client.post(HERE, {field: text, "heart": "liver"})
    page = response.content.decode()
    assert response.status_code == 422 and worded in text_of(page)
    assert f'id="{field}-error"' in page and text.strip() in page and 'id="heart-liver" checked' in page


def test_room_that_is_just_enough_is_enough(client: Client) -> None:
    assert client.post(HERE, {"goal": "x" * MOST_LETTERS}).status_code == 200
    assert client.post(HERE, {"medicine_list": "a\r\n" * MOST_LINES}).status_code == 200


def test_a_long_cry_for_help_is_heard_all_the_same(client: Client) -> None:
    page = client.post(HERE, {"goal": "I want to die. " + "x" * MOST_LETTERS}).content.decode()
    assert 'href="tel:988"' in page[: page.index("page-head")]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ secret }}",
        "{% load %}",
        "a\x00b",
        "\u202egnp.exe",
        "'; DROP TABLE answers; --",
        "</textarea><b>",
        "[x](javascript:alert(1))",
    ],
)
def test_nothing_that_is_typed_can_run_or_turn_the_text_round(client: Client, text: str) -> None:
    sent = dict.fromkeys(("where_words", "tried_words", "goal", "medicine_list"), text)
    page = asked(client, **sent) + client.post(HERE, {**sent, "change": "1"}).content.decode()
    assert not any(bad in page for bad in ("<script>alert", "<img src=x", "<b>", "\x00", "\u202e"))
    assert 'href="javascript' not in page


def test_nothing_is_kept_by_browser_address_or_cookie(client: Client) -> None:
    for response in (client.get(HERE), client.post(HERE, ANSWERS), client.post(HERE, {})):
        assert response["Cache-Control"] == "no-store"
        assert not response.has_header("Location") and not response.has_header("ETag")
    assert list(client.cookies) == ["lenitive_form"]
    page = asked(client, **ANSWERS)
    assert not re.findall(r'(?:href|action|src)="[^"]*\?[^"]*"', page)
    form = client.get(f"{HERE}?mind=dark&goal=secret").content.decode()
    assert " checked>" not in form and "secret" not in form  # an address says nothing for someone


def test_a_page_from_elsewhere_cannot_send_answers() -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post(HERE, ANSWERS).status_code == 403


def test_other_methods_are_refused_and_head_is_answered(client: Client) -> None:
    assert client.put(HERE).status_code == client.delete(HERE).status_code == 405
    assert client.head(HERE).content == b""


def test_no_style_and_no_script_stand_inside(client: Client) -> None:
    for page in (client.get(HERE).content.decode(), asked(client, **ANSWERS)):
        assert " style=" not in page and "<style" not in page and "onclick" not in page
        assert page.count("<script") == page.count("<script src=")


def test_the_first_question_asks_which_form_is_meant_and_the_page_speaks_of_that_form(client: Client) -> None:
    assert questions("en")[0].key == "form"
    cream = text_of(asked(client, form="form_cream"))
    assert "ketamine creams did no better than placebo" in cream and "A single infusion" not in cream
    spray = text_of(asked(client, form="form_nasal"))
    assert "a spray did as well as other pain medicine" in spray and "ketamine creams did no better" not in spray
    unsure = text_of(asked(client, form="form_unsure"))
    assert "ketamine creams did no better" in unsure and "A single infusion" in unsure


OPIOIDS = "Opioids and ketamine both make you sleepy, and more so together. Say each dose."
SLEEPY = "Medicines that make you sleepy add to ketamine. Show which ones you take."


@pytest.mark.parametrize("field", ["medicine_list", "tried_words", "where_words", "goal"])
@pytest.mark.parametrize(
    ("words", "says"),
    [("oxycodone 5 mg", OPIOIDS), ("OxyContin", OPIOIDS), ("tylenol pm at night", SLEEPY), ("Xanax", SLEEPY)],
)
def test_a_medicine_typed_anywhere_says_what_a_ticked_box_says(
    client: Client, field: str, words: str, says: str
) -> None:
    assert says in text_of(asked(client, **{field: words}))
    ticked = {"tried": "opioids"} if says == OPIOIDS else {"medicines": "sleepy"}
    assert says in text_of(asked(client, **ticked))


def test_a_medicine_that_adds_nothing_to_ketamine_says_nothing(client: Client) -> None:
    page = text_of(asked(client, tried_words="tylenol and ibuprofen helped a bit"))
    assert OPIOIDS not in page and SLEEPY not in page


@pytest.mark.parametrize(("path", "name"), [(HERE, "my-page-for-the-care-team"), (f"/es{HERE}", "mi-hoja")])
def test_the_page_can_be_saved_as_pdf_with_the_telephones_of_the_stores(client: Client, path: str, name: str) -> None:
    response = client.post(path, {**ANSWERS, "pdf": "1"})
    assert response["Content-Type"] == "application/pdf" and name in response["Content-Disposition"]
    assert response["Cache-Control"] == "no-store"
    paper = pypdfium2.PdfDocument(response.content)
    worded = " ".join("".join(each.get_textpage().get_text_range() for each in paper).split())
    for said in ("303-707-1500", "303-333-2010", "Play the piano.", "OxyContin 10 mg, at night"):
        assert said in worded


def test_the_other_language_keeps_the_answers(client: Client) -> None:
    page = client.get(HERE).content.decode()
    assert 'name="change" value="1" formaction="/es/worth-asking"' in page
    again = client.post(f"/es{HERE}", {**ANSWERS, "change": "1"}).content.decode()
    assert 'value="high_open" id="heart-high_open" checked' in again and "Play the piano.</textarea>" in again
    assert 'formaction="/es/worth-asking"' in asked(client, **ANSWERS)
