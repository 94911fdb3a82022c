"""What was talked about, from the user's own notes: one line an interviewer ("Dana: we talked about the migration").

Only a phrase that can stand behind "about" is taken, in the draft's own language; any other note is left out, for a
plainer draft is better than a crooked one. Nothing is ever added to what the user wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rules.applications import Application, Interview, Verb, Word
from rules.manners import MANNERS
from rules.manners.words import Manners
from rules.names import called, plain
from rules.readings import Person
from rules.spelling import folded, person_words, same_person

LONGEST = 14
MOST = 2

_LINE = re.compile(r"\s*[-*•]?\s*(?P<name>[^\W\d_][^:\n]{0,50}?)\s?(?::|\s[–—-]\s)\s*(?P<said>\S.*)")
_UNFIT = re.compile(r"[\[\]{}<>@|\\^`=*_#]|https?:|\?|…|\.\.|\bTODO\b|\bXXX\b")
_ITALIAN_ON = (("il ", "sul "), ("lo ", "sullo "), ("la ", "sulla "), ("l'", "sull'"), ("l’", "sull’"), ("i ", "sui "),
               ("gli ", "sugli "), ("le ", "sulle "))  # fmt: skip
_ARTICLES = {
    "fr": (("de la ", "la "), ("de l'", "l'"), ("de l’", "l’"), ("du ", "le "), ("des ", "les "), ("d'", ""), ("d’", ""),
           ("au sujet du ", "le "), ("au sujet de ", ""), ("de ", ""), ("sur ", "")),
    "es": (("sobre ", ""), ("acerca del ", "el "), ("acerca de ", ""), ("del ", "el "), ("de ", "")),
    "pt": (("sobre ", ""), ("acerca da ", "a "), ("acerca do ", "o "), ("acerca de ", ""), ("da ", "a "), ("do ", "o "),
           ("das ", "as "), ("dos ", "os "), ("de ", "")),
    "it": (("della ", "la "), ("dello ", "lo "), ("dell'", "l'"), ("dell’", "l’"), ("delle ", "le "), ("degli ", "gli "),
           ("dei ", "i "), ("del ", "il "), ("di ", ""), ("sulla ", "la "), ("sullo ", "lo "), ("sull'", "l'"),
           ("sull’", "l’"), ("sulle ", "le "), ("sugli ", "gli "), ("sui ", "i "), ("sul ", "il "), ("su ", "")),
}  # fmt: skip


_WITHOUT_ARTICLE = {"fr": ("de ", "d'", "d’"), "it": ("di ",)}
"""Prepositions after which a noun may stand bare, where the one for a topic asks for an article."""


def notes_on(application: Application, interview: Interview) -> tuple[Word, ...]:
    """The user's notes on one interview: those said since it began and before the next one did."""
    later = [one.begins for one in application.interviews if one.begins > interview.begins]
    until = min(later, default=None)
    return tuple(
        word
        for word in application.words
        if word.verb is Verb.NOTE and word.at >= interview.begins and (until is None or word.at < until)
    )


def discussed(application: Application, interview: Interview, person: Person, manners: Manners) -> str:
    """ "about the migration to Rust": what was talked about with that person, preposition included; '' if unknown."""
    found: list[str] = []
    for said in _said_of(person, interview.interviewers, notes_on(application, interview)):
        topic = topic_in(said, person, manners)
        if topic and topic not in found:
            found.append(topic)
    kept = found[:MOST] if sum(len(topic.split()) for topic in found[:MOST]) <= LONGEST else found[:1]
    return f" {manners.both} ".join(_about(topic, manners, first=n == 0) for n, topic in enumerate(kept))


def quoted(application: Application, note: Word, manners: Manners) -> tuple[tuple[Person, str], ...]:
    """Whose thank-you for the latest interview begun can say what a new note tells, and how it says it."""
    begun = [one for one in application.interviews if one.begins <= note.at]
    if not begun:
        return ()
    latest = max(begun, key=lambda one: one.begins)
    alone = replace(application, words=(note,))
    said = ((who, discussed(alone, latest, who, manners)) for who in latest.interviewers)
    return tuple((who, in_register(topic, formal=True)) for who, topic in said if topic)


def _said_of(person: Person, panel: Sequence[Person], notes: Iterable[Word]) -> Iterator[str]:
    """What the lines say of that person; a line without a name is theirs only if there was nobody else."""
    for line in (line.strip() for note in notes for line in re.split(r"[\n;]", note.text[:2000])):
        named = _LINE.fullmatch(line)
        if named and (people := _meant(named["name"], panel)):
            if people == [person]:
                yield named["said"]
        elif line and len(panel) == 1 and panel[0] == person and _opened(line):
            yield line


def _meant(name: str, panel: Iterable[Person]) -> list[Person]:
    """Whom a name as typed means; nobody where it could be two."""
    words = person_words(name)
    people = [
        one for one in panel if one.name and (same_person(name, one.name) or person_words(one.name)[-1:] == words)
    ]
    return people if len(people) == 1 else []


def _opened(line: str) -> bool:
    """Whether a line says in some language that something was talked about."""
    return any(re.match(one.discussed, line, re.IGNORECASE) for one in MANNERS.values())


def topic_in(said: str, person: Person, manners: Manners) -> str:
    """The phrase of a note that can stand behind "about" in that language; '' where there is none."""
    text = plain(said, 300).strip(" .!,;")
    text = re.split(r"(?<=\w[.!])\s", text, maxsplit=1)[0].strip(" .!,;")
    for one in (manners, *(other for other in MANNERS.values() if other is not manners)):
        if opened := re.fullmatch(one.discussed, text, re.IGNORECASE):
            topic = _bare(opened["topic"].strip(), one)
            return _yours(topic, person, manners) if _fits(topic, manners, told=one is manners) else ""
    return _yours(text, person, manners) if _stands_alone(text, manners) and _fits(text, manners, told=False) else ""


def _stands_alone(text: str, manners: Manners) -> bool:
    """Whether a note without "we talked about" names a topic ("the Rust migration"), not a trait ("very friendly")."""
    if re.search(r"[,;:!]", text):
        return False
    determined = re.match(rf"(?:{manners.determiners})(?:\s|(?<=['’]))\S", text, re.IGNORECASE)
    return bool(determined) or (len(text.split()) > 1 and all(word[0].isupper() for word in text.split()))


def _bare(topic: str, manners: Manners) -> str:
    """A topic without the preposition that its language melts into the article."""
    for found, article in _ARTICLES.get(manners.code, ()):
        if topic.lower().startswith(found):
            rest = topic[len(found) :].lstrip()
            bare = not article and found in _WITHOUT_ARTICLE.get(manners.code, ()) and rest[:1].islower()
            return "" if bare and not re.match(rf"(?:{manners.determiners})\b", rest) else article + rest
    return topic


def _fits(topic: str, manners: Manners, *, told: bool) -> bool:
    """Whether a phrase can be said in that language. `told`: it stood behind that language's "about"."""
    words = topic.split()
    if not words or len(words) > LONGEST or _UNFIT.search(topic) or not any(c.isalpha() for c in topic):
        return False
    refused = manners.refused.replace("^(?:der|ein|dem|", "^(?:") if told and manners.code == "de" else manners.refused
    opening = next((one[0] for one in manners.possessives if topic.lower().startswith(one[0] + " ")), "")
    if refused and re.search(refused, topic[len(opening) :].strip(), re.IGNORECASE):
        return False
    return _speaks(topic, manners, default=told or manners.code == "en")


def _speaks(topic: str, manners: Manners, *, default: bool) -> bool:
    """By its small words; a phrase of names alone ("Rust", "Kubernetes") is at home everywhere."""
    words = re.findall(r"[^\W\d_]+", topic.lower())
    counts = {one.code: sum(word in one.small for word in words) for one in MANNERS.values()}
    if not any(counts.values()):
        return default or all(word[0].isupper() or not word[0].isalpha() for word in topic.split())
    return counts[manners.code] > 0 and counts[manners.code] == max(counts.values())


def _yours(topic: str, person: Person, manners: Manners) -> str:
    """ "their migration" as "your migration", "Dana's team" as "your team"."""
    first = called(person).first
    if manners.code == "en" and first:
        topic = re.sub(rf"\b{re.escape(first)}['’]s\b", "your", topic)
    formal, familiar = 1, 2
    for entry in manners.possessives:
        if folded(topic).startswith(folded(entry[0]) + " "):
            return _either(entry[formal], entry[familiar]) + topic[len(entry[0]) :]
    return topic


def _either(formally: str, familiarly: str) -> str:
    """Both, until the register is known; what they share is there already ("la " of "la Sua" and "la tua")."""
    if formally == familiarly:
        return formally
    shared = formally[: formally.rfind(" ") + 1]
    return shared + _FORMALLY.format(formally[len(shared) :], familiarly[len(shared) :])


_FORMALLY = "\x01{0}\x02{1}\x03"
_EITHER = re.compile("\x01([^\x01-\x03]*)\x02([^\x01-\x03]*)\x03")


def in_register(text: str, *, formal: bool) -> str:
    """A phrase of `discussed` with its possessive in one register."""
    return _EITHER.sub(lambda found: found[1 if formal else 2], text)


def _about(topic: str, manners: Manners, *, first: bool) -> str:
    if manners.code == "it":
        return next((on + topic[len(art) :] for art, on in _ITALIAN_ON if topic.lower().startswith(art)), f"su {topic}")
    return f"{manners.about} {topic}" if first else topic
