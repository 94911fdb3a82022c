"""French: what job mail says and how. Cues only; times and names are read as far as they are international."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

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
    job_words=(
        r"candidatur\w+|candidat\w*|poste|recrut\w+|embauche|curriculum|lettre de motivation|offres? d'emploi|cdi|cdd|alternance|stage|"
        r"entretien|emploi|ressources humaines|prétentions|préavis|votre profil",
    ),
)

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE: Language = Language("fr", CUES, TIMES, PEOPLE)
