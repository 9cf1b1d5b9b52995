"""One reason for every room: its marks, how a file words them, and what stands in JSON."""

import pytest

from lenitive.reasons import Reason, Refused, braced, filled, for_a_file, refusal


def reason(sentence: str = "Write {amount: 30 g}.") -> Reason:
    return Reason("amount-missing", sentence, "policy", "question", "dose", path="regimen[0].amount", line=4)


def test_a_file_reads_the_keys_as_it_holds_them() -> None:
    assert for_a_file("Write {given: push} under {regimen}.") == "Write given: push under regimen."
    assert for_a_file("Add {strengths.ketamine: 10 % w/w}.") == "Add strengths: {ketamine: 10 % w/w}."
    written = for_a_file("Write {solutions.ketamine.strength: 50 mg/mL}.")
    assert written == "Write solutions: {ketamine: {strength: 50 mg/mL}}."


def test_a_choice_that_stands_by_itself_is_a_word_of_a_file_or_of_a_list() -> None:
    asked = "Write {: as_base} or {: as_salt}."
    assert for_a_file(asked) == "Write as_base or as_salt." and reason(asked).keys == ()
    words = {"as_base": "as base", "as_salt": "as salt"}
    assert filled(asked, str, lambda key, value: value, words.__getitem__) == "Write as base or as salt."


def test_a_page_puts_its_own_labels_for_the_same_keys() -> None:
    labels = {"given": "Given as", "strengths.ketamine": "Strength"}
    worded = filled(
        "Fill in {given} or add {strengths.ketamine: 10 %}.",
        lambda key: f"“{labels[key]}”",
        lambda key, value: f"“{labels[key]}” {value}",
    )
    assert worded == "Fill in “Given as” or add “Strength” 10 %."


def test_braces_that_somebody_typed_come_back_as_they_were() -> None:
    typed = "{given} {} {x: y} }{"
    assert for_a_file(f"{braced(typed)} is no amount") == f"{typed} is no amount"


def test_a_reason_names_the_keys_of_its_sentence() -> None:
    assert reason("Write {amount: 30 g} or {given}.").keys == ("amount", "given")


def test_a_sentence_of_a_value_takes_the_name_of_the_key_it_stands_at() -> None:
    placed = Reason("no-unit", "{this} has no unit: write {this: 30 g}.", "policy").at("amount", "amount", 3)
    assert placed.text == "amount has no unit: write amount: 30 g." and (placed.path, placed.line) == ("amount", 3)


def test_json_has_the_new_names_and_the_ones_asked_for_from_before() -> None:
    found = reason().to_dict("field", "line", "is_question", "kind", "place")
    assert found["field"] == found["place"] == found["path"] == "regimen[0].amount"
    assert (found["is_question"], found["kind"], found["severity"], found["about"]) == (
        True,
        "question",
        "question",
        "dose",
    )
    assert found["sentence"] == "Write amount: 30 g." and found["line"] == 4


def test_a_refusal_holds_every_reason_and_says_them() -> None:
    with pytest.raises(Refused, match="Write amount: 30 g") as caught:
        raise Refused([reason(), reason("Say when.")])
    assert [each.sentence for each in caught.value.reasons] == ["Write {amount: 30 g}.", "Say when."]
    assert refusal("unknown-model", "There is no such model.").reason.severity == "stop"


@pytest.mark.parametrize("missing", ["code", "sentence", "source"])
def test_no_reason_lacks_its_code_its_sentence_or_its_source(missing: str) -> None:
    code, sentence, source = ("" if name == missing else name for name in ("code", "sentence", "source"))
    with pytest.raises(ValueError, match="a code, a sentence and a source"):
        Reason(code, sentence, source)
    with pytest.raises(ValueError, match="names its reasons"):
        Refused([])
