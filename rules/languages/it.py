"""Italian: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import en as english
from rules.languages.occupations import it as own
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

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
)

TIMES = TimeWords(
    months=(
        ("gennaio", "genn", "gen"),
        ("febbraio", "febb", "feb"),
        ("marzo", "mar"),
        ("aprile", "apr"),
        ("maggio", "mag"),
        ("giugno", "giu"),
        ("luglio", "lug"),
        ("agosto", "ago"),
        ("settembre", "sett", "set"),
        ("ottobre", "ott"),
        ("novembre", "nov"),
        ("dicembre", "dic"),
    ),
    weekdays=(
        ("lunedì", "lunedi", "lunedi'", "lun"),
        ("martedì", "martedi", "martedi'", "mar"),
        ("mercoledì", "mercoledi", "mercoledi'", "mer"),
        ("giovedì", "giovedi", "giovedi'", "gio"),
        ("venerdì", "venerdi", "venerdi'", "ven"),
        ("sabato", "sab"),
        ("domenica", "dom"),
    ),
    relative_days=(
        ("dopodomani", 2),
        ("dopo domani", 2),
        ("domani", 1),
        ("domattina", 1),
        ("oggi", 0),
        ("stamattina", 0),
        ("stasera", 0),
        ("questo pomeriggio", 0),
        ("ieri", -1),
    ),
    zones=("Europe/Rome", "Europe/Zurich", "Europe/London"),
    bare_day_number=True,
    following=r"(?:il\s)?prossimo|(?:la\s)?prossima",
    coming=r"questo|questa",
    past=r"scorso|scorsa|passato",
    in_next_week=r"(?:della\s)?(?:prossima\ssettimana|settimana\sprossima)|prossimo|prossima",
    ordinal=r"°|º",
    of=r"di",
    article=r"il\sgiorno|il|l'|del|al|dell'|giorno",
    day_number=r"(?:il|al|del|entro\sil|dal|fino\sal|e\sil|o\sil)(?:\sgiorno)?|(?:l|all|dell)'(?=\d)|giorno",
    not_a_day=r"(?:°|º)?\s?(?:piano|%|per\scento|volta|posto|candidat|fase|anni|euro|giorni|settimane|minuti|persone)",
    at=r"alle(?:\sore)?|h\.?|all'|ore|dalle(?:\sore)?|verso\sle|per\sle(?:\sore)?|le\sore|intorno\salle|le|a\spartire\sdalle|delle",
    on=r"d[ie]l?(?:\sgiorno)?|il|nella",
    to=r"alle(?:\sore)?|fino\salle|e\sle|all'",
    oclock=r"h|ore|in\spunto",
    noon=r"mezzogiorno",
    hours=(
        *counted(
            "una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette "
            "diciotto diciannove venti"
        ),
        ("mezzogiorno", 12),
    ),
    after_hour=(
        (r"e\s(?:mezza|mezzo|trenta)", 30),
        (r"meno\sun\squarto", -15),
        (r"e\s(?:un\s)?quarto", 15),
        (r"e\s(?:tre\squarti|quarantacinque)", 45),
        (r"meno\sdieci", -10),
        (r"e\sdieci", 10),
    ),
    morning=r"d[ie]l\smattino|di\smattina|della\smattina",
    afternoon=r"d[ie]l\spomeriggio|di\spomeriggio|pomeriggio|della\ssera|di\ssera",
    takes=r"dura(?:ta)?(?:\s(?:di|prevista|indicativa|circa))*(?:\s:)?|durerà|circa|per|di\scirca|almeno|meno\sdi|più\sdi|un'|in",
    places=r"indirizzo|luogo|dove|presso(?:\sla\snostra\ssede|\si\snostri\suffici)?|nostra\ssede|nostri\suffici|sede|ufficio|in\spresenza|\bvia\b|viale|piazza",
    deadline=r"entro(?:\s(?:il|le|l'|e\snon\soltre(?:\sil)?))?(?:\sgiorno)?|prima\sd(?:i|el|elle)|fino\sa(?:l|lle)?|non\soltre(?:\s(?:il|le))?|al\spiù\stardi(?:\s(?:il|entro|per))?|"
    r"scadenza\s?:?(?:\sil)?|scade(?:\sil)?|termine(?:\sultimo)?(?:\s(?:è|il))*\s?:?|valida?\sfino\sal|dal",
    window=r"tra(?:\sle\s\d{1,2}(?:[:.]\d\d)?\se)?(?:\sle)?|fra(?:\sle)?|dopo\sle|prima\sdelle|a\spartire\sdalle|da\sle|qualsiasi\sora",
    former=r"(?:vecchi[oa]|precedente|iniziale|originari[oa]|originariamente|inizialmente)\s?(?:data|ora|orario|appuntamento)?(?:\s(?:d[ie]l?|era|alle|previst[oa]|fissat[oa]|per))*\s?:?|"
    r"era\s(?:\w{1,14}\s){0,2}(?:previst[oa]|fissat[oa])?(?:\s(?:per|il|alle))*|invece\s(?:che|d[ie]l?)(?:\salle)?|anziché(?:\s(?:il|alle))?|non\spiù(?:\s(?:il|alle))?|al\sposto\sd[ie]l?|"
    r"(?:spost\w+|rinvi\w+|anticip\w+|posticip\w+|slitt\w+|cambi\w+)(?:\s[\w'-]{1,14}){0,5}\s(?:d[ie]l|da|dalle|dal|previsto)(?:\sgiorno)?",
    appointed=r"(?:colloquio|appuntamento|incontro|call|chiamata)\sd[ie]l?",
    aside=r"\b(?:apr(?:e|iamo|ono)|apertura|chiud\w+|chiusura|pranzo|pausa|arriv(?:o|are|i)|accoglienza|si\spresenti|presentati|treno|volo|autobus|visita|prova\sscritta|spettacolo|turno|servizio|caffè)\b",
    begins=r"\b(?:inizi\w*|cominci\w+|si\sparte|partiamo)\b",
    amounts=(
        (r"(?:una\s)?mezz'ora|mezzora", 30),
        (r"(?:un\s)?quarto\sd'ora", 15),
        (r"un'ora|un\sora", 60),
        (r"(?:due|2)\sore", 120),
        (r"un\sgiorno", 1440),
        (r"una\ssettimana", 10080),
    ),
    later=r"dopo|più\stardi|in\savanti|posticip\w+|ritard\w+|slitt\w+|rinvi\w+|rimand\w+",
    earlier=r"prima|anticip\w+",
    by_amount=r"di\s",
    restated=r"cioè|ovvero|ossia|che\ssono",
    renewed=r"non(?:\s[\w,']{1,14}){1,6}\sma|bensì|nuov[oa]\s(?:data|ora|orario|appuntamento)(?:\s(?:è|sarà|:|il|per|sarebbe|alle))*\s?:?|"
    r"(?:spost\w+|rinvi\w+|anticip\w+|posticip\w+|slitt\w+|rimand\w+|riprogramm\w+)(?:\s[\w'-]{1,14}){0,6}\s(?:a|al|alle|per|all')(?:\s(?:il|le|giorno))*|ora(?:\s(?:è|sarà|alle))*|adesso(?:\salle)?|"
    r"invece(?:\s(?:il|alle|a))*|piuttosto(?:\s(?:il|alle))*",
    same_time=r"stess[oa]\s(?:ora|orario)|orario\s(?:resta|rimane|invariato)",
    alternative=r"o(?:ppure)?(?:\sil)?|o\sin\salternativa",
    lasting=r"\b(?:dura\w{0,4}|circa|colloquio|call|chiamata|incontro|minuti|videochiamata)\b",
    over=r"\b(?:grazie|ringrazi\w+|piacere|felic[ei]|dopo|seguito)\b[^.!?\n]{0,80}\b(?:d[ie]\s(?:lunedì|martedì|mercoledì|giovedì|venerdì|ieri)|scors[oa]|ieri|tempo|colloquio|incontro|chiacchierata|"
    r"candidatura|curriculum)\b|\b(?:abbiamo\s(?:parlato|ricevuto|incontrato)|ci\ssiamo\s(?:visti|sentiti|incontrati)|ha\s(?:inviato|mandato)|candidat[oa]\sil)\b",
    elsewhere=r"\b(?:chius[aoi]|festiv[oa]|ferie|assente|fuori\sufficio|inserimento|primo\sgiorno|fondata|decisione|le\sfar\w+\ssapere|ti\sfar\w+\ssapere|inizio\sdel\srapporto|"
    r"non\s(?:posso|potrò|possiamo|potremo|riesco|riusciamo|sarò))\b",
    choice=r"(?:\b(?:quale|quali|che)\s(?:\w{1,8}\s){0,3}(?:preferisc\w+|orario|giorno|data|meglio|comod\w+)|\b(?:scegli\w+|scelga|opzioni|alternative|disponibilità|"
    r"le\sseguenti\s(?:date|fasce)|fasce\sorarie|una\sdi\squeste|uno\sdi\squesti|oppure|preferi\w+|slot)\b)",
    fixed=r"\b(?:confer\w+|colloquio|appuntamento|incontro|call|chiamata|videochiamata|fissat\w+|fissare|previst\w+|programmat\w+|aspettiamo|attendiamo|aspetto|vediamo|si\sterrà|promemoria|ricord\w+|"
    r"nuov[oa]|data|ora|orario|quando|convocat\w+|convocazione|invit\w+|spostat\w+)\b",
    another=r"\baltr[oai]\s(?:giorno|ora|data|momento|orario|appuntamento)\b|\b(?:che|quale|quando)\b[^.\n]{0,50}\?",
    cannot=r"\bnon\s(?:\w{1,10}\s){0,3}(?:poss\w+|può|potr\w+|riesc\w+|riusc\w+|va|sarà|c'è)\b|\b(?:impossibile|imprevisto|intoppo|contrattempo)\b",
    round_the_clock=True,
    called_off=r"\b(?:annull\w+|cancell\w+|disdi\w+|disdett\w+|salta|non\ssi\s(?:terrà|farà)|non\spotr\w+|rinvi\w+|sospes\w+)\b",
    answers=r"\b(?:(?:le|ti|vi|la)\s(?:\w{1,10}\s){0,2}(?:far[òe]\w*|facci\w+|scriv\w+|dir\w+|dar\w+|d[oò]|contatt\w+|ricontatt\w+|aggiorn\w+|inform\w+|comunic\w+|rispond\w+|richiam\w+|chiam\w+|inviar\w+)|"
    r"(?:farci|farmi|farle|farti|darle|darti|ricontattarla|ricontattarti|aggiornarla|aggiornarti|contattarla|contattarti|comunicarle|scriverle)|riscontro(?!\sda\sparte\ssua)|"
    r"(?<!sua\s)(?<!tua\s)(?:risposta|decisione)(?!\s(?:sua|tua|da\sparte\s(?:sua|tua)))|esito|notizie|novità|aggiornament\w+|(?:avrà|avrai|riceverà|riceverai|saprà|saprai|sentirà|sentirai)|decid\w+|"
    r"ci\s(?:faremo|facciamo)\s(?:vivi|sentire|risentire)|mi\s(?:farò|faccio)\s(?:vivo|viva|sentire|risentire)|sapere\squalcosa|da\sparte\snostra|ci\srisentiamo|ci\ssentiamo|feedback|chiuder\w+\sla\sselezione)",
    requests=r"(?:\b(?:per\sfavore|per\scortesia|può|puoi|potrebbe|potresti|la\sprego|ti\sprego|la\spreghiamo|le\schiediamo|ti\schiediamo|ti\schiedo|le\schiedo|"
    r"(?:sua|tua)\s(?:\w{1,12}\s){0,2}(?:risposta|conferma|decisione|disponibilità|documentazione)|suo\sriscontro|tuo\sriscontro|"
    r"(?:mi|ci)\s(?:faccia|fai|mandi|invii|confermi|dica|indichi|scriva)|(?:invii|mandi|conferma|confermi|risponda|rispondi|indichi|indica|compili|compila|firmi|restituisca|scelga|scegli|fammi|"
    r"facci|inviaci|inviami|mandaci|rispedisc\w+|completi|completa)(?:ci|mi|lo|la)?\b|scadenza|deve|dovrà|devi|dovrai|ha\stempo\sfino|hai\stempo\sfino|da\sparte\s(?:sua|tua)|offerta\sè\svalida|"
    r"(?:attendo|attendiamo|aspetto|aspettiamo)\s(?:la\s|il\s)?(?:sua|tua|suo|tuo)))",
    hearing=r"\bse\s(?:\w{1,8}\s){0,3}non\s(?:\w{1,8}\s){0,4}(?:notizie|risposta|nulla|niente|riscontro|ricev\w+)",
    depends=r"\b(?:appena|non\sappena|una\svolta|quando|dopo|a\spartire\sda|se|di\ssolito|solitamente|normalmente|in\sgenere|qualora)\b",
    depends_after=r"\s?(?:dopo|da(?:l|lla)\s(?:ricezione|colloquio|consegna|data)|successiv\w+)\s?(?!oggi)",
    refused=r"\bnon\s(?:\w{1,12}\s){0,3}(?:promettere|garantire|assicurare|dire|sapere|prima)\w*|\bsenza\s(?:una\s)?decisione",
    within=r"entro(?:\si(?:\sprossimi)?)?|in|nel\sgiro\sdi|tra|fra|nei|nelle|nell'arco\sdi|circa|ancora|al\smassimo|massimo|almeno|serv\w+|ci\svorr\w+|occorr\w+|per",
    coming_n=r"(?:i|le|nei|nelle)(?:\sprossim[ie])?|prossim[ie]",
    more=r"buon[ie]|altr[ie]",
    or_to=r"-|a|o|e",
    numbers=(
        ("un paio di", 2),
        ("una", 1),
        ("un", 1),
        ("due", 2),
        ("tre", 3),
        ("quattro", 4),
        ("cinque", 5),
        ("sei", 6),
        ("sette", 7),
        ("otto", 8),
        ("dieci", 10),
        ("quindici", 15),
        ("una decina di", 10),
    ),
    minute=r"minuti|minuto|min\.?|minutini",
    hour=r"ore|ora|h",
    whole_hour=r"un'ora(?!\s(?:prima|dopo|in\spiù))|un'oretta",
    day=r"giorn[io]",
    week=r"settiman[ae]",
    week_of=r"(?:la\s|nella\s)?settimana\sd(?:el|al)",
    month=r"mes[ei]",
    business_after=r"lavorativi|lavorativo|feriali",
    horizons=(
        (
            r"(?:entro\s|per\s)?(?:la\s)?fine\s(?:della\s)?(?:prossima\ssettimana|settimana\sprossima)",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:a\s|all')?(?:inizio|inizi|primi)\s(?:della\s)?(?:prossima\ssettimana|settimana\sprossima)",
            Horizon.EARLY_NEXT_WEEK,
        ),
        (r"(?:a\s)?metà\s(?:della\s)?(?:prossima\ssettimana|settimana\sprossima)", Horizon.MIDDLE_OF_NEXT_WEEK),
        (
            r"(?:(?:nel\scorso\sdella|in|nella|entro\sla|la)\s)?(?:prossima\ssettimana|settimana\sprossima)",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:entro\s|per\s)?(?:la\s)?fine\s(?:della\s|di\squesta\s)?settimana(?!\sprossima)|(?:entro\s|in\s|nel\scorso\sdi\s)?(?:questa|la)\ssettimana(?!\s(?:prossima|del|dal))|in\ssettimana|"
            r"(?:il\s|prima\sdel\s)?(?:weekend|fine\ssettimana)",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:entro\s|per\s|a\s)?(?:la\s)?fine\s(?:del\s|di\squesto\s)?mese(?!\sprossimo)|entro\sil\smese|in\smese",
            Horizon.END_OF_MONTH,
        ),
        (r"(?:entro\s|per\s)?(?:la\s)?fine\s(?:del\s)?(?:prossimo\smese|mese\sprossimo)", Horizon.END_OF_NEXT_MONTH),
        (r"(?:entro\s|per\s)?(?:la\s)?fine\s(?:dell')?anno|entro\sl'anno", Horizon.END_OF_YEAR),
        (r"(?:prima\sdi|entro)\s(?:le\sfeste|natale)", Horizon.CHRISTMAS),
        (r"(?:entro|in)\s(?:oggi|giornata|stasera)|(?:a\s)?fine\sgiornata", Horizon.TODAY),
    ),
    middle_of_month=r"(?:a\s|per\s)?metà(?:\sdi)?",
    end_of_month=r"(?:entro\s|a\s|per\s)?(?:la\s)?fine(?:\sdi)?",
    vague_part_of_month=r"(?:ai\s|a\s|entro\si\s|all')?(?:primi|inizio|inizi)(?:\sdi)?",
    follow_up_welcome=r"(?:non\sesit(?:i|are)\sa|può\spure|puoi\spure|mi\spuò|si\ssenta\slibero\sdi|senti(?:ti)?\slibero\sdi)\s(?:\w{1,10}\s){0,2}(?:scriver\w+|sollecit\w+|ricontatt\w+|chieder\w+|ricord\w+)|"
    r"(?:mi\s(?:scriva|solleciti)|scrivimi)\s(?:pure\s)?se",
    follow_up_unwelcome=r"(?:la\spreghiamo|si\sprega|vi\spreghiamo|preghiamo)\s(?:\w{1,10}\s){0,2}(?:di\s)?non\s(?:\w{1,8}\s)?(?:telefon\w+|contatt\w+|sollecit\w+|chiam\w+)",
)

NOT_NAMES = frozenset(
    """
    io tu lui lei noi voi loro il lo la i gli le un uno una di del della dei delle dello al alla ai alle dal dalla nel nella con
    su per tra fra questo questa questi queste quello quella suo sua suoi sue mio mia tuo tua nostro nostra nostri nostre
    buongiorno buonasera salve ciao gentile egregio egregia caro cara grazie cordiali distinti saluti lunedì martedì mercoledì
    giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    zoom teams google meet microsoft skype webex videochiamata telefono colloquio incontro appuntamento chiamata call posizione
    candidatura selezione squadra team ufficio direzione direttore direttrice responsabile risorse umane hr recruiter recruiting
    capo referente coordinatore coordinatrice oggetto data ora orario luogo via viale piazza sede reception sala piano milano roma
    se e o ma quando come quale chi dove non sì link allegato settimana giorno re i r fwd invito conferma signor signora sig sigra
    dott dottor dottore dottoressa ing ingegner avv in da
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:(?:ti|la|vi)\s(?:vedr\w+|ricever\w+|incontrer\w+|sentir\w+|accoglier\w+|intervister\w+)|(?:colloquio|colloqui|incontro|incontrarsi|appuntamento|call|chiamata|videochiamata|parlare|parlerà|parlerai|chiacchierata|confronto|conversazione|ore|sessione|seduta|caffè|"
    r"videocall|intervista)\s(?:\(?[^)\n]{1,20}\)?\s)?con|incontrer(?:à|ai|emo)|conoscer(?:à|ai)|(?:sarà|sarai)\s(?:ricevut[oa]|accolt[oa]|intervistat[oa])\sda(?:l|lla)?|"
    r"(?:saranno|sarà)\spresent[ie]|(?:condotto|tenuto|gestito)\sda(?:l|lla)?|insieme\sa(?:l|lla)?|in\spresenza\sdi|accompagnat[oa]\sda|presentar(?:le|ti)|parteciperann?o|parteciperà|"
    r"ci\s(?:sarà|saranno)|saremo|sarann?o|con)",
    had_met=r"(?:dopo|grazie\sper|in\sseguito\sa|da|riguardo)(?:\s[\w']{1,12}){0,4}",
    labels=r"(?:(?:i\s|suoi\s)?(?:intervistator(?:i|e)|partecipanti|interlocutor(?:i|e)|selezionatori|commissione|panel)(?:\s(?:sono|è|saranno|sarà))?|con|chi|da\sparte\snostra|per\s\w{2,20})",
    acts=r"(?:la|ti|vi)\s(?:ricever|incontrer|chiamer|accoglier|intervister|contatter|sentir|aspetta)\w*|(?:parteciperà|parteciperanno|condurrà|sarà\spresente|saranno\spresenti|terrà|gestirà)|"
    r"(?:vorrebbe|vorrebbero|desidera|desiderano|vuole)\s(?:conoscer|incontrar|parlar|veder|sentir)\w+|ed?\sio\b",
    self_words=frozenset({"me", "io", "con me", "il sottoscritto", "la sottoscritta"}),
    sender_talks=r"\b(?:con\sme\b|ed?\sio\b|io\se\b|saremo\sio|io\s(?:stess[oa])|la\schiam(?:o|erò)|ti\schiam(?:o|erò)|la\saspetto|ti\saspetto|(?:posso|potrei)\s(?:chiamar\w+|sentir\w+)|"
    r"(?:vorrei|mi\spiacerebbe|mi\sfarebbe\spiacere|desidererei)\s(?:\w{1,10}\s){0,3}(?:parlar\w*|sentir\w*|incontrar\w*|conoscer\w*|scambiare|fare\sdue\schiacchiere)|ci\ssentiamo|ci\svediamo)",
    we_talk=r"\b(?:la\sricevo|ti\sricevo|mio\s(?:ufficio|studio|laboratorio)|ci\s(?:vediamo|sentiamo|incontriamo|conosciamo)|facciamo\sdue|due\schiacchiere|parliamo|ne\sparliamo|ti\saspetto|la\saspetto|l'aspetto|conoscerla|conoscerti|incontrarla|incontrarti|passi\sda|passa\sda|passi\sdi|nostro\s(?:colloquio|incontro)|vieni)\b",
    elsewhere=r"\b(?:chieda\sdi|chiedi\sdi|contatti|contattare|si\srivolga|invierà|manderà|scriverà|si\sfarà\svivo|in\scopia|assistente|a\snome|per\sconto|consigliat\w+|al\sposto|malat[oa]|in\sferie|assente|sostitui\w+|domande|dubbi)\b",
    sender_absent=r"\b(?:io\snon\s(?:sarò|potrò|ci\ssarò)|per\sconto\sdi)",
    joins=r"(?:,|;|&|\+|/|\be\b|\bed\b|\binsieme\sa(?:l|lla)?\b|\bnonché\b|\bo\b)",
    fillers=r"(?:il|lo|la|i|gli|le|l'|un|una|uno|nostr[oaie]|mi[oa]|su[oa]|collegh?[aie]|responsabile|direttore|direttrice|capo|titolare|fondator[ei]|fondatrice|referente|coordinat(?:ore|rice)|"
    r"manager|cto|ceo|cfo|coo|hr|tecnic[oa]|commerciale|generale|operativ[oa]|finanziari[oa]|marketing|vendite|produzione|del|della|dei|di|dell'|team|ufficio|reparto|selezione|due|signora?|prima|"
    r"poi|infine|anche|future?|amministrat(?:ore|rice)|delegat[oa]|area|risorse|umane|con|[ \-])",
    session_words=r"colloquio|incontro|presentazione|caso|pausa|pranzo|visita|prova|test|tecnico|tecnica|minuti|min|sala|domande|cultura|team|hr|chiusura",
    name_columns=r"con|chi|intervistator[ei]|nome|partecipanti|referente",
    not_names=NOT_NAMES,
    team_words=r"(?:selezione|ricerca\se\sselezione|risorse\sumane|ufficio|personale|talenti|team|lavora\scon\snoi|hr|recruiting|hiring|careers|people|talent|candidature|amministrazione)",
    before_team=r"(?:il\s|l'|la\s)?(?:team|ufficio|servizio|direzione|selezione|risorse\sumane|hr)(?:\s(?:selezione|risorse\sumane|hr|personale|recruiting|del\spersonale))*(?:\s(?:di|d[ie]l|della|presso))?",
    firm_before=r"(?:(?:candidatura|interesse|lavorare|entrare\sa\sfar\sparte|far\sparte|unirsi|colloquio|posizione|selezione|offerta|squadra|team|qui|benvenut[oa]|opportunità|annuncio|sede)"
    r"\s(?:\w{1,12}\s){0,3}?(?:in|presso|a|per|con|di)|presso|per\sconto\sdi|a\snome\sdi)(?:\s(?:la\ssocietà|l'azienda|il\sgruppo|la))?",
    firm_nearby=r"(?:in|presso|di|per|con)",
    client_before=r"(?:(?:il\s|un\s)?(?:nostro|mio)\scliente,?|per\sconto\sd(?:i|el)\s(?:nostro\s)?cliente,?)",
    agency_words=r"(?:agenzia\sper\sil\slavoro|società\sdi\s(?:selezione|ricerca\se\sselezione|consulenza\shr)|ricerca\se\sselezione\sdel\spersonale|headhunt\w{0,4}|cacciator[ei]\sdi\steste|executive\ssearch|"
    r"somministrazione|(?:nostro|mio)\scliente\b)",
    clients_act=r"(?:vorrebbe|vorrebbero|desidera|vuole|ha\sdeciso)\s(?:\w{1,10}\s)?(?:conoscerla|conoscerti|incontrarla|incontrarti|procedere)",
    post_before=r"(?:per|da|(?:posizione|ruolo|posto|offerta|annuncio|candidatura|selezione|profilo|ricerca|colloquio|incarico|mansione|figura|opportunità|tirocinio|stage)\s(?:(?!con\s)\w{1,12}\s){0,3}?(?:di|per|da|come|in)|come|"
    r"(?:cerca|cerchiamo|ricerchiamo|ricerca)\s(?:un|una|un'))(?:\s?(?:la\sposizione|il\sruolo|la\sfigura|il\sposto|l'offerta)\s(?:di|da))?(?:\s(?:un|una|il|la|nostr[oa]|nuov[oa]))?",
    post_after=r"(?:\(m/f\)|\(f/m\)|m/f)",
    head_first=True,
    post_nouns=r"posizione|ruolo|posto|offerta|annuncio|candidatura|selezione|profilo|ricerca|incarico|mansione|figura|cerc\w+|ricerchiamo|tirocinio|stage|colloquio",
    post_suffixes=r"[\wàèéìòù\-]{3,30}(?:ore|rice|ista|aio|aia|iere|iera|ologo|ologa|nte|ario|aria|ico|ica|tivo|aiolo|gnamo|gname|iniere)|medico|cuoco|cuoca|docente|capo|guida|chef|farmacista|falegname|ostetrica|carpentiere|cfo|ceo|cto",
    post_generic=r"cv|messaggio|seguito|lavorare|essere|diventare|programma|protocollo|pratica|annuncio|inserzione|concorso|bando|cercasi|stagione|estate|avviso|stipendio|ral|modificata|modificato|riservato|riservata|formazione|colloquio|colloqui|candidatura|sua|suo|tua|tuo|nostra|nostro|conferma|confermato|invito|convocazione|appuntamento|chiamata|videochiamata|incontro|processo|selezione|offerta|posizione|posto|ruolo|prossimo|prossima|passo|fase|prova|test|questionario|promemoria|domani|oggi|cambio|ora|orario|data|nuova|nuovo|annullato|rinviato|rinvio|annullamento|di|del|della|la|il|lo|i|gli|le|un|una|per|e|a|al|re|r|ciao|grazie|risposta|novità|stato|aggiornamento|esito|risultato|proposta|contratto|lettera|documentazione|documenti|disponibilità|primo|secondo|ultimo|online|presenza|ricevuta|ricevuto|decisione|lunedì|martedì|mercoledì|giovedì|venerdì|lavoro|assunzione|opportunità|congratulazioni|complimenti|accettato|rifiutato|visita|spostato|importante|giorno|conoscitivo|sollecito|avviso|pubblico|evento",
    post_heads=r"ingegnere|sviluppat(?:ore|rice)|programmat(?:ore|rice)|capo\w*|responsabile|diret(?:tore|trice)|tecnic[oa]|analista|contabile|consulente|gestore|impiegat[oa]|amministrativ[oa]|"
    r"amministrat(?:ore|rice)|commerciale|infermier[ea]|insegnante|docente|redat(?:tore|trice)|tradut(?:tore|trice)|avvocat[oa]|giurista|architett[oa]|grafic[oa]|designer|manager|coordinat(?:ore|rice)|"
    r"operai[oa]|operat(?:ore|rice)|addett[oa]|agente|assistente|format(?:ore|rice)|medic[oa]|farmacista|cuoc[oa]|meccanic[oa]|elettricista|stagista|tirocinante|segretari[oa]|buyer|ricercat(?:ore|rice)|"
    r"educat(?:ore|rice)|ausiliari[oa]|magazzinier[ea]|supervisore|specialista|revisore|receptionist|giornalista|chimic[oa]|biolog[oa]|economista|camerier[ea]|autista|controller|disegnat(?:ore|rice)|"
    r"progettista|project|product|data|account|engineer|developer|lead|owner|scientist|officer|customer|perito|geometra|psicolog[oa]|bibliotecari[oa]|apprendista|referente|venditore|venditrice|commess[oa]",
    post_stops=r"non|[cmstv]['’]\w*|presso|in|per|con|che|da|a|al|alla|alle|nella|nel|sul|e\s(?:la|le|ti|vorremmo|abbiamo|siamo|il|mi)|le|ti|si|è|ha|abbiamo|sarà|pubblicat[oa]|apert[oa]|o|ma|quando|come|su|nostr[oa]|sua|tua|"
    r"vacante|resta|pressi",
    post_labels=r"(?:posizione|ruolo|offerta|annuncio|mansione|figura|oggetto)",
    occupations=own.WORDS | english.EVERYWHERE,
)

LANGUAGE: Language = Language("it", CUES, TIMES, PEOPLE)
