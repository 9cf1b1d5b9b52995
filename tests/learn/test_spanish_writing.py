"""A Spanish article says who has read it, speaks to the reader as usted, and promises nothing."""

import pytest

from learn.writing import spanish, text
from lenitive.documents import DocumentError
from lenitive.learn import article_html, faults, html, read_article
from lenitive.learn.reading import spanish_ease, spanish_syllables
from lenitive.learn.shelf import allowed_words, promises

FILLER = "Puede preguntar a su equipo. Apunte cada día lo que siente. " * 25
BODY = f"## ¿Qué es?\n\n{FILLER}\n\n## ¿Ayuda?\n\n"


def worded(body: str = "", **front: str) -> str:
    return "\n".join(map(str, faults(spanish(BODY + body, **front))))


def test_a_good_spanish_article_has_no_fault() -> None:
    assert worded("[Ayudó a 3 de cada 10 personas.]{B S67}") == ""


def test_as_long_as_nobody_has_read_it_the_page_begins_with_a_notice() -> None:
    made = article_html(spanish(BODY))
    assert made.startswith(
        '<p class="notice unread" role="note">Ningún farmacéutico de habla hispana ha revisado esta página todavía.'
    )
    assert "ha revisado esta página todavía" not in made.split("<h2", 1)[1]  # said once


def test_once_somebody_has_read_it_the_notice_is_gone() -> None:
    made = spanish(BODY, read_by="R. Vega, farmacéutica")
    assert made.read_by == "R. Vega, farmacéutica" and made.notice == ""
    assert article_html(made).startswith("<h2")


def test_who_has_read_it_cannot_be_left_unsaid() -> None:
    with pytest.raises(DocumentError, match="read_by is missing"):
        read_article(text(BODY), "prueba", "es")
    with pytest.raises(DocumentError, match="read_by takes one value"):
        spanish(BODY, read_by="[a, b]")


def test_an_english_article_has_no_such_key_and_no_notice() -> None:
    with pytest.raises(DocumentError, match="unknown key 'read_by'"):
        read_article(text(read_by=""), "test", "en")
    made = read_article(text(), "test", "en")
    assert made.notice == "" and made.read_by is None and article_html(made).startswith("<h2")


def test_a_grade_is_named_in_spanish() -> None:
    made = html("[Ayuda.]{B S48 S40}", language="es")
    assert "<summary>Unos pocos estudios pequeños, 2 fuentes</summary>" in made
    assert "<strong>Unos pocos estudios pequeños.</strong> Hay un estudio" in article_html(spanish("[Ayuda.]{B S48}"))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("## Qué es?", "a question in Spanish opens with ¿: 'Qué es?'"),
        ("Puedes preguntar.", "the reader is 'usted', not 'tú': 'Puedes'"),
        ("Lava tus manos.", "not 'tú': 'tus'"),
        ("Ayudó a 3 de 10.", "a number stands outside a claim: '3'"),
        ("Oprima el 3 ahora.", "a number stands outside a claim: '3'"),
        ("[Siempre ayuda.]{X S48}", "given as others' words"),
        ("Las páginas que dicen [que siempre ayuda]{X S48} exageran.", "ends its sentence, so that its mark cuts none"),
        ("La crema le ayudará.", "a promise"),
        ("Le va a quitar el dolor.", "a promise"),
        ("Esto cura el dolor.", "nothing here cures pain"),
        ("Es segura y eficaz.", "a promise"),
        ("No es adictiva.", "contradicted"),
        ("[No hay abstinencia.]{B S20}", "contradicted by the label"),
        ("No tiene efectos secundarios.", "contradicted"),
        ("Es lo mejor para usted.", "a verdict on one person"),
        ("Usted tiene depresión.", "a diagnosis"),
        ("Debe dejar la otra.", "belongs to the care team"),
        ("No necesita receta.", "away from care"),
        ("Ayudó a muchos pacientes.", "how many of how many"),
    ],
)
def test_each_fault_is_named(body: str, says: str) -> None:
    assert says in worded(body)


def test_the_summary_and_the_question_keep_to_the_same() -> None:
    assert "opens with ¿: 'Ayuda?'" in worded(question="Ayuda?")
    assert "not 'tú'" in worded(summary='"Pregunta a tu equipo."')


def test_tea_and_being_called_something_are_no_familiar_speech() -> None:
    assert worded("Agregue el té. Eso se llama tolerancia. ¿A ti? No.").count("not 'tú'") == 1


def test_the_crisis_line_in_spanish_is_no_claim() -> None:
    assert worded("Llame al 988 y oprima el 2. En peligro, 911. Venenos: 1-800-222-1222.") == ""


def test_what_others_say_may_be_a_promise() -> None:
    assert worded("Hay páginas que dicen [que no hay abstinencia.]{X S20}") == ""
    assert worded("A menudo se oye decir [que cura.]{X S20}") == ""


def test_english_promises_are_not_looked_for_in_spanish_nor_the_other_way_round() -> None:
    assert {row.pattern for row in promises("en")}.isdisjoint(row.pattern for row in promises("es"))
    assert all(row.reason for language in ("en", "es") for row in promises(language))


def test_drug_words_of_each_language_count_as_easy_in_that_language() -> None:
    assert "ketamina" in allowed_words("es") and "ketamina" not in allowed_words("en")
    assert spanish_syllables("farmacéutico", allowed_words("es")) == 2 != spanish_syllables("farmacéutico")
    assert spanish_ease(["La ketamina ayuda."], allowed_words("es")) > spanish_ease(["La ketamina ayuda."], ())
