"""What a mail says and what stands under it, where no sign-off parts them: "Dana Wu / Head of Data, Acme".

`rules.text` cuts off what is surely a signature; here the writer's own name, known from From, shows the rest.
"""

from __future__ import annotations

import re

from rules.extract.addresses import folded
from rules.messages import Message

_LINES = 8
_LONGEST = 60


def parted(message: Message) -> tuple[str, str]:
    """(what is said, the lines under it from the writer's name on together with the signature)."""
    lines = message.own_words.splitlines()
    filled = [n for n, line in enumerate(lines) if line.strip()][-_LINES:]
    at = next((n for n in filled if _is_writers(lines[n], message)), None)
    if at is None or at == (filled[0] if len(filled) == len([x for x in lines if x.strip()]) else -1):
        return message.own_words, message.signature
    return "\n".join(lines[:at]), "\n".join((*lines[at:], message.signature))


def _is_writers(line: str, message: Message) -> bool:
    """Whether a line is the writer's name and nothing else but a title behind a comma or bar."""
    name = re.split(r"\s?[,|(·]|\s[-–—]\s", line.strip(" \t-–—~*_.!x"))[0].strip()
    if not name or len(line) > _LONGEST or len(name.split()) > 4:
        return False
    own = [folded(word) for word in re.split(r"[\s,]+", message.sender.name) if len(word) > 1]
    told = [folded(word) for word in name.split() if len(word.strip(".")) > 1]
    return bool(told and own) and all(word in own for word in told)
