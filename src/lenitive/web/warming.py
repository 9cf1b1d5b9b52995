"""What each worker does once before it takes visitors, so that nobody waits for it and no page meets a broken file.

read_everything()       # ValueError with file and line for one that cannot be read
warm_up()               # that; kernels compiled; the examples of /predict and /compare computed and drawn
"""

from __future__ import annotations

from lenitive.learn import visit_questions
from lenitive.pharmacology import compile_kernels
from lenitive.web.professional import compare, predict
from lenitive.web.public.lab import walk
from lenitive.web.public.search import finder
from lenitive.web.shared.wording import LANGUAGES


def read_everything() -> None:
    """Read every article, store, formula, question and word, plan the example of the lab, build the search."""
    for language in LANGUAGES:
        finder(language)
        visit_questions(language)
        walk(language)


def warm_up() -> None:
    """Whoever comes first finds it as quick as everybody after."""
    read_everything()
    compile_kernels()
    predict.example()
    compare.example()
