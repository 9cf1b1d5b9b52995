"""Signatures: what was shown is kept, hashed and signed with the server's key, and checked against the rows later.

    refuse(reasons_not_to_sign())
    step_up(by, "passkey")                                        # StepUpNeeded, which the door answers before the form
    signed = sign(Shown("order", order.id, content, patient), "approve this order", by)
    problems = reasons_not_to_trust(signed, content_of(order))    # empty, or do not dispense

They are written within a verb. The same person signing the same content for the same meaning again gets the same
signature. A signature approves what it names within this system; it is no certified electronic prescription.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record import clock
from lenitive.record.actor import Actor, StepUp
from lenitive.record.canonical import canonical_json
from lenitive.record.denials import StepUpNeeded
from lenitive.record.keyring import SOURCE, missing_files, signer
from lenitive.record.models import Signature

SigningFactor = Literal["passkey", "second_factor"]


@dataclass(frozen=True)
class Shown:
    """What is signed: a kind of thing, its id, its content as it was shown, and whose it is."""

    kind: str
    id: UUID
    content: Any
    patient: UUID | None = None


def step_up(by: Actor, factor: SigningFactor) -> StepUp:
    """The actor's step-up, fresh and of the kind that the site asks for. StepUpNeeded without one."""
    given = by.step_up
    if given is None or not given.is_fresh(clock.now()) or (factor == "passkey" and given.kind != "passkey"):
        raise StepUpNeeded("passkey" if factor == "passkey" else "passkey or code")
    return given


def reasons_not_to_sign() -> Iterator[Reason]:
    """Why this server cannot sign at the moment."""
    if signer("signing") is None:
        lost = [each.name for each in missing_files() if each.name.startswith("signing")]
        what = f"put {lost[0]} back, or begin" if lost else "begin"
        sentence = f"The server's signing key is not here: {what} a new one with lenitive keys begin signing."
        yield Reason("signing-key-missing", sentence, SOURCE)


def sign(shown: Shown, meaning: str, by: Actor) -> Signature:
    """Sign what was shown. Refused without the server's key, StepUpNeeded without a fresh step-up."""
    if by.step_up is None or not by.step_up.is_fresh(clock.now()):
        raise StepUpNeeded
    key = signer("signing")
    if key is None:
        raise Refused(reasons_not_to_sign())
    content = canonical_json(shown.content)
    digest = hashlib.sha256(content).digest()
    asked = {"thing_kind": shown.kind, "thing": shown.id, "meaning": meaning, "by_user": by.user_id}
    if before := Signature.objects.filter(**asked, content_sha256=digest).first():
        return before
    made = Signature(
        **asked,
        content=content.decode(),
        content_sha256=digest,
        patient=shown.patient,
        by_name=by.name,
        acting_as=by.role,
        site=by.site_id,
        factor=by.step_up.kind,
        factor_at=by.step_up.at,
        at=clock.now(),
        key_id=key.id,
    )
    made.signature = key.sign(_signed_bytes(made))
    made.save()
    return made


def reasons_not_to_trust(signature: Signature, content_now: Any) -> Iterator[Reason]:
    """Why a signature does not hold: it was changed itself, or what it signs stands differently now."""
    public = Ed25519PublicKey.from_public_bytes(bytes(signature.key.public))
    is_whole = hashlib.sha256(signature.content.encode()).digest() == bytes(signature.content_sha256)
    try:
        public.verify(bytes(signature.signature), _signed_bytes(signature))
    except InvalidSignature:
        is_whole = False
    if not is_whole:
        sentence = "The signature itself was changed: do not dispense, and call the prescriber."
        yield Reason("signature-changed", sentence, POLICY)
    elif canonical_json(content_now).decode() != signature.content:
        sentence = "What was signed is not what stands here now: do not dispense, and call the prescriber."
        yield Reason("signature-does-not-match", sentence, POLICY)


def printed(signature: Signature, role: str) -> str:
    """One line for screen and paper: who, in which role (its word for people), what for, when, with what, which key."""
    factor = {"passkey": "passkey", "one_time_code": "one-time code", "recovery_code": "recovery code"}
    return (
        f"Signed by {signature.by_name}, {role}, to {signature.meaning}, "
        f"{signature.at:%Y-%m-%d %H:%M} UTC, with {factor[signature.factor]}. Key {signature.key_id}."
    )


def _signed_bytes(made: Signature) -> bytes:
    """Everything that the signature vouches for: the content's hash, and who signed it, how, when and what for."""
    names = ("thing_kind", "thing", "patient", "meaning", "by_user", "by_name", "acting_as", "site", "factor")
    claims = {name: getattr(made, name) for name in (*names, "factor_at", "at", "key_id")}
    return canonical_json(claims | {"id": made.id, "content_sha256": bytes(made.content_sha256)})
