"""What the answer of /predict costs beside the prediction itself: processor time, and bytes before compression.

python benchmarks/answer_page.py        # in the environment of the product
"""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
django.setup()

from django.test import Client  # noqa: E402

from lenitive.web.professional import predicting  # noqa: E402
from lenitive.web.professional.forms.filling import EXAMPLE  # noqa: E402
from lenitive.web.shared.allowance import PREDICTIONS  # noqa: E402

REPEATS = 30
KINDS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "page": ({}, {}),
    "exchange": ({}, {"HX-Request": "true"}),
    "details": ({"part": "details"}, {"HX-Request": "true"}),
    "whole page": ({"part": "details"}, {}),
}


@dataclass
class Clock:
    """Processor seconds of the predictions since it was set to zero."""

    predicting_s: float = 0.0

    def timed(self, predict: Any) -> Any:
        def run(*arguments: Any, **named: Any) -> Any:
            start = time.process_time()
            try:
                return predict(*arguments, **named)
            finally:
                self.predicting_s += time.process_time() - start

        return run


def measure(client: Client, clock: Clock, kind: str) -> tuple[int, float, float]:
    """Bytes; median milliseconds of the prediction and of everything beside it."""
    more, headers = KINDS[kind]
    predicting, besides_ms, size = [], [], 0
    for _ in range(REPEATS):
        PREDICTIONS.forget()
        clock.predicting_s = 0.0
        start = time.process_time()
        size = len(client.post("/predict", {**EXAMPLE, **more}, headers=headers).content)
        besides_ms.append(1000 * (time.process_time() - start - clock.predicting_s))
        predicting.append(1000 * clock.predicting_s)
    return size, statistics.median(predicting), statistics.median(besides_ms)


if __name__ == "__main__":
    clock, client = Clock(), Client(SERVER_NAME="localhost")
    predicting.predict_case = clock.timed(predicting.predict_case)
    for kind in ("page", *KINDS):  # the first time warms up
        size, predicting, besides_ms = measure(client, clock, kind)
        print(f"{kind:12} {size:8,} bytes   prediction {predicting:5.1f} ms   beside it {besides_ms:5.1f} ms")
