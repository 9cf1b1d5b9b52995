"""What acts together with ketamine: one sentence per kind of danger, with everyone who is in it.

of_groups(subject, regimen, horizon_h)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lenitive.evidence import marked
from lenitive.pharmacology.interactions.names import known
from lenitive.pharmacology.interactions.records import (
    ConcomitantWithCream,
    InteractingGroup,
    InTheRoom,
    classes,
    concomitant_with_creams,
    groups,
    in_the_room,
    medicines,
    studied,
    together,
)
from lenitive.pharmacology.interactions.sentences.naming import Listed, is_there, listed, listing, named
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason, caution

EVERYONE = "everyone"


@dataclass(frozen=True)
class Member:
    """A medicine of the case in one of its groups."""

    one: Listed
    group: InteractingGroup

    @property
    def verify(self) -> bool:
        """Whether nobody here read the source of the group, or that this medicine belongs to it."""
        medicine = self.one.medicine
        is_sure = medicine.is_class or medicine.name in self.group.named or not medicine.rule.verify
        return self.group.rule.verify or not is_sure


def of_groups(subject: Subject, regimen: Regimen, horizon_h: float) -> Iterator[Reason]:
    """One caution per `about`, in the order in which the medicines were written."""
    members: dict[str, list[Member]] = {}
    for one in listed(subject, horizon_h):
        for group in (groups()[name] for name in one.medicine.groups if name in groups()):
            members.setdefault(group.about, []).append(Member(one, group))
    for about, inside in members.items():
        yield _caution(about, inside, is_internal(regimen))


def is_internal(regimen: Regimen) -> bool:
    """Whether ketamine is given other than on intact skin; broken or covered skin counts as inside (policy)."""
    return any(row.cream is None or row.cream.skin != "intact" for row in regimen.rows)


def _caution(about: str, members: Sequence[Member], is_inside: bool) -> Reason:
    rule, first = together()[about], members[0].group
    who = listing(named(member.one.taken, member.group.kind) for member in members)
    verify = any(member.verify for member in members)
    if rule.on_skin and not is_inside:
        sentence = rule.on_skin.format(who=who)
        return caution(f"with-{about}", marked(sentence, verify), first.source, "medicine", rule.on_skin_interaction)
    needed = _needed({member.group.name for member in members}) if "{room}" in rule.says else []
    room = listing(item for one in needed for item in one.items)
    sentence = " ".join((rule.says.format(who=who, room=room), *(one.note for one in needed if one.note)))
    verify = verify or any(one.rule.verify for one in needed)
    return caution(f"with-{about}", marked(sentence, verify), first.source, "medicine", first.interaction)


def _needed(present: set[str]) -> list[InTheRoom]:
    return [one for one in in_the_room() if one.group in {EVERYONE, *present}]


def of_creams(subject: Subject, regimen: Regimen, horizon_h: float) -> Iterator[Reason]:
    """Cautions of medicines only because of the other ingredients of a cream."""
    for rule in concomitant_with_creams():
        members = [one for one in listed(subject, horizon_h) if set(one.medicine.groups) & set(rule.members_of)]
        inside = sorted(_in_creams(regimen) & set(rule.in_cream))
        if members and inside:
            who = listing(named(one.taken) for one in members)
            sentence = marked(rule.says.format(who=who, inside=listing(inside)), rule.rule.verify)
            yield caution(f"with-{rule.about}", sentence, rule.source, "medicine", rule.interaction)


def nothing_known(subject: Subject, regimen: Regimen, horizon_h: float) -> Iterator[Reason]:
    """Medicines of which this release knows nothing: that is not the same as no interaction."""
    for taken in subject.drugs:
        name = known(taken.name)
        if not is_there(taken, horizon_h):
            sentence = f"No caution is given for {named(taken)}, which begins only after the time shown: look longer."
            yield caution("drug-after-end", sentence, "policy", "medicine", "watch")
        elif name is None or not _says_something(name, regimen):
            sentence = (
                f"Nothing is known here about {named(taken)} together with ketamine. That does not mean that there is "
                "no interaction: look it up."
            )
            yield caution("drug-not-listed", sentence, "policy", "medicine", "watch")


def _says_something(name: str, regimen: Regimen) -> bool:
    its = set(medicines()[name].groups)
    return (
        name in studied()
        or any(group in classes() or group in groups() for group in its)
        or any(its & set(rule.members_of) for rule in concomitant_with_creams() if _holds(rule, regimen))
    )


def _holds(rule: ConcomitantWithCream, regimen: Regimen) -> bool:
    return bool(_in_creams(regimen) & set(rule.in_cream))


def _in_creams(regimen: Regimen) -> set[str]:
    return {name for row in regimen.rows if row.cream for name, _ in row.cream.partners_mg}
