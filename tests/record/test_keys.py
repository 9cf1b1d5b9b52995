"""The server's keys: begun at the machine alone, rotated, lost, and kept where nobody else looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive.record.actor import OPERATOR, Actor
from lenitive.record.faults import DatabaseFault
from lenitive.record.rehearsal import Rehearsal
from lenitive.record.server.places import keys_folder


@pytest.fixture
def rehearsed(rows: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rehearsal:
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    return rows


def test_only_whoever_is_at_the_machine_begins_a_key(rehearsed: Rehearsal) -> None:
    from lenitive.record.denials import NotVisible
    from lenitive.record.keys import begin

    with pytest.raises(NotVisible):
        begin(purpose="signing", by=Actor(12, "site_administrator", "demo-north", "Ann Ortiz"))
    assert not keys_folder().exists()


def test_the_first_keys_are_begun_once(rehearsed: Rehearsal) -> None:
    from lenitive.record.keyring import signer
    from lenitive.record.keys import begin_what_is_missing

    assert [each.purpose for each in begin_what_is_missing()] == ["signing", "heads"]
    assert begin_what_is_missing() == []
    assert signer("signing") and signer("heads")


def test_a_new_key_signs_and_the_old_one_still_verifies(rehearsed: Rehearsal) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from lenitive.record.keyring import signer
    from lenitive.record.keys import begin

    first, signed = begin(purpose="signing", by=OPERATOR), signer("signing")
    assert signed and signed.id == first.id
    signature = signed.sign(b"one")
    second = begin(purpose="signing", by=OPERATOR)
    now = signer("signing")
    assert now and now.id == second.id
    Ed25519PublicKey.from_public_bytes(bytes(first.public)).verify(signature, b"one")


def test_a_lost_file_is_not_replaced_by_itself(rehearsed: Rehearsal) -> None:
    from lenitive.record.keyring import file_of, missing_files, signer
    from lenitive.record.keys import begin, begin_what_is_missing

    lost = file_of("signing", begin(purpose="signing", by=OPERATOR).id)
    lost.unlink()
    assert signer("signing") is None and missing_files() == [lost]
    assert [each.purpose for each in begin_what_is_missing()] == ["heads"]


def test_a_file_that_is_another_key_signs_nothing(rehearsed: Rehearsal) -> None:
    from lenitive.record.keyring import file_of, signer
    from lenitive.record.keys import begin

    old, new = (file_of("signing", begin(purpose="signing", by=OPERATOR).id) for _ in range(2))
    new.write_bytes(old.read_bytes())
    assert signer("signing") is None
    new.write_text("no key")
    with pytest.raises(DatabaseFault, match="put the right file back"):
        signer("signing")


def test_keys_are_not_kept_where_others_can_look(rehearsed: Rehearsal) -> None:
    from lenitive.reasons import Refused
    from lenitive.record.keys import begin

    keys_folder().mkdir()
    keys_folder().chmod(0o755)
    with pytest.raises(Refused) as caught:
        begin(purpose="signing", by=OPERATOR)
    assert [each.code for each in caught.value.reasons] == ["keys-folder-open"] and not list(keys_folder().iterdir())
