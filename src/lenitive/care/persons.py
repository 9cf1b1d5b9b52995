"""Which records are one person's. Joining rewrites nothing, so whoever reads asks here: `sql/merging.sql` knows.

    persons = joined()                                # one question for a whole page
    persons.records_of(patient_id)                    # all ids of hers, this one too; (patient_id,) for most people
    persons.standing_for(seen)[patient_id]            # the one record under which a reader of these sees her

Whoever is kept stands for the person. Where a reader may not see that record, the oldest stands that they may see.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import connection


@dataclass(frozen=True)
class Persons:
    """Joined records alone. `person_of`: the record that is kept; `since`: when the last of hers was joined to it."""

    person_of: dict[UUID, UUID] = field(default_factory=dict)
    since: dict[UUID, datetime] = field(default_factory=dict)

    def kept(self, patient_id: UUID) -> UUID:
        """The record that is kept of this person: itself where nothing was joined."""
        return self.person_of.get(patient_id, patient_id)

    def records_of(self, patient_id: UUID) -> tuple[UUID, ...]:
        """Every record of the person whose this one is, the oldest first."""
        person = self.kept(patient_id)
        return tuple(sorted({patient_id, *(each for each, whose in self.person_of.items() if whose == person)}))

    def standing_for(self, seen: Iterable[UUID]) -> dict[UUID, UUID]:
        """For each joined record among those that somebody sees: the one under which they see the person."""
        together: defaultdict[UUID, list[UUID]] = defaultdict(list)
        for each in seen:
            if each in self.person_of:
                together[self.person_of[each]].append(each)
        stands = {person: person if person in records else min(records) for person, records in together.items()}
        return {each: stands[person] for person, records in together.items() for each in records}


def joined() -> Persons:
    """Everybody who has more than one record. Ids alone, and no right to read one of them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT patient, person, since FROM joined_patients()")
        rows = cursor.fetchall()
    return Persons({patient: person for patient, person, _ in rows}, {person: since for _, person, since in rows})
