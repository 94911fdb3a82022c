"""German: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import de as own
from rules.languages.occupations import en as english
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

CUES = Cues(
    stop_words=frozenset(
        "der die das und ist wir sie ihre ihr ihnen ich nicht für mit auf zu den dem ein eine von im am um bei uns du "
        "dich dir dein bitte auch als sich haben werden wird zum zur oder gerne hallo grüße sehr an".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:laden|lade|einladen|einzuladen|einladung|eingeladen)~(?:gespräch|interview|kennenlern\w*|telefonat|termin|"
            r"vorstellungsgespräch|videocall|assessment|bewerbungsgespräch|runde|probe\w+|ein)",
            r"(?:möchten|würden|wollen|möchte|würde|freuen uns)~(?:sie|dich)~(?:kennenlernen|kennen zu lernen|kennenzulernen|"
            r"sprechen|einladen|treffen|sehen)",
            r"einladung zu[mr]? ~(?:gespräch|interview|\w*gespräch|kennenlern\w*|telefonat)",
            r"(?:zeitversetztes|aufgezeichnetes|online-) ?(?:video)?interview",
        ),
        *said(
            Act.INVITE,
            0.6,
            r"(?:telefoninterview|videointerview|erstgespräch|zweitgespräch|kennenlerngespräch|vorstellungsgespräch|"
            r"bewerbungsgespräch|videotelefonat|probearbeiten|probetag|\w*gespräch mit (?:ihnen|dir))",
            r"(?:gespräch|termin|telefonat) (?:vereinbaren|ausmachen|abstimmen|abzustimmen|finden)|kennenlernen|telefonieren",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:passt|passen|würde|würden|wäre|hätten sie|hättest du|haben sie|hast du|können sie|könnten sie|kannst du|"
            r"könntest du|geht|ginge)~(?:ihnen|dir|zeit|termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag|woche|bei ihnen|"
            r"bei dir)[^\n?]{0,60}\?",
            r"wann (?:passt|würde|hätten|haben|wäre|können|kannst|könnten|sind|bist|erreiche|darf|ginge)~",
            r"(?:welcher|welche|welchen)~(?:termin\w*|tag|uhrzeit|zeit\w*)~(?:passt|passen|recht|lieber|möglich)",
            r"(?:termin\w*|zeitfenster|zeitpunkt|uhrzeit|slot)~(?:wählen|auswählen|aussuchen|buchen|auswahl|vorschlagen|nennen)",
            r"(?:wählen sie|such dir|suchen sie|buchen sie|buche|wähle|nennen sie|nenn|schlagen sie|schlag|teilen sie|teile|geben sie|gib)~(?:termin\w*|zeitpunkt|"
            r"zeitfenster|zeiten|slot|verfügbarkeit\w*|möglichkeiten|tage)",
            r"(?:terminvorschl\w+|terminauswahl|terminabstimmung|verfügbarkeit\w*)",
            r"(?:bitte|kurz)~(?:bestätig\w+|zusage|rückmeldung)~(?:termin|teilnahme|ob|passt|kommen)?",
            r"darf ich (?:sie|dich)~anrufen",
        ),
        *said(Act.PICK_TIME, 0.35, r"termine?"),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:bestätig\w+|fest)~(?:termin|gespräch|interview|uhr|vorstellungsgespräch|telefonat)",
            r"(?:termin|gespräch|interview|telefonat|\w*gespräch) (?:\w+ ){0,4}?(?:steht|bestätigt|findet|ist fix|vereinbart)",
            r"(?:freuen uns|freue mich|freu mich)~(?:auf (?:sie|dich|das|unser)~(?:am|um|gespräch|montag|dienstag|mittwoch|"
            r"donnerstag|freitag|morgen)|(?:sie|dich) (?:am|zu sehen))",
            r"(?:erwarten|sehen|treffen|sprechen)~(?:sie|dich|uns) (?:am|um|dann|morgen|im)",
            r"(?:terminbestätigung|wie (?:besprochen|vereinbart)~(?:termin|uhr|gespräch|einladung))",
            r"(?:passt|klappt) (?:uns|mir|bei uns|gut|perfekt|prima)",
        ),
        *said(
            Act.REMIND,
            0.9,
            r"erinner\w+~(?:termin|gespräch|interview|\w*gespräch|morgen|heute)",
        ),
        *said(
            Act.MOVE,
            0.9,
            r"(?:verschieb\w*|verschoben|verlegen|verlegt|vorverleg\w+|umgebucht|umbuchen|verschieben)",
            r"(?:neuer|neuen|anderen|anderer|alternativ\w*|ersatz) ?(?:termin|zeitpunkt|uhrzeit)~(?:ist|am|finden|vereinbaren|"
            r"vorschlagen|wäre|:|um|passt)",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:termin|gespräch|interview|telefonat|\w*gespräch)~(?:absagen|abgesagt|abzusagen|entfällt|entfallen|ausfallen|fällt~aus|"
            r"storniert|nicht stattfinden)",
            r"(?:absagen|entfällt|ausfallen|storniert|nicht stattfinden)~(?:termin|gespräch|interview)?",
            r"abgesagt:|termin~nicht~(?:wahrnehmen|einhalten|halten)",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:bearbeiten|bearbeite|lösen|ausfüllen|absolvieren|durchführen|erledigen|beantworten|einreichen|teilnehmen)~"
            r"(?:aufgabe\w*|test\w*|fallstudie|fragebogen|assessment|übung|fragen|case)",
            r"(?:aufgabe|probeaufgabe|testaufgabe|arbeitsprobe|fallstudie|fragebogen|onlinetest|online-test|einstellungstest|"
            r"programmieraufgabe|coding-aufgabe|online-assessment)~(?:bearbeiten|lösen|ausfüllen|bis|zu|im anhang|anbei|senden|schicken)?",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:freuen uns|freue mich|möchten|gerne?|können|dürfen|bieten)~(?:ihnen|dir)~(?:stelle|position|vertrag|arbeitsvertrag|"
            r"angebot|zusage|zusagen|arbeitsplatz)(?! ?zeitraum)",
            r"(?:arbeitsvertrag|vertragsangebot|vertragsentwurf|jobangebot|stellenangebot für sie|zusage für die)",
            r"(?:stelle|position)~(?:anbieten|anzubieten|geben)|(?:haben|hast) (?:sie )?(?:die stelle|den job)|willkommen im team",
            r"(?:für (?:sie|dich)) entschieden|(?:sie|dich) (?:gerne )?einstellen",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"(?:leider|bedauer\w*)~(?:absage\w*|absagen|nicht (?:\w+ ){0,3}(?:berücksichtigen|anbieten|weiter\w*|einladen|entsprechen|"
            r"zusagen|möglich|entschieden)|keine (?:zusage|position|passende|stelle|positive|freie)|anders entschieden|"
            r"andere\w* (?:bewerb\w+|kandidat\w+))",
            r"(?:für|zugunsten)~(?:andere\w*|mitbewerb\w+|interne\w*) (?:bewerb\w+|kandidat\w+|person|lösung)|"
            r"(?:mitbewerber\w*|jemand anderen|anderweitig)~(?:entschieden|vergeben|besetzt)?",
            r"nicht (?:\w+ ){0,4}?(?:in die (?:engere|nähere) (?:wahl|auswahl)|berücksichtig\w+|weiter (?:verfolgen|berücksichtigen)|"
            r"weiterverfolgen|fortsetzen|für (?:sie|dich) entschieden)",
            r"(?:stelle|position)~(?:bereits |inzwischen |schon |nicht mehr |intern )*(?:besetzt|vergeben|gestrichen|nicht mehr)",
            r"(?:einstellungsstopp|absage(?! des)|nicht mehr (?:zur verfügung|vakant|offen))",
            r"gegen (?:sie|dich|eine weitere)~entschieden|keine (?:positive|andere) (?:rückmeldung|nachricht|antwort) geben",
        ),
        *said(
            Act.REJECT,
            0.6,
            r"(?:für|auf) (?:ihrem|deinem|ihren|deinen|ihre|deine) (?:weiteren|weitere) (?:\w+ )?(?:weg|zukunft|werdegang|suche|berufsweg)",
            r"(?:viel erfolg|alles gute|erfolg)~(?:zukunft|suche|weg|weiteren)",
            r"unterlagen~(?:zurück|löschen|gelöscht|vernichtet)|keine wertung",
        ),
        *said(Act.REJECT, 0.3, r"leider|bedauer\w*|schade"),
        *said(
            Act.ADVANCE,
            0.7,
            r"(?:nächste|zweite|engere) (?:runde|auswahl|wahl|schritt)|(?:überzeugt|gefällt|gefallen|beeindruckt|angetan)",
        ),
        *said(Act.PAUSE, 0.85, r"(?:pausier\w+|ruht|zurückgestellt|auf eis|on hold)"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:noch nicht|noch keine|noch etwas|noch ein wenig|noch bis)~(?:abgeschlossen|entschieden|entscheidung|geduld|zeit|"
            r"gesprochen|fertig|ende)",
            r"(?:geduld|zwischenbescheid|zwischenstand|verzöger\w+|dauert~(?:noch|länger))",
            r"(?:melden|melde|meldet|kommen|komme)~(?:uns|mich|sich|auf (?:sie|dich) zu)~",
            r"(?:auswahlverfahren|auswahlprozess|entscheidung|rückmeldung|bescheid)~(?:läuft|geben|treffen|fällt|erhalten|bis|noch)",
            r"(?:weitergeleitet|intern abstimmen|abstimmung)",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:bitte|können sie|könnten sie|kannst du|könntest du|würden sie)~(?:senden|schicken|mitteilen|zusenden|nachreichen|"
            r"nennen|ausfüllen|übermitteln|reichen|sagen|zuschicken|bestätigen|teilen)",
            r"(?:gehaltsvorstellung\w*|gehaltswunsch|eintrittstermin|kündigungsfrist|zeugnisse?|referenzen|arbeitserlaubnis|"
            r"führungszeugnis)",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"bewerb\w*|stelle|position|vakanz|lebenslauf|vorstellungsgespräch|personalabteilung|recruit\w*|ausschreibung|"
            r"auswahlverfahren|arbeitsvertrag|karriere|werkstudent\w*|praktik\w+|ausbildung\w*|kandidat\w*|\(m/w/d\)",
        ),
        *said(
            Act.JOB,
            0.65,
            r"interview|gespräch|kennenlern\w*|\w*gespräch|team|angebot|zusage|gehalt|probetag|einarbeitung",
        ),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:ihre|deine|ihrer|deiner|ihren|ihr|dein) (?:bewerbung|unterlagen|lebenslauf|interesse an der|profil)",
            r"(?:danke|vielen dank|bedanken)~(?:gespräch|bewerbung|unterlagen|besuch|zeit)|wie besprochen|(?:unser|das|unserem) "
            r"(?:\w+ )?(?:gespräch|telefonat)|beworben",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:bewerbung|unterlagen)~(?:erhalten|eingegangen|eingang|angekommen|bestätigen)|eingangsbestätigung|"
            r"(?:bestätigen|bestätigung)~eingang|(?:danke|dank)~(?:für (?:ihre|deine) bewerbung|bewerbung bei)",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:prüfen|sichten|geprüft|prüfung|sichtung)~|automatisch (?:generiert|erstellt|versandt)|nicht auf diese|"
            r"(?:melden|melde)~(?:schnellstmöglich|sobald|in kürze|baldmöglichst|zeitnah|unaufgefordert)",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:bin|wurde) (?:\w+ ){0,3}?auf (?:ihr|dein|sie|dich)~(?:profil|aufmerksam|gestoßen)|(?:ihr|dein) profil~(?:gesehen|"
            r"aufgefallen|passt|spannend|interessant)|(?:suche|suchen|besetze)~(?:für (?:einen|meinen|unseren|ein)~(?:kunden|mandanten|"
            r"unternehmen|kundin))|(?:personalberat\w+|headhunter\w*|direktansprache|vertraulich\w*)|(?:offen|interesse|interessiert|"
            r"wechselbereit)~(?:für|an|neue\w*|herausforderung|austausch)|neue herausforderung",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:neue|passende|aktuelle|\d+) (?:\w+ )?(?:jobs|stellen|stellenangebote)|jobalarm|job-?agent|jobmail|suchauftrag|stellen für "
            r"(?:sie|dich)|jobmesse|karrieretag|webinar|gewinnspiel|rabatt|newsletter|jetzt bewerben|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:nicht|außer) (?:im|haus|am platz)~|nicht im haus|(?:im|in) (?:urlaub|elternzeit|mutterschutz)|abwesen\w+|außer haus|"
            r"nicht (?:\w+ ){0,2}?(?:weitergeleitet|gelesen|erreichbar)|dringenden fällen|wieder (?:im büro|erreichbar|für sie da)",
        ),
        *said(
            Act.TICKET,
            0.85,
            r"(?:ihre|deine) (?:nachricht|anfrage|e-?mail|mail)~(?:erhalten|eingegangen)|ticket|vorgangsnummer",
        ),
        *said(Act.UNDELIVERED, 0.9, r"unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|unzustellbarkeit"),
        *said(
            Act.CHORE,
            0.9,
            r"(?:sicherheits|bestätigungs|verifizierungs|einmal)-?(?:code|passwort)|passwort~(?:zurücksetzen|ändern)|konto "
            r"(?:aktivieren|bestätigen)|bewerbung~(?:abschließen|vervollständigen|fortsetzen|zurückgezogen|unvollständig)|"
            r"umfrage|(?:wie|bewerten sie)~(?:erfahrung|bewerbungsprozess|zufrieden)|(?:profil|lebenslauf|bewerbung)~"
            r"(?:angesehen|aufgerufen|gelesen)|löschung ihrer daten|einwilligung",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|sendung|elternabend|elterngespräch|elternsprechtag|klassenlehrer\w*|schule ihres|arzttermin|zahnarzt\w*|praxis|impf\w*|"
            r"wohnungsbesichtigung|besichtigung|vermieter\w*|geburtstag|hochzeit|mitarbeitergespräch|beratungsgespräch|bankgespräch|"
            r"visum\w*|konsulat|botschaft|studienteilnehm\w*|probanden|nutzerinterview|zeitungsinterview",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"(?:sehr )?gerne? geschehen|(?:danke|vielen dank) für (?:ihre|deine|die) (?:\w+ )?(?:nachricht|rückmeldung|worte|mail)|"
            r"(?:hat|fand|war)~(?:auch |mich |uns )?(?:sehr )?(?:gefreut|freude|angenehm|nett)|ebenso|gleichfalls|schönes wochenende",
        ),
        *said(
            Act.THANK,
            0.85,
            r"(?:danke|dank|bedanken|bedanke)~(?:gespräch|zeit|interview|einblick\w*|besuch|nachmittag|vormittag|austausch|telefonat)",
        ),
        *said(
            Act.CHECK_IN,
            0.85,
            r"(?:nachfragen|erkundigen|nachhaken|stand der|aktueller stand|gibt es (?:schon|bereits|etwas)|neuigkeiten|entscheidung gefallen|"
            r"rückfrage|weiterhin (?:\w+ )?interess\w*)",
        ),
        *said(
            Act.APPLY,
            0.85,
            r"(?:bewerbe ich mich|möchte mich~bewerben|meine bewerbung|bewerbung (?:als|um|für|auf)|meine~unterlagen|meinen lebenslauf|"
            r"anbei~(?:bewerbung|lebenslauf|anschreiben)|initiativbewerbung|ihre stellenanzeige)",
        ),
    ),
    conditions=(
        r"wenn|falls|sofern|sollten?(?: sie| du| wir| ihre?)|sobald|ob|gegebenenfalls|ggf\.?|im falle|bis dahin|in der regel|nur (?:die|"
        r"diejenigen)|üblicherweise|bei (?:interesse|passung|eignung)",
    ),
    asides=(
        r"(?:danke|dank|bedanken)(?: \w+){0,3}? für|nach (?:dem|unserem|ihrem)|bevor|nachdem|vor (?:dem|unserem)|während|im rahmen|auf "
        r"(?:ihre|deine) bewerbung",
    ),
    negations=(r"nicht|kein|keine|keinen|keiner|ohne|statt|noch nicht|nie",),
    noise=(
        r"(?:termin )?(?:absagen|verschieben|stornieren)(?: oder | ?[/|·] ?)(?:absagen|verschieben|stornieren)",
        r"(?:möchten|müssen|wollen) sie (?:den termin )?(?:absagen|verschieben|umbuchen|stornieren)\??",
        r"falls nichts dabei ist[^\n]{0,60}|abmelden[^\n]{0,60}",
    ),
)

TIMES = TimeWords(
    months=(
        ("januar", "jänner", "jan"),
        ("februar", "feber", "feb"),
        ("märz", "maerz", "mär", "mrz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    weekdays=(
        ("montag", "montags", "mo"),
        ("dienstag", "dienstags", "di"),
        ("mittwoch", "mittwochs", "mi"),
        ("donnerstag", "donnerstags", "do"),
        ("freitag", "freitags", "fr"),
        ("samstag", "sonnabend", "sa"),
        ("sonntag", "so"),
    ),
    relative_days=(
        ("heute in einer woche", 7),
        ("übermorgen", 2),
        ("nachher", 0),
        ("morgen früh", 1),
        ("morgen nachmittag", 1),
        ("morgen vormittag", 1),
        ("morgen", 1),
        ("heute", 0),
        ("heut", 0),
        ("gestern", -1),
    ),
    zones=("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    following=r"nächste[nrm]?\swoche(?:\sam)?|kommende[nrm]?\swoche(?:\sam)?",
    coming=r"kommende[nrm]?|diese[nrm]?|nächste[nrm]?",
    past=r"letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?",
    in_next_week=r"in\seiner\swoche|(?:der\s|in\sder\s)?(?:nächste[nr]?|kommende[nr]?)\swoche",
    ordinal=r"\.",
    article=r"den|dem|der",
    day_number=r"(?:am|den|dem|zum|vom|bis\szum)(?=\s?\d{1,2}\.)",
    not_a_day=r"\.?\s?(?:stock|etage|og|obergeschoss|platz|runde|jahr|mal|uhr|tage|wochen|monate)",
    at=r"um|ab|gegen|von",
    on=r"am|an|den",
    to=r"bis",
    oclock=r"uhr|h",
    noon=r"mittags?|12\suhr\smittags",
    alternative=r"oder(?:\sam)?",
    lasting=r"\b(?:dauert|dauer|dauern|etwa|ca\.|circa|planen)\b",
    deadline=r"bis(?:\s(?:zum|einschließlich|spätestens|zum\sende))?|bis\sspätestens|spätestens(?:\s(?:bis|am|"
    r"bis\szum))?|vor(?:\sdem)?|frist(?:ende)?:?|einsendeschluss:?|gültig\sbis|seit(?:\sdem)?",
    window=r"zwischen(?:\s\d{1,2}(?:[:.]\d\d)?\s(?:uhr\s)?und)?|ab|nach|vor|jederzeit(?:\sab)?",
    former=r"nicht(?:\sum|\sam)?|(?:alte[rn]?|bisherige[rn]?|ursprüngliche[rn]?|frühere[rn]?)\s(?:termin|datum|zeit|"
    r"uhrzeit)(?:\s(?:am|vom|war|um))?:?|ursprünglich(?:\s(?:am|für|geplant|vereinbart))?(?:\s(?:am|für|den))?|"
    r"statt(?:\sam)?|anstatt(?:\sam)?|anstelle\svon|war(?:\sam)?|"
    r"(?:verschieb\w{0,4}|verleg\w{0,4}|verschoben)(?:\s\S{1,15}){0,5}\svo[nm]",
    appointed=r"(?:termin|gespräch|treffen|interview)s?\svo[nm]",
    aside=r"\b(?:macht?\s(?:\w{1,10}\s)?(?:auf|zu)|aufmacht|öffnet|geöffnet|schließt|einlass|(?<!am\s)(?<!zum\s)empfang|ankunft|eintreffen|melden\ssie\ssich|meld\sdich|anreise|abreise|zug|bus|flug|mittag(?:essen|spause)|lunch|frühstück|kaffeepause|pause|rundgang|führung|"
    r"schriftlich\w*|vorstellung\sbeginnt|feierabend|schicht\w*|fahren\sab)\b",
    begins=r"\b(?:beginn\w*|start\w*|fangen\s\w{1,8}\san|los)\b",
    amounts=(
        (r"(?:eine\s)?halbe\sstunde", 30),
        (r"(?:eine\s)?viertelstunde", 15),
        (r"(?:eine|1)\sstunde", 60),
        (r"(?:zwei|2)\sstunden", 120),
        (r"(?:einen|1)\stag", 1440),
        (r"(?:eine|1)\swoche", 10080),
    ),
    later=r"später|nach\shinten|nach\shinten\s(?:schieben|verschieben)",
    earlier=r"früher|eher|nach\svorne?|vor(?:ziehen|verlegen)",
    day_part=r"abends?|nachmittags?|vormittags?|mittags?|morgens?|früh",
    restated=r"also|d\.\s?h\.|das\s(?:heißt|sind|ist|wäre)|sprich",
    renewed=r"sondern(?:\sum|\sam)?|(?:neue[rn]?)\s(?:termin|datum|zeit|uhrzeit)(?:\s(?:ist|am|wäre))?(?:\s(?:am|der|den))?:?|"
    r"auf(?:\s(?:den|dem))?|neu:?|jetzt(?:\sam)?|nun(?:\sam)?",
    same_time=r"(?:gleiche|selbe)[nr]?\s(?:uhrzeit|zeit)|uhrzeit\sbleibt",
    over=r"\b(?:vielen\sdank|danke|bedanken|haben\suns\sgefreut|war\s(?:sehr\s)?(?:schön|nett|"
    r"angenehm))\b[^.!?\n]{0,80}\b(?:am|vom|gespräch|letzte[nrm]?|bewerbung)\b|\b(?:gesprochen|kennengelernt|"
    r"beworben|eingegangen|erhalten|stattgefunden|bewerbung\s(?:\w{1,20}\s){0,4}vom)\b",
    elsewhere=r"\b(?:geschlossen|feiertag|urlaub|abwesend|nicht\sim\shaus|eintrittstermin|eintrittsdatum|"
    r"arbeitsbeginn|erster\sarbeitstag|gegründet|entscheidung|melden\s(?:wir\s)?uns|melde\sich\smich|verhindert|"
    r"nicht\s(?:möglich|wahrnehmen))\b",
    choice=r"\b(?:welcher|welchen|wann\s(?:passt|es|hätten|würde)|folgende\stermine|terminvorschläge|"
    r"mögliche\stermine|zur\s(?:auswahl|wahl)|wählen|auswählen|suchen\ssie\ssich|such\sdir|entweder|alternativ|oder|"
    r"verfügbarkeit)\b",
    fixed=r"\b(?:bestätig\w{0,6}|termin|gespräch|vorstellungsgespräch|interview|findet|statt|einladung|laden|"
    r"freuen\suns|erinnerung|wann|datum|uhrzeit|sehen\suns|neuer|verschoben|verlegt|erwarten|vereinbart|telefonat|"
    r"kennenlernen)\b",
    another=r"\b(?:ander\w{2}|neue\w?|alternativ\w*)\s(?:termin|tag|zeit|uhrzeit|datum|vorschlag)\w{0,3}\b|\bwann\s[^.\n]{0,50}\?|\bwas\sneues\b",
    cannot=r"\b(?:nicht|klappt\snicht|geht\snicht|verhindert|verschieben|dazwischen\w*|kollidiert|fällt)\b",
    round_the_clock=True,
    called_off=r"\b(?:absagen|abgesagt|absage|entfällt|ausfallen|fällt\s(?:leider\s)?aus|storniert|"
    r"nicht\sstattfinden|findet\s(?:leider\s)?nicht)\b",
    answers=r"\b(?:sag(?:e|en)\s(?:ich|wir)|(?:rufe|rufen|schreibe|schreiben)\s(?:ich|wir)|(?:wissen|erfahren|haben)\s(?:sie|wir)|(?:weißt|erfährst|hast)\sdu|eine\santwort|meld(?:en|e)\s(?:wir|ich|uns|mich)|(?:wir|ich)\s(?:melden|melde|kommen|komme|geben|gebe|"
    r"informieren|informiere|werden|werde|entscheiden|rufen|benötigen|brauchen|wollen|möchten|hoffen)|bescheid|"
    r"rückmeldung(?!\svon\sihnen)|entscheidung|entscheiden|(?:hören|erhalten|bekommen)\ssie|(?:sie|du)\s(?:hören|"
    r"hörst|erhalten|erhältst|bekommen|bekommst|lesen)|hörst\sdu|erhältst\sdu|bekommst\sdu|antwort\svon\suns|"
    r"von\suns\s(?:hören|zu\shören)|in\sverbindung|auf\s(?:sie|dich)\szu|ergebnis|sage\sich\sdir|"
    r"nichts\s(?:von\suns\s)?gehört|wird\ssich\s(?:\w{1,15}\s){0,4}melden|auswahlverfahren)",
    requests=r"\b(?:(?!hören|erhalten|bekommen|werden|haben|sollten|wissen|erfahren|können|müssen|dürfen)[a-zäöüß]{3,15}en\ssie(?=\s)|bitte|bitten\s(?:wir\s)?sie|können\ssie|könnten\ssie|könntest\sdu|kannst\sdu|senden\ssie|"
    r"schicken\ssie|teilen\ssie|geben\ssie|bestätigen\ssie|antworten\ssie|melden\ssie\ssich|meld\sdich|gib\s(?:uns|"
    r"mir)|schick|ihre\s(?:rückmeldung|antwort|zusage|unterlagen)|(?:rückmeldung|antwort)\svon\s(?:ihnen|dir)|"
    r"von\sihnen\szu\shören|einreichen|angebot\sgilt)",
    hearing=r"\b(?:sollten|falls|wenn)\s(?:sie|du)\b[^.!?\n]{0,60}(?:nichts|keine)[^.!?\n]{0,20}(?:gehört|hören|"
    r"antwort|rückmeldung|erhalten)",
    depends=r"\b(?:sobald|nachdem|nach\s(?:dem|der|eingang|erhalt|abschluss)|sofern|wenn|falls|in\sder\sregel|"
    r"normalerweise|üblicherweise)\b",
    depends_after=r"\s?(?:nach|ab)\s(?!heute|dieser)",
    refused=r"\b(?:(?:nicht|noch\snicht|kaum)\s(?:\w{1,12}\s){0,3}(?:versprechen|zusagen|sagen|absehen)|"
    r"keine\s(?:entscheidung|rückmeldung))",
    within=r"innerhalb(?:\s(?:von|der\snächsten))?|binnen|in|in\sden\snächsten|in\sden\skommenden|in\setwa|in\sca\.|"
    r"in\srund|etwa|ca\.|spätestens\sin|bis\szu|noch|rund|maximal|der\snächsten|die\snächsten",
    coming_n=r"(?:(?:in\s)?den|die|der)\s(?:nächsten|kommenden)|nächsten|kommenden",
    coming_one=r"der\s(?:nächsten|kommenden)",
    during=r"im\slaufe?|während",
    more=r"weiteren?|guten?|vollen?",
    or_to=r"-|bis|oder",
    hours=counted(
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn zwanzig"
    ),
    before_hour=(
        (r"viertel\snach", 15),
        (r"viertel\svor", -15),
        (r"dreiviertel", -15),
        (r"viertel\s(?=\w)", -45),
        (r"fünf\snach\shalb", -25),
        (r"fünf\svor\shalb", -35),
        (r"halb", -30),
        (r"zehn\snach", 10),
        (r"zehn\svor", -10),
        (r"zwanzig\snach", 20),
    ),
    after_hour=((r"dreißig", 30), (r"fünfzehn", 15), (r"fünfundvierzig", 45)),
    morning=r"morgens|vormittags|früh|am\s(?:vormittag|morgen)",
    afternoon=r"nachmittags?|abends?|am\s(?:nachmittag|abend)",
    takes=r"dauert(?:\s(?:ca\.|etwa|rund|ungefähr))*|dauer\s?:?(?:\sca\.)?|etwa|ca\.|circa|rund|ungefähr|gut|knapp|innerhalb\svon|binnen|in",
    places=r"ort|adresse|anschrift|wo|büro|standort|vor\sort|bei\suns|in\sunsere[rmn]\s(?:\w{1,20}\s){0,2}|zentrale|hauptsitz|straße|str\.|platz|persönlich",
    not_relative=r"guten|gute|jeden|am|heute|gestern|vom|der",
    numbers=(
        ("einer", 1),
        ("einem", 1),
        ("eine", 1),
        ("einen", 1),
        ("ein", 1),
        ("zwei", 2),
        ("drei", 3),
        ("vier", 4),
        ("fünf", 5),
        ("sechs", 6),
        ("sieben", 7),
        ("acht", 8),
        ("zehn", 10),
        ("vierzehn", 14),
    ),
    minute=r"minuten?|min\.?|minütig\w{0,3}",
    hour=r"stunden?|stündig\w{0,3}",
    day=r"tage?n?|werktage?n?|arbeitstage?n?",
    week=r"wochen?",
    week_of=r"(?:in\s)?der\swoche\s(?:vom|ab)(?:\sdem)?",
    month=r"monate?n?",
    business=r"werk|arbeits",
    horizons=(
        (
            r"(?:zum\s)?(?:ende|zum\sende)\s(?:der\s)?(?:nächste[nr]|kommende[nr])\swoche|(?:in\sder\s|"
            r"im\slaufe?\sder\s)?(?:nächste[nr]?|kommende[nr]?)\swoche",
            Horizon.NEXT_WEEK,
        ),
        (r"(?:anfang|zu\sbeginn|beginn)\s(?:der\s)?(?:nächste[nr]|kommende[nr])\swoche", Horizon.EARLY_NEXT_WEEK),
        (r"mitte\s(?:der\s)?(?:nächste[nr]|kommende[nr])\swoche", Horizon.MIDDLE_OF_NEXT_WEEK),
        (r"(?:in\sder\s)?übernächste[nr]?\swoche", Horizon.WEEK_AFTER_NEXT),
        (
            r"(?:zum\s)?ende\s(?:der|dieser)\swoche|(?:noch\s)?(?:in\s)?diese[r]?\swoche|(?:zum\s)?wochenende",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:zum\s)?(?:ende\s(?:des|dieses)\smonats|monatsende)|(?:noch\s)?(?:in\s)?diesen?\smonat",
            Horizon.END_OF_MONTH,
        ),
        (r"(?:zum\s)?ende\s(?:des\s)?nächsten\smonats", Horizon.END_OF_NEXT_MONTH),
        (r"(?:zum\s)?(?:ende\sdes\sjahres|jahresende)|(?:noch\s)?(?:in\s)?diese[sm]\sjahr", Horizon.END_OF_YEAR),
        (r"weihnachten", Horizon.CHRISTMAS),
    ),
    middle_of_month=r"mitte",
    end_of_month=r"ende",
    vague_part_of_month=r"anfang",
    follow_up_welcome=r"(?:(?:gerne?|jederzeit|melden\ssie\ssich|meld\sdich)\s(?:\w{1,12}\s){0,4}(?:nachfragen|"
    r"nachhaken|erinnern|melden)|fragen\ssie\s(?:dann\s)?(?:gerne?|ruhig)\snach|frag\s(?:dann\s)?(?:gerne?|"
    r"ruhig)\snach|(?:nichts|keine)[^.!?\n]{0,40}(?:gehört|hören)[^.!?\n]{0,30}(?:melden|meld|fragen))",
    follow_up_unwelcome=r"(?:von\s(?:\w{1,15}\s){0,2}(?:rückfragen|nachfragen|"
    r"anrufen)\s(?:\w{1,12}\s){0,3}(?:abzusehen|absehen)|keine\s(?:rückfragen|nachfragen|anrufe)|(?:sehen|"
    r"sieh)\s(?:sie\s)?(?:bitte\s)?von\s(?:\w{1,15}\s){0,2}(?:rückfragen|nachfragen|anrufen)\s(?:\w{1,12}\s){0,3}ab)",
)
NOT_NAMES = frozenset(
    """
    dein deine deinen euer eure ich du sie wir er es ihr ihre ihren ihrem der die das den dem ein eine unser unsere hallo guten liebe lieber
    sehr geehrte geehrter vielen dank danke beste viele grüße mit freundlichen montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    zoom teams microsoft google skype uhr termin gespräch vorstellungsgespräch interview bewerbung stelle position
    bitte am um in bei von für auf und oder team personal personalabteilung leiter leiterin abteilung
    geschäftsführung geschäftsführer hr büro raum adresse ort telefon video videocall link datum uhrzeit zeit mo
    di mi do fr sa so aw re wg einladung gesprächspartner kollege kollegin frage rückmeldung unternehmen zur zum
    nach fachbereich personalwesen recruiting kennenlernen unterlagen ausweis woche jahr gehalt vorstellungen
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:(?:empfängt|empfangen|erwartet|erwarten|begrüßt|begrüßen|spricht)\s(?:sie|dich)(?:\snicht\s[^,\n]{2,40},\ssondern(?:\s(?:seine?|ihre?)\s\w{3,25})?)?|gegenüber\s(?:sitzen|sitzt)(?:\sihnen|\sdir)?|dabei\s(?:sind|ist)|(?:gespräch|interview|vorstellungsgespräch|termin|telefonat|videotelefonat|treffen|austausch|runde|"
    r"call|kennenlernen|uhr|sprechen(?:\ssie)?|unterhalten|führen)\s(?:\([^)]{1,20}\)\s)?mit|geführt\svon|"
    r"treffen\ssie|lernen\ssie|nehmen\steil:?|teilnehmen\swerden|"
    r"(?:gespräch|interview)\sführ(?:en|t)(?!\s(?:sie|du|wir|ich|ihr)\b)|mit)",
    had_met=r"(?:nach|danke\sfür|dank\sfür|seit)(?:\s\w{1,15}){0,4}",
    labels=r"(?:(?:ihre\s)?gesprächspartner(?:in|innen)?(?:\ssind|\sist)?|teilnehmer(?:innen|in)?|"
    r"interviewer(?:in)?|von\sunserer\sseite|auf\sunserer\sseite|gesprächsteilnehmer|panel|mit|es\snehmen\steil)",
    acts=r"(?:wäre|wären|ist|sind|kommt|kommen|sitzt|sitzen|stößt|stoßen)\s(?:\w{1,12}\s){0,3}(?:dabei|dazu|mit\sam\stisch|auch\sda)|würden?\ssich\sfreuen|(?:empfängt|empfangen|erwartet|erwarten|begrüßt|begrüßen|interviewt|spricht|sprechen)\s(?:sie|dich|mit\sihnen|mit\sdir)(?!\snicht)|hat\s(?:ihre|deine)\sunterlagen|(?:wird|werden|möchte|möchten)\s(?:\w{1,15}\s){0,4}(?:gespräch\s(?:mit\sihnen\s)?führen|anrufen|"
    r"interviewen|teilnehmen|kennenlernen|sprechen|dabei\ssein)",
    self_words=frozenset({"mir", "ich", "mich", "meiner wenigkeit"}),
    sender_talks=r"\b(?:(?:gespräch|telefonat|termin|interview|unterhaltung)\s(?:\([^)]{1,20}\)\s)?mit\smir|(?:ich|"
    r"darf\sich|kann\sich|könnte\sich)\s(?:\w{1,12}\s){0,4}(?:rufe|anrufen|anzurufen)|ich\srufe\s(?:sie|dich)|"
    r"würde\sich\s(?:\w{1,12}\s){0,6}(?:kennenlernen|sprechen|unterhalten|telefonieren)|"
    r"möchte\sich\s(?:\w{1,12}\s){0,6}(?:kennenlernen|sprechen|telefonieren)|freue\smich\sauf\s(?:unser|das|"
    r"ein)\s(?:gespräch|telefonat)|und\sich\b|\bich\sund\b)",
    we_talk=r"\b(?:wir\s(?:unterhalten|sprechen|reden|treffen|sehen|telefonieren|quatschen|schauen)|(?:unterhalten|reden|sprechen|telefonieren|treffen|sehen)\swir|mein(?:em|en|er|e)?\s(?:büro|kabuff|zimmer|praxis|werkstatt|laden)|bis\s(?:dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag)|freue?\smich\sauf|unser(?:em|en)?\s(?:gespräch|telefonat|termin)|kommst\sdu|kommen\ssie\s(?:einfach\s)?(?:vorbei|zu)|vorbei\w*)\b",
    elsewhere=r"\b(?:fragen\ssie\snach|melden\ssie\ssich\sbei|wenden\ssie\ssich|kontakt\w*|schickt|sendet|meldet\ssich|organisiert|assistent\w*|sekretariat|im\sauftrag|empfohlen|krank|verhindert|urlaub|nicht\s(?:herr|frau)|statt|vertritt|rückfragen|bestätigt\sihnen)\b",
    sender_absent=r"\b(?:ich\sselbst\s(?:werde|bin|kann)\s(?:leider\s)?nicht)",
    joins=r"(?:,|;|&|\+|/|\bund\b|\bsowie\b|\boder\b)",
    fillers=r"(?:unser(?:em|er|en|e)?|dem|der|den|die|das|mein(?:em|er|en|e)?|kolleg(?:en|in|e|innen)|herrn?|frau|"
    r"leiter(?:in|s)?|leitung|geschäftsführer(?:in|s)?|teamleiter(?:in|s)?|abteilungsleiter(?:in|s)?|"
    r"bereichsleiter(?:in|s)?|personalleiter(?:in|s)?|personalreferent(?:in|en)?|beiden|ihnen|dir|aus|von|und|[ \-])",
    session_words=r"gespräch|interview|vorstellung|aufgabe|rundgang|pause|mittagessen|fachteil|fallstudie|minuten|"
    r"min|uhr|raum|abschluss|begrüßung|technik",
    name_columns=r"mit|wer|gesprächspartner(?:in|innen)?|name|person|teilnehmer(?:innen)?|interviewer",
    not_names=NOT_NAMES,
    team_words=r"(?:bewerbermanagement|bewerbungsmanagement|bewerbung(?:en)?|personal(?:abteilung|wesen|management|"
    r"team)?|recruiting|karriere|hr|human\sresources|talent|people|team|personalreferat|ausbildung|jobs|career|"
    r"careers|hiring|acquisition|&\sculture|kultur|ihr|das|dein)",
    before_team=r"(?:ihr|dein|das)\s(?:recruiting-?|hr-?|personal-?)?team\s(?:von|der|bei)|team\s(?:von|der|bei)|"
    r"recruiting\sbei",
    firm_before=r"(?:bewerbung\s(?:bei|an|in)\s(?:der|dem|den)?|interesse\san\s(?:der|einer\s(?:mitarbeit|"
    r"tätigkeit)\sbei(?:\sder)?)|beworben\shaben\sbei|(?:gespräch|vorstellungsgespräch|interview|tätigkeit|stelle|"
    r"position|job|mitarbeit|arbeit|termin|einladung|karriere|recruiting)\s(?:bei|mit)(?:\sder)?|"
    r"hier\sbei(?:\sder)?|uns\sbei|im\snamen\s(?:von|der)|im\sauftrag\s(?:von|der))",
    firm_nearby=r"(?:bei|von|der|mit)",
    client_before=r"(?:(?:unser(?:en|em|e|er)?|mein(?:en|em|e|er)?)\s(?:kunden?|mandanten?|"
    r"auftraggeber)(?:in)?,?(?:\sder)?|im\sauftrag\s(?:von|der|des))",
    agency_words=r"(?:personalberatung|personalvermittlung|personaldienstleist\w{0,5}|zeitarbeit|headhunt\w{0,4}|"
    r"executive\ssearch|unser(?:en|em)?\s(?:kunden?|mandanten?))",
    clients_act=r"(?:möchten?\s(?:sie|dich)\s(?:gerne?\s)?(?:kennenlernen|einladen|sehen))",
    post_before=r"(?:(?:bewerbung|beworben|interesse|gespräch|stelle|position|tätigkeit|funktion|ausschreibung|"
    r"vakanz)\s(?:\w{1,12}\s){0,2}(?:als|für|um|:)(?:\s(?:die|den|das|eine?n?|stelle|position|als|des|der)){0,4}|"
    r"(?:stelle|position|posten|rolle)\s(?:des|der|eine[sr])|(?:als|für|beim)(?:\s(?:die|den|das|eine?n?|unsere?n?))?(?:\s(?:stelle|position|funktion))?(?:\s(?:als|des|der))?)",
    post_after=r"(?:stelle|position|rolle)",
    post_nouns=r"bewerb\w+|beworben|stelle|position|tätigkeit|funktion|ausschreibung|vakanz|interesse|job|rolle|gespräch|ausbildung|praktikum|anstellung|einstieg",
    post_suffixes=r"[A-ZÄÖÜ][\wäöüß\-]{2,40}(?:er|erin|or|orin|ist|istin|ent|entin|ant|antin|kraft|geselle|gesellin|frau|mann|leute|leitung|assistenz|gehilfe|gehilfin|wart|wartin|in|eur|eurin|euse|loge|login|graf|grafin|iker|ikerin|bäcker|schreiber|koch|köchin|schlosser|referendar|hilfe|wirt|wirtin|therapeut|therapeutin|volontär|volontärin|arzt|ärztin|writer)(?:[:*_/]-?in)?",
    post_generic=r"cv|rückruf|anruf|rückfrage|nachricht|hinweis|lebenslauf|bewerbungsgespräch|bewerbungsunterlagen|folgegespräch|zweitgespräch|ausbildungsplatz|ausbildungsstelle|praktikumsplatz|mitarbeit|einsatz|programm|kennziffer|chiffre|stellennummer|aktenzeichen|anzeige|inserat|stellenanzeige|vollzeit|teilzeit|gesucht|frühschicht|spätschicht|nachtschicht|kennenlernen|ausschreibung|mandat|ihre[rmns]|deine[rmns]|unsere[rmns]|statusänderung|gehalt|geändert|geänderte|bewerbung|bewerbungen|ihre?|deine?|unsere?|eine?|die|der|das|zur|zum|als|für|auf|am|um|im|in|und|gespräch|vorstellungsgespräch|kennenlerngespräch|interview|einladung|termin|terminvorschlag|terminauswahl|terminbestätigung|bestätigung|eingangsbestätigung|rückmeldung|absage|zusage|angebot|stellenangebot|nachfrage|anfrage|frage|fragen|zwischenstand|zwischenbescheid|erinnerung|morgen|heute|verschiebung|verlegung|neuer|neue|neues|stelle|position|stellenausschreibung|ausschreibung|job|unterlagen|danke|vielen|dank|hallo|liebe|lieber|guten|tag|sehr|geehrte|geehrter|frau|herr|herrn|probetag|probearbeiten|schnuppertag|telefonat|videogespräch|video|call|online|test|aufgabe|arbeitsprobe|vertrag|arbeitsvertrag|status|stand|update|neuigkeiten|info|information|automatische|antwort|abwesenheit|kurze|kurz|noch|bitte|nächste|nächster|schritte|schritt|weiteres|vorgehen|entscheidung|ergebnis|verfahren|auswahlverfahren|wir|sie|du|ich|ihnen|dir|uns|es|ist|hat|geht|dein|ihr|unser|kw|uhr|montag|dienstag|mittwoch|donnerstag|freitag|zweites|erstes|letzte|runde|gesucht|initiativbewerbung|referenznummer|nr|ablauf|vorstellung|aktualisiert|aktualisierte|zusammenfassung|probe",
    post_stops=r"bei|in|im|an|am|und\s(?:wir|ich|möchten|würden|freuen|laden|haben|ihr|dein|sie|du|über|für)|wir|ich|sie|du|uns|ihnen|dir|hat|haben|ist|sind|wird|werden|möchten|würden|zu|zum|zur|vom|von|mit|nach|gefällt|gerne|eingegangen|erhalten|laden|bedanken|freuen|teilen|ab|auf|aus|haben|danke|interessiert|entschieden|die|das|dass|weil|aber|oder\s(?:wir|ich)|an\s(?:unserem|der)|nicht|noch|leider|zunächst|beworben|vorstellen|bewirbt",
    post_heads=r"\w{0,30}(?:ingenieur|entwickler|manager|leiter|berater|referent|assistent|sachbearbeiter|"
    r"controller|analyst|techniker|architekt|mechaniker|kauffrau|kaufmann|pfleger|lehrer|wissenschaftler|redakteur|"
    r"designer|planer|koordinator|spezialist|buchhalter|jurist|anwalt|fahrer|trainee|werkstudent|praktikant|meister|"
    r"administrator|disponent|einkäufer|verkäufer|consultant|engineer|developer|specialist|lead|head|officer|"
    r"fachkraft|hilfskraft|angestellte|mitarbeiter|arzt|ärzt|fachangestellte)(?:e|er|en|in|innen|/in|:in|\*in|_in|"
    r"\(in\))?",
    post_labels=r"(?:position|stelle|stellenbezeichnung|funktion)",
    occupations=own.WORDS | english.EVERYWHERE,
    compounds=True,
)
LANGUAGE: Language = Language("de", CUES, TIMES, PEOPLE)
