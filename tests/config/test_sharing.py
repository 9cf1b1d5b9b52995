"""All workers of one server together give an address its allowance, and no more."""

import pytest

from config.serving import asked, served

pytestmark = pytest.mark.slow

TOKEN = "a" * 32
FORM = {"Cookie": f"lenitive_form={TOKEN}", "Content_Type": "application/x-www-form-urlencoded"}
ONE_A_MINUTE = {"LENITIVE_PREDICTIONS_PER_MINUTE": "0.5"}  # half a token: one opened file


def opens_a_file(port: int, **headers: str) -> int:
    """The status for someone who opens a case file, and forgot to choose one: the least that is paid for."""
    return asked(port, "/predict/open", "POST", f"csrfmiddlewaretoken={TOKEN}", **FORM, **headers).status


def test_two_workers_give_one_address_one_allowance() -> None:
    with served(WEB_CONCURRENCY="2", **ONE_A_MINUTE) as port:
        assert [opens_a_file(port) for _ in range(12)] == [422, *[429] * 11]
        assert asked(port, "/calculators/percent?amount=120+g&strength=10+%25").status == 200


def test_behind_a_trusted_proxy_every_visitor_has_an_allowance_of_his_own() -> None:
    with served(LENITIVE_PROXY="127.0.0.1", **ONE_A_MINUTE) as port:
        visitors = ["198.51.100.1", "198.51.100.1", "6.6.6.6, 198.51.100.2", "2001:db8::1", "2001:db8::2"]
        answers = [opens_a_file(port, X_Forwarded_For=visitor) for visitor in visitors]
        assert answers == [422, 429, 422, 422, 429]
