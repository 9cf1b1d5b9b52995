"""Theft and loss of a controlled substance: what is missing since when, by when it is reported, and what was sent."""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.models.movement import Movement
from lenitive.pharmacy.models.witnessed import Witnessed, is_another
from lenitive.record.written_row import TEXT_LETTERS, WrittenRow, is_one_of

LOSS_KINDS = ("theft", "significant_loss", "spill_or_breakage")
STEPS = ("notice", "form")


class LossReport(Witnessed):
    """The movement to the account `loss`, when it was found, and the two days by which it is reported."""

    kind = models.CharField(max_length=30)
    found_at = models.DateTimeField()
    description = models.TextField(max_length=TEXT_LETTERS)
    movement = models.OneToOneField(Movement, models.PROTECT)
    notice_due_on = models.DateField(null=True)
    form_due_on = models.DateField(null=True)

    class Meta:
        db_table = "loss_report"
        constraints = [
            is_one_of("loss_report", "kind", LOSS_KINDS),
            is_another("loss_report"),
            models.CheckConstraint(
                condition=models.Q(found_at__lte=models.F("at")), name="loss_report_was_found_before"
            ),
            models.CheckConstraint(
                condition=models.Q(kind="spill_or_breakage")
                | models.Q(notice_due_on__isnull=False, form_due_on__isnull=False),
                name="loss_report_has_its_clock",
            ),
        ]


class LossStep(WrittenRow):
    """The written notice, or the form, as it was sent."""

    loss = models.ForeignKey(LossReport, models.PROTECT, related_name="steps")
    kind = models.CharField(max_length=10)
    sent_on = models.DateField()
    reference = models.CharField(max_length=120)

    class Meta:
        db_table = "loss_step"
        constraints = [
            is_one_of("loss_step", "kind", STEPS),
            models.UniqueConstraint(fields=["loss", "kind"], name="loss_step_once"),
        ]
