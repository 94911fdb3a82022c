"""The words of a sentence, with what varies made alike: times, days, months, amounts, links, numbers.

Each is one token, the same in all languages. Names of weekdays and months are listed here and not taken from
`rules.languages`, so that trained weights do not depend on those tables.
"""

from __future__ import annotations

import re
from typing import Final

from rules.kinds.sentences import straightened

_LONGEST: Final = 600
_DAYS: Final = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|"
    "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
)
_MONTHS: Final = (
    "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|"
    "sept|oct|nov|dec|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|mai|juin|juillet|"
    "août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    "noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|"
    "febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus"
)
_STANDS_FOR: Final = (
    (re.compile(r"https?://\S{1,300}|www\.\S{1,200}"), " §link "),
    (re.compile(r"[\w.+-]{1,60}@[\w.-]{1,80}"), " §mail "),
    (
        re.compile(
            r"(?<![\w§])\d{1,2} ?(?:[:.h]\d{2}(?: ?(?:am|pm|uhr|h|uur))?|(?:am|pm|uhr|h|uur|a\.m\.|p\.m\.))(?!\w)"
        ),
        " §clock ",
    ),
    (re.compile(r"[$€£] ?\d[\d.,]*k?|(?<![\w§])\d[\d.,]* ?(?:k|€|\$|£|eur|euro|euros|usd|gbp|chf)(?!\w)"), " §money "),
    (re.compile(rf"(?<!\w)(?:{_DAYS})(?!\w)"), " §day "),
    (re.compile(rf"(?<!\w)(?:{_MONTHS})(?!\w)"), " §month "),
    (re.compile(r"(?<![\w§])\d+(?:[.,]\d+)*(?:st|nd|rd|th|er|e|º|ª)?(?!\w)"), " §0 "),
)
_TOKEN: Final = re.compile(r"§?\w+(?:'\w+)?|[?!]")


def tokens(sentence: str) -> list[str]:
    """The words of a sentence in lower case, with what varies put as one token each (`§clock`, `§day`, …)."""
    text = straightened(sentence[:_LONGEST])
    for pattern, stands_for in _STANDS_FOR:
        text = pattern.sub(stands_for, text)
    return _TOKEN.findall(text)
