"""The tables of people who are treated; Django looks for them here."""

from lenitive.care.models.allergy import AllergyEnd, PatientAllergy
from lenitive.care.models.assessment import Assessment, AssessmentEnd, InstrumentAnswers, UrgentOutcome
from lenitive.care.models.care_relation import CareRelation
from lenitive.care.models.change import ChangeOutcome, SuitabilityChange
from lenitive.care.models.condition import ConditionEnd, PatientCondition
from lenitive.care.models.consent import Consent, ConsentEnd, ConsentText
from lenitive.care.models.decision import DecisionOverride, TreatmentDecision
from lenitive.care.models.emergency_end import EmergencyEnd
from lenitive.care.models.medicine import MedicineStop, PatientMedicine
from lenitive.care.models.patient import Patient
from lenitive.care.models.patient_contact import PatientContact
from lenitive.care.models.patient_identity import PatientIdentity, PatientName
from lenitive.care.models.patient_merge import DuplicateAnswer, PatientMerge, PatientMergeEnd
from lenitive.care.models.proxy import Proxy, ProxyAccount, ProxyEnd
from lenitive.care.models.reading import PatientReading
from lenitive.care.models.referral import Referral, ReferralTaken
from lenitive.care.models.sign_up import PatientAccount, SignUpCode, SignUpTry, SignUpUse
from lenitive.care.models.treatment_plan import TreatmentPlan, TreatmentPlanAcceptance, TreatmentPlanEnd

__all__ = [
    "AllergyEnd",
    "Assessment",
    "AssessmentEnd",
    "CareRelation",
    "ChangeOutcome",
    "ConditionEnd",
    "Consent",
    "ConsentEnd",
    "ConsentText",
    "DecisionOverride",
    "DuplicateAnswer",
    "EmergencyEnd",
    "InstrumentAnswers",
    "MedicineStop",
    "Patient",
    "PatientAccount",
    "PatientAllergy",
    "PatientCondition",
    "PatientContact",
    "PatientIdentity",
    "PatientMedicine",
    "PatientMerge",
    "PatientMergeEnd",
    "PatientName",
    "PatientReading",
    "Proxy",
    "ProxyAccount",
    "ProxyEnd",
    "Referral",
    "ReferralTaken",
    "SignUpCode",
    "SignUpTry",
    "SignUpUse",
    "SuitabilityChange",
    "TreatmentDecision",
    "TreatmentPlan",
    "TreatmentPlanAcceptance",
    "TreatmentPlanEnd",
    "UrgentOutcome",
]
