"""Key files: made once, closed to others, and the same after a restart."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lenitive.record.faults import DatabaseFault
from lenitive.record.key_files import field_cipher, make_key_files, secret_key


@pytest.fixture(autouse=True)
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


def test_what_signs_cookies_survives_a_restart(keys: Path) -> None:
    assert secret_key() is None
    make_key_files()
    first = secret_key()
    make_key_files()
    assert first and len(first) > 50 and secret_key() == first


def test_the_folder_and_its_files_are_closed_to_others(keys: Path) -> None:
    make_key_files()
    assert keys.stat().st_mode & 0o777 == 0o700
    modes = {path.name: os.stat(path).st_mode & 0o777 for path in keys.iterdir()}
    assert modes == {"fields": 0o600, "secret_key": 0o600}


def test_processes_that_start_together_have_the_same_key(keys: Path) -> None:
    def made(_: int) -> str | None:
        make_key_files()
        return secret_key()

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(made, range(16)))) == 1


def test_what_is_encrypted_is_read_back_with_the_same_key_alone(keys: Path) -> None:
    hidden = field_cipher().encrypt(b"secret")
    assert field_cipher().decrypt(hidden) == b"secret" and b"secret" not in hidden
    (keys / "fields").write_text("nonsense")
    with pytest.raises(DatabaseFault, match="put back the file"):
        field_cipher()
