"""Of which people a site reads what others wrote, because they said so. `sql/sharing.sql` says it once more.

    shared_with(by, "readings")        # ids of people who share their readings with the site where `by` acts

It takes both: a relation of the site to her (a referral, or an order that was sent), and her own consent, which is live
and names the category. Without the consent, a site still knows whom it wrote about itself: her identity, and no more.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Q, QuerySet

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
WRITTEN_BY_THE_SITE = (PatientIdentity, PatientContact, ReferralTaken)


def shared_with(by: Actor, category: str) -> QuerySet[CareRelation]:
    """Ids of people whose rows of this category, whoever wrote them, may be read at the site where somebody acts."""
    related = CareRelation.objects.filter(to_site=by.site_id, because__in=OPENING)
    says_so = live_sharing(by.site_id).filter(patient_id=OuterRef("patient_id"), categories__contains=[category])
    may_read = Q(Exists(says_so))
    if category == "identity":
        for model in WRITTEN_BY_THE_SITE:
            may_read |= Q(Exists(model._default_manager.filter(patient_id=OuterRef("patient_id"), site=by.site_id)))
    return related.filter(may_read)


def live_sharing(to_site: str) -> QuerySet[Consent]:
    """Consents to share with a site that count now."""
    return Consent.objects.filter(live(clock.now()), kind=SHARING, to_site=to_site)


def reasons_not_to_reach(to_site: str, by: Actor) -> Iterator[Reason]:
    """Why nothing can be sent to, or shared with, this site."""
    if site_named(to_site) is None or to_site == by.site_id:
        yield reasons.CHOOSE_A_SITE
    elif is_made_up(to_site) != is_made_up(by.site_id):
        yield reasons.DEMONSTRATION_APART
