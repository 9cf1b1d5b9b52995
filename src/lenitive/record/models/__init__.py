"""The floor's own tables; Django looks for them here."""

from lenitive.record.models.audit_entry import AuditEntry
from lenitive.record.models.client_request import ClientRequest

__all__ = ["AuditEntry", "ClientRequest"]
