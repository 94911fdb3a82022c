"""Whether the server that received a mail found its sender forged (RFC 8601, RFC 7489).

Only the topmost Authentication-Results field counts: the user's own server wrote it last; those below can be forged.
"""

from __future__ import annotations

import re
from typing import Final

from rules.messages import Message

_DMARC: Final = re.compile(r"(?:^|[;\s])dmarc\s{0,3}=\s{0,3}fail\b", re.IGNORECASE)
_ARC_PASSES: Final = re.compile(r"(?:^|[;\s])arc\s{0,3}=\s{0,3}pass\b", re.IGNORECASE)


def forged(message: Message) -> bool:
    """A failing DMARC result in the topmost field; a passing ARC seal (a forwarder's, RFC 8617) forgives it."""
    results = message.header("authentication-results")[:4000]
    return bool(_DMARC.search(results)) and not _ARC_PASSES.search(results)
