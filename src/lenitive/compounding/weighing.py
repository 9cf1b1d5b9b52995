"""What a balance can weigh, how far off a weighing may be, and how to come to less than it can: by an aliquot.

    least_weighable(Balance("usp41", readability=Quantity("0.1", "mg"))).amount      # 82 mg
    dry_aliquot(Quantity(60, "mg"), Quantity(120, "mg"), Dilution(multiple=Fraction(3))).diluent     # 360 mg

The rule is a property of the balance (rules/balances.yaml). Drug, diluent and portion must each be weighable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.reasons import Reason, Refused
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

Rule = Literal["usp41", "sensitivity", "repeatability"]


@dataclass(frozen=True)
class Balance:
    """`rule`: usp41 (2000 x s, s at least 0.41 d), sensitivity (sensitivity / error), repeatability (k x s / error)."""

    rule: Rule
    name: str = ""
    readability: Quantity | None = None
    sensitivity: Quantity | None = None
    repeatability: Quantity | None = None
    k: Fraction | None = None
    error: Fraction | None = None
    capacity: Quantity | None = None


@dataclass(frozen=True)
class Least:
    """The least weighable quantity of a balance, how it was found, and who says so."""

    amount: Quantity
    steps: tuple[str, ...]
    source: str
    is_to_verify: bool


@dataclass(frozen=True)
class BalanceRule:
    """How the least weighable quantity of a balance is found, in words; `factor`, `least_s_in_d` and
    `error_in_s` (the error of one weighing) are of usp41.

    `usual`: what is usual where a rule needs to know more of the balance.
    """

    name: Rule
    says: str
    rule: Authority
    factor: Fraction | None = None
    least_s_in_d: Fraction | None = None
    error_in_s: Fraction | None = None
    usual: UsualBalance | None = None

    def __post_init__(self) -> None:
        own = (self.factor, self.least_s_in_d, self.error_in_s)
        if any((self.name == "usp41") != (each is not None) for each in own):
            raise ValueError("factor, least_s_in_d and error_in_s belong to usp41, and all three")


@dataclass(frozen=True)
class UsualBalance:
    """What is usual for a balance that its rule asks about."""

    error_percent: Annotated[Fraction, Key("error", "%")]
    sensitivity: Quantity | None = None
    k: Fraction | None = None


@dataclass(frozen=True)
class NamedTolerance:
    """What is let pass: `low` to `high`, or so much either way (`plus_minus`, the narrower first)."""

    rule: Authority
    low: Quantity | None = None
    high: Quantity | None = None
    plus_minus: tuple[Quantity, ...] = ()

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None) or (self.low is None) != bool(self.plus_minus):
            raise ValueError("write low and high, or plus_minus")


@dataclass(frozen=True)
class AllowedError:
    """How far off a weighing may be at most."""

    at_most_percent: Annotated[Fraction, Key("at_most", "%")]
    rule: Authority


@dataclass(frozen=True)
class MostTimes:
    """Above so many times a dilution is hard to mix."""

    value: Fraction
    rule: Authority


@dataclass(frozen=True)
class AliquotRule:
    """What an aliquot has to keep."""

    says: str
    most_times: MostTimes
    rule: Authority


@dataclass(frozen=True)
class ControlledWeighing:
    """How far off a controlled active may be: the balance's own error or so much, whichever is larger, and below.
    `of_a_mark`: how far off a syringe or a cylinder may be read, of what lies between two marks."""

    says: str
    larger_of_percent: Annotated[Fraction, Key("larger_of", "%")]
    below_percent: Annotated[Fraction, Key("below", "%")]
    of_a_mark: Fraction
    rule: Authority


@dataclass(frozen=True)
class SecondPerson:
    """Below so many times the least weighable quantity a second person checks an active."""

    says: str
    times: Fraction
    rule: Authority


LEAST_WEIGHABLE = Table("balances", "least_weighable", tuple[BalanceRule, ...])
TOLERANCES = Table("balances", "tolerances", dict[str, NamedTolerance])
WEIGHING_ERROR = Table("balances", "weighing_error", AllowedError)
ALIQUOT = Table("balances", "aliquot", AliquotRule)
CONTROLLED = Table("balances", "controlled_weighing", ControlledWeighing)
SECOND_PERSON = Table("balances", "second_person", SecondPerson)


def least_weighable(balance: Balance) -> Least:
    """By the balance's own rule; Refused when the rule needs to know more of the balance."""
    row = rule_row(balance.rule)
    amount, step = _BY_RULE[balance.rule](balance, row)
    return Least(amount, (step,), row.rule.cited, row.rule.verify)


def own_error(balance: Balance) -> Quantity:
    """How far off one weighing may be on it, a mass; never less than its last digit. Refused as `least_weighable`."""
    row, least = rule_row(balance.rule), least_weighable(balance).amount
    if row.factor is not None and row.error_in_s is not None:
        error = least / row.factor * row.error_in_s
    else:
        error = least * _error(balance, row)
    return max(error, balance.readability) if balance.readability is not None else error


def reading_error(graduation: Quantity) -> Quantity:
    """How far off a syringe or a cylinder may be read."""
    return graduation * CONTROLLED.read().of_a_mark


def rule_row(name: str) -> BalanceRule:
    """The dated rule of that name."""
    return next(row for row in LEAST_WEIGHABLE.read() if row.name == name)


def tolerance_row(name: str) -> NamedTolerance:
    """The dated tolerance of that name: formula_quantity, finished_potency, yield_example ..."""
    return TOLERANCES.read()[name]


def _by_sensitivity(balance: Balance, row: BalanceRule) -> tuple[Quantity, str]:
    sensitivity, error = _known(balance.sensitivity, "sensitivity", row), _error(balance, row)
    least = sensitivity / error
    return least, equals(
        f"{text_of(sensitivity)} ÷ {text_of(error)} (sensitivity ÷ allowed error {percent(error)})", least
    )


def _by_repeatability(balance: Balance, row: BalanceRule) -> tuple[Quantity, str]:
    s, error = _known(balance.repeatability, "s", row), _error(balance, row)
    if balance.k is None or balance.k <= 0:
        raise Refused(_incomplete("k", row))
    least = s * balance.k / error
    step = f"{text_of(balance.k)} × {text_of(s)} ÷ {text_of(error)} (k × s ÷ allowed error {percent(error)})"
    return least, equals(step, least)


def _by_usp41(balance: Balance, row: BalanceRule) -> tuple[Quantity, str]:
    d = _known(balance.readability, "readability", row)
    assert row.factor is not None and row.least_s_in_d is not None  # usp41 has them
    factor, floor = row.factor, row.least_s_in_d
    measured = balance.repeatability
    if measured is not None and measured > d * floor:
        least = measured * factor
        return least, equals(f"{text_of(factor)} × {text_of(measured)} (USP <41>: s as measured)", least)
    step = f"{text_of(factor)} × {text_of(floor)} × {text_of(d)} (USP <41>: s is at least {text_of(floor)} d)"
    return d * floor * factor, equals(step, d * floor * factor)


_BY_RULE = {"sensitivity": _by_sensitivity, "repeatability": _by_repeatability, "usp41": _by_usp41}


def _known(amount: Quantity | None, what: str, row: BalanceRule) -> Quantity:
    if amount is None or amount.magnitude(amount.unit) <= 0:
        raise Refused(_incomplete(what, row))
    return amount


def _error(balance: Balance, row: BalanceRule) -> Fraction:
    if balance.error is None or not 0 < balance.error <= 1:
        raise Refused(_incomplete("error", row))
    return balance.error


def _incomplete(what: str, row: BalanceRule) -> Reason:
    sentence = f"The least weighable quantity by {{: {row.name}}} ({row.says}) needs {{{what}}}, above zero: give it."
    return Reason("balance-incomplete", sentence, row.rule.cited, path=what)


@dataclass(frozen=True)
class WeighingError:
    """How far off a weighing may be, as a share of what is weighed."""

    share: Fraction
    steps: tuple[str, ...]
    warnings: tuple[Reason, ...]


def weighing_error(sensitivity: Quantity, weighed: Quantity) -> WeighingError:
    """Sensitivity over what is weighed; a warning above the usual allowed error."""
    share = (sensitivity / weighed).magnitude("number")
    step = equals(f"{text_of(sensitivity)} ÷ {text_of(weighed)} × 100", 100 * share, "%")
    error = WEIGHING_ERROR.read()
    allowed = error.at_most_percent / 100
    if share <= allowed:
        return WeighingError(share, (step,), ())
    worded = f"The weighing may be {percent(share)} off, above the usual {percent(allowed)}: weigh more, or an aliquot."
    return WeighingError(share, (step,), (Reason("weighing-error-large", worded, error.rule.cited, "caution"),))


@dataclass(frozen=True)
class Dilution:
    """How an amount too small is to be diluted. `multiple`: how many times the need is weighed; or `weighed` itself.

    `aliquot`: the portion taken at the end. Left out: the smallest whole multiple, and a portion as large as the drug.
    """

    multiple: Fraction | None = None
    weighed: Quantity | None = None
    aliquot: Quantity | None = None


@dataclass(frozen=True)
class DryAliquot:
    """Weigh `drug`, mix it with `diluent` to `mixture`, weigh `portion` of that: it holds exactly `need`."""

    need: Quantity
    multiple: Fraction
    drug: Quantity
    diluent: Quantity
    mixture: Quantity
    portion: Quantity
    steps: tuple[str, ...]
    warnings: tuple[Reason, ...] = ()

    @property
    def left_over(self) -> Quantity:
        """What remains of the mixture; for a controlled drug it must be accounted for."""
        return self.mixture - self.portion


def dry_aliquot(need: Quantity, least: Quantity, dilution: Dilution | None = None) -> DryAliquot:
    """Refused, with every reason, when drug, diluent or portion cannot be weighed or no mixture can hold the need."""
    dilution = dilution or Dilution()
    multiple = _multiple(need, least, dilution)
    drug = need * multiple
    portion = dilution.aliquot if dilution.aliquot is not None else drug
    mixture = portion * multiple
    diluent = mixture - drug
    if reasons := tuple(_drug_fault(need, least, multiple)) or tuple(_portion_faults(need, least, multiple, portion)):
        raise Refused(reasons)
    steps = (
        equals(f"drug: {text_of(multiple)} × {text_of(need)}", drug),
        equals(f"mixture: {text_of(multiple)} × {text_of(portion)} (the portion)", mixture),
        equals(f"diluent: {text_of(mixture)} − {text_of(drug)}", diluent),
        equals(f"check: {text_of(portion)} × {text_of(drug)} ÷ {text_of(mixture)}", portion * drug / mixture),
        f"drug {text_of(drug)}, diluent {text_of(diluent)} and portion {text_of(portion)} are each at least "
        f"{text_of(least)}",
    )
    return DryAliquot(need, multiple, drug, diluent, mixture, portion, steps, tuple(_many_times(multiple)))


def _multiple(need: Quantity, least: Quantity, dilution: Dilution) -> Fraction:
    if dilution.multiple is not None:
        return dilution.multiple
    if dilution.weighed is not None:
        return (dilution.weighed / need).magnitude("number")
    if need >= least:
        sentence = f"{text_of(need)} is not below the least weighable {text_of(least)}: weigh it without an aliquot."
        raise Refused(Reason("aliquot-not-needed", sentence, ALIQUOT.read().rule.cited, path="need"))
    times = (least / need).magnitude("number")
    return Fraction(max(2, -(-times.numerator // times.denominator)))


def _drug_fault(need: Quantity, least: Quantity, multiple: Fraction) -> Iterator[Reason]:
    if need * multiple < least:
        times = (least / need).magnitude("number")
        sentence = (
            f"{text_of(multiple)} × {text_of(need)} = {text_of(need * multiple)} of drug is below the least weighable "
            f"{text_of(least)}: weigh at least {-(-times.numerator // times.denominator)} times the need."
        )
        yield Reason("drug-below-least", sentence, ALIQUOT.read().rule.cited, path="multiple")
    if multiple <= 1:
        sentence = f"{text_of(multiple)} times the need leaves nothing to divide: weigh more than once the need."
        yield Reason("no-aliquot-possible", sentence, ALIQUOT.read().rule.cited, path="multiple")


def _portion_faults(need: Quantity, least: Quantity, multiple: Fraction, portion: Quantity) -> Iterator[Reason]:
    source = ALIQUOT.read().rule.cited
    diluent = (portion - need) * multiple
    if portion < least:
        sentence = (
            f"A portion of {text_of(portion)} is below the least weighable {text_of(least)}: take a larger portion."
        )
        yield Reason("portion-below-least", sentence, source, path="aliquot")
    if portion <= need:
        sentence = (
            f"No mixture is possible: {text_of(portion)} cannot hold {text_of(need)} of drug beside a diluent. "
            "Take a portion larger than the need."
        )
        yield Reason("no-aliquot-possible", sentence, source, path="aliquot")
    elif diluent < least:
        sentence = (
            f"{text_of(diluent)} of diluent is below the least weighable {text_of(least)}: take a portion of at least "
            f"{text_of(need + least / multiple)}."
        )
        yield Reason("diluent-below-least", sentence, source, path="aliquot")


def _many_times(multiple: Fraction) -> Iterator[Reason]:
    most = ALIQUOT.read().most_times
    if multiple > most.value:
        sentence = f"A dilution of {text_of(multiple)} times is hard to mix evenly: consider two, one after the other."
        yield Reason("diluted-many-times", sentence, most.rule.cited, "caution", path="multiple")


@dataclass(frozen=True)
class LiquidAliquot:
    """Weigh `drug`, make it up to `volume`, measure `portion` of that: it holds exactly `need`."""

    need: Quantity
    multiple: Fraction
    drug: Quantity
    volume: Quantity
    portion: Quantity
    concentration: Quantity
    steps: tuple[str, ...]
    warnings: tuple[Reason, ...] = ()


def liquid_aliquot(
    need: Quantity, least: Quantity, dilution: Dilution, solubility: Quantity | None = None
) -> LiquidAliquot:
    """`dilution.aliquot`: the volume measured at the end. Refused when the drug cannot be weighed or dissolved."""
    portion = dilution.aliquot
    if portion is None:
        sentence = "A liquid aliquot needs the volume that is measured at the end: give {aliquot}, such as 1 mL."
        raise Refused(Reason("missing", sentence, ALIQUOT.read().rule.cited, path="aliquot"))
    multiple = _multiple(need, least, dilution)
    drug, volume = need * multiple, portion * multiple
    concentration = (drug / volume).to("mg/mL")
    reasons = [*_drug_fault(need, least, multiple)]
    if solubility is not None and concentration > solubility:
        sentence = (
            f"{text_of(concentration)} is more than the {text_of(solubility)} that dissolve: measure at least "
            f"{text_of((need / solubility).to('mL'))} at the end."
        )
        reasons.append(Reason("does-not-dissolve", sentence, "the solubility given", path="aliquot"))
    if reasons:
        raise Refused(reasons)
    steps = (
        equals(f"drug: {text_of(multiple)} × {text_of(need)}", drug),
        equals(f"solution, made up to: {text_of(multiple)} × {text_of(portion)}", volume),
        equals(f"it holds {text_of(drug)} ÷ {text_of(volume)}", concentration),
        equals(f"check: {text_of(portion)} × {text_of(concentration)}", (portion * concentration).to(need.unit)),
    )
    return LiquidAliquot(need, multiple, drug, volume, portion, concentration, steps, tuple(_many_times(multiple)))
