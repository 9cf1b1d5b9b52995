"""What a worker does before it takes visitors, and what Django does not do when it starts."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lenitive.learn.shelf import FOLDER

pytestmark = pytest.mark.slow

STARTS = """
import sys, django
django.setup()
heavy = {"numba", "scipy", "lenitive.pharmacology", "lenitive.compounding", "lenitive.learn"} & set(sys.modules)
assert not heavy, heavy
"""

CHECKED = """
import sys, django
from django.core.management import call_command
django.setup()
call_command("check")
heavy = {"numba", "llvmlite", "scipy"} & set(sys.modules)
assert not heavy, heavy
"""

WORKER = """
import django
django.setup()
from lenitive.config import gunicorn
from lenitive.pharmacology.solving import ranks
from lenitive.web.professional import compare, predict
from lenitive.web.shared import computing

class Worker:
    age, told = 2, 0
    def notify(self): self.told += 1

gunicorn.post_worker_init(worker := Worker())
assert ranks.pick.signatures and worker.told
computing.LONGEST_S = 0.0    # nothing more could be computed
assert predict.example() and compare.example()
"""


CHECKS = """
import sys, django
from pathlib import Path
django.setup()
from django.core.management import call_command
from lenitive.learn import shelf
shelf.FOLDER = Path(sys.argv[1])
call_command("check", *sys.argv[2:])
"""


def succeeds(code: str, *arguments: str) -> bool:
    return run(code, *arguments).returncode == 0


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *arguments], check=False, capture_output=True, text=True)


def test_starting_django_reads_nothing_and_loads_no_compiled_code() -> None:
    assert succeeds(STARTS)


def test_a_management_command_loads_no_compiled_code() -> None:
    assert succeeds(CHECKED)


def test_a_worker_has_compiled_and_computed_before_it_takes_visitors() -> None:
    assert succeeds(WORKER)


def test_a_broken_article_is_named_by_the_check_of_a_deployment_and_holds_up_no_other_command(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    shutil.copytree(FOLDER, articles)
    (articles / "en" / "crps.md").write_text("Nothing an article begins with.\n", encoding="utf-8")
    found = run(CHECKS, str(articles), "--deploy")
    assert found.returncode != 0 and "lenitive.E001" in found.stderr and "crps.md" in found.stderr
    assert succeeds(CHECKS, str(articles))
