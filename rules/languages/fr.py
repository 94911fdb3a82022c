"""French: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import en as english
from rules.languages.occupations import fr as own
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

CUES = Cues(
    stop_words=frozenset(
        "le la les de des du et est vous votre vos nous notre pour une un à au aux que qui dans sur avec pas ne je il "
        "en par ce bonjour avez avons merci cordialement cette ou mais sont se plus".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:aimerions|souhaitons|souhaiterions|voudrions|aimerais|souhaite|souhaiterais|serions ravis|serait ravie?)~"
            r"(?:vous |te )?(?:rencontrer|recevoir|échanger|inviter|convier|proposer un entretien|connaître)",
            r"(?:invit\w+|convi\w+|convoqu\w+|proposons|propose)~(?:à |pour |un )?(?:un |une )?(?:entretien|échange|rencontre|"
            r"entrevue|rendez-vous|visio\w*)",
            r"(?:convocation|invitation) (?:à|pour) (?:un |votre )?entretien|entretien vidéo différé",
        ),
        *said(
            Act.INVITE,
            0.5,
            r"(?:premier|second|deuxième|dernier) (?:entretien|échange)|entretien (?:téléphonique|de motivation|avec)",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:seriez-vous|êtes-vous|serais-tu|es-tu|seriez vous|vous êtes) (?:\w+ ){0,2}?(?:disponible|libre)",
            r"(?:quand|quel|quelle|quels|quelles)~(?:disponib\w+|créneau\w*|jour|date|vous convien\w+|vous arrange\w*)",
            r"(?:vos|tes|votre) disponibilités?|(?:choisi\w+|réserve\w*|indique\w*|propose\w*|sélectionne\w*)~(?:créneau\w*|date|horaire|"
            r"rendez-vous)|(?:convien\w+|irait|possible pour vous|vous va)[^\n?]{0,60}\?",
            r"merci de (?:\w+ ){0,2}?confirmer~(?:présence|disponibilité|rendez-vous|créneau)?",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:confirm\w+|fixé\w*|prévu\w*|maintenu|aura lieu|se tiendra)~(?:entretien|rendez-vous|échange|rencontre|le |à \d)",
            r"(?:entretien|rendez-vous|échange|rencontre)~(?:confirmé\w*|fixé|prévu|aura lieu|se tiendra|se déroulera)",
            r"(?:au plaisir|hâte|ravie?s?) de vous (?:rencontrer|voir|recevoir)~(?:le|à|demain|lundi|mardi|mercredi|jeudi|vendredi)",
        ),
        *said(Act.REMIND, 0.9, r"rappel~(?:entretien|rendez-vous|demain)"),
        *said(
            Act.MOVE,
            0.9,
            r"(?:report\w+|décal\w+|déplac\w+|avanc\w+)~(?:entretien|rendez-vous|échange|rencontre|au |à )",
            r"(?:entretien|rendez-vous|échange|rencontre)~(?:reporté|décalé|déplacé|avancé)|nouvelle (?:date|heure) (?:est|sera|:)",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:annul\w+)~(?:entretien|rendez-vous|échange|rencontre|rdv)?|(?:entretien|rendez-vous|rencontre)~annulé\w*|n'aura pas lieu",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:réaliser|compléter|remplir|passer|effectuer|faire|répondre)~(?:test|exercice|questionnaire|cas pratique|étude de cas|mise en "
            r"situation|évaluation|épreuve)",
            r"test (?:technique|en ligne|de recrutement)|cas pratique|exercice (?:technique|de rédaction)",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:proposer|proposons|offrir|confier)~(?:le poste|un contrat|un cdi|un cdd|ce poste|la fonction|une promesse)",
            r"(?:promesse d'embauche|proposition d'embauche|contrat de travail|lettre d'engagement|offre d'embauche)|(?:bienvenue|rejoindre) "
            r"(?:dans|parmi) (?:l'équipe|nous)|(?:candidature|profil)~(?:a été retenue?|est retenue?) pour le poste",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"(?:pas|ne pouvons|sans|impossible de)~(?:donn\w+ (?:une )?suite|suite favorable|suite positive|retenu\w*|reten\w+|poursuivre|"
            r"sélectionné\w*|répondre favorablement|répondre positivement)",
            r"(?:poste|offre)~(?:a été|est|déjà|désormais)~(?:pourvu\w*|annulé\w*|supprimé\w*|fermé\w*|gelé\w*|clos\w*)",
            r"(?:autre|d'autres) (?:candidat\w*|profil\w*|personne\w*)~(?:correspond\w*|retenu\w*|choisi\w*|plus|mieux|davantage)?|"
            r"candidature~(?:refusée|rejetée|écartée|négative)|réponse négative|gel des (?:recrutements|embauches)",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:bonne|pleine|succès|réussite)~(?:continuation|recherche\w*|projets)|(?:regret\w*|désolée?s?)~(?:inform\w+|annonc\w+)|malheureusement|"
            r"vivier",
        ),
        *said(Act.PAUSE, 0.85, r"en (?:pause|suspens|attente|stand-?by)|suspendu\w*"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:reven\w+|reviens|reviendr\w+|recontacter\w*|tiendr\w+|tenons|donner\w*)~(?:vers vous|informée?|au courant|nouvelles|réponse)",
            r"(?:pas encore|toujours|encore)~(?:décid\w+|en cours|décision|étude|discussion)|(?:patien\w+|retard|délai|décision)",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|merci de)~(?:envoyer|transmettre|préciser|indiquer|communiquer|confirmer|nous faire)|"
            r"prétentions (?:salariales)?|préavis|pièces? (?:suivantes?|justificatives?)|références",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"candidatur\w+|candidat\w*|poste|recrutement|recruteu\w+|embauche|cv|curriculum|lettre de motivation|offre d'emploi|cdi|cdd|stage|"
            r"alternance|emploi",
        ),
        *said(Act.JOB, 0.65, r"entretien|profil|équipe|ressources humaines|rh|salaire"),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:votre|ta) (?:candidature|cv|lettre|dossier)|(?:suite à|lors de|après|merci pour)~(?:entretien|échange|rencontre|candidature|appel)",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:bien )?(?:reçu|réceptionné|enregistré\w*)~(?:candidature|cv|dossier)|accusé de réception|candidature~(?:bien )?(?:reçue|enregistrée|"
            r"transmise|envoyée)|merci (?:d'avoir postulé|pour votre candidature)",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:étudi\w+|examin\w+)~(?:candidature|profil|attention)|message automatique|ne pas (?:y )?répondre|sans réponse de notre part",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:tombée?|vu|découvert|consulté)~(?:votre|ton) (?:profil|parcours)|(?:votre|ton) (?:profil|parcours)~(?:attiré|intéress\w+|correspond\w*)|"
            r"(?:chasseu\w+ de têtes|cabinet de recrutement|mon client|notre client|confidentiel\w*)|(?:ouverte?|à l'écoute)~(?:opportunité\w*|marché|"
            r"échanger)|nouvelle opportunité",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:nouvelles|\d+) offres|alerte emploi|offres (?:d'emploi )?(?:pour vous|du jour|similaires|recommandées)|job dating|salon de l'emploi|"
            r"newsletter|webinaire|promotion|postulez|découvrez|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:absente?|en congés?|congé maternité|hors du bureau|de retour|réponse automatique)|(?:accès limité|urgence)~(?:messagerie|contacter)?",
        ),
        *said(
            Act.UNDELIVERED,
            0.9,
            r"non remis|n'a pas pu être (?:remis|distribué)|échec de (?:la )?(?:remise|distribution)",
        ),
        *said(
            Act.CHORE,
            0.9,
            r"code de (?:vérification|sécurité|confirmation)|mot de passe|(?:finalis\w+|complét\w+|termin\w+)~(?:candidature|profil|inscription)|"
            r"enquête|(?:votre avis|satisfaction)|consulté votre (?:profil|cv)|retiré\w*~candidature",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"professeur principal|vie scolaire|collège|école|lycée|parents|élève|médecin|docteur|dentiste|cabinet médical|vaccin\w*|consulat|ambassade|"
            r"préfecture|titre de séjour|podcast|émission|journaliste|anniversaire|mariage|visite de l'appartement|bailleur|propriétaire|entretien "
            r"(?:annuel|de la chaudière|du véhicule)",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"(?:je vous en prie|avec plaisir|tout le plaisir)|merci (?:pour|de) votre (?:message|mail|retour|mot)",
        ),
        *said(Act.THANK, 0.85, r"(?:merci|remerci\w+)~(?:entretien|échange|temps|accueil|rencontre)"),
        *said(
            Act.CHECK_IN,
            0.85,
            r"(?:revenir vers vous|relanc\w+|nouvelles|avancement|suite (?:donnée|réservée)|où en est|me permets de)",
        ),
        *said(
            Act.APPLY,
            0.85,
            r"(?:ma candidature|postul\w+|mon cv|lettre de motivation|ci-joint~cv|candidature (?:au|pour))",
        ),
    ),
    conditions=(
        r"si|s'il|au cas où|sauf|dès que|lorsque|sans réponse|veuillez considérer|éventuel\w*|en cas de|pourr(?:ait|iez)(?!-vous)",
    ),
    asides=(r"(?:merci|remerci\w+)(?: \w+){0,3}? (?:pour|de|d')|suite à|avant de|lors de|après",),
    negations=(r"pas|ne|n'|jamais|aucun\w*|sans",),
)

TIMES = TimeWords(
    months=(
        ("janvier", "janv", "jan"),
        ("février", "fevrier", "févr", "fév", "fev"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout"),
        ("septembre", "sept", "sep"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "decembre", "déc", "dec"),
    ),
    weekdays=(
        ("lundi", "lun"),
        ("mardi", "mar"),
        ("mercredi", "mer"),
        ("jeudi", "jeu"),
        ("vendredi", "ven"),
        ("samedi", "sam"),
        ("dimanche", "dim"),
    ),
    relative_days=(
        ("aujourd'hui en huit", 7),
        ("tout à l'heure", 0),
        ("après-demain", 2),
        ("apres-demain", 2),
        ("demain", 1),
        ("aujourd'hui", 0),
        ("ce matin", 0),
        ("cet après-midi", 0),
        ("ce soir", 0),
        ("hier", -1),
    ),
    zones=("Europe/Paris", "Europe/Brussels", "Europe/Zurich", "America/Toronto", "Europe/London"),
    bare_day_number=True,
    coming=r"ce|prochain",
    past=r"dernier",
    in_next_week=r"(?:de\s)?la\ssemaine\sprochaine|(?:en\s)?huit",
    ordinal=r"er|e|ème",
    of=r"de",
    article=r"le|du|au",
    day_number=r"(?:le|du|au|avant\sle|d'ici\sle|jusqu'au|et\sle|ou\sle)",
    not_a_day=r"(?:er|e|ème)?\s?(?:étage|rang|fois|tour|candidat|%|étape|personne|entretien|meilleur)",
    at=r"à|vers|de|dès|depuis|à\spartir\sde|pour",
    on=r"le|ce|du",
    to=r"à|jusqu'à",
    oclock=r"h(?:eures?|rs?)?",
    noon=r"midi",
    hours=(
        *counted(
            "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
            "dix-neuf vingt"
        ),
        ("midi", 12),
    ),
    after_hour=(
        (r"et\sdemie?", 30),
        (r"moins\s(?:le\s)?quart", -15),
        (r"(?:et\s)?quart", 15),
        (r"moins\sdix", -10),
        (r"moins\scinq", -5),
        (r"et\squarante-cinq|quarante-cinq", 45),
        (r"trente", 30),
    ),
    morning=r"du\smatin|le\smatin",
    afternoon=r"de\sl'après-midi|(?:l'|l')?après-midi|du\ssoir|le\ssoir|soir",
    takes=r"dure(?:ra|r|nt)?|durée(?:\sde)?(?:\s:)?|environ|pendant|d'(?:une|environ)|prévoy?ez|prévoir|compt(?:ez|er)|"
    r"en\s(?:à\speine|moins\sde)|sous|moins\sde|plus\sde|quelques",
    places=r"adresse|lieu|où|dans\snos\s(?:locaux|bureaux)|nos\s(?:locaux|bureaux)|à\snotre\ssiège|siège|sur\splace|rendez-vous\sau|"
    r"au\s\d|\brue\b|avenue|boulevard|place",
    deadline=r"avant(?:\sle)?|d'ici(?:\s(?:le|au|à))?|jusqu'(?:au?|à|en)(?:\sle)?|au\splus\stard(?:\s(?:le|à))?|date\slimite\s?:?|"
    r"limite(?:\s(?:au|le|est|fixée\sau))*|expire\sle|valable\sjusqu'au|clôture\sle|sous|depuis(?:\sle)?|"
    r"présentez-vous(?:\s\w{1,10}){0,3}\sà|arriver\sà",
    window=r"entre(?:\s\d{1,2}\s?h(?:\d\d)?\set)?|après|avant|à\spartir\sde|dès|jusqu'à|plus\stard\sque",
    former=r"(?:ancien(?:ne)?|initial(?:ement)?|précédent(?:e)?)\s?(?:date|horaire|heure|créneau|rendez-vous)?(?:\s(?:du|de|le|à|était))*\s?:?|"
    r"(?:était\s)?(?:initialement\s|d'abord\s)?(?:prévue?|fixée?|programmée|(?<=est\s)programmé|(?<=était\s)programmé|(?<=ment\s)programmé)(?:\sinitialement)?(?:\s(?:le|du|pour|à|au))*|"
    r"au\slieu\s(?:du|de|d')|plutôt\sque|non\splus(?:\sle)?|(?:report\w+|décal\w+|déplac\w+|avanc\w+)(?:\s[\w'’-]{1,14}){0,5}\s(?:du|de|prévu\w*)|"
    r"non\s(?:pas\s)?(?:le|à)",
    appointed=r"(?:entretien|rendez-vous|rdv|échange|rencontre)\s(?:du|de|d')",
    aside=r"\b(?:ouvr\w+|ouverture|ferm(?:e|ons|eture)|déjeuner|repas|pause|arriv(?:ée|er|ez)|(?<!à\sl')accueil|présente(?:z-vous|r)|train|vol|bus|visite|épreuve\sécrite|test\sécrit|service|café)\b",
    begins=r"\b(?:début\w*|commenc\w+|démarr\w+)\b",
    amounts=(
        (r"(?:une\s|d'une\s)?demi-?\s?heure", 30),
        (r"(?:un\s|d'un\s)?quart\sd'heure", 15),
        (r"(?:une|d'une|1)\s?h(?:eure)?", 60),
        (r"(?:de\s)?(?:deux|2)\s?h(?:eures)?", 120),
        (r"(?:un|d'un)\sjour", 1440),
        (r"(?:une|d'une)\ssemaine", 10080),
    ),
    later=r"plus\stard|après|décal\w+|report\w+|retard\w+|repouss\w+",
    earlier=r"plus\stôt|avant|avanc\w+",
    by_amount=r"de\s",
    restated=r"soit|c'est-à-dire|donc|ce\squi\sfait",
    renewed=r"pas(?:\s[\w,']{1,14}){1,6}\smais(?:\sbien)?(?:\sle)?|nouve(?:au|lle|l)\s(?:date|horaire|heure|créneau|rendez-vous)(?:\s(?:est|sera|le|:|à|fixée?|proposée?|pour))*\s?:?|"
    r"(?:report\w+|décal\w+|déplac\w+|avanc\w+|repouss\w+|remis\w*)(?:\s[\w'’-]{1,14}){0,6}\s(?:au|à|pour|le)|"
    r"désormais(?:\s(?:le|à|prévu\w*))*|plutôt(?:\s(?:le|à))*|finalement(?:\s(?:le|à))*",
    same_time=r"même\sheure|même\shoraire|horaire\s(?:reste|inchangé)|heure\sinchangée",
    alternative=r"ou(?:\sbien)?(?:\sle)?|soit(?:\sle)?",
    lasting=r"\b(?:dur\w{1,5}|environ|compter|prévo\w+|prévu|échange|entretien|visio\w*|appel|minutes)\b",
    over=r"\b(?:merci|remerci\w+|suite\sà|ravie?|plaisir|heureu\w+)\b[^.!?\n]{0,80}\b(?:de\s(?:mardi|lundi|mercredi|jeudi|vendredi)|du|hier|"
    r"dernier|venue|temps|entretien|échange|rencontr\w+)\b|\b(?:vous\savez|nous\savons|j'ai|ai)\s(?:\w{1,10}\s){0,2}(?:postulé|envoyé|reçu|"
    r"rencontré|échangé|eu|écrit)\b|\b(?:reçue?|déposée?|en\sdate)\s(?:le|du)\b",
    elsewhere=r"\b(?:fermé\w*|férié\w*|congés?|absent\w*|vacances|prise\sde\sposte|premier\sjour|entrée\sen\sfonction|fondée?|créée?|"
    r"décision|reviens|reviendr\w+|revenons|recontacter\w*|tiendr\w+|indisponible|(?:ne|n')\s\w{1,12}\s(?:pas|plus)\s(?:disponible|possible|pouvoir))\b",
    choice=r"\b(?:quel(?:le|s|les)?\s(?:créneau|date|jour|moment|horaire|heure|option)|l'un(?:e)?\sde|au\schoix|vos\sdisponibilités|"
    r"tes\sdisponibilités|créneaux|choisi\w+|soit|ou\sbien|les\sdates\s(?:suivantes|possibles)|propositions?|préfér\w+)\b",
    fixed=r"\b(?:confirm\w+|entretien|rendez-vous|rdv|rencontre|échange|prévue?|fixée?|aura\slieu|attend\w*|attendrons|à\sbientôt|rappel|"
    r"nouve\w+|report\w+|décal\w+|date|heure|convoqu\w+|convocation|invit\w+|visio\w*|appel\w*|maintenu)\b",
    another=r"\b(?:autre|nouvelle?)\s(?:date|jour|créneau|horaire|moment|rendez-vous)\b|\b(?:quel|quand)\b[^.\n]{0,50}\?",
    cannot=r"\b(?:ne|n')\s?\w{1,12}\s(?:donc\s|malheureusement\s)?(?:pas|plus)\b|\b(?:empêch\w+|impossible|contretemps|indisponible|imprévu)\b",
    round_the_clock=True,
    called_off=r"\b(?:annul\w+|n'aura\spas\slieu|suppr\w+|tombe\sà\sl'eau|ne\spourr\w+\spas|empêch\w+|reporter)\b",
    answers=r"\b(?:rev(?:ien|en|iendr|enir)\w*\s(?:\w{1,12}\s){0,4}vers|(?:vous|te|t'|lui)\s?(?:\w{1,8}\s){0,2}(?:recontact|rappel|contact|inform|"
    r"donn|tien|écri|répon|ser|dir|dis|fer|transmett|communiqu|appel|prévien|préven|apport|enverr|envoi|notifi|reviendr|revien|aviser)\w*|"
    r"(?<!votre\s)(?<!ta\s)(?<!une\s)(?:réponse|décision)(?!\sde\svotre\spart)|une\s(?:réponse|décision)(?!\sde\svotre\spart)|"
    r"(?<!votre\s)(?<!ton\s)retour(?!\sde\svotre\spart)|nouvelles|(?:vous|tu)\s(?:aur|recevr|saur|ser)\w+|tranch\w+|"
    r"décid\w+|statu\w+|donner\ssuite|(?:comité|jury|direction|équipe)\s(?:\w{1,10}\s){0,3}(?:réuni\w*|prononc\w+)|"
    r"(?:résultats?|verdict|issue)|point\s(?:avec\svous|d'étape)|se\smanifeste\w*|de\snotre\spart)",
    requests=r"(?:\b(?!avez|aurez|recevrez|saurez|serez|entendrez|chez|pourrez|verrez|trouverez|connaîtrez)[a-zà-ÿ]{3,14}ez\b|\b(?:merci\sde|merci\s(?:d'avance\s)?de\snous|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|prière\sde|"
    r"(?:votre|ta|ton)\s(?:\w{1,12}\s){0,2}(?:réponse|retour|confirmation|accord|décision|disponibilités?|choix|document\w*)|"
    r"(?:envoy|confirm|répond|indiqu|transmett|renvoy|complét|retourn|sign|choisi|réserv|remett|dépos|dites|fait)\w*(?:ez|s)(?:-nous|-moi|-le|-la|\snous)?|"
    r"de\svotre\spart|de\sta\spart|j'attends|nous\sattendons|date\slimite|vous\savez\sjusqu|vous\sdevez|il\svous\sfaut|offre\sest\svalable)\b)",
    hearing=r"\bsans\s(?:nouvelles?|réponse|retour)\s(?:de\s(?:notre|ma)\spart)|\bsi\s(?:vous|tu)\s(?:\w{1,8}\s){0,4}(?:nouvelles|réponse|retour)",
    depends=r"\b(?:dès\sque|une\sfois|lorsque|quand|après|suite\sà|à\sl'issue|à\scompter|sous\sréserve|si|en\sgénéral|généralement|"
    r"habituellement|d'ordinaire)\b",
    depends_after=r"\s?(?:après|suivant|à\scompter|qui\ssui\w+)\s(?!aujourd)",
    refused=r"\b(?:(?:ne\s|n')(?:\w{1,12}\s){1,3}(?:pas|guère)\s(?:\w{1,12}\s){0,3}(?:promettre|garantir|dire|avant|certain|sûr)|"
    r"pas\sde\s(?:réponse|décision|nouvelles)\savant)",
    within=r"sous|dans(?:\sun\sdélai\sde|\sles)?|d'ici(?:\sà)?|en|avant|au\splus\stard\sdans|environ|pendant|encore|maximum|"
    r"dans\sl'intervalle\sde|il\s(?:nous\s)?faudra|besoin\sde|prendr\w+|à",
    coming_n=r"(?:les|des|ces|aux|au\scours\sdes|dans\sles)(?:\sprochaine?s)?|(?:prochaine?s)",
    more=r"autres|bons?|longs?|bonnes?",
    or_to=r"-|à|ou|et",
    numbers=(
        ("une", 1),
        ("un", 1),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
        ("dix", 10),
        ("quinze", 15),
        ("une dizaine de", 10),
        ("une quinzaine de", 15),
    ),
    minute=r"minutes?|min\.?|mn",
    hour=r"heures?|h",
    whole_hour=r"une\s(?:bonne\s)?heure(?!\s(?:avant|après|plus))",
    day=r"jours?",
    week=r"semaines?",
    week_of=r"(?:la\s)?semaine\sdu",
    month=r"mois",
    business_after=r"ouvrés?|ouvrables?|francs?",
    horizons=(
        (
            r"(?:(?:d'ici|avant|à|pour|vers)\s)?(?:la\s)?fin\s(?:de\s)?(?:la\s)?semaine\s(?:prochaine|suivante)",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:en\s|au\s|dès\sle\s)?(?:tout\s)?début\s(?:de\s)?(?:la\s)?semaine\s(?:prochaine|suivante)",
            Horizon.EARLY_NEXT_WEEK,
        ),
        (
            r"(?:en\s|au\s)?(?:milieu\s(?:de\s)?|mi-)(?:la\s)?semaine\s(?:prochaine|suivante)",
            Horizon.MIDDLE_OF_NEXT_WEEK,
        ),
        (
            r"(?:la\s|dans\sla\s|courant\s(?:de\s)?(?:la\s)?|au\scours\sde\sla\s)?semaine\s(?:prochaine|qui\svient)",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:(?:d'ici|avant|à|pour|en|vers)\s)?(?:la\s)?fin\s(?:de\s)?(?:la\s|cette\s)?semaine|(?:dans\sla|cette|dans\sle\scourant\sde\sla)\ssemaine"
            r"(?!\s(?:prochaine|du|suivante))|(?:avant\s)?(?:le|ce)\sweek-?end",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:(?:d'ici|avant|à|pour|en|vers)\s)?(?:la\s)?fin\s(?:de\s|du\s)?(?:ce\s)?mois(?!\sprochain)|courant\s(?:du\s)?(?:ce\s)?mois|dans\sle\smois|ce\smois-ci",
            Horizon.END_OF_MONTH,
        ),
        (r"(?:(?:d'ici|avant|à)\s)?(?:la\s)?fin\s(?:du\s)?mois\sprochain", Horizon.END_OF_NEXT_MONTH),
        (
            r"(?:(?:d'ici|avant|à)\s)?(?:la\s)?fin\s(?:de\s)?(?:l')?année|avant\s(?:le\s)?nouvel\san",
            Horizon.END_OF_YEAR,
        ),
        (r"avant\s(?:les\sfêtes|noël)|d'ici\s(?:à\s)?noël", Horizon.CHRISTMAS),
        (
            r"(?:d'ici\s(?:à\s)?)?ce\ssoir|(?:en\s|d'ici\s(?:la\s)?)?fin\sde\s(?:la\s)?journée|dans\sla\sjournée",
            Horizon.TODAY,
        ),
    ),
    middle_of_month=r"(?:à\sla\s)?mi-?|(?:au\s|le\s)?milieu\s(?:de|du\smois\sde)",
    end_of_month=r"(?:(?:d'ici|à|en|avant|pour)\s)?(?:la\s)?fin(?:\sdu\smois\sde|\sde)?|courant",
    vague_part_of_month=r"(?:le\s|au\s|en\s)?(?:tout\s)?début(?:\sdu\smois\sde|\sde)?",
    follow_up_welcome=r"(?:n'hésitez\spas\sà|n'hésite\spas\sà|vous\spouvez|tu\speux|libre\sà\svous\sde)\s(?:me\s|nous\s)?(?:relanc\w+|recontact\w+|"
    r"rappel\w+|(?:re)?venir\svers)|relancez-(?:moi|nous)|relance-moi",
    follow_up_unwelcome=r"(?:merci\sde\s|prière\sde\s|nous\svous\sprions\sde\s)ne\spas\s(?:nous\s|me\s)?(?:relanc\w+|appel\w+|contact\w+|téléphon\w+)|"
    r"(?:pas\sde|aucune)\srelances?|inutile\sde\s(?:nous\s|me\s)?relanc\w+",
)

NOT_NAMES = frozenset(
    """
    je tu il elle on nous vous ils elles le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre
    nos votre vos leur leurs bonjour bonsoir madame monsieur cher chère merci cordialement bien salut lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre zoom teams
    google meet microsoft skype webex visio visioconférence téléphone entretien échange rendez-vous rdv poste candidature équipe
    service direction directeur directrice responsable ressources humaines rh drh recrutement recruteur recruteuse chargé chargée
    chef cheffe manager assistant assistante objet date heure lieu adresse rue avenue boulevard place bureau accueil salle étage
    paris lyon si pour par avec sans dans en et ou mais donc suite dès lors comme quand merci dans nom prénom lien ordre programme
    jour semaine stage cdi cdd re tr fwd votre invitation convocation confirmation monsieur m mme mlle maître docteur
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:(?:entretien|échange|échanger|rendez-vous|rdv|rencontre|discussion|discuter|discuterez|visio(?:conférence)?|appel|parler|parlerez|"
    r"échangerez|point|h|h\d\d|heures|table|café|conversation|vous|suivi)\s(?:\(?[^)\n]{1,20}\)?\s)?avec|rencontrer(?:ez|as)?|recevr(?:a|ont)\s(?:par|avec)|"
    r"reçue?\spar|serez\s(?:reçue?|accueillie?|interviewée?|interrogée?)\spar|menée?\spar|conduit\spar|animée?\spar|assurée?\spar|en\sprésence\sde|"
    r"en\scompagnie\sde|accompagnée?\s(?:de|par)|aux\scôtés\sde|présenter(?:ai|ons)?\sà|jury\s(?:composé|constitué)\sde|interlocuteurs?\s(?:sera|seront|est)|"
    r"ce\ssera|ce\sseront|parler\sà|avec)",
    had_met=r"(?:suite\sà|après|merci\spour|depuis|lors\sde|à\spropos\sde)(?:\s[\w'’]{1,12}){0,4}",
    labels=r"(?:(?:vos\s|votre\s|les\s|ton\s|tes\s)?(?:interlocut(?:eur|rice)s?|participants?|intervenants?|recruteurs?|jury|interviewe?urs?|personnes\sprésentes|"
    r"présents|membres\sdu\sjury)(?:\s(?:sont|est|seront|sera))?|avec|qui|de\snotre\scôté|côté\s\w{1,20}|en\sface\sde\svous|vous\srencontrerez|vous\sverrez)",
    acts=r"vous\s(?:attend|attendra|attendront|attendent|verra|verront|accueille|accueillent)|sera\savec\s(?:moi|nous)|seront\savec\s(?:moi|nous)|(?:vous|te|t')\s?(?:recevr|rencontrer|appeler|interroger|accueiller|accueillir|interviewer|parler|rappeler|reçoi|rencontre|appelle)\w*|"
    r"(?:sera|seront|participer(?:a|ont)|assister(?:a|ont)|mènera|mèneront|conduira|animera|(?:se\s)?joindr(?:a|ont)|souhaite(?:nt|rait|raient)?\s(?:vous|te)\s"
    r"(?:rencontrer|voir|parler)|aimerai(?:t|ent)\s(?:vous|te)\s(?:rencontrer|voir|parler))",
    self_words=frozenset({"moi", "moi-même", "je", "votre serviteur"}),
    sender_talks=r"\b(?:avec\smoi|et\smoi(?:-même)?\b|moi-même|je\s(?:serai|vous\s(?:recevrai|appellerai|appelle|rencontrerai|attendrai|attends)|t'appelle(?:rai)?)|"
    r"(?:puis-je|pourrais-je|je\speux|je\spourrais)\s(?:vous|t')\s?(?:appeler|rappeler|recevoir)|j'aimerais\s(?:\w{1,10}\s){0,3}(?:échanger|discuter|"
    r"rencontrer|parler|connaître)|je\s(?:souhaiterais|voudrais)\s(?:\w{1,10}\s){0,3}(?:échanger|discuter|rencontrer|recevoir|parler)|au\splaisir\s"
    r"(?:d'échanger|de\svous\srencontrer|de\sdiscuter|de\svous\saccueillir)|hâte\sde\s(?:vous|te)\srencontrer|ma\scollègue|mon\scollègue|nous\sserons)",
    we_talk=r"\b(?:je\s(?:vous|t')\s?(?:accueille|reçois|attends|accueillerai|recevrai|attendrai)|mon\sbureau|nous\s(?:parlerons|échangerons|discuterons|verrons|pourrons|pourrions)|on\s(?:se|en|peut)\s(?:parle|voit|discute|parler|voir)|notre\s(?:visio|échange|entretien|rendez-vous|appel|rencontre)|à\s(?:mercredi|lundi|mardi|jeudi|vendredi|demain|bientôt|tout\sà\sl'heure)|passez|passe\b|faire\sun\sappel|vous\srencontrer|te\srencontrer|au\splaisir)\b",
    elsewhere=r"\b(?:demandez|demander|contactez|contacter|adressez|enverra|vous\sécrira|s'occupe\sdes|prendra\scontact|en\scopie|assistante?|au\snom\sde|de\sla\spart|recommand\w+|à\sla\splace|absente?|en\scongés?|souffrante?|malade|remplac\w+|questions)\b",
    sender_absent=r"\b(?:je\sne\s(?:serai|pourrai)\s(?:\w{1,10}\s)?pas|au\snom\sde)",
    joins=r"(?:,|;|&|\+|/|\bet\b|\bainsi\sque\b|\bpuis\b|\bou\b)",
    fillers=r"(?:notre|nos|la|le|les|l'|un|une|mon|ma|mes|votre|d'abord|ensuite|enfin|puis|également|aussi|collègues?|collaborateurs?|collaboratrices?|"
    r"responsables?|direct(?:eur|rice)s?|chef(?:fe)?s?|gérante?|fondat(?:eur|rice)|président(?:e)?|manager|associée?|chargée?|adjointe?|drh|daf|dsi|pdg|dg|rh|"
    r"technique|commercial\w*|général\w*|financi\w+|marketing|de|du|des|d'|équipe|service|recrutement|deux|madame|monsieur|future?|n\+1|tous|[ \-])",
    session_words=r"entretien|échange|présentation|étude|cas|pause|déjeuner|visite|test|technique|minutes|min|salle|accueil|tour|questions|rh|culture|"
    r"équipe|bilan|conclusion|visio",
    name_columns=r"avec|qui|interlocut(?:eur|rice)s?|nom|participants?|intervenants?",
    not_names=NOT_NAMES,
    team_words=r"(?:recrutement|ressources\shumaines|rh|drh|carrières?|équipe|talents?|emploi|recruteurs?|service|candidatures?|jobs|hr|recruiting|team|hiring|"
    r"careers|people|direction)",
    before_team=r"(?:l'équipe|le\sservice|la\sdirection|recrutement|équipe|service)(?:\s(?:recrutement|rh|talents?|ressources\shumaines|des))*(?:\s(?:de|d'|chez|du))?",
    firm_before=r"(?:(?:candidature|postulé|intérêt\s(?:que\svous\sportez|porté|pour)|travailler|rejoindre|rejoint|poste|entretien|rendez-vous|stage|alternance|"
    r"équipe|équipes|recrutement|ici|nous|bienvenue|offre|temps)\s(?:\w{1,12}\s){0,3}?(?:chez|à|au\ssein\sde|avec)|chez|au\ssein\s(?:de|du|d')|"
    r"au\snom\s(?:de|d')|pour\sle\scompte\sde|rejoindre)(?:\s(?:la\ssociété|l'entreprise|le\sgroupe|la|le))?",
    firm_nearby=r"(?:chez|de|pour|avec)",
    client_before=r"(?:(?:notre|mon|nos)\scliente?,?(?:\s(?:la\ssociété|l'entreprise|le\sgroupe))?|pour\sle\scompte\s(?:de|du|d'))",
    agency_words=r"(?:cabinet\sde\srecrutement|cabinet\sconseil\sen\srecrutement|chasseurs?\sde\stêtes|intérim|agence\sd'emploi|travail\stemporaire|"
    r"executive\ssearch|(?:notre|mon)\scliente?\b)",
    clients_act=r"(?:souhaite(?:rait|nt)?|aimerai(?:t|ent)|veut|veulent|a\s(?:beaucoup\s)?(?:aimé|apprécié))\s(?:vous|te|votre|ton)",
    post_before=r"(?:comme|en\squalité\s(?:de|d')|(?:poste|postes|fonction|fonctions|rôle|emploi|mission|contrat|offre|annonce|stage|alternance|vacance|recrutement|recherche|profil|candidature|"
    r"intitulé)\s(?:\w{1,10}\s){0,2}?(?:de|d'|du|comme|en\stant\sque|pour|au\sposte\sde|au\sposte\sd')|en\stant\squ[e'’]|"
    r"(?:postulé|candidaté|candidature|intérêt|entretien|échange)\s(?:\w{1,10}\s){0,2}?(?:au\sposte|pour\s(?:le|notre|un)\sposte|à\sl'offre|pour)(?:\s(?:de|d'|du))?|"
    r"(?:recrut|recherch|cherch)\w+\s(?:une?(?:\(e\))?|un\(e\)|un\se|des))(?:\s(?:notre|un|une|le|la|futur\w?|nouv\w+))?",
    post_after=r"(?:\(h/f\)|\(f/h\)|h/f|f/h)",
    head_first=True,
    post_nouns=r"poste|postes|fonction|fonctions|rôle|emploi|offre|annonce|stage|alternance|candidature|postulé|candidaté|recrut\w+|recherch\w+|intitulé|profil|mission|place",
    post_suffixes=r"[\wàâäéèêëîïôöûüç\-]{3,30}(?:eur|euse|rice|iste|aire|ier|ière|ien|ienne|logue|thécaire|graphe|ant|ante|eure|isseur|eresse)|voilier|libraire|maître|guide|aide|cadre|sage-femme|chef|cheffe|mousse|clerc",
    post_generic=r"cv|message|suivi|dossier|être|devenir|travailler|comme|programme|matricule|concours|avis|cherche|recherché|salaire|prétentions|modification|manqué|son|sa|ses|candidature|votre|notre|vos|nos|ta|ton|entretien|entretiens|rendez-vous|rdv|convocation|confirmation|invitation|accusé|réception|suite|à|au|de|du|des|le|la|les|un|une|pour|et|en|sur|réponse|refus|offre|proposition|rappel|report|annulation|nouvelle|nouveau|date|horaire|créneau|créneaux|disponibilités|poste|postes|recrutement|test|exercice|questionnaire|échange|visio|visioconférence|téléphonique|premier|second|deuxième|demain|aujourd'hui|merci|bonjour|bonsoir|re|tr|objet|réf|référence|dossier|documents|pièces|relance|nouvelles|point|bonne|information|message|automatique|absence|demande|question|votre|emploi|annonce|stage|alternance|cdi|cdd|lundi|mardi|mercredi|jeudi|vendredi|ce|cet|cette|mise|jour|prochaine|étape|étapes|processus|décision|résultat|félicitations|bienvenue|contrat|promesse|embauche|travail|spontanée|retour|dispo|quelques|précisions|jury|panel|matinée|tour|table|audition|mission|essai|appel|modifiée|modifié",
    post_heads=r"ingénieure?s?|développeu(?:r|se)|chef(?:fe)?|responsable|directeur|directrice|chargée?|assistante?|technicien(?:ne)?|analyste|comptable|"
    r"consultante?|gestionnaire|contrôleu(?:r|se)|conducteur|conductrice|vendeu(?:r|se)|commerciale?|infirmi(?:er|ère)|professeure?|enseignante?|rédacteur|"
    r"rédactrice|traducteur|traductrice|juriste|avocate?|architecte|graphiste|designer|manager|coordinat(?:eur|rice)|administrat(?:eur|rice)|opérat(?:eur|rice)|"
    r"agente?|employée?|attachée?|conseill(?:er|ère)|formateur|formatrice|médecin|pharmacien(?:ne)?|cuisini(?:er|ère)|mécanicien(?:ne)?|électricien(?:ne)?|"
    r"data|product|stagiaire|alternante?|apprentie?|secrétaire|acheteu(?:r|se)|logisticien(?:ne)?|magasini(?:er|ère)|chercheu(?:r|se)|doctorante?|"
    r"éducat(?:eur|rice)|animat(?:eur|rice)|bibliothécaire|monteu(?:r|se)|géomètre|dessinateur|dessinatrice|superviseu(?:r|se)|adjointe?|lead|owner|engineer|"
    r"developer|scientist|officer|spécialiste|expert(?:e)?|planificat(?:eur|rice)|auditeur|auditrice|réceptionniste|éditeur|éditrice|journaliste|chimiste|"
    r"biologiste|statisticien(?:ne)?|économiste|sommeli(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)|serveu(?:r|se)|chauffeur|facteur|factrice",
    post_stops=r"ne|[cjmnst]['’]\w*|chez|dans|en(?=\s(?:cdi|cdd|alternance|stage|remplacement|vue|qualité|interne))|pour|à|au|aux|avec|que|qu'\w*|qui|dont|où|et\s(?:nous|vous|je|de|avons|vous)|nous|vous|je|est|a|"
    r"sera|était|ouvert|publiée?|proposée?|basée?|sur|sous|par|ainsi|afin|mais|ou|car|le|ce|nous|auquel|pourvu",
    post_labels=r"(?:poste|intitulé(?:\sdu\sposte)?|fonction|offre|référence|objet)",
    occupations=own.WORDS | english.EVERYWHERE,
)

LANGUAGE: Language = Language("fr", CUES, TIMES, PEOPLE)
