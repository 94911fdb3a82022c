"""Where personal names stand in text, tables and display names; `people` decides who of them takes part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rules.extract.addresses import folded
from rules.languages.attending import ANEW
from rules.languages.people import PeopleWords
from rules.messages import User

PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le el al bin ibn ter ten zu zur y af av st".split()  # noqa: SIM905
)
"""Lower-case words inside surnames, whatever the language."""
_HONORIFICS = frozenset("dr prof professor dra dott ing dipl.-ing mag drs pd".split())  # noqa: SIM905
"""Titles that stay with a name as written."""
_COURTESIES = frozenset("mr mrs ms miss mx herr herrn frau m mme mlle sr sra sig dhr mevr".split())  # noqa: SIM905
_TRADES = frozenset({"ing", "dott", "mag", "dipl.-ing"})
"""Titles that go before a name as a matter of form in some countries and are no part of it."""
_FEMININE = frozenset("dottssa profssa drssa doutor doutora doctor".split())  # noqa: SIM905
_TITLED = _HONORIFICS | _COURTESIES
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’\-]{0,30}\.(?=[\-\w])[\w\-]{1,20}\.?|[\w'’\-]{0,30})\.?")
_VIA = re.compile(
    r"\s(?:via|from|at|@|bei|von der|chez)\s.{0,120}$|\s[|/]\s?.{0,120}$|\s[–—-]\s.{0,120}$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\s?[\(\[][^()\[\]]{0,80}[\)\]]")
_LONGEST_LIST = 400
_ANEW = re.compile(rf"^{ANEW}", re.IGNORECASE)


@lru_cache(maxsize=32)
def _word_sets(words: PeopleWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    def whole(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?:{pattern or '(?!)'})", re.IGNORECASE)

    return whole(words.fillers), whole(words.post_heads), whole(words.team_words)


def leading_name(segment: str, words: PeopleWords) -> tuple[str, str]:
    """The personal name at the head of a segment, behind fillers ("our CTO"), and the rest; ("", segment) if none."""
    position, skipped, taken, honorific, end = 0, 0, list[str](), list[str](), 0
    while match := _next_token(segment, position):
        token, bare = match[0], match[0].rstrip(".").lower()
        if not taken and bare in _COURTESIES:
            pass
        elif not taken and bare in _HONORIFICS:
            honorific += [token] if token[0].isupper() and bare not in _TRADES else []
        elif _is_name_word(token, bare, words, first=not taken):
            taken.append(token)
            end = match.end()
        elif taken and _is_particle(token, words) and _capital_follows(segment, match.end()):
            taken.append(token)
        elif not taken and skipped < 7 and _may_skip(token, bare, words):
            skipped += 1
            honorific.clear()
        else:
            break
        position = match.end()
        if len(taken) > 5 or (taken and token.endswith(".") and len(token) > 3):
            break
    if not taken:
        return "", segment
    name = " ".join(taken if taken[-1] not in PARTICLES else taken[:-1]).rstrip(".,")
    return " ".join((*honorific, _without_possessive(name))), segment[end:]


def _is_particle(token: str, words: PeopleWords) -> bool:
    """Whether a small word goes on with a surname; "y" joins two names where it means "and"."""
    return token in PARTICLES and not re.fullmatch(words.joins or "(?!)", token)


def _next_token(segment: str, position: int) -> re.Match[str] | None:
    gap = re.compile(r"[ \t\-]{0,3}[,:]?[ \t]{0,3}" if position == 0 else r"[ \t]{1,3}").match(segment, position)
    start = gap.end() if gap else position
    if position and start == position and segment[position - 1 : position] != ".":
        return None
    return _TOKEN.match(segment, start)


def _is_name_word(token: str, bare: str, words: PeopleWords, *, first: bool) -> bool:
    contracted = bare.partition("'")[0].partition("’")[0]
    if not token[0].isupper() or {bare, contracted} & (words.not_names | words.self_words):
        return False
    fillers, heads, _ = _word_sets(words)
    if len(bare) > 3 and token.rstrip(".").isupper() and not first:
        return True
    return not (heads.fullmatch(bare) or (first and fillers.fullmatch(bare)))


def _may_skip(token: str, bare: str, words: PeopleWords) -> bool:
    fillers, heads, _ = _word_sets(words)
    return bool(
        fillers.fullmatch(bare) or heads.fullmatch(bare) or bare in PARTICLES or (token.isupper() and len(token) <= 3)
    )


def _capital_follows(segment: str, position: int) -> bool:
    return bool(
        re.match(r"\s(?:(?:van|von|der|den|de|la|los)\s){0,2}[^\W\d_a-zß-öø-ÿ]", segment[position : position + 20])
    )


def _without_possessive(name: str) -> str:
    return re.sub(r"['’]s$", "", name)


def listed(text: str, position: int, words: PeopleWords) -> Iterator[tuple[str, str]]:
    """Names of a list that begins at a position ("our CTO, Ana Ruiz, and Lee Park (Data)"), each with what follows it.

    A word for the writer ("me") is given as ("me", rest). The list ends with its sentence or its first other words.
    """
    region = _BRACKETS.sub(_marked, _region(text, position))
    for n, segment in enumerate(
        re.split(rf"\s{{0,2}}(?:{words.joins or '(?!)'})\s{{0,2}}", region, flags=re.IGNORECASE)[:14]
    ):
        segment = segment.strip(" \t:;-•")
        if segment.lower().rstrip(".,!?") in words.self_words or _starts_with_self(segment, words):
            yield "me", segment
            continue
        name, rest = leading_name(segment, words)
        rest = _ANEW.sub("", rest)
        if name:
            yield name, rest
        rest = rest.replace(_MARK, "").strip(" .!?")
        if rest and not (n == 0 and not name) and not _is_title(rest, words):
            return
        if not name and not _is_title(segment, words):
            return


_MARK = "\u241f"


def _marked(match: re.Match[str]) -> str:
    return f" {_MARK}"


def _starts_with_self(segment: str, words: PeopleWords) -> bool:
    first = segment.split(" ", 1)[0].lower().rstrip(".,!?")
    return first in words.self_words and len(segment) < 40


def _is_title(segment: str, words: PeopleWords) -> bool:
    """Whether a segment is a post ("Director of Platform") or a filler ("our CTO"), as lists of names contain them."""
    fillers, heads, _ = _word_sets(words)
    tokens = [token.lower().strip(".") for token in segment.replace(_MARK, " ").split()][:9]
    if not tokens:
        return True
    known = [bool(fillers.fullmatch(token) or heads.fullmatch(token) or token in words.not_names) for token in tokens]
    return sum(known) * 2 >= len(tokens) and len(tokens) < 9


def _region(text: str, position: int) -> str:
    """What belongs to a list: up to the end of the sentence or line, or indented lines after a label."""
    rest = text[position : position + _LONGEST_LIST]
    if re.match(r"[ \t]*\n[ \t]*\S", rest):
        block = re.split(r"\n[ \t]*\n", rest.lstrip())[0]
        return ", ".join(line.strip(" \t-•*") for line in block.splitlines()[:10])
    line = rest.split("\n\n")[0]
    lines = line.splitlines() or [""]
    joined = lines[0]
    if len(lines) > 1 and (joined.rstrip().endswith((",", " and", "&", "und")) or len(joined) > 55):
        joined = f"{joined} {lines[1].strip()}"
    ends = re.finditer(r"(?<=[^\W\d_]{3}|..[\)\d])[.!?](?:\s|$)", joined)
    end = next(
        (match.start() for match in ends if joined[: match.start()].split()[-1].lower() not in _TITLED), len(joined)
    )
    return joined[:end]


_WHO = re.compile(r"(?<=[\w)]),\s(?:who|qui|der|die|que|che|die)\s[^,\n]{3,60}$")
_OF_WHERE = re.compile(
    r"\s(?:aus|von|vom|from|of|in|at|de|du|des|del|da|di|della|van|uit|bei)\s"
    r"(?:(?:der|dem|den|unserem|unserer|our|the|la|le|l'|il)\s?)?"
    r"[^\W\d_][\w\-&]{1,30}(?:\s[^\W\d_a-zß-öø-ÿ][\w\-]{1,30})?$"
)
"""What follows a name before its verb: a clause ("Ana Ruiz, who runs Berne,") or a place ("aus der Fachschaft")."""


def before(text: str, position: int, words: PeopleWords) -> list[str]:
    """The names that end at a position, in their order; brackets and titles aside ("Dana Wu (CTO) and Lee")."""
    lead = re.split(r"[.!?\n:]\s", _BRACKETS.sub("", text[max(0, position - 160) : position]))[-1].rstrip(" ,")
    lead = _OF_WHERE.sub("", _WHO.sub("", lead)).rstrip(" ,")
    found: list[str] = []
    while len(found) < 6 and (name := _last_name(lead, words)):
        found.insert(0, name)
        lead = lead[: lead.rindex(name)]
        joined = re.search(rf"\s{{0,2}}(?:{words.joins or '(?!)'})\s{{0,2}}$", lead, re.IGNORECASE)
        if not joined:
            break
        lead = lead[: joined.start()]
    return found


def _last_name(lead: str, words: PeopleWords) -> str:
    """The name at the end of a text, a title behind a comma aside; '' if none."""
    tokens = lead.replace(",", " , ").split()
    for start in range(max(0, len(tokens) - 9), len(tokens)):
        segment = " ".join(tokens[start:])
        name, rest = leading_name(segment, words)
        titled = rest.strip().startswith(",") and _is_title(rest.strip(" ,"), words)
        if name and segment.startswith(name) and name in lead and (not rest.strip() or titled):
            return name
    return ""


def display_name(written: str, words: PeopleWords | None = None) -> str:
    """A person's name in a display name: "Last, First (Firm)" turned round, "via Greenhouse" cut; '' for a group's."""
    name = _BRACKETS.sub("", " ".join(written[:200].split())).strip(" \"'“”„")
    if "@" in name and " " not in name:
        return ""
    name = _VIA.sub("", f"{name}").strip(" ,")
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        name = (
            f"{first} {last}".strip()
            if first and not re.fullmatch(r"(?i)(?:ph\.?d|md|jr|sr|mba|phr|cpa|esq)\.?", first)
            else last
        )
    return "" if words and _names_group(name, words) else name


def _names_group(name: str, words: PeopleWords) -> bool:
    _, _, team = _word_sets(words)
    return any(team.fullmatch(token.lower().strip(".,")) for token in name.split()) or any(c.isdigit() for c in name)


def in_tables(text: str, words: PeopleWords) -> list[str]:
    """The names in the rows of a schedule: the column headed "With", else the one where every cell may be a name."""
    rows = [_cells(line) for line in text[:20_000].splitlines()[:300]]
    found: list[str] = []
    block: list[list[str]] = []
    for row in (*rows, []):
        if len(row) >= 2:
            block.append(row)
        else:
            found += _names_of(block, words) if len(block) >= 2 else []
            block = []
    return found


def _cells(line: str) -> list[str]:
    return [cell.strip(" *") for cell in re.split(r"\s{2,}|\t|\s?\|\s?", line.strip(" |\t")) if cell.strip(" *")]


def _names_of(block: list[list[str]], words: PeopleWords) -> list[str]:
    heading = [bool(re.fullmatch(rf"(?:{words.name_columns or '(?!)'})", cell, re.IGNORECASE)) for cell in block[0]]
    if any(heading):
        column = heading.index(True)
        cells = [row[column] for row in block[1:] if len(row) > column]
        return [name for cell in cells for name in _in_cell(cell, words)]
    for column in range(max(len(row) for row in block) - 1, -1, -1):
        cells = [row[column] for row in block if len(row) > column]
        names = [name for cell in cells for name in _in_cell(cell, words)]
        named = [name for name in names if " " in name]
        if (
            len(cells) >= 2
            and len(named) == len(names)
            and (len(names) >= len(cells) or (len(names) >= 2 and _timed(block)))
        ):
            return names
    return []


def _timed(block: list[list[str]]) -> bool:
    """Whether the rows of a table begin with times of day, as programmes do."""
    return all(re.match(r"\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]m|uhr|h)?\b", row[0], re.IGNORECASE) for row in block)


def _in_cell(cell: str, words: PeopleWords) -> Iterable[str]:
    cell = _BRACKETS.sub("", cell)
    for n, part in enumerate(re.split(rf"\s?(?:{words.joins or ','})\s?", cell, flags=re.IGNORECASE)[:6]):
        if words.session_words and re.search(rf"\b(?:{words.session_words})\b", part, re.IGNORECASE):
            continue
        name, rest = leading_name(part, words)
        if not name or rest.strip() or (n and not part.startswith(name.split()[0])):
            break
        yield name


def is_users(name: str, user: User) -> bool:
    """Whether a name may be the user's own."""
    return bool(user.name.strip()) and same_person(name, user.name)


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: all words of the shorter are in the longer ("Theo", "Theo Lindgren")."""
    first, second = (
        {folded(word) for word in re.split(r"[\s,]+", name) if folded(word) not in _HONORIFICS | _FEMININE}
        for name in (one, other)
    )
    small, large = sorted((first - {""}, second - {""}), key=len)
    return bool(small) and small <= large
