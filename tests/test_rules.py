"""The rule data of the repository is read once; what is no mapping is refused with the name of the file."""

from pathlib import Path

import pytest

from lenitive import rules
from lenitive.documents import DocumentError


def test_a_rule_file_is_read_as_plain_texts() -> None:
    found = rules.content("interactions")
    assert found["levels"][0]["name"] == "clarithromycin" and found["levels"][0]["rows"][0]["auc_ratio"] == "2.6"
    assert rules.content("interactions") is found


def test_a_rule_file_that_is_no_mapping_or_is_not_there_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "FOLDER", tmp_path)
    (tmp_path / "listed.yaml").write_text("- one\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"rules/listed\.yaml is not a mapping"):
        rules.content("listed")
    with pytest.raises(DocumentError, match="cannot be read"):
        rules.content("absent")
