"""Dutch: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import en as english
from rules.languages.occupations import nl as own
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

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
)

TIMES = TimeWords(
    months=(
        ("januari", "jan"),
        ("februari", "feb"),
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("maandag", "ma"),
        ("dinsdag", "di"),
        ("woensdag", "wo"),
        ("donderdag", "do"),
        ("vrijdag", "vr"),
        ("zaterdag", "za"),
        ("zondag", "zo"),
    ),
    relative_days=(
        ("vandaag over een week", 7),
        ("straks", 0),
        ("overmorgen", 2),
        ("morgenochtend", 1),
        ("morgenmiddag", 1),
        ("morgen", 1),
        ("vandaag", 0),
        ("vanmiddag", 0),
        ("vanochtend", 0),
        ("vanavond", 0),
        ("gisteren", -1),
    ),
    not_relative=r"goede",
    zones=("Europe/Amsterdam", "Europe/Brussels"),
    bare_day_number=True,
    following=r"volgende\sweek(?:\sop)?",
    coming=r"aanstaande|komende|deze|a\.s\.|volgende",
    past=r"afgelopen|vorige|jongstleden",
    in_next_week=r"(?:van\s)?volgende\sweek|over\seen\sweek",
    ordinal=r"e|de|ste",
    of=r"van",
    article=r"de|op|den",
    day_number=r"(?:op|de|den|per|tot|vanaf|voor)(?:\sde)?(?=\s?\d{1,2}(?:e|de|ste)\b)|(?:de|en)(?=\s?\d{1,2}(?:e|de|ste)\b)",
    not_a_day=r"(?:e|de|ste)?\s?(?:verdieping|etage|%|keer|plaats|ronde|kandida|euro|uur|jaar|dagen|weken|minuten)",
    at=r"om|vanaf|van|rond|tegen|omstreeks",
    on=r"op|van",
    to=r"tot(?:\sen\smet)?|t/m",
    oclock=r"uur|u(?:ur)?\.?|h",
    noon=r"twaalf\suur\s's\smiddags",
    hours=counted(
        "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig"
    ),
    before_hour=(
        (r"kwart\sover", 15),
        (r"kwart\svoor", -15),
        (r"tien\sover\shalf", -20),
        (r"vijf\sover\shalf", -25),
        (r"tien\svoor\shalf", -40),
        (r"vijf\svoor\shalf", -35),
        (r"half", -30),
        (r"tien\sover", 10),
        (r"tien\svoor", -10),
        (r"vijf\sover", 5),
        (r"vijf\svoor", -5),
    ),
    morning=r"'s\s(?:ochtends|morgens)|in\sde\sochtend",
    afternoon=r"'s\s(?:middags|avonds)|in\sde\s(?:middag|avond)|smiddags|middag|namiddag|avond",
    takes=r"dur(?:en|t)(?:\s(?:ongeveer|circa|zo'n|naar\sverwachting))*|duur\s?:?|ongeveer|circa|zo'n|ca\.|binnen|maximaal|minstens|een\sklein|ruim|half",
    places=r"adres|locatie|waar|plaats|(?:op|bij)\sons?\s(?:kantoor|locatie|vestiging)|ons\s(?:kantoor|hoofdkantoor)|kantoor|vestiging|op\slocatie",
    deadline=r"(?<!programma\s)(?<!gesprek\s)(?<!afspraak\s)(?<!uitnodiging\s)(?<!planning\s)(?<!agenda\s)voor|uiterlijk(?:\s(?:op|tot|voor|per))?|tot(?:\sen\smet)?|t/m|deadline\s?:?(?:\s(?:is|op))?|sluit(?:ingsdatum)?\s?:?(?:\sop)?|verloopt(?:\sop)?|geldig\stot(?:\sen\smet)?|"
    r"niet\slater\sdan|sinds|uiterste\sdatum\s?:?",
    window=r"tussen(?:\s\d{1,2}(?:[:.]\d\d)?\s?(?:uur\s)?en)?|na|vanaf|(?<!programma\s)voor|elk\smoment|op\szijn\svroegst",
    former=r"(?:oude|oorspronkelijke|eerdere|vorige|oorspronkelijk)\s?(?:datum|tijd|tijdstip|afspraak)?(?:\s(?:van|op|was|om|gepland))*\s?:?|"
    r"(?:was|stond)\s(?:\w{1,14}\s){0,3}(?:gepland|gepland\sop|ingepland|op|voor)?(?:\s(?:op|om|voor))*|in\splaats\svan(?:\sop)?|i\.p\.v\.|niet\s(?:meer\s)?(?:op|om)|"
    r"(?:verzet\w*|verplaats\w*|verschuiv\w*|verschoven|uitgesteld|vervroegd)(?:\s[\w'-]{1,14}){0,5}\svan",
    appointed=r"(?:gesprek|afspraak|interview|kennismaking|call)\svan",
    aside=r"\b(?:open|opent|dicht|sluit(?:en)?|ontvangst|meld(?:en|t)?|ontvangen|inloop|lunch|pauze|aankomst|trein|vlucht|bus|rondleiding|schriftelijke\s\w{1,12}|dienst|voorstelling|koffie)\b",
    begins=r"\b(?:begin\w*|start\w*)\b",
    amounts=(
        (r"(?:een\s)?half\suur(?:tje)?", 30),
        (r"(?:een\s)?kwartier(?:tje)?", 15),
        (r"(?:een|één|1)\suur(?:tje)?", 60),
        (r"(?:twee|2)\suur", 120),
        (r"(?:een|1)\sdag", 1440),
        (r"(?:een|1)\sweek", 10080),
    ),
    later=r"later|op(?:schuiven)?|naar\sachteren|uitstellen|uitgesteld",
    earlier=r"eerder|vroeger|vervroeg\w+|naar\svoren",
    day_part=r"ochtend|middag|namiddag|avond",
    restated=r"dat\sis|oftewel|d\.w\.z\.|dus",
    renewed=r"niet(?:\s[\w,']{1,14}){1,6}\smaar(?:\swel)?(?:\sop)?|nieuwe\s(?:datum|tijd|tijdstip|afspraak|moment)(?:\s(?:is|wordt|:|op|om|zou|zijn))*\s?:?|"
    r"(?:verzet\w*|verzetten|verplaats\w*|verschuiv\w*|verschoven|schuiven|uitgesteld|vervroegd|gewijzigd|omgezet)(?:\s[\w'-]{1,14}){0,6}\s(?:naar|tot|op)|(?:naar)(?=\s(?:ma|di|wo|do|vr|\d|morgen))|"
    r"nu(?:\s(?:op|om))*|wordt(?:\snu)?(?:\s(?:op|om))*|voortaan",
    same_time=r"(?:dezelfde|zelfde)\stijd(?:stip)?|tijd(?:stip)?\sblijft",
    alternative=r"of(?:\s(?:op|om|anders))?|dan\swel",
    lasting=r"\b(?:duurt|duren|duur|ongeveer|circa|gesprek|kennismaking|call|interview|minuten|belafspraak)\b",
    over=r"\b(?:bedankt|dank|leuk|fijn|prettig|na|naar\saanleiding)\b[^.!?\n]{0,80}\b(?:van\s(?:maandag|dinsdag|woensdag|donderdag|vrijdag)|gisteren|afgelopen|vorige|komst|tijd|gesprek|sollicitatie|"
    r"kennismaking)\b|\b(?:gesproken|ontmoet|gesolliciteerd|ontvangen|gestuurd|kennisgemaakt)\b",
    elsewhere=r"\b(?:gesloten|feestdag|vakantie|verlof|afwezig|niet\saanwezig|ingangsdatum|startdatum|eerste\swerkdag|opgericht|besluit|beslissing|laten\s(?:we|ik)|laat\sik|"
    r"(?:kan|kunnen|lukt)\s(?:\w{1,10}\s){0,3}niet|verhinderd)\b",
    choice=r"\b(?:welke?\s(?:\w{1,8}\s){0,2}(?:dag|moment|tijd|datum|optie|tijdstip|past|schikt)|wanneer\s(?:past|schikt|kun|kunt|zou)|kies|kiezen|opties|voorkeur|beschikbaarheid|"
    r"de\svolgende\s(?:momenten|tijden|data|tijdstippen)|tijdsloten|een\svan\s(?:deze|de)|ofwel|een\svan\sdie)\b",
    fixed=r"\b(?:bevestig\w*|gesprek|afspraak|kennismaking\w*|interview|staat|gepland|ingepland|plaatsvinden|vindt\splaats|verwachten|zien|herinnering|nieuwe|datum|tijd|wanneer|uitnodig\w*|nodig\w*|"
    r"verzet|verplaatst|call|belafspraak|bel)\b",
    another=r"\b(?:ander\w?|nieuw\w?)\s(?:moment|dag|tijd|tijdstip|datum|afspraak)\b|\bwanneer\b[^.\n]{0,50}\?",
    cannot=r"\b(?:niet|lukt\sniet|verhinderd|tussendoor|tussenkomen|kan\shelaas|vervalt)\b",
    round_the_clock=True,
    called_off=r"\b(?:annuler\w+|geannuleerd|afzeggen|afgezegd|vervalt|gaat\s(?:\w{1,10}\s){0,2}niet\sdoor|niet\sdoorgaan|af\smoeten\szeggen|zeg\w*\s(?:\w{1,10}\s){0,4}af)\b",
    answers=r"\b(?:(?:laten|laat)\s(?:\w{1,10}\s){0,4}weten|(?:hoor|hoort|horen)\s(?:je|u|jij)\b|(?:je|u|jij)\s(?:hoort|hoor)\b|(?:je|u)\s(?:\w{1,10}\s){0,4}(?:hoort|horen)\b|(?:kom|komen|neem|nemen)\s"
    r"(?:\w{1,10}\s){0,5}(?:terug|contact)|(?:krijg|krijgt|ontvang|ontvangt)\s(?:je|u)|terugkoppel\w*|uitsluitsel|(?<!je\s)(?<!uw\s)(?<!jouw\s)(?:antwoord|reactie|besluit|beslissing)(?!\svan\s(?:je|u|jou))|"
    r"bericht(?:en)?|nieuws|uitslag|beslis\w*|besluit\w*|beslissen|(?:bel|bellen|mail|mailen|informeren|informeer|sturen|stuur)\s(?:ik\s|we\s|wij\s)?(?:je|u)|knoop|van\sons\s(?:te\s)?horen|"
    r"contact\smet\s(?:je|u)\sop)",
    requests=r"(?:\b(?:graag(?=\s(?:uiterlijk|voor|vóór|even))|kun\sje|kunt\su|wil\sje|wilt\su|zou\sje|zou\su|alsjeblieft|alstublieft|a\.u\.b\.|gelieve|hoor\sik\sgraag|horen\swe\sgraag|horen\swij\sgraag|"
    r"ik\shoor\sgraag|laat\s(?:me|mij|ons|het)\s|laat\s(?:\w{1,6}\s)?even\sweten|(?:je|uw|jouw)\s(?:\w{1,12}\s){0,2}(?:antwoord|reactie|bevestiging|beschikbaarheid|besluit|beslissing|documenten)|"
    r"(?:stuur|stuurt|mail|bevestig|bevestigt|geef|geeft|vul|vult|lever|levert|onderteken|kies|kiest|retourneer|maak)\s(?:ons|me|mij|het|de|dit|je|uw|dan)\b|deadline|sluitingsdatum|"
    r"van\s(?:je|u|jou)\s(?:te\s)?horen|aanbod\sis\sgeldig|je\shebt\s(?:tot|de\stijd)|u\sheeft\s(?:tot|de\stijd)|moet\sje|moet\su|wachten\s(?:je|uw)|dien\w*\s))",
    hearing=r"\b(?:als|mocht|indien|heb|hebt|heeft)\s(?:je|u)\s(?:\w{1,8}\s){0,6}(?:niets|niks|nog\sniets|geen)\s(?:\w{1,8}\s){0,3}(?:gehoord|vernomen|ontvangen|hoort|horen|reactie|bericht)",
    depends=r"\b(?:zodra|nadat|na|wanneer|als|indien|mits|meestal|normaal\sgesproken|doorgaans|gewoonlijk|gebruikelijk)\b",
    depends_after=r"\s?(?:na|vanaf|nadat)\s(?!vandaag)",
    refused=r"\b(?:niet|geen)\s(?:\w{1,12}\s){0,3}(?:beloven|garanderen|zeggen|weten|toezeggen)|\bgeen\s(?:besluit|beslissing)",
    within=r"binnen|in|over|uiterlijk\sbinnen|ongeveer|circa|nog|maximaal|zo'n|hooguit|gedurende",
    coming_n=r"(?:de\s)?(?:komende|volgende|eerstvolgende)|enkele",
    more=r"volle|extra",
    coming_one=r"de\s(?:komende|volgende)",
    during=r"in|gedurende",
    or_to=r"-|à|tot|of|en",
    numbers=(
        ("één", 1),
        ("een paar", 3),
        ("een", 1),
        ("twee", 2),
        ("drie", 3),
        ("vier", 4),
        ("vijf", 5),
        ("zes", 6),
        ("zeven", 7),
        ("acht", 8),
        ("tien", 10),
        ("veertien", 14),
        ("anderhalve", 2),
    ),
    minute=r"minuten|minuut|min\.?|minuutjes",
    hour=r"uur|uren|uurtje",
    whole_hour=r"een\s(?:klein\s)?uur(?:tje)?(?!\s(?:eerder|later|voor|van))|een\suur",
    day=r"(?:werk)?dagen|(?:werk)?dag",
    week=r"weken|week",
    week_of=r"(?:in\s)?(?:de\s)?week\svan",
    month=r"maanden|maand",
    business=r"werk",
    horizons=(
        (
            r"(?:aan\shet\s|tegen\shet\s|voor\shet\s)?eind(?:e)?\s(?:van\s)?(?:de\s)?(?:volgende|komende)\sweek",
            Horizon.NEXT_WEEK,
        ),
        (r"(?:aan\shet\s)?(?:begin|start)\s(?:van\s)?(?:de\s)?(?:volgende|komende)\sweek", Horizon.EARLY_NEXT_WEEK),
        (r"(?:half|halverwege|midden)\s(?:van\s)?(?:volgende|komende)\sweek", Horizon.MIDDLE_OF_NEXT_WEEK),
        (r"(?:in\sde\sloop\svan\s|in\s|de\s)?(?:volgende|komende)\sweek", Horizon.NEXT_WEEK),
        (r"over\stwee\sweken\sop\svrijdag", Horizon.WEEK_AFTER_NEXT),
        (
            r"(?:aan\shet\s|tegen\shet\s|voor\shet\s|voor\s|vóór\shet\s)?eind(?:e)?\s(?:van\s)?(?:de|deze)\sweek|(?:nog\s)?deze\sweek|(?:voor\s|vóór\s)?(?:het\s)?weekend",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:aan\shet\s|tegen\shet\s|voor\s)?eind(?:e)?\s(?:van\s)?(?:de|deze)\smaand|(?:nog\s)?deze\smaand",
            Horizon.END_OF_MONTH,
        ),
        (r"(?:aan\shet\s)?eind(?:e)?\s(?:van\s)?(?:de\s)?(?:volgende|komende)\smaand", Horizon.END_OF_NEXT_MONTH),
        (
            r"(?:aan\shet\s)?eind(?:e)?\s(?:van\s)?(?:het|dit)\sjaar|(?:nog\s)?dit\sjaar|voor\s(?:de\s)?jaarwisseling",
            Horizon.END_OF_YEAR,
        ),
        (r"(?:voor|vóór)\s(?:de\s)?kerst(?:mis)?", Horizon.CHRISTMAS),
        (
            r"(?:aan\shet\s)?eind(?:e)?\s(?:van\s)?(?:de|vandaag)\s?(?:dag|middag)?|vandaag\snog|nog\svandaag",
            Horizon.TODAY,
        ),
    ),
    middle_of_month=r"(?:half|medio|midden|halverwege)",
    end_of_month=r"(?:eind|einde)(?:\svan)?",
    vague_part_of_month=r"(?:begin|aan\shet\sbegin\svan)",
    follow_up_welcome=r"(?:mag|mogen|kun|kunt|voel\sje\svrij|aarzel\sniet)\s(?:\w{1,10}\s){0,4}(?:navragen|mailen\sals|bellen\sals|herinneren|rappelleren|aan\sde\sbel|aan\smijn\sjasje)|trek\s(?:gerust\s)?aan\sde\sbel|"
    r"(?:mail|bel|stuur)\s(?:me|mij|ons)\s(?:dan\s)?gerust",
    follow_up_unwelcome=r"(?:verzoeken|vragen)\s(?:\w{1,10}\s){0,4}niet\s(?:\w{1,10}\s){0,3}(?:bellen|contact|na\ste\sbellen|te\sbellen)|(?:gelieve|graag)\s(?:\w{1,8}\s){0,2}niet\s(?:te\s)?(?:bellen|nabellen)",
)

NOT_NAMES = frozenset(
    """
    net zojuist daarnet ik jij je u hij zij ze wij we jullie de het een deze dit die dat mijn jouw uw zijn haar ons onze hun hallo hoi dag beste geachte
    bedankt dank met vriendelijke groet groeten hartelijke maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
    februari maart april mei juni juli augustus september oktober november december zoom teams google meet microsoft skype webex
    videogesprek telefoon gesprek kennismaking kennismakingsgesprek interview afspraak sollicitatie vacature functie team afdeling
    directie directeur manager leidinggevende hr p&o personeelszaken recruitment recruiter hoofd coördinator onderwerp datum tijd
    locatie straat laan plein kantoor receptie zaal kamer verdieping amsterdam utrecht als en of maar wanneer hoe welke wie waar
    niet ja nee link bijlage week om op in bij van voor naar re fw fwd uitnodiging bevestiging meneer mevrouw dhr mevr heer uur
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:spreek\s(?:je|u)(?:\snamens(?:\s\w{1,12}){1,4}?)?(?=\s[A-Z])|ontmoet\s(?:je|u)|zitten\s(?:\w{1,10}\s)?aan\stafel|(?:gesprek|gesprekken|sollicitatiegesprek|kennismakingsgesprek|kennismaking|kennis(?:maken|\smaken|\smaakt)?|afspraak|interview|call|videocall|spreken|spreek|spreekt|praten|praat|belafspraak|uur|"
    r"koffie|overleg|bellen|sessie|zit|zitten)\s(?:\(?[^)\n]{1,20}\)?\s)?met|ontmoet(?:en)?|spreekt?\s(?:je|u)|gevoerd\s(?:door|met)|ontvangen\sdoor|aanwezig\s(?:zijn|is|zullen\szijn)|samen\smet|"
    r"in\saanwezigheid\svan|voorstellen\saan|gesprekspartners?\s(?:is|zijn|wordt|worden)|met)",
    had_met=r"(?:na|bedankt\svoor|dank\svoor|sinds|naar\saanleiding\svan|over)(?:\s[\w']{1,15}){0,4}",
    labels=r"(?:(?:je\s|uw\s|jouw\s)?(?:gesprekspartners?|gespreksvoerders?|interviewers?|deelnemers?|aanwezigen?|selectiecommissie|commissie|panel)(?:\s(?:zijn|is))?|met|wie|van\sonze\skant|namens\s\w{2,20})",
    acts=r"(?:zal|zullen|wil|willen|wilt|gaat|gaan|zou|zouden)\s(?:\w{1,10}\s){0,3}(?:ontmoeten|spreken|interviewen|bellen|ontvangen|kennismaken|aanschuiven|aansluiten|leren\skennen)|(?:schuift|schuiven|sluit|sluiten)\s"
    r"(?:\w{1,8}\s){0,2}aan|belt\s(?:je|u)|ontvangt\s(?:je|u)|is\s(?:er\s)?(?:ook\s)?(?:bij|aanwezig)|zijn\s(?:er\s)?(?:ook\s)?(?:bij|aanwezig)|en\sik\b",
    self_words=frozenset({"mij", "me", "ik", "mijzelf", "ikzelf", "ondergetekende"}),
    sender_talks=r"\b(?:met\s(?:mij|me)\b|en\s(?:mij|ikzelf|ik)\b|ik\sen\b|(?:ik\sbel|bel\sik|ik\sontvang)\s(?:je|u)|(?:kan|mag|zal)\sik\s(?:\w{1,8}\s){0,3}(?:bellen|spreken)|"
    r"(?:ik\s(?:zou|wil|maak)|zou\sik|wil\sik|maak\sik)\s(?:\w{1,10}\s){0,5}(?:spreken|kennismaken|kennis|praten|ontmoeten|bellen)|spreek\s(?:je|u)\s(?:dan|graag)|tot\s(?:dan|morgen|maandag|dinsdag|"
    r"woensdag|donderdag|vrijdag)|mijn\scollega)",
    we_talk=r"\b(?:ik\sontvang|we\s(?:praten|spreken|bellen|zien|kletsen)|spreken\swe|praten\swe|bellen\swe|ons\sgesprek|mijn\s(?:kantoor|kamer|werkplaats)|bij\smij|tot\s(?:dan|zo|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks)|kennis\s(?:te\s)?maken|langs\s?kom\w*|kom\slangs|babbel\w*|koffie)\b",
    elsewhere=r"\b(?:vraag\snaar|vraagt\u0020naar|meld\sje\sbij|neem\scontact|stuurt|mailt|neemt\scontact|in\scc|assistente?|aanbevolen|in\splaats|ziek|afwezig|verhinderd|vakantie|vervangt|vragen|invite\svolgt)\b",
    sender_absent=r"\b(?:ik\sben\s(?:er\s)?(?:zelf\s)?niet|namens)",
    joins=r"(?:,|;|&|\+|/|\ben\b|\balsmede\b|\bsamen\smet\b|\bof\b)",
    fillers=r"(?:onze?|de|het|een|mijn|jouw|uw|eerst|daarna|vervolgens|ook|collega'?s?|leidinggevende|manager|directeur|directrice|hoofd|teamleider|teamlead|oprichter|eigenaar|coördinator|cto|ceo|cfo|coo|hr|"
    r"p&o|technisch|commercieel|financieel|algemeen|marketing|operations|van|afdeling|team|recruitment|recruiter|twee|beide|mevrouw|meneer|toekomstige?|senior|adviseur|met|[ \-])",
    session_words=r"gesprek|kennismaking|presentatie|case|pauze|lunch|rondleiding|test|technisch|minuten|min|zaal|vragen|cultuur|team|hr|afsluiting",
    name_columns=r"met|wie|gesprekspartners?|naam|deelnemers?|interviewers?",
    not_names=NOT_NAMES,
    team_words=r"(?:recruitment|werving(?:\sen\sselectie)?|hr|p&o|personeelszaken|team|afdeling|talent|vacatures|werken\sbij|hiring|careers|people|sollicitaties|recruiting)",
    before_team=r"(?:het\s|de\s)?(?:team|afdeling|hr|recruitment|werving)(?:\s(?:recruitment|hr|talent|p&o))*(?:\s(?:van|bij))?",
    firm_before=r"(?:(?:sollicitatie|gesolliciteerd|interesse|werken|gesprek|functie|vacature|baan|aanbod|kantoor|team|hier|welkom|kans|kennismaking)\s(?:\w{1,12}\s){0,3}?(?:bij|in|van|met)|bij|namens)"
    r"(?:\s(?:het\sbedrijf|de\sfirma|de|het))?",
    firm_nearby=r"(?:bij|van|namens|met)",
    client_before=r"(?:(?:onze|mijn)\s(?:opdrachtgever|klant|relatie),?|namens\s(?:onze|mijn)\s(?:opdrachtgever|klant),?)",
    agency_words=r"(?:uitzendbureau|uitzendkantoor|detacheer\w{0,8}|detachering|werving\sen\sselectie\b|werving\s&\sselectie|wervings-?\sen\sselectiebureau|headhunt\w{0,4}|executive\ssearch|(?:onze|mijn)\s(?:opdrachtgever|klant)\b)",
    clients_act=r"(?:wil|willen|wilt|zou|zouden|heeft\sbesloten)\s(?:je|u)?\s?(?:graag\s)?(?:ontmoeten|spreken|uitnodigen|leren\skennen)",
    post_before=r"(?:over|voor|(?:plaats|plek|stoel|job)\svan|(?:reageer\w{1,3}|solliciteer\w{1,3})\sop|(?:functie|betrekking|vacature|rol|positie|baan|sollicitatie|gesolliciteerd|interesse|gesprek|plek|profiel|contract|procedure|aanstelling)\s(?:(?!met\s)\w{1,12}\s){0,3}?(?:van|voor|als|op|naar|in|bij)|als|(?:zoeken|zoekt|zoek)\s(?:naar\s)?"
    r"(?:een))(?:\s(?:de\sfunctie|de\svacature|de\srol|de\spositie)\s?(?:van|als|voor)?)?(?:\s(?:een|de|onze|nieuwe|het))?",
    post_after=r"(?:\(m/v(?:/x)?\)|m/v(?:/x)?|functie|vacature|rol)",
    post_nouns=r"plaats|betrekking|functie|vacature|rol|positie|baan|sollicitatie|gesolliciteerd|plek|profiel|aanstelling|zoek\w*|interesse|procedure",
    post_suffixes=r"[\w\-]{3,30}(?:er|ster|eur|ist|iste|kundige|wachter|maker|aris|ent|ente|ant|ante|loog|loge|arts|kok|vrouw|man|hulp|kracht|raad|therapeut|styliste?|tectonisch|engineer|writer)|kok|arts|chef|gids|bode|notaris|griffier",
    post_generic=r"cv|belafspraak|bericht|vervolg|terugbelverzoek|tweedegesprek|vervolggesprek|werken|programma|kenmerk|referentie|vacaturenummer|advertentie|afwijzing|uitkomst|resultaat|toelichting|intake|proefdag|gezocht|parttime|fulltime|gevraagd|salaris|loon|opleiding|sollicitatie|uw|jouw|je|onze|ons|gesprek|sollicitatiegesprek|kennismakingsgesprek|kennismaking|uitnodiging|bevestiging|afspraak|telefoongesprek|videogesprek|vacature|functie|baan|rol|positie|volgende|stap|ronde|test|opdracht|case|vragenlijst|herinnering|morgen|vandaag|wijziging|tijd|datum|nieuwe|nieuw|geannuleerd|verzet|verplaatst|afzegging|annulering|van|de|het|een|voor|en|in|over|op|als|re|hallo|bedankt|dank|antwoord|nieuws|status|stand|zaken|uitslag|aanbod|contract|arbeidsvoorwaarden|documenten|beschikbaarheid|eerste|tweede|laatste|online|ontvangst|ontvangen|ontvangstbevestiging|beslissing|besluit|maandag|dinsdag|woensdag|donderdag|vrijdag|werk|gefeliciteerd|update|geaccepteerd|afgewezen|bezoek|belangrijk|dag|vraag|even|kort|naar|aanleiding|reactie|automatisch|terugkoppeling|proefdraaien|meelopen|inplannen|plannen|procedure",
    post_heads=r"\w{0,25}(?:ingenieur|engineer|ontwikkelaar|developer|leider|leidster|manager|directeur|adviseur|consultant|medewerk(?:er|ster)|assistent(?:e)?|analist|boekhouder|controller|coördinator|specialist(?:e)?|verpleegkundige|"
    r"leraar|docent(?:e)?|leerkracht|redacteur|vertaler|jurist(?:e)?|advocaat|architect|ontwerper|designer|planner|technicus|monteur|secretaresse|inkoper|verkoper|onderzoeker|begeleider|begeleidster|trainer|arts|apotheker|kok|"
    r"elektricien|stagiair(?:e)?|beheerder|chauffeur|receptionist(?:e)?|journalist(?:e)?|econoom|hoofd|beleidsmedewerker|projectleider|officer|lead|owner|scientist|trainee|kwartiermaker|verzorgende|psycholoog|bibliothecaris|"
    r"auditor|accountant|schrijver|tekstschrijver|werkvoorbereider|magazijnmedewerker|logistiek|administrateur|recruiter|kandidaat-notaris|notaris)",
    post_stops=r"ligt|staat|dan|nog|niet|kan|kunnen|willen|zou|was|bij|in|op|voor|met|aan|die|dat|en\s(?:we|wij|ik|je|jouw|willen|nodigen)|om|te|naar|van\s(?:ons|onze)|wij|we|je|u|is|heeft|hebben|zijn|wordt|ons|onze|of|maar|als|over|ontvangen|waar|binnen|vanuit|"
    r"besproken|hebt|graag",
    post_labels=r"(?:functie|vacature|rol|positie|onderwerp)",
    occupations=own.WORDS | english.EVERYWHERE,
    compounds=True,
)

LANGUAGE: Language = Language("nl", CUES, TIMES, PEOPLE)
