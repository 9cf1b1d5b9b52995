"""The one order in which anything is changed. A verb is a function with this decorator; the decorator keeps the order.

    @verb(may=holds("release"), words={"batch_once": released_already})
    def release(*, worksheet_id: UUID, by: Actor, key: UUID | None = None) -> Batch:
        worksheet = locked(Worksheet, worksheet_id)           # locks, in the documented order
        refuse(reasons_not_to_release(worksheet, by))         # every reason at once
        batch = Batch(...)
        batch.save()                                          # rows, then what is queued for afterwards
        return batch

Order: a transaction of its own → who acts → savepoint { has this key been answered → may `by` do this here → the
function → every deferred constraint } → audit `done` → answer stored → commit. On a no of any kind: back to the
savepoint, one line `denied` or `refused` with its codes, commit, and then the no is raised. No audit, no act.
A verb never calls another, and is never given a secret: its arguments are fingerprinted for the key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast
from uuid import UUID

from django.apps import apps
from django.db import DatabaseError, connection, models, transaction

from lenitive.reasons import Reason, Refused
from lenitive.record import audit, requests
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor
from lenitive.record.canonical import fingerprint
from lenitive.record.denials import DENIED, REFUSED, KeyReused, NotVisible, Stale, StepUpNeeded
from lenitive.record.errors import Trouble, constraint_of, sqlstate_of, trouble_of

P = ParamSpec("P")
Row = TypeVar("Row", bound=models.Model | None)
Model = TypeVar("Model", bound=models.Model)
May = Callable[[Actor], None]
Words = Mapping[str, Reason]
NOES = (NotVisible, Refused, Stale, KeyReused)
TRIES = 3  # when the database lost a race by itself: a deadlock, a lock that came too late
LOCK_TIMEOUT = "10s"


@dataclass(frozen=True)
class Verb:
    """What the decorator knows of a verb. `words`: what a constraint of the database means, said to a person."""

    name: str
    does: Callable[..., Any]
    may: May
    words: Words = field(default_factory=dict)


VERBS: dict[str, Verb] = {}


def verb(*, may: May, words: Words | None = None) -> Callable[[Callable[P, Row]], Callable[P, Row]]:
    """Make a function a verb. `may` raises NotVisible or StepUpNeeded when the actor may not do this at all."""

    def made(does: Callable[P, Row]) -> Callable[P, Row]:
        this = Verb(f"{does.__module__.removeprefix('lenitive.')}.{does.__name__}", does, may, words or {})

        @wraps(does)
        def run(*args: P.args, **given: P.kwargs) -> Row:
            if args:
                raise TypeError(f"{this.name} takes its arguments by name")
            asked = dict(given)
            by, key = asked.pop("by"), asked.pop("key", None)
            return cast(Row, _call(this, cast(Actor, by), cast("UUID | None", key), asked).done())

        VERBS[this.name] = this
        return run

    return made


def refuse(reasons: Iterable[Reason]) -> None:
    """Raise Refused with all of the reasons, and do nothing when there is none."""
    if found := tuple(reasons):
        raise Refused(found)


def locked(among: type[Model] | models.QuerySet[Model], id: Any) -> Model:
    """Lock a row and return it, so that nobody changes it until the verb ends. NotVisible when it is not there."""
    rows = among._default_manager.all() if isinstance(among, type) else among
    found = rows.select_for_update(of=("self",)).filter(pk=id).first()
    if found is None:
        raise NotVisible
    return found


@dataclass(frozen=True)
class _Ended:
    """How the savepoint ended: with a row that is new, or was made when the key was first used; or with a no."""

    row: models.Model | None = None
    is_new: bool = True
    no: Exception | None = None


@dataclass(frozen=True)
class _Call:
    """One call of a verb."""

    verb: Verb
    by: Actor
    asked: dict[str, Any]
    keyed: requests.Asked | None

    @property
    def key(self) -> UUID | None:
        """The key that the form was drawn with."""
        return self.keyed.key if self.keyed else None

    def done(self) -> models.Model | None:
        """Do it and return the row. A no is raised after its line of the audit has been committed."""
        with transaction.atomic(durable=True):
            act_as(self.by)
            _run("SELECT set_config('lock_timeout', %s, true)", LOCK_TIMEOUT)
            ended = self._tried()
            if ended.no:
                self._write(audit.thing_asked_for(self.asked), _outcome_of(ended.no))
            elif ended.is_new:
                thing = audit.thing_of(ended.row)
                self._write(thing, audit.DONE)
                for other in audit.others_of(ended.row):
                    self._write(replace(thing, patient=other), audit.DONE)
                if self.keyed:
                    requests.store(self.keyed, _answer_of(ended.row))
        if isinstance(ended.no, NotVisible):
            ended.no.is_noted = True
        if ended.no:
            raise ended.no
        return ended.row

    def _tried(self) -> _Ended:
        for tries_left in reversed(range(TRIES)):
            try:
                with transaction.atomic():
                    return self._within_the_savepoint()
            except NOES as no:
                return _Ended(no=no)
            except DatabaseError as error:
                trouble = trouble_of(error)
                if trouble in (Trouble.AWAY, Trouble.FULL):
                    raise
                if trouble is not Trouble.AGAIN or not tries_left:
                    return _Ended(no=self._in_words(error))
        raise AssertionError("the last try returns")

    def _within_the_savepoint(self) -> _Ended:
        if self.keyed and (answer := requests.claim(self.keyed)) is not None:
            return _Ended(_row_of(answer), is_new=False)
        self.verb.may(self.by)
        row = self.verb.does(**self.asked, by=self.by, key=self.key)
        _run("SET CONSTRAINTS ALL IMMEDIATE")
        _run("SET CONSTRAINTS ALL DEFERRED")  # a rehearsal may have more verbs in its transaction
        return _Ended(row)

    def _in_words(self, error: DatabaseError) -> Exception:
        """The no that a person hears: the verb's words for a constraint, NotVisible, or else the error itself."""
        if reason := self.verb.words.get(constraint_of(error)):
            return Refused(reason)
        return NotVisible() if trouble_of(error) is Trouble.NOT_ALLOWED else error

    def _write(self, thing: audit.Thing, outcome: audit.Outcome) -> None:
        audit.write(self.by, audit.Act(self.verb.name, self.key), thing, outcome)


def _call(verb: Verb, by: Actor, key: UUID | None, asked: dict[str, Any]) -> _Call:
    keyed = requests.Asked(by, verb.name, key, fingerprint(asked)) if key else None
    return _Call(verb, by, asked, keyed)


def _run(statement: str, *given: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, given or None)


def _outcome_of(no: Exception) -> audit.Outcome:
    is_denied = isinstance(no, NotVisible | StepUpNeeded)
    return audit.Outcome(DENIED if is_denied else REFUSED, codes_of(no))


def codes_of(no: Exception) -> tuple[str, ...]:
    """The codes of a no: those of its reasons, its own, or the SQLSTATE of the database."""
    if isinstance(no, Refused):
        return tuple(each.code for each in no.reasons)
    return (getattr(no, "code", "") or f"database-{sqlstate_of(no)}",)


def _answer_of(row: models.Model | None) -> requests.Answer:
    return {} if row is None else {"kind": row._meta.label_lower, "id": str(row.pk)}


def _row_of(answer: requests.Answer) -> models.Model | None:
    """The row as it is now, if the one who acts may still see it."""
    if not answer:
        return None
    found: models.Model | None = apps.get_model(answer["kind"])._default_manager.filter(pk=answer["id"]).first()
    if found is None:
        raise NotVisible
    return found
