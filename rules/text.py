"""Tells what a sender wrote from what they quoted and from how they signed.

Reads plain text whose soft line breaks are already undone; HTML is made text by `rules.html` (quotes marked with "> "),
MIME is `watcher.mime`'s. Works line by line, once over the text: hostile mail costs no more than ordinary mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rules import closings

_LOOK: Final = 300
"""Patterns look at no more than this many characters of a line."""

_INTRO_LINES: Final = 4
_HEADER_LINES: Final = 8

_FORWARD: Final = re.compile(
    r"^[\s*_>-]{0,40}(?:begin forwarded message|(?:original|forwarded|reply) message|(?:original|ursprüngliche|"
    r"weitergeleitete|originale) (?:nachricht|mail|appointment)|original appointment|"
    r"anfang der weitergeleiteten nachricht|"
    r"message (?:d'origine|original|transféré)|début du message (?:réexpédié|transféré)|mensaje (?:original|"
    r"reenviado)|"
    r"inicio del mensaje reenviado|messaggio (?:originale|inoltrato)|inizio messaggio inoltrato|"
    r"oorspronkelijk bericht|oprindelig meddelelse|ursprungligt meddelande|doorgestuurd bericht|"
    r"begin doorgestuurd bericht|mensagem (?:original|encaminhada|"
    r"reencaminhada))"
    r"[\s:*_-]{0,40}$",
    re.IGNORECASE,
)
_UNDECORATED: Final = re.compile(r"begin|anfang|début|inicio|inizio", re.IGNORECASE)

_INTRO_START: Final = re.compile(
    r"^[\s-]{0,6}(?:(?:on|am|le|el|il|op|em|a|den|vào|w dniu|dnia|at|quoting)\b|"
    r"\d{1,4}(?:[./-]\d{1,2}[./-]\d|年)|\d{1,2} \w{3}|"
    r"<?\w[\w.+-]{0,60}@|\w{2,4}[.,]{0,2} \d{1,2}[. ])",
    re.IGNORECASE,
)
_ANOTHER_INTRO: Final = re.compile(
    r"^\s{0,3}(?:on|am|le|el|il|op|em|den) \W{0,3}(?:\w{2,10}[.,]{0,2} )?\d", re.IGNORECASE
)
_INTRO_END: Final = re.compile(
    r"(?:(?:wrote|writes|schrieb|a écrit|écrit|escribió|ha scritto|scritto|schreef|escreveu|skrev|kirjoitti|"
    r"napisał(?:\(a\))?|написал(?:а)?|пишет|(?:schrieb|schreef|skrev) .{2,120}|heeft .{2,120}geschreven)\s?|"
    r"<[^<>\s@]{1,100}@[^<>\s]{2,100}>\s?):\s*$",
    re.IGNORECASE,
)
_MOMENT: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|@|<[^<>\s]{1,200}>")

_HEADER_FROM: Final = re.compile(
    r"^[\s*_|]{0,6}(?:from|von|de|da|van|fra|från|od|от|expéditeur|remitente|mittente)[*_]{0,2}\s?:[*_]{0,2}\s*\S",
    re.IGNORECASE,
)
_HEADER_MORE: Final = re.compile(
    r"^[\s*_|]{0,6}(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el|"
    r" em)?|fecha|"
    r"para|asunto|assunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|sendt|skickat|wysłano|отправлено|til|"
    r"till|do|кому|emne|ämne|temat|тема|when|where|required attendees)"
    r"(?: le)?[*_]{0,2}\s?:",
    re.IGNORECASE,
)
_RULE_LINE: Final = re.compile(r"^\s*[-_=*–—]{3,}\s*$")
_QUOTE_MARK: Final = re.compile(r"^ {0,3}(?:> ?)+")


@dataclass(frozen=True, slots=True)
class Parts:
    """Own words, the quoted history ('>' marks taken off) and the signature (from its sign-off on); '' where absent."""

    own_words: str
    quoted: str
    signature: str


def split(text: str) -> Parts:
    """Own words are empty only where the sender wrote nothing: what cannot be told apart stays theirs."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    quoted = _quoted_lines(lines)
    signed = closings.signed_lines(lines, quoted)
    own = [line for line, q, s in zip(lines, quoted, signed, strict=True) if not q and not s]
    if not any(line.strip() for line in own):
        own = [line for line, q in zip(lines, quoted, strict=True) if not q]
        signed = [False] * len(lines)
    return Parts(
        own_words=_joined(own),
        quoted=_joined([_QUOTE_MARK.sub("", line) for line, q in zip(lines, quoted, strict=True) if q]),
        signature=_joined([line for line, s in zip(lines, signed, strict=True) if s]),
    )


def _joined(lines: list[str]) -> str:
    """The lines as a text without blank edges and with at most one empty line in a row."""
    kept: list[str] = []
    for line in lines:
        if line.strip() or (kept and kept[-1]):
            kept.append(line if line.strip() else "")
    return "\n".join(kept).strip("\n").strip()


def _quoted_lines(lines: list[str]) -> list[bool]:
    quoted = [line.startswith((">", " >", "  >", "   >")) for line in lines]
    filled = [index for index, line in enumerate(lines) if line.strip()]
    wrote_above = False
    passed = 0
    for order, index in enumerate(filled):
        if quoted[index] or order < passed:
            continue
        if _history_starts(lines, filled, order):
            _mark_to_end(lines, quoted, index)
            break
        length = _intro_length(lines, filled, order)
        after = order + length
        if length and after < len(filled) and (quoted[filled[after]] or wrote_above):
            marked = quoted[filled[after]]
            for position in filled[order:after]:
                quoted[position] = True
            if not marked:
                _mark_to_end(lines, quoted, index)
                break
            continue
        passed = order + length
        wrote_above = wrote_above or not length
    return quoted


def _mark_to_end(lines: list[str], quoted: list[bool], index: int) -> None:
    """Everything from a history's first line on is quoted, the rule drawn above it too."""
    above = index - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    if above >= 0 and _RULE_LINE.match(lines[above][:_LOOK]):
        index = above
    quoted[index:] = [True] * (len(quoted) - index)


def _history_starts(lines: list[str], filled: list[int], order: int) -> bool:
    """A forward or original-message marker, or a block of copied header fields (From, then two more within 8 lines)."""
    line = lines[filled[order]][:_LOOK]
    if _FORWARD.match(line):
        return "--" in line or "__" in line or bool(_UNDECORATED.search(line))
    if not _HEADER_FROM.match(line):
        return False
    following = [lines[position][:_LOOK] for position in filled[order + 1 : order + 1 + _HEADER_LINES]]
    close = filled[min(order + 2, len(filled) - 1)] - filled[order] <= _HEADER_LINES
    return close and sum(1 for other in following if _HEADER_MORE.match(other)) >= 2


def _intro_length(lines: list[str], filled: list[int], order: int) -> int:
    """Of how many lines the "On … wrote:" that starts here consists; 0 where none does.

    It must name a moment or an address, for "On Monday our CTO wrote:" is prose.
    """
    if not _INTRO_START.match(lines[filled[order]][:_LOOK]):
        return 0
    joined = ""
    for length, position in enumerate(filled[order : order + _INTRO_LINES], start=1):
        if position - filled[order] >= _INTRO_LINES + 2 or (
            length > 1 and _ANOTHER_INTRO.match(lines[position][:_LOOK])
        ):
            return 0
        joined = f"{joined} {lines[position][:_LOOK]}".strip()
        if _INTRO_END.search(joined[-160:]) and _MOMENT.search(joined):
            return length
        if length == 1 and lines[position].rstrip().endswith((".", "!", "?")):
            return 0
    return 0
