"""Every key that a sentence of the stock room can name is called something a person says."""

from lenitive.pharmacy.book.accounts import ACCOUNTS, KINDS
from lenitive.pharmacy.book.labels import LABELS, label, listed_labels
from lenitive.pharmacy.models.count import CAUSES, INVENTORY_KINDS
from lenitive.pharmacy.models.loss import LOSS_KINDS, STEPS
from lenitive.pharmacy.models.lot_state import LOT_STATES
from lenitive.pharmacy.models.receipt import CHECKS, FAULTS
from lenitive.pharmacy.models.supplier import KINDS as SUPPLIER_KINDS
from lenitive.pharmacy.models.transfer import ENDS

KEYS = {
    *ACCOUNTS,
    *KINDS,
    *CAUSES,
    *INVENTORY_KINDS,
    *LOSS_KINDS,
    *STEPS,
    *LOT_STATES,
    *CHECKS,
    *FAULTS,
    *SUPPLIER_KINDS,
    *ENDS,
}


def test_no_key_with_an_underscore_reaches_a_person() -> None:
    assert not [key for key in KEYS if "_" in label(key)]
    assert LABELS.keys() <= KEYS, "no label is left over"


def test_choices_are_listed_as_a_person_reads_them() -> None:
    assert listed_labels(SUPPLIER_KINDS) == "supplier, reverse distributor"
    assert label("used_up") == "used up" and label("released") == "released"
