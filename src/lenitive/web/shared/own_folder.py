"""The pharmacy's own folder behind the pages: looked at before each request, and a page of its own for a broken file.

    MIDDLEWARE = [..., "lenitive.web.shared.own_folder.OwnFolder", ...]

What is read from the folder is kept until a file in it changes: what was just approved is on the next page.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from lenitive.home import OwnFileError, refresh
from lenitive.web.shared.refusals import refuse

LOG = logging.getLogger(__name__)


class OwnFolder:
    """Before each request, and when a page meets an own file that cannot be used."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        refresh()
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The sentence with file and line, in place of the page that needs that file."""
        if not isinstance(exception, OwnFileError):
            return None
        LOG.error("%s", exception)
        return refuse(request, "own_file", 503, sentence=exception.sentence)
