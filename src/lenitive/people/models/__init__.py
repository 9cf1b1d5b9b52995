"""The tables of people who sign in; Django looks for them here."""

from lenitive.people.models.account_closing import AccountClosing
from lenitive.people.models.emergency_access import EmergencyAccess, EmergencyReview
from lenitive.people.models.invitation import Invitation, InvitationUse
from lenitive.people.models.outgoing_mail import OutgoingMail
from lenitive.people.models.registration import Registration
from lenitive.people.models.role_grant import GrantConfirmation, GrantEnd, RoleGrant
from lenitive.people.models.sign_in import SignIn
from lenitive.people.models.user import User

__all__ = [
    "AccountClosing",
    "EmergencyAccess",
    "EmergencyReview",
    "GrantConfirmation",
    "GrantEnd",
    "Invitation",
    "InvitationUse",
    "OutgoingMail",
    "Registration",
    "RoleGrant",
    "SignIn",
    "User",
]
