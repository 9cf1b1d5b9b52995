"""The tables of people who are treated; Django looks for them here."""

from lenitive.care.models.allergy import AllergyEnd, PatientAllergy
from lenitive.care.models.assessment import Assessment, AssessmentEnd, InstrumentAnswers, UrgentOutcome
from lenitive.care.models.care_relation import CareRelation
from lenitive.care.models.condition import ConditionEnd, PatientCondition
from lenitive.care.models.consent import Consent, ConsentEnd, ConsentText
from lenitive.care.models.decision import DecisionOverride, TreatmentDecision
from lenitive.care.models.emergency_end import EmergencyEnd
from lenitive.care.models.medicine import MedicineStop, PatientMedicine
from lenitive.care.models.patient import Patient
from lenitive.care.models.patient_contact import PatientContact
from lenitive.care.models.patient_identity import PatientIdentity, PatientName
from lenitive.care.models.reading import PatientReading
from lenitive.care.models.referral import Referral, ReferralTaken

__all__ = [
    "AllergyEnd",
    "Assessment",
    "AssessmentEnd",
    "CareRelation",
    "ConditionEnd",
    "Consent",
    "ConsentEnd",
    "ConsentText",
    "DecisionOverride",
    "EmergencyEnd",
    "InstrumentAnswers",
    "MedicineStop",
    "Patient",
    "PatientAllergy",
    "PatientCondition",
    "PatientContact",
    "PatientIdentity",
    "PatientMedicine",
    "PatientName",
    "PatientReading",
    "Referral",
    "ReferralTaken",
    "TreatmentDecision",
    "UrgentOutcome",
]
