"""How much the directions of an order give at once and a day, held against what is usual.

    reasons_of_dose(sheet)     # (Reason("label-dose-above-usual", "50 mL at once are 500 mg of ketamine (base); …"),)

`ranges` has the rows, `directed_dose` the amounts, `judging` the reasons. Above usual is a question that a pharmacist
answers with `confirmed`; from a stop on there is no label.
"""

from lenitive.compounding.directed.directed_dose import DirectedDose, directed_doses
from lenitive.compounding.directed.judging import advice, reasons_of_dose, stops_of_dose

__all__ = ["DirectedDose", "advice", "directed_doses", "reasons_of_dose", "stops_of_dose"]
