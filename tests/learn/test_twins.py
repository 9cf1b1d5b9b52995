"""A translation that drops, adds or changes a claim, a number, a link or a row is named, with its line."""

import pytest

from learn.writing import BODY, spanish, written
from lenitive.learn.twins import differences, support

TWIN = """## ¿Qué es?

[Es una medicina.]{A S19} Pregunte a su farmacéutico.

## ¿Ayuda?

- [Ayudó a 3 de cada 10 personas.]{B S67 S31}
- Hay páginas que dicen [que siempre ayuda.]{X S48}
"""


def worded(body: str, original: str = BODY, **front: str) -> str:
    return "\n".join(f"{line}: {what}" for line, what in differences(written(original), spanish(body, **front)))


def test_a_true_twin_differs_in_nothing() -> None:
    assert worded(TWIN) == ""


@pytest.mark.parametrize(
    ("ours", "theirs", "says"),
    [
        ("3 de cada 10", "4 de cada 10", "a claim is missing in this section: {B S67 S31} with 10, 3"),
        ("3 de cada 10", "4 de cada 10", "a claim is not in the original: {B S67 S31} with 10, 4"),
        ("3 de cada 10 personas", "varias personas", "not in the original: {B S67 S31} with no number"),
        ("{A S19}", "{B S19}", "a claim is not in the original: {B S19} with no number"),
        ("S67 S31", "S67", "a claim is missing in this section: {B S67 S31}"),
        ("[Es una medicina.]{A S19} ", "", "a claim is missing in this section: {A S19}"),
        ("Pregunte a su", "Pregunte al [suyo](crps), su", "the links of this section"),
        ("- Hay páginas", "Hay páginas", "list items, table cells or pictures"),
        ("## ¿Ayuda?\n", "", "1 headings; the en article has 2"),
    ],
)
def test_each_difference_is_named(ours: str, theirs: str, says: str) -> None:
    assert ours in TWIN
    assert says in worded(TWIN.replace(ours, theirs))


def test_a_picture_stands_in_the_same_section_of_both() -> None:
    shown = "\n![](picture:receptor)\n"
    assert worded(TWIN + shown, BODY + shown) == ""
    for ours, original in (
        (TWIN, BODY + shown),
        (TWIN + shown, BODY),
        (TWIN + shown.replace("receptor", "cream"), BODY + shown),
    ):
        assert "pictures of this section are not those of the original" in worded(ours, original)


def test_a_difference_has_the_line_of_its_section() -> None:
    assert worded(TWIN.replace("cada 10", "cada 20")).startswith("18: a claim is missing")


def test_claims_may_change_places_within_a_section_but_not_between_sections() -> None:
    first, second = TWIN.split("\n- ")[1:]
    assert worded(TWIN.replace(first, "@").replace(second.strip(), first).replace("@", second.strip())) == ""
    moved = TWIN.replace("[Es una medicina.]{A S19} ", "") + "\n[Es una medicina.]{A S19}\n"
    assert "a claim is missing in this section: {A S19}" in worded(moved)


@pytest.mark.parametrize("front", [{"topics": "[dolor]"}, {"related": "[crps]"}, {"written_on": "2026-11-25"}])
def test_topics_and_neighbors_and_dates_are_the_same(front: dict[str, str]) -> None:
    assert worded(TWIN, **front) == f"2: {next(iter(front))} differs from the en article"


def test_the_summary_is_a_section_of_its_own() -> None:
    assert "2: a claim is missing" not in worded(TWIN)
    assert "a claim is not in the original: {C S67}" in worded(TWIN, summary='"[Puede.]{C S67}"')


def test_numbers_are_read_with_their_points_and_commas() -> None:
    claim = written("[From 1,200 to 2.7, or 3.]{B S1}").claims[-1]
    assert support(claim) == ("B", ("S1",), ("1,200", "2.7", "3"))
