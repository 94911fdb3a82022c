"""Dutch: what job mail says and how. Cues only; times and names are read as far as they are international."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

CUES = Cues(
    stop_words=frozenset(
        "de het een en van je jouw uw u is dat niet voor met op te we wij ik aan om ook bij zijn hebben heb graag dag "
        "beste groet groeten naar ons dit maar of onze kunnen wel nog uit als".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:nodig\w*|uitnodig\w+|uitgenodigd)~(?:gesprek|kennismak\w+|interview|sollicitatiegesprek|uit)",
            r"(?:willen|zouden|wil|zou|maken)~(?:je|u|jou)~(?:graag )?(?:ontmoeten|spreken|kennismaken|leren kennen|uitnodigen)|uitnodiging~(?:gesprek|kennismak\w+)",
        ),
        *said(
            Act.INVITE,
            0.5,
            r"(?:eerste|tweede|laatste) gesprek|kennismakingsgesprek|sollicitatiegesprek|gesprek (?:met|plannen|inplannen)",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:kun|kunt|kan|schikt|past|lukt|zou|ben|bent|heb|heeft)~(?:je|u|jou|het)~\?|(?:wanneer|welke dag|welk moment|hoe laat)~|(?:je|uw|jouw) "
            r"beschikbaarheid|(?:kies|kiezen|plan|boek|geef)~(?:moment|tijdstip|datum|tijdslot|door)|laat~weten~(?:wanneer|welke|of|wat)|bevestig\w*~(?:aanwezigheid|of)",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:bevestig\w+|staat|gepland|ingepland)~(?:gesprek|afspraak|voor (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|om \d)|(?:gesprek|afspraak)~(?:bevestigd|staat|gepland|vindt plaats|is op)|(?:tot|zien (?:je|u)) (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)",
        ),
        *said(Act.REMIND, 0.9, r"herinnering~(?:gesprek|afspraak|morgen)?"),
        *said(
            Act.MOVE,
            0.9,
            r"(?:verzet\w*|verplaats\w*|verschoven|verschuiven|uitstellen|uitgesteld)~|nieuwe (?:datum|tijd|afspraak) (?:is|wordt|:)",
        ),
        *said(Act.CANCEL, 0.9, r"(?:annuler\w+|geannuleerd|afzeggen|afgezegd|vervalt|gaat~niet door)~"),
        *said(
            Act.TEST,
            0.9,
            r"(?:maken|invullen|uitvoeren|voltooien|doen|beantwoorden)~(?:test|opdracht|vragenlijst|assessment|case)|(?:opdracht|assessment|vragenlijst|case)~(?:maken|invullen|inleveren|bijlage)|online assessment",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:bieden|aanbieden|biedt|bied)~(?:functie|baan|contract|aanstelling|positie)|(?:arbeids(?:overeenkomst|contract|voorwaarden)|contractvoorstel|aanbod)|welkom (?:in|bij) (?:het|ons) team|je bent aangenomen",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"(?:niet|geen)~(?:verder|doorgaan|door te gaan|geselecteerd|uitgenodigd|uitnodigen|gekozen|in aanmerking|vervolg|voortzetten)|andere (?:kandidaat|kandidaten|sollicitant\w*)|(?:functie|vacature)~(?:vervuld|ingevuld|gesloten|ingetrokken|vervallen)|afgewezen|afwijz\w+",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:helaas|jammer|het spijt)|(?:succes|sterkte)~(?:zoektocht|loopbaan|toekomst|carrière)|portefeuille",
        ),
        *said(Act.PAUSE, 0.85, r"on hold|gepauzeerd|stilgelegd|in de wacht"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:nog|momenteel)~(?:bezig|geen besluit|niet besloten|in behandeling|gesprekken|beslissing)|(?:hoor\w*|laten|laat|kom\w*|nemen)~(?:van ons|weten|terug|contact)|geduld|vertraging|beslissing|terugkoppeling",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:kun|kunt|wil|wilt|zou|graag)~(?:je|u)?~(?:sturen|doorgeven|mailen|opsturen|toesturen|laten weten|aanleveren)|salaris(?:wens|indicatie)|opzegtermijn|referenties",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"sollicitat\w+|solliciter\w+|vacature|functie|kandida\w+|cv|werving|personeelszaken|baan|dienstverband",
        ),
        *said(Act.JOB, 0.65, r"gesprek|interview|salaris|team|recruit\w*|hr|schaal|per week"),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:je|uw|jouw) (?:sollicitatie|cv|brief|motivatie)|(?:bedankt|dank)~(?:gesprek|sollicitatie|komst|tijd)|zoals~besproken|gesolliciteerd",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:sollicitatie|cv)~(?:ontvangen|binnengekomen|goed ontvangen)|ontvangstbevestiging|(?:ontvangst|ontvangen)~sollicitatie|bedankt voor (?:je|uw|jouw) sollicitatie",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:bekijken|beoordelen)~(?:sollicitatie|cv)|automatisch (?:bericht|gegenereerd)|niet (?:op )?(?:dit bericht|deze mail)",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:kwam|zag|bekeek)~(?:je|jouw|uw) profiel|(?:mijn|onze) (?:klant|opdrachtgever)|headhunter|(?:open|interesse)~(?:staan|nieuwe|kans|uitdaging)|nieuwe uitdaging|vrijblijvend",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:nieuwe|\d+) vacatures|vacatures voor (?:jou|u)|job ?alert|banenmarkt|nieuwsbrief|webinar|solliciteer (?:nu|direct)|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:afwezig\w*|niet op kantoor|met (?:vakantie|verlof)|automatisch antwoord|beperkt bereikbaar|dringende (?:zaken|gevallen))",
        ),
        *said(Act.UNDELIVERED, 0.9, r"niet (?:bezorgd|afgeleverd)|onbestelbaar"),
        *said(
            Act.CHORE,
            0.9,
            r"(?:beveiligings|verificatie)code|wachtwoord|(?:voltooi|maak)~(?:sollicitatie|profiel)~af|enquête|(?:heeft|hebben)~(?:profiel|cv)~bekeken|ingetrokken~sollicitatie",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|school|leraar|ouderavond|oudergesprek|huisarts|tandarts|vaccinatie|consulaat|ambassade|verjaardag|bruiloft|bezichtiging|verhuurder|functioneringsgesprek",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"graag gedaan|insgelijks|(?:vond|was)~(?:leuk|fijn|prettig)~(?:gesprek|kennis|ook)?|bedankt voor je (?:bericht|mail)",
        ),
        *said(Act.THANK, 0.85, r"(?:bedankt|dank)~(?:gesprek|tijd|kennismaking|interview)"),
        *said(Act.CHECK_IN, 0.85, r"(?:stand van zaken|update|nieuws|benieuwd|navragen|al (?:iets|meer) bekend)"),
        *said(
            Act.APPLY,
            0.85,
            r"(?:mijn sollicitatie|solliciteer|mijn (?:cv|motivatie)|bijgaand~(?:cv|brief)|sollicitatie (?:naar|op|voor))",
        ),
    ),
    conditions=(r"als|indien|mocht(?:en)?|wanneer (?:we|wij)|zodra|tenzij|eventueel",),
    asides=(r"(?:bedankt|dank)(?: \w+){0,2}? voor|naar aanleiding van|voordat|na (?:het|ons)|tijdens",),
    negations=(r"niet|geen|zonder|nooit",),
    job_words=(
        r"sollicit\w+|vacature\w*|functie|kandida\w+|werving|personeelszaken|baan|gesprek|arbeidsvoorwaarden|arbeidsovereenkomst|salaris\w*|cv",
    ),
)

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE: Language = Language("nl", CUES, TIMES, PEOPLE)
