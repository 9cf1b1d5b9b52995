"""`lenitive search` answers from the terminal; `lenitive articles` lists and checks."""

import argparse
from pathlib import Path

import django
import pytest

from learn.writing import text
from lenitive.cli.articles import show_articles
from lenitive.cli.parser import parser
from lenitive.cli.search import WORDS, entries, search
from lenitive.web.public.search import entries as on_the_page

Captured = pytest.CaptureFixture[str]


def asked(*words: str, language: str = "en", limit: int = 3) -> argparse.Namespace:
    return argparse.Namespace(words=list(words), language=language, limit=limit)


def of_articles(action: str, *files: str) -> argparse.Namespace:
    return argparse.Namespace(action=action, files=list(files), language="en")


def test_a_question_is_answered_with_article_and_snippet(capsys: Captured) -> None:
    assert search(asked("may", "I", "drive", "home")) == 0
    printed = capsys.readouterr().out
    assert "What should I do after a session? Can I drive?  (articles/en/after-a-session.md)" in printed
    assert "*drive*" in printed


def test_a_misspelling_is_said(capsys: Captured) -> None:
    search(asked("dissociaton", "feeling"))
    assert "Searched for: dissociation feeling" in capsys.readouterr().out


def test_nothing_found_names_the_nearest_questions(capsys: Captured) -> None:
    assert search(asked("qqqq", "zzzz")) == 0
    assert "Nothing found. The nearest questions; or ask your pharmacist:" in capsys.readouterr().out


def test_danger_shows_whom_to_call_first(capsys: Captured) -> None:
    search(asked("i", "want", "to", "die"))
    assert capsys.readouterr().out.startswith("Call or text 988 now.")


def test_in_spanish_it_speaks_spanish_and_says_how_the_crisis_line_does(capsys: Captured) -> None:
    search(asked("quiero", "morir", language="es"))
    assert capsys.readouterr().out.startswith("Llame ya al 988 y oprima el 2, o envíe AYUDA por texto al 988.")
    search(asked("mi", "niño", "se", "tragó", "la", "krema", language="es"))
    printed = capsys.readouterr().out
    assert printed.startswith("Llame ya a control de venenos, 1-800-222-1222.")
    assert "Se buscó: mi niño se tragó la crema" in printed and "(articles/es/children-and-creams.md)" in printed
    search(asked("qqqq", "zzzz", language="es"))
    assert "No se encontró nada. Las preguntas más parecidas" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_sentence_is_said_in_each_language(language: str) -> None:
    assert WORDS[language].keys() == WORDS["en"].keys() and all(WORDS[language].values())
    assert language == "en" or not set(WORDS["es"].values()) & set(WORDS["en"].values())


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("alligation", "lenitive calc alligation --help"),
        ("ketamine gabapentin clonidine lidocaine plo", "show ketamine-gabapentin-clonidine-lidocaine-plo"),
        ("littleton phone number", "sites/littleton.yaml"),
    ],
)
def test_formulas_calculators_and_stores_are_found_with_where_to_see_them(
    capsys: Captured, typed: str, address: str
) -> None:
    search(asked(*typed.split(), limit=5))
    assert f"{address})" in capsys.readouterr().out


def test_a_store_is_found_in_spanish_with_its_telephone(capsys: Captured) -> None:
    search(asked("farmacia", "littleton", language="es"))
    printed = capsys.readouterr().out
    assert "Farmacia de Littleton  (sites/littleton.yaml)" in printed and "303-707-1500" in printed.replace("*", "")
    assert "lenitive formulary" not in printed


@pytest.mark.parametrize(("limit", "staff"), [(1, 0), (3, 1), (6, 2)])
def test_what_is_for_staff_comes_last_and_takes_a_third_of_the_room(capsys: Captured, limit: int, staff: int) -> None:
    search(asked("ketamine", "gel", limit=limit))
    people, _, rest = capsys.readouterr().out.partition("For staff:\n")
    assert people.count("  (articles/en/") == limit - staff
    assert rest.count("  (lenitive ") == staff and "articles/" not in rest


def test_a_tool_that_is_plainly_asked_for_comes_first_under_its_heading(capsys: Captured) -> None:
    search(asked("ketamine", "10%", "cream", limit=6))
    head, *printed = capsys.readouterr().out.splitlines()
    titles = [line for line in printed if "  (" in line]
    assert head == "For staff:" and printed.index("For patients:") > printed.index(titles[3])
    assert ["lenitive formulary show" in line for line in titles] == [True] * 4 + [False] * 2


@pytest.mark.parametrize("limit", [0, -3])
@pytest.mark.parametrize(("language", "says"), [("en", "at least 1"), ("es", "al menos 1")])
def test_fewer_than_one_answer_is_refused_with_what_to_do(
    capsys: Captured, limit: int, language: str, says: str
) -> None:
    assert search(asked("cream", limit=limit, language=language)) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.startswith(f"--limit: {says}")


@pytest.mark.parametrize("typed", ["cream", "ketamine 10% cream"])
def test_a_group_for_which_there_is_no_room_has_no_heading(capsys: Captured, typed: str) -> None:
    search(asked(*typed.split(), limit=1))
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].startswith("  ") and sum("  (" in line for line in lines) == 1


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        *(
            ("en", each)
            for each in ("how do i get it", "cost", "insurance", "medicare", "clinic", "delivery", "refills")
        ),
        *(("en", each) for each in ("do you speak spanish", "who are you")),
        *(
            ("es", each)
            for each in ("como consigo", "cuanto cuesta", "seguro", "hablan español", "entrega a domicilio")
        ),
    ],
)
def test_an_errand_finds_the_way_to_it_first_with_both_telephones(capsys: Captured, language: str, typed: str) -> None:
    assert search(asked(*typed.split(), language=language)) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.endswith("/how-to-get-it)") and first[0] in "H¿"


def test_the_help_says_what_is_found(capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--help"])
    printed = " ".join(capsys.readouterr().out.split())
    assert "articles, formulas, calculators and stores that answer a question" in printed


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_terminal_finds_what_the_page_finds(language: str) -> None:
    django.setup()  # the page asks which of its addresses there are
    kinds = ("article", "formula", "calculator", "store")
    here, there = (
        {(each.kind, each.title, each.text, each.keywords) for each in found if each.kind in kinds}
        for found in (entries(language), on_the_page(language))
    )
    assert here == there and ({kind for kind, *_ in here} == set(kinds)) == (language == "en")


def test_all_articles_are_listed(capsys: Captured) -> None:
    assert show_articles(of_articles("list")) == 0
    printed = capsys.readouterr().out
    assert "does-the-cream-work" in printed and "articles; reading grade" in printed


def test_the_shipped_articles_check_clean(capsys: Captured) -> None:
    assert show_articles(of_articles("check")) == 0
    assert "Nothing found." in capsys.readouterr().out


def test_an_article_with_faults_is_named_with_its_lines(capsys: Captured, tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "mine.md").write_text(text("## So\n\nIt helped 3 of 5."))
    assert show_articles(of_articles("check", str(folder / "mine.md"))) == 2
    captured = capsys.readouterr()
    assert "mine.md, line 15: a number stands outside a claim" in captured.err
    assert "faults." in captured.out


def test_an_article_that_cannot_be_read_is_said(capsys: Captured, tmp_path: Path) -> None:
    assert show_articles(of_articles("check", str(tmp_path / "en" / "absent.md"))) == 2
    assert "cannot be read" in capsys.readouterr().err
