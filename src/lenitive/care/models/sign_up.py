"""How a patient gets in: a one-time code that staff hand over, each try to use it, and the account it led to.

Only the fingerprint of a code is kept, made with a key that lies outside the database. It counts once, and ends after
three days, after five tries with a wrong birth date, or when a newer one is made for the same person.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.care.models.patient import Patient
from lenitive.care.models.proxy import Proxy
from lenitive.people.models import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id
from lenitive.record.written_row import WrittenRow

FINGERPRINT_BYTES = 32


class SignUpCode(WrittenRow):
    """For a patient, or for somebody she has named (`proxy`). Whoever made it knows `code`; it is stored nowhere."""

    category = "identity"
    code = ""

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="sign_up_codes")
    proxy = models.ForeignKey(Proxy, models.PROTECT, null=True, related_name="sign_up_codes")
    fingerprint = models.BinaryField(max_length=FINGERPRINT_BYTES)
    expires_at = models.DateTimeField()

    class Meta:
        db_table = "sign_up_code"
        constraints = [
            models.UniqueConstraint(fields=["fingerprint"], name="sign_up_code_drawn_once"),
            models.CheckConstraint(condition=models.Q(expires_at__gt=models.F("at")), name="sign_up_code_lasts"),
        ]
        indexes = [models.Index(fields=["patient", "-id"], name="sign_up_code_newest")]


class SignUpTry(OnlyGrows):
    """Somebody typed a code and a birth date. A code that is nobody's leaves a row as well, so both take as long."""

    id = models.UUIDField(primary_key=True, default=new_id)
    code = models.ForeignKey(SignUpCode, models.PROTECT, null=True, related_name="tries")
    patient = models.UUIDField(null=True)
    is_right = models.BooleanField()
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "sign_up_try"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_right=False) | models.Q(code__isnull=False), name="sign_up_try_right_of_a_code"
            ),
        ]


class PatientAccount(WrittenRow):
    """Which account is whose: one of a patient, and one patient of an account, for good. The role says if it counts."""

    category = "identity"

    patient = models.OneToOneField(Patient, models.PROTECT, related_name="account")
    user = models.OneToOneField(User, models.PROTECT, related_name="patient_account")

    class Meta:
        db_table = "patient_account"


class SignUpUse(OnlyGrows):
    """Notes that a code was used, so that nobody can use it again."""

    code = models.OneToOneField(SignUpCode, models.PROTECT, primary_key=True, related_name="use")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    used_at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "sign_up_use"
