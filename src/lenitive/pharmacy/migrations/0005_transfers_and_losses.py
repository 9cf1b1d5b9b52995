"""Transfers between registrants, and reports of theft and loss."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("pharmacy", "0004_counts"),
    ]

    operations = [
        migrations.CreateModel(
            name="LossReport",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("witness_user", models.BigIntegerField(null=True)),
                ("witness_name", models.CharField(blank=True, max_length=200)),
                ("witness_role", models.CharField(blank=True, max_length=40)),
                ("kind", models.CharField(max_length=30)),
                ("found_at", models.DateTimeField()),
                ("description", models.TextField(max_length=10000)),
                ("notice_due_on", models.DateField(null=True)),
                ("form_due_on", models.DateField(null=True)),
                ("movement", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, to="pharmacy.movement")),
            ],
            options={
                "db_table": "loss_report",
            },
        ),
        migrations.CreateModel(
            name="LossStep",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=10)),
                ("sent_on", models.DateField()),
                ("reference", models.CharField(max_length=120)),
                (
                    "loss",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="pharmacy.lossreport"
                    ),
                ),
            ],
            options={
                "db_table": "loss_step",
            },
        ),
        migrations.CreateModel(
            name="Transfer",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("to_site", models.CharField(max_length=60)),
                ("units", models.BigIntegerField()),
                ("document", models.CharField(max_length=200)),
                ("controlled_share_ppm", models.IntegerField(null=True)),
                ("all_share_ppm", models.IntegerField(null=True)),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="transfers", to="pharmacy.stocklot"
                    ),
                ),
            ],
            options={
                "db_table": "transfer",
            },
        ),
        migrations.CreateModel(
            name="TransferEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("outcome", models.CharField(max_length=20)),
                ("reason", models.TextField(blank=True, max_length=10000)),
                (
                    "lot",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.stocklot"
                    ),
                ),
                (
                    "movement",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.movement"
                    ),
                ),
                (
                    "transfer",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="pharmacy.transfer"
                    ),
                ),
            ],
            options={
                "db_table": "transfer_end",
            },
        ),
        migrations.AddConstraint(
            model_name="lossreport",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("theft", "significant_loss", "spill_or_breakage"))),
                name="loss_report_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="lossreport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("witness_user__isnull", True),
                    models.Q(("witness_user", models.F("by_user")), _negated=True),
                    _connector="OR",
                ),
                name="loss_report_witness_is_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="lossreport",
            constraint=models.CheckConstraint(
                condition=models.Q(("found_at__lte", models.F("at"))), name="loss_report_was_found_before"
            ),
        ),
        migrations.AddConstraint(
            model_name="lossreport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind", "spill_or_breakage"),
                    models.Q(("form_due_on__isnull", False), ("notice_due_on__isnull", False)),
                    _connector="OR",
                ),
                name="loss_report_has_its_clock",
            ),
        ),
        migrations.AddConstraint(
            model_name="lossstep",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("notice", "form"))), name="loss_step_kind_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="lossstep",
            constraint=models.UniqueConstraint(fields=("loss", "kind"), name="loss_step_once"),
        ),
        migrations.AddConstraint(
            model_name="transfer",
            constraint=models.CheckConstraint(condition=models.Q(("units__gt", 0)), name="transfer_moves_something"),
        ),
        migrations.AddConstraint(
            model_name="transfer",
            constraint=models.CheckConstraint(
                condition=models.Q(("to_site", models.F("site")), _negated=True), name="transfer_is_to_another"
            ),
        ),
        migrations.AddConstraint(
            model_name="transfer",
            constraint=models.CheckConstraint(
                condition=models.Q(("document", ""), _negated=True), name="transfer_has_an_invoice"
            ),
        ),
        migrations.AddConstraint(
            model_name="transferend",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ("received", "called_off"))), name="transfer_end_outcome_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="transferend",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lot__isnull", False), ("movement__isnull", False), ("outcome", "received")),
                    models.Q(
                        ("lot__isnull", True),
                        ("movement__isnull", True),
                        ("outcome", "called_off"),
                        models.Q(("reason", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="transfer_end_is_whole",
            ),
        ),
        KeepGrowing("Transfer"),
        KeepGrowing("TransferEnd"),
        KeepGrowing("LossReport"),
        KeepGrowing("LossStep"),
    ]
