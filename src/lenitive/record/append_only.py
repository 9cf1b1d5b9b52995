"""Tables that only grow: nothing in them is ever changed or deleted; what was wrong is corrected by a new row.

    class AuditEntry(OnlyGrows): ...                           # the model says so
    operations = [..., KeepGrowing("AuditEntry")]      # its migration makes the database hold it

Triggers that also fire for a replica refuse UPDATE, DELETE and TRUNCATE to everybody, and the app has no right to them.
It may insert only the columns that it gives: a column with a `db_default` (an instant, a transaction id, a sequence) is
the database's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

TRIGGERS = ("only_grows", "only_grows_whole")
CLOSE = """
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE {table} ENABLE ALWAYS TRIGGER only_grows, ENABLE ALWAYS TRIGGER only_grows_whole;
REVOKE ALL ON {table} FROM lenitive_app, PUBLIC;
GRANT SELECT{insert} ON {table} TO lenitive_app;
"""
OPEN = """
DROP TRIGGER only_grows ON {table};
DROP TRIGGER only_grows_whole ON {table};
GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO lenitive_app;
"""


class OnlyGrows(models.Model):
    """A row that is written once. Saving it again, or deleting it, is a mistake of the programmer."""

    written_by_database = False  # whether a function of the database is the only one that writes rows

    class Meta:
        abstract = True

    def save(self, **options: Any) -> None:
        """Write the row. ValueError when it was written before."""
        if self.written_by_database:
            raise ValueError(f"{type(self).__name__} is written by the database alone")
        if not self._state.adding:
            raise ValueError(f"{type(self).__name__} only grows: write a new row that points at this one")
        super().save(**options | {"force_insert": True})

    def delete(self, *_: Any, **__: Any) -> tuple[int, dict[str, int]]:
        """Refuse with a ValueError: nothing here is ever deleted."""
        raise ValueError(f"{type(self).__name__} only grows: nothing is deleted")

    def _do_insert(self, manager: Any, using: Any, fields: Any, returning_fields: Any, raw: Any) -> Any:
        """Leave out the columns that the database sets, since naming one takes the right to insert it."""
        given = [each for each in fields if is_given(each)]
        return super()._do_insert(manager, using, given, returning_fields, raw)  # type: ignore[misc]


def is_given(field: models.Field[Any, Any]) -> bool:
    """Whether the app writes this column, and not the database by itself."""
    return not field.has_db_default() and not isinstance(field, models.AutoField)


def columns_given(model: type[models.Model]) -> set[str]:
    """The columns that the app may insert; none where the database alone writes."""
    if getattr(model, "written_by_database", False):
        return set()
    return {str(each.column) for each in model._meta.local_concrete_fields if is_given(each)}


def only_growing_models(all_models: Iterable[type[models.Model]]) -> list[type[OnlyGrows]]:
    """The models that only grow, in the order given."""
    return [each for each in all_models if issubclass(each, OnlyGrows)]


class KeepGrowing(Operation):
    """In a migration, after the table is made or has a new column: the database holds that it only grows."""

    reversible = True

    def __init__(self, name: str, *, app_inserts: bool = True) -> None:
        self.name, self.app_inserts = name, app_inserts

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Change nothing in Django's picture of the tables."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Set the triggers and the rights, anew where the table has them already."""
        self._run(CLOSE, app_label, schema_editor, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Make the table an ordinary one again."""
        self._run(OPEN, app_label, schema_editor, to_state)

    def describe(self) -> str:
        """One line for `migrate --plan`."""
        return f"Let {self.name} only grow"

    @property
    def migration_name_fragment(self) -> str:
        """What Django builds the name of a migration from."""
        return f"keep_{self.name.lower()}_growing"

    def _run(self, text: str, app_label: str, schema_editor: BaseDatabaseSchemaEditor, state: ProjectState) -> None:
        model = state.apps.get_model(app_label, self.name)
        quote = schema_editor.quote_name
        columns = ", ".join(map(quote, sorted(columns_given(model)))) if self.app_inserts else ""
        insert = f", INSERT ({columns})" if columns else ""
        schema_editor.execute(text.format(table=quote(model._meta.db_table), insert=insert), params=None)
