"""Receipts with their lines, containers, and the checks of a lot in quarantine."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("pharmacy", "0001_suppliers_and_lots"),
    ]

    operations = [
        migrations.CreateModel(
            name="LotContainer",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("code", models.CharField(max_length=30, unique=True)),
                ("tare_mcg", models.BigIntegerField(null=True)),
                ("came_units", models.BigIntegerField()),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="containers", to="pharmacy.stocklot"
                    ),
                ),
            ],
            options={
                "db_table": "container",
            },
        ),
        migrations.CreateModel(
            name="LotCheck",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("what", models.CharField(max_length=20)),
                ("passed", models.BooleanField()),
                ("note", models.TextField(blank=True, max_length=10000)),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="checks", to="pharmacy.stocklot"
                    ),
                ),
                (
                    "container",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.lotcontainer"
                    ),
                ),
            ],
            options={
                "db_table": "lot_check",
            },
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("invoice_number", models.CharField(max_length=80)),
                ("invoice_on", models.DateField()),
                ("received_on", models.DateField()),
                ("supplier", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="pharmacy.supplier")),
            ],
            options={
                "db_table": "receipt",
            },
        ),
        migrations.CreateModel(
            name="ReceiptLine",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("ingredient", models.CharField(max_length=120)),
                ("unit", models.CharField(max_length=10)),
                ("ordered_units", models.BigIntegerField()),
                ("came_units", models.BigIntegerField()),
                ("fault", models.CharField(max_length=10)),
                ("note", models.TextField(blank=True, max_length=10000)),
                (
                    "lot",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.stocklot"
                    ),
                ),
                (
                    "receipt",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="lines", to="pharmacy.receipt"
                    ),
                ),
            ],
            options={
                "db_table": "receipt_line",
            },
        ),
        migrations.AddConstraint(
            model_name="lotcontainer",
            constraint=models.CheckConstraint(
                condition=models.Q(("came_units__gt", 0)), name="container_holds_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcontainer",
            constraint=models.CheckConstraint(
                condition=models.Q(("tare_mcg__isnull", True), ("tare_mcg__gt", 0), _connector="OR"),
                name="container_tare_is_above_zero",
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcheck",
            constraint=models.CheckConstraint(
                condition=models.Q(("what__in", ("certificate", "label"))), name="lot_check_what_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcheck",
            constraint=models.CheckConstraint(
                condition=models.Q(("passed", True), models.Q(("note", ""), _negated=True), _connector="OR"),
                name="lot_check_failure_has_a_note",
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcheck",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("container__isnull", False), ("what", "label")),
                    models.Q(models.Q(("what", "label"), _negated=True), ("container__isnull", True)),
                    _connector="OR",
                ),
                name="lot_check_label_is_of_a_container",
            ),
        ),
        migrations.AddConstraint(
            model_name="receipt",
            constraint=models.CheckConstraint(
                condition=models.Q(("invoice_number", ""), _negated=True), name="receipt_has_an_invoice"
            ),
        ),
        migrations.AddConstraint(
            model_name="receipt",
            constraint=models.UniqueConstraint(
                fields=("site", "supplier", "invoice_number"), name="receipt_invoice_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="receiptline",
            constraint=models.CheckConstraint(
                condition=models.Q(("fault__in", ("none", "short", "over", "damaged", "wrong"))),
                name="receipt_line_fault_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="receiptline",
            constraint=models.CheckConstraint(
                condition=models.Q(("unit__in", ("mcg", "nL", "piece"))), name="receipt_line_unit_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="receiptline",
            constraint=models.CheckConstraint(
                condition=models.Q(("came_units__gte", 0), ("ordered_units__gte", 0)),
                name="receipt_line_is_not_below_zero",
            ),
        ),
        migrations.AddConstraint(
            model_name="receiptline",
            constraint=models.CheckConstraint(
                condition=models.Q(("fault", "none"), models.Q(("note", ""), _negated=True), _connector="OR"),
                name="receipt_line_fault_has_a_note",
            ),
        ),
        migrations.AddConstraint(
            model_name="receiptline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("fault", "none"), _negated=True),
                    ("came_units", models.F("ordered_units")),
                    _connector="OR",
                ),
                name="receipt_line_difference_has_a_fault",
            ),
        ),
        KeepGrowing("Receipt"),
        KeepGrowing("ReceiptLine"),
        KeepGrowing("LotContainer"),
        KeepGrowing("LotCheck"),
    ]
