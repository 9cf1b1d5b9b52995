"""docs/rules.md lists every table of rules/ with the file that reads it, so that a number is found at the first try."""

from house.make_rules_page import PAGE, declared, keys_of, rules_page
from lenitive.rules import FOLDER


def test_the_page_of_the_rules_is_fresh() -> None:
    again = "run: python tests/house/make_rules_page.py"
    assert PAGE.read_text(encoding="utf-8") == rules_page(), again


def test_every_table_of_every_file_is_read_by_a_module() -> None:
    read = {(table.file, table.key) for _, table in declared()}
    written = {(path.stem, key) for path in FOLDER.glob("*.yaml") for key in keys_of(path.stem)}
    assert read == written
