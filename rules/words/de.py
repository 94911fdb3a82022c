"""What can be said to heardback in German."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:ja|jep|ok|okay|gerne?|klar)"
_ASK = r"(?:nachfragen|nachhaken|nachfassen|nochmals? fragen|mich melden)"

GERMAN = Phrases(
    code="de",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:die|ihre|eine) )?(?:entscheidung|antwort|ruckmeldung|bescheid|ergebnis|zusage oder absage)"
            r"(?: (?:kommt|fallt|ist|wird|erwartet|erwarte ich|erhalte ich|versprochen|zugesagt))*" + _TO + "{by}",
            r"(?:sie|man|er) (?:entscheiden|entscheidet|melden|meldet|antworten|antwortet|geben|gibt|wollen|will)"
            r"(?: sich| mir| man)*(?: entscheiden| bescheid| antwort)?(?: sich)?(?P<by> .+?)"
            r"(?: (?:melden|entscheiden|antworten|bescheid geben|bescheid sagen|bescheid|antwort))?",
            r"(?:frist|deadline|termin fur die (?:antwort|entscheidung)|erwarte antwort)" + _TO + "{by}",
            r"(?P<by>(?:bis|spatestens) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"(?:ich )?(?:darf|kann|soll)(?: ich)? (?:nicht|nicht mehr) {_ASK}|(?:bitte )?nicht {_ASK}",
            rf"(?:(?:ich )?(?:darf|kann)(?: ich)? )?{_ASK}(?: erlaubt| erwunscht)?{_TO}(?:nein|nicht)",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:ja )?(?:ich )?(?:darf|kann)(?: ich)?(?: gerne?)? {_ASK}(?:{_TO}{_YES})?",
            rf"{_ASK}(?:{_TO}{_YES}| (?:ist )?(?:erlaubt|ok|okay|erwunscht|in ordnung))",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:ich|wir) )?(?:(?:habe|haben) )?mit {one} (?P<topic>uber .+?) (?:gesprochen|geredet|diskutiert)",
            r"(?:(?:ich|wir) )?(?:sprach|sprachen|redete|redeten) mit {one} (?P<topic>uber .+)",
            r"(?:gesprach|gesprochen) mit {one} (?P<topic>uber .+)",
        ),
        *said(Says.NOTE, r"(?:notiz|notizen|merke)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:ich|wir) )?(?:(?:habe|haben) )?(?:mit )?{who} (?:getroffen|kennengelernt|gesprochen|gesehen)",
            r"(?:(?:ich|wir) )?(?:traf|trafen|gesprochen mit|sprach mit|gesprach mit|getroffen)(?: ?[:=] ?| ){who}",
            r"(?:gesprachspartner(?:in)?|interviewer(?:in)?|dabei (?:war|waren))" + _TO + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:das|der|es) )?(?:gesprach |interview |termin |vorstellungsgesprach )?"
            r"(?:(?:hat|fand) nicht statt(?:gefunden)?|(?:ist |wurde )?(?:ausgefallen|abgesagt(?: worden)?)|fiel aus)",
            r"nicht stattgefunden",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:ja ?,? ?)?(?:(?:das|es) )?(?:ist |war )?ein (?:interview|vorstellungsgesprach|bewerbungsgesprach)",
            r"(?:interview|vorstellungsgesprach)" + _TO + r"ja|ja ?,? (?:ein )?(?:interview|vorstellungsgesprach)",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:nein ?,? ?)?(?:(?:das|es) )?(?:ist |war )?kein (?:interview|vorstellungsgesprach|bewerbungsgesprach)",
            r"(?:interview|vorstellungsgesprach)" + _TO + "nein",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:das|ein|mein|neues|nachstes|zweites|drittes|neuer|der|nachste|zweite) )*"
            r"(?:interview|vorstellungsgesprach|bewerbungsgesprach|gesprach|termin|runde)(?: ist| war| am| verlegt auf)*"
            + _TO
            + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:ruhen(?: lassen)?|warten|warte|schlummern|zuruckstellen|spater|erinnere mich|wieder)"
            r"(?: fur| in| noch)?" + _TO + "{long}",
            r"(?:ruhen(?: lassen)?|warten|warte|zuruckstellen|nichts|erinnere mich)(?: bis(?: zum)?| am) {until}",
            r"(?P<long>.+?) (?:ruhen lassen|warten|zuruckstellen)",
        ),
        *said(
            Says.IGNORE,
            r"(?:bitte )?(?:ignorieren|ignoriere(?: das| es)?|vergessen|vergiss (?:es|das))",
            r"(?:das ist )?keine bewerbung(?: von mir)?|nicht meins?|nicht von mir",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:(?:ich )?(?:habe )?(?:meine )?bewerbung )?zuruckgezogen|(?:ich )?habe zuruckgezogen|(?:ich )?ziehe (?:meine bewerbung )?zuruck",
            r"kein interesse(?: mehr)?|(?:ich )?habe (?:ich )?abgesagt|ich habe abgesagt",
        ),
        *said(
            Says.OFFER,
            r"(?:ein )?(?:angebot|zusage)(?: (?:bekommen|erhalten))?|(?:ich )?habe (?:ein |das |eine )?"
            r"(?:angebot|zusage)(?: (?:bekommen|erhalten))?|sie haben mir ein angebot gemacht",
        ),
        *said(
            Says.REJECTED,
            r"(?:eine )?absage(?: (?:bekommen|erhalten))?|(?:ich )?habe (?:eine )?absage(?: (?:bekommen|erhalten))?",
            r"(?:ich )?(?:wurde |bin )?abgelehnt(?: worden)?|sie haben (?:mir )?abgesagt",
        ),
        *said(Says.ROLE, r"(?:(?:die|meine) )?(?:stelle|rolle|position)(?: ist| als)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"zusammenlegen mit {other}|(?:ist )?(?:das|die)selbe (?:firma |bewerbung )?wie {other}|"
            r"gehort zu (?P<other2>.+)",
            r"(?P<names>.+) zusammenlegen|zusammenlegen (?P<names2>.+)",
        ),
        *said(
            Says.STOP,
            r"alles (?:stopp?|stoppen|beenden|anhalten)|stopp? alles|suche beendet",
            r"ich habe (?:einen|den|die) (?:neuen? )?(?:job|stelle)(?: angenommen| gefunden)?|(?:job|stelle) angenommen",
        ),
        *said(
            Says.PAUSE,
            r"(?:bitte )?(?:pause|pausieren|pausiere)(?: alles| die suche)?(?: bis(?: zum)? {until}|(?: fur)? (?P<long>.+))?",
            r"(?:im )?urlaub bis(?: zum)? (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"(?:bitte )?(?:weiter(?:machen)?|fortsetzen|wieder da|pause (?:beenden|vorbei))"),
        *said(Says.YES, r"(?:ja|jep|jawohl|stimmt|richtig|korrekt)(?: bitte)?"),
        *said(Says.NO, r"(?:nein|ne|nee|falsch|stimmt nicht)(?: danke)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:die )?(?:entscheidung|antwort|ruckmeldung|sie entscheiden|sie melden|bis|frist)\b"),
        *said(Says.MAY_FOLLOW_UP, r"(?:ich )?darf (?:ich )?nach|nachfragen"),
        *said(Says.INTERVIEWER, r"(?:ich )?(?:habe )?getroffen|gesprachspartner"),
        *said(Says.INTERVIEW, r"(?:das )?(?:vorstellungsgesprach|gesprach|termin)\b"),
        *said(Says.SNOOZE, r"ruhen|zuruckstellen|erinnere"),
        *said(Says.IGNORE, r"ignorier"),
        *said(Says.WITHDRAWN, r"zuruckgezogen|ich ziehe"),
        *said(Says.OFFER, r"angebot\b|zusage\b"),
        *said(Says.REJECTED, r"absage\b|abgelehnt"),
        *said(Says.ROLE, r"(?:die )?stelle\b"),
        *said(Says.MERGE, r"zusammenlegen"),
        *said(Says.PAUSE, r"paus"),
        *said(Says.STOP, r"stopp?\b|alles stopp"),
    ),
    examples=(
        (Says.REPLY_BY, "Entscheidung bis 5. Dezember"),
        (Says.MAY_FOLLOW_UP, "darf nachfragen ja"),
        (Says.MAY_NOT_FOLLOW_UP, "darf nachfragen nein"),
        (Says.INTERVIEWER, "Dana Wu <dana@acme.example> getroffen"),
        (Says.TALKED, "mit Dana über die Migration nach Rust gesprochen"),
        (Says.NOTE, "Notiz: sie ziehen in ein größeres Büro"),
        (Says.INTERVIEW, "Vorstellungsgespräch am 12. März um 15 Uhr"),
        (Says.NOT_HELD, "hat nicht stattgefunden"),
        (Says.SNOOZE, "ruhen lassen 1 Woche"),
        (Says.IGNORE, "ignorieren"),
        (Says.WITHDRAWN, "zurückgezogen"),
        (Says.OFFER, "Angebot"),
        (Says.REJECTED, "Absage"),
        (Says.IS_INTERVIEW, "ja, ein Vorstellungsgespräch"),
        (Says.NOT_INTERVIEW, "kein Vorstellungsgespräch"),
        (Says.YES, "ja"),
        (Says.NO, "nein"),
        (Says.ROLE, "Stelle: Data Analyst"),
        (Says.MERGE, "gehört zu Acme Holding"),
        (Says.PAUSE, "Pause bis 2. Januar"),
        (Says.RESUME, "fortsetzen"),
        (Says.STOP, "alles stoppen"),
    ),
    talked="{who}: {topic} gesprochen",
    joins=r"und|sowie",
)
