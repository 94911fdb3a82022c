"""Zone words, places and offsets as IANA zones (product: "Zone").

A US abbreviation, written in any season, means that zone's civil time; the same reading is given to CET, GMT and their
like, because people write them all year. Leaves to `rules.extract.dates` which of several sources counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ABBREVIATIONS = {
    "ET": "America/New_York",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CT": "America/Chicago",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "MT": "America/Denver",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage",
    "HST": "Pacific/Honolulu",
    "AST": "America/Halifax",
    "ADT": "America/Halifax",
    "BRT": "America/Sao_Paulo",
    "UTC": "UTC",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "MEZ": "Europe/Berlin",
    "MESZ": "Europe/Berlin",
    "EET": "Europe/Helsinki",
    "EEST": "Europe/Helsinki",
    "MSK": "Europe/Moscow",
    "TRT": "Europe/Istanbul",
    "IST": "Asia/Kolkata",
    "PKT": "Asia/Karachi",
    "GST": "Asia/Dubai",
    "SGT": "Asia/Singapore",
    "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "SAST": "Africa/Johannesburg",
    "ART": "America/Argentina/Buenos_Aires",
    "WAT": "Africa/Lagos",
    "EAT": "Africa/Nairobi",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
    "AWST": "Australia/Perth",
    "NZST": "Pacific/Auckland",
    "NZDT": "Pacific/Auckland",
}
NAMES = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "uk": "Europe/London",
    "british": "Europe/London",
    "british summer": "Europe/London",
    "uk, ireland, lisbon": "Europe/London",
    "united kingdom": "Europe/London",
    "greenwich mean": "Europe/London",
    "irish": "Europe/Dublin",
    "central european": "Europe/Berlin",
    "eastern european": "Europe/Helsinki",
    "western european": "Europe/Lisbon",
    "german": "Europe/Berlin",
    "french": "Europe/Paris",
    "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "singapore": "Asia/Singapore",
    "japan": "Asia/Tokyo",
    "brasilia": "America/Sao_Paulo",
    "deutscher": "Europe/Berlin",
    "deutsche": "Europe/Berlin",
    "mitteleuropäischer": "Europe/Berlin",
    "mitteleuropäische": "Europe/Berlin",
    "österreichischer": "Europe/Vienna",
    "schweizer": "Europe/Zurich",
    "britischer": "Europe/London",
    "londoner": "Europe/London",
    "berliner": "Europe/Berlin",
    "münchner": "Europe/Berlin",
    "wiener": "Europe/Vienna",
    "zürcher": "Europe/Zurich",
    "pariser": "Europe/Paris",
    "new yorker": "America/New_York",
    "nederlandse": "Europe/Amsterdam",
    "amsterdamse": "Europe/Amsterdam",
    "belgische": "Europe/Brussels",
    "engelse": "Europe/London",
    "duitse": "Europe/Berlin",
    "us eastern": "America/New_York",
    "us central": "America/Chicago",
    "us mountain": "America/Denver",
    "us pacific": "America/Los_Angeles",
    "dutch": "Europe/Amsterdam",
    "spanish": "Europe/Madrid",
    "italian": "Europe/Rome",
    "portuguese": "Europe/Lisbon",
    "swiss": "Europe/Zurich",
    "east coast": "America/New_York",
    "west coast": "America/Los_Angeles",
}
_ADJECTIVES = {
    "française": "Europe/Paris",
    "belge": "Europe/Brussels",
    "suisse": "Europe/Zurich",
    "anglaise": "Europe/London",
    "britannique": "Europe/London",
    "allemande": "Europe/Berlin",
    "peninsular": "Europe/Madrid",
    "española": "Europe/Madrid",
    "canaria": "Atlantic/Canary",
    "inglesa": "Europe/London",
    "alemana": "Europe/Berlin",
    "colombiana": "America/Bogota",
    "mexicana": "America/Mexico_City",
    "italiana": "Europe/Rome",
    "inglese": "Europe/London",
    "tedesca": "Europe/Berlin",
    "svizzera": "Europe/Zurich",
    "portuguesa": "Europe/Lisbon",
    "espanhola": "Europe/Madrid",
    "coordinated universal": "UTC",
}
PLACES = {
    "Europe/London": "Leicester Coventry Swansea Aberdeen Dundee Exeter Plymouth Norwich Derby Wrexham "
    "Gateshead Sunderland Swindon Ipswich Cheltenham Britain London Leeds Manchester "
    "Birmingham Bristol Liverpool Sheffield Newcastle Nottingham Cambridge Oxford "
    "Edinburgh Glasgow Cardiff Belfast Reading York Brighton Southampton England Scotland "
    "Wales UK",
    "Europe/Dublin": "Limerick Waterford Dublin Cork Galway Ireland",
    "Europe/Berlin": "Mannheim Karlsruhe Augsburg Dortmund Bonn Münster Bielefeld Freiburg Heidelberg Kiel "
    "Lübeck Rostock Kassel Mainz Wiesbaden Potsdam Magdeburg Erfurt Jena Ulm Regensburg "
    "Würzburg Braunschweig Duisburg Bochum Wuppertal Aachen Chemnitz Oldenburg Osnabrück "
    "Konstanz Passau Bamberg Berlin Hamburg München Munich Köln Cologne Frankfurt "
    "Stuttgart Düsseldorf Leipzig Dresden Bremen Hannover Nürnberg Lindau Germany "
    "Deutschland",
    "Europe/Vienna": "Klagenfurt Bregenz Wien Vienna Graz Linz Salzburg Innsbruck Austria Österreich",
    "Europe/Zurich": "Luzern Winterthur Neuchâtel Fribourg Lugano Suisse Zürich Zurich Basel Bern Genf "
    "Geneva Genève Lausanne Switzerland Schweiz",
    "Europe/Paris": "Grenoble Dijon Reims Angers Rouen Brest Metz Clermont-Ferrand Annecy Caen Limoges "
    "Avignon Poitiers Perpignan Besançon Mulhouse Saint-Étienne Villeurbanne Paris Lyon "
    "Marseille Toulouse Bordeaux Nantes Lille Rennes Strasbourg Montpellier France",
    "Europe/Madrid": "Vigo Gijón Oviedo Murcia Alicante Granada Valladolid Pamplona Córdoba Logroño Burgos "
    "Salamanca Girona Tarragona Donostia Vitoria Palma Madrid Barcelona Valencia Sevilla "
    "Bilbao Zaragoza Málaga Santander Spain España",
    "Europe/Lisbon": "Aveiro Faro Setúbal Guimarães Leiria Évora Lisboa Lisbon Porto Braga Coimbra Portugal",
    "Europe/Rome": "Genova Palermo Bari Catania Trieste Modena Brescia Bergamo Padova Venezia Vicenza "
    "Ravenna Rimini Perugia Ancona Cagliari Trento Bolzano Pisa Piacenza Udine Treviso "
    "Roma Rome Milano Milan Torino Turin Napoli Bologna Firenze Florence Parma Verona "
    "Italy Italia",
    "Europe/Amsterdam": "Delft Leiden Tilburg Breda Nijmegen Arnhem Zwolle Almere Maastricht Amersfoort "
    "Enschede Apeldoorn Leeuwarden Dordrecht Holland Amsterdam Rotterdam Utrecht Eindhoven "
    "Haarlem Groningen Netherlands Nederland",
    "Europe/Brussels": "Leuven Liège Luik Namur Brugge Mechelen België Belgique Brussels Bruxelles Brussel "
    "Antwerp Antwerpen Ghent Gent Belgium",
    "Europe/Copenhagen": "Copenhagen København Aarhus Denmark",
    "Europe/Stockholm": "Stockholm Göteborg Gothenburg Malmö Sweden",
    "Europe/Oslo": "Oslo Bergen Norway",
    "Europe/Helsinki": "Helsinki Espoo Tampere Finland",
    "Europe/Warsaw": "Warsaw Warszawa Kraków Krakow Wrocław Gdańsk Poland",
    "Europe/Prague": "Prague Praha Brno",
    "America/New_York": "NYC Manhattan Brooklyn Boston Philadelphia Atlanta Miami Charlotte Pittsburgh Detroit "
    "Baltimore",
    "America/Toronto": "Toronto Ottawa Montreal Montréal",
    "America/Chicago": "Chicago Houston Dallas Austin Minneapolis Nashville Milwaukee",
    "America/Denver": "Denver Boulder",
    "America/Phoenix": "Phoenix Tempe Scottsdale",
    "America/Los_Angeles": "Seattle Oakland Sacramento",
    "America/Vancouver": "Vancouver",
    "America/Sao_Paulo": "Recife Florianópolis Fortaleza Brasília Curitiba Campinas",
    "Asia/Kolkata": "Bangalore Bengaluru Mumbai Delhi Hyderabad Chennai Pune",
    "Asia/Singapore": "Singapore",
    "Asia/Tokyo": "Tokyo Osaka",
    "Asia/Dubai": "Dubai",
    "Australia/Sydney": "Sydney",
    "Australia/Melbourne": "Melbourne",
}
EXONYMS = {
    "Europe/London": "Londres Londra Londen Edimburgo",
    "Europe/Paris": "Parigi Parijs París Lione",
    "Europe/Berlin": "Berlín Berlijn Berlino Berlim Múnich Monaco Amburgo Hamburgo Francfort Fráncfort Francoforte "
    "Stoccarda Colonia",
    "Europe/Madrid": "Madri Barcelone Barcellona Sevilha Siviglia",
    "Europe/Lisbon": "Lisboa Lisbonne Lisbona Lissabon",
    "Europe/Rome": "Rom Milán Milan Mailand Turín Milaan",
    "Europe/Amsterdam": "Amsterdã Amesterdão",
    "Europe/Brussels": "Bruselas Bruxelas Brüssel Anvers Gand",
    "Europe/Zurich": "Zúrich Zurique Zurigo Ginebra Genebra Ginevra Berne Bâle Berna Basilea Lugano",
    "Europe/Vienna": "Viena Wenen Vienne",
    "Europe/Dublin": "Dublín Dublino Irlanda Irlande",
    "Europe/Copenhagen": "Copenhague Kopenhagen Copenaghen",
    "Europe/Stockholm": "Estocolmo Stoccolma",
    "Europe/Warsaw": "Varsovia Varsovie Varsavia Warschau",
    "Africa/Dakar": "Dakar",
    "Africa/Casablanca": "Casablanca Rabat",
    "Africa/Tunis": "Tunis",
    "Africa/Luanda": "Luanda",
    "Africa/Lagos": "Lagos Abuja",
    "Africa/Nairobi": "Nairobi",
    "America/Bogota": "Bogotá Medellín Cali",
    "America/Lima": "Lima",
    "America/Santiago": "Santiago Valparaíso",
    "America/Mexico_City": "CDMX Guadalajara Monterrey Puebla",
    "America/Montevideo": "Montevideo",
    "America/Manaus": "Manaus",
}
LONG_PLACES = {
    "Nueva York": "America/New_York",
    "Nova York": "America/New_York",
    "Nova Iorque": "America/New_York",
    "Hong Kong": "Asia/Hong_Kong",
    "Kuala Lumpur": "Asia/Kuala_Lumpur",
    "New York": "America/New_York",
    "Washington, D": "America/New_York",
    "San Francisco": "America/Los_Angeles",
    "Los Angeles": "America/Los_Angeles",
    "San Diego": "America/Los_Angeles",
    "Palo Alto": "America/Los_Angeles",
    "Portland, OR": "America/Los_Angeles",
    "Salt Lake City": "America/Denver",
    "São Paulo": "America/Sao_Paulo",
    "Rio de Janeiro": "America/Sao_Paulo",
    "Mexico City": "America/Mexico_City",
    "Ciudad de México": "America/Mexico_City",
    "Buenos Aires": "America/Argentina/Buenos_Aires",
    "Den Haag": "Europe/Amsterdam",
    "Den Bosch": "Europe/Amsterdam",
    "'s-Hertogenbosch": "Europe/Amsterdam",
    "Milton Keynes": "Europe/London",
    "Le Havre": "Europe/Paris",
    "Aix-en-Provence": "Europe/Paris",
    "A Coruña": "Europe/Madrid",
    "San Sebastián": "Europe/Madrid",
    "Las Palmas": "Atlantic/Canary",
    "Belo Horizonte": "America/Sao_Paulo",
    "Porto Alegre": "America/Sao_Paulo",
    "The Hague": "Europe/Amsterdam",
}
COMMON = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Helsinki",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Europe/Moscow",
    "Asia/Dubai",
    "Pacific/Auckland",
    "America/Halifax",
    "America/Anchorage",
    "Pacific/Honolulu",
)
_SPELLED = {
    city: zone for places in (EXONYMS, PLACES) for zone, cities in places.items() for city in cities.split()
} | LONG_PLACES
_BARE = str.maketrans("áàâãäéèêíóòôõöúùûüçñøåÉÖÜ", "aaaaaeeeiooooouuuucnoaEOU")
_PLACE_ZONES = _SPELLED | {city.translate(_BARE): zone for city, zone in _SPELLED.items()}

ADJECTIVES = _ADJECTIVES | {word.translate(_BARE): zone for word, zone in _ADJECTIVES.items()}
_IANA = (
    r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|"
    r"Pacific)/[A-Z][\w\-]{1,30}(?:/[A-Z]\w{1,30})?"
)
_OFFSET = r"(?:(?:GMT|UTC)\s?[+\-]\s?\d{1,2}(?::?\d\d)?|[+\-]\d\d:?\d\d(?!\d))"
_NAMED = "|".join(re.escape(name) for name in sorted(NAMES, key=len, reverse=True))
_CITY = "|".join(re.escape(city) for city in sorted(_PLACE_ZONES, key=len, reverse=True))
_AMERICAN = "eastern|central|mountain|pacific"
_ZONE = re.compile(
    rf"(?P<iana>{_IANA})"
    rf"|(?P<offset>{_OFFSET})"
    rf"|(?P<word>(?i:{_NAMED}))(?:\s(?i:standard|daylight|summer))?\s(?i:time|zeit|tijd|ortszeit)\b"
    rf"|(?i:heure|hora|ora|hor[aá]rio|uhrzeit|tijd|zeit)\s(?:(?i:locale?|oficial)\s)?(?i:d[eiao]l?\s|d'|von\s|in\s|van\s|à\s)(?i:l[ao]\s)?"
    rf"(?P<far>{_CITY})\b"
    rf"|(?i:heure|hora|ora|hor[aá]rio)\s(?P<adjective>(?i:{'|'.join(ADJECTIVES)}))\b"
    rf"|(?P<bare>(?i:{_AMERICAN}))\b(?!\s[A-Z])"
    rf"|(?P<city>{_CITY})(?:\s(?i:time)\b|(?=\s?(?:[),.;/\n]|$|-\s)))"
    rf"|(?P<short>{'|'.join(sorted(ABBREVIATIONS, key=len, reverse=True))})\b(?!-)",
)
_GENERAL = re.compile(r"(?i:\b(?:times?|hours?|mornings?|afternoons?|zone)\b[^\n.]{0,40}?)\(?\b(?=[A-Z])")
_LEAD = re.compile(r"[ \t]{0,3}[(,\[|]{0,2}[ \t]?")
_AFTER_OFFSET = re.compile(rf"[)\s]{{0,3}}(?P<iana>{_IANA})")


@dataclass(frozen=True, slots=True)
class WrittenZone:
    """A zone as a text writes it: an IANA name, or only an offset; `end` is where it ends in the text."""

    end: int
    name: str | None
    offset: timedelta | None = None


def known(name: str) -> bool:
    """Whether that is an IANA zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def written_at(text: str, position: int) -> WrittenZone | None:
    """The zone written at a position, spaces and an opening bracket aside ("3pm (ET)", "14:00 Europe/London")."""
    lead = _LEAD.match(text, position)
    match = _ZONE.match(text, lead.end() if lead else position)
    if not match or (match.end() < len(text) and text[match.end()].isalnum()):
        return None
    return _read(text, match)


def _read(text: str, match: re.Match[str]) -> WrittenZone | None:
    if name := match["iana"]:
        return WrittenZone(match.end(), name) if known(name) else None
    if offset := match["offset"]:
        better = _AFTER_OFFSET.match(text, match.end())
        if better and known(better["iana"]):
            return WrittenZone(better.end(), better["iana"])
        return WrittenZone(match.end(), None, _offset(offset))
    if word := match["word"] or match["bare"]:
        return WrittenZone(match.end(), NAMES[word.lower()])
    if adjective := match["adjective"]:
        return WrittenZone(match.end(), ADJECTIVES[adjective.lower()])
    if city := match["city"] or match["far"]:
        return WrittenZone(match.end(), _PLACE_ZONES[city])
    return WrittenZone(match.end(), ABBREVIATIONS[match["short"]])


def _offset(text: str) -> timedelta:
    digits = re.sub(r"\D", "", text)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    span = timedelta(hours=min(hours, 14), minutes=min(minutes, 59))
    return -span if "-" in text else span


def stated_for_all(text: str) -> str | None:
    """A zone that a text states for all its times ("all times Pacific", "mornings (CET)"); None if none or "
    "several."""
    found: set[str] = set()
    for lead in _GENERAL.finditer(text[:20_000]):
        match = _ZONE.match(text, lead.end())
        zone = _read(text, match) if match and not text[match.end() : match.end() + 1].isalnum() else None
        if zone and zone.name:
            found.add(zone.name)
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1)
def _place_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b({_CITY})(?!\w)")


def of_place(text: str) -> str | None:
    """The zone of the places named in a text; None where there is none or they disagree."""
    found = {_PLACE_ZONES[match[1]] for match in _place_pattern().finditer(text[:5_000])}
    return found.pop() if len(found) == 1 else None


def at_offset(offset: timedelta, at: datetime, preferred: Iterable[str] = ()) -> str | None:
    """A zone that has that offset from UTC at a moment: one of `preferred` (in their order), else a common one."""
    for name in (*preferred, *COMMON):
        if known(name) and at.astimezone(ZoneInfo(name)).utcoffset() == offset:
            return name
    return None
