"""Levels of ketamine and what it becomes, over time, from published models. Start at `simulation.py`.

from lenitive.pharmacology import DoseRow, Regimen, Subject, predict
p = predict(Subject(70, 45, "female"), Regimen((DoseRow("iv", "racemate", 28.0, duration_h=2 / 3),)))
p.typical["ketamine"].cmax  # ng/mL
"""

from lenitive.pharmacology.answers.comparison import COUNTS as COMPARED_COUNTS, Arm, Comparison, ComparisonRow, Range
from lenitive.pharmacology.answers.effect import Effect, is_share
from lenitive.pharmacology.answers.grouping import CautionGroup, caution_groups, caution_groups_by
from lenitive.pharmacology.answers.out_of_100 import OutOf100
from lenitive.pharmacology.answers.prediction import NO_KETAMINE, QUANTILES, Alternative, Curve, Given, Prediction
from lenitive.pharmacology.answers.request import PredictionWork
from lenitive.pharmacology.answers.times import hours_and_minutes, length, moment
from lenitive.pharmacology.answers.topical import CoIngredient, LevelRange3, Topical
from lenitive.pharmacology.cases import (
    Case,
    CaseError,
    coded as coded_case,
    from_coded as case_from_code,
    problem_json,
    problem_line,
    read as read_case,
)
from lenitive.pharmacology.cost import Cost, cost_of
from lenitive.pharmacology.effects.anchors import (
    age_factor,
    event_curve,
    infusion_level_ng_per_ml,
    nasal_peak_ng_per_ml,
    points_of,
    systolic_scatter_mmhg,
)
from lenitive.pharmacology.effects.chances import EVENTS
from lenitive.pharmacology.effects.curves import CURVES, CurveOf
from lenitive.pharmacology.effects.incidence import INCIDENCE, Incidence
from lenitive.pharmacology.effects.parameters import PARAMETERS, EffectParameter, typical as typical_parameters
from lenitive.pharmacology.effects.shapes import pressure_half_level
from lenitive.pharmacology.infusions import (
    EXAMPLES as PUMP_EXAMPLES,
    CardRowWords,
    CardWords,
    InfusionCard,
    against_session,
    card_dict,
    card_of as infusion_card,
    read_setup as read_pump_setup,
    words_of as card_words,
)
from lenitive.pharmacology.interactions.fading import fading_area_ratio
from lenitive.pharmacology.interactions.names import named_in as medicines_named_in, read_name as read_medicine_name
from lenitive.pharmacology.interactions.records import (
    Medicine as KnownMedicine,
    classes as level_classes,
    groups as interacting_groups,
    medicines as known_medicines,
    studied as studied_medicines,
    together as sentences_together,
)
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel
from lenitive.pharmacology.models.all_models import PUBLISHED as PUBLISHED_MODELS
from lenitive.pharmacology.models.enantiomers import R_OVER_S
from lenitive.pharmacology.models.published import Model, Parameter, published_name
from lenitive.pharmacology.person import PERSON, PersonField
from lenitive.pharmacology.ranges import FEWEST_FOR_A_BAND, RANGES as LEVEL_RANGES, LevelRange, reading as range_reading
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.routes import ROUTES as KNOWN_ROUTES
from lenitive.pharmacology.side_by_side import compare as compare_regimens
from lenitive.pharmacology.simulation import predict, predict_case, request_of
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.deadline import OutOfTime, until as until_deadline
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.topical.ingredients import names as cream_ingredient_names
from lenitive.pharmacology.topical.patches import known_patches
from lenitive.pharmacology.validation.areas import AreaTotal, totals as area_totals
from lenitive.pharmacology.validation.checks import ValidationCheck, run as run_checks
from lenitive.pharmacology.validation.children import RefusedStudy, refused as refused_studies
from lenitive.pharmacology.validation.held_results import HeldResult
from lenitive.pharmacology.validation.record import (
    TrackRecord,
    ValidationResult,
    track_record,
    track_records,
    validation_results,
)
from lenitive.pharmacology.validation.this_release import held_here as held_results
from lenitive.pharmacology.visits import VISITS_ARE
from lenitive.pharmacology.warming import compile_kernels
from lenitive.reasons import Reason, Refused

__all__ = [
    "ABSORPTION",
    "COMPARED_COUNTS",
    "CURVES",
    "EVENTS",
    "FEWEST_FOR_A_BAND",
    "INCIDENCE",
    "KNOWN_ROUTES",
    "LEVEL_RANGES",
    "NO_KETAMINE",
    "PARAMETERS",
    "PERSON",
    "PUBLISHED_MODELS",
    "PUMP_EXAMPLES",
    "QUANTILES",
    "R_OVER_S",
    "VISITS_ARE",
    "AbsorptionModel",
    "Alternative",
    "AreaTotal",
    "Arm",
    "CardRowWords",
    "CardWords",
    "Case",
    "CaseError",
    "CautionGroup",
    "CoIngredient",
    "Comparison",
    "ComparisonRow",
    "Cost",
    "Curve",
    "CurveOf",
    "DoseRow",
    "Effect",
    "EffectParameter",
    "Floats",
    "Given",
    "HeldResult",
    "Incidence",
    "InfusionCard",
    "KnownMedicine",
    "LevelRange",
    "LevelRange3",
    "Model",
    "OutOf100",
    "OutOfTime",
    "Parameter",
    "PersonField",
    "Population",
    "Prediction",
    "PredictionWork",
    "Range",
    "Reason",
    "Refused",
    "RefusedStudy",
    "Regimen",
    "Subject",
    "Topical",
    "TrackRecord",
    "ValidationCheck",
    "ValidationResult",
    "against_session",
    "age_factor",
    "area_totals",
    "card_dict",
    "card_words",
    "case_from_code",
    "caution_groups",
    "caution_groups_by",
    "coded_case",
    "compare_regimens",
    "compile_kernels",
    "cost_of",
    "cream_ingredient_names",
    "event_curve",
    "fading_area_ratio",
    "held_results",
    "hours_and_minutes",
    "infusion_card",
    "infusion_level_ng_per_ml",
    "interacting_groups",
    "is_share",
    "known_medicines",
    "known_patches",
    "length",
    "level_classes",
    "medicines_named_in",
    "moment",
    "nasal_peak_ng_per_ml",
    "points_of",
    "predict",
    "predict_case",
    "pressure_half_level",
    "problem_json",
    "problem_line",
    "published_name",
    "range_reading",
    "read_case",
    "read_medicine_name",
    "read_pump_setup",
    "refused_studies",
    "request_of",
    "run_checks",
    "sentences_together",
    "studied_medicines",
    "systolic_scatter_mmhg",
    "track_record",
    "track_records",
    "typical_parameters",
    "until_deadline",
    "validation_results",
]
