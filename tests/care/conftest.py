"""The demonstration's staff; each test is rolled back. People whom a test registers: `made_up_patients.py`."""

from people.conftest import cluster, loaded, staff, whole_cast

__all__ = ["cluster", "loaded", "staff", "whole_cast"]
