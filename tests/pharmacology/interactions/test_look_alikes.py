"""Medicines whose names look alike are never taken for one another: listed ones are read, others asked about."""

from __future__ import annotations

import pytest

from lenitive.pharmacology.interactions import names
from lenitive.pharmacology.interactions.names import _alike, read_name
from lenitive.pharmacology.interactions.records import medicines

# Pairs that people confuse; both names are of the list.
CONFUSED = [
    ("clonidine", "clonazepam"), ("Klonopin", "clonidine"), ("hydroxyzine", "hydralazine"), ("tramadol", "trazodone"),
    ("bupropion", "buspirone"), ("prednisone", "prednisolone"), ("hydromorphone", "hydrocodone"),
    ("hydromorphone", "morphine"), ("oxycodone", "OxyContin"), ("oxycodone", "oxymorphone"), ("Celebrex", "Celexa"),
    ("Celexa", "Cerebyx"), ("Lamictal", "Lamisil"), ("Zyprexa", "Zyrtec"), ("metformin", "metronidazole"),
    ("dopamine", "dobutamine"), ("ephedrine", "epinephrine"), ("epinephrine", "norepinephrine"),
    ("fentanyl", "sufentanil"), ("sufentanil", "remifentanil"), ("methadone", "methylphenidate"),
    ("alprazolam", "lorazepam"), ("carbamazepine", "oxcarbazepine"), ("phenobarbital", "pentobarbital"),
    ("quetiapine", "olanzapine"), ("fluoxetine", "duloxetine"), ("paroxetine", "fluoxetine"),
    ("selegiline", "sertraline"), ("levothyroxine", "liothyronine"), ("amantadine", "memantine"),
    ("nadolol", "atenolol"), ("prazosin", "doxazosin"), ("theophylline", "aminophylline"),
]  # fmt: skip
# Medicines that are not of the list and have a neighbor in it that acts otherwise.
UNLISTED = """
    loprazolam carfentanil chlorpropamide flunitrazepam lormetazepam prazepam nordazepam etizolam clotiazepam
    mephobarbital butabarbital amobarbital trimipramine protriptyline clomipramine loxapine thioridazine codeinone
    nizatidine nimodipine fosinopril betamethasone fludrocortisone phentolamine rufinamide quinidine amiodarone
    amiloride lincomycin ofloxacin dapagliflozin saxagliptin lovastatin pitavastatin olopatadine desloratadine
    butoconazole sulconazole econazole doravirine darolutamide fenoprofen etodolac terbutaline benzphetamine
    tolbutamide tiagabine apomorphine ethylmorphine reserpine pindolol acebutolol glyburide granisetron lamivudine
    zidovudine
""".split()  # noqa: SIM905


@pytest.mark.parametrize(("one", "other"), CONFUSED)
def test_each_of_two_names_that_people_confuse_is_read_as_itself(one: str, other: str) -> None:
    for written in (one, other):
        read = read_name(written)
        assert read.how in ("same", "other name")
        assert written.casefold() in (read.name, *(name.casefold() for name in medicines()[read.name].others))


@pytest.mark.parametrize(("one", "other"), CONFUSED)
def test_a_slip_in_one_of_them_never_gives_the_other(one: str, other: str) -> None:
    meant, wrong = read_name(one).name, read_name(other).name
    slips = [one[:place] + one[place + 1 :] for place in range(len(one))]  # a letter left out
    slips += [one[:at] + one[at + 1] + one[at] + one[at + 2 :] for at in range(len(one) - 1)]  # two swapped
    slips += [one[:place] + letter + one[place + 1 :] for place in range(len(one)) for letter in "aeiorn"]
    for slip in slips:
        read = read_name(slip)
        assert read.how in ("unclear", "not listed") or read.name == meant != wrong or meant == wrong, slip


@pytest.mark.parametrize("written", UNLISTED)
def test_a_medicine_that_is_not_listed_is_never_taken_for_its_neighbor(written: str) -> None:
    assert read_name(written).how in ("unclear", "not listed"), read_name(written)


def test_a_slip_between_two_medicines_that_act_differently_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where one is clearly nearer: what is read must not depend on a letter."""
    clear = [("clonidine", 0.9), ("clonazepam", 0.76)]
    monkeypatch.setattr(names, "_alike", lambda words: clear)
    assert read_name("clonydine") == names.Reading("", "unclear", ("clonidine", "clonazepam"))
    monkeypatch.setattr(names, "_alike", lambda words: [("oxycodone", 0.9), ("hydrocodone", 0.78)])
    assert read_name("oxycodon").name == "oxycodone"
    monkeypatch.undo()
    assert [name for name, _ in _alike(("oxycodon",))] == ["oxycodone"]
