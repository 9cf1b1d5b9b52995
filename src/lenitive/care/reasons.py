"""Why something about a person is not done, as sentences with what to do next."""

from __future__ import annotations

from lenitive.reasons import POLICY, Reason

TRY_AGAIN = Reason("card-number-taken", "The card number that was drawn is taken: send the form again.", POLICY)
CORRECTED_MEANWHILE = Reason(
    "corrected-meanwhile",
    "Someone else at your site corrected this at the same moment: look at it again, then correct it.",
    POLICY,
)
BECAUSE_MISSING = Reason(
    "because-missing", "Write in a few words why it changes, at most 500 letters.", POLICY, path="because"
)
NOT_READ = Reason("version-missing", "Open the form again: it has to name the entry that it corrects.", POLICY)
CHOOSE_A_KIND = Reason("consent-kind", "Choose what they consent to.", POLICY, path="kind")
CHOOSE_A_ROUTE = Reason(
    "consent-route", "Choose how the medicine is given: each route has its own text.", POLICY, path="route"
)
ANOTHER_TEXT = Reason(
    "consent-text-changed", "The text has changed since this form was opened: open it again and read it again.", POLICY
)
CHOOSE_PURPOSES = Reason(
    "consent-purposes", "Choose at least one kind of text message from the list.", POLICY, path="purposes"
)
UNTIL_IS_PAST = Reason(
    "until-past", "Choose a last day that is today or later, or leave it empty.", POLICY, path="until_on"
)
CHOOSE_A_SITE = Reason("choose-another-site", "Choose another clinic or store from the list.", POLICY, path="to_site")
DEMONSTRATION_APART = Reason(
    "sites-apart", "Sites of the demonstration and real ones share nothing: choose another one.", POLICY, path="to_site"
)
CHOOSE_CATEGORIES = Reason(
    "choose-categories", "Choose from the list what may be read there.", POLICY, path="categories"
)
IDENTITY_FIRST = Reason(
    "identity-missing",
    "Choose the name and birth date, too: without them, the other site would not know whose record it reads.",
    POLICY,
    path="categories",
)
ENDED_ALREADY = Reason("consent-ended", "This consent was taken back already: open the person again.", POLICY)
WORDS_TOO_LONG = Reason("words-too-long", "Write at most 500 letters.", POLICY, path="words")
REFERRAL_REASON = Reason(
    "referral-reason", "Write why you refer them, in at most 2,000 letters.", POLICY, path="reason"
)
TAKEN_ALREADY = Reason(
    "referral-taken", "Someone has taken up this referral already: open the work list again.", POLICY
)
CHOOSE_A_REASON = Reason("emergency-reason", "Choose a reason from the list.", POLICY, path="reason_code")
EMERGENCY_WORDS = Reason(
    "emergency-words", "Write in your own words what is happening, in at most 2,000 letters.", POLICY, path="words"
)
TWO_IDENTIFIERS = Reason(
    "two-identifiers",
    "Write the card number, or the legal name and the birth date, exactly as they are.",
    POLICY,
    path="card_number",
)
NOT_ONE_PERSON = Reason(
    "not-one-person",
    "That is not exactly one person, and nothing was opened. Check each letter and digit, or use the card number.",
    POLICY,
)
TOO_MANY_WRONG = "emergency-too-many-wrong"
CLOSED_ALREADY = Reason("emergency-closed", "You have closed this record already.", POLICY)
POSSIBLE_DUPLICATE = Reason(
    "possible-duplicate",
    "This may be someone who is on record already. See what matches, ask them, and write down the answer.",
    POLICY,
    severity="question",
    path="is_same",
)
JOINED_ALREADY = Reason(
    "joined-already",
    "One of the two records is joined with another one already: open the person again to see which.",
    POLICY,
)
PARTED_ALREADY = Reason("parted-already", "The two records are separate again already: open the person again.", POLICY)
NOBODY_ALIKE = Reason(
    "nobody-alike",
    "Nobody else on record looks like this person anymore: open the person again.",
    POLICY,
)
TWO_FACTS = Reason(
    "two-facts",
    "Choose at least two facts that match on both records: birth date, telephone, name.",
    POLICY,
    path="identifiers",
)
ASKED_WORDS = Reason(
    "asked-words", "Write whom you asked and what they said, in at most 500 letters.", POLICY, path="reason"
)


def too_many_wrong(times: int, within_min: int) -> Reason:
    """Somebody has guessed, or does not know whom to open."""
    sentence = (
        f"What you typed was not exactly one person {times} times within {within_min} minutes, so nothing is looked up "
        "for now. Call the privacy reviewer of your site, who sees this, or try again when that time has passed."
    )
    return Reason(TOO_MANY_WRONG, sentence, POLICY)


def too_many_lookups(times: int, within_min: int) -> Reason:
    """Somebody tries out birth dates and telephones, or registers very many people."""
    sentence = (
        f"You have had {times} people looked up at other sites within {within_min} minutes, so nothing is looked up "
        "for now. Let a colleague register or correct this person, or try again when that time has passed."
    )
    return Reason("lookups-too-many", sentence, POLICY)


CODE_ENDED = Reason(
    "sign-up-code-ended",
    "This code was used or has ended: ask at the counter of your clinic or pharmacy for a new one.",
    POLICY,
)
DRAW_AGAIN = Reason("sign-up-code-taken", "The code that was drawn is taken: send the form again.", POLICY)
BAD_ADDRESS = Reason("bad-sign-in-address", "Write an e-mail address, such as ann@example.org.", POLICY, path="email")
ADDRESS_TAKEN = Reason("sign-in-address-taken", "Choose another e-mail address to sign in with.", POLICY, path="email")
NO_CONTACT = Reason(
    "no-contact-on-file",
    "No clinic or pharmacy has a telephone or address of yours: call yours and tell them.",
    POLICY,
)
PROXY_ENDED = Reason("proxy-ended", "This has ended already: open the list again.", POLICY)
PROXY_NAME = Reason("proxy-name", "Write the name of the person, at most 200 letters.", POLICY, path="name")
STRUCK_ALREADY = Reason("reading-struck", "This reading was struck out: record a new one.", POLICY)
SAME_KIND = Reason(
    "reading-other-kind", "A correction is of the same kind: strike this one out, then record the other.", POLICY
)
STOPPED_ALREADY = Reason("medicine-stopped", "This was stopped already: open the list again.", POLICY)
LISTED_ALREADY = Reason(
    "medicine-listed",
    "This is on the list of what is taken already: stop that row first, then add the new one.",
    POLICY,
)
DOSE_TOO_LONG = Reason("medicine-dose", "Write the dose in at most 200 letters.", POLICY, path="dose")
CHOOSE_A_GROUP = Reason(
    "allergy-group", "Choose what it is an allergy to, or that there is none.", POLICY, path="group"
)
ALLERGY_TO_WHAT = Reason("allergy-to", "Write to what, in at most 200 letters.", POLICY, path="to")
ALLERGIES_STAND = Reason(
    "allergies-stand",
    "Allergies are on file: say of each why it no longer counts, then note that there is none.",
    POLICY,
)
ALLERGY_ENDED = Reason("allergy-ended", "This entry counts no more already: open the list again.", POLICY)
CONDITION_ENDED = Reason("condition-ended", "This was ended already: open the list again.", POLICY)
NOTHING_ANSWERED = Reason("condition-nothing", "Answer at least one question.", POLICY)
ANSWERED_ON = Reason(
    "condition-day", "Choose the day it was told or measured: today or earlier.", POLICY, path="answered_on"
)
WHICH_ILLNESS = Reason("condition-which", "Write which illness, in at most 500 letters.", POLICY, path="words")
OPEN_ALREADY = Reason("assessment-open", "An assessment is open already: go on with that one.", POLICY)
COMPLETE_ALREADY = Reason("assessment-complete", "This assessment is complete: begin a new one.", POLICY)
NO_SUCH_INSTRUMENT = Reason("instrument-unknown", "Choose a questionnaire from the list.", POLICY, path="instrument")
NO_SUCH_SCORE = Reason("score-not-a-number", "Enter the score as a number, such as 12 or 4.5.", POLICY, path="score")
NOT_IN_THIS_LANGUAGE = Reason(
    "instrument-language", "This questionnaire is not available in Spanish: ask it in English.", POLICY, path="language"
)
CHOOSE_AN_OUTCOME = Reason("task-outcome", "Choose what came of it.", POLICY, path="outcome")
OUTCOME_WORDS = Reason("task-words", "Write what was done, in at most 2,000 letters.", POLICY, path="words")
CLOSED_TASK = Reason("task-closed", "Someone has closed this task already: open the work list again.", POLICY)
PLAN_CHANGED = Reason(
    "plan-changed-meanwhile", "Someone else changed this plan at the same moment: open it again.", POLICY
)
PLAN_SEVERAL_ROWS = Reason(
    "plan-several-rows",
    "This plan has several kinds of doses, and the form holds one: end this plan, and write a new one for each.",
    POLICY,
    about="dose",
)
PLAN_ACCEPTED = Reason("plan-accepted", "This plan was accepted already: open it again.", POLICY)
PLAN_ENDED = Reason("plan-ended", "This plan was ended already: open the list of plans again.", POLICY)


def expectation_changed(then: str, now: str) -> Reason:
    """What is expected is no longer what was shown."""
    sentence = (
        f"What is expected has changed since this plan was shown. Then: {then}. Now: {now}. Read what is expected now, "
        "then accept it."
    )
    return Reason("plan-expectation-changed", sentence, POLICY, about="model")
