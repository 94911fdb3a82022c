"""Hears a mail that is meant for heardback (see `address`): what each of its lines says.

A line counts if it says who is meant (or the note or subject does) and what.
What could do harm counts in lines understood whole only; prose is passed over; a line that looks like a statement and
is none is named, with one that would have worked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.applications import Application, Verb, Word
from rules.names import plain
from rules.words import asking, naming
from rules.words.address import NAME_WORDS, Address, lead
from rules.words.clauses import HARMLESS, Clause, Told, clause, clauses, opening, tidy
from rules.words.lines import lines_of, unwrapped
from rules.words.outcome import Heard, Situation, Unclear, Why
from rules.words.phrases import Phrases, Says
from rules.words.tables import TABLES
from rules.words.verbs import words_of

MOST_SAID = 60
MOST_UNCLEAR = 10
_QUOTED = 160
_CODE = re.compile(r"^(?P<code>q[0-9a-f]{3})\b\s?[:,\-=]?\s?(?P<rest>.*)$", re.IGNORECASE)
_WHOLE = {Says.PAUSE: Verb.PAUSE, Says.RESUME: Verb.RESUME, Says.STOP: Verb.STOP}
_ANSWERS = frozenset({Says.YES, Says.NO, Says.IS_INTERVIEW, Says.NOT_INTERVIEW})


def hear(address: Address, text: str, at: datetime, zone: str, known: Situation, origin: str) -> Heard:
    """What the lines of a mail (its own words) say; `at` is its arrival, `origin` names it in every word."""
    listener = _Listener(address, Told(at, zone), known, asking.asked(known.questions, known.applications))
    for line in (address.first, *unwrapped(lines_of(text), known.applications)):
        listener.take(line)
    heard = listener.heard()
    return replace(heard, words=tuple(replace(word, origin=origin) for word in heard.words))


class _Listener:
    """Takes a mail's lines one after the other."""

    def __init__(self, address: Address, told: Told, known: Situation, asked: tuple[asking.Asked, ...]) -> None:
        self._address, self._told, self._known, self._asked = address, told, known, asked
        self._heading: Application | None = None
        self._words: list[Word] = []
        self._unclear: list[Unclear] = []
        self._unnamed: list[Word] = []
        self._prose = False

    def heard(self) -> Heard:
        """In a memo on other things as well, lines without a name count only if nothing else stands there."""
        spoiled = self._address.strict and self._prose
        words = [word for word in self._words if not (spoiled and any(word is one for one in self._unnamed))]
        return Heard(tuple(dict.fromkeys(words))[:MOST_SAID], tuple(dict.fromkeys(self._unclear))[:MOST_UNCLEAR])

    def take(self, line: str) -> None:
        text = "" if line.lstrip().startswith((">", "|")) else tidy(line)
        if not text:
            self._heading = None if not line.strip() else self._heading
        elif code := _CODE.match(text):
            self._answer_by_code(text, code["code"].lower(), code["rest"])
        elif not self._named(text):
            self._unnamed_line(text)

    # a line that names whom it means

    def _named(self, text: str) -> bool:
        found = lead(text, self._known.applications)
        if found is None or not found.meant:
            return False
        if not found.rest:
            self._heading = found.meant[0] if found.marked and len(found.meant) == 1 else self._heading
            return found.marked
        said, unknown = self._read(found.rest, found.meant[0])
        if not found.marked and (unknown or not said):
            return False
        if len(found.meant) > 1:
            names = tuple(naming.calling(one, self._known.applications) for one in found.meant)
            self._miss(text, Why.TWO_EMPLOYERS, names, f"{names[0]}: {found.rest}")
        else:
            self._say(text, found.meant[0], said, unknown)
        return True

    def _read(self, text: str, about: Application | None) -> tuple[tuple[Clause, ...], tuple[str, ...]]:
        people = naming.acquaintances(about)
        met = tuple(word.person for word in self._words if word.person and about and word.about == about.key)
        told = replace(self._told, known=(*people, *met))
        said, unknown = clauses(text, told)
        if unknown and not said and (note := _on_person(text, told)):
            return (note,), ()
        return said, unknown

    # a line that does not

    def _unnamed_line(self, text: str) -> None:
        about = self._heading or self._address.about
        said, unknown = self._read(text, about)
        before = len(self._words)
        if said and not unknown and self._of_whole_search(said):
            return
        if said and about and (not unknown or not _is_prose(said, unknown)):
            self._say(text, about, said, unknown)
            self._unnamed += self._words[before:]
        elif said and not unknown:
            self._without_name(text, said)
        elif (
            not self._unknown_name(text)
            and (about or self._address.ours)
            and ((start := _starts(text)) or (about and _is_terse(text)))
        ):
            self._miss(text, Why.NOT_CLEAR, (), self._example(about, start))
        else:
            self._prose = True

    def _of_whole_search(self, said: Sequence[Clause]) -> bool:
        """Pause, resume and stop, and "merge A and B": they need no employer."""
        if all(one.says in _WHOLE for one in said) and (self._address.ours or not self._address.about):
            for one in said:
                self._words.append(Word("", self._told.at, _WHOLE[one.says], moment=one.moment))
            return True
        if len(said) == 1 and said[0].says is Says.MERGE and self._heading is None:
            pair = _two_named(said[0].text, self._known.applications)
            if pair:
                self._words.append(self._word(pair[0], Verb.MERGE, other=pair[1].key))
            return bool(pair)
        return False

    def _without_name(self, text: str, said: Sequence[Clause]) -> None:
        if said[0].says in _ANSWERS and len(said) == 1:
            if len(self._asked) == 1:
                self._answer(text, self._asked, said[0].says)
            elif self._asked:
                self._which_question(text, self._asked, said[0].says)
            return
        if said[0].says is Says.MERGE:
            self._miss(text, Why.NOT_CLEAR, (), f"{self._somebody()}: merge with acme holding")
        else:
            self._miss(text, Why.NO_EMPLOYER, (), f"{self._somebody()}: {text}")

    def _unknown_name(self, text: str) -> bool:
        """ "globex: offer" where no application at Globex is known."""
        name, colon, rest = (part.strip() for part in text.partition(":"))
        if not colon or not rest or len(name.split()) > NAME_WORDS or opening(name):
            return False
        said, unknown = clauses(rest, self._told)
        if (said and not unknown and said[0].says is not Says.NOTE) or (not said and opening(rest)):
            self._miss(text, Why.UNKNOWN_EMPLOYER, (plain(name, 60),), f"{self._somebody()}: {rest}" if said else "")
            return True
        return False

    # what is understood becomes words, what is not is named

    def _say(self, text: str, about: Application, said: Sequence[Clause], unknown: Sequence[str]) -> None:
        kept = [one for one in said if not unknown or one.says in HARMLESS]
        for one in kept:
            self._one(text, about, one)
        odd = [piece for piece in unknown if len(piece.split()) > 2 or opening(tidy(piece))]
        if len(kept) < len(said) or not kept:
            self._miss(text, Why.NOT_CLEAR, (), self._example(about, _starts(" ".join(unknown))))
        elif odd:
            self._miss(", ".join(odd), Why.NOT_CLEAR, (), self._example(about, _starts(tidy(odd[0]))))

    def _one(self, text: str, about: Application, one: Clause) -> None:
        if one.says in _ANSWERS:
            self._answer(text, asking.about(self._asked, about, one.says), one.says, about)
        elif one.says is Says.MERGE:
            self._merge(text, about, one.text)
        elif one.says is Says.STOP:
            self._miss(text, Why.NOT_CLEAR, (), f"{naming.calling(about, self._known.applications)}: withdrawn")
        else:
            self._words += [self._pointed(word) for word in words_of(one, about, self._told.at)]

    def _pointed(self, word: Word) -> Word:
        """In a reply to a prep note, who was met and whether it took place are about that interview."""
        if word.verb in (Verb.INTERVIEWER, Verb.NOT_HELD) and self._address.sources:
            own = self._address.about
            return replace(word, about=self._address.sources[0]) if own and word.about == own.key else word
        return word

    def _word(self, about: Application, verb: Verb, other: str = "") -> Word:
        return Word("", self._told.at, verb, about.employer, about.key, other=other)

    def _merge(self, text: str, about: Application, name: str) -> None:
        rest = [one for one in self._known.applications if one.key != about.key]
        meant = naming.named(rest, *_employer_and_role(name))
        if len(meant) == 1:
            self._words.append(self._word(about, Verb.MERGE, other=meant[0].key))
        elif meant:
            names = tuple(naming.calling(one, self._known.applications) for one in meant)
            self._miss(text, Why.TWO_EMPLOYERS, names, f"{self._name(about)}: merge with {names[0]}")
        else:
            self._miss(text, Why.UNKNOWN_EMPLOYER, (plain(name, 60),))

    def _answer_by_code(self, text: str, code: str, rest: str) -> None:
        said = clause(tidy(rest), self._told)
        mine = tuple(one for one in self._asked if one.code == code)
        if said and said.says in _ANSWERS:
            self._answer(text, mine, said.says)
        else:
            self._miss(text, Why.NOT_CLEAR, (), f"{code}: yes")

    def _answer(self, text: str, meant: Sequence[asking.Asked], says: Says, about: Application | None = None) -> None:
        if len(meant) > 1:
            self._which_question(text, meant, says)
            return
        word = (
            asking.answer(meant[0], says, self._told.at, self._told.zone, self._known.applications) if meant else None
        )
        if word:
            self._words.append(word)
        else:
            self._miss(text, Why.NOTHING_ASKED, (), self._example(about, None))

    def _which_question(self, text: str, meant: Sequence[asking.Asked], says: Says) -> None:
        answer = "yes" if says in (Says.YES, Says.IS_INTERVIEW) else "no"
        names = tuple(f"{one.code}: {answer}" for one in meant[:MOST_UNCLEAR])
        self._miss(text, Why.TWO_QUESTIONS, names, names[0])

    def _miss(self, text: str, why: Why, names: tuple[str, ...] = (), example: str = "") -> None:
        self._unclear.append(Unclear(plain(text, _QUOTED), why, names, plain(example)))

    def _example(self, about: Application | None, start: tuple[Says, Phrases] | None) -> str:
        says, table = start or (Says.REPLY_BY, TABLES[0])
        text = table.example(says)
        return text if says in _WHOLE else f"{self._name(about)}: {text}"

    def _name(self, about: Application | None) -> str:
        return naming.calling(about, self._known.applications) if about else self._somebody()

    def _somebody(self) -> str:
        """A name for an example: of an application that is open, the latest."""
        live = [one for one in self._known.applications if one.closed is None and one.employer and not one.ignored]
        return naming.calling(live[-1], self._known.applications) if live else "acme"


def _on_person(text: str, told: Told) -> Clause | None:
    """ "Dana: the Rust migration": what was talked about with somebody known."""
    name, colon, topic = (part.strip() for part in text.partition(":"))
    if not colon or not topic or text.endswith("?"):
        return None
    met = naming.people(name, r"(?!)", told.known)
    return Clause(Says.NOTE, text=plain(f"{name}: {topic}", 400)) if met and met[0] in told.known else None


def _starts(text: str) -> tuple[Says, Phrases] | None:
    """What a short line sets out to say; a long one, or a question, is prose."""
    return opening(text) if len(text.split()) <= 8 and not text.endswith("?") else None


def _is_terse(text: str) -> bool:
    """Whether a line is a bare fact rather than a sentence: a few words with a number or an address ("5 Dec")."""
    return len(text.split()) <= 6 and bool(re.search(r"\d|@", text)) and not re.search(r"\?$|://", text)


def _is_prose(said: Iterable[Clause], unknown: Sequence[str]) -> bool:
    """Whether a line without a name is a sentence of which a piece happens to look like a clause ("Offer, I hope")."""
    return not all(one.says in HARMLESS for one in said) or any(len(piece.split()) > 8 for piece in unknown)


def _employer_and_role(name: str) -> tuple[str, str]:
    employer, _, role = name.partition(":")
    return employer.strip(), role.strip()


def _two_named(text: str, applications: Sequence[Application]) -> tuple[Application, Application] | None:
    """The two applications of "acme and globex", however they are joined."""
    joins = "|".join(dict.fromkeys(table.joins for table in TABLES))
    cuts = re.finditer(rf"\s(?:(?:{joins}|with|into|mit|avec|con|com|met|in)\s|[+&]\s)|,\s|\s", text, re.IGNORECASE)
    for cut in sorted(cuts, key=lambda cut: -len(cut[0])):
        first, second = text[: cut.start()], text[cut.end() :]
        one = naming.named(applications, *_employer_and_role(first))
        other = naming.named([app for app in applications if app not in one], *_employer_and_role(second))
        if len(one) == len(other) == 1:
            return one[0], other[0]
    return None
