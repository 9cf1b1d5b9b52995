"""Pages of the record leave a line of what they showed; without its line there is no page."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest

from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal

ANN = Actor(12, "nurse", "demo-clinic", "Ann Ortiz")


def lines() -> list[tuple[Any, ...]]:
    from lenitive.record.models import AuditEntry

    found = AuditEntry.objects.order_by("id")
    return list(found.values_list("verb", "outcome", "thing_kind", "thing_ids", "patient", "by_name"))


def read(*things: Any, no: Exception | None = None) -> None:
    from lenitive.record.reading import reading

    with reading(ANN, "clinic.patient") as seen:
        for each in things:
            seen.show(each)
        if no:
            raise no


def test_a_page_leaves_one_line_for_each_thing_it_showed(rows: Rehearsal) -> None:
    from lenitive.record.audit import Thing

    patient, first, second = new_id(), new_id(), new_id()
    read(Thing("patient", (patient,), patient), Thing("order", (first, second), patient))
    assert lines() == [
        ("clinic.patient", "viewed", "patient", [patient], patient, "Ann Ortiz"),
        ("clinic.patient", "viewed", "order", [first, second], patient, "Ann Ortiz"),
    ]


def test_a_page_that_shows_nothing_of_a_person_leaves_its_line_as_well(rows: Rehearsal) -> None:
    read()
    assert lines() == [("clinic.patient", "viewed", "", [], None, "Ann Ortiz")]


def test_a_patient_finds_who_looked_also_in_a_list(rows: Rehearsal) -> None:
    from lenitive.record.audit import Thing, who_looked

    one, other = new_id(), new_id()
    read(Thing("patient", (one, other)))
    read(Thing("order", (new_id(),), one))
    assert who_looked(one).count() == 2 and who_looked(other).count() == 1


def test_what_is_not_theirs_is_one_denied_line_and_goes_on_to_the_door(rows: Rehearsal) -> None:
    from lenitive.record.audit import Thing

    patient = new_id()
    with pytest.raises(NotVisible):
        read(Thing("patient", (patient,)), no=NotVisible())
    assert lines() == [("clinic.patient", "denied", "patient", [patient], None, "Ann Ortiz")]


def test_within_a_page_the_database_knows_who_reads(rows: Rehearsal) -> None:
    from django.db import connection

    from lenitive.record.reading import reading

    with reading(ANN, "clinic.patient"), connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('lenitive.user'), current_setting('lenitive.role')")
        assert cursor.fetchone() == ("12", "nurse")


def test_without_its_line_there_is_no_page(rows: Rehearsal) -> None:
    from django.db import DatabaseError

    with patch("lenitive.record.audit.write", side_effect=DatabaseError), pytest.raises(DatabaseError):
        read()


def test_a_page_that_broke_leaves_no_line(rows: Rehearsal) -> None:
    with pytest.raises(KeyError):
        read(no=KeyError("mistaken"))
    assert lines() == []
