"""A printed label holds a patient's name; the process that printed it does not."""

from pathlib import Path

import pytest

from house.rooms import ROOT
from lenitive.cli.main import main
from memory import remembered

ORDER = ROOT / "examples" / "orders" / "labelled.yaml"


def print_label(folder: Path, name: str) -> str:
    """The label as HTML, for a patient of this name."""
    text = ORDER.read_text(encoding="utf-8").replace("Ana Núñez", f"Ana {name}")
    order, page = folder / "order.yaml", folder / "label.html"
    order.write_text(text, encoding="utf-8")
    main(["label", str(order), "--on", "2026-11-24", "--html", str(page)])
    return page.read_text(encoding="utf-8")


@pytest.mark.slow
def test_no_memory_holds_the_patient_once_the_label_is_printed(tmp_path: Path) -> None:
    name = "quix" + "otlemur"
    assert name in print_label(tmp_path, name)
    assert remembered(name) == []
