"""Every row about a patient has a category of rules/access.yaml, and the second lock lets the same roles read it."""

from __future__ import annotations

import re
from typing import Any

from lenitive.people.access import categories, permissions


def models_of_care() -> list[Any]:
    import django

    django.setup()
    from django.apps import apps

    return [each for each in apps.get_app_config("care").get_models() if "site" in {f.name for f in each._meta.fields}]


def roles_in(sql: str, name: str) -> tuple[str, ...]:
    """The roles that stand behind acting_site after this name."""
    found = re.search(rf"{re.escape(name)}.*?acting_site\(([^)]*)\)", sql, re.DOTALL)
    assert found, name
    return tuple(re.findall(r"'(\w+)'", found[1]))


def test_every_row_about_a_patient_has_a_category_and_a_site() -> None:
    assert models_of_care() and all(each.category in categories() for each in models_of_care())


def test_the_database_and_the_rules_let_the_same_roles_read_each_category() -> None:
    from lenitive.care.sql import sql_text

    sql = sql_text("categories.sql")
    assert {each.category for each in models_of_care()} <= categories().keys()
    for category in categories():
        assert roles_in(sql, f"WHEN '{category}' THEN") == categories()[category].roles, category


def test_the_database_and_the_rules_let_the_same_roles_write_the_record() -> None:
    from lenitive.care.sql import sql_text

    assert roles_in(sql_text("categories.sql"), "FUNCTION recording_site") == permissions()["record.write"].roles


def test_the_database_and_the_rules_let_the_same_roles_refer_and_write_down_consents() -> None:
    from lenitive.care.sql import sql_text

    assert roles_in(sql_text("sharing.sql"), "POLICY written ON referral") == permissions()["people.refer"].roles
    assert permissions()["consents.record"].roles == permissions()["people.register"].roles


def test_the_database_and_the_rules_let_the_same_roles_register() -> None:
    from lenitive.care.sql import sql_text

    assert roles_in(sql_text("second_lock.sql"), "FUNCTION registering_site") == permissions()["people.register"].roles


def test_the_database_and_the_rules_let_the_same_roles_break_the_glass() -> None:
    from lenitive.care.sql import sql_text

    for name in ("FUNCTION open_patients", "FUNCTION exact_patients"):
        assert roles_in(sql_text("break_glass.sql"), name) == permissions()["people.break_glass"].roles
