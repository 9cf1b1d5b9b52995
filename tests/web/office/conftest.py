"""The demonstration's staff and browsers for them."""

from people.conftest import cluster, loaded, staff, whole_cast  # noqa: F401  fixtures
