"""Words that tell who takes part in a conversation and who does not, of all seven languages in one table.

One table for all, as in `little`: mails mix languages, and each word still means what it means. Names in capitals are
regular expressions, any case, without groups that capture; `rules.extract.attending` says how they are used.
"""

from __future__ import annotations

TALKS = (
    r"\b(?:meet\w*|met\b|interview\w*|speak\w*|talk\w*|chat\w*|calls?\b|call(?:ing)?\b|ring\b|conversation|convers\w+|discussion|panel\w*|board\b|join\w*|"
    r"take\spart|taking\spart|takes?\s(?:over|the)|neemt|übernimmt|participa\w+|one[- ]to[- ]one|sit(?:ting|s)?\s(?:with|in|down)|will\sbe\sthere|see(?:ing)?\syou|host\w*|bringing|"
    r"gespräch\w*|vorstellungsgespräch\w*|erstgespräch\w*|termin\w*|sprech\w*|sprich\w*|spricht|red(?:en|et)|treff\w*|triff\w*|kennen\w*|teil\b|teilnehm\w*|nimmt|dabei|telefon\w*|unterh[aä]lt\w*|unterhalt\w*|runde|erwart\w+|empf[aä]ng\w*|empfängt|"
    r"entretien\w*|entrevue|échang\w+|rencontr\w+|rece[vç]\w+|reçoi\w+|reçu\w*|recev\w+|discut\w+|jury|parl\w+|présent\w*|participer\w*|rendez-vous|visio\w*|serai\savec|accueill\w+|"
    r"entrevist\w+|charl\w+|habl\w+|reuni\w+|recibir\w+|conoc\w+|atender\w+|conectar\w+|comisión|tribunal|videollamada|llamada|"
    r"colloqui\w*|incontr\w+|parler\w+|conosc\w+|chiamar\w*|riceve\w+|vedr\w+|commissione|videochiamata|chiamata|ci\ssar(?:à|anno)|"
    r"conversa\w*|fal(?:ar|amos|aremos|o)\w*|conhec\w+|encontr\w+|recebê\w*|receb\w+|júri|chamada|ligação|reunião|estarei\seu|estar\seu|"
    r"gesprek\w*|sollicitatiegesprek|spreek\w*|spreken|sprek\w+|ontmoet\w*|kennis\w*|praat\w*|praten|bel(?:t|len)\b|commissie|schuif\w*|schuiv\w+|sluit\saan|aanwezig)"
)
"""In a sentence or heading: it is about the conversation."""

ROSTER = (
    r"\b(?:required|erforderlich|verplicht|interviewers?|interviewing|interview\s(?:team|panel|partners?)|panel\w*|board|committee\smembers?|participants?|attendees?|hosts?|staff|with|meeting|meet|who|you\swill\smeet|"
    r"gastgeber(?:in)?|gesprächspartner\w*|gespraechspartner\w*|teilnehm\w+|auswahlkommission|kommission|auswahlgremium|interviewer\w*|mit|wer|"
    r"jury|interlocut\w+|interviewe?urs?|intervieweu\w+|recruteurs?|avec|organisateurs?|hôte|commission|composition|"
    r"entrevistador\w*|entrevistan|anfitri\w+|comisión|tribunal|asistentes|participantes|con|quién|"
    r"intervistator\w*|organizzator\w*|commissione|partecipanti|"
    r"júri|banca|anfitri\w+|participantes|com|painel|comissão|"
    r"gesprekspartners?|gastheer|gastvrouw|commissie|selectiecommissie|deelnemers?|organisator|met|wie)\b"
)
"""In a label before a colon: what follows are the people who take part."""

ASIDE_LABEL = (
    r"\b(?:contact\w*|kontakt\w*|ansprech\w*|quer(?:y|ies)|questions?|rückfragen|fragen|coordinat\w*|organi[sz]er|shadow|client|kunde|cliente|klant|company|firma|azienda|empresa|entreprise|"
    r"job|role|position|post|stelle|poste|puesto|vaga|posto|functie|vacature|where|wo|où|dónde|dove|onde|waar|place|venue|location|lieu|ort|lugar|ubicación|luogo|local|locatie|plaats|"
    r"subject|betreff|objet|asunto|oggetto|assunto|onderwerp|room|raum|salle|sala|zaal|stanza|reference\w*|refer\w+|decision|report|ask|arriv\w*|ankunft|reception|empfang)\b"
)
"""In a label before a colon: what follows is no one who takes part."""

NOT_BEFORE = (
    r"(?:ask(?:ing)?\s(?:\w+\s)?for|report(?:ing)?\sto|contact(?:ing)?|call|email|write\sto|reach\s(?:out\s)?to|questions?\sto|coordinator|met\sby|collected\sby|greeted\sby|instead\sof|in\splace\sof|rather\sthan|"
    r"replac(?:es|ing)|(?:reference|referred|recommend\w*|references?\s(?:\w+\s){0,6})(?:from|by)|behalf\sof|diary|assistant\sto|pa\sto|not|look\safter|thanks\sto|copied|requested\sfrom|"
    r"statt|anstelle\svon|anstatt|nach|bei|melden\ssie\ssich\sbei|fragen\ssie|im\sauftrag\svon|für|empfang\sdurch|nicht|vertritt|vertretung\s(?:von|für)|"
    r"demande[rz]?|contacte[rz]?|accueil\spar|à\sla\splace\sde|au\slieu\sde|remplace(?:ra)?|adresse[rz]-vous\sà|de\sla\spart\sde|recommand\w+\spar|"
    r"pregunt\w+\spor|contact\w+\s(?:a|con)|en\slugar\sde|en\svez\sde|sustituye\sa|sustituyendo\sa|de\sparte\sde|recomend\w+\spor|"
    r"chied\w+\s(?:di|del|della|dei)|al\sposto\sdi|invece\sdi|sostituisce|sostituzione\sdi|da\sparte\sdi|"
    r"pergunt\w+\s(?:por|pel[oa])|procur\w+(?:\spor|\spel[oa])?|em\s(?:vez|lugar)\sd[eoa]|no\slugar\sd[eoa]|substitui(?:r)?|"
    r"vraag\s(?:\w+\s){0,4}naar|meld\w*\s(?:u|je)?\s?bij|in\splaats\svan|vervangt|namens|referent|contact\sop\smet)"
)
"""Directly before a name, but for small words: that person does something else."""

NOT_AFTER = (
    r"(?:won't|can't|cannot|can\sno\slonger|couldn't|not\s(?:attend|be|join)|will\snot|is\sno\slonger|no\slonger|(?:is|are|be|was)\s(?:on|in)\s(?:leave|holiday|vacation)|on\sleave|away|\bflu\b|\bill\b|\bsick\b|unwell|called\saway|has\sleft|have\sleft|signs\soff|final\sdecision|"
    r"decides|will\sdecide|opens\sthe|has\sscheduled\san|show\syou|shows\syou|bring\syou|meet\syou\sat\s(?:the\s)?(?:reception|door|gate)|collect\syou|referred|recommended|passed\salong|put\syou\sin\stouch|has\sa\s(?:class|clash)|recovering|watch\sthe\srecording|"
    r"kann\s(?:\w+\s){0,3}nicht|nicht\s(?:mehr|dabei|teil|da)|ist\s(?:\w+\s){0,3}(?:krank|verhindert|weg)|erkrankt|verhindert|krank\w*|urlaub|entscheidet|macht\s\w+\sauf|zeigt\s(?:ihnen|dir)|führt\s(?:sie|dich)\sdurch|öffnet|holt\s(?:sie|dich)|bringt\s(?:sie|dich)|hingewiesen|empfohlen|auf\smontage|ausgeschieden|"
    r"ne\s(?:sera|pourra|peut|vient|participera|seront)|en\sarrêt|absente?|malade|souffrante?|en\scongés?|empêchée?|validera|tranchera|décidera|vous\sconduira|viendra\svous\schercher|recommandée?|ancien\semployeur|"
    r"no\s(?:puede|podrá|estará|viene|vendrá|asistirá|participará)|está\sde\s(?:viaje|baja|vacaciones)|de\sbaja|enferm[oa]|decidirá|decide|verá\s(?:después|luego)|te\srecogerá|te\sabrirá|te\srecomendó|"
    r"non\s(?:sarà|può|potrà|ci\ssarà|viene|parteciperà)|malat[oa]|assente|in\sferie|in\smalattia|deciderà|apre\s|in\sun\ssecondo|eventualmente|ti\sfa\sentrare|ti\saccompagn\w+\sin|consigliat\w|segnalat\w|"
    r"não\s(?:pode|poderá|estará|vem|vai|participará)|já\snão|de\s(?:licença|férias|baixa)|entrou\sde|doente|decidirá|te\sindicou|indicou|mandou|"
    r"verhinderd|ziek|afwezig|niet\s(?:bij|aanwezig|aan|mee|meer)|zit\sniet|kan\s(?:\w+\s){0,2}niet|met\svakantie|met\sverlof|beslist|doet\sopen|haalt\s(?:je|u)|opgehaald|aanbevolen|gebeld|hand\sgeven)"
)
"""Behind a name, before the next one: that person is not there, decides elsewhere or only opens the door."""

JOINS_IN = (
    r"(?:will\s(?:\w+\s)?(?:join|sit|be\sthere|be\swith|take|interview|meet|speak|talk|call|lead|host)|(?:is|are)\s(?:\w+\s)?(?:joining|sitting|seeing|meeting|coming)|seeing\syou|meeting\syou|would\s(?:like|love)\sto|want(?:s)?\sto\s(?:meet|see|talk|speak|continue)|sits\s(?:in|with)|along\b|"
    r"(?:kommt|kommen|ist|sind|sitzt|sitzen|wäre|nimmt|nehmen)\s(?:\w+\s){0,5}(?:dazu|dabei|mit|teil)\b|(?:wird|werden|würden?|möchten?)\s(?:\w+\s){0,5}(?:dabei|teilnehmen|sprechen|kennenlernen|führen)|"
    r"sera\s(?:\w+\s)?(?:là|avec|présente?)|seront\s(?:\w+\s)?(?:là|avec|présents)|participera|se\sjoindra|vous\srecevra|te\srecevra|sera\sdes\snôtres|"
    r"(?:también\s)?(?:estará|participará|pueda\shacerte|se\sune|se\sunirá|vendrá|viene\stambién|nos\sacompaña\w*)|también\spueda|"
    r"(?:sarà|ci\ssarà|parteciperà|si\sunirà|viene\sanche|sarà\scon)|"
    r"(?:estará|vai\s(?:participar|estar|entrar)|participa\stambém|junta-se|vem\stambém)|"
    r"(?:zit|zitten)\s(?:er\s)?(?:\w+\s)?bij|(?:schuift|schuiven|sluit|sluiten)\s(?:\w+\s){0,3}aan|(?:is|zijn)\s(?:er\s)?(?:ook\s)?bij|(?:doet|komt)\s(?:ook\s)?mee)"
)
"""Behind a name and what is said of the person: they take part."""

SELF = r"(?-i:I)|me|myself|ich|mir|mich|moi(?:-même)?|yo|io|me|eu|ik(?:zelf)?|mij(?:zelf)?"
"""The writer, beside a name."""

AND = r"and|und|et|y|e|ed|en|i|sowie|&|\+"

SELF_THERE = (
    r"\b(?:besides\sme|join(?:s|ing)?\sme|joined\sby|with\s(?:me|myself)\b|you\s(?:&|and)\sme|(?<!let\s)(?:the\stwo|both)\sof\sus|come\s(?:and\s)?see\sme|sit\s(?:in\s)?with\sus|I'm\sbringing|I\swill\sbring|my\s(?:partner|colleague|wife|husband|brother|sister|co-founder)\s(?:[A-Z]\w+\s){1,2}and\sI|"
    r"I(?:'ll|\swill)\s(?:conduct|hold|lead|do|run|be\sinterviewing|be\sthe\sone|be\sconducting|give\syou\sa\s(?:call|ring))|you'd\sbe\sreporting\sto\sme|can\sI\s(?:speak|talk|call|ring|meet)|I\sshould\slike\sto\s(?:interview|meet|speak|talk)|(?:interview|meet|see|call)\syou\smyself|"
    r"außer\smir|neben\smir|mit\smir\b|(?:gespräch|interview)\s(?:führe|mache|übernehme)\sich|ich\s(?:führe|übernehme|mache)\sdas\sgespräch|wir\s(?:zwei|beide)|sind\swir\szu\szweit|wir\s(?:\w+\s){0,2}uns\szu\szweit|mich\s(?:\w+\s){0,5}anrufen|"
    r"je\sserai\savec|avec\smoi|(?:venir|passer|viens|venez|passez)\sme\svoir|tous\sles\sdeux|toutes\sles\sdeux|j'aimerais\svous\srencontrer|je\smènerai|moi\sje\ssuis\sdisponible|c'est\smoi\squi|"
    r"conmigo|tú\sy\syo|usted\sy\syo|los\sdos\b|yo\smism[oa]|y\syo\b|te\sllamo\sel|me\sgustaría|me\sencantaría|"
    r"con\sme\b|noi\sdue|io\sstess[oa]|la\saspetto|ti\saspetto|facciamo\sdue|"
    r"comigo|os\sdois|nós\sdois|estarei\seu|estar\seu|eu\s(?:te|lhe)\sligo|eu\smesm[oa]|gostava\sde\s(?:o|a|te)\b|"
    r"met\s(?:mij|me)\b|behalve\sik\w*|naast\smij|wij\stwee(?:ën)?|met\szijn\stweeën|ik\s(?:doe|voer|houd|leid)\shet\s(?:gesprek|interview))"
)
"""The writer takes part, whoever else is named."""

CLERKS = (
    r"(?i:\b(?:talent|recruit\w*|hr|rh|rrhh|human\sresources|people\s(?:ops|operations|team|partner|manager|coordinator)|personas|personal\w*|sekretari?at|vorzimmer|secret[aá]r\w*|segreteria|assist\w*|co-?ordinat\w*|koordinat\w*|"
    r"bewerb\w*|ressources|recursos|risorse|selecci[oó]n|selezione|sele[cç][aã]o|recrut\w*|werving|p&o|office\smanager|consult(?:ant|ora?|e|ante)\w*|berat\w*|clerk|administrat\w*(?!\s(?:délégué|deleg|unic|general))|intercedent|verwaltung|scheduling|planning|"
    r"pa\sto|executive\sassistant|auxiliar|gemeindebüro|büro|church\soffice|school\soffice|sachbearbeit\w*|concorsi|n[uú]cleo|bureau|front\sdesk|reception\w*|scriba|vorstandsbüro|practice\smanagement|management|committee|services)\b)"
)
"""In the writer's own lines or display name: they organise for others."""

ALSO = (
    r"\b(?:er\sook\sbij|ook\s(?:bij|mee|aan)|auch\s(?:dabei|mit)|(?:will|is)\salso\s(?:join|be|sit|there)|bringing|participa\w*\s(?:\w+\s){0,3}também|também\s(?:vai|participa|estará)|"
    r"también\s(?:estará|pueda|viene|participa)|viene\sanche|sarà\sanche|ci\ssarà\sanche|sera\saussi|sera\slà\saussi)\b"
)
"""Of another person: the writer, who says so and keeps nobody's diary, is there as well."""

PASSIVE = r"\b(?:artificial\sintelligence|inteligencia\sartificial|inteligência\sartificial|intelligenza\sartificiale|intelligence\sartificielle|künstliche\sintelligenz|kunstmatige\sintelligentie|chatbot|been\sasked\sto|names\sof\s(?:your\s)?interviewers|illness\sin\sthe\steam|this\sweek's\sinterviews|on\sbehalf)\b"
"""In the mail: the writer passes on what others decide."""

INSTITUTIONS = frozenset(
    "services service council library department dept team office group gmbh ltd limited llc inc ag kg bv nv srl sas sarl spa sa co company university universität college school schule hospital clinic klinik trust bank street road avenue straße strasse platz "
    "centre center studio studios room building campus station museum board committee foundation institute institut academy akademie insurance foods energy systems partners agency agentur verlag werke stadtwerke logistics media design labs lab "
    "works technologies technology solutions consulting digital software hotel restaurant café cafe shop store kirche gemeinde city town bank steward united kingdom states europe berlin hamburg munich münchen london paris madrid lisboa roma milano amsterdam "
    "meeting monday tuesday central eastern pacific time video zoom teams meet google microsoft whatsapp cookie resources operations relations kita leitung registro sala zaal adobe excel add manage view cancel reschedule dieser diese this that programs".split()
)
"""In small letters: words that stand in names of firms, places and departments and never in a person's."""

FIRST_PERSON = {
    "en": r"(?-i:\bI\b)|\bi'(?:ll|m|d|ve)\b|\bmy\b|\bme\b",
    "de": r"\bich\b|\bmich\b|\bmir\b|\bmein\w*\b|\bwir\b",
    "fr": r"\bje\b|\bj'|\bmoi\b|\bmon\b|\bma\b|\bon\b",
    "es": r"\byo\b|\bme\b|\bmi\b|\bpuedo\b|\btengo\b|\bpodemos\b|\bvoy\b|\bestoy\b",
    "pt": r"\beu\b|\bme\b|\bmeu\b|\bminha\b|\bposso\b|\bvou\b|\btenho\b|\bestou\b",
    "it": r"\bio\b|\bmi\b|\bmio\b|\bmia\b|\bpossiamo\b|\bposso\b|\bho\b|\bvedo\b|\bsono\b",
    "nl": r"\bik\b|\bmij\b|\bme\b|\bmijn\b",
}
"""The writer speaking of themselves, any case, by the code of the language."""

ABSENT = (
    r"\b(?:I'm\sonly\s(?:the\sone\s)?(?:arranging|booking|juggling|scheduling|setting)|I\s(?:won't|will\snot|can't|cannot)\s(?:be\sthere|join|attend)|ich\sselbst\s(?:bin|werde|kann)\s(?:\w+\s){0,2}(?:nicht|auf|im|in)|"
    r"(?:ich|selbst)\s(?:bin|werde)\s(?:\w+\s){0,2}nicht\sdabei|moi,?\sje\s(?:serai\s(?:en|au|à)|ne\s)|j'aurais\saimé|yo\sno\s(?:estaré|participo|podré)|io\snon\s(?:ci\s)?(?:sarò|partecipo)|"
    r"eu\snão\s(?:participo|estarei|vou)|zelf\s(?:ben|kan)\sik\s(?:er\s)?niet|ik\s(?:ben|kan)\s(?:er\s)?zelf\sniet)\b"
)
"""The writer says that they will not be there."""

AROUND = (
    r"\b(?:prep\w*|debrief\w*|beforehand|afterwards|day\sbefore|vorher|nachher|danach|vorzubereiten|vorbereit\w+|voor\ste\sbereiden|voorbereid\w+|vooraf|erna|avant|après|débrief\w+|prépar\w+|"
    r"antes|después|prepar\w+|prima|dopo|depois|com'è\sandata)\b"
)
"""In a sentence: a call of an agency's own, before or after the talk."""

LATER = (
    r"\b(?:after\sthis\s(?:round|stage|step|interview)|successful\scandidates|if\s(?:all|that|it|this)\sgoes\swell|(?:wenn|falls)\s(?:alles|das|es)\s(?:gut\s)?(?:läuft|klappt|passt)|"
    r"si\stout\sse\spasse\sbien|dans\sun\ssecond\stemps|si\s(?:todo\s)?va\sbien|(?:solo|sólo|únicamente)\sentra|se\s(?:tutto\s)?va\sbene|se\s(?:tudo\s)?correr\sbem|als\s(?:alles|dat|het)\sgoed\sgaat)\b"
)
"""In a sentence: it tells of a later talk."""

WITH_THEM = r"\b(?:with\s(?:her|him)|mit\s(?:ihr|ihm)|avec\s(?:elle|lui)|con\s(?:ella|él|lei|lui)|com\s(?:ela|ele)|met\s(?:haar|hem))\b"
"""The talk is with the person named before."""

WANTS = (
    r"(?:(?:would|'d)\s(?:like|love)\sto|wants\sto|möchte|würde|aimerait|souhaite(?:rait)?|voudrait|quiere|quisiera|querría|vorrebbe|vuole|quer|queria|gostava\sde|gostaria\sde|wil|zou)\s(?:\w+\s){0,3}?"
    r"(?:meet|speak|talk|see\syou|interview|treffen|kennenlernen|sprechen|rencontrer|parler|voir|hablar|conocer\w+|entrevistar\w*|verte|incontrar\w+|conoscer\w+|parlar\w+|conhecer\w*|falar|ontmoeten|spreken|leren\skennen)|"
    r"(?:talks|speaks)\s(?:to|with)\syou|spricht\smit\s(?:dir|ihnen)|praat\smet\s(?:je|u)|spreekt\s(?:je|u)|habla\scontigo|parla\scon\s(?:te|lei)|fala\scontigo"
)
"""What is said of a person who will hold the talk, behind other words about them."""

IT_IS = r"(?:c'est|it's|it\sis|das\sist|es\sist|quien\s(?:te|le)\s\w+\ses|è|é|het\sis)"
"""Before a name that a clause about the talk follows ("c'est Lulu qui te recevra")."""

LEADS = frozenset(
    "statt anstatt anstelle neben außer wegen trotz während seit instead unlike besides despite since che oye hola hallo hi hello ciao olá bonjour au malgré outre sauf además salvo oltre tranne além exceto naast behalve ondanks "
    "che customer support customers success sales senco outpatients".split()
)
"""In small letters: capitalised at a sentence's head or as a function, never a given name."""

GUESTS = r"(?:guests?|attendees|gäste|teilnehmer(?:innen)?|invités?|invitados?|asistentes|invitati|ospiti|partecipanti|convidados?|participantes|gasten|genodigden|deelnemers)"
"""A line by itself above the guests of a calendar's invitation."""

ORGANISER = r"(?:organi[sz]er|organisator(?:in)?|organisat(?:eur|rice)|organizador(?:a)?|organizzat(?:ore|rice))"
"""Behind a guest's name: the invitation is theirs."""

ASSISTS = r"(?:assistant|secretary|p\.?a\.?|assistenz|assistentin|assistante?|secrétaire|asistente|secretari[ao]|assistente|segretari[ao]|secretár[ia]{2})\s(?:to|von|de|du|di|del|della|d[ao]|van)\s"
"""Before the name of the person for whom the writer arranges things."""

FORWARDED = (
    r"\b(?:below|unten|ci-dessous|plus\sbas|abajo|debajo|a\scontinuación|qui\ssotto|in\scalce|abaixo|hieronder)\b"
)
"""In a forwarded mail: its matter is the mail under it."""

FOR_ME = r"\b(?:(?-i:I)(?:'ll|'m|\swill)|me|moi|mir|mich|ich|mí|yo|io|mim|eu|mij|ik)\b"
"""The one who wrote the mail under it takes part."""

ANEW = r"\s(?:again|once\smore|wieder|nochmals?|erneut|à\snouveau|de\snouveau|otra\svez|de\snuevo|di\snuovo|de\snovo|outra\svez|weer|opnieuw)(?![\w])"
"""Behind a name in a list: no part of it."""

COMPLETE = r"\b(?:interviewers?|interviewer\(s\)|gesprächspartner\w*|entrevistador\w*|intervistator\w*|intervieweu\w+|selezionator\w*|gesprekspartners?|teilnehm\w+|participantes|participants?)\b"
"""In a label before a colon: all who take part for the employer follow."""

CALLS = r"ruf|bel\b|call|ring|phone|appel|llam|chiam|lig"
"""In what the writer says they will do: they telephone."""
