"""From a case to its prediction, or to all the reasons why there is none. Every form of the page comes through here.

answered(documents.from_plain({...})) -> Prediction, or a list of Reason
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from django.conf import settings

from lenitive import documents
from lenitive.pharmacology import (
    Case,
    CaseError,
    Comparison,
    OutOfTime,
    Prediction,
    PredictionWork,
    coded_case,
    compare_regimens,
    predict_case,
    read_case,
)
from lenitive.reasons import Reason, Refused
from lenitive.web.professional.case_reasons import field_of, of_problem
from lenitive.web.professional.reasons import whole
from lenitive.web.shared.allowance import pay, price_of
from lenitive.web.shared.computing import LONGEST_S, computing
from lenitive.web.shared.limits import MOST_FILE_BYTES, cost_together, too_many_people, too_much, took_too_long

Answer = TypeVar("Answer")

FILE_LIMITS = documents.Limits(max_bytes=MOST_FILE_BYTES, max_depth=12, max_nodes=5_000)


def answered(node: documents.Node) -> Prediction | list[Reason]:
    """The prediction of a case, or why there is none."""
    case = understood(node)
    if isinstance(case, list):
        return case
    try:
        return refused([case]) or _timed([case], lambda: predict_case(case, _work()))
    except Refused as error:
        return [of_problem(reason) for reason in error.reasons]


def refused(cases: Sequence[Case]) -> list[Reason]:
    """Why these cases are too much for the page. None: then they are paid for from the allowance of whoever asks."""
    if reason := too_many_people(*cases):
        return [reason]
    cost = cost_together(*cases)
    if reason := too_much(cases, cost):
        return [reason]
    pay(price_of(cost.seconds))
    return []


def _timed(cases: Sequence[Case], compute: Callable[[], Answer]) -> Answer | list[Reason]:
    """The answer, or that it took too long."""
    try:
        with computing():
            return compute()
    except OutOfTime:
        return [took_too_long(cases, LONGEST_S)]


def understood(node: documents.Node) -> Case | list[Reason]:
    """The case, or what is wrong with it."""
    try:
        return read_case(node)
    except CaseError as error:
        return [of_problem(problem) for problem in error.reasons]


def compared(cases: Mapping[str, Case]) -> Comparison | list[Reason]:
    """The comparison of cases by name, or why there is none; their work is counted together."""
    every = list(cases.values())
    try:
        return refused(every) or _timed(every, lambda: compare_regimens(cases, _work()))
    except Refused as error:
        return [of_problem(reason) for reason in error.reasons]


def _work() -> PredictionWork:
    return PredictionWork(threads=settings.LENITIVE_KERNEL_THREADS)


def from_form(case: dict[str, Any]) -> documents.Node | list[Reason]:
    """The tree of a case that the form made."""
    try:
        return documents.from_plain(case, FILE_LIMITS)
    except documents.DocumentError as error:
        return [of_document(error)]


def from_file(content: bytes, name: str) -> documents.Node | list[Reason]:
    """The tree of a case file, by the ending of its name."""
    form = "json" if name.lower().endswith(".json") else "yaml"
    try:
        return documents.read_text(content, form, FILE_LIMITS)
    except documents.DocumentError as error:
        return [of_document(error)]


def of_document(error: documents.DocumentError) -> Reason:
    """What is wrong with a document, with its line."""
    return Reason("not-readable", whole(error.message), "policy", path=field_of(error.path), line=error.line)


def link_of(case: Any) -> str:
    """The case as coded text for a link; "" when it holds what a link may not carry."""
    try:
        return coded_case(case)
    except ValueError:
        return ""
