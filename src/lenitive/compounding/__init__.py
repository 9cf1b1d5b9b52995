"""Compounding: from an order to a worksheet, a beyond-use date and a label, exact and explained.

Pure: no files but the shipped rules and formulary, no clock, no float. Start at `worksheets` for the main job, at
`calculators` for one sum alone; what is weighed is a `units.Quantity` throughout.
"""

from lenitive.compounding.beyond_use import BeyondUse, DateLimit, assign as assign_beyond_use
from lenitive.compounding.calculators import CALCULATORS, Calculation, Calculator, Field, calculate
from lenitive.compounding.calculators.results import result_label
from lenitive.compounding.calculators.values import problem as calculator_problem
from lenitive.compounding.checks import reasons_not_to_release, release_dict, still_to_watch, yield_of
from lenitive.compounding.choices import choice_label
from lenitive.compounding.dating.undatable import is_sterile as is_sterile_route
from lenitive.compounding.days_supply import ContainerSupply, supply_of as supply_of_label
from lenitive.compounding.derivations import counted as count_text, text_of as quantity_text
from lenitive.compounding.formulas import (
    APPROVED as APPROVED_FILE,
    FOLDER as FORMULARY_FOLDER,
    MOST_LETTERS as FORMULA_QUERY_LETTERS,
    Approver,
    BeyondUseType,
    Check,
    Formula,
    FormulaClaim,
    FormulaLine,
    FormulasFound,
    NewFormula,
    Statement,
    Tolerance,
    approvals_of,
    check as check_formula,
    find_formula,
    fingerprint as formula_fingerprint,
    formula_faults,
    formulary,
    gap_in_words,
    gaps_in_words,
    name_problem as formula_name_problem,
    read_formula_file,
    search as search_formulas,
    shipped_files,
    with_row as with_approval,
)
from lenitive.compounding.formulas.drafting import (
    approval_of as approval_of_formula,
    drafted as drafted_formula,
    drafted_after,
    missing_for_approval,
)
from lenitive.compounding.ingredient_texts import NewForm, NewIngredient, ingredient_added, still_unknown
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
from lenitive.compounding.orders import Balance, Lot, Measure, Order, Waste, read_order
from lenitive.compounding.outcome import HandingOut, handing_out
from lenitive.compounding.own_data import all_own_rows, own_parts, own_prices
from lenitive.compounding.recalculation import found_potency, second_calculation, weighing_of
from lenitive.compounding.rounding import as_read as reading_text, number as number_text, shown as shown_quantity
from lenitive.compounding.strength import amount_of
from lenitive.compounding.supply import LastDay, last_day_to_refill
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine, plan as plan_worksheet
from lenitive.compounding.worksheets.as_json import bare as bare_number
from lenitive.compounding.worksheets.dating import dated as dated_worksheet, preparation_of as preparation_of_worksheet
from lenitive.compounding.worksheets.texts import RecordNote, record_notes

__all__ = [
    "APPROVED_FILE",
    "CALCULATORS",
    "FORMULARY_FOLDER",
    "FORMULA_QUERY_LETTERS",
    "Approver",
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
    "LastDay",
    "Leaflet",
    "Lot",
    "Measure",
    "NewForm",
    "NewFormula",
    "NewIngredient",
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
    "all_own_rows",
    "amount_of",
    "approval_of_formula",
    "approvals_of",
    "assign_beyond_use",
    "bare_number",
    "build_label",
    "calculate",
    "calculator_problem",
    "check_formula",
    "choice_label",
    "count_text",
    "dated_worksheet",
    "drafted_after",
    "drafted_formula",
    "find_formula",
    "find_ingredient",
    "formula_faults",
    "formula_fingerprint",
    "formula_name_problem",
    "formulary",
    "found_potency",
    "gap_in_words",
    "gaps_in_words",
    "handing_out",
    "ingredient_added",
    "is_sterile_route",
    "last_day_to_refill",
    "missing_for_approval",
    "number_text",
    "own_parts",
    "own_prices",
    "plan_worksheet",
    "points_of_use",
    "preparation_of_worksheet",
    "quantity_text",
    "read_formula_file",
    "read_order",
    "reading_text",
    "reasons_against_label",
    "reasons_not_to_release",
    "record_notes",
    "release_dict",
    "result_label",
    "search_formulas",
    "second_calculation",
    "shipped_files",
    "shown_quantity",
    "still_to_watch",
    "still_unknown",
    "supply_of_label",
    "way_of_use",
    "weighing_of",
    "with_approval",
    "yield_of",
]
