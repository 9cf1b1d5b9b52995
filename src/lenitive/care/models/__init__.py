"""The tables of people who are treated; Django looks for them here."""

from lenitive.care.models.care_relation import CareRelation
from lenitive.care.models.consent import Consent, ConsentEnd, ConsentText
from lenitive.care.models.emergency_end import EmergencyEnd
from lenitive.care.models.patient import Patient
from lenitive.care.models.patient_contact import PatientContact
from lenitive.care.models.patient_identity import PatientIdentity, PatientName
from lenitive.care.models.patient_merge import DuplicateAnswer, PatientMerge, PatientMergeEnd
from lenitive.care.models.proxy import Proxy, ProxyAccount, ProxyEnd
from lenitive.care.models.referral import Referral, ReferralTaken
from lenitive.care.models.sign_up import PatientAccount, SignUpCode, SignUpTry, SignUpUse

__all__ = [
    "CareRelation",
    "Consent",
    "ConsentEnd",
    "ConsentText",
    "DuplicateAnswer",
    "EmergencyEnd",
    "Patient",
    "PatientAccount",
    "PatientContact",
    "PatientIdentity",
    "PatientMerge",
    "PatientMergeEnd",
    "PatientName",
    "Proxy",
    "ProxyAccount",
    "ProxyEnd",
    "Referral",
    "ReferralTaken",
    "SignUpCode",
    "SignUpTry",
    "SignUpUse",
]
