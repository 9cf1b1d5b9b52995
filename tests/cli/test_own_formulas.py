"""A formula of one's own from the terminal: written, completed, approved, and kept as it was approved."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from lenitive.cli import main as command
from lenitive.cli.own_files import CannotWrite, held, write_all
from lenitive.compounding.formulas import check, formulary
from lenitive.home import refresh
from own_texts import INGREDIENTS, READY, put

TODAY, YEAR = date.today(), timedelta(days=365)
NEW = ("formulary", "new", "our-cream", "--from", "ketamine-10-gel", "--by", "A. Author")
APPROVE = ("formulary", "approve", "our-cream", "--by", "B. Checker", "--on", str(TODAY), "--due", str(TODAY + YEAR))


@pytest.fixture
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty_home: Path) -> Path:
    monkeypatch.setenv("LENITIVE_HOME", str(empty_home))
    return empty_home


def worded(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    return " ".join((captured.out + captured.err).split())


def test_a_new_formula_is_valid_and_says_all_that_is_left_to_do(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(NEW) == 0
    text = worded(capsys)
    assert check(ours / "formulary" / "our-cream.yaml") == ()
    for part in (
        "not complete: basis of ketamine",
        "storage",
        "still marked 'verify: true': steps[0]",
        "'tag: policy'",
    ):
        assert part in text
    assert "read the original of Trial record NCT01385904" in text and "--by NAME --on DATE --due DATE" in text
    assert command.main(["formulary", "list", "our-cream"]) == 0
    assert "our-cream [draft, this pharmacy's own]" in worded(capsys)


def test_an_empty_formula_is_begun_with_what_only_its_author_knows(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["formulary", "new", "our-gel"]) == 2
    text = worded(capsys)
    for option in ("--title", "--source", "--form", "--route", "--batch", "--ingredient"):
        assert option in text
    asked = ("--title", "Our gel", "--source", "Dr. Fields", "--form", "gel", "--route", "topical", "--batch", "100 g")
    held_by_it = ("--ingredient", "ketamine 10 % w/w", "--ingredient", "gabapentin", "--vehicle", "gel base")
    assert command.main(["formulary", "new", "our-gel", *asked, *held_by_it]) == 0
    assert check(ours / "formulary" / "our-gel.yaml") == ()
    refresh()
    lines = formulary()["our-gel"].lines
    assert [str(line.strength) for line in lines] == ["10 % w/w", "None"] and lines[0].basis is None


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("new", "../evil", "--from", "ketamine-10-gel"), "is not a name"),
        (("new", "Our Cream", "--from", "ketamine-10-gel"), "is not a name"),
        (("new", "ketamine-10-gel", "--from", "ketamine-10-gel"), "Lenitive ships a formula called ketamine-10-gel"),
        (("new", "our-cream", "--from", "unicorn"), "There is no formula 'unicorn' to copy"),
        (("new", "our-cream", "--from", "ketamine-lidocaine-amitriptyline-cream"), "is there to warn and is not made"),
        (("new",), "Which name?"),
        (("approve",), "Which one?"),
        (("approve", "../evil", "--by", "B."), "is not a name"),
        (("approve", "ketamine-10-gel", "--by", "B."), "is shipped with Lenitive and stays a draft"),
        (("approve", "absent", "--by", "B."), "There is no formula 'absent'"),
    ],
)
def test_what_cannot_be_written_or_approved_is_said_and_nothing_is_written(
    arguments: tuple[str, ...], why: str, ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["formulary", *arguments]) == 2
    assert why in worded(capsys) and list(ours.rglob("*.yaml")) == []


def test_what_is_missing_and_what_is_wrong_come_in_one_pass(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the ten things to say of this, a first version said two, then three others, then the rest."""
    asked = ["formulary", "new", "my: cream", "--route", "skin", "--batch", "100", "--ingredient", "ketamine 10 %"]
    assert command.main([*asked, "--ingredient", "gabapentine 6 % w/w", "--vehicle", "Lipodermm"]) == 2
    text = worded(capsys)
    for part in ("'my: cream' is not a name", "title is missing", "source is missing", "dosage_form is missing"):
        assert part in text
    for part in ("'skin' is not a route", "'100' cannot be read", "'10 %' is a %", "'gabapentine' is not known"):
        assert part in text
    assert "'Lipodermm' is not known" in text and "route is missing" not in text and not list(ours.rglob("*.yaml"))


def test_a_form_without_directions_is_told_before_anybody_makes_it(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A "creme" can be weighed and never labeled: the label knows cream, gel, ointment."""
    put(ours, "formulary/our-cream.yaml", READY.replace("dosage_form: cream", "dosage_form: creme"))
    assert command.main(["formulary", "approve", "our-cream", "--by", "B. Checker", *APPROVE[-4:]]) == 2
    text = worded(capsys)
    assert "no directions are known for 'creme' by the route topical" in text and "one of cream, gel" in text


def test_who_signs_and_when_is_told_of_a_file_with_faults_too(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = READY.replace("route: topical", "route: skin")
    put(ours, "formulary/our-cream.yaml", broken)
    by = broken.partition("written_by: ")[2].partition("\n")[0].upper()
    assert (
        command.main(["formulary", "approve", "our-cream", "--by", by, "--on", "2026-11-20", "--due", "2026-01-01"])
        == 2
    )
    text = worded(capsys)
    assert "'skin' is not a route" in text and "the author cannot check an own formula" in text
    assert "the next review (2026-01-01) has to lie after the last one (2026-11-20)" in text and ".." not in text


def test_a_general_method_and_a_bare_number_say_both_ways_on(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The one way on that the mark used to name, "verify: true", is what approval refuses."""
    step = "steps: [{text: Mix., source: our procedure, tag: general method}]\nlimits: {yield: 95 %}\n"
    kept = [part for part in re.split(r"(?m)^(?=\w)", READY) if not part.startswith(("steps:", "limits:"))]
    put(ours, "formulary/our-cream.yaml", "".join(kept) + step)
    assert command.main(["formulary", "check"]) == 2
    text = worded(capsys)
    assert "add 'verify: true'; or look it up and write 'tag: found'" in text and "or 'tag: policy'" in text
    assert "'95 %' does not say from where to where: write for example {yield: {low: 95 %, high: 105 %" in text


def test_a_file_that_is_there_is_not_written_over(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(ours, "formulary/our-cream.yaml", "broken: yes\n")
    assert command.main(NEW) == 2
    assert "is there already" in worded(capsys) and path.read_text(encoding="utf-8") == "broken: yes\n"


def test_a_folder_that_cannot_be_written_to_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], empty_home: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("LENITIVE_HOME", str(tmp_path / "file"))
    assert command.main(NEW) == 2
    assert "cannot be written to" in worded(capsys)


def test_a_complete_formula_is_approved_by_somebody_else(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(ours, "formulary/our-cream.yaml", "# a remark that stays\n" + READY)
    assert command.main(APPROVE) == 0
    assert "Approved: our-cream, by B. Checker" in worded(capsys) and check(path) == ()
    assert path.read_text(encoding="utf-8").startswith("# a remark that stays\n")
    listed = (path.parent / "approved.yaml").read_text(encoding="utf-8")
    assert f'approved_by: "B. Checker", approved_on: {TODAY}' in listed
    refresh()
    formula = formulary()["our-cream"]
    assert not formula.is_draft and formula.checked_by == "B. Checker" and formula.review_due == TODAY + YEAR
    assert command.main(APPROVE) == 2 and "is approved already, by B. Checker" in worded(capsys)


def test_every_reason_against_approval_comes_at_once_and_nothing_is_written(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = READY.replace("storage: refrigerator", "storage: not published").replace("source: BP 2025}", "source: S52}")
    path = put(ours, "formulary/our-cream.yaml", text.replace("note: disputed, source", "note: x, source"))
    tomorrow = str(TODAY + timedelta(days=1))
    assert command.main(["formulary", "approve", "our-cream", "--by", " a.  AUTHOR ", "--on", tomorrow]) == 2
    found = worded(capsys)
    for why in (
        "is still to come",
        "names review_due",
        "the author cannot check an own formula",
        "storage not published",
        "has not read the original of Kessler 2025",
    ):
        assert why in found, why
    assert "status: draft" in path.read_text(encoding="utf-8") and not (path.parent / "approved.yaml").exists()
    assert command.main(["formulary", "approve", "our-cream", "--on", "soon"]) == 2 and "is not a date" in worded(
        capsys
    )
    assert command.main(["formulary", "approve", "our-cream"]) == 2 and "nobody approves it" in worded(capsys)


def test_a_formula_changed_after_its_approval_is_shown_and_used_by_nobody(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = put(ours, "formulary/our-cream.yaml", READY)
    assert command.main(APPROVE) == 0
    path.write_text(path.read_text(encoding="utf-8").replace("10 % w/w", "5 % w/w"), encoding="utf-8")
    worded(capsys)
    for arguments in (["formulary", "list"], ["formulary", "show", "our-cream"], ["home"], [*APPROVE]):
        assert command.main(arguments) == 2
        assert "was approved by B. Checker" in (found := worded(capsys)) and "has been changed since" in found, (
            arguments
        )


def test_of_two_files_that_belong_together_both_are_written_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = put(tmp_path, "our-cream.yaml", "before\n")
    (tmp_path / "approved.yaml").mkdir()
    with pytest.raises(CannotWrite, match="nothing was changed"), held(tmp_path):
        write_all({first: "after\n", tmp_path / "approved.yaml": "row\n"})
    assert first.read_text(encoding="utf-8") == "before\n"


def test_an_ingredient_is_added_row_by_row(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ("ingredients", "new", "our base", "--role", "vehicle", "--source", "its maker")
    assert command.main(["ingredients", "new", "our base"]) == 2
    assert "--role" in (text := worded(capsys)) and "--source" in text
    assert command.main(base) == 0 and "Not known yet: whether it contains water" in worded(capsys)
    assert command.main(base) == 2 and "this pharmacy has 'our base' already" in worded(capsys)
    drug = (
        "ingredients",
        "new",
        "our drug",
        "--role",
        "active",
        "--source",
        "x",
        "--form",
        "our drug",
        "--kind",
        "only",
    )
    assert command.main([*drug, "--molecule", "C14H14O3", "--mw", "250", "--cas", "22204-53-2"]) == 2
    text = worded(capsys)  # both in one pass
    assert (
        "weighs 230.263" in text
        and "22204-53-2 does not have its check digit" in text
        and "our drug" not in (ours / "ingredients.yaml").read_text(encoding="utf-8")
    )
    assert command.main([*drug, "--molecule", "C14H14O3", "--mw", "230.26", "--cas", "22204-53-1"]) == 0
    worded(capsys)
    assert command.main(["ingredients", "show", "our drug"]) == 0
    assert "this pharmacy’s own" in (text := worded(capsys)) and "230.26 g/mol, CAS 22204-53-1" in text
    assert command.main(["ingredients", "list", "our"]) == 0 and "our base" in worded(capsys)
    assert command.main(["home"]) == 0 and "ingredient our drug" in worded(capsys)


def test_a_broken_own_file_stops_commands_with_file_and_line(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(ours, "ingredients.yaml", INGREDIENTS.replace("role", "rolle"))
    salt = "calc salt amount=6 g from=base to=salt ingredient=ketamine hydrochloride"
    for arguments in (["worksheet", "--example", "six_actives"], ["home"], salt.split(" "), ["ingredients", "list"]):
        assert command.main(arguments) == 2, arguments
        assert f"{path}, line" in (found := worded(capsys)) and "rolle" in found, arguments


def test_a_worksheet_says_what_in_it_is_the_pharmacys_own(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(ours, "formulary/our-cream.yaml", READY)
    order = "formula: our-cream\namount: 100 g\nmade_on: 2026-11-24\njars: {ketamine: ketamine hydrochloride}\n"
    path = put(ours, "order.yaml", order)
    assert command.main(["worksheet", str(path)]) == 0, worded(capsys)
    assert "From this pharmacy's own data, not shipped with Lenitive: the formula our-cream" in worded(capsys)


def test_a_formula_that_is_there_to_warn_has_no_worksheet(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "ketamine-lidocaine-amitriptyline-cream"
    path = put(ours, "order.yaml", f"formula: {name}\namount: 100 g\nmade_on: 2026-11-24\n")
    for arguments in (["worksheet", str(path)], ["label", str(path)], ["beyond-use", str(path)]):
        assert command.main(arguments) == 2
        assert f"Nothing is made by {name}: It poisoned a man" in worded(capsys)
    assert command.main(["formulary", "show", name]) == 0 and "NOT FOR USE" in worded(capsys)
    assert command.main(["search", "ketamine", "lidocaine", "amitriptyline", "cream", "formula"]) == 0
    assert "not for use, no worksheet" in worded(capsys)


def test_an_unknown_formula_to_copy_is_told_together_with_a_name_that_is_none(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(("formulary", "new", "Our Cream", "--from", "nope")) == 2
    text = worded(capsys)
    assert "There is no formula 'nope' to copy." in text and "'Our Cream' is not a name" in text
