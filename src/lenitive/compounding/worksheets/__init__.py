"""Worksheets: what to weigh, of which lot, in which order, and why exactly so much. Start at `planning`.

sheet = plan(order)
sheet.lines[0].to_weigh   # exact; the sentences in .steps say how it came about
"""

from lenitive.compounding.worksheets.planning import plan
from lenitive.compounding.worksheets.worksheet import (
    Aliquot,
    PlannedWorksheet,
    ProcedureStep,
    Total,
    Window,
    WorksheetLine,
)

__all__ = ["Aliquot", "PlannedWorksheet", "ProcedureStep", "Total", "Window", "WorksheetLine", "plan"]
