"""Of which people a site reads what others wrote, because they said so. `sql/sharing.sql` says it once more.

    PatientReading.objects.filter(shared_with(by, "readings"))    # of people who share them with the site of `by`

It takes both: a relation of the site to her (a referral, or an order that was sent), and her own consent, which is live
and names the category. Without the consent, a site still knows whom it wrote about itself: her identity, and no more.
Joining two of her records widens nothing: of two consents the narrower counts, until she has been asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL

from lenitive.care import reasons
from lenitive.care.models import CareRelation, Consent, PatientContact, PatientIdentity, ReferralTaken
from lenitive.care.models.care_relation import ORDER_SENT, REFERRED
from lenitive.care.models.consent import live
from lenitive.care.rules.consents import SHARING
from lenitive.people.sites import is_made_up, site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor

OPENING = (REFERRED, ORDER_SENT)
LIVE = """
c.kind = 'sharing' AND c.to_site = %(site)s AND %(category)s = ANY (c.categories) AND c.at <= %(now)s
AND (c.until_at IS NULL OR c.until_at > %(now)s) AND NOT EXISTS (SELECT 1 FROM consent_end e WHERE e.consent_id = c.id)
"""
# Records with a twin for which she does not agree, though she was asked about it before the two were joined.
NARROWED = f"""
SELECT j.patient FROM joined_patients() j JOIN joined_patients() twin USING (person)
WHERE twin.patient <> j.patient AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.patient_id = twin.patient AND {LIVE})
  AND EXISTS (SELECT 1 FROM consent c WHERE c.patient_id = twin.patient AND c.kind = 'sharing' AND c.to_site = %(site)s
    AND c.at <= j.since)
"""
# All records of those who agreed after the joining, where the site has to do with one of them.
SHARED_SINCE = f"""
SELECT j.patient FROM joined_patients() j JOIN joined_patients() twin USING (person)
JOIN consent c ON c.patient_id = twin.patient AND {LIVE} AND c.at > j.since
WHERE EXISTS (SELECT 1 FROM joined_patients() k JOIN care_relation r ON r.patient_id = k.patient
  WHERE k.person = j.person AND r.to_site = %(site)s AND r.because IN ('referred', 'order_sent'))
"""
WRITTEN_BY_THE_SITE = (PatientIdentity, PatientContact, ReferralTaken)


def shared_with(by: Actor, category: str, patient: str = "patient_id") -> Q:
    """Rows of people who share this category, whoever wrote it, with the site where somebody acts, by this column.

    Two sets of ids side by side, each asked once: one around both would read every relation there is.
    """
    related = CareRelation.objects.filter(to_site=by.site_id, because__in=OPENING)
    says_so = live_sharing(by.site_id).filter(patient_id=OuterRef("patient_id"), categories__contains=[category])
    may_read = Q(Exists(says_so)) & ~Q(patient_id__in=_of_joined(NARROWED, by.site_id, category))
    if category == "identity":
        for model in WRITTEN_BY_THE_SITE:
            may_read |= Q(Exists(model._default_manager.filter(patient_id=OuterRef("patient_id"), site=by.site_id)))
    opened = related.filter(may_read).values("patient_id")
    asked_again = _of_joined(SHARED_SINCE, by.site_id, category)
    return Q(**{f"{patient}__in": opened}) | Q(**{f"{patient}__in": asked_again})


def _of_joined(statement: str, to_site: str, category: str) -> RawSQL:
    """Ids of those with more than one record for whom this holds."""
    return RawSQL(*_numbered(statement, {"site": to_site, "category": category, "now": clock.now()}))


def _numbered(statement: str, given: dict[str, Any]) -> tuple[str, list[Any]]:
    """The statement with its parameters in order instead of by name."""
    names = re.findall(r"%\((\w+)\)s", statement)
    return re.sub(r"%\(\w+\)s", "%s", statement), [given[name] for name in names]


def live_sharing(to_site: str) -> QuerySet[Consent]:
    """Consents to share with a site that count now."""
    return Consent.objects.filter(live(clock.now()), kind=SHARING, to_site=to_site)


def reasons_not_to_reach(to_site: str, by: Actor) -> Iterator[Reason]:
    """Why nothing can be sent to, or shared with, this site."""
    if site_named(to_site) is None or to_site == by.site_id:
        yield reasons.CHOOSE_A_SITE
    elif is_made_up(to_site) != is_made_up(by.site_id):
        yield reasons.DEMONSTRATION_APART
