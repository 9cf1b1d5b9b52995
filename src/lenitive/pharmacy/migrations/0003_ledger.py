"""Movements with their entries, balances, the chain of each registrant, and what finished lots hold."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("pharmacy", "0002_receipts"),
    ]

    operations = [
        migrations.CreateModel(
            name="LedgerChain",
            fields=[
                ("site", models.CharField(max_length=60, primary_key=True, serialize=False)),
            ],
            options={
                "db_table": "ledger_chain",
            },
        ),
        migrations.CreateModel(
            name="Movement",
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
                ("kind", models.CharField(max_length=20)),
                ("entry_count", models.SmallIntegerField()),
                ("second_witness_user", models.BigIntegerField(null=True)),
                ("second_witness_name", models.CharField(blank=True, max_length=200)),
                ("second_witness_role", models.CharField(blank=True, max_length=40)),
                ("reason", models.TextField(blank=True, max_length=10000)),
                ("document", models.CharField(blank=True, max_length=200)),
                (
                    "supplier",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="pharmacy.supplier"),
                ),
            ],
            options={
                "db_table": "movement",
            },
        ),
        migrations.CreateModel(
            name="LotContent",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("held_units", models.BigIntegerField()),
                ("of_units", models.BigIntegerField()),
                (
                    "finished",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="contents", to="pharmacy.stocklot"
                    ),
                ),
                (
                    "received",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="contained_in", to="pharmacy.stocklot"
                    ),
                ),
                (
                    "movement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="contents", to="pharmacy.movement"
                    ),
                ),
            ],
            options={
                "db_table": "lot_content",
            },
        ),
        migrations.CreateModel(
            name="LedgerLink",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("number", models.BigIntegerField()),
                ("linked_at", models.DateTimeField()),
                ("hash", models.BinaryField(max_length=32)),
                (
                    "movement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="links", to="pharmacy.movement"
                    ),
                ),
            ],
            options={
                "db_table": "ledger_link",
            },
        ),
        migrations.CreateModel(
            name="LedgerEntry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("account", models.CharField(max_length=20)),
                ("units", models.BigIntegerField()),
                (
                    "container",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="entries",
                        to="pharmacy.lotcontainer",
                    ),
                ),
                (
                    "lot",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="entries",
                        to="pharmacy.stocklot",
                    ),
                ),
                (
                    "movement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="entries", to="pharmacy.movement"
                    ),
                ),
            ],
            options={
                "db_table": "ledger_entry",
            },
        ),
        migrations.CreateModel(
            name="LedgerBalance",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "lot", "account", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("account", models.CharField(max_length=20)),
                ("units", models.BigIntegerField()),
                (
                    "lot",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="balances",
                        to="pharmacy.stocklot",
                    ),
                ),
            ],
            options={
                "db_table": "ledger_balance",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "account__in",
                                (
                                    "supplier",
                                    "quarantine",
                                    "vault",
                                    "bench",
                                    "batch",
                                    "made",
                                    "shelf",
                                    "patient",
                                    "waste",
                                    "loss",
                                    "destroyed",
                                    "other_store",
                                    "adjustment",
                                ),
                            )
                        ),
                        name="ledger_balance_account_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "account__in",
                                    (
                                        "quarantine",
                                        "vault",
                                        "bench",
                                        "batch",
                                        "shelf",
                                        "patient",
                                        "waste",
                                        "loss",
                                        "destroyed",
                                    ),
                                ),
                                _negated=True,
                            ),
                            ("units__gte", 0),
                            _connector="OR",
                        ),
                        name="ledger_balance_not_below_zero",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="movement",
            index=models.Index(fields=["site", "-at"], name="movement_by_site"),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        (
                            "opening",
                            "receipt",
                            "release",
                            "quarantine",
                            "weighing",
                            "put_back",
                            "batch",
                            "fill",
                            "waste",
                            "destruction",
                            "return",
                            "transfer",
                            "loss",
                            "settlement",
                        ),
                    )
                ),
                name="movement_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("witness_user__isnull", True),
                    models.Q(("witness_user", models.F("by_user")), _negated=True),
                    _connector="OR",
                ),
                name="movement_witness_is_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("second_witness_user__isnull", True),
                    models.Q(
                        ("witness_user__isnull", False),
                        models.Q(("second_witness_user", models.F("by_user")), _negated=True),
                        models.Q(("second_witness_user", models.F("witness_user")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="movement_second_witness_is_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "destruction"), _negated=True),
                    ("second_witness_user__isnull", False),
                    _connector="OR",
                ),
                name="movement_destruction_has_two_witnesses",
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(("entry_count__gte", 2)), name="movement_has_two_entries"
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind__in", ("receipt", "return")), _negated=True),
                    ("supplier__isnull", False),
                    _connector="OR",
                ),
                name="movement_of_goods_names_the_supplier",
            ),
        ),
        migrations.AddConstraint(
            model_name="movement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind__in", ("waste", "destruction", "loss", "settlement")), _negated=True),
                    models.Q(("reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="movement_has_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcontent",
            constraint=models.CheckConstraint(
                condition=models.Q(("held_units__gt", 0), ("of_units__gt", 0)), name="lot_content_is_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="lotcontent",
            constraint=models.UniqueConstraint(fields=("finished", "received"), name="lot_content_once"),
        ),
        migrations.AddConstraint(
            model_name="ledgerlink",
            constraint=models.UniqueConstraint(fields=("site", "number"), name="ledger_link_number_once"),
        ),
        migrations.AddConstraint(
            model_name="ledgerlink",
            constraint=models.UniqueConstraint(fields=("site", "movement"), name="ledger_link_movement_once"),
        ),
        migrations.AddIndex(
            model_name="ledgerentry",
            index=models.Index(fields=["lot", "account", "id"], name="ledger_entry_by_lot"),
        ),
        migrations.AddConstraint(
            model_name="ledgerentry",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "account__in",
                        (
                            "supplier",
                            "quarantine",
                            "vault",
                            "bench",
                            "batch",
                            "made",
                            "shelf",
                            "patient",
                            "waste",
                            "loss",
                            "destroyed",
                            "other_store",
                            "adjustment",
                        ),
                    )
                ),
                name="ledger_entry_account_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="ledgerentry",
            constraint=models.CheckConstraint(
                condition=models.Q(("units", 0), _negated=True), name="ledger_entry_moves_something"
            ),
        ),
        KeepGrowing("Movement"),
        KeepGrowing("LedgerEntry"),
        KeepGrowing("LedgerLink", app_inserts=False),
        KeepGrowing("LotContent"),
    ]
