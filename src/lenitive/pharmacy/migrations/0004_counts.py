"""Inventories, counts, their differences, and how those were settled."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("pharmacy", "0003_ledger"),
    ]

    operations = [
        migrations.CreateModel(
            name="Inventory",
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
                ("taken_on", models.DateField()),
                ("moment", models.CharField(max_length=10)),
                ("line_count", models.SmallIntegerField()),
                ("note", models.TextField(blank=True, max_length=10000)),
            ],
            options={
                "db_table": "inventory",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ("initial", "biennial", "pharmacist_in_charge", "newly_scheduled"))
                        ),
                        name="inventory_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("moment__in", ("open", "close"))), name="inventory_moment_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("witness_user__isnull", True),
                            models.Q(("witness_user", models.F("by_user")), _negated=True),
                            _connector="OR",
                        ),
                        name="inventory_witness_is_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("witness_user__isnull", False)), name="inventory_is_by_two"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("line_count__gte", 0)), name="inventory_lines_are_counted"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "initial")), fields=("site",), name="inventory_initial_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StockCount",
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
                ("account", models.CharField(max_length=20)),
                ("counted_units", models.BigIntegerField()),
                ("book_units", models.BigIntegerField(db_default=0)),
                (
                    "inventory",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="pharmacy.inventory",
                    ),
                ),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="counts", to="pharmacy.stocklot"
                    ),
                ),
            ],
            options={
                "db_table": "stock_count",
            },
        ),
        migrations.CreateModel(
            name="Discrepancy",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("difference_units", models.BigIntegerField(db_default=0)),
                ("alert", models.CharField(max_length=10)),
                (
                    "count",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="discrepancy",
                        to="pharmacy.stockcount",
                    ),
                ),
            ],
            options={
                "db_table": "discrepancy",
            },
        ),
        migrations.CreateModel(
            name="Settlement",
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
                ("cause", models.CharField(max_length=20)),
                ("explanation", models.TextField(max_length=10000)),
                (
                    "discrepancy",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="settlement",
                        to="pharmacy.discrepancy",
                    ),
                ),
                (
                    "movement",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.movement"),
                ),
            ],
            options={
                "db_table": "settlement",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "cause__in",
                                (
                                    "weighing_scatter",
                                    "not_recorded",
                                    "spilled",
                                    "miscounted",
                                    "unexplained",
                                    "reported_loss",
                                ),
                            )
                        ),
                        name="settlement_cause_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("witness_user__isnull", True),
                            models.Q(("witness_user", models.F("by_user")), _negated=True),
                            _connector="OR",
                        ),
                        name="settlement_witness_is_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("explanation", ""), _negated=True), name="settlement_is_explained"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cause", "miscounted"), ("movement__isnull", True)),
                            models.Q(models.Q(("cause", "miscounted"), _negated=True), ("movement__isnull", False)),
                            _connector="OR",
                        ),
                        name="settlement_moves_unless_miscounted",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="stockcount",
            index=models.Index(fields=["lot", "account", "-at"], name="stock_count_newest"),
        ),
        migrations.AddConstraint(
            model_name="stockcount",
            constraint=models.CheckConstraint(
                condition=models.Q(("account__in", ("quarantine", "vault", "bench", "shelf", "waste"))),
                name="stock_count_account_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="stockcount",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("witness_user__isnull", True),
                    models.Q(("witness_user", models.F("by_user")), _negated=True),
                    _connector="OR",
                ),
                name="stock_count_witness_is_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="stockcount",
            constraint=models.CheckConstraint(
                condition=models.Q(("counted_units__gte", 0)), name="stock_count_not_below_zero"
            ),
        ),
        migrations.AddConstraint(
            model_name="discrepancy",
            constraint=models.CheckConstraint(
                condition=models.Q(("alert__in", ("none", "look", "report"))), name="discrepancy_alert_is_known"
            ),
        ),
        KeepGrowing("Inventory"),
        KeepGrowing("StockCount"),
        KeepGrowing("Discrepancy"),
        KeepGrowing("Settlement"),
    ]
