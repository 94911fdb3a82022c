"""Posts that merely stand in a text, without words that lead to one.

"Could you be our baker?", "(dispenser, in case you've lots on the go)", "the Quality Technician seat": the word itself
is known for an occupation. "Our baker Sam", "Lee Park, Director of Data" and "with the dispenser" are people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract.cores import is_core, is_pair
from rules.extract.growing import around
from rules.extract.trimming import cleaned
from rules.languages.little import CONTRACTED_PATTERN, MET_PATTERN, OWN_PATTERN, PRAISED, THE_PATTERN
from rules.languages.people import PeopleWords

_MOST = 40
_LOOK = 2_500
"""Characters of a mail that are looked through: its matter stands at its head."""
_WORD = re.compile(r"(?<![\w.@/\-])[^\W\d_][\w+#:*/\-]{1,30}(?![\w@])")

_LAST = re.compile(r"(\w{2,16}) $")
_PERSONS = re.compile(
    rf"(?:(?<!\w)(?:{OWN_PATTERN})(?:\s[a-zäöüéèàáíóúç\-]{{3,14}})?|(?<!\w)(?:{CONTRACTED_PATTERN})|(?<!\w)(?:{MET_PATTERN})\s(?:{THE_PATTERN}|o|a)|,\s(?:{THE_PATTERN})|(?<!\w)(?:with|mit|avec|con|com|met)(?:\s(?:an?|une?|eine[mnr]?|un|una|um|uma|een))?|\b(?:mr|mrs|ms|dr|herrn?|frau|mme|m|sra?|sig|dhr|mevr)\.?|"
    r"(?-i:[A-ZÄÖÜÉ][\w'’\-]{1,20}\s?[,(–]|[A-ZÄÖÜÉ][\w'’\-]{1,20}\s-))\s?$",
    re.IGNORECASE,
)
_OF = re.compile(r"(?<!\w)(?:da|di|de)\s$|(?<!\w)d['’]$", re.IGNORECASE)
_ALONG = re.compile(
    rf"(?:also|auch|ook|aussi|también|anche|também|even|sogar)\s(?:{THE_PATTERN}|o|a|i)\s$", re.IGNORECASE
)
"""Somebody comes along: "dan sluit ook de teamleider aan"."""
_DEFINITE = re.compile(rf"(?<!\w)(?:{THE_PATTERN})\s?$", re.IGNORECASE)
_DEFINITE_VOWELS = re.compile(r"(?<!\w)(?:o|a|os|as|i)\s$")
"""Articles of the languages whose titles begin with their core."""
_SOUGHT = re.compile(
    r"(?:(?<!\w)(?:as|als|comme|como|come|be|become|becoming|hir(?:e|ing)|werden|worden|wordt|wirst|ser|être|devenir|essere|diventare|ser[ií]as?|ser[áa]s?|ser[ie]z|seriez|sarai|sar[àe]\w{0,3}|tenemos|temos|needs?|seek\w*|brauche\w?|suche\w?|recherch\w+|recrut\w+|cherch\w+|necesit\w+|precis\w+|ricerch\w+|"
    r"busc\w+|cerc\w+|procur\w+|zoek\w*|for|für|pour|para|per|voor)(?:\s(?:wir|ich|we|wij|ik|nous|je))?(?:\s(?:an?|une?|un'|eine[nmr]?|un|una|um|uma|een|een\snieuwe|our|the|de|unsere?n?|nuestr[oa]|nostr[oa]|noss[oa]|onze|notre))?|"
    r"(?<![A-Za-z]\s)\()\s?$|['’]s\s(?:new|next)\s$",
    re.IGNORECASE,
)
_SEARCHED = re.compile(
    r"(?<!\w)(?:seek\w*|hir(?:e|ing)|recruiting|needs?|looking\sfor|after|brauchen?|suchen?|cherch\w+|recherch\w+|busc\w+|cerc\w+|ricerch\w+|procur\w+|zoek\w*)(?:\s[\w'’\-]{2,16}){0,4}\s"
    r"(?:an?|une?|un['’]?|una|um|uma|eine[nr]?|een|(?:un|um|eine)[(/](?:e|a|una|uma|n|r)\)?)\s?$",
    re.IGNORECASE,
)
_GONE_AFTER = re.compile(
    r"[^.!?\n]{0,28}\s(?:brauchen|suchen|gesucht|wanted|needed|gezocht|cercasi|recherchée?)\b", re.IGNORECASE
)
_NEXT = re.compile(
    r"(?:next|first|new|future|erste[rn]?|première?|primer[oa]?|prim[oa]|eerste|nächste\w?|neue\w?|künftige\w?|prochaine?|nouve(?:au|lle)|future?|próxim[oa]|nuev[oa]|futur[oa]|prossim[oa]|nuov[oa]|nov[oa]|volgende|nieuwe)\s$",
    re.IGNORECASE,
)
"""Before an occupation: nobody holds it yet."""
_NOUN = re.compile(r"(?:(?<!\w)[^\W\d_]{4,}|(?<!\w)(?:ha|he|han|has|hemos|a|è|é|foi|est|es|ont|avons|ho|abbiamo))\s$")
_NAMED = re.compile(
    r"\s?[,(:–-]?\s?(?:(?:mr|mrs|ms|dr|herrn?|frau|mme|m|sra?|sig|dhr|mevr|senhora?|signora?|señora?|monsieur|madame|dott|prof)\.?\s)?(?-i:[A-ZÄÖÜÉ][\w'’\-]{1,20})\s(?-i:[A-ZÄÖÜÉ])|"
    r",?\s(?:mr|mrs|ms|dr|herrn?|frau|mme|sra?|sig|dhr|mevr|senhora?|signora?|señora?|monsieur|madame)\.?\s",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\s(?:know|met|felt|will|would|is|was|has|wants?|said|says|thinks|joins?|left|and\sI|wird|möchte|ist|hat|will|kommt|sagt|est|a|sera|veut|souhaite|es|está|ha|quiere|dice|è|vuole|ha|foi|é|quer|disse|wil|heeft|zal|zei|is)\s",
    re.IGNORECASE,
)


_QUALIFIED = re.compile(
    rf"(?<!\w)(?:(?:part|full)[- ]?time|permanent|temporary|seasonal|freelance|good|{'|'.join(PRAISED)})\s$"
)
_AWAY = re.compile(
    r"\s(?:(?:is|ist|est|está|è|é)\s(?:\w{2,8}\s)?)?(?:ill|sick|away|ziek|afwezig|krank|malade|absent|enferm[oa]|malat[oa]|doente)\b",
    re.IGNORECASE,
)


def mentioned(body: str, words: PeopleWords) -> Iterator[tuple[str, float]]:
    """Titles around the occupations that a text names, each with what it weighs; people's own are left out."""
    text, passed = body[:_LOOK], 0
    for start in islice(_cores(text, words), _MOST):
        if start < passed:
            continue
        begin, written = around(text, start, words)
        title = cleaned(written, words)
        weight = _weight(text, begin, begin + len(written), title, words) if title else 0.0
        if weight:
            passed = begin + len(written)
            yield title, weight


def _cores(text: str, words: PeopleWords) -> Iterator[int]:
    """Where the occupations in a text begin, those of two words included ("night porter")."""
    for match in _WORD.finditer(text):
        if is_core(match[0], words):
            yield match.start()
        elif (before := _LAST.search(text, max(0, match.start() - 20), match.start())) and is_pair(
            before[1], match[0], words
        ):
            yield before.start(1)


def _weight(text: str, begin: int, end: int, title: str, words: PeopleWords) -> float:
    """What a mention tells by the words around it; 0 where it is a person's title."""
    lead, tail = _QUALIFIED.sub("", text[max(0, begin - 50) : begin]), text[end : end + 40]
    if _SOUGHT.search(lead) or (words.head_first and _OF.search(lead)):
        return 3.0
    if _SEARCHED.search(lead) or _GONE_AFTER.match(tail):
        return 3.0
    if _NEXT.search(lead) and not _NAMED.match(tail):
        return 3.0
    if _PERSONS.search(lead) or _NAMED.match(tail) or _AWAY.match(tail):
        return 0.0
    if words.head_first and title[0].islower() and _NOUN.search(lead):
        return 0.0  # "reconocimiento médico": the same word as an adjective
    if _ALONG.search(lead):
        return 0.0
    if _DEFINITE.search(lead) or (words.head_first and _DEFINITE_VOWELS.search(lead)):
        return 0.0 if _ACTS.match(tail) else 2.0 if title[0].isupper() and " " in title else 1.5
    if title[0].isupper() and " " in title:
        return 3.0
    return 0.5 if _ACTS.match(tail) else 2.0 if re.search(r"[:,(–-]\s?$|^$", lead) else 1.2
