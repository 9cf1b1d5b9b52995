"""The demonstration's staff and browsers for them; patients who sign in: `patients_who_sign_in.py`."""

from people.conftest import cluster, loaded, staff, whole_cast  # noqa: F401  fixtures
