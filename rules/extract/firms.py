"""Where firms' names stand in text, display names and domains; `employers` decides which of them is the employer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from rules.extract.addresses import BRANDS, folded
from rules.extract.cores import has_core, is_core
from rules.extract.spans import plain
from rules.languages.businesses import COMPOUND_ENDS, LEGAL_BEFORE, LEGAL_FORM, SURNAMES, firm_like, is_business
from rules.languages.businesses import WORDS as BUSINESSES
from rules.languages.people import PeopleWords
from rules.messages import Message
from rules.senders import BETWEEN

_LENGTH = 8_000
_FORM = re.compile(
    r",?\s(?:g?GmbH|AG|KG|SE|e\.\s?V\.|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|plc|S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Lda\.?|Ltda\.?)(?!\w)"
)
_TOKEN = re.compile(r"(?:['’]t (?=[A-Z]))?[^\W_][\w'’\-]{0,40}(?:\.(?=\w)[\w\-]{1,20})?|&|\+")
_LINKS = (
    "and und et e y of de des du di del della dei do da dos das la le & + the für for van von der am an "
    "ai alla al alle agli"
)
_INSIDE = frozenset(_LINKS.split())
_ARTICLES = "the|die|der|das|den|dem|la|le|les|el|los|las|il|lo|gli|het"
_PREFIXES = re.compile(
    r"^(?:\s?(?:re|aw|fwd?|wg|antw|tr|sv|rif|res|enc|updated?|cancell?ed(?:\sevent)?|(?:updated\s)?invitation|reminder|accepted|"
    r"declined|tentative|einladung|invitación)\s?:)+",
    re.IGNORECASE,
)
_DOMAIN_EXTRAS = re.compile(
    r"^(?:get|join|try|go|team|hello|work(?:at)?|career|careers|jobs)[\-]?(?=\w{3})|(?<=\w{3})[\-]?(?:hq|inc|corp|"
    r"group|gmbh|ag|"
    r"careers|jobs|hr|mail|app|llc|ltd|spa|recruiting|io|co)$"
)

_TRADE_WORD = re.compile(
    r"^([a-z]{4,30}?)(labs?|health|bank|studios?|group|media|systems?|software|solutions|logistics|energy|capital|"
    r"partners|consulting|"
    r"digital|technolog(?:y|ies)|analytics|robotics|foods?|press|trust|academy|maps|shipping|freight|"
    r"medical|works|games|pharma|"
    r"insurance|security|coffee|print|conservation|cycles|bikes|films|events|marketing|brewing|ceramics|pictures|timber|tours|mobility|aerospace|biologics|interactive|design|data|college|university|school|hospital|"
    r"council|networks|"
    r"ventures|bio|tech|power|rail|financial|therapeutics|services|engineering|industries|motors|airlines|travel|books|publishing|"
    r"architects|legal|genomics|aquarium|roofing|joinery|tooling|refuge|works?|estates?|housing|rail|ferries|brewery|bakery|kitchens?|"
    r"garden(?:s|ing)?|vets?|dental|clinic|care|homes?|stores?|shop|retail|hotels?|fitness|sports?|theatre|museum|archives?|charity|"
    r"software|verlag|werke?|technik|pflege|logistik|natuurbeheer|verzekeraars|zorg|bouw|transporte?s?|seguros|energia|energie|"
    r"solar|wind|marine|metals?|steel|glass|paper|textiles?|pharm|biotech|nutrition|robots?|cloud|payments?|pay|loans?)$"
)
_TRADE_FIRST = re.compile(
    r"^(naviera|radio|bodegas?|talleres|hotel|clinica|colegio|grupo|gruppo|groupe|studio|atelier|editorial|editora|banco|bank|casa|"
    r"viñas|cafes?|galerie|galeria|farmacia|laboratorios?|transportes?|construcciones|cantieri|officine|domaine|chateau|"
    r"scuola|ecole|institut[oe]?|fundacion|fondazione|stiftung|museum|theater|verlag|praxis|kanzlei|zimmerei|brauerei|"
    r"bakkerij|stichting|gemeente|universit[aàeé]t?|mutuelle|librairie|padaria|seguradora|clube?)-?([a-z]{4,})$"
)


@lru_cache(maxsize=32)
def _team(words: PeopleWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"(?:[\s,|\-–—]{{1,3}}(?:{words.team_words or '(?!)'}))+[.!]?$", re.IGNORECASE),
        re.compile(rf"^(?:{words.before_team or '(?!)'})\s|^(?:the|your|das|ihr|dein|die)\s", re.IGNORECASE),
        re.compile(rf"(?:{words.post_heads or '(?!)'})", re.IGNORECASE),
    )


def leading_firm(text: str, position: int, words: PeopleWords) -> str:
    """The firm's name that begins at a position, '' if none does: capitalised words, "&", "of" between them."""
    taken: list[str] = []
    end = start = position
    while len(taken) < 7 and (match := _TOKEN.match(text, position)):
        token = match[0]
        inside = token.lower() in _INSIDE and taken
        if not (token[0].isupper() or token[0].isdigit() or inside) or (
            not inside and _closed_word(token, words, first=not taken)
        ):
            break
        taken.append(token)
        position = match.end()
        if not inside:
            end = position
        if _FORM.match(text, position):
            break
        gap = re.compile(r"(?<=\bSt)\. |(?<=\bDr)\. |[ \u00a0]|(?=[&+])").match(text, position)
        if not gap:
            break
        position = gap.end()
    name = text[start:end]
    return (
        without_team(name, words)
        if any(c.isupper() for c in name[:1])
        else name
        if name[:1].isdigit() and " " in name
        else ""
    )


def _closed_word(token: str, words: PeopleWords, *, first: bool) -> bool:
    """Words that are no part of a firm's name where they stand alone at its head ("I", "Monday", "Zoom")."""
    return first and (token.lower() in words.not_names or token.lower() in BRANDS) and token.lower() != "the"


def without_team(name: str, words: PeopleWords) -> str:
    """A name without "Hiring Team" and the like, without a legal form, bracketed words or a possessive."""
    tail, head, _ = _team(words)
    name = re.sub(r"\s?\([^()]{0,60}\)", "", " ".join(name.split())).strip(" ,;:|!.\"'“”")
    name = re.sub(r"\.(?:pdf|docx?|ics)$", "", name)
    stripped = LEGAL_BEFORE.sub("", tail.sub("", head.sub("", name)).strip(" ,;:|-–—"))
    return re.sub(r"^[dl]['’](?=[A-ZÉ])|['’]s$", "", LEGAL_FORM.sub("", stripped or "")).strip(" ,&")


def had_team(name: str, words: PeopleWords) -> bool:
    """Whether words for a department stood around the name: then it is a firm's, not a person's."""
    tail, head, _ = _team(words)
    return bool(tail.search(name) or head.search(name))


def may_be_firm(name: str, words: PeopleWords) -> bool:
    """Leaves out posts, brands of services, closed words, single letters and whole phrases."""
    key = folded(name)
    tokens = name.split()
    if (
        len(key) < 2
        or key in BRANDS
        or name.lower() in BETWEEN
        or len(name) > 60
        or "@" in name
        or not any(c.isalpha() for c in name)
    ):
        return False
    if all(token.lower().strip(".,") in words.not_names for token in tokens) or name.lower() in words.not_names:
        return False
    if (len(tokens) == 1 and tokens[0].lower() in BUSINESSES) or LEGAL_FORM.fullmatch(f" {name}"):
        return False
    _, _, heads = _team(words)
    kind_first = len(tokens) > 1 and tokens[0].lower() in BUSINESSES - SURNAMES  # "Escola Jovem Poeta"
    return (kind_first or not heads.fullmatch(tokens[-1].strip(".,"))) and not (
        len(tokens) == 1 and tokens[0].lower().strip(".,") in BRANDS
    )


def is_post(name: str, words: PeopleWords) -> bool:
    """Whether a name is rather a post's: "Practice Manager" in spite of the practice, not "Stott Architects"."""
    head = name.split()[0 if words.head_first else -1]
    if is_core(head, words) and not is_business(head):
        return True
    return has_core(name, words) and not firm_like(name)


def after(pattern: str, text: str, words: PeopleWords) -> Iterator[str]:
    """Firms' names directly after a pattern."""
    places = re.finditer(rf"(?<!\w)(?i:{pattern or '(?!)'})\s{{1,2}}(?:(?:{_ARTICLES})\s(?=[A-Z]))?", text)
    for match in islice(places, 40):
        told = match[0].split()
        if told[-1].lower() in ("de", "di") and any(is_core(word, words) for word in told):
            continue  # "candidatura para Técnico de Radiología"
        name = leading_firm(text, match.end(), words)
        if name and may_be_firm(name, words) and not _names_post(name, words):
            yield name


def _names_post(name: str, words: PeopleWords) -> bool:
    """Whether a post is named where a firm might be: "el puesto de Mozo de almacén"."""
    return words.head_first and is_core(name.split()[0], words) and name.split()[0].lower() not in BUSINESSES


def before(pattern: str, text: str, words: PeopleWords) -> Iterator[str]:
    """Firms' names directly before a pattern ("Harrow & Pike would like to meet you")."""
    for match in re.finditer(rf"(?i:{pattern or '(?!)'})", text):
        yield from _before(text[max(0, match.start() - 60) : match.start()], words)


def _before(lead: str, words: PeopleWords) -> Iterator[str]:
    """The longest firm's name with which a text ends."""
    tokens = re.split(r"[.!?\n:]\s", lead)[-1].split()
    for start in range(max(0, len(tokens) - 5), len(tokens)):
        tail = " ".join(tokens[start:]).strip(" ,-")
        if leading_firm(tail, 0, words) == tail and may_be_firm(tail, words):
            yield tail
            break


def at_edges(subject: str, words: PeopleWords) -> Iterator[str]:
    """What stands before a colon or between dashes in a subject ("Acme: an update", "Interview – Acme")."""
    subject = _PREFIXES.sub("", subject)
    subject = re.split(r"\s@\s", subject)[0]
    parts = re.split(r":\s|\s[\-–—|•]\s|\s//?\s|\s<>\s|\s[x×]\s|\s\+\s", subject[:300])
    if len(parts) < 2:
        return
    for part in parts[:6]:
        name = leading_firm(part.strip(), 0, words)
        rest = part.strip()[len(name) :].strip()
        if name and (is_core(name.split()[0], words) or is_core(name.split()[-1], words)):
            continue
        if name and (not rest or rest.split(" ")[0].islower()) and may_be_firm(name, words):
            yield name


_BESIDE = re.compile(r"(?<=\w)\s(?:at|bei|chez|en|presso|bij|na|no)\s(?=[^\W\d_a-zß-öø-ÿ])")
_POSSESSIVE = re.compile(r"['’]s\s(?:(?:new|next|vacant)\s)?(?=\w)")


def beside_posts(text: str, words: PeopleWords) -> Iterator[str]:
    """Firms named directly beside an occupation: "Teamassistenz bei Lechtal", "Lantern Refuge's Deputy Director"."""
    for match in islice(_BESIDE.finditer(text), 60):
        lead = re.split(r"[.!?:,\n]\s", text[max(0, match.start() - 40) : match.start()])[-1].split()[-4:]
        if any(is_core(word, words) for word in lead):
            name = leading_firm(text, match.end(), words)
            if name and may_be_firm(name, words):
                yield name
    for match in islice(_POSSESSIVE.finditer(text), 60):
        if any(is_core(word, words) for word in text[match.end() : match.end() + 40].split()[:3]):
            yield from _before(text[max(0, match.start() - 60) : match.start()], words)


def with_legal_form(text: str, words: PeopleWords) -> Iterator[str]:
    """Names in front of a legal form ("wurde an Krona Verpackung GmbH versendet")."""
    for match in islice(_FORM.finditer(text), 20):
        yield from _before(text[max(0, match.start() - 60) : match.start()], words)


def plain_of(message: Message) -> str:
    """A mail's own words as firms are looked for in them."""
    return plain(message.own_words[:_LENGTH])


def in_domain(label: str, texts: Iterable[str]) -> str:
    """A domain's name as the mail writes it ("Ferrous Labs" for ferrouslabs), else the label spelled as a name."""
    return written_in(label, texts) or spelled(label)


def written_in(label: str, texts: Iterable[str]) -> str:
    """A domain's name as one of the texts writes it, '' if none does."""
    texts = tuple(texts)
    keys = dict.fromkeys(key for key in (folded(label), folded(_DOMAIN_EXTRAS.sub("", label))) if key)
    return next((written for key in keys if (written := _written_as(key, texts))), "")


def spelled(label: str, person: str = "") -> str:
    """A domain's label as a name: "Larkspur Health" for larkspurhealth, "North Haven" for north-haven.

    `person`: who writes; a family's name in the label is spelled as theirs ("Van Essen Hoveniers").
    """
    tokens = person.split()
    for n in range(len(tokens) - 1):
        own = " ".join(tokens[n:])
        if len(tokens) - n > 1 and n > 0 and label.startswith(folded(own)):
            return " ".join(filter(None, (own[:1].upper() + own[1:], spelled(label[len(folded(own)) :]))))
    label = _TRADE_FIRST.sub(r"\1-\2", _TRADE_WORD.sub(r"\1-\2", label))
    parts = [part for piece in re.split(r"[\-_]", label) if piece for part in _at_business(piece)]
    return " ".join(part[:1].upper() + part[1:] for part in parts)


_LONG_WORD = 7
"""Letters of a word for a business that is surely meant where a domain begins or ends with it ("roymenuiserie")."""


@lru_cache(maxsize=4096)
def _at_business(piece: str) -> tuple[str, ...]:
    """A label cut in two where it begins or ends with a long word for a business, an article behind it set apart."""
    for cut in range(len(piece) - 3, _LONG_WORD - 1, -1):
        if piece[:cut] in BUSINESSES:
            return (piece[:cut], *filter(None, re.split(r"^(de|het|la|le|les|el|il)(?=\w{4})", piece[cut:])))
    for cut in range(3, len(piece) - _LONG_WORD + 1):
        if piece[cut:] in BUSINESSES and piece[cut:] not in COMPOUND_ENDS:
            return piece[:cut], piece[cut:]
    return (piece,)


def _written_as(key: str, texts: Iterable[str]) -> str:
    for text in texts:
        tokens = list(re.finditer(r"[\w'’.\-]{1,40}|&", text[:8_000]))[:1_200]
        for n, token in enumerate(tokens):
            if not token[0][0].isupper() and not token[0][0].isdigit():
                continue
            if found := _run(key, tokens, n, text):
                return found
    return ""


def _run(key: str, tokens: list[re.Match[str]], n: int, text: str) -> str:
    """The run of words from the nth that, squeezed together, is the key ("&" counts as nothing or as "and")."""
    squeezed = {""}
    for token in tokens[n : n + 6]:
        word = folded(token[0])
        squeezed = {
            head + tail for head in squeezed for tail in (("", "and", "und", "et") if token[0] == "&" else (word,))
        }
        if key in squeezed:
            written = text[tokens[n].start() : token.end()].rstrip(".-'’")
            return " ".join(re.sub(r"['’]s$", "", written).split()) if "@" not in written else ""
        if not any(key.startswith(head) for head in squeezed):
            return ""
    return ""
