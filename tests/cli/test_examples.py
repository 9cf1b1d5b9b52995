"""The examples that come along: listed, shown, and taken in place of a file."""

import pytest

from house.rooms import ROOT
from lenitive.cli.examples import CASES, ORDERS, examples
from lenitive.cli.main import main
from lenitive.cli.places import from_here


def test_every_example_is_listed_and_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examples"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert set(listed) == {*examples(CASES), *(f"orders/{name}" for name in examples(ORDERS))} and len(listed) > 20
    for name in listed:
        assert main(["examples", "show", name]) == 0
        assert capsys.readouterr().out == (ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["predict", "--example", "iv_infusion"], "35 mg of ketamine base IV over 40 minutes"),
        (["compare", "--example", "iv_infusion", "--example", "oral_solution"], "oral_solution"),
        (["worksheet", "--example", "six_actives"], "Lipoderm"),
        (["beyond-use", "--example", "orders/six_actives"], "2026"),
    ],
)
def test_an_example_answers_like_its_file(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(words)
    by_name = capsys.readouterr()
    folder = "examples/orders" if words[0] in ("worksheet", "beyond-use") else "examples"
    files = [f"{folder}/{word.removeprefix('orders/')}.yaml" for word in words[2::2]]
    assert main([words[0], *files]) == status
    assert capsys.readouterr().out == by_name.out and says in by_name.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["predict"], "name a file or an example"),
        (["label"], "name one file or one example"),
        (["worksheet", "a.yaml", "--example", "troche"], "name one file or one example"),
        (["predict", "--example", "iv_infusionn"], "there is no example case 'iv_infusionn': choose one of"),
    ],
)
def test_what_is_not_named_is_asked_for(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2 and says in capsys.readouterr().err


def test_an_order_is_shown_by_the_name_that_other_commands_take(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examples", "show", "troche"]) == 0
    assert capsys.readouterr().out == (ROOT / "examples" / "orders" / "troche.yaml").read_text(encoding="utf-8")


def test_an_example_that_is_not_there_cannot_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examples", "show", "nothing"]) == 2
    assert "name one of buccal_film" in capsys.readouterr().err


def test_a_file_elsewhere_is_named_in_full() -> None:
    assert from_here(ROOT / "examples") == "examples" and from_here(ROOT.parent) == str(ROOT.parent)


@pytest.mark.parametrize(("port", "says"), [("0", "--port 0 is not a port"), ("70000", "is not a port")])
def test_no_site_is_started_where_none_can_listen(port: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", port]) == 2
    assert says in capsys.readouterr().err
