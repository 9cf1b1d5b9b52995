"""Who may do what in the pharmacy's stock, and who can be the second person, until the room `people` says so.

    @verb(may=holds("stock.receive"))
    refuse(reasons_against_witness(by, witness))

`holds` and `reasons_against_witness` are the only two places that ask; `people.access` takes their place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, StepUpNeeded

RECEIVE, COUNT, ADJUST = "stock.receive", "stock.count", "stock.adjust"
TRANSFER, DESTROY, WITNESS, WEIGH = "stock.transfer", "stock.destroy", "witness", "weigh"
ALL = frozenset((RECEIVE, COUNT, ADJUST, TRANSFER, DESTROY, WITNESS, WEIGH))
RIGHTS: dict[str, frozenset[str]] = {
    "pharmacist": ALL,
    "technician": frozenset((RECEIVE, WITNESS, WEIGH)),
    "prescriber": frozenset((RECEIVE, COUNT, ADJUST, DESTROY, WITNESS)),  # a clinic's vault
    "nurse": frozenset((RECEIVE, WITNESS)),
}


def holds(permission: str, *, step_up: bool = False) -> Callable[[Actor], None]:
    """For `verb(may=…)`: NotVisible without the permission, StepUpNeeded where the second factor has to be fresh."""

    def may(by: Actor) -> None:
        if not by.site_id or permission not in RIGHTS.get(by.role, ()):
            raise NotVisible
        if step_up and not (by.step_up and by.step_up.is_fresh(clock.now())):
            raise StepUpNeeded

    may.__doc__ = f"Whoever holds {permission} at the site{', with a fresh second factor' if step_up else ''}."
    return may


def reasons_against_witness(by: Actor, *witnesses: Actor) -> Iterator[Reason]:
    """Why these cannot be the witnesses of what `by` does: each is another person, of this site, and may be one."""
    persons = [by.user_id, *(each.user_id for each in witnesses)]
    if len(set(persons)) < len(persons):
        sentence = "A witness is someone other than the person who acts: ask somebody else to sign as well."
        yield Reason("witness-is-the-actor", sentence, POLICY)
    for each in witnesses:
        if each.site_id != by.site_id or WITNESS not in RIGHTS.get(each.role, ()):
            sentence = f"{each.name} cannot be a witness here: ask a pharmacist or technician of this site."
            yield Reason("witness-may-not", sentence, POLICY)
