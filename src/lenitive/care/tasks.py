"""What waits to be done about people at a site: each task follows from rows, and is gone when it is done.

    of(by=by)[0].says                                          # "No telephone, e-mail or address is on file."
    close(task_id=answers.id, outcome="safe", words="…", by=by)      # of an urgent answer: what came of it

Urgent answers come first, whoever asked and whatever the total; then new stops and new cautions (`settling.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from lenitive.care import reasons
from lenitive.care.charts import answers, urgent
from lenitive.care.duplicates import answered_to_be_the_same
from lenitive.care.joined_consents import shares_with, to_be_asked_again
from lenitive.care.merging import MERGE
from lenitive.care.models import InstrumentAnswers, UrgentOutcome
from lenitive.care.models.assessment import OUTCOMES, WORDS_LETTERS
from lenitive.care.models.consent import live
from lenitive.care.persons import joined
from lenitive.care.rules.consents import SHARING
from lenitive.care.rules.instruments import instrument
from lenitive.care.settling import SETTLE, with_news
from lenitive.care.visible import KnownPatient, consents, contacts, current, known_by_record, one, referrals
from lenitive.people.access import categories, may
from lenitive.people.holding import holds
from lenitive.people.sites import site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

AT_MOST, MOST_NEWS = 100, 3
OTHER_SHARES_LESS = "Two records were joined, and the other one shares less."
URGENT, NEW_STOP, NEW_CAUTION, UNREACHABLE = "urgent", "new-stop", "new-caution", "unreachable"
RISKS = (URGENT, NEW_STOP, NEW_CAUTION)  # the worst first; whatever else waits comes after them
WORDS = {"urgent_outcome_urgent_id_key": reasons.CLOSED_TASK}


@dataclass(frozen=True)
class CareTask:
    """Something to do about one person, since when; `kind` says what is done about it, `thing` with which row."""

    kind: str
    patient: KnownPatient
    says: str
    since: datetime
    thing: UUID


@dataclass(frozen=True)
class _Waiting:
    """The same, while nobody has looked whose name it is."""

    kind: str
    patient_id: UUID
    says: str
    since: datetime
    thing: UUID


def of(*, by: Actor) -> list[CareTask]:
    """All that waits at the site where somebody acts, by risk, then the oldest first, at most 100."""
    kinds = (_urgent_answers, _changed, _referred_here, _to_be_joined, _not_shared_yet, _ask_again, _unreachable)
    found = [each for waiting in kinds for each in waiting(by)]
    known = known_by_record({each.patient_id for each in found}, by=by)
    tasks = [
        CareTask(each.kind, known[each.patient_id], each.says, each.since, each.thing)
        for each in found
        if each.patient_id in known and not (each.kind == UNREACHABLE and _is_reached(known[each.patient_id]))
    ]
    return sorted(tasks, key=lambda task: (_risk(task.kind), task.since))[:AT_MOST]


@verb(may=holds("record.write"), words=WORDS)
def close(*, task_id: UUID, outcome: str, words: str, by: Actor, key: UUID | None = None) -> UrgentOutcome:
    """Write down what came of an urgent answer. Only then it leaves the work list."""
    found: InstrumentAnswers = one(answers(by=by).filter(is_urgent=True), task_id)
    refuse(reasons_not_to_close(found, outcome, words))
    row = UrgentOutcome(
        urgent=found,
        patient_id=found.patient_id,
        outcome=outcome,
        words=words.strip(),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def reasons_not_to_close(found: InstrumentAnswers, outcome: str, words: str) -> Iterator[Reason]:
    """It was closed already, or it is not said what came of it."""
    if hasattr(found, "outcome"):
        yield reasons.CLOSED_TASK
    if outcome not in OUTCOMES:
        yield reasons.CHOOSE_AN_OUTCOME
    if not 0 < len(words.strip()) <= WORDS_LETTERS:
        yield reasons.OUTCOME_WORDS


def _urgent_answers(by: Actor) -> Iterator[_Waiting]:
    """Answers that somebody has to speak about with the person the same day."""
    for each in urgent(by=by).order_by("id")[:AT_MOST]:
        says = f"Speak with the person today: an answer to the {instrument(each.instrument).name} is urgent."
        yield _Waiting(URGENT, each.patient_id, says, each.at, each.pk)


def _changed(by: Actor) -> Iterator[_Waiting]:
    """New stops and cautions since somebody was decided to get ketamine, for those who decide or dispense."""
    if not may(by.role, SETTLE):
        return
    for each in with_news(by=by).filter(outcome__isnull=True).order_by("-is_stop", "id")[:AT_MOST]:
        kind = NEW_STOP if each.is_stop else NEW_CAUTION
        yield _Waiting(kind, each.patient_id, " ".join(each.news[:MOST_NEWS]), each.at, each.pk)


def _risk(kind: str) -> int:
    return RISKS.index(kind) if kind in RISKS else len(RISKS)


def _referred_here(by: Actor) -> Iterator[_Waiting]:
    """Referrals to this site that nobody has taken up."""
    for each in referrals(by=by).filter(to_site=by.site_id, taken__isnull=True).order_by("id")[:AT_MOST]:
        says = f"Referred by {_named(each.site)}: {each.reason}"
        yield _Waiting("referred", each.patient_id, says, each.at, each.pk)


def _to_be_joined(by: Actor) -> Iterator[_Waiting]:
    """Records that somebody said are of one person, for those who may join them."""
    if not may(by.role, MERGE):
        return
    persons = joined()
    for each in answered_to_be_the_same(by=by)[:AT_MOST]:
        if persons.kept(each.patient_id) != persons.kept(each.other_id):
            says = f"They said that another record is theirs, too: join the two. {each.reason}"
            yield _Waiting("to-be-joined", each.patient_id, says, each.at, each.other_id)


def _not_shared_yet(by: Actor) -> Iterator[_Waiting]:
    """Referrals from this site to one that cannot see the person, because no live consent to share is on file."""
    shared = consents(by=by).filter(
        live(clock.now()), kind=SHARING, patient_id=OuterRef("patient_id"), to_site=OuterRef("to_site")
    )
    sent, persons = referrals(by=by).filter(site=by.site_id, taken__isnull=True).order_by("id"), joined()
    alone = sent.exclude(patient_id__in=persons.person_of).filter(~Exists(shared.order_by()))[:AT_MOST]
    together = [each for each in sent.filter(patient_id__in=persons.person_of) if not shares_with(each, persons, by=by)]
    for each in [*alone, *together]:
        says = f"{_named(each.to_site)} cannot see this person yet: no consent to share is on file."
        yield _Waiting("not-shared", each.patient_id, says, each.at, each.pk)


def _ask_again(by: Actor) -> Iterator[_Waiting]:
    """Consents to share that open less than they name since two records were joined: she decides what holds now."""
    for each, closed in to_be_asked_again(joined(), by=by)[:AT_MOST]:
        about = "; ".join(categories()[one].name.en for one in closed)
        says = f"Ask again what to share with {_named(each.to_site)}: {about}. {OTHER_SHARES_LESS}"
        yield _Waiting("ask-again", each.patient_id, says, each.at, each.pk)


def _unreachable(by: Actor) -> Iterator[_Waiting]:
    """People whom nobody could call or write to."""
    empty = current(contacts(by=by)).filter(site=by.site_id, telephone="", email="", address="")
    for each in empty.order_by("id")[:AT_MOST]:
        says = "No telephone, e-mail or address is on file."
        yield _Waiting(UNREACHABLE, each.patient_id, says, each.at, each.pk)


def _is_reached(known: KnownPatient) -> bool:
    """Whether another record of the person says how she is reached."""
    return known.contact is not None and not known.contact.is_empty


def _named(site_id: str) -> str:
    site = site_named(site_id)
    return site.name if site else site_id
