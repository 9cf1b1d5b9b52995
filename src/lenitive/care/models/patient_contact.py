"""How somebody is reached: telephone, e-mail and address, as they were written down on one day.

The newest row that a site may see is what holds there. Every field may be empty: it was not asked or not told.
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow

TELEPHONE_LETTERS, EMAIL_LETTERS, ADDRESS_LETTERS = 20, 254, 500


class PatientContact(WrittenRow):
    """A United States telephone as 303-555-0123, an e-mail address, a postal address of several lines."""

    category = "contact"
    has_alike = False  # whether the correction made her look like somebody else: set by the verb, kept nowhere

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="contacts")
    in_place_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    telephone = models.CharField(max_length=TELEPHONE_LETTERS, blank=True)
    email = models.CharField(max_length=EMAIL_LETTERS, blank=True)
    address = models.CharField(max_length=ADDRESS_LETTERS, blank=True)

    class Meta:
        db_table = "patient_contact"
        constraints = [
            models.UniqueConstraint(fields=["in_place_of", "site"], name="patient_contact_corrected_once"),
            models.UniqueConstraint(
                fields=["patient", "site"], condition=models.Q(in_place_of=None), name="patient_contact_begins_once"
            ),
        ]
        indexes = [
            models.Index(fields=["patient", "-id"], name="patient_contact_newest"),
            models.Index(fields=["telephone"], name="patient_contact_by_telephone"),
        ]

    @property
    def is_empty(self) -> bool:
        """Whether nobody can be reached by it."""
        return not (self.telephone or self.email or self.address)
