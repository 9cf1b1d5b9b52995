"""Compounding: from an order to a worksheet, a beyond-use date and a label, exact and explained.

Pure: no files but the shipped rules and formulary, no clock, no float. Start at `worksheets` for the main job, at
`calculators` for one sum alone; what is weighed is a `units.Quantity` throughout.
"""

from lenitive.compounding.beyond_use import BeyondUse, DateLimit, assign as assign_beyond_use
from lenitive.compounding.calculators import CALCULATORS, Calculation, Calculator, Field, calculate
from lenitive.compounding.calculators.values import problem as calculator_problem
from lenitive.compounding.checks import reasons_not_to_release, release_dict, still_to_watch, yield_of
from lenitive.compounding.days_supply import ContainerSupply, supply_of as supply_of_label
from lenitive.compounding.derivations import counted as told_count, told as told_quantity
from lenitive.compounding.formulas import (
    FOLDER as FORMULARY_FOLDER,
    MOST_LETTERS as FORMULA_QUERY_LETTERS,
    BeyondUseType,
    Check,
    Formula,
    FormulaClaim,
    FormulaLine,
    FormulasFound,
    Statement,
    Tolerance,
    check as check_formula,
    fingerprint as formula_fingerprint,
    formulary,
    gap_in_words,
    gaps_in_words,
    read_formula_file,
    search as search_formulas,
    shipped_files,
)
from lenitive.compounding.ingredients import Ingredient, all_ingredients, find as find_ingredient
from lenitive.compounding.labels import (
    Label,
    LabelRequest,
    Leaflet,
    PrintedPoint,
    PrintedSection,
    build as build_label,
    points_of_use,
    reasons_against as reasons_against_label,
    way_of as way_of_use,
)
from lenitive.compounding.orders import Balance, Lot, Order, Waste, read_order
from lenitive.compounding.outcome import HandingOut, handing_out
from lenitive.compounding.recalculation import found_potency, second_calculation, weighing_of
from lenitive.compounding.rounding import number as number_text, shown as shown_quantity
from lenitive.compounding.strength import amount_of
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine, plan as plan_worksheet
from lenitive.compounding.worksheets.as_json import bare as bare_number
from lenitive.compounding.worksheets.dating import dated as dated_worksheet, preparation_of as preparation_of_worksheet
from lenitive.compounding.worksheets.texts import RecordNote, record_notes

__all__ = [
    "CALCULATORS",
    "FORMULARY_FOLDER",
    "FORMULA_QUERY_LETTERS",
    "Balance",
    "BeyondUse",
    "BeyondUseType",
    "Calculation",
    "Calculator",
    "Check",
    "ContainerSupply",
    "DateLimit",
    "Field",
    "Formula",
    "FormulaClaim",
    "FormulaLine",
    "FormulasFound",
    "HandingOut",
    "Ingredient",
    "Label",
    "LabelRequest",
    "Leaflet",
    "Lot",
    "Order",
    "PlannedWorksheet",
    "PrintedPoint",
    "PrintedSection",
    "RecordNote",
    "Statement",
    "Tolerance",
    "Waste",
    "WorksheetLine",
    "all_ingredients",
    "amount_of",
    "assign_beyond_use",
    "bare_number",
    "build_label",
    "calculate",
    "calculator_problem",
    "check_formula",
    "dated_worksheet",
    "find_ingredient",
    "formula_fingerprint",
    "formulary",
    "found_potency",
    "gap_in_words",
    "gaps_in_words",
    "handing_out",
    "number_text",
    "plan_worksheet",
    "points_of_use",
    "preparation_of_worksheet",
    "read_formula_file",
    "read_order",
    "reasons_against_label",
    "reasons_not_to_release",
    "record_notes",
    "release_dict",
    "search_formulas",
    "second_calculation",
    "shipped_files",
    "shown_quantity",
    "still_to_watch",
    "supply_of_label",
    "told_count",
    "told_quantity",
    "way_of_use",
    "weighing_of",
    "yield_of",
]
