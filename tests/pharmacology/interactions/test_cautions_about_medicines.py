"""What a prediction says of concomitant medicines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lenitive.documents import DocumentError
from lenitive.evidence import DAGGER, footnote, sources
from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.cautions import medicine_cautions
from lenitive.pharmacology.interactions.names import read_name
from lenitive.pharmacology.interactions.records import NoMedicine, class_words, groups, medicines
from lenitive.pharmacology.interactions.severity import in_words, worst_first
from lenitive.pharmacology.models.absorption import ABSORPTION, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.subject import DrugTaken
from lenitive.reasons import Reason, caution
from pharmacology.interactions.measuring import MAN
from rule_files import row_of

ORAL = DoseRow("oral", "s-ketamine", 50.0)
NASAL = DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0)
VEIN = DoseRow("iv", "s-ketamine", 20.0)
FILM = DoseRow("sublingual", "s-ketamine", 50.0, product="film")


def worded(
    *drugs: str | DrugTaken, rows: tuple[DoseRow, ...] = (ORAL,), model: str | Model = "perez_ruixo_2021"
) -> list[Reason]:
    taken = tuple(drug if isinstance(drug, DrugTaken) else DrugTaken(drug) for drug in drugs)
    chosen = PUBLISHED[model] if isinstance(model, str) else model
    return list(medicine_cautions(chosen, (), replace(MAN, drugs=taken), Regimen(rows), 48.0))


def only(found: list[Reason]) -> Reason:
    (caution,) = found
    return caution


def codes(found: list[Reason]) -> list[str]:
    return [caution.code for caution in found]


def test_nobody_else_nothing_said() -> None:
    assert worded() == []


def test_a_published_row_is_said_with_its_numbers_and_its_source() -> None:
    caution = only(worded("clarithromycin"))
    assert caution.code == "interaction-published" and caution.source == "S83" and caution.interaction == "watch"
    for words in ("2.6 times", "3.6 times", "no mechanism is known", "4 days", "54 % lower"):
        assert words in caution.sentence
    assert "2.4 to 3.6" in only(worded("grapefruit juice")).sentence


def test_a_row_whose_original_nobody_read_ends_with_a_dagger() -> None:
    caution = only(worded("clarithromycin", rows=(NASAL,)))
    assert caution.code == "interaction-published" and caution.source == "recalled"
    assert "1.04 times" in caution.sentence and caution.sentence.endswith(".\u2020")
    assert only(worded("clarithromycin")).sentence.endswith(DAGGER)  # of the oral study we read the abstract


def test_a_derived_route_says_what_it_was_derived_from() -> None:
    caution = only(worded("st john's wort", rows=(NASAL,)))
    assert caution.code == "interaction-derived" and "derived from oral ketamine (0.42 times)" in caution.sentence
    assert "likely smaller" in caution.sentence and caution.sentence.endswith(DAGGER)


def test_grapefruit_juice_by_vein_changes_nothing_and_says_what_the_oral_study_leaves_open() -> None:
    caution = only(worded("grapefruit juice", rows=(VEIN,)))
    assert caution.interaction == "none" and "same area" in caution.sentence and "gut wall" in caution.sentence
    assert "24 % longer" in caution.sentence and "cannot be ruled out" in caution.sentence
    assert only(worded("grapefruit juice")).interaction == "watch"


def test_a_bounded_route_names_the_row_that_bounds_it() -> None:
    caution = only(worded("clarithromycin", rows=(VEIN,)))
    assert caution.code == "interaction-bounded" and "nasal" in caution.sentence and "1.04" in caution.sentence


def test_a_strong_inhibitor_that_was_seen_to_do_nothing_is_shown_as_that() -> None:
    caution = only(worded("itraconazole"))
    assert caution.code == "interaction-near-one" and "its class does not say how much" in caution.sentence
    assert caution.interaction == "none"


def test_two_products_of_one_route_that_say_the_same_say_it_once() -> None:
    absorption_models = (ABSORPTION["oral_chong_2006"], ABSORPTION["oral_yanagihara_2003"])
    rows = tuple(DoseRow("oral", "s-ketamine", 50.0, product=product) for product in ("solution", "tablet"))
    person = replace(MAN, drugs=(DrugTaken("clarithromycin"),))
    model = with_absorption(PUBLISHED["otto_2021"], list(absorption_models))
    assert codes(list(medicine_cautions(model, absorption_models, person, Regimen(rows), 48.0))) == [
        "interaction-published"
    ]


def test_a_medicine_of_which_only_the_class_is_known_is_unknown_and_has_no_number() -> None:
    up, down = only(worded("ketoconazole")), only(worded("carbamazepine"))
    assert up.code == down.code == "interaction-unknown"
    assert "higher" in up.sentence and "lower" in down.sentence and "not published" in up.sentence
    assert "times" not in up.sentence


def test_several_medicines_several_routes_and_what_they_rest_on() -> None:
    found = worded("clarithromycin", "rifampicin", rows=(ORAL, NASAL, VEIN))
    assert codes(found).count("interactions-combined") == 1 and len(found) == 7
    assert "interactions-combined" not in codes(worded("clarithromycin", "itraconazole"))


def test_times_of_building_up_and_fading_are_said() -> None:
    both = worded(DrugTaken("rifampicin", 12.0, 40.0))[1]
    assert both.code == "interaction-timing" and both.sentence.endswith(DAGGER) and both.interaction == "none"
    assert "12 h" in both.sentence and "half-time 48 h" in both.sentence and "40 h" in both.sentence
    assert "fades" not in worded(DrugTaken("rifampicin", 12.0))[1].sentence
    assert "in full from the start" in worded(DrugTaken("rifampicin", None, 40.0))[1].sentence
    assert codes(worded(DrugTaken("rifampicin", 60.0))) == ["drug-after-end"]
    assert codes(worded(DrugTaken("morphine", 60.0))) == ["drug-after-end"]


def test_racemate_says_that_the_ratios_are_those_of_s_ketamine() -> None:
    assert "interaction-s-only" in codes(worded("clarithromycin", rows=(replace(ORAL, form="racemate"),)))


def test_a_film_says_that_its_swallowed_part_never_was_ketamine_in_this_model() -> None:
    assert "interaction-film-swallowed" in codes(worded("clarithromycin", rows=(FILM,), model="simons_2022"))
    assert "interaction-film-swallowed" not in codes(worded("clarithromycin", rows=(VEIN,), model="simons_2022"))


def test_a_model_that_does_not_say_what_the_liver_takes_says_that_nothing_was_computed() -> None:
    own = replace(PUBLISHED["otto_2021"], name="mine", extraction=None)
    assert codes(worded("clarithromycin", rows=(VEIN,), model=own)) == ["interaction-not-computed"]


@pytest.mark.parametrize(
    ("drugs", "code", "interaction", "words"),
    [
        (("morphine", "Valium", "wine"), "with-sedation", "life_threatening", "morphine (an opioid), Valium"),
        (("theophylline",), "with-seizures", "life_threatening", "choose another bronchodilator"),
        (("aminophylline",), "with-seizures", "life_threatening", "seizure threshold"),
        (("tramadol",), "with-tramadol", "life_threatening", "serotonin"),
        (("cocaine",), "with-street-stimulant", "life_threatening", "do not give ketamine"),
        (("memantine",), "with-same-receptor-never", "never_together", "Do not give"),
        (("dextromethorphan",), "with-same-receptor", "watch", "confusion"),
        (("phenelzine",), "with-mao-inhibitor", "watch", "closely"),
        (("Ritalin",), "with-stimulant", "watch", "closely"),
        (("levothyroxine", "liothyronine"), "with-thyroid-hormone", "watch", "liothyronine"),
        (("vasopressin",), "with-pressure-and-pulse", "watch", "vasopressin"),
        (("ergometrine",), "with-pressure", "watch", "blood pressure"),
        (("epinephrine",), "with-pressure-and-pulse", "watch", "pulse"),
        (("metoprolol",), "with-beta-blocker", "watch", "a calm pulse does not mean a normal blood pressure"),
        (("amlodipine", "lisinopril"), "with-blood-pressure-medicine", "watch", "fall too low afterward"),
        (("clonidine",), "with-clonidine", "watch", "raises blood pressure and pulse less"),
        (("lithium",), "with-lithium", "watch", "lithium level"),
        (("lamotrigine",), "with-weaker-effect", "watch", "do not raise the dose"),
    ],
)
def test_what_acts_together_with_ketamine_is_said_once_per_danger(
    drugs: tuple[str, ...], code: str, interaction: str, words: str
) -> None:
    taken = [DrugTaken(read_name(drug).name, written=drug) for drug in drugs]
    caution = next(caution for caution in worded(*taken) if caution.code == code)
    assert caution.interaction == interaction and words in caution.sentence
    assert codes(worded(*taken)).count(code) == 1 and all(drug in caution.sentence for drug in drugs)


def depresses(name: str) -> bool:
    return any(groups()[one].about == "sedation" for one in medicines()[name].groups if one in groups())


DEPRESSANTS = [name for name in medicines() if depresses(name)]


@pytest.mark.parametrize("row", [ORAL, NASAL, VEIN, FILM])
@pytest.mark.parametrize("name", DEPRESSANTS)
def test_every_depressant_with_ketamine_inside_the_body_is_life_threatening_and_names_the_room(
    name: str, row: DoseRow
) -> None:
    model = "simons_2022" if row is FILM else "perez_ruixo_2021"
    caution = worded(name, rows=(row,), model=model)[0]
    assert (caution.code, caution.interaction) == ("with-sedation", "life_threatening")
    for words in (
        "profound sedation, respiratory depression, coma and death",
        "only task is to watch",
        "oximetry",
        "blood pressure",
        "oxygen",
        "airway",
    ):
        assert words in caution.sentence
    its = medicines()[name].groups
    assert ("naloxone" in caution.sentence) == ("opioid" in its)
    assert ("flumazenil" in caution.sentence) == ("benzodiazepine" in its) == ("bring on a seizure" in caution.sentence)
    assert ("No alcohol" in caution.sentence) == (name == "alcohol")


@pytest.mark.parametrize("name", ["morphine", "tramadol", "cocaine"])
def test_on_intact_skin_it_is_watched_and_on_broken_or_covered_skin_it_counts_as_inside(name: str) -> None:
    cream = Cream(5.0, 100.0, "lipoderm")
    classes_by_skin = {
        skin: worded(
            name, rows=(DoseRow("topical", "racemate", 500.0, cream=replace(cream, skin=skin)),), model="otto_2021"
        )[0].interaction
        for skin in ("intact", "broken", "occluded")
    }
    assert classes_by_skin == {"intact": "watch", "broken": "life_threatening", "occluded": "life_threatening"}
    both = (DoseRow("topical", "racemate", 500.0, cream=cream), VEIN)
    assert worded(name, rows=both, model="otto_2021")[0].interaction == "life_threatening"


def test_the_worst_comes_first_whatever_was_written_first() -> None:
    found = worded("clarithromycin", "lithium", "morphine", "memantine", "zyxomab")
    assert [one.interaction for one in found] == ["never_together", "life_threatening", "watch", "watch", "watch"]
    assert codes(found)[2:] == ["interaction-published", "with-lithium", "drug-not-listed"]


def test_every_caution_about_a_medicine_has_a_class_and_every_class_has_words() -> None:
    for name in (*medicines(), "zyxomab"):
        for one in worded(name, rows=(replace(ORAL, form="racemate"), NASAL, VEIN)):
            assert one.interaction is not None and in_words(one.interaction)
    assert [in_words(one.name) for one in class_words()] == [
        "Never together",
        "Life-threatening without monitoring",
        "Watch",
        "No change expected",
    ]
    other, classed = caution("x", "X.", "policy", "dose"), caution("y", "Y.", "policy", "medicine", "none")
    assert worst_first((other, classed)) == (classed, other)


def test_the_footnote_is_there_where_a_dagger_is() -> None:
    assert footnote(["A sentence."]) == ""
    assert footnote(["A sentence.", f"Another.{DAGGER}"]) == f"{DAGGER} original not read by us"


def test_a_cream_with_amitriptyline_adds_to_a_serotonergic_medicine_and_never_goes_with_an_mao_inhibitor() -> None:
    cream = Cream(5.0, 100.0, "lipoderm", partners_mg=(("amitriptyline", 100.0), ("lidocaine", 250.0)))
    rows = (DoseRow("topical", "racemate", 500.0, cream=cream),)
    for name in ("sertraline", "duloxetine", "venlafaxine", "ssri"):
        assert codes(worded(name, rows=rows, model="otto_2021")) == ["with-cream-doubles"]
    found = worded("phenelzine", rows=rows, model="otto_2021")
    assert [(one.code, one.interaction) for one in found] == [
        ("with-cream-doubles", "never_together"),
        ("with-mao-inhibitor", "watch"),
    ]
    assert "a cream with amitriptyline" in found[0].sentence
    assert "with-cream-doubles" in codes(worded("tramadol", rows=rows, model="otto_2021"))
    plain = (DoseRow("topical", "racemate", 500.0, cream=replace(cream, partners_mg=())),)
    assert codes(worded("sertraline", rows=plain, model="otto_2021")) == ["drug-not-listed"]


def test_a_dagger_stands_where_nobody_read_that_a_medicine_belongs_to_its_group(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the label read it would be so: it names phenelzine, and the group itself; rasagiline it does not name."""
    read = {
        name: replace(one, rule=replace(one.rule, verify=False, tag="found"))
        for name, one in groups().items()
        if name != "lithium"
    }
    read = groups() | read
    monkeypatch.setattr("lenitive.pharmacology.interactions.sentences.combined_dangers.groups", lambda: read)
    for name, has_dagger in (("phenelzine", False), ("mao inhibitor", False), ("rasagiline", True), ("lithium", True)):
        assert (DAGGER in only(worded(name)).sentence) == has_dagger


def test_a_row_that_does_not_say_whether_its_original_was_read_cannot_be_used() -> None:
    row = {"written": ["none"], "authority": "policy", "read_in": None, "verify": "perhaps", "valid_from": "2026-11-29"}
    with pytest.raises(DocumentError, match="at verify: 'perhaps' cannot be read as bool"):
        row_of(NoMedicine, row)
    assert row_of(NoMedicine, {**row, "verify": "true"}).rule.read_in == ""


def test_a_dagger_stands_where_nobody_read_what_has_to_be_in_the_room(monkeypatch: pytest.MonkeyPatch) -> None:
    opioid = groups()["opioid"]
    read = {**groups(), "opioid": replace(opioid, rule=replace(opioid.rule, verify=False))}
    monkeypatch.setattr("lenitive.pharmacology.interactions.sentences.combined_dangers.groups", lambda: read)
    assert only(worded("opioid")).sentence.endswith(f".{DAGGER}")


@pytest.mark.parametrize("name", ["zyxomab", "metformin", "sertraline"])
def test_a_medicine_of_which_nothing_is_known_is_named_and_that_is_not_no_interaction(name: str) -> None:
    caution = only(worded(name))
    assert caution.code == "drug-not-listed" and name in caution.sentence
    assert "does not mean that there is no interaction" in caution.sentence


def test_every_source_of_every_caution_is_in_the_list_of_sources() -> None:
    for name in medicines():
        for one in worded(name, rows=(ORAL, NASAL, VEIN)):
            assert one.source in sources() or one.source == "policy"
