"""Who may do what in the pharmacy's stock, and who can be the second person: the permissions of rules/access.yaml.

    @verb(may=holds(RECEIVE))
    refuse(reasons_against_witness(by, witness))

Every right is a role that somebody holds at the site at this moment (`people.holding`), also that of a witness.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.people.access import may
from lenitive.people.holding import holds, holds_now
from lenitive.reasons import POLICY, Reason
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor

RECEIVE, COUNT, ADJUST = "stock.receive", "stock.count", "stock.adjust"
TRANSFER, DESTROY, WITNESS, WEIGH = "stock.transfer", "stock.destroy", "stock.witness", "stock.weigh"

__all__ = [
    "ADJUST", "COUNT", "DESTROY", "RECEIVE", "TRANSFER", "WEIGH", "WITNESS", "holds", "reasons_against_witness",
    "sees_stock",
]  # fmt: skip


def sees_stock(by: Actor) -> bool:
    """Whether the stock of the site where somebody acts is theirs to look at."""
    return may(by.role, RECEIVE) and holds_now(by)


def reasons_against_witness(by: Actor, *witnesses: Actor) -> Iterator[Reason]:
    """Why these cannot be the witnesses of what `by` does: each is another person, of this site, and may be one."""
    persons = [by.user_id, *(each.user_id for each in witnesses)]
    if len(set(persons)) < len(persons):
        sentence = "A witness is someone other than the person who acts: ask someone else to sign too."
        yield Reason("witness-is-the-actor", sentence, POLICY)
    for each in witnesses:
        if each.site_id != by.site_id or not _may_witness(each, by):
            sentence = f"{each.name} cannot be a witness here: ask a pharmacist or technician of this site."
            yield Reason("witness-may-not", sentence, POLICY)


def _may_witness(witness: Actor, by: Actor) -> bool:
    """Row-level security shows grants to the person who has them, so it is asked as the witness."""
    act_as(witness)
    try:
        return may(witness.role, WITNESS) and holds_now(witness)
    finally:
        act_as(by)
