"""Where the title of a post begins and ends in a text; `roles` decides which of them the mail is about.

Languages differ in where the core of a title stands: "data analyst" ends with it, "analista de datos" begins with it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rules.languages.people import PeopleWords
from rules.zones import of_place

LONGEST = 80
_TOKEN = re.compile(r"[^\W_][\w'’+#.\-/*&:]{0,40}(?<![.\-:])")
_GAP = re.compile(r" - (?=[A-Z]{2,4}\b)| (?:[&/+] )?|[/&]")
_OF = "of for in the to de di da do du des del della dei delle dos das für im der van voor d la le -"
_JOINING = frozenset("and und et e y en & /".split())  # noqa: SIM905
_SMALL = frozenset(_OF.split()) | _JOINING
_NO_PART = r"(?!(?i:remote|remoto|hybrid|on-?site|full|part|req|réf|ref|id|job|cet|all|télé|nights|days))"
_BRACKET = re.compile(
    rf"\s?\((?:[mwfdxihv](?:\s?[/|,]\s?[mwfdxihv]){{1,3}}|{_NO_PART}[A-Z][\w+\-]{{0,7}})\)"
    r"|\s[mwfdxh]/[mwfdxh](?:/[mwfdxi])?\b"
)
_REFERENCE = re.compile(
    r"^\[[^\[\]]{1,20}\]\s?|"
    r"^(?:R-?|JR-?|REQ-?|ID\s?|#)?\d[\w\-/]{2,14}(?:\s|:)\s?|^[A-Z]{2,5}[/\-]\d[\w/\-]{1,9}\s|"
    r"\s?[(\[#]?\b(?:ref|req|job|id|r|jr)\b[.:\-#\s]{0,3}\w{0,4}\d{2,8}[)\]]?$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r".{3,}(?:iques?|al|ale|aux|ales|aires?|els?|elles?|ifs?|ives?|ées?|és|antes?|ents?|ico|ica|ici|ar|ario|aria|ivo|iva|"
    r"ado|ada|ato|ata|are|ari|ali|ano|ana|ente|eux|euse|és|ese|oso|osa|eira|eiro|ista|web|junior|senior|adjunt[oa]|naval[e]?)$"
)
_EDGES = " .,;:!?\"'“”„«»-–—|·•"


@lru_cache(maxsize=32)
def _patterns(words: PeopleWords) -> tuple[re.Pattern[str], ...]:
    def whole(*forms: str) -> re.Pattern[str]:
        told = "|".join(filter(None, forms))
        return re.compile(rf"(?<!\w)(?:{told or '(?!)'})(?!\w)", re.IGNORECASE)

    heads, weak = words.post_heads, words.post_suffixes
    generic = whole(words.post_generic, words.post_nouns)
    return whole(heads), whole(heads, weak), whole(words.post_stops), generic, whole(words.post_after)


def has_core(title: str, words: PeopleWords) -> bool:
    """Whether a word stands in it that is known to be a post's ("analyst", "Sachbearbeiterin")."""
    return bool(_patterns(words)[0].search(title))


def may_have_core(title: str, words: PeopleWords) -> bool:
    """Whether a word stands in it that is made like a post's ("hydrologist", "Registrarin", "enóloga")."""
    made_like = _patterns(words)[1]
    return bool(
        made_like.fullmatch(title.split()[0]) if words.head_first and title.strip() else made_like.search(title)
    )


def title_at(text: str, position: int, words: PeopleWords, *, loose: bool) -> str:
    """The title that begins at a position, '' if none does. `loose`: the words before leave no doubt that one does."""
    _, cores, stops, _, after = _patterns(words)
    taken: list[tuple[str, int]] = []
    while len(taken) < 9 and (match := _TOKEN.match(text, position)):
        token = match[0]
        stopped = stops.match(text, position)
        if stopped and (token[0].islower() or stopped.end() > match.end()):
            break
        if taken and after.match(text, position):
            break
        if not _belongs(token, text, match.end(), [word for word, _ in taken], words):
            break
        taken.append((token, match.end()))
        gap = _GAP.match(text, match.end())
        if gap and gap[0] == " - " and not any(may_have_core(word, words) for word, _ in taken):
            gap = None
        comma = not words.head_first and re.match(r",\s(?=[A-Z])", text[match.end() : match.end() + 3])
        if not gap and not comma:
            break
        position = gap.end() if gap else match.end() + 2
    while taken and taken[-1][0].lower() in _SMALL:
        taken.pop()
    taken = _to_core(taken, words, cores)
    if not taken or not (taken[0][0][:1].isupper() or taken[0][0][:1].isdigit() or loose or _core_leads(taken, words)):
        return ""
    begin = taken[0][1] - len(taken[0][0])
    bracket = _BRACKET.match(text, taken[-1][1])
    return text[begin : bracket.end() if bracket else taken[-1][1]]


def _belongs(token: str, text: str, end: int, taken: list[str], words: PeopleWords) -> bool:
    """Whether a word goes on with the title that the words before it began."""
    low = token.lower()
    if not taken:
        return low not in _SMALL and (not token.isdigit() or bool(re.match(r"\s[A-Z]", text[end : end + 2])))
    if low in _SMALL:
        following = _TOKEN.match(text, end + 1)
        return bool(following and (following[0][0].isupper() or words.head_first or taken[0][0].islower()))
    if token[0].isupper() or token[0].isdigit():
        return (
            taken[0][0].isupper()
            or taken[0][0].isdigit()
            or not words.head_first
            or taken[-1].lower() in _SMALL
            or token.isupper()
        )
    return words.head_first or taken[0][0].islower() or may_have_core(token, words)


def _core_leads(taken: list[tuple[str, int]], words: PeopleWords) -> bool:
    """Whether a title in small letters begins with its core, where it may."""
    return words.head_first and bool(_patterns(words)[0].fullmatch(taken[0][0]))


def _to_core(taken: list[tuple[str, int]], words: PeopleWords, cores: re.Pattern[str]) -> list[tuple[str, int]]:
    """Of a title in small letters that ends with its core, the words up to the core."""
    if not taken or not words.head_last or not taken[0][0][0].islower():
        return taken
    last = max((n for n, (word, _) in enumerate(taken[:6]) if cores.fullmatch(word)), default=None)
    return taken[: last + 1] if last is not None else taken[:1] if len(taken) == 1 else []


def piece_title(piece: str, words: PeopleWords) -> str:
    """The title that a piece of a subject is, without the words around it and what follows it ("bei Zwiebelfisch")."""
    title = cleaned(piece, words)
    return cleaned(title_at(title, 0, words, loose=True) or title, words) if title else ""


def cleaned(written: str, words: PeopleWords) -> str:
    """A title without references, articles, words for "position" and "interview" around it; '' if nothing is left."""
    stops, generic, after = _patterns(words)[2:5]
    title, before = written, None
    while title != before:
        before = title
        title = _REFERENCE.sub("", title.strip(_EDGES)).strip(_EDGES)
        first, last = title.partition(" ")[0], title.rpartition(" ")[2]
        if first.islower() and stops.fullmatch(first) and not generic.fullmatch(first):
            return ""
        if " " in title and (generic.fullmatch(first.strip(".,:")) or first.lower() in _SMALL or first.isdigit()):
            title = title[len(first) :]
        elif " " in title and (generic.fullmatch(last) or after.fullmatch(last) or last.lower() in _SMALL):
            title = title[: -len(last)]
    if (place := re.search(r"\s(?:in|à|en|em)\s(?=[A-Z])", title)) and of_place(title[place.end() :]):
        title = title[: place.start()]
    return "" if generic.fullmatch(title) or not 3 <= len(title) <= LONGEST else title
