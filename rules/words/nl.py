"""What can be said to heardback in Dutch."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:ja|ok|oke|prima|graag)"
_ASK = r"(?:navragen|nabellen|opvolgen|informeren|nog eens vragen)"

DUTCH = Phrases(
    code="nl",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:de|hun|het|een) )?(?:beslissing|besluit|antwoord|reactie|uitslag|bericht)(?: is| komt| volgt| verwacht| beloofd)*"
            + _TO
            + "{by}",
            r"(?:ze|zij|men|hij) (?:beslissen|beslist|besluiten|antwoorden|reageren|laten|laat|bellen|willen)(?P<by> .+?)"
            r"(?: (?:beslissen|antwoorden|reageren|weten|iets weten|horen))?",
            r"(?:deadline|uiterste datum|ik hoor(?: iets)?)" + _TO + "{by}",
            r"(?P<by>(?:voor|uiterlijk|tegen) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"(?:ik )?(?:mag|kan)(?: ik)? niet {_ASK}|(?:graag )?niet {_ASK}|(?:(?:ik )?(?:mag|kan)(?: ik)? )?{_ASK}{_TO}(?:nee|niet)",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:ja )?(?:ik )?(?:mag|kan)(?: ik)? {_ASK}(?:{_TO}{_YES})?|{_ASK}(?:{_TO}{_YES}| (?:mag|toegestaan|welkom))",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:ik|we) )?(?:(?:heb|hebben) )?met {one} (?P<topic>over .+?) (?:gesproken|gepraat|gehad)",
            r"(?:(?:ik|we) )?(?:sprak|spraken|praatte|praatten|gesproken|gepraat) met {one} (?P<topic>over .+)",
        ),
        *said(Says.NOTE, r"(?:notitie|notities|aantekening)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:ik|we) )?(?:(?:heb|hebben) )?(?:met )?{who} (?:ontmoet|gesproken|gezien)",
            r"(?:(?:ik|we) )?(?:ontmoette|ontmoetten|ontmoet|sprak met|gesproken met|gesprek met)(?: ?[:=] ?| ){who}",
            r"(?:interviewers?|gesprekspartners?)(?: was| waren)?" + _TO + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:het|de|mijn) )?(?:gesprek |sollicitatiegesprek |afspraak )?(?:is |ging |heeft )?(?:niet doorgegaan|niet door(?:gegaan)?|"
            r"niet plaatsgevonden|afgezegd|geannuleerd)|ging niet door",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:ja ?,? ?)?(?:(?:het|dat|dit) )?(?:is |was )?een (?:sollicitatiegesprek|gesprek|interview)",
            r"(?:sollicitatiegesprek|interview)" + _TO + r"ja|ja ?,? (?:een )?(?:sollicitatiegesprek|interview)",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:nee ?,? ?)?(?:(?:het|dat|dit) )?(?:is |was )?geen (?:sollicitatiegesprek|gesprek|interview)",
            r"(?:sollicitatiegesprek|interview)" + _TO + "nee",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:het|een|mijn|nieuw|nieuwe|volgend|volgende|tweede|derde|laatste) )*(?:sollicitatiegesprek|gesprek|interview|afspraak|ronde)"
            r"(?: is| was| verzet naar| verplaatst naar)*" + _TO + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:uitstellen|wachten|wacht|later|herinner me|laten rusten)(?: over| nog)?" + _TO + "{long}",
            r"(?:uitstellen|wachten|wacht|niets|herinner me|laten rusten)(?: tot| op) {until}",
        ),
        *said(
            Says.IGNORE,
            r"(?:graag )?negeren|negeer(?: dit| het)?|vergeet (?:het|dit)|geen sollicitatie(?: van mij)?|niet van mij",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:(?:ik heb )?(?:mijn )?sollicitatie )?ingetrokken|(?:ik )?(?:heb me |ben )?teruggetrokken|ik trek me terug|"
            r"geen interesse(?: meer)?|ik heb afgezegd",
        ),
        *said(
            Says.OFFER,
            r"(?:een )?(?:aanbod|aanbieding)(?: gekregen| ontvangen)?|(?:ik )?heb (?:een |het )?(?:aanbod|aanbieding)(?: gekregen| ontvangen)?",
        ),
        *said(
            Says.REJECTED,
            r"(?:een )?afwijzing(?: gekregen| ontvangen)?|(?:ik ben |ben )?afgewezen|ze hebben me afgewezen",
        ),
        *said(Says.ROLE, r"(?:(?:de|mijn) )?(?:functie|rol|vacature|positie)(?: is)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"samenvoegen met {other}|(?:is )?(?:dezelfde|hetzelfde) (?:bedrijf |sollicitatie )?als {other}",
            r"(?P<names>.+) samenvoegen|samenvoegen (?P<names2>.+)",
        ),
        *said(
            Says.STOP,
            r"(?:stop|stoppen met) alles|alles (?:stoppen|stop)|ik heb een (?:nieuwe )?baan(?: gevonden| aangenomen)?|baan aangenomen",
        ),
        *said(
            Says.PAUSE,
            r"(?:pauze|pauzeer|pauzeren)(?: alles| het zoeken)?(?: tot(?: en met)? {until}| voor (?P<long>.+))?",
            r"(?:op )?vakantie tot (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"hervatten|hervat|verder(?: gaan)?|ga (?:door|verder)|ik ben terug"),
        *said(Says.YES, r"(?:ja|klopt|juist|correct)"),
        *said(Says.NO, r"(?:nee|neen|onjuist|klopt niet)(?: bedankt| dank je)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:de |het )?(?:beslissing|besluit|antwoord|reactie|uiterlijk|ze beslissen)\b"),
        *said(Says.MAY_FOLLOW_UP, r"(?:ik )?mag (?:ik )?(?:na|op)|navragen"),
        *said(Says.INTERVIEWER, r"(?:ik )?(?:heb )?ontmoet|gesprekspartner"),
        *said(Says.INTERVIEW, r"(?:het )?(?:sollicitatie)?gesprek\b|afspraak\b"),
        *said(Says.SNOOZE, r"uitstel"),
        *said(Says.IGNORE, r"negeer|negeren"),
        *said(Says.WITHDRAWN, r"(?:ik heb )?(?:ingetrokken|teruggetrokken)"),
        *said(Says.OFFER, r"aanbod\b|aanbieding\b"),
        *said(Says.REJECTED, r"afgewezen|afwijzing"),
        *said(Says.ROLE, r"(?:de )?functie\b"),
        *said(Says.MERGE, r"samenvoeg"),
        *said(Says.PAUSE, r"pauz"),
        *said(Says.STOP, r"stop\b"),
    ),
    examples=(
        (Says.REPLY_BY, "beslissing uiterlijk 5 december"),
        (Says.MAY_FOLLOW_UP, "mag navragen ja"),
        (Says.MAY_NOT_FOLLOW_UP, "mag navragen nee"),
        (Says.INTERVIEWER, "Dana Wu <dana@acme.example> ontmoet"),
        (Says.TALKED, "met Dana over de migratie naar Rust gesproken"),
        (Says.NOTE, "notitie: ze verhuizen naar een groter kantoor"),
        (Says.INTERVIEW, "gesprek op 12 maart om 15:00"),
        (Says.NOT_HELD, "ging niet door"),
        (Says.SNOOZE, "uitstellen 1 week"),
        (Says.IGNORE, "negeren"),
        (Says.WITHDRAWN, "ingetrokken"),
        (Says.OFFER, "aanbod"),
        (Says.REJECTED, "afgewezen"),
        (Says.IS_INTERVIEW, "ja, een sollicitatiegesprek"),
        (Says.NOT_INTERVIEW, "geen sollicitatiegesprek"),
        (Says.YES, "ja"),
        (Says.NO, "nee"),
        (Says.ROLE, "functie: Data Analyst"),
        (Says.MERGE, "samenvoegen met Acme Holding"),
        (Says.PAUSE, "pauze tot 2 januari"),
        (Says.RESUME, "hervatten"),
        (Says.STOP, "stop alles"),
    ),
    talked="{who}: {topic} gesproken",
    joins=r"en",
)
