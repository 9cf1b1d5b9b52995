"""PDF: tagged, titled, the same bytes for the same input; nothing is fetched; without Pango a reason says why not."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from compounding.records import record
from lenitive.compounding.labels import build
from lenitive.papers import label_html, pdf_of, whole_file
from lenitive.papers.pdf import font_bytes
from lenitive.reasons import Reason
from papers.pages import look

pytestmark = pytest.mark.slow

MADE = """
import hashlib, sys
sys.path.insert(0, "tests")
from compounding.records import record
from lenitive.compounding.labels import build
from lenitive.papers import label_html, pdf_of
print(hashlib.sha256(pdf_of(label_html(build(record())), "label")).hexdigest())
"""
REFUSED = """
from lenitive.papers import label_html, pdf_of
found = pdf_of("<p>x</p>", "label")
print(found.code, "|", found.sentence)
"""


def no_pdf(folder: Path, weasyprint: str) -> Reason:
    """What is said when `import weasyprint` does this; in this process, so that it is seen to be said here too."""
    (folder / "weasyprint.py").write_text(weasyprint, encoding="utf-8")
    loaded = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "weasyprint"}
    sys.path.insert(0, str(folder))
    try:
        found = pdf_of("<p>x</p>", "label")
    finally:
        sys.path.remove(str(folder))
        sys.modules.pop("weasyprint", None)
        sys.modules.update(loaded)
    assert isinstance(found, Reason)
    return found


def made(html: str, title: str = "") -> bytes:
    found = pdf_of(html, "label", title)
    assert isinstance(found, bytes)
    return found


def test_the_same_label_gives_the_same_bytes_in_another_process() -> None:
    here = hashlib.sha256(made(label_html(build(record())))).hexdigest()
    done = subprocess.run([sys.executable, "-c", MADE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == here


def test_another_label_gives_other_bytes() -> None:
    assert made("<p>a</p>") != made("<p>b</p>")


def test_a_pdf_is_tagged_and_has_a_title() -> None:
    pages = look(made(label_html(build(record())), "Label of CR-2026-0417"))
    assert pages.is_tagged and pages.title == "Label of CR-2026-0417"
    assert look(made("<p>a</p>")).title == "Prescription label"


def test_nothing_is_fetched_from_outside(tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("p::after { content: 'SECRET' }", encoding="utf-8")
    html = f'<link rel="stylesheet" href="{secret.as_uri()}"><img alt="x" src="http://127.0.0.1:9/x.png"><p>plain</p>'
    assert "SECRET" not in look(made(html)).texts[0]


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://example.org/a.ttf", "paper-font:../pdf.py", "paper-font:", "data:text/css,x"]
)
def test_only_our_own_fonts_are_given_out(url: str) -> None:
    with pytest.raises(ValueError, match="fetches nothing from outside"):
        font_bytes(url)
    assert font_bytes("paper-font:AtkinsonHyperlegible-Bold.ttf")[:4] == b"\x00\x01\x00\x00"


def test_without_pango_a_reason_says_what_to_install(tmp_path: Path) -> None:
    """A WeasyPrint that cannot load its library prints advice and raises OSError; ours keeps the terminal clean."""
    (tmp_path / "weasyprint.py").write_text(
        "print('-----')\nraise OSError(\"cannot load library 'libpango-1.0-0'\\nmore\")\n", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", REFUSED], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(tmp_path)}
    )
    assert done.stdout.startswith("no-pdf | ") and "-----" not in done.stdout
    assert "libpango-1.0-0 libpangoft2-1.0-0" in done.stdout and "cannot load library" in done.stdout
    assert "more" not in done.stdout.split("The system said: ")[1]


def test_an_error_without_words_is_named_by_its_kind(tmp_path: Path) -> None:
    assert no_pdf(tmp_path, "raise OSError()\n").text.endswith("The system said: OSError")
    assert "no pango" in no_pdf(tmp_path, "raise OSError('no pango')\n").text


def test_without_weasyprint_a_reason_says_so_too() -> None:
    script = "import sys; sys.modules['weasyprint'] = None\n" + REFUSED
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("no-pdf | ")


def test_all_but_pdf_works_without_loading_weasyprint() -> None:
    script = MADE.replace('print(hashlib.sha256(pdf_of(label_html(build(record())), "label")).hexdigest())', "") + (
        "label_html(build(record()))\nassert 'weasyprint' not in sys.modules and 'django' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_file_alone_has_its_style_and_its_fonts_inside() -> None:
    plain, arabic = whole_file("<p>x</p>", "x"), whole_file("<p>سارة</p>", "x", "es")
    assert ".label-sheet" in plain and plain.count("@font-face") == 2 and 'url("data:font/ttf;base64,AAEAAA' in plain
    assert arabic.count("data:font/woff2;base64,") == 2 and '<html lang="es">' in arabic
