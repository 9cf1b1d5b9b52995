"""The floor's own tables; Django looks for them here."""

from lenitive.record.models.audit_chain import AuditLink, AuditSeal
from lenitive.record.models.audit_entry import AuditEntry
from lenitive.record.models.client_request import ClientRequest
from lenitive.record.models.due_job import DueJob
from lenitive.record.models.public_key import PublicKey
from lenitive.record.models.run_event import RunEvent
from lenitive.record.models.signature import Signature
from lenitive.record.models.site_check import SiteCheck

__all__ = [
    "AuditEntry",
    "AuditLink",
    "AuditSeal",
    "ClientRequest",
    "DueJob",
    "PublicKey",
    "RunEvent",
    "Signature",
    "SiteCheck",
]
