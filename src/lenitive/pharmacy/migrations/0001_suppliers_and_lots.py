"""Suppliers, lots with their states, numbers and reorder levels."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    initial = True

    dependencies = [("record", "0002_public_keys")]

    operations = [
        migrations.CreateModel(
            name="NumberSeries",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "site", "kind", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("site", models.CharField(max_length=60)),
                ("kind", models.CharField(max_length=20)),
                ("last", models.BigIntegerField()),
            ],
            options={
                "db_table": "number_series",
            },
        ),
        migrations.CreateModel(
            name="ReorderLevel",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("form", models.CharField(max_length=120)),
                ("unit", models.CharField(max_length=10)),
                ("units", models.BigIntegerField()),
            ],
            options={
                "db_table": "reorder_level",
                "indexes": [models.Index(fields=["site", "form", "-at"], name="reorder_level_newest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("unit__in", ("mcg", "nL", "piece"))), name="reorder_level_unit_is_known"
                    ),
                    models.CheckConstraint(condition=models.Q(("units__gte", 0)), name="reorder_level_not_below_zero"),
                ],
            },
        ),
        migrations.CreateModel(
            name="StockLot",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=20)),
                ("number", models.CharField(max_length=20)),
                ("ingredient", models.CharField(max_length=120)),
                ("form", models.CharField(max_length=120)),
                ("unit", models.CharField(max_length=10)),
                ("is_controlled", models.BooleanField()),
                ("schedule", models.CharField(blank=True, max_length=10)),
                ("base_numerator", models.BigIntegerField(null=True)),
                ("base_denominator", models.BigIntegerField(null=True)),
                ("maker", models.CharField(blank=True, max_length=200)),
                ("maker_number", models.CharField(blank=True, max_length=80)),
                ("expires_on", models.DateField(null=True)),
                ("certificate", models.JSONField(default=dict)),
                (
                    "came_from",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="went_to",
                        to="pharmacy.stocklot",
                    ),
                ),
            ],
            options={
                "db_table": "lot",
            },
        ),
        migrations.CreateModel(
            name="LotState",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("state", models.CharField(max_length=20)),
                ("reason", models.TextField(blank=True, max_length=10000)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="states", to="pharmacy.stocklot"
                    ),
                ),
            ],
            options={
                "db_table": "lot_state",
            },
        ),
        migrations.CreateModel(
            name="Supplier",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=30)),
                ("name", models.CharField(max_length=200)),
                ("address", models.CharField(max_length=500)),
                ("telephone", models.CharField(blank=True, max_length=20)),
                ("registration", models.CharField(blank=True, max_length=9)),
                ("registration_expires_on", models.DateField(null=True)),
                (
                    "in_place_of",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.supplier"
                    ),
                ),
            ],
            options={
                "db_table": "supplier",
            },
        ),
        migrations.AddIndex(
            model_name="stocklot",
            index=models.Index(fields=["site", "ingredient", "expires_on"], name="lot_by_ingredient"),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("received", "finished"))), name="lot_kind_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.CheckConstraint(
                condition=models.Q(("unit__in", ("mcg", "nL", "piece"))), name="lot_unit_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.UniqueConstraint(fields=("site", "number"), name="lot_number_once"),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("is_controlled", True), models.Q(("schedule", ""), _negated=True)),
                    models.Q(("is_controlled", False), ("schedule", "")),
                    _connector="OR",
                ),
                name="lot_controlled_has_a_schedule",
            ),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_controlled", False),
                    ("kind", "finished"),
                    models.Q(("base_denominator__gt", 0), ("base_numerator__gt", 0), ("kind", "received")),
                    _connector="OR",
                ),
                name="lot_controlled_has_its_base",
            ),
        ),
        migrations.AddConstraint(
            model_name="stocklot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("base_denominator__gt", 0), ("base_numerator__gt", 0)),
                    models.Q(("base_denominator__isnull", True), ("base_numerator__isnull", True)),
                    _connector="OR",
                ),
                name="lot_base_is_whole",
            ),
        ),
        migrations.AddIndex(
            model_name="lotstate",
            index=models.Index(fields=["lot", "-id"], name="lot_state_newest"),
        ),
        migrations.AddConstraint(
            model_name="lotstate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ("quarantined", "released", "used_up", "expired", "recalled", "destroyed"))
                ),
                name="lot_state_state_is_known",
            ),
        ),
        migrations.AddIndex(
            model_name="supplier",
            index=models.Index(fields=["site", "name"], name="supplier_by_name"),
        ),
        migrations.AddConstraint(
            model_name="supplier",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("supplier", "reverse_distributor"))), name="supplier_kind_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="supplier",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("name", ""), _negated=True), models.Q(("address", ""), _negated=True)),
                name="supplier_has_name_and_address",
            ),
        ),
        KeepGrowing("Supplier"),
        KeepGrowing("StockLot"),
        KeepGrowing("LotState"),
        KeepGrowing("ReorderLevel"),
    ]
