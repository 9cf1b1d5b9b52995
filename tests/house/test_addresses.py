"""The page about addresses is fresh, and what the rules call a verb is one."""

from __future__ import annotations

from house.make_addresses import PAGE, page
from house.make_verbs import all_verbs
from lenitive.people.access import EVERYBODY, addresses, permissions, roles


def test_the_page_of_addresses_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tests/house/make_addresses.py"


def test_every_verb_that_the_rules_name_is_a_verb_and_every_verb_of_people_and_care_has_an_address() -> None:
    rooms = ("people.", "care.")
    named = {row.verb for row in addresses().values() if row.verb.startswith(rooms)}
    assert named == {each.name for each in all_verbs() if each.name.startswith(rooms)}


def test_every_permission_is_asked_for_somewhere_and_every_role_is_one_that_the_database_knows() -> None:
    import django

    django.setup()
    from lenitive.people.models.role_grant import ROLES

    assert tuple(roles()) == ROLES
    import lenitive.pharmacy.access as pharmacy

    asked = {row.who for row in addresses().values()} - set(EVERYBODY) | {"registrations.read"}
    asked |= {each for each in vars(pharmacy).values() if isinstance(each, str) and each.startswith("stock.")}
    assert set(permissions()) == asked


def test_the_database_and_the_rules_name_the_same_roles_of_oversight() -> None:
    from lenitive.people.sql import sql_text

    oversight = ", ".join(f"'{each.id}'" for each in roles().values() if each.side == "oversight")
    assert f"ARRAY[{oversight}]" in sql_text("grants.sql")
