"""Names for the arrays that the solver passes about; all float64 or int64, C-contiguous.

Floats: any float64 array. Ints: any int64 array. Shapes stand in the docstring of each function.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
