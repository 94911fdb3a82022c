"""What can be said to heardback in Italian."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:si|ok|certo|va bene)"
_ASK = r"(?:sollecitare|sollecitarli|richiedere notizie|chiedere(?: notizie)?|ricontattarli|riscrivere)"

ITALIAN = Phrases(
    code="it",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:la|loro|una) )*(?:decisione|risposta|riscontro|esito)(?: e| sara| arriva| attesa| prevista| promessa)*"
            + _TO
            + "{by}",
            r"(?:(?:loro|lei|lui) )?(?:decidono|decideranno|decide|rispondono|risponderanno|mi (?:fanno sapere|faranno sapere|"
            r"rispondono|scrivono|chiamano)) {by}",
            r"(?:scadenza|termine|aspetto risposta)" + _TO + "{by}",
            r"(?P<by>(?:entro|prima del) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"non (?:posso|devo) {_ASK}|(?:per favore )?non {_ASK}|(?:(?:posso )?{_ASK}|solleciti?){_TO}no",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:si )?posso {_ASK}(?:{_TO}{_YES})?|(?:{_ASK}|sollecito)(?:{_TO}{_YES}| permesso)",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:ho|abbiamo) )?(?:parlato|discusso|chiacchierato) con {one} (?P<topic>(?:di|del|della|dello|dei|degli|delle|su|"
            r"sul|sulla|sui|sulle|dell'|sull') ?.+)",
            r"(?:(?:ho|abbiamo) )?(?:parlato|discusso) (?P<topic>(?:di|del|della|su|sul|sulla) .+) con {one}",
        ),
        *said(Says.NOTE, r"(?:nota|note|appunto|appunti)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:ho|abbiamo) )?(?:incontrato|conosciuto|parlato con|visto)" + _TO + "{who}",
            r"(?:intervistatore|intervistatrice|intervistatori|selezionatore|selezionatrice)(?: era| erano)?"
            + _TO
            + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:il |l')?(?:colloquio|incontro|appuntamento) )?(?:non (?:si e (?:svolto|tenuto|fatto)|c'e stato|ha avuto luogo)|"
            r"(?:e stato |e )?annullato|(?:e )?saltato)",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:si ?,? ?)?(?:e |era )?un colloquio|colloquio" + _TO + r"si|si ?,? (?:un )?colloquio",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:no ?,? ?)?non (?:e|era) un colloquio|nessun colloquio|colloquio" + _TO + "no",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:il|un|mio|nuovo|prossimo|secondo|terzo|ultimo) )*(?:colloquio|incontro|appuntamento|chiamata)"
            r"(?: e| sara| fissato| spostato| per| al)*" + _TO + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:rimandare|rimanda|aspettare|aspetta|attendere|ricordamelo|ricordami|piu tardi)(?: tra| fra| di| per)?"
            + _TO
            + "{long}",
            r"(?:rimandare|rimanda|aspettare|aspetta|attendere|niente|ricordamelo|ricordami)(?: fino a(?:l|ll')?| il| al) ?{until}",
        ),
        *said(
            Says.IGNORE,
            r"(?:per favore )?ignora(?:re|lo|la)?|dimentica(?:re|lo)?|non e (?:una )?candidatura(?: mia)?|non e mi[ao]",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:mi sono )?ritirat[oa](?: la (?:mia )?candidatura)?|(?:ho )?ritirato la (?:mia )?candidatura|candidatura ritirata|"
            r"mi ritiro|(?:ho )?rinunciato|non (?:mi interessa|sono) piu(?: interessat[oa])?",
        ),
        *said(
            Says.OFFER,
            r"(?:un'|una )?(?:offerta|proposta)(?: ricevuta| di lavoro)?|(?:ho )?ricevuto (?:un'|una |l')?(?:offerta|proposta)"
            r"(?: di lavoro)?|mi hanno fatto un'offerta|ho (?:un'|una )(?:offerta|proposta)",
        ),
        *said(
            Says.REJECTED,
            r"(?:un )?rifiuto|(?:sono stat[oa] )?(?:rifiutat|scartat|respint)[oa]|mi hanno (?:rifiutat|scartat)[oa]|"
            r"hanno detto (?:di )?no|esito negativo",
        ),
        *said(Says.ROLE, r"(?:(?:il|la|mio) )?(?:ruolo|posizione|posto)(?: e)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"(?:unire|unisci|fondere) (?:a|con) {other}|(?:la )?stessa (?:azienda |candidatura )?di {other}",
            r"(?:unire|unisci|fondere) {names}",
        ),
        *said(
            Says.STOP,
            r"(?:ferma(?:re)?|stop|basta) tutto|(?:ho )?(?:trovato|accettato|preso) (?:un |il )?(?:lavoro|posto)",
        ),
        *said(
            Says.PAUSE,
            r"(?:in )?pausa(?: tutto| la ricerca)?(?: fino a(?:l|ll')? ?{until}| per (?P<long>.+))?",
            r"(?:in )?(?:ferie|vacanza) fino a(?:l|ll')? ?(?P<until2>.+)",
        ),
        *said(Says.RESUME, r"riprendere|riprendi|continua(?:re)?|sono tornat[oa]"),
        *said(Says.YES, r"(?:si|esatto|giusto|corretto)"),
        *said(Says.NO, r"(?:no|sbagliato|falso)(?: grazie)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:la )?(?:decisione|risposta|entro|decidono|scadenza)\b"),
        *said(Says.MAY_FOLLOW_UP, r"posso (?:sollec|chied|ricont)|sollecit"),
        *said(Says.INTERVIEWER, r"(?:ho )?(?:incontrato|conosciuto)|intervistat"),
        *said(Says.INTERVIEW, r"(?:il )?colloquio\b"),
        *said(Says.SNOOZE, r"rimanda"),
        *said(Says.IGNORE, r"ignora"),
        *said(Says.WITHDRAWN, r"(?:mi sono )?ritirat|mi ritiro"),
        *said(Says.OFFER, r"offerta\b"),
        *said(Says.REJECTED, r"rifiut|scartat"),
        *said(Says.ROLE, r"(?:il )?ruolo\b"),
        *said(Says.MERGE, r"unire\b"),
        *said(Says.PAUSE, r"pausa"),
        *said(Says.STOP, r"ferma"),
    ),
    examples=(
        (Says.REPLY_BY, "decisione entro il 5 dicembre"),
        (Says.MAY_FOLLOW_UP, "posso sollecitare sì"),
        (Says.MAY_NOT_FOLLOW_UP, "posso sollecitare no"),
        (Says.INTERVIEWER, "incontrato Dana Wu <dana@acme.example>"),
        (Says.TALKED, "parlato con Dana della migrazione a Rust"),
        (Says.NOTE, "nota: si trasferiscono in un ufficio più grande"),
        (Says.INTERVIEW, "colloquio il 12 marzo alle 15:00"),
        (Says.NOT_HELD, "non si è svolto"),
        (Says.SNOOZE, "rimandare 1 settimana"),
        (Says.IGNORE, "ignorare"),
        (Says.WITHDRAWN, "mi ritiro"),
        (Says.OFFER, "offerta"),
        (Says.REJECTED, "rifiuto"),
        (Says.IS_INTERVIEW, "sì, un colloquio"),
        (Says.NOT_INTERVIEW, "non è un colloquio"),
        (Says.YES, "sì"),
        (Says.NO, "no"),
        (Says.ROLE, "ruolo: Data Analyst"),
        (Says.MERGE, "unire con Acme Holding"),
        (Says.PAUSE, "pausa fino al 2 gennaio"),
        (Says.RESUME, "riprendere"),
        (Says.STOP, "fermare tutto"),
    ),
    talked="{who}: parlato {topic}",
    joins=r"e|ed",
)
