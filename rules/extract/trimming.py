"""A title without what stands around it: references, hours, places, articles, words for "position" and "interview"."""

from __future__ import annotations

import re

from rules.extract.cores import has_core, is_core, patterns
from rules.extract.titles import BEFORE_CORE, SMALL, is_small, title_at
from rules.languages.little import ALSO_PARTS, PRAISED
from rules.languages.occupations.en import EVERYWHERE
from rules.languages.people import PeopleWords
from rules.zones import of_place

_LONGEST = 80
_EDGES = " .,;:!?\"'“”„«»-–—|·•"
_CODE = re.compile(r"[A-Z]{1,6}[-/. ]?\d[\w/.-]{0,20}")
"""A reference and nothing else: "NE-307"."""
_REFERENCE = re.compile(
    r"^\[[^\[\]]{1,20}\]\s?|"
    r"^(?:R-?|JR-?|REQ-?|ID\s?|#)?\d[\w\-/]{2,14}(?:\s|:)\s?|^[A-Z]{2,5}[/\-]\d[\w/\-]{1,9}\s|"
    r"^[A-Z]\w{2,15}\s\d{1,6}[/\-]\d[\w/\-]{0,9}\s|"
    r"\s?[(\[#]?\b(?:ref|req|job|id|r|jr)\b[.:\-#\s]{0,3}\w{0,4}\d{2,8}[)\]]?$|\s20\d\d$",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\s?\(?(?<!\w)(?:\d{1,2}(?:[.,]\d)?(?:\s?(?:[-–/]|à|a|bis|tot)\s?\d{1,2})?\s?(?:uur|u|h|hrs?|hours?|std\.?|stunden|heures|horas|ore)(?:\s(?:per|pro|a|par|por)\s\w{2,8})?|"
    r"(?:a\s)?(?:media\sjornada|jornada\s(?:completa|parcial|partida|intensiva)|tiempo\s(?:completo|parcial)|tempo\s(?:pieno|parziale|parcial|inteiro|integral)|temps\s(?:plein|partiel)|mi-temps)|"
    r"(?:full|part)[- ]?time|vollzeit|teilzeit|voltijds|deeltijds?|minijob)\)?$|"
    r"\s\((?:nights?|days?|evenings?|weekends?|casual|bank|temp\w{0,6}|perm\w{0,6}|fixed[-\s]term|ftc|seasonal|relief|remote|hybrid|on-?site|"
    r"\d{1,2}\s(?:months?|monate|maanden|mois|meses|mesi))(?!\w)[^()]{0,20}\)$",
    re.IGNORECASE,
)
"""Hours of work at a title's end: "20 Stunden", "media jornada"."""
_AROUND = re.compile(
    r",?\s[A-Z][\w\-]+\s(?:e\.?\s?o|u\.?\s?U|y\s(?:alrededores|comarca)|et\s(?:alentours|environs)|e\s(?:dintorni|arredores))\.?$"
)
"""A place and what lies around it: "Zwolle e.o."."""
_SITE = re.compile(
    r"(?:Raum|Großraum|Region|Standort|Gebiet)\s\w|.{2,30}\s(?:Plant|Site|Office|Branch|Region|Area|Store|Depot|Campus)$"
)
"""Behind a comma: where the work is."""
_ELIDED = re.compile(r"^[dlDL]['’]")
_COMPLEMENT = re.compile(r"\s(?:d[aeiou]s?|del|della|of|en|em)\s\S+$")
_IN_A_PLACE = re.compile(r"\s(?:in|à|en|em)\s(?=[A-Z])")
_ABOUT_IT = re.compile(
    r"\w{3,}(?:gesprek|gespräch|interview|termin|procedure|verfahren|ronde|runde|opdracht|aufgabe|bewerbung|einladung|sollicitatie|"
    r"bevestiging|bestätigung|ontvangst)",
    re.IGNORECASE,
)
"""Compounds that name a step and no post ("Selectiegesprek")."""


def _from_core(title: str, words: PeopleWords) -> str:
    """In languages whose titles begin with their core, a piece from there on ("MAD docente di sostegno")."""
    tokens = title.split()
    for n, token in enumerate(tokens[:4] if words.head_first else ()):
        if is_core(token, words):
            own = token.lower() not in EVERYWHERE
            return " ".join(tokens[n:]) if n and own and tokens[n - 1].lower() not in BEFORE_CORE else title
    return title


def piece_title(piece: str, words: PeopleWords) -> str:
    """The title that a piece of a subject is, without the words around it and what follows it ("bei Zwiebelfisch")."""
    title = _from_core(cleaned(piece, words), words)
    return cleaned(title_at(title, 0, words, loose=True) or title, words) if title else ""


def cleaned(written: str, words: PeopleWords) -> str:
    """A title without references, articles, words for "position" and "interview" around it; '' if nothing is left."""
    stops, generic = patterns(words)[2:4]
    title, before = written, None
    while title != before:
        before = title
        title = _REFERENCE.sub("", title.strip(_EDGES)).strip(_EDGES)
        title = _AROUND.sub("", _HOURS.sub("", title))
        first = title.partition(" ")[0]
        if first.islower() and stops.fullmatch(first) and not generic.fullmatch(first) and first not in ALSO_PARTS:
            return ""
        title = _without_end(title, words) if (led := _unled(title, words)) == title else led
    title = _without_place(title)
    none = generic.fullmatch(title) or _CODE.fullmatch(title)
    return "" if none or not 3 <= len(title) <= _LONGEST else title


def _unled(title: str, words: PeopleWords) -> str:
    """A title without a first word that leads to it ("Interview", "the", "d'")."""
    generic = patterns(words)[3]
    first, _, rest = title.partition(" ")
    elided = first[2:] if _ELIDED.match(first) else ""
    if elided and (generic.fullmatch(elided) or is_core(elided, words)):
        return title[2:]
    if not rest or (first.lower() in ALSO_PARTS and is_core(rest.split()[0], words)):
        return title
    acronym = first.isupper() and len(first) < 4 and not title.isupper()  # "IT Support Engineer"
    about = (generic.fullmatch(first.strip(".,:()")) and not acronym) or _ABOUT_IT.fullmatch(first)
    return rest if about or first in PRAISED or is_small(first, words) or first.isdigit() else title


def _without_end(title: str, words: PeopleWords) -> str:
    """A title without a last word that is none of its own ("interview", "position"), unless it completes the core."""
    _, _, _, generic, after = patterns(words)
    head, _, last = title.rpartition(" ")
    if not head or (_COMPLEMENT.search(title) and has_core(title, words)):
        return title  # "Técnico em Segurança do Trabalho", "Chargée de recrutement"
    return head if generic.fullmatch(last) or after.fullmatch(last) or last.lower() in SMALL else title


def _without_place(title: str) -> str:
    """A title without the place at its end ("in Kassel", ", Raum Kassel")."""
    if (place := _IN_A_PLACE.search(title)) and of_place(title[place.end() :]):
        title = title[: place.start()]
    head, comma, tail = title.rpartition(", ")
    return head if comma and (_SITE.match(tail) or of_place(tail)) else title
