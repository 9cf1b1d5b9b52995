"""The triggers of ledger and stock: what makes their rules the database's own (`sql/`)."""

from django.db import migrations

from lenitive.pharmacy.book.chain import linked_sql

DROP = """
DROP FUNCTION ledger_entry_stands() CASCADE; DROP FUNCTION movement_closes() CASCADE;
DROP FUNCTION lot_content_stands() CASCADE; DROP FUNCTION lot_state_moves() CASCADE;
DROP FUNCTION stock_count_reads_the_book() CASCADE; DROP FUNCTION stock_count_shows_its_difference() CASCADE;
DROP FUNCTION discrepancy_is_computed() CASCADE; DROP FUNCTION inventory_is_whole() CASCADE;
"""


class Migration(migrations.Migration):
    dependencies = [("pharmacy", "0005_transfers_and_losses")]
    operations = [
        migrations.RunSQL(linked_sql("ledger.sql") + linked_sql("stock.sql"), DROP),
    ]
