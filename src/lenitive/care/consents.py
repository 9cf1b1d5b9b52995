"""Consents: given in words that are kept as they were read, and taken back.

    given = give(consent=NewConsent(ann.id, "sharing", "es", text_sha256, Scope(to_site="demo-west", …)), by=by)
    withdraw(consent_id=given.id, words="She changed her mind.", by=by)      # the other site's next request is refused

What a consent lets somebody read: `sharing.py`, `visible.py`. Taking one back hides nothing that a site wrote itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from lenitive.care import reasons
from lenitive.care.models import Consent, ConsentEnd, ConsentText
from lenitive.care.rules.consents import (
    SHARING,
    TEXTS,
    ConsentWording,
    kinds,
    purposes,
    wording,
    wrongly_answered,
)
from lenitive.care.sharing import reasons_not_to_reach
from lenitive.care.visible import consents, known_patient, one
from lenitive.people.access import categories
from lenitive.people.holding import holds
from lenitive.people.sites import end_of_day, today_at
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

RECORD = "consents.record"
MOST_WORDS = 500
WORDS = {"consent_end_consent_id_key": reasons.ENDED_ALREADY}


@dataclass(frozen=True)
class Scope:
    """What a consent reaches. Of a sharing: which site, which categories. Of texts: which purposes."""

    route: str = ""
    to_site: str = ""
    categories: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    until_on: date | None = None


@dataclass(frozen=True)
class NewConsent:
    """Whose, to what, in which language she read which text, how far it reaches, and what she answered when asked."""

    patient_id: UUID
    kind: str
    language: str
    text_sha256: str
    scope: Scope
    answers: dict[str, str] = field(default_factory=dict)


@verb(may=holds(RECORD))
def give(*, consent: NewConsent, by: Actor, key: UUID | None = None) -> Consent:
    """Write down that somebody consents. Refused with every reason at once, and with what was answered wrong."""
    known = known_patient(consent.patient_id, by=by)
    refuse(reasons_not_to_give(consent, by))
    read = wording(consent.kind, consent.scope.route)
    assert read is not None
    scope, is_sharing = consent.scope, consent.kind == SHARING
    row = Consent(
        patient=known.patient,
        kind=consent.kind,
        route=read.route,
        text=_kept_text(read, consent.language),
        to_site=scope.to_site if is_sharing else "",
        categories=sorted(set(scope.categories)) if is_sharing else [],
        purposes=sorted(set(scope.purposes)) if consent.kind == TEXTS else [],
        until_at=end_of_day(scope.until_on, by.site_id) if scope.until_on else None,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


@verb(may=holds(RECORD), words=WORDS)
def withdraw(*, consent_id: UUID, words: str, by: Actor, key: UUID | None = None) -> ConsentEnd:
    """Write down that somebody took a consent back. It counts from the next request on."""
    found = one(consents(by=by), consent_id)
    refuse(reasons_not_to_withdraw(found, words))
    end = ConsentEnd(consent=found, patient_id=found.patient_id, words=words.strip(), at=clock.now(), **written_by(by))
    end.save()
    return end


def reasons_not_to_give(consent: NewConsent, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this consent from being written down."""
    if consent.kind not in kinds():
        yield reasons.CHOOSE_A_KIND
        return
    read = wording(consent.kind, consent.scope.route)
    if read is None:
        yield reasons.CHOOSE_A_ROUTE
        return
    if consent.language not in ("en", "es") or consent.text_sha256 != read.sha256_in(consent.language).hex():
        yield reasons.ANOTHER_TEXT
    for each in wrongly_answered(consent.kind, read.route, consent.answers):
        again = each.again.in_language(consent.language)
        yield Reason("answered-wrong", f"Read this with them once more, then ask again: {again}", POLICY, path=each.key)
    chosen = set(consent.scope.purposes)
    if consent.kind == TEXTS and not (chosen and chosen <= purposes().keys()):
        yield reasons.CHOOSE_PURPOSES
    if consent.scope.until_on and consent.scope.until_on < today_at(by.site_id):
        yield reasons.UNTIL_IS_PAST
    if consent.kind == SHARING:
        yield from reasons_not_to_reach(consent.scope.to_site, by)
        yield from reasons_against_categories(consent.scope.categories)


def reasons_against_categories(chosen: tuple[str, ...]) -> Iterator[Reason]:
    """None was chosen, one is unknown, or without a name nobody would know whose record it is."""
    if not chosen or not set(chosen) <= categories().keys():
        yield reasons.CHOOSE_CATEGORIES
    elif "identity" not in chosen:
        yield reasons.IDENTITY_FIRST


def reasons_not_to_withdraw(consent: Consent, words: str) -> Iterator[Reason]:
    """It was taken back already, or too much was written."""
    if hasattr(consent, "end"):
        yield reasons.ENDED_ALREADY
    if len(words) > MOST_WORDS:
        yield reasons.WORDS_TOO_LONG


def _kept_text(read: ConsentWording, language: str) -> ConsentText:
    """The row that keeps this text, a new one when nobody has read it before."""
    digest = read.sha256_in(language)
    same = {"kind": read.kind, "route": read.route, "language": language, "sha256": digest}
    found = ConsentText.objects.filter(**same).first()
    if found is None:
        found = ConsentText(**same, version=read.version, text=read.read_in(language))
        found.save()
    return found
