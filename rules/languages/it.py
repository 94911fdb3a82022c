"""Italian: what job mail says and how. Cues only; times and names are read as far as they are international."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

CUES = Cues(
    stop_words=frozenset(
        "il lo la gli di del della e è che un una per con non si da in sono suo sua ci le abbiamo grazie buongiorno "
        "buonasera gentile saluti come al alle nostra nostro anche ma mi questo presso cordiali dei".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:vorremmo|vorrei|desideriamo|piacerebbe|saremmo lieti)~(?:fissare|incontrar\w*|conoscer\w*|invitar\w*|organizzare|proporre|sentir\w*)",
            r"(?:invit\w+|convoc\w+|proporre)~(?:a |per )?(?:un |una |il )?(?:colloquio|incontro|intervista|videochiamata)|invito al? colloquio",
        ),
        *said(
            Act.INVITE,
            0.5,
            r"(?:primo|secondo|ultimo) colloquio|colloquio (?:conoscitivo|telefonico|tecnico|con|online)",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:le|ti) (?:andrebbe|va|andrebbe bene|va bene|farebbe|è comodo)~|(?:sarebbe|è|saresti|sei) disponibile|(?:quando|quale giorno|che giorno|"
            r"quali orari)~|(?:sue|tue) disponibilità|sua disponibilità|(?:scelga|scegli|selezion\w+|indich\w+|prenot\w+)~(?:orario|data|slot|giorno|"
            r"appuntamento)|mi faccia sapere|conferm\w+~(?:presenza|disponibilità)",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:conferm\w+|fissat\w+|programmat\w+)~(?:colloquio|appuntamento|incontro|per il|alle)|(?:colloquio|appuntamento|incontro)~(?:confermato|fissato|si terrà|avrà luogo)|(?:l'aspettiamo|la aspettiamo|ti aspettiamo|ci vediamo)",
        ),
        *said(Act.REMIND, 0.9, r"promemoria|le ricordiamo~(?:colloquio|appuntamento)"),
        *said(
            Act.MOVE,
            0.9,
            r"(?:spost\w+|rinvi\w+|posticip\w+|anticip\w+|rimand\w+)~(?:colloquio|appuntamento|incontro|al |alle )|(?:colloquio|appuntamento|incontro)~(?:spostato|rinviato|posticipato)|nuova data (?:è|sarà|:)",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:annull\w+|cancell\w+|disd\w+)~(?:colloquio|appuntamento|incontro)|(?:colloquio|appuntamento|incontro)~(?:annullato|cancellato)",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:completare|svolgere|compilare|eseguire|fare|rispondere)~(?:test|prova|esercizio|questionario|caso)|(?:prova|test) (?:tecnic[oa]|pratica|online)",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:offrir\w+|proporre|proporl\w)~(?:posizione|contratto|assunzione|ruolo|posto)|(?:lettera|proposta) (?:di )?(?:assunzione|impegno|contrattuale)|contratto di lavoro|benvenut[oa] (?:nel team|in azienda)",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"non~(?:proseguire|procedere|dare seguito|selezionat\w+|possiamo offrir\w+|idone\w+|in linea|continuare)|(?:altr[oia]) (?:candidat\w+|profil\w+|persona)|(?:posizione|ruolo|selezione)~(?:coperta|chiusa|annullata|stata coperta)",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:purtroppo|spiacenti|ci dispiace|rammarico)|(?:in bocca al lupo|auguri\w*)~(?:futuro|ricerca|carriera)?|banca dati",
        ),
        *said(Act.PAUSE, 0.85, r"in (?:pausa|sospeso|stand-?by)|sospes[oa]"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:ancora|stiamo|tuttora)~(?:valutand\w+|corso|decis\w+|colloqui)|(?:le|ti) (?:farò|faremo|daremo|darò)~sapere|(?:ricontatter\w+|aggiorn\w+|risentir\w+)|pazienza|ritardo|riscontro entro|decisione",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:potrebbe|può|potresti|puoi|cortesemente|per favore)~(?:inviar\w*|mandar\w*|indicar\w*|confermar\w*|fornir\w*|dirci)|retribuzione attuale|ral|preavviso",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"candidatur\w+|candidat\w+|posizione|selezione|curriculum|cv|assunzione|annuncio|ricerca del personale|lavoro",
        ),
        *said(Act.JOB, 0.65, r"colloquio|profilo|team|risorse umane|hr"),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:sua|tua) (?:candidatura|domanda)|(?:suo|tuo) (?:cv|curriculum)|inviato il curriculum|(?:grazie|ringrazi\w+)~(?:colloquio|incontro|candidatura|disponibilità|curriculum)",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:abbiamo ricevuto|ricevut[oa]|ricezione)~(?:candidatura|cv|curriculum|domanda)|grazie per (?:la (?:sua|tua) candidatura|esserti candidat\w)|candidatura~(?:ricevuta|inviata)",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:valuter\w+|esaminer\w+|in caso di)~(?:profilo|candidatura|interesse)|messaggio automatico|non rispondere",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:ho visto|ho trovato|visionato)~(?:suo|tuo) profilo|(?:head ?hunter|mio cliente|nostro cliente|società di selezione|confidenzial\w*)|(?:apert[oa]|interessat[oa])~(?:opportunità|valutare|nuove)|nuova opportunità",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:nuove|\d+) (?:offerte|annunci)|offerte di lavoro|job alert|fiera del lavoro|newsletter|webinar|candidati ora|iscriviti|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:fuori (?:ufficio|sede)|in ferie|risposta automatica|sarò assente|assente fino)|per urgenze",
        ),
        *said(Act.UNDELIVERED, 0.9, r"non (?:è stato )?(?:possibile consegnare|recapitat\w)|mancato recapito"),
        *said(
            Act.CHORE,
            0.9,
            r"codice di (?:verifica|sicurezza)|password|(?:completa|concludi)~(?:candidatura|profilo)|sondaggio|questionario di gradimento|ha (?:visto|visualizzato)~profilo",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|scuola|professor\w+|genitori|medic[oa]|dentista|visita (?:medica|specialistica)|consolato|ambasciata|compleanno|matrimonio|affitto",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"prego|è stato un piacere|grazie a lei|grazie a te|altrettanto|grazie (?:per|del) (?:il )?(?:suo|tuo) messaggio",
        ),
        *said(Act.THANK, 0.85, r"(?:grazie|ringrazi\w+)~(?:colloquio|tempo|incontro|conversazione)"),
        *said(Act.CHECK_IN, 0.85, r"(?:aggiornament\w+|novità|stato della|sapere se|riscontro)"),
        *said(
            Act.APPLY,
            0.85,
            r"(?:mia candidatura|candidarmi|mio (?:cv|curriculum)|in allegato~(?:cv|curriculum)|invio il)",
        ),
    ),
    conditions=(r"se|qualora|nel caso|quando|una volta|salvo|eventual\w+",),
    asides=(r"(?:grazie|ringrazi\w+)(?: \w+){0,2}? per|a seguito|prima di|dopo|durante",),
    negations=(r"non|né|mai|senza|nessun\w*",),
    job_words=(
        r"candidatur\w+|candidat\w+|colloquio|colloqui|selezione|curriculum|assunzione|offerte di lavoro|risorse umane|annuncio|retribuzione",
    ),
)

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE: Language = Language("it", CUES, TIMES, PEOPLE)
