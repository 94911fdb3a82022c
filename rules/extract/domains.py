"""A firm's full name as a mail writes it, found by the letters of its domain: "Bodegas Larrambla" for larrambla.

A domain seldom spells a whole name ("kv-moorlanden", "portoseguro-hr"), and a name in a text may be any; together they
tell. `firms` spells a domain that no text explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rules.extract.addresses import folded
from rules.extract.cores import is_core
from rules.extract.initials import begins_with, stands_for
from rules.languages.businesses import LEGAL_BEFORE, firm_like, is_business
from rules.languages.people import PeopleWords

_TOKEN = re.compile(r"(?:'t (?=[A-Z]))?[^\W_][\w'’\-]{0,40}(?:\.(?=\w)\w{1,20})?|&|\+")
_LINKS = (
    "and und et e y i en of de des du di del della dei do da dos das la le las los el the & am an der für for van von"
)
_INSIDE = frozenset(f"{_LINKS} dell' d' l' im a au aux ai alla al alle agli".split())
_DEPARTMENTS = frozenset(
    """
    team teams recruiting recruitment recruiter hr rh rrhh drh talent talents careers career jobs hiring people
    personal personalabteilung personalwesen personalmanagement karriere bewerbung bewerbungen
    bewerbermanagement bewerbungsservice verwaltung sekretariat geschäftsführung direktion leitung service
    services kundenservice servicepostfach büro office info dirección selección contratación empleo
    administración recursos humanos equipo avisos agenda secretaría direction accueil équipe recrutement
    candidature candidatures carrières ressources humaines direção seleção recrutamento gestão pessoas & ufficio
    del personale selezione risorse umane direzione segreteria amministrazione werving personeelszaken afdeling
    directie vacatures sollicitaties noreply no-reply notifications notification scheduling resourcing crewing
    acquisition human resources department das ihr dein die der early graduate events travel l'équipe l'équipa
    equipa equipe departamento ausbildung vacancies visitor desk crew personalbüro équipage secretariaat gente
    personnel campaign recruiters culture kultur your the via from no reply rezeption reception receptie balie
    hrm schulleitung klinikleitung heimleitung kitaleitung betriebsleitung dezernat fachdienst fachbereich
    sachgebiet coordinación coordination coordinamento coordenação coordinatie l'équipage time bestuur
    bestuurssecretariaat planning casting secretaria secretária sekretariaat personalamt personalgewinnung
    personaldienst werkenbij redactie rectoraat rektorat rectorado rectorat presidência présidence presidenza
    präsidium vorstand office-team service-team volunteer volunteers staff volunteering ehrenamt vrijwilligers
    bénévoles campus voluntarios volontari voluntários selectie plateforme plattform platform portal portaal
    """.split()  # noqa: SIM905
)
_ARTICLES = frozenset("the la le el die das der los las les il de het o a l'".split())  # noqa: SIM905
_DROPPED_FIRST, _DROPPED_LAST = _DEPARTMENTS - _ARTICLES, _DEPARTMENTS | _INSIDE
_TRADES = frozenset(
    """
    hotel bar restaurant restaurante trattoria ristorante farmacia farmácia pharmacie apotheke bäckerei
    padaria panadería boulangerie librairie librería clínica clinica clinique klinik praxis hospital ospedale
    colegio colégio collège école escuela scuola schule studio atelier kanzlei bureau garage talleres
    officine zimmerei schreinerei tischlerei gärtnerei weingut bodegas domaine château cafe café casa grupo
    gruppo groupe instituto institut istituto fundación fondation fondazione stiftung museum museo musée
    galerie transportes transports construcciones club clube cooperativa bakkerij slagerij
    """.split()  # noqa: SIM905
)


_JOINED = re.compile(r"\s(?:y|e|et|und|and|en)\s")


@dataclass(frozen=True, slots=True)
class Place:
    """A text in which a firm's name may stand. `lines`: a whole line of it may be a name, commas and all."""

    text: str
    weight: float
    lines: bool = False


def fullest(label: str, places: Iterable[Place], people: Sequence[str], words: PeopleWords) -> str:
    """The name with most behind it among those whose words cover a domain's label, '' if none does.

    What counts: where it stands, how much of the label it covers, and that a fuller name adds a word for a kind of
    business to a shorter one ("Cafés Sierra Alta" to "Sierra Alta"). `people` are no firms.
    """
    key = folded(label)
    persons = [{folded(word) for word in name.split()} - {""} for name in people if name.strip()]
    firsts = {name.split()[0] for name in people if name.strip()}
    weights: dict[str, float] = {}
    spelling: dict[str, str] = {}
    for place in places:
        whole = {line.strip() for line in place.text.splitlines()} if place.lines else set()
        named = {
            name if name in whole and _WITH_ARTICLE.match(name) else _bare(name, key, words)
            for name in (_without_first(run, firsts) for run in _runs(place.text, lines=place.lines))
        }
        for name in sorted(name for name in named if covers(name, key) and not _a_person(name, persons)):
            own = folded(name)
            weights[own] = weights.get(own, 0.0) + place.weight
            spelling[own] = max(spelling.get(own, name), name, key=_accents)
    return max(spelling.values(), key=lambda name: (_strength(name, key, weights, spelling), len(name)), default="")


_OF = frozenset("von vom from at of de da di do du del van bei bij chez".split())  # noqa: SIM905


def _without_first(name: str, firsts: set[str]) -> str:
    """A name without somebody's first name and a linking word before it ("Malte von Kiezbike")."""
    tokens = name.split()
    return " ".join(tokens[2:]) if len(tokens) > 2 and tokens[0] in firsts and tokens[1].lower() in _OF else name


def _accents(name: str) -> tuple[int, bool]:
    """Of two spellings of a name, the one with its accents and its capitals as a name has them is right."""
    return sum(not c.isascii() for c in name), not name.isupper()


def _strength(name: str, key: str, weights: dict[str, float], spelling: dict[str, str]) -> float:
    own = folded(name)
    joined = 1.0 if _JOINED.search(name) else 0.0
    told = weights[own] + 3.0 * _coverage(name, key) + 1.5 * firm_like(name) - joined
    for other, shorter in spelling.items():
        extra = {word.lower() for word in name.split()} - {word.lower() for word in shorter.split()}
        if other != own and other in own and any(is_business(word) for word in extra):
            told += 0.5 + 0.5 * weights[other]
    return told


def is_no_name(word: str) -> bool:
    """Whether a word names a kind of business or a department, as stands in front of a family's name ("Bodegas …")."""
    return word.lower() in _TRADES or word.lower() in _DEPARTMENTS


def runs(text: str) -> Iterator[str]:
    """Every run of words in capitals of a text."""
    return _runs(text, lines=False)


_BREAKS = r"\s@\s|\s[|•·+<>]{1,2}\s|\s[\-–—]\s|[:;()\[\]<>\"„“”«»…?!]|(?<=\w{3})[.]\s|(?<=\d)[.]\s"
_LEGAL = re.compile(
    r"(?i:[\s,](?:gmbh(?:\s?&\s?co\.?(?:\skg)?)?|mbh|ggmbh|kgaa|inc|llc|llp|fze|fzco|eurl|snc|scop|scic|v\.?o\.?f|partgmbb|partnerschaft(?:sgesellschaft)?(?:\smbb)?|a\.\s?g|e\.\s?k|soc\.?\scoop|s\.a\.t|pte|ltd|limited|plc|corp|corporation|sarl|s\.?a\.?r\.?l|s\.?p\.?a|s\.?r\.?l|s\.\sr\.\sl|s\.\sp\.\sa|e\.\sv|"
    r"s\.?l\.?u?|s\.?a\.?s|b\.?v|n\.?v|pvt|pty|e\.?v|lda|ltda|s/a)\b\.?)|\s(?:AG|KG|SE|S\.A\.|SA|SL|EG|eG|AB|Oy)(?!\w)"
)


def _runs(text: str, *, lines: bool) -> Iterator[str]:
    """Runs of words in capitals, small linking words inside; a whole line's, or any in a text."""
    for line in _ELIDED.sub(" ", _FILE.sub("", text[:8_000])).splitlines()[:120]:
        for part in re.split(_BREAKS if lines else rf"{_BREAKS}|,|\s/\s|/(?=\s)", _LEGAL.sub(" ; ", line)):
            yield from _of_part(part)
            if lines and _WHOLE.fullmatch(part.strip()):
                yield trimmed(part.strip())


_WITH_ARTICLE = re.compile(r"(?:La|Le|Les|Il|El|Los|Las|Het|De)\s(?:[\w'’\-]+\s?){1,3}$")
"""A whole line that is a name with its article: "La Ruche aux Livres"."""
_ELIDED = re.compile(r"(?<!\w)(?:all|dall|nell|sull|qu)['’](?=[^\W\d_a-zß-öø-ÿ])")
_FILE = re.compile(r"\.(?:pdf|docx?|odt|ics)\b", re.IGNORECASE)
_WHOLE = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w'’\-]+(?: [\w'’\-]+){0,3} [a-zà-ÿ]{3,18} "
    r"(?:[\w'’\-]+ ){0,3}(?:[dl]['’])?[^\W\d_a-zß-öø-ÿ][\w'’\-]+"
)
"""A line of a few words that begins and ends with a capital: "Port autonome de Kerlann", "Eau pour Tous Sahel"."""


def _of_part(part: str) -> Iterator[str]:
    taken: list[str] = []
    for piece in part.split(", "):
        for token in (*[match[0] for match in _TOKEN.finditer(piece)][:40], "."):
            inside = token.lower() in _INSIDE or (token.lower()[:2] in ("d'", "l'") and token[2:3].isupper())
            if token.removeprefix("'t ")[0].isupper() or token[0].isdigit() or (inside and taken):
                taken.append(token)
            elif taken:
                yield _trimmed(taken)
                taken = []


def _bare(name: str, key: str, words: PeopleWords) -> str:
    """A run without words at its edges that belong to no firm ("Interview", "The") where its domain holds none."""
    tokens = name.split()
    closed = words.not_names
    tokens = tokens[_behind_post(tokens, words) :]
    while len(tokens) > 1 and tokens[0][:1].islower():
        tokens = tokens[1:]
    while (
        len(tokens) > 1
        and folded(tokens[0])[:4] not in key
        and is_core(tokens[0], words)
        and not is_business(tokens[0])
    ):
        tokens = tokens[1:]
    if len(tokens) > 2 and _OFFICE.fullmatch(tokens[0]) and is_business(tokens[1]):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].lower() in closed and folded(tokens[-1]) not in key and not _belongs(tokens):
        tokens = tokens[:-1]
    while (
        len(tokens) > 1
        and (tokens[0].lower() in closed or tokens[0].lower() in _ARTICLES)
        and not _begins(tokens, key)
        and not is_business(tokens[0])
    ):
        tokens = tokens[1:]
    if (
        len(tokens) > 2
        and tokens[1].lower() in ("der", "des", "von")
        and re.search(r"(?:leitung|abteilung)$", tokens[0])
    ):
        tokens = tokens[2:]
    return " ".join(tokens)


def _behind_post(tokens: list[str], words: PeopleWords) -> int:
    """Where the firm begins in "IT Recruiter en Tegen": behind the post and its preposition, else 0."""
    at = next((n for n, token in enumerate(tokens) if n and token.lower() in _AT), 0)
    return at + 1 if any(is_core(token, words) for token in tokens[:at]) else 0


_OFFICE = re.compile(r"(?i:bureau|büro|office|ufficio|[a-z]{4,20}(?:zaken|abteilung))")
"""A department in front of a name that tells its kind of business: "Bureau Theater De Vlam"."""
_AT = frozenset("at bei chez bij presso en @".split())  # noqa: SIM905


def _begins(tokens: list[str], key: str) -> bool:
    """Whether a domain begins with an article or closed word as the name does ("thegannet", "laruchebleue")."""
    return key.startswith(folded(tokens[0] + tokens[1])[: len(folded(tokens[0])) + 3])


def trimmed(name: str) -> str:
    """A name without departments and linking words at its edges ("Zwiebelfisch" of "Talent, Zwiebelfisch")."""
    return _trimmed(name.split())


def _trimmed(tokens: list[str]) -> str:
    """A run without departments and small linking words at its edges."""

    def drops(token: str) -> bool:
        low = token.lower()
        return low in _DROPPED_FIRST or (low in _INSIDE and token[0].islower())

    while tokens and tokens[-1].lower() in _DROPPED_LAST and not _belongs(tokens):
        tokens = tokens[:-1]
    while tokens and drops(tokens[0]):
        tokens = tokens[1:]
    return LEGAL_BEFORE.sub("", re.sub(r"^[dl]['’](?=\w)|['’]s$", "", " ".join(tokens)))


def _belongs(tokens: list[str]) -> bool:
    """Whether the last word goes with the one before it: "Tool & Die", "Sheriff's Office"."""
    before = tokens[-2] if len(tokens) > 2 else ""
    return before in ("&", "+") or bool(re.search(r"['’]s$", before))


@lru_cache(maxsize=4096)
def _coverage(name: str, key: str) -> float:
    """The share of a label's letters that the words of a name account for, in any order; whole words or beginnings."""
    if stands_for(key, name):
        return 1.0
    if is_business(begins_with(key, name)):
        return 0.8
    rest, covered = key, 0
    for word in sorted((folded(word) for word in re.split(r"[\s\-&'’]+", name)), key=len, reverse=True):
        for length in range(len(word), min(2, len(word) - 1), -1):
            if (
                length >= min(4, len(word))
                and word[:length] in rest
                and (length == len(word) or rest.startswith(word[:length]) or length >= 5)
            ):
                rest, covered = rest.replace(word[:length], "|", 1), covered + length
                break
    initials = ["".join(folded(word)[:1] for word in name.split() if keep(word)) for keep in (_is_capital, bool)]
    for part in re.split(r"\|", rest):
        if 1 < len(part) <= 4 and any(part in one for one in initials):
            covered += len(part)
    return covered / max(1, len(key))


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def covers(name: str, key: str) -> bool:
    """Whether the words of a name account for most letters of a domain's label."""
    if not name or len(name) > 60 or len(name.split()) > 7:
        return False
    share = _coverage(name, key)
    longest = max((len(folded(word)) for word in re.split(r"[\s\-'’]+", name) if folded(word) in key), default=0)
    return share >= 0.75 or (share >= 0.5 and longest >= 5) or (share >= 0.35 and longest >= 5 and firm_like(name))


_TITLED = re.compile(
    r"(?i)(?:herrn?|frau|dr|prof|mr|mrs|ms|sir|m|mme|sr|sra|sig|dhr|mevr|don|doña|pfarrer|captain)\.?\s"
)


def _a_person(name: str, persons: list[set[str]]) -> bool:
    if _TITLED.match(name):
        return True
    words = {folded(word) for word in name.split()} - {""}
    if len(words) == 2 and any(len(word) == 1 for word in words) and "&" not in name:
        return True  # "K. Pohlmann"
    return any(words <= person for person in persons)
