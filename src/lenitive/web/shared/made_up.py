"""What the reader of passkey messages raises where a part is missing, of another kind, or not as long as it says.

Whatever a stranger makes up is a wrong passkey and no fault of ours: each form that reads one catches these.
"""

import struct

UNREADABLE = (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError, struct.error)
