"""Finds how a mail is signed: the sig delimiter, sign-off blocks, what a telephone adds, legal notices.

A part of `rules.text.split`, which says first which lines are quoted. Leaves the reading of names to `rules.extract`.
"""

from __future__ import annotations

import re
from typing import Final

_LOOK: Final = 300
_BLOCK_LINES: Final = 14
_DELIMITED_LINES: Final = 40

_REGARDS: Final = (
    r"(?:(?:with |mit |met )?(?:my |our |the )?(?:very |all |so )?(?:best|kind|kindest|warm|warmest|many)?[ -]?"
    r"(?:regards|wishes)|(?:all |all the |my )?best|cheers|sincerely|yours(?: \w{2,12}){0,2}|(?:sincerely|"
    r"respectfully|"
    r"faithfully|truly|cordially) yours|respectfully|cordially|warmly|take care|talk soon|speak soon|br|kr|rgds|"
    r"mit (?:freundlichen|freundlichem|besten|herzlichen|lieben|vielen)\s?gr(?:ü|ue)(?:ß|ss)e?n?|mfg|lg|vg|"
    r"(?:viele|beste|herzliche|freundliche|liebe|schöne|sonnige|ganz liebe)(?: \w{2,20})? gr(?:ü|ue)(?:ß|"
    r"ss)e(?: \w{2,15}){0,3}|"
    r"gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e(?: \w{2,15}){0,3}|hochachtungsvoll|"
    r"(?:bien |très )?cordialement|cdl?t|bien (?:à vous|à toi)|(?:sincères |meilleures |"
    r"cordiales )?salutations(?: distinguées)?|"
    r"bonne (?:journée|soirée)|amicalement|(?:un )?(?:cordial |atento )?saludos?(?: cordial(?:es)?)?|"
    r"(?:muy )?atentamente|"
    r"(?:cordiali|distinti|cari) saluti|cordialmente|un (?:caro )?saluto|saluti|(?:met )?(?:vriendelijke|"
    r"hartelijke) groet(?:en)?|"
    r"mvg|groet(?:en|jes)?|atenciosamente|att|(?:med )?v(?:e|ä)n(?:n)?lig(?:a)? h(?:i|ä)ls(?:en|ning|ningar)|"
    r"hilsen|mvh|kh|pozdrawiam|z poważaniem|с уважением|abraços?|(?:com os )?(?:melhores |"
    r"os melhores )?cumprimentos)"
)
_THANKS: Final = (
    r"(?:(?:many|with|kind|best)? ?thanks(?: (?:again|so much|a lot|in advance))?|(?:many )?thanks (?:and|&|"
    r"\+)(?: \w{2,8}){1,2}|"
    r"thank you(?: (?:again|so much|very much|kindly|in advance))?|thx|(?:vielen |herzlichen |"
    r"besten )?dank(?: im voraus)?|danke|"
    r"merci(?: d'avance)?|(?:muchas )?gracias|(?:molte )?grazie|bedankt|dank je|obrigad[oa])"
)
_NAME: Final = r"(?:[^\W\d_][\w.'’-]{0,25}\s?){1,4}"
_SIGN_OFF: Final = re.compile(rf"^[\s*_]{{0,6}}{_REGARDS}\s?[,.!;–-]{{0,2}}[*_]{{0,2}}$", re.IGNORECASE)
_THANKS_OFF: Final = re.compile(rf"^[\s*_]{{0,6}}{_THANKS}\s?[,.!;–-]{{0,2}}[*_]{{0,2}}$", re.IGNORECASE)
_INLINE: Final = re.compile(rf"^[\s*_]{{0,6}}(?i:{_REGARDS}|{_THANKS})\s?,\s?(?P<name>{_NAME})$")
_MOBILE: Final = re.compile(
    r"^[\s*_(]{0,4}(?:(?:sent|get|written) (?:from|via|with|using|on|by|outlook)|von meinem|von mein|"
    r"gesendet (?:mit|von|aus)|"
    r"diese nachricht wurde von|envoyé (?:de|depuis|à partir)|télécharger outlook|obtenir outlook|"
    r"enviado (?:desde|do|de|a partir)|"
    r"obtener outlook|obter o outlook|inviato da|ottieni outlook|scarica outlook|verstuurd vanaf|verzonden vanaf|"
    r"outlook für|holen sie sich outlook)"
    r"[^\n,]{0,80}?\b(?:iphone|ipad|ios|android|blackberry|mobile|handy|mobil|smartphone|samsung|galaxy|huawei|"
    r"xiaomi|phone|"
    r"pixel|outlook|yahoo|gmail|proton ?mail|móvil|celular|portable|mail|k-9|app|device|gerät|treo|"
    r"nokia)\b[^\n]{0,80}$",
    re.IGNORECASE,
)
_LEGAL: Final = re.compile(
    r"confidential|privileged|disclaimer|intended (?:solely|only|recipient)|vertraulich|confidentiel|"
    r"confidencial|riservat|"
    r"vertrouwelijk|registered (?:office|in)|gesch(?:ä|ae)ftsf(?:ü|ue)hr|amtsgericht|handelsregister|"
    r"(?:this|diese) (?:e-?mail|message|nachricht)\b.{0,60}(?:attach|contain|enthält|may)|think before you print",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(
    r"\b(?:e-?mail|message|communication|nachricht|correo|mensaje|courriel|messaggio|bericht|mensagem)\b.{0,120}"
    r"(?:confidential|privileged|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|intended|bestimmt|"
    r"destin)",
    re.IGNORECASE,
)
"""What a legal notice must say to count without a signature above it: prose may well speak of a confidential search."""
_POSTSCRIPT: Final = re.compile(r"^\s*p\.?\s?s\.?\s?[:.)–-]", re.IGNORECASE)
_RULE: Final = re.compile(r"^\s*[-_=*–—.~]{4,}\s*$")


def signed_lines(lines: list[str], quoted: list[bool]) -> list[bool]:
    """For each line whether it belongs to a signature. Quoted lines never do."""
    signed = [False] * len(lines)
    for start, end in _runs(quoted):
        _sign(lines, start, end, signed)
    return signed


def _runs(quoted: list[bool]) -> list[tuple[int, int]]:
    """The stretches (start, end) of lines that are not quoted."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for index, is_quoted in enumerate([*quoted, True]):
        if not is_quoted and start is None:
            start = index
        elif is_quoted and start is not None:
            found.append((start, index))
            start = None
    return found


def _sign(lines: list[str], start: int, end: int, signed: list[bool]) -> None:
    """Marks every signature in one stretch of own lines."""
    index = start
    wrote = False
    while index < end:
        line = lines[index][:_LOOK]
        if not line.strip():
            index += 1
            continue
        stop = _signature_end(lines, index, end, wrote)
        signed[index:stop] = [True] * (stop - index)
        wrote = wrote or stop == index
        index = max(stop, index + 1)


def _signature_end(lines: list[str], index: int, end: int, wrote: bool) -> int:
    """Where the signature that starts at `index` ends; `index` itself where none starts."""
    line = lines[index]
    if len(line) > _LOOK:
        return _notice_end(lines, index, end) if wrote else index
    if line.strip() in {"--", "—", "- --"}:
        return _delimited_end(lines, index, end)
    if _MOBILE.match(line):
        return index + 1
    inline = _INLINE.match(line)
    if wrote and inline and is_name(inline["name"]):
        return _block_end(lines, index + 1, end)
    if _SIGN_OFF.match(line):
        return _closing_end(lines, index, end, name_needed=False)
    if _THANKS_OFF.match(line):
        return _closing_end(lines, index, end, name_needed=True)
    return _notice_end(lines, index, end) if wrote and len(line) > 100 else index


def _notice_end(lines: list[str], index: int, end: int) -> int:
    """The end of a legal notice that closes the text; `index` where the line is none or anything else follows it."""
    if not _NOTICE.search(lines[index][:_LOOK]):
        return index
    rest = [line for line in lines[index + 1 : index + 1 + _BLOCK_LINES] if line.strip()]
    return end if end - index <= _BLOCK_LINES and all(_LEGAL.search(line[:_LOOK]) for line in rest) else index


def _delimited_end(lines: list[str], index: int, end: int) -> int:
    """RFC 3676 §4.3: after "-- " all is signature; but dashes in the middle of a long text are a divider."""
    filled = 0
    for position in range(index + 1, end):
        filled += bool(lines[position].strip())
        if filled > _DELIMITED_LINES:
            return index
        if _POSTSCRIPT.match(lines[position][:_LOOK]):
            return position
    return end


def _closing_end(lines: list[str], index: int, end: int, *, name_needed: bool) -> int:
    """The end of one or two sign-offs ("Thanks," "Best,") with the name that follows them.

    Without a name a sign-off counts only as the last thing said, and thanks are then words, not a sign-off."""
    after = _next_filled(lines, index + 1, end)
    if after < end and after - index < 4 and _signs_off(lines[after][:_LOOK]):
        after = _next_filled(lines, after + 1, end)
        name_needed = False
    if after >= end:
        return index if name_needed else end
    following = lines[after][:_LOOK]
    if is_name(following) and not _signs_off(following):
        return _block_end(lines, after + 1, end)
    return after if _MOBILE.match(following) and not name_needed else index


def _signs_off(line: str) -> bool:
    return bool(_SIGN_OFF.match(line) or _THANKS_OFF.match(line))


def _next_filled(lines: list[str], position: int, end: int) -> int:
    """The next line that is neither blank nor a drawn rule; `end` where there is none."""
    while position < end and (not lines[position].strip() or _RULE.match(lines[position][:_LOOK])):
        position += 1
    return position


def is_name(text: str) -> bool:
    """Whether a line could be how someone signs: one to six words, no sentence, no address."""
    words = text.strip(" *_,-–|\t").split()
    if (
        not 1 <= len(words) <= 7
        or len(text) > 80
        or any(sign.isdecimal() for sign in text)
        or text.rstrip().endswith(("!", "?", ":"))
        or "://" in text
    ):
        return False
    if text.rstrip().endswith(".") and len(words[-1]) > 5:
        return False
    capitals = sum(1 for word in words if not word[0].islower())
    return len(words) == 1 or capitals * 2 > len(words)


def _block_end(lines: list[str], index: int, end: int) -> int:
    """The end of the contact lines below a name: short lines that are no sentences; legal notices too."""
    stop = index
    filled = 0
    for position in range(index, end):
        line = lines[position][:_LOOK]
        if not line.strip():
            continue
        filled += 1
        if not (_LEGAL.search(line) or (filled <= _BLOCK_LINES and _is_contact(line))):
            break
        stop = position + 1
    return stop


def _is_contact(line: str) -> bool:
    if len(line) > 110 or _POSTSCRIPT.match(line) or _RULE.match(line):
        return False
    words = line.split()
    if line.rstrip().endswith(("!", "?", ":")):
        return False
    return not (line.rstrip().endswith(".") and len(words) > 5) and len(words) <= 14
