"""Why somebody is not invited, not given a role, or a number not recorded, as sentences with what to do next."""

from __future__ import annotations

from lenitive.reasons import POLICY, Reason

ACCESS = "rules/access.yaml"

TO_HERSELF = Reason(
    "role-to-yourself", "You cannot give yourself a role: ask another administrator of the site.", ACCESS
)
OWN_APART = Reason(
    "account-is-own",
    "This address cannot be used for staff: choose another one.",
    POLICY,
    path="email",
)
BY_A_CODE = Reason(
    "role-by-a-code",
    "Patients and those who act for them get in by a sign-up code: make one on the page of the person.",
    ACCESS,
)
APART = Reason(
    "roles-apart",
    "A site administrator, auditor or privacy reviewer cannot have a role in care at the same site: end that first.",
    ACCESS,
)
NO_REGISTRATION = Reason(
    "registration-missing",
    "A prescriber needs a DEA registration on file that has not expired: record it on the page of this person first.",
    ACCESS,
)
BY_ANOTHER = Reason(
    "confirmed-by-another",
    "Someone other than the administrator who gave this role has to confirm it.",
    ACCESS,
)
ADMINISTRATORS_FIRST = Reason(
    "administrator-confirms",
    "This site has another administrator, who has to confirm it. A privacy reviewer confirms only where there is none.",
    ACCESS,
)
ENDED = Reason("role-ended", "This role has already ended: open the list of roles again.", POLICY)
CONFIRMED = Reason("role-confirmed", "This role needs no confirmation: open the list of roles again.", POLICY)
HELD = Reason("role-held", "This person has the role here already, or it is waiting for confirmation.", POLICY)
NOT_ON_THE_MACHINE = Reason(
    "role-not-from-machine",
    "The command line makes only a site administrator or a privacy reviewer; they give the other roles.",
    ACCESS,
)
DEMONSTRATION = Reason(
    "demonstration-apart",
    "People and numbers of the demonstration belong to its sites alone, and others do not: choose another site.",
    POLICY,
)
OWN_ACCOUNT = Reason("account-own", "You cannot close your own account: ask another administrator of the site.", ACCESS)
ELSEWHERE = Reason(
    "account-elsewhere",
    "This person has a role at another site too, so the account stays open: end the roles here instead.",
    POLICY,
)
CLOSED = Reason(
    "account-closed",
    "This account is closed: to let this person back in, invite them with a role.",
    POLICY,
)
REVIEWED = Reason("emergency-reviewed", "This access was reviewed already: open the list again.", POLICY)
OWN_EMERGENCY = Reason("emergency-own", "Your own access is reviewed by someone else: ask them to close it.", ACCESS)
BAD_OUTCOME = Reason("emergency-outcome", "Choose an outcome from the list.", POLICY, path="outcome")
NO_WORDS = Reason("emergency-words", "Write what you found, in a few words.", POLICY, path="words")
LONG_WORDS = Reason("emergency-words-long", "Write at most 10,000 letters.", POLICY, path="words")
TOO_MANY = Reason(
    "emergency-too-many",
    "You opened three records in an emergency today: ask the privacy reviewer of the site before you open another.",
    POLICY,
)
LINK_USED = Reason("link-ended", "This link was used or has expired: ask your administrator for a new one.", POLICY)


def unknown_role(role: str) -> Reason:
    """There is no such role."""
    return Reason("unknown-role", f"There is no role called {role}: choose one from the list.", ACCESS)


def unknown_site(site: str) -> Reason:
    """There is no such site."""
    return Reason("unknown-site", f"There is no site called {site}: choose one from sites/.", POLICY)
