"""What can be said to heardback in French."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:oui|ok|d'accord|bien sur)"
_ASK = r"(?:relancer|les relancer|recontacter|les recontacter|reprendre contact)"

FRENCH = Phrases(
    code="fr",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:la|leur|une) )?(?:decision|reponse|retour|resultat)s?(?: est| sera| prevue?| attendue?| promise?)*"
            + _TO
            + "{by}",
            r"(?:ils|elle|elles|il|on) (?:vont |va |doivent |doit )?(?:decide\w*|repond\w*|me recontacte\w*|"
            r"donne\w* (?:leur |une )?reponse|revien\w* vers moi) {by}",
            r"(?:delai|echeance|date limite|reponse attendue)" + _TO + "{by}",
            r"(?P<by>(?:avant|d'ici|jusqu'au) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"(?:je )?(?:ne )?(?:peux|dois|puis-je) pas {_ASK}|(?:ne pas|pas de) (?:{_ASK}|relances?)",
            rf"(?:(?:je )?(?:peux|puis-je) )?(?:{_ASK}|relances?){_TO}non",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:oui )?(?:je )?(?:peux|puis-je) {_ASK}(?:{_TO}{_YES})?",
            rf"(?:{_ASK}|relances?)(?:{_TO}{_YES}| (?:possible|permise?|bienvenue))",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:j'ai|nous avons|on a) )?(?:parle|discute|echange) avec {one} (?P<topic>(?:de|du|des|d'|sur|au sujet) ?.+)",
            r"(?:(?:j'ai|nous avons|on a) )?(?:parle|discute|echange) (?P<topic>(?:de|du|des|d'|sur|au sujet) ?.+) avec {one}",
        ),
        *said(Says.NOTE, r"(?:note|notes)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:j'ai|nous avons|on a) )?(?:rencontre|vu|parle (?:a|avec)|discute avec)" + _TO + "{who}",
            r"(?:interlocuteur|interlocutrice|recruteur|recruteuse)s?(?: etait| etaient)?" + _TO + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:l'|cet |mon )?entretien |(?:il|ca) )?(?:n'a|n'a finalement) pas eu lieu|pas eu lieu",
            r"(?:(?:l'|mon )?entretien )?(?:(?:a ete|est|etait) )?annule",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:oui ?,? ?)?(?:c'est |c'etait )?un entretien|entretien" + _TO + r"oui|oui ?,? (?:un )?entretien",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:non ?,? ?)?(?:ce )?(?:n'est |n'etait )?pas un entretien|entretien" + _TO + "non",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:l'|un |mon |nouvel |prochain |deuxieme |second |dernier ))*(?:entretien|rendez-vous|rdv|appel)"
            r"(?: est| fixe| prevu| deplace| reporte)*" + _TO + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:reporter|attendre|patienter|en pause|me le rappeler|rappelle-moi|plus tard)(?: dans| de| pendant)?"
            + _TO
            + "{long}",
            r"(?:reporter|attendre|patienter|en pause|rien|rappelle-moi)(?: jusqu'(?:au|a)| le| au) {until}",
        ),
        *said(
            Says.IGNORE,
            r"(?:a )?ignore[rz]?|oublie[rz]?|(?:ce )?(?:n'est )?pas une candidature(?: a moi)?|pas a moi",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:j'ai )?retire(?: ma candidature)?|candidature retiree|je me retire|(?:je ne suis )?plus interessee?",
            r"j'ai (?:refuse|decline|renonce)",
        ),
        *said(
            Says.OFFER,
            r"(?:une )?(?:offre|proposition)(?: recue| d'embauche)?|(?:j'ai )?(?:recu|eu) (?:une|l'|leur) ?(?:offre|proposition)"
            r"(?: d'embauche)?|ils m'ont fait une offre|j'ai une (?:offre|proposition)",
        ),
        *said(
            Says.REJECTED,
            r"(?:un )?refus|refusee?|(?:j'ai )?(?:recu|eu) un refus|(?:candidature )?(?:rejetee?|refusee?|non retenue?)",
            r"ils (?:m'ont refusee?|ont dit non)",
        ),
        *said(Says.ROLE, r"(?:(?:le|mon) )?(?:poste|role|intitule)(?: est| c'est)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"(?:fusionner|regrouper) avec {other}|(?:la )?meme (?:entreprise |candidature )?que {other}",
            r"(?:fusionner|regrouper) {names}",
        ),
        *said(
            Says.STOP,
            r"(?:tout )?arreter tout|tout arreter|arrete tout|j'ai (?:trouve|accepte|pris) (?:un|le) (?:poste|emploi|travail)",
        ),
        *said(
            Says.PAUSE,
            r"(?:faire une |mettre en )?pause(?: de tout)?(?: jusqu'(?:au|a) {until}| pendant (?P<long>.+))?",
            r"(?:en )?(?:vacances|conges) jusqu'(?:au|a) (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"reprendre|reprends|reprise|continuer|je suis de retour"),
        *said(Says.YES, r"(?:oui|exact|c'est ca|correct|d'accord)"),
        *said(Says.NO, r"(?:non|faux|pas du tout)(?: merci)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:la )?(?:decision|reponse|retour|d'ici|avant|delai)\b"),
        *said(Says.MAY_FOLLOW_UP, r"(?:je )?(?:peux|puis-je) (?:les )?relanc|relance"),
        *said(Says.INTERVIEWER, r"(?:j'ai )?rencontre|interlocut"),
        *said(Says.INTERVIEW, r"(?:l')?entretien|rendez-vous\b"),
        *said(Says.SNOOZE, r"reporter|attendre"),
        *said(Says.IGNORE, r"ignore"),
        *said(Says.WITHDRAWN, r"(?:j'ai )?retire|candidature retiree"),
        *said(Says.OFFER, r"offre\b"),
        *said(Says.REJECTED, r"refus"),
        *said(Says.ROLE, r"(?:le )?poste\b"),
        *said(Says.MERGE, r"fusionner"),
        *said(Says.PAUSE, r"pause"),
        *said(Says.STOP, r"tout arreter|arrete"),
    ),
    examples=(
        (Says.REPLY_BY, "décision avant le 5 décembre"),
        (Says.MAY_FOLLOW_UP, "je peux relancer oui"),
        (Says.MAY_NOT_FOLLOW_UP, "je peux relancer non"),
        (Says.INTERVIEWER, "rencontré Dana Wu <dana@acme.example>"),
        (Says.TALKED, "parlé avec Dana de la migration vers Rust"),
        (Says.NOTE, "note : ils déménagent dans des bureaux plus grands"),
        (Says.INTERVIEW, "entretien le 12 mars à 15h"),
        (Says.NOT_HELD, "n'a pas eu lieu"),
        (Says.SNOOZE, "attendre 1 semaine"),
        (Says.IGNORE, "ignorer"),
        (Says.WITHDRAWN, "candidature retirée"),
        (Says.OFFER, "offre"),
        (Says.REJECTED, "refus"),
        (Says.IS_INTERVIEW, "oui, un entretien"),
        (Says.NOT_INTERVIEW, "pas un entretien"),
        (Says.YES, "oui"),
        (Says.NO, "non"),
        (Says.ROLE, "poste : Data Analyst"),
        (Says.MERGE, "fusionner avec Acme Holding"),
        (Says.PAUSE, "pause jusqu'au 2 janvier"),
        (Says.RESUME, "reprendre"),
        (Says.STOP, "tout arrêter"),
    ),
    talked="{who}: parlé {topic}",
    joins=r"et",
)
