"""The words of a route in a sentence; the words of a case file (iv, im, oral) are for files.

BY_ROUTE["im"]  # "into the muscle"
"""

from __future__ import annotations

BY_ROUTE = {
    "iv": "by vein",
    "im": "into the muscle",
    "nasal": "into the nose",
    "oral": "by mouth",
    "sublingual": "under the tongue",
    "buccal": "in the cheek",
    "rectal": "by rectum",
    "topical": "on the skin",
}
