"""The tables of people who are treated; Django looks for them here."""

from lenitive.care.models.allergy import Allergy, AllergyEnd
from lenitive.care.models.care_relation import CareRelation
from lenitive.care.models.condition import Condition, ConditionEnd
from lenitive.care.models.consent import Consent, ConsentEnd, ConsentText
from lenitive.care.models.emergency_end import EmergencyEnd
from lenitive.care.models.medicine import Medicine, MedicineStop
from lenitive.care.models.patient import Patient
from lenitive.care.models.patient_contact import PatientContact
from lenitive.care.models.patient_identity import PatientIdentity, PatientName
from lenitive.care.models.reading import Reading
from lenitive.care.models.referral import Referral, ReferralTaken

__all__ = [
    "Allergy",
    "AllergyEnd",
    "CareRelation",
    "Condition",
    "ConditionEnd",
    "Consent",
    "ConsentEnd",
    "ConsentText",
    "EmergencyEnd",
    "Medicine",
    "MedicineStop",
    "Patient",
    "PatientContact",
    "PatientIdentity",
    "PatientName",
    "Reading",
    "Referral",
    "ReferralTaken",
]
